"""The values that two outlines give to their parameters, and what expressions come to with them.

param name string = 'blue'
stage prod { name: 'green' }

`name` is 'blue', and 'green' in prod.
"""

from __future__ import annotations

from collections.abc import Iterator, Mapping
from typing import TypeAlias

from aspirec.outline.changes import Value
from aspirec.outline.meaning import spelled
from aspirec.outline.nodes import Outline
from aspirec.outline.rewriting import rewritten
from aspirec.outline.settings import stage_of, template_of

Values: TypeAlias = Mapping[str, str]
_DEEPEST = 20
"""How far defaults are followed that are made of other parameters."""


class Given:
    """What both sides give, stage by stage; the stage '' is the parameter file that belongs to none."""

    def __init__(self, old: Outline, new: Outline) -> None:
        before, after = _by_stage(old, new), _by_stage(new, old)
        self.stages = [(stage, *_known(values, after[stage])) for stage, values in before.items() if stage in after]

    def differing(self, path: str, old: str, new: str) -> Iterator[Value]:
        """How two meanings differ that are written alike, because parameters have other values."""
        found: dict[tuple[str, str], str] = {}
        for stage, before, after in self.stages:
            sides = valued(old, before), valued(new, after)
            if sides[0] != sides[1]:
                found.setdefault(sides, f"{path} in {stage}" if stage else path)
        yield from (Value(where, spelled(was), spelled(is_)) for (was, is_), where in found.items())


def valued(meaning: str, values: Values, depth: int = 0) -> str:
    """A meaning with the values of parameters in it."""

    def value(name: str, members: tuple[str, ...]) -> str | None:
        return None if members or name not in values or depth > _DEEPEST else valued(values[name], values, depth + 1)

    return rewritten(meaning, value)


def _by_stage(outline: Outline, other: Outline) -> dict[str, dict[str, str]]:
    """The values of parameters by stage. What somebody has filled in counts where the other side has a value as well."""
    defaults = {item.name: item.default for item in outline.parameters if item.default and not item.secure}
    made = {(item.file, item.name) for item in other.settings if other.is_folder or not item.is_filled_in}
    found = {"": defaults}
    for item in outline.settings:
        is_value = outline.is_folder or not item.is_filled_in
        counts = not item.is_filled_in or (item.file, item.name) in made
        if template_of(item.file):
            values = found.setdefault(stage_of(item.file), {**defaults})
            if is_value and counts and not item.secret:
                values[item.name] = item.value
    return found


def _known(old: Values, new: Values) -> tuple[Values, Values]:
    """What both sides give a value to."""
    return {name: old[name] for name in old if name in new}, {name: new[name] for name in new if name in old}
