"""The object that runs an app: a Deployment, a StatefulSet, a Job or a CronJob.

container api …                               Deployment, or a StatefulSet where it keeps something
container api … { job { schedule: '…' } }     CronJob
container api … { job {} }                    Job where another app waits for it, else a CronJob that never starts by itself
"""

from __future__ import annotations

from aspirec import expressions as ex
from aspirec.catalog.scaling import least_replicas
from aspirec.model.nodes import Child
from aspirec.plan.deployments import awaited_in
from aspirec.targets.kubernetes.app import App
from aspirec.targets.kubernetes.chart import kubernetes_object, labels, metadata, tree
from aspirec.targets.kubernetes.pod import pod
from aspirec.targets.yaml import Map, Node, Raw, from_expression, merged


def workload(app: App) -> tuple[str, Map]:
    """The name of the file, and the object, with what the author configures."""
    job = app.resource.first("job")
    if job is None:
        kind, found = app.controller, _running(app)
    elif job.setting("schedule") is None and app.resource.name in awaited_in(app.chart.deployment):
        kind, found = "Job", _job(app, job)
    else:
        kind, found = "CronJob", _cron_job(app, job)
    for configure in app.resource.configures:
        if configure.symbol.lower() in ("", kind.lower()):
            found = merged(found, _configured(app, configure.value))
    return kind.lower(), found


def _configured(app: App, value: ex.Object) -> Map:
    found = from_expression(value, lambda part: app.node(part, "configure"), nulls=True)
    assert isinstance(found, Map)
    return found


# -- as long as it can -------------------------------------------------------------------------------------------


def _running(app: App) -> Map:
    spec: dict[str, object] = {"selector": {"matchLabels": labels(app.name)}}
    if not app.scales:
        spec["replicas"] = replicas(app)
    spec["revisionHistoryLimit"] = 3
    if app.controller == "Deployment":
        spec["strategy"] = {"type": "RollingUpdate", "rollingUpdate": {"maxSurge": 1, "maxUnavailable": 1}}
    else:  # before Kubernetes 1.33 it has to be there, be it empty
        spec["serviceName"] = f"{app.name}-service" if app.ports else ""
    spec["template"] = pod(app, "Always")
    return kubernetes_object("apps/v1", app.controller, app.metadata(app.controller.lower()), {"spec": spec})


def replicas(app: App) -> Node:
    """How many pods there are, or how many at least: what scales keeps one, whose CPU is measured."""
    given = least_replicas(app.resource)
    if app.scales and given == ex.Number(0):
        given = None
    number = app.number(given, "replicas") if given is not None else 1
    return from_values(app, "replicas", number)


def from_values(app: App, name: str, number: Node | int) -> Node:
    """A number out of values.yaml, where whoever installs the chart may change it; what Helm works out stands in the template,
    since values are not worked out.
    """
    return number if isinstance(number, Raw) else Raw(f"{{{{ {app.parameter(name, number)} | int }}}}")


# -- until it is done --------------------------------------------------------------------------------------------

JOB_SETTINGS = {
    "parallelism": "parallelism",
    "replicaRetryLimit": "backoffLimit",
    "replicaTimeout": "activeDeadlineSeconds",
}
"""Attributes of a job, and what Kubernetes calls them."""


def _job(app: App, job: Child) -> Map:
    """A job that runs with every installation; the revision stands in its name, since jobs cannot be changed."""
    named = metadata(Raw(f"{app.name}-job-{{{{ .Release.Revision }}}}"), app.name)
    return kubernetes_object("batch/v1", "Job", named, {"spec": _job_spec(app, job)})


def _job_spec(app: App, job: Child) -> dict[str, object]:
    found: dict[str, object] = {}
    for name, key in JOB_SETTINGS.items():
        given = job.setting(name)
        if given is not None:
            found[key] = app.number(given, name)
    return {**found, "template": pod(app, "Never")}


def _cron_job(app: App, job: Child) -> Map:
    schedule = job.setting("schedule")
    if schedule is None:
        spec = _by_hand(app, job)
    else:
        spec = tree({"schedule": app.node(schedule, "schedule"), "jobTemplate": {"spec": _job_spec(app, job)}})
    return kubernetes_object("batch/v1", "CronJob", app.metadata("cronjob"), {"spec": spec})


def _by_hand(app: App, job: Child) -> Map:
    """What a job that is started by hand is started from."""
    spec = {"schedule": "0 0 1 1 *", "suspend": True, "jobTemplate": {"spec": _job_spec(app, job)}}
    return tree(spec).with_comment(
        "schedule",
        f"Started by hand: kubectl create job --from=cronjob/{app.name}-cronjob {app.name}-1",
        "Suspended, so that the schedule, which has to be there, starts nothing.",
    )
