"""The objects of the dashboard, which shows the telemetry of all apps."""

from __future__ import annotations

from collections.abc import Iterator

from aspirec.targets import dashboard
from aspirec.targets.kubernetes.chart import Chart, kubernetes_object, labels, metadata, tree
from aspirec.targets.yaml import Map

PORTS = {"http": dashboard.PAGES, "otlp-grpc": dashboard.OTLP_GRPC, "otlp-http": dashboard.OTLP_HTTP}


def dashboard_objects(chart: Chart) -> Iterator[tuple[str, str, Map]]:
    """Its folder, the names of its files, the objects; nothing where the environment has no dashboard."""
    if chart.has_dashboard:
        yield chart.dashboard, "deployment", _deployment(chart.dashboard)
        yield chart.dashboard, "service", _service(chart.dashboard)


def _deployment(name: str) -> Map:
    ports = [{"name": key, "protocol": "TCP", "containerPort": port} for key, port in PORTS.items()]
    pod = {
        "metadata": {"labels": labels(name)},
        "spec": {"containers": [{"name": name, "image": dashboard.IMAGE, "ports": ports}]},
    }
    spec = {"selector": {"matchLabels": labels(name)}, "replicas": 1, "template": pod}
    return kubernetes_object("apps/v1", "Deployment", metadata(f"{name}-deployment", name), {"spec": spec})


def _service(name: str) -> Map:
    ports = [{"name": key, "protocol": "TCP", "port": port, "targetPort": port} for key, port in PORTS.items()]
    look = f"kubectl port-forward service/{name}-service {dashboard.PAGES}"
    spec = tree({"type": "ClusterIP", "selector": labels(name), "ports": ports})
    spec = spec.with_comment("type", f"Look at it with: {look}; its log says how to log in.")
    return kubernetes_object("v1", "Service", metadata(f"{name}-service", name), {"spec": spec})
