"""What changed between two outlines: the words in which it is said."""

from __future__ import annotations

from typing import Literal, TypeAlias

from aspirec.frozen import frozen
from aspirec.outline.nodes import Resource, Role

Word: TypeAlias = Literal["added", "removed", "changed"]


@frozen
class Value:
    """A value at a path: what it was and what it is. None: there was or is none."""

    path: str
    old: str | None
    new: str | None


@frozen
class Renamed:
    """A resource that the next deployment makes anew: `values` are the name, the parent, the place or the region that differ;
    `inside` are the titles of what is in it, and so is made anew as well.
    """

    old: Resource
    new: Resource
    values: tuple[Value, ...]
    inside: tuple[str, ...] = ()


@frozen
class ChangedResource:
    old: Resource
    new: Resource
    values: tuple[Value, ...]


@frozen
class Change:
    """A parameter, a value of one, an output or another file: what happened to it, and its values."""

    name: str
    word: Word
    values: tuple[Value, ...] = ()
    note: str = ""


@frozen(kw_only=True)
class Changes:
    """All that changed, the worst first."""

    renamed: tuple[Renamed, ...] = ()
    added: tuple[Resource, ...] = ()
    removed: tuple[Resource, ...] = ()
    changed: tuple[ChangedResource, ...] = ()
    roles_gained: tuple[Role, ...] = ()
    roles_lost: tuple[Role, ...] = ()
    parameters: tuple[Change, ...] = ()
    filled_in: tuple[Change, ...] = ()
    """Of what people have filled in; no build made these changes."""
    outputs: tuple[Change, ...] = ()
    files: tuple[Change, ...] = ()

    @property
    def leaves_behind(self) -> bool:
        """Whether something is in Azure that the new side does not speak of any more, other than what was made anew."""
        return bool(self.roles_lost) or any(not item.existing for item in self.removed)

    @property
    def is_empty(self) -> bool:
        parts = (self.renamed, self.added, self.removed, self.changed, self.roles_gained, self.roles_lost)
        return not any((*parts, self.parameters, self.filled_in, self.outputs, self.files))
