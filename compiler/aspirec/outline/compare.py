"""Two outlines to what changed between them, in terms of what a deployment would do.

A declaration whose resource gets another physical name, place or region is not a change of that resource: the next deployment
makes a new one, and the old one stays behind, or is lost with what is in it. So these come first. What a resource is called in the
program does not matter, and neither does by which parameters and outputs a value gets to it.
"""

from __future__ import annotations

from collections.abc import Callable, Iterable, Iterator, Mapping
from typing import TypeVar

from aspirec.outline.changes import Change, ChangedResource, Changes, Renamed, Value, Word
from aspirec.outline.compare_resources import ResourceComparison
from aspirec.outline.compare_settings import compare_settings
from aspirec.outline.matching import Matched, Pair, matched, new_titles
from aspirec.outline.meaning import resource_in, spelled
from aspirec.outline.nodes import Outline, Output, Parameter, Resource, Role

Thing = TypeVar("Thing")


def compare_outlines(old: Outline, new: Outline) -> Changes:
    """What changed from the one to the other."""
    sides = matched(old.resources, new.resources)
    resources = ResourceComparison(old, new, sides)
    compared = [(*pair, resources.recreating(pair)) for pair in sides.pairs]
    kept = [(before, after) for before, after, values in compared if not values]
    changed = [ChangedResource(*pair, resources.changed(pair)) for pair in kept]
    gained, lost = _roles(old.roles, new.roles, new_titles(kept))
    given, filled_in = compare_settings(old, new)
    return Changes(
        renamed=tuple(Renamed(*item, tuple(_inside(item[1], kept))) for item in compared if item[2]),
        added=sides.added,
        removed=sides.removed,
        changed=tuple(item for item in changed if item.values),
        roles_gained=gained,
        roles_lost=lost,
        parameters=(*_parameters(old.parameters, new.parameters), *given),
        filled_in=filled_in,
        outputs=tuple(_outputs(old.outputs, new.outputs, sides)),
        files=tuple(
            Change(name, word)
            for name, word, before, after in _sides(old.others, new.others, lambda file: file.name)
            if before is None or after is None or before.content != after.content
        ),
    )


def _inside(outer: Resource, kept: Iterable[Pair]) -> Iterator[str]:
    """The titles of what is in a resource, however deep, of those that are where they were as far as they say it themselves."""
    parents = {outer.title}
    found = True
    while found:
        inner = {item.title for _, item in kept if resource_in(item.parent) in parents}
        found = not inner <= parents
        parents |= inner
    yield from (item.title for _, item in kept if item.title in parents and item.title != outer.title)


def _roles(
    old: tuple[Role, ...], new: tuple[Role, ...], new_title: Callable[[str], str]
) -> tuple[tuple[Role, ...], tuple[Role, ...]]:
    """The roles that are gained, and those that are lost; who assigns them, and how often, does not count. `new_title`
    is what something of the old side is called now.
    """

    def triple(role: Role) -> tuple[str, str, str]:
        return role.principal, role.role, role.target

    before = {(new_title(role.principal), role.role, new_title(role.target)): role for role in old}
    after = {triple(role): role for role in new}
    gained = [role for key, role in after.items() if key not in before]
    lost = [role for key, role in before.items() if key not in after]
    return tuple(sorted(gained, key=triple)), tuple(sorted(lost, key=triple))


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

    for name, word, before, after in _sides(_to_give(old), _to_give(new), key):
        if before is None and after is not None:
            yield Change(name, word, _said(None, after), "" if after.default else "has to be given")
        elif after is None and before is not None:
            yield Change(name, word, _said(before, None))
        elif before is not None and after is not None:
            values = _said(before, after)
            needed = "has to be given now" if before.default and not after.default else ""
            if values:
                yield Change(name, word, values, needed)


def _to_give(parameters: Iterable[Parameter]) -> list[Parameter]:
    return [item for item in parameters if not item.handed_over]


def _said(old: Parameter | None, new: Parameter | None) -> tuple[Value, ...]:
    """What a declaration says, as far as it differs."""

    def facts(parameter: Parameter | None) -> dict[str, str]:
        if parameter is None:
            return {}
        secure = "secure " if parameter.secure else ""
        said = {
            "type": secure + parameter.type,
            "default": parameter.default,
            "allowed": ", ".join(parameter.allowed),
            **dict(parameter.limits),
        }
        return {key: value for key, value in said.items() if value}

    before, after = facts(old), facts(new)
    paths = [path for path in dict.fromkeys([*after, *before]) if before.get(path) != after.get(path)]
    return tuple(Value(path, before.get(path), after.get(path)) for path in paths)


def _outputs(old: tuple[Output, ...], new: tuple[Output, ...], resources: Matched) -> Iterable[Change]:
    for name, word, before, after in _sides(old, new, lambda output: output.name):
        if before is None or after is None:
            yield Change(name, word)
            continue
        sides = {"type": (before.type, after.type), "value": (resources.in_new_words(before.value), after.value)}
        differing = [path for path, (was, is_) in sides.items() if was != is_]
        shown = {"type": (before.type, after.type), "value": (spelled(before.value), spelled(after.value))}
        if differing:
            yield Change(name, word, tuple(Value(path, *shown[path]) for path in differing))
