"""Two outlines to what changed between them, in terms of what a deployment would do.

Resources are matched by what they are in Azure: the same declaration, or else the same type, name and place. A declaration whose
resource gets another physical name, place or region is not a change of that resource: the next deployment makes a new one, and
the old one stays behind, or is lost with what is in it. So these come first.
"""

from __future__ import annotations

from collections.abc import Callable, Iterable, Mapping
from typing import TypeAlias, TypeVar

from aspirec.outline.changes import Change, ChangedResource, Changes, Renamed, Value, Word
from aspirec.outline.compare_settings import compare_settings
from aspirec.outline.nodes import Outline, Output, Parameter, Resource, Role

Thing = TypeVar("Thing")


def compare_outlines(old: Outline, new: Outline) -> Changes:
    """What changed from the one to the other."""
    pairs, added, removed = _matched(old.resources, new.resources)
    compared = [(before, after, _identity_values(before, after)) for before, after in pairs]
    kept = [(before, after) for before, after, values in compared if not values or after.existing]
    changed = [ChangedResource(before, after, _values(before, after)) for before, after in kept]
    gained, lost = _roles(new.roles, old.roles), _roles(old.roles, new.roles)
    given, filled_in = compare_settings(old, new)
    return Changes(
        renamed=tuple(Renamed(*item) for item in compared if item[2] and not item[1].existing),
        added=added,
        removed=removed,
        changed=tuple(item for item in changed if item.values),
        roles_gained=gained,
        roles_lost=lost,
        parameters=(*_parameters(old.parameters, new.parameters), *given),
        filled_in=filled_in,
        outputs=tuple(_outputs(old.outputs, new.outputs)),
        files=tuple(
            Change(name, word)
            for name, word, before, after in _sides(old.others, new.others, lambda file: file.name)
            if before is None or after is None or before.content != after.content
        ),
    )


# -- resources ---------------------------------------------------------------------------------------------------

_Pair: TypeAlias = tuple[Resource, Resource]


def _matched(
    old: tuple[Resource, ...], new: tuple[Resource, ...]
) -> tuple[list[_Pair], tuple[Resource, ...], tuple[Resource, ...]]:
    """Resources of both sides in pairs, and those that are on one side only."""
    twins: dict[int, int] = {}
    for key in (_declaration, _identity, _shape):
        taken = set(twins.values())
        left = _unique(((place, item) for place, item in enumerate(old) if place not in taken), key)
        right = _unique(((place, item) for place, item in enumerate(new) if place not in twins), key)
        twins |= {place: left[name] for name, place in right.items() if name in left}
    gone = set(range(len(old))) - set(twins.values())
    pairs = [(old[twins[place]], item) for place, item in enumerate(new) if place in twins]
    added = tuple(item for place, item in enumerate(new) if place not in twins)
    return pairs, added, tuple(item for place, item in enumerate(old) if place in gone)


def _unique(resources: Iterable[tuple[int, Resource]], key: Callable[[Resource], object]) -> dict[object, int]:
    """The places of resources by key, without those that share one."""
    found: dict[object, int | None] = {}
    for place, resource in resources:
        name = key(resource)
        found[name] = None if name in found else place
    return {name: place for name, place in found.items() if place is not None}


def _declaration(resource: Resource) -> object:
    return resource.module, resource.symbol, resource.type, resource.existing


def _identity(resource: Resource) -> object:
    """What Azure takes for the same resource."""
    return resource.type, resource.name, resource.scope, resource.parent, resource.existing


def _shape(resource: Resource) -> object:
    """What is left of a resource that was given another name in the program: its type, and all that it says but its names."""
    own = {resource.symbol, resource.title}
    properties = tuple(pair for pair in resource.properties if not any(name in pair[1] for name in own))
    return resource.type, resource.existing, resource.condition, properties


