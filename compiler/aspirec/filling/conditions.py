"""Whether conditions of the catalogue hold, for each sort of condition."""

from __future__ import annotations

import re
from collections.abc import Iterator

from aspirec import expressions as ex
from aspirec.catalog import conditions as c
from aspirec.filling.subject import Subject, decides, holds
from aspirec.model.nodes import Child, Resource
from aspirec.model.typing import type_of
from aspirec.types import base


@decides(c.Always)
def _always(condition: c.Always, subject: Subject) -> bool:
    return True


@decides(c.Given)
def _given(condition: c.Given, subject: Subject) -> bool:
    return subject.attribute(condition.attribute) is not None


@decides(c.AnyChild)
def _any_child(condition: c.AnyChild, subject: Subject) -> bool:
    children = subject.children(condition.word)
    return any(holds(condition.condition, subject.below(child)) for child in children)


@decides(c.HasItems)
def _has_items(condition: c.HasItems, subject: Subject) -> bool:
    value = subject.attribute(condition.attribute)
    return value is not None and base(type_of(value)) == "array" and value != ex.Array(())


@decides(c.Written)
def _written(condition: c.Written, subject: Subject) -> bool:
    return subject.written(condition.attribute) is not None


@decides(c.Is)
def _is(condition: c.Is, subject: Subject) -> bool:
    return _equals(subject.attribute(condition.attribute), condition.value)


@decides(c.Exceeds)
def _exceeds(condition: c.Exceeds, subject: Subject) -> bool:
    value = subject.attribute(condition.attribute)
    return isinstance(value, ex.Number) and value.value > condition.most


@decides(c.AssignsRoles)
def _assigns_roles(condition: c.AssignsRoles, subject: Subject) -> bool:
    return subject.index.app.options.roles == "managed"


@decides(c.Pulls)
def _pulls(condition: c.Pulls, subject: Subject) -> bool:
    pull = subject.resource.pull
    return (
        pull is not None and pull.registry != "" and (condition.identity is None or pull.identity == condition.identity)
    )


@decides(c.SharesScope)
def _shares_scope(condition: c.SharesScope, subject: Subject) -> bool:
    other = subject.attribute(condition.attribute)
    return isinstance(other, ex.ResourceRef) and subject.index[other.resource].scope == subject.resource.scope


@decides(c.Refers)
def _refers(condition: c.Refers, subject: Subject) -> bool:
    return isinstance(subject.attribute(condition.attribute), ex.ResourceRef)


@decides(c.IsLiteral)
def _is_literal(condition: c.IsLiteral, subject: Subject) -> bool:
    return _is_constant(subject.attribute(condition.attribute))


@decides(c.HasSeveral)
def _has_several(condition: c.HasSeveral, subject: Subject) -> bool:
    value = subject.attribute(condition.attribute)
    several = not isinstance(value, ex.Array) or len(value.items) > 1
    return value is not None and base(type_of(value)) == "array" and several


@decides(c.Matches)
def _matches(condition: c.Matches, subject: Subject) -> bool:
    value = subject.attribute(condition.attribute) if condition.attribute else subject.resource.source
    return _fits(value, condition.pattern)


@decides(c.HasChild)
def _has_child(condition: c.HasChild, subject: Subject) -> bool:
    below = _descendants(subject.node.children)
    return any(child.word in condition.words and not child.existing for child in below)


@decides(c.IsExisting)
def _is_existing(condition: c.IsExisting, subject: Subject) -> bool:
    return subject.exists


@decides(c.IsBuiltUpon)
def _is_built_upon(condition: c.IsBuiltUpon, subject: Subject) -> bool:
    name = subject.resource.name
    others = (other for other in subject.index.app.resources if other.name != name)
    return _has_new_parts(subject) or any(_names(other, name) for other in others)


def _has_new_parts(subject: Subject) -> bool:
    """Whether Bicep resources are made below it."""
    return any(
        (below.declaration.resource is not None and not below.exists) or _has_new_parts(below)
        for below in subject.each_below()
    )


def _names(resource: Resource, name: str) -> bool:
    """Whether a resource names the one called `name` in an attribute, or runs in it."""
    if resource.workload is not None and resource.workload.environment.split(".")[0] == name:
        return True
    values = (setting.value for item in (resource, *_descendants(resource.children)) for setting in item.settings)
    return any(part.resource == name for value in values for part in ex.find(value, ex.ResourceRef))


@decides(c.IsPrivate)
def _is_private(condition: c.IsPrivate, subject: Subject) -> bool:
    return subject.is_private


@decides(c.Not)
def _not(condition: c.Not, subject: Subject) -> bool:
    return not holds(condition.condition, subject)


@decides(c.AllOf)
def _all_of(condition: c.AllOf, subject: Subject) -> bool:
    return all(holds(part, subject) for part in condition.conditions)


@decides(c.HasEndpoints)
def _has_endpoints(condition: c.HasEndpoints, subject: Subject) -> bool:
    return bool(subject.endpoints)


@decides(c.SpeaksTls)
def _speaks_tls(condition: c.SpeaksTls, subject: Subject) -> bool:
    return any(endpoint.name == condition.endpoint and endpoint.tls for endpoint in subject.endpoints)


@decides(c.AnyOf)
def _any_of(condition: c.AnyOf, subject: Subject) -> bool:
    return any(holds(part, subject) for part in condition.conditions)


def _equals(value: ex.Expr | None, wanted: str | bool | int) -> bool:
    match value:
        case ex.Text():
            return value.literal == wanted
        case ex.Boolean() | ex.Number():
            return value.value == wanted and type(value.value) is type(wanted)
        case _:
            return False


def _is_constant(value: ex.Expr | None) -> bool:
    return isinstance(value, ex.Number | ex.Boolean) or (isinstance(value, ex.Text) and value.literal is not None)


def _fits(value: ex.Expr | None, pattern: str) -> bool:
    literal = value.literal if isinstance(value, ex.Text) else None
    return literal is not None and re.fullmatch(pattern, literal) is not None


def _descendants(children: tuple[Child, ...]) -> Iterator[Child]:
    for child in children:
        yield child
        yield from _descendants(child.children)
