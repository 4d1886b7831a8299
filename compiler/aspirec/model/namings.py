"""What attributes name: the rules of the catalogue by which an attribute that refers to a resource ties the two together.

azure.containerAppEnvironment env { subnet: net.apps }   ->   Naming(net.apps, attribute `subnet`, user env)
"""

from __future__ import annotations

from collections.abc import Callable, Iterable, Iterator, Mapping
from functools import cache
from typing import NamedTuple, TypeAlias

from aspirec.catalog.index import known_kind
from aspirec.catalog.schema import Attribute, Declaration
from aspirec.catalog.schema_connections import Origin
from aspirec.expressions import ResourceRef
from aspirec.model.nodes import Child, Resource, Setting
from aspirec.source import Span


class Naming(NamedTuple):
    """An attribute that refers to a resource or child. `user` is the resource, child or block that has the attribute."""

    target: ResourceRef
    attribute: Attribute
    user: str
    span: Span


Says: TypeAlias = Callable[[Attribute], object]
"""Whether the declaration of an attribute has the rule in question; a function of a module, so that it is known again."""


class _Sayings(NamedTuple):
    """The attributes that have a rule: of a kind or child itself, and of its children by their words."""

    own: Mapping[str, Attribute]
    below: Mapping[str, _Sayings]


def namings(resource: Resource, says: Says) -> Iterator[Naming]:
    """What the resource and everything in it refers to by attributes whose declarations say so."""
    yield from _in(resource.name, resource.settings, resource.children, _of_kind(resource.kind, says))


def _in(user: str, settings: Iterable[Setting], children: Iterable[Child], sayings: _Sayings) -> Iterator[Naming]:
    for setting in settings if sayings.own else ():
        attribute = sayings.own.get(setting.name)
        if attribute is not None and isinstance(setting.value, ResourceRef):
            yield Naming(setting.value, attribute, user, setting.span)
    for child in children if sayings.below else ():
        below = sayings.below.get(child.word)
        if below is not None:
            yield from _in(child.name or child.word, child.settings, child.children, below)


@cache
def _of_kind(kind: str, says: Says) -> _Sayings:
    return _of(known_kind(kind), says)


def _of(owner: Declaration, says: Says) -> _Sayings:
    below = {child.word: _of(child, says) for child in owner.children}
    return _Sayings(
        {attribute.name: attribute for attribute in owner.attributes if says(attribute)},
        {word: found for word, found in below.items() if any(found)},
    )


def namesakes(resource: Resource) -> Iterator[Child]:
    """The children of the resource that are about another one: the one that is called as they are."""
    kind = known_kind(resource.kind)
    for child in resource.children:
        declared = kind.child(child.word)
        if declared is not None and declared.namesake and not _leads_elsewhere(child, declared.origin):
            yield child


def _leads_elsewhere(child: Child, origin: Origin | None) -> bool:
    """Whether an origin says by itself what is behind it."""
    return origin is not None and any(child.given(name) is not None for name in (origin.target, origin.host))
