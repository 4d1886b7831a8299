"""What changed in the values that parameter files and `.env` give: what builds made of them, and what people filled in.

A program has nothing filled in, so beside one only what builds make is compared. Parameters that are new or gone are
said to be that, and their values are not mentioned once more.
"""

from __future__ import annotations

from collections.abc import Iterator, Mapping

from aspirec.outline.changes import Change, Value, Word
from aspirec.outline.nodes import Outline, Setting
from aspirec.outline.settings import template_of


def compare_settings(old: Outline, new: Outline) -> tuple[tuple[Change, ...], tuple[Change, ...]]:
    """The changes that builds made, and those that people made."""
    made: list[Change] = []
    filled_in: list[Change] = []
    for before, after in _pairs(old, new):
        found = [(item, side) for item, side in ((before, old), (after, new)) if item is not None]
        hidden = any(item.secret and side.is_folder for item, side in found)
        if not all(item.is_filled_in for item, _ in found) or not any(side.is_folder for _, side in found):
            made += _change(before, after, hidden=hidden)
        elif old.is_folder and new.is_folder:
            filled_in += _change(before, after, hidden=hidden)
    return tuple(made), tuple(filled_in)


def _pairs(old: Outline, new: Outline) -> Iterator[tuple[Setting | None, Setting | None]]:
    """Values of both sides by file and name, as far as both sides have the file and the parameter."""
    before, after = _by_name(old), _by_name(new)
    files = {item.file for item in old.settings} & {item.file for item in new.settings}
    known = [{(item.template, item.name) for item in side.parameters} for side in (old, new)]
    for file, name in dict.fromkeys([*after, *before]):
        template = template_of(file)
        if file in files and (not template or all((template, name) in side for side in known)):
            yield before.get((file, name)), after.get((file, name))


def _by_name(outline: Outline) -> Mapping[tuple[str, str], Setting]:
    """The values without what a program leaves open in its parameter files."""
    return {
        (item.file, item.name): item
        for item in outline.settings
        if outline.is_folder or not item.is_filled_in or not template_of(item.file)
    }


def _change(before: Setting | None, after: Setting | None, *, hidden: bool) -> Iterator[Change]:
    """What happened to a value; `hidden` for one that is not to be shown."""
    item = after or before
    old, new = (None if side is None else side.value for side in (before, after))
    if item is None or old == new:
        return
    word: Word = "added" if old is None else "removed" if new is None else "changed"
    values = () if hidden else (Value("value", old, new),)
    yield Change(f"{item.name} ({item.file})", word, values, "another value" if hidden and word == "changed" else "")
