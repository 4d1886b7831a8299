"""A Helm chart: what an environment runs, as objects of Kubernetes.

project api { endpoint http  env { GREETING: greeting } }

Chart.yaml   values.yaml   templates/api/deployment.yaml   templates/api/service.yaml   templates/api/config.yaml
"""

from __future__ import annotations

from collections.abc import Iterator

from aspirec import expressions as ex
from aspirec.bicep.build import header
from aspirec.catalog.chart_names import object_name
from aspirec.frozen import frozen
from aspirec.model.nodes import literal_text
from aspirec.plan import nodes as plan
from aspirec.plan.hand_over import output_name
from aspirec.targets.kubernetes.app import App
from aspirec.targets.kubernetes.chart import Chart
from aspirec.targets.kubernetes.companions import companions
from aspirec.targets.kubernetes.dashboard import dashboard_objects
from aspirec.targets.kubernetes.values import Values
from aspirec.targets.kubernetes.workload import workload
from aspirec.targets.spelling import words
from aspirec.targets.yaml import Entry, Map, Scalar, Seq, mapping

KUBE_VERSION = ">= 1.23.0-0"
"""The first version with everything that a chart may hold (autoscaling/v2)."""
VERSION = "0.1.0"
IGNORED = ("*.bicep", "*.bicepparam", "aspire-manifest.json", ".aspirec-*", ".env*", "docker-compose.yaml")
"""What may lie beside the chart and is no part of it."""


@frozen(kw_only=True)
class ChartFiles:
    """The files of a chart as trees by name, all with the same first lines; `notes` follow those in the values."""

    header: tuple[str, ...]
    notes: tuple[str, ...]
    files: tuple[tuple[str, Map], ...]
    stages: tuple[tuple[str, Map], ...] = ()
    ignored: tuple[str, ...] = IGNORED


def build_chart(deployment: plan.Deployment, program: plan.Plan) -> ChartFiles:
    """The chart of an environment."""
    chart = Chart(deployment, Values.of(program.parameters, program.stages))
    templates = [(f"templates/{folder}/{name}.yaml", tree) for folder, name, tree in _objects(chart)]
    _pull_secrets(chart)
    files = (("Chart.yaml", _metadata(deployment, program)), ("values.yaml", chart.values.tree()), *templates)
    return ChartFiles(
        header=header(program.source),
        notes=tuple(_notes(chart, program)),
        files=files,
        stages=tuple((stage.name, tree) for stage in program.stages if (tree := chart.values.for_stage(stage)).entries),
    )


def _objects(chart: Chart) -> Iterator[tuple[str, str, Map]]:
    """The objects of everything that runs, each with its folder and the name of its file."""
    yield from dashboard_objects(chart)
    for service in chart.deployment.services:
        app = App(service, chart)
        for name, tree in (workload(app), *companions(app)):
            yield service.resource.name, name, tree


def _metadata(deployment: plan.Deployment, program: plan.Plan) -> Map:
    """Chart.yaml, as far as the author does not say otherwise."""
    block = deployment.environment.first("helmChart")

    def said(name: str, otherwise: str) -> Scalar:
        return Scalar(literal_text(block.setting(name) if block is not None else None) or otherwise)

    return mapping(
        apiVersion=Scalar("v2"),
        name=said("name", object_name(program.name)),
        version=said("version", VERSION),
        kubeVersion=Scalar(KUBE_VERSION),
        description=said("description", f"The application {program.name}"),
        type=Scalar("application"),
        keywords=Seq((Scalar("aspire"), Scalar("kubernetes"))),
        appVersion=said("version", VERSION),
    )


def _notes(chart: Chart, program: plan.Plan) -> Iterator[str]:
    """How the chart is installed, for whoever opens the values."""
    name = object_name(program.name)
    namespace = chart.namespace
    place = f" --namespace {namespace} --create-namespace" if namespace else ""
    yield f"Install it with: helm upgrade --install {name} .{place} --values mine.yaml"
    yield "mine.yaml is your own file: give it the values that differ from these, above all the empty ones."
    registry = chart.deployment.registry
    if registry is not None and not registry.by_role:
        server = _shown(registry.host)
        yield f"The cluster pulls from {server} with the secret {registry.name.lower()}; make it with:"
        yield (
            f"kubectl create secret docker-registry {registry.name.lower()}{f' --namespace {namespace}' if namespace else ''} "
            f"--docker-server={server} --docker-username=… --docker-password=…"
        )


def _shown(host: ex.Expr) -> str:
    """The host of a registry in words; an output of main.bicep in angle brackets."""
    return f"<{output_name(host)}>" if isinstance(host, ex.OutputRef) else words(host).strip("'")


def _pull_secrets(chart: Chart) -> None:
    registry = chart.deployment.registry
    if registry is None or registry.by_role:
        chart.values.add(("imagePullSecrets",), Seq(()), "Secrets for pulling images: a list of { name: … }.")
        return
    name = Map((Entry("name", Scalar(registry.name.lower())),))
    words_ = "Secrets for pulling images; see the top of this file."
    chart.values.add(("imagePullSecrets",), Seq((name,)), words_)
