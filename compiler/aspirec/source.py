"""Places in source text: spans, and the files they point into."""

from __future__ import annotations

import re
from bisect import bisect_right
from collections.abc import Mapping
from functools import cached_property
from typing import NamedTuple


class Span(NamedTuple):
    """A half-open range of characters, `start` to `end`, in the file called `file` (as the user named it).

    A tuple rather than an attrs class: there is one for every node, and tuples are the cheapest to make.
    """

    file: str
    start: int
    end: int

    def to(self, other: Span) -> Span:
        """The range from the start of this span to the end of `other` (of the same file)."""
        return Span(self.file, self.start, other.end)


CATALOG_SPAN = Span("<catalogue>", 0, 0)
"""Where expressions come from that the catalogue declares; whatever reports about them names the user's text instead."""


class Position(NamedTuple):
    """A place as people count it: `line` and `column` start at 1, columns count characters."""

    line: int
    column: int


_LINE_END = re.compile(r"\r\n?|\n")


class SourceFile:
    """The text of one file, with the starts of its lines for looking up positions."""

    def __init__(self, name: str, text: str) -> None:
        self.name = name
        self.text = text

    @cached_property
    def line_starts(self) -> tuple[int, ...]:
        """Offsets at which lines begin; LF, CRLF and a lone CR end a line."""
        return (0, *(match.end() for match in _LINE_END.finditer(self.text)))

    def position(self, offset: int) -> Position:
        """The line and column of a character offset; past the end, the end."""
        offset = max(0, min(offset, len(self.text)))
        line = bisect_right(self.line_starts, offset)
        return Position(line, offset - self.line_starts[line - 1] + 1)

    def line(self, number: int) -> str:
        """The text of a line (counted from 1), without its ending."""
        start = self.line_starts[number - 1]
        end = self.line_starts[number] if number < len(self.line_starts) else len(self.text)
        return self.text[start:end].rstrip("\r\n")


Sources = Mapping[str, SourceFile]
"""The files of one run by the name that spans use."""
