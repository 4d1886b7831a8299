"""Pruning: what binding could not make sense of is taken out, so that later stages can say what they find about the rest.

azure.containerAppEnvironment env { subnet: net.nowhere  dashboard: true }   ->   env { dashboard: true }
"""

from __future__ import annotations

from collections.abc import Iterable, Iterator

from aspirec import expressions as ex
from aspirec.frozen import evolve
from aspirec.model import nodes
from aspirec.model.bind_expressions import UNKNOWN


def without_unknown(app: nodes.App) -> nodes.App:
    """The app without attributes and items that have been reported."""
    return evolve(app, resources=tuple(_resource(resource) for resource in app.resources))


def _resource(resource: nodes.Resource) -> nodes.Resource:
    return evolve(resource, settings=tuple(_settings(resource.settings)), children=_children(resource.children))


def _children(children: Iterable[nodes.Child]) -> tuple[nodes.Child, ...]:
    return tuple(
        evolve(
            child,
            settings=tuple(_settings(child.settings)),
            children=_children(child.children),
            entries=tuple((key, value) for key, value in child.entries if value != UNKNOWN),
        )
        for child in children
    )


def _settings(settings: Iterable[nodes.Setting]) -> Iterator[nodes.Setting]:
    for setting in settings:
        if isinstance(setting.value, ex.Array) and UNKNOWN in setting.value.items:
            items = tuple(item for item in setting.value.items if item != UNKNOWN)
            yield evolve(setting, value=evolve(setting.value, items=items))
        elif setting.value != UNKNOWN:
            yield setting
