"""What comes along with a declaration, as a resource of the program."""

from __future__ import annotations

from collections.abc import Iterable

from aspirec import expressions as ex
from aspirec.catalog.naming import application_hash
from aspirec.catalog.schema import Brought
from aspirec.filling import Subject, fill
from aspirec.frozen import evolve
from aspirec.model.nodes import Child, Resource, Setting

SHORT = 10
"""The characters of `{short}`."""


def brought_resource(brought: Brought, subject: Subject, moved: tuple[Child, ...] = ()) -> Resource:
    """The resource that comes along, with the children that move to it."""
    settings = ((name, fill(value, subject)) for name, value in brought.settings)
    owner = subject.node
    return Resource(
        name=_name(brought, subject),
        kind=brought.kind,
        settings=tuple(
            Setting(name=name, value=value, span=owner.name_span) for name, value in settings if value is not None
        ),
        children=(*(evolve(item, span=owner.span, name_span=owner.name_span) for item in brought.holds), *moved),
        span=owner.span,
        name_span=owner.name_span if subject.item is None else subject.item.span,
        brought_by=subject.resource.name,
    )


def brought_for(owner: Resource, name: str, kind: str, settings: Iterable[tuple[str, ex.Expr]] = ()) -> Resource:
    """A resource that comes along with an owner because of what a pass finds out."""
    return Resource(
        name=name,
        kind=kind,
        settings=tuple(Setting(name=key, value=value) for key, value in settings),
        span=owner.span,
        name_span=owner.name_span,
        brought_by=owner.name,
    )


def _name(brought: Brought, subject: Subject) -> str:
    item = subject.item
    return brought.name.format(
        name=subject.name,
        short=subject.name[:SHORT].rstrip("-"),
        item=item.innermost if isinstance(item, ex.ResourceRef) else "",
        hash=application_hash(subject.index.app)[:5] if "{hash}" in brought.name else "",
    )
