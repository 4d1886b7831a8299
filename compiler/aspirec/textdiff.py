"""The difference of two texts, line by line, as diff and git show it."""

from __future__ import annotations

from collections.abc import Iterator
from typing import Literal, TypeAlias

DiffStyle: TypeAlias = Literal["file", "place", "added", "removed", "same"]
"""What a line of a difference is; how that looks is up to whoever prints it."""

_STYLES: dict[str, DiffStyle] = {"-": "removed", "+": "added", "@": "place"}


def style_of(line: str) -> DiffStyle:
    """What a line below the two names is, by its first character."""
    return _STYLES.get(line[:1], "same")


def unified(old: str, new: str, before: str, after: str) -> Iterator[tuple[str, DiffStyle]]:
    """The lines of a unified diff, without line ends; none for equal texts. `before` and `after` name the two.

    Only LF ends a line, and a last line without one is marked.
    """
    from difflib import unified_diff

    for number, line in enumerate(unified_diff(_split(old), _split(new), before, after, lineterm="\n")):
        yield line.removesuffix("\n"), "file" if number < 2 else style_of(line)
        if not line.endswith("\n"):
            yield "\\ No newline at end of file", "same"


def _split(text: str) -> list[str]:
    """The lines with their ends."""
    lines = text.split("\n")
    return [f"{line}\n" for line in lines[:-1]] + ([lines[-1]] if lines[-1] else [])
