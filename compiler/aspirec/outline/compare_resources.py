"""What differs between a resource and what it was: what Azure does not change in place, and all else.

It does not matter what resources are called in the program, and by which parameters and outputs a value gets to where it is used.
"""

from __future__ import annotations

import re
from collections.abc import Iterable, Iterator

from aspirec.bicep.string_literals import unquoted
from aspirec.outline.changes import Value
from aspirec.outline.given import Given
from aspirec.outline.matching import Matched, Pair
from aspirec.outline.meaning import spelled
from aspirec.outline.nodes import Outline, Resource

_ITEMS = re.compile(r"\[([^\]]*)\]")


class ResourceComparison:
    """Compares the resources of two outlines."""

    def __init__(self, old: Outline, new: Outline, sides: Matched) -> None:
        self.sides = sides
        self.given = Given(old, new)
        self.groups = (old.group, new.group)

    def recreating(self, pair: Pair) -> tuple[Value, ...]:
        """What differs for which the next deployment makes a resource anew. Nothing of an existing one: another is looked up. A
        parent that is made anew is not told once more for its children.
        """
        old, new = pair
        if old.existing or new.existing:
            return ()
        return tuple(value for place in self._identity(old, new) for value in self._unlike(*place))

    def _identity(self, old: Resource, new: Resource) -> Iterator[tuple[str, str, str]]:
        """What Azure takes a resource for, as far as both sides say it."""
        yield "name", old.name, new.name
        yield "parent", old.parent, new.parent
        scopes = (old.scope or self.groups[0], new.scope or self.groups[1])
        is_known = _ANY_GROUP not in self.groups or old.scope != new.scope
        if is_known and not (old.parent and new.parent):
            yield "scope", *scopes
        regions = [dict(item.properties).get("location") for item in (old, new)]
        if regions[0] is not None and regions[1] is not None:
            yield "location", regions[0], regions[1]

    def _unlike(self, path: str, old: str, new: str) -> Iterator[Value]:
        before = self.sides.in_new_words(old)
        found = [*self.given.differing(path, before, new)]
        if found and before != new:
            yield Value(path, spelled(old), spelled(new))
        else:
            yield from found

    def changed(self, pair: Pair) -> tuple[Value, ...]:
        """The properties that differ, in the order of the new resource, then what is gone, then what is in another order. Of one
        that is looked up now, or no longer, only that: what it is like was or will be decided elsewhere.
        """
        old, new = pair
        if old.existing != new.existing:
            return (Value("existing", *("true" if item.existing else "false" for item in pair)),)
        before = {self.sides.in_new_words(path): text for path, text in _all_properties(old).items()}
        after = _all_properties(new)
        values = [
            Value(
                spelled(path),
                *(None if text is None else spelled(text) for text in (before.get(path), after.get(path))),
            )
            for path in dict.fromkeys([*after, *before])
            if not self._is_same(before.get(path), after.get(path))
        ]
        return (*_without_names(values), *_reordered(before, after))

    def _is_same(self, old: str | None, new: str | None) -> bool:
        """Whether a property says the same, as it is written or with the values of parameters that are written differently."""
        if old is None or new is None:
            return old == new
        before = self.sides.in_new_words(old)
        return before == new or not any(self.given.differing("", before, new))


_ANY_GROUP = Outline().group
"""The group of a deployment that says nothing about it."""


def _all_properties(resource: Resource) -> dict[str, str]:
    own = {"API version": resource.api_version, "condition": resource.condition}
    if resource.existing:
        own |= {"name": resource.name, "scope": resource.scope}
    return {key: value for key, value in own.items() if value} | dict(resource.properties)


def _without_names(values: list[Value]) -> Iterator[Value]:
    """The values less the names of items that are new or gone, where more is said of the item: its path has the name."""
    items = [value.path.rpartition(".")[0] for value in values]
    for value, item in zip(values, items, strict=True):
        name = unquoted(value.new or "") if value.old is None else unquoted(value.old) if value.new is None else None
        is_said = name is not None and value.path == f"{item}.name" and item.endswith(f"[{name}]")
        if not is_said or items.count(item) == 1:
            yield value


def _reordered(before: Iterable[str], after: Iterable[str]) -> Iterator[Value]:
    """Arrays whose items, told apart by their names, stand in another order."""
    old, new = _items(before), _items(after)
    for path, names in new.items():
        was = [name for name in old.get(path, ()) if name in names]
        if was != [name for name in names if name in was]:
            yield Value(f"order of {spelled(path)}", ", ".join(old[path]), ", ".join(names))


def _items(paths: Iterable[str]) -> dict[str, dict[str, None]]:
    """The names of the items of every array by its path."""
    found: dict[str, dict[str, None]] = {}
    for path in paths:
        for item in _ITEMS.finditer(path):
            found.setdefault(path[: item.start()], {})[item[1]] = None
    return found
