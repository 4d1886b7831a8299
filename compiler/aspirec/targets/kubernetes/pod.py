"""The pod of an app: its container with variables, ports, probes and volumes, and what waits before it."""

from __future__ import annotations

from collections.abc import Iterator

from aspirec import expressions as ex
from aspirec.catalog.chart_names import is_annotation, object_name
from aspirec.catalog.probes import numbers_of, path_asked, probed
from aspirec.model.nodes import Child, Mount, literal_items
from aspirec.targets.kubernetes.app import App
from aspirec.targets.kubernetes.chart import labels, node, tree
from aspirec.targets.yaml import Entry, Map, Node, Raw, Scalar

WAITING_IMAGE = "docker.io/library/busybox:1.37"
"""What waits, before an app starts, for a port of another to answer."""


def pod(app: App, restart: str) -> dict[str, object]:
    """The template of the pods; `restart` says when Kubernetes starts an ended container again: Always or Never."""
    return {"metadata": _metadata(app), "spec": _spec(app, restart)}


def _metadata(app: App) -> dict[str, object]:
    marks = labels(app.name)
    if app.service.identity:
        marks = Map((*marks.entries, Entry("azure.workload.identity/use", Scalar("true"))))
    annotations = tree({**_checksums(app), **_tags(app)})
    if not annotations.entries:
        return {"labels": marks}
    first = annotations.entries[0].key
    if first.startswith("checksum/"):
        annotations = annotations.with_comment(first, "New pods start when a value changes.")
    return {"labels": marks, "annotations": annotations}


def _checksums(app: App) -> dict[str, Node]:
    found: dict[str, Node] = {}
    for name, variables in (("config", app.plain), ("secrets", app.secrets)):
        if variables:
            file = f"/{app.resource.name}/{name}.yaml"
            found[f"checksum/{name}"] = Raw(f'{{{{ include (print $.Template.BasePath "{file}") . | sha256sum }}}}')
    return found


def _tags(app: App) -> dict[str, Node]:
    tags = app.resource.entries_in("tags")
    given = [(key, value) for key, value in tags if not isinstance(value, ex.Null) and is_annotation(key)]
    return {key: app.node(value, "tag") for key, value in given}


def _spec(app: App, restart: str) -> Map:
    spec: dict[str, object] = {}
    if app.service.identity:
        spec["serviceAccountName"] = f"{app.name}-sa"
    spec["imagePullSecrets"] = Raw("{{ .Values.imagePullSecrets | toJson }}")
    if app.volumes:
        spec["securityContext"] = {"fsGroup": 2000, "fsGroupChangePolicy": "OnRootMismatch"}
    waiting = list(_waiting(app))
    if waiting:
        spec["initContainers"] = waiting
    spec["containers"] = [_container(app)]
    if restart != "Always":
        spec["restartPolicy"] = restart
    if app.volumes:
        spec["volumes"] = [_volume(app, mount) for mount in app.volumes]
    return tree(spec).with_comment("securityContext", "Apps that do not run as root may write to their volumes.")


def _volume(app: App, mount: Mount) -> dict[str, object]:
    return {"name": object_name(mount.name), "persistentVolumeClaim": {"claimName": app.claim(mount)}}


def _waiting(app: App) -> Iterator[dict[str, object]]:
    """Containers that run before the app's own, and end when what it waits for answers."""
    for item in literal_items(app.resource.setting("waitFor")):
        other = app.chart.services.get(item.resource) if isinstance(item, ex.ResourceRef) else None
        ports = App(other, app.chart).ports if other is not None else ()
        if other is None or not ports or ports[0].protocol != "TCP":
            continue
        host = object_name(other.resource.name)
        number = ports[0].number
        shown = number.text if isinstance(number, Raw) else str(number.value) if isinstance(number, Scalar) else ""
        command = Raw(f'"until nc -z {host}-service {shown}; do sleep 1; done"')
        yield {"name": f"wait-for-{host}", "image": WAITING_IMAGE, "command": ["/bin/sh", "-c", command]}


# -- the container -----------------------------------------------------------------------------------------------


def _container(app: App) -> dict[str, object]:
    body: dict[str, object] = {"name": app.name, "image": app.image, "imagePullPolicy": "IfNotPresent"}
    if app.spec.entrypoint is not None:
        body["command"] = [app.unexpanded(app.spec.entrypoint, "entrypoint")]
    if app.arguments:
        body["args"] = app.arguments
    sources = _sources(app)
    if sources:
        body["envFrom"] = sources
    if app.ports:
        body["ports"] = [{"name": p.name, "protocol": p.protocol, "containerPort": p.number} for p in app.ports]
    for child in app.resource.all("probe"):
        body[f"{child.name}Probe"] = _probe(app, child)
    body["resources"] = _resources(app)
    if app.volumes:
        body["volumeMounts"] = [_mounted(mount) for mount in app.volumes]
    return body


def _sources(app: App) -> list[object]:
    """Where its variables come from."""
    found: list[object] = []
    if app.plain:
        found.append({"configMapRef": {"name": f"{app.name}-config"}})
    if app.secrets:
        found.append({"secretRef": {"name": f"{app.name}-secrets"}})
    return found


def _resources(app: App) -> Node:
    """What it takes of a machine. Load is measured against the CPU that is requested, so what scales requests some."""
    requested = node({"requests": {"cpu": "100m"}} if app.scales else {})
    words = "Requests and limits of CPU and memory, in the format of Kubernetes."
    return Raw(f"{{{{ {app.parameter('resources', requested, words)} | toJson }}}}")


def _mounted(mount: Mount) -> dict[str, object]:
    body: dict[str, object] = {"name": object_name(mount.name), "mountPath": mount.path}
    return {**body, "readOnly": True} if mount.read_only else body


# -- probes ------------------------------------------------------------------------------------------------------


def _probe(app: App, child: Child) -> dict[str, object]:
    endpoint = probed(app.spec, child)
    port = child.setting("port") or (endpoint.target_port if endpoint is not None else None) or ex.Number(80)
    path = path_asked(child)
    asked: dict[str, object] = {"path": app.node(path, "probe")} if path is not None else {}
    get: dict[str, object] = {**asked, "port": app.number(port, "probe_port")}
    if endpoint is not None and endpoint.tls:
        get["scheme"] = "HTTPS"
    body: dict[str, object] = {"httpGet": get}
    for name, number in numbers_of(child).items():
        if name == "successThreshold" and child.name != "readiness":
            continue  # Kubernetes takes nothing but 1 for the others
        body[name] = app.number(number, name)
    return body
