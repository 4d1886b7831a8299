"""The values that two outlines give to their parameters, and what expressions come to with them.

param name string = 'blue'
stage prod { name: 'green' }

`name` is 'blue', and 'green' in prod.
"""

from __future__ import annotations

from collections.abc import Container, Iterator, Mapping
from typing import TypeAlias

from aspirec.outline.changes import Value
from aspirec.outline.meaning import LONGEST, spelled
from aspirec.outline.nodes import Outline, Setting
from aspirec.outline.rewriting import rewritten
from aspirec.outline.settings import stage_of, template_of

Values: TypeAlias = Mapping[str, str]
_EMPTY = "''"
_DEEPEST = 20
"""How far defaults are followed that are made of other parameters."""


class Given:
    """What both sides give, stage by stage; the stage '' is the parameter file that belongs to none."""

    def __init__(self, old: Outline, new: Outline) -> None:
        before, after = _by_stage(old, new), _by_stage(new, old)
        shared = {item.name for item in old.parameters} & {item.name for item in new.parameters}
        self.stages = [
            (stage, _comparable(values, after[stage], shared), _comparable(after[stage], values, shared))
            for stage, values in before.items()
            if stage in after
        ]

    def differing(self, path: str, old: str, new: str) -> Iterator[Value]:
        """How two meanings differ with the values of parameters, each way once, with the first stage in which they do; nothing
        where they come to the same, however they are written.
        """
        found: dict[tuple[str, str], str] = {}
        for stage, before, after in self.stages:
            sides = valued(old, before), valued(new, after)
            if sides[0] != sides[1]:
                found.setdefault(sides, f"{path} in {stage}" if stage else path)
        yield from (Value(where, spelled(was), spelled(is_)) for (was, is_), where in found.items())


def valued(meaning: str, values: Values) -> str:
    """A meaning with the values of parameters in it; names stay for what would be too long, or goes too deep."""
    known: dict[str, str] = {}
    asked: list[str] = []

    def value(name: str, members: tuple[str, ...]) -> str | None:
        if members or name not in values or name in asked or len(asked) > _DEEPEST:
            return None
        if name not in known:
            asked.append(name)
            known[name] = rewritten(values[name], value)
            asked.pop()
        return known[name] if len(known[name]) <= LONGEST else None

    return rewritten(meaning, value)


def _by_stage(outline: Outline, other: Outline) -> dict[str, dict[str, str]]:
    """The values of parameters by stage. What somebody has filled in counts where the other side has a value as well."""
    defaults = {item.name: item.default for item in outline.parameters if item.default and not item.secure}
    elsewhere = {(item.file, item.name) for item in other.settings if _is_value(item, other)}
    found = {"": defaults}
    for item in outline.settings:
        if template_of(item.file):
            values = found.setdefault(stage_of(item.file), {**defaults})
            if _is_value(item, outline) and (not item.is_filled_in or (item.file, item.name) in elsewhere):
                values[item.name] = item.value
    return found


def _is_value(item: Setting, outline: Outline) -> bool:
    """Whether a parameter file gives a value that can be spoken of: nobody has filled in anything in those of a program, and in
    a folder some may be left to be filled in.
    """
    is_open = item.is_filled_in and (not outline.is_folder or item.value == _EMPTY)
    return not item.secret and not is_open


def _comparable(values: Values, others: Values, shared: Container[str]) -> Values:
    """Values of one side without those of parameters that the other side has as well, but no value for."""
    return {name: value for name, value in values.items() if name in others or name not in shared}
