"""What all objects of a chart have in common: their names, their labels, and how plain values become YAML."""

from __future__ import annotations

from collections.abc import Mapping

from attrs import field

from aspirec.catalog.chart_names import object_name
from aspirec.catalog.hosting import has_dashboard
from aspirec.frozen import frozen
from aspirec.model.nodes import literal_text
from aspirec.plan import nodes as plan
from aspirec.targets.kubernetes.values import Values
from aspirec.targets.yaml import Entry, Map, Node, Raw, Scalar, Seq


@frozen
class Chart:
    """The environment that the chart is for, and what its values hold so far."""

    deployment: plan.Deployment
    values: Values
    services: dict[str, plan.Service] = field(init=False)

    @services.default
    def _by_name(self) -> dict[str, plan.Service]:
        return {service.resource.name: service for service in self.deployment.services}

    @property
    def namespace(self) -> str:
        return literal_text(self.deployment.environment.setting("namespace")) or ""

    @property
    def has_dashboard(self) -> bool:
        return has_dashboard(self.deployment.environment)

    @property
    def dashboard(self) -> str:
        return f"{object_name(self.deployment.environment.name)}-dashboard"


def labels(component: str) -> Map:
    """By these, objects and pods of a component are found."""
    return tree(
        {
            "app.kubernetes.io/name": Raw("{{ .Chart.Name | quote }}"),
            "app.kubernetes.io/component": component,
            "app.kubernetes.io/instance": Raw("{{ .Release.Name | quote }}"),
        }
    )


def kubernetes_object(version: str, kind: str, metadata: Mapping[str, object], body: Mapping[str, object]) -> Map:
    """An object of Kubernetes: what it is, which one, and the rest of it."""
    return tree({"apiVersion": version, "kind": kind, "metadata": metadata, **body})


def metadata(name: str | Node, component: str) -> dict[str, object]:
    """What an object is called, and the component that it belongs to."""
    return {"name": name, "labels": labels(component)}


def tree(value: Mapping[str, object]) -> Map:
    """Plain values as a mapping; nodes stay what they are."""
    return Map(tuple(Entry(key, node(item)) for key, item in value.items()))


def node(value: object) -> Node:
    """The same for any plain value."""
    match value:
        case dict():
            return tree(value)
        case list() | tuple():
            return Seq(tuple(node(item) for item in value))
        case str() | int():
            return Scalar(value)
        case Scalar() | Raw() | Seq() | Map():
            return value
        case _:
            raise TypeError(f"no YAML for {value!r}")
