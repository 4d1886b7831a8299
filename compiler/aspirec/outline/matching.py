"""Which resource of the one outline is which of the other.

Resources are matched by what they are in Azure: the same type, name and place; or else by their declaration, whatever it is called
in Azure; or else, where a declaration was given another name, by all that it says but its names.
"""

from __future__ import annotations

from collections.abc import Callable, Iterable
from typing import NamedTuple, TypeAlias

from aspirec.outline.meaning import marked, spelled
from aspirec.outline.nodes import Resource

Pair: TypeAlias = tuple[Resource, Resource]


class Matched(NamedTuple):
    """Resources of both sides in pairs, and those that are on one side only. `new_title` is that of new_titles for the pairs."""

    pairs: tuple[Pair, ...]
    added: tuple[Resource, ...]
    removed: tuple[Resource, ...]
    new_title: Callable[[str], str]

    def in_new_words(self, meaning: str) -> str:
        """A meaning of the old side with the titles that resources have on the new side."""
        return spelled(meaning, lambda title: marked(self.new_title(title)))


def matched(old: tuple[Resource, ...], new: tuple[Resource, ...]) -> Matched:
    """The resources of two sides."""
    twins: dict[int, int] = {}
    before, after = _identities(old), _identities(new)
    keys: list[tuple[_Key, _Key]] = [
        (before.__getitem__, after.__getitem__),
        (lambda place: _declaration(old[place]), lambda place: _declaration(new[place])),
        (lambda place: _shape(old[place]), lambda place: _shape(new[place])),
    ]
    for old_key, new_key in keys:
        taken = set(twins.values())
        left = _unique((place for place in range(len(old)) if place not in taken), old_key)
        right = _unique((place for place in range(len(new)) if place not in twins), new_key)
        twins |= {place: left[key] for key, place in right.items() if key in left}
    gone = set(range(len(old))) - set(twins.values())
    pairs = tuple((old[twins[place]], item) for place, item in enumerate(new) if place in twins)
    return Matched(
        pairs=pairs,
        added=tuple(item for place, item in enumerate(new) if place not in twins),
        removed=tuple(item for place, item in enumerate(old) if place in gone),
        new_title=new_titles(pairs),
    )


def new_titles(pairs: Iterable[Pair]) -> Callable[[str], str]:
    """The title on the new side of what had one on the old side. What is gone keeps its own, unless that is now another's."""
    titles = {before.title: after.title for before, after in pairs}
    taken = {*titles.values()}
    return lambda title: titles.get(title) or (f"{title} before" if title in taken else title)


_Key: TypeAlias = Callable[[int], object]
"""What a resource is recognised by, given its place."""


def _unique(places: Iterable[int], key: _Key) -> dict[object, int]:
    """The places of resources by key, without those that share one."""
    found: dict[object, int | None] = {}
    for place in places:
        name = key(place)
        found[name] = None if name in found else place
    return {name: place for name, place in found.items() if place is not None}


def _identities(resources: tuple[Resource, ...]) -> list[object]:
    """What Azure knows each resource by. What a name, a place or a parent speaks of is spelled by its own identity."""
    declared = {item.title: item for item in resources}
    spelling: dict[str, str] = {}

    def identity(title: str) -> str:
        if title not in spelling:
            spelling[title] = title  # for names that speak of each other
            if title in declared:
                spelling[title] = str(known_by(declared[title]))
        return spelling[title]

    def known_by(item: Resource) -> tuple[str, ...]:
        return (item.type, *(spelled(text, identity) for text in (item.name, item.scope, item.parent)))

    return [known_by(item) for item in resources]


def _declaration(resource: Resource) -> object:
    return resource.module, resource.symbol, resource.type, resource.existing


def _shape(resource: Resource) -> object:
    """What is left of a resource that was given another name in the program: its type, and all that it says but its names."""
    own = {resource.symbol, resource.title}
    properties = tuple(pair for pair in resource.properties if not any(name in pair[1] for name in own))
    return resource.type, resource.existing, resource.condition, properties