def _identity_values(old: Resource, new: Resource) -> tuple[Value, ...]:
    """What differs that Azure does not change: of an existing resource nothing, since there another is looked up."""
    region = dict(old.properties).get("location"), dict(new.properties).get("location")
    sides = {
        "type": (old.type, new.type),
        "name": (old.name, new.name),
        "scope": (old.scope, new.scope),
        "parent": (old.parent, new.parent) if bool(old.parent) != bool(new.parent) else ("", ""),
        "location": region if None not in region else ("", ""),
    }
    return tuple(Value(path, before, after) for path, (before, after) in sides.items() if before != after)


def _values(old: Resource, new: Resource) -> tuple[Value, ...]:
    """The properties that differ, in the order of the new resource, then what is gone."""
    return _differing(_all_properties(old), _all_properties(new))


def _differing(before: Mapping[str, str], after: Mapping[str, str]) -> tuple[Value, ...]:
    paths = dict.fromkeys([*after, *before])
    return tuple(
        Value(path, before.get(path), after.get(path)) for path in paths if before.get(path) != after.get(path)
    )


def _all_properties(resource: Resource) -> dict[str, str]:
    own = {"API version": resource.api_version, "condition": resource.condition}
    if resource.existing:
        own |= {"name": resource.name, "scope": resource.scope}
    return {key: value for key, value in own.items() if value} | dict(resource.properties)


# -- the rest ----------------------------------------------------------------------------------------------------


def _roles(roles: tuple[Role, ...], others: tuple[Role, ...]) -> tuple[Role, ...]:
    """The roles that the others do not have; who assigns them, and how often, does not count."""
    known = {_triple(role) for role in others}
    found = {_triple(role): role for role in roles if _triple(role) not in known}
    return tuple(found[key] for key in sorted(found))


def _triple(role: Role) -> tuple[str, str, str]:
    return role.principal, role.role, role.target


def _sides(
    old: Iterable[Thing], new: Iterable[Thing], key: Callable[[Thing], str]
) -> list[tuple[str, Word, Thing | None, Thing | None]]:
    """Things of both sides by name: those of the new side in its order, then those that are gone."""
    before: Mapping[str, Thing] = {key(thing): thing for thing in old}
    after: Mapping[str, Thing] = {key(thing): thing for thing in new}
    found: list[tuple[str, Word, Thing | None, Thing | None]] = []
    for name in dict.fromkeys([*after, *before]):
        word: Word = "added" if name not in before else "removed" if name not in after else "changed"
        found.append((name, word, before.get(name), after.get(name)))
    return found


def _parameters(old: tuple[Parameter, ...], new: tuple[Parameter, ...]) -> Iterable[Change]:
    def key(parameter: Parameter) -> str:
        return parameter.name if parameter.template == "main" else f"{parameter.name} ({parameter.template}.bicep)"

    for name, word, before, after in _sides(old, new, key):
        if before is None and after is not None:
            yield Change(name, word, _said(None, after), "" if after.default else "has to be given")
        elif after is None and before is not None:
            yield Change(name, word)
        elif before is not None and after is not None:
            values = _said(before, after)
            needed = "has to be given now" if before.default and not after.default else ""
            if values:
                yield Change(name, word, values, needed)


def _said(old: Parameter | None, new: Parameter) -> tuple[Value, ...]:
    """What a declaration says, as far as it differs."""

    def facts(parameter: Parameter | None) -> dict[str, str]:
        if parameter is None:
            return {}
        secure = "secure " if parameter.secure else ""
        said = {
            "type": secure + parameter.type,
            "default": parameter.default,
            "allowed": ", ".join(parameter.allowed),
        }
        return {key: value for key, value in said.items() if value}

    return _differing(facts(old), facts(new))


def _outputs(old: tuple[Output, ...], new: tuple[Output, ...]) -> Iterable[Change]:
    for name, word, before, after in _sides(old, new, lambda output: output.name):
        if before is None or after is None:
            yield Change(name, word)
        elif (before.type, before.value) != (after.type, after.value):
            sides = {"type": (before.type, after.type), "value": (before.value, after.value)}
            yield Change(name, word, tuple(Value(path, *both) for path, both in sides.items() if both[0] != both[1]))
