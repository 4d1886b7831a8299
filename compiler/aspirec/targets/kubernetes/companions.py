"""What goes with the object that runs an app: a service, variables, secrets, claims to storage, an account, an autoscaler.

Names are those that Aspire's charts have: `api-service`, `api-config`, `api-secrets`.
"""

from __future__ import annotations

from collections.abc import Iterator

from aspirec.catalog.chart_names import object_name
from aspirec.model.nodes import Mount
from aspirec.plan.deployments import client_id
from aspirec.targets.kubernetes.app import App
from aspirec.targets.kubernetes.chart import kubernetes_object, labels, metadata, tree
from aspirec.targets.kubernetes.values import section
from aspirec.targets.kubernetes.workload import from_values, replicas
from aspirec.targets.yaml import Map, Raw


def companions(app: App) -> Iterator[tuple[str, Map]]:
    """The names of files and the objects, in the order in which people look for them."""
    if app.ports:
        yield "service", _service(app)
    if app.plain:
        yield "config", kubernetes_object("v1", "ConfigMap", app.metadata("config"), {"data": app.plain})
    if app.secrets:
        body = {"type": "Opaque", "stringData": app.secrets}
        yield "secrets", kubernetes_object("v1", "Secret", app.metadata("secrets"), body)
    for mount in app.volumes:
        yield f"{object_name(mount.name)}-pvc", _claim(app, mount)
    if app.service.identity:
        yield "serviceaccount", _account(app)
    if app.scales:
        yield "autoscaler", _autoscaler(app)


def _service(app: App) -> Map:
    words = "Only the cluster reaches a ClusterIP; LoadBalancer makes it reachable from outside."
    external = any(endpoint.external for endpoint in app.spec.endpoints)
    spec = {
        "type": Raw(f"{{{{ {app.parameter('service_type', 'ClusterIP', words)} }}}}") if external else "ClusterIP",
        "selector": labels(app.name),
        "ports": [
            {"name": p.name, "protocol": p.protocol, "port": p.number, "targetPort": p.number} for p in app.ports
        ],
    }
    return kubernetes_object("v1", "Service", app.metadata("service"), {"spec": spec})


def _claim(app: App, mount: Mount) -> Map:
    where = ("volumes", app.key, section(mount.name))
    size = app.values.add((*where, "size"), "1Gi")
    mode = app.values.add((*where, "accessMode"), "ReadWriteOnce")
    storage_class = app.values.add((*where, "storageClass"), "")
    spec = {
        "accessModes": [Raw(f"{{{{ {mode} }}}}")],
        "resources": {"requests": {"storage": Raw(f"{{{{ {size} }}}}")}},
        "storageClassName": Raw(f"{{{{ {storage_class} | default nil | toJson }}}}"),
    }
    return kubernetes_object("v1", "PersistentVolumeClaim", metadata(app.claim(mount), app.name), {"spec": spec})


def _account(app: App) -> Map:
    """The account by which the app is known to Azure as its identity."""
    annotations = {"azure.workload.identity/client-id": app.node(client_id(app.service), "client_id")}
    return kubernetes_object("v1", "ServiceAccount", {**app.metadata("sa"), "annotations": annotations}, {})


def _autoscaler(app: App) -> Map:
    """What adds pods under load."""
    scale = app.resource.first("scale")
    most = scale.setting("maxReplicas") if scale is not None else None
    assert most is not None
    maximum = app.number(most, "maxReplicas")
    cpu = {"name": "cpu", "target": {"type": "Utilization", "averageUtilization": 80}}
    target = {"apiVersion": "apps/v1", "kind": app.controller, "name": f"{app.name}-{app.controller.lower()}"}
    spec = {
        "scaleTargetRef": target,
        "minReplicas": replicas(app),
        "maxReplicas": from_values(app, "max_replicas", maximum),
        "metrics": [{"type": "Resource", "resource": cpu}],
    }
    words = "Measured against the CPU that the app requests: see 'resources' in values.yaml."
    body = {"spec": tree(spec).with_comment("metrics", words)}
    return kubernetes_object("autoscaling/v2", "HorizontalPodAutoscaler", app.metadata("autoscaler"), body)
