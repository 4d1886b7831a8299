"""Source lines with the spans of a diagnostic drawn under them.

    12 |   grant AcrPuhs on acr
       |         ^^^^^^^    --- the registry
       |         |
       |         no such role

Pure functions from places and text to rows; what goes into the gutter is joined on by the text renderer.
"""

from __future__ import annotations

from collections.abc import Callable, Iterable, Sequence
from enum import Enum
from typing import Literal, NamedTuple

from aspirec.diagnostics.model import Label
from aspirec.diagnostics.visible import displayed, single_line
from aspirec.source import SourceFile, Span

Style = Literal["error", "warning", "secondary", "gutter", "message", "help", "note"]
Paint = Callable[[str, Style], str]
"""Gives a piece of text the look of a style, or returns it as it is."""

_ALL_LINES_UP_TO = 8
_FIRST_LINES, _LAST_LINES = 4, 2


class Row(NamedTuple):
    """One printed row: what stands in the gutter (a line number, `...` or nothing) and the text beside it."""

    gutter: str
    body: str


class Joint(Enum):
    """How a mark belongs to the bar that runs along a span of several lines."""

    NONE = 0
    OPEN = 1
    """The span starts at the first character of its line: the bar begins there, and nothing is underlined."""
    START = 2
    END = 3


class Mark(NamedTuple):
    """A part of one line that is pointed at: characters `start` to `end` of the line, never empty."""

    start: int
    end: int
    text: str
    style: Style
    joint: Joint = Joint.NONE


class Region(NamedTuple):
    """Where a label begins and ends: lines counted from 1, characters within a line from 0."""

    first: int
    start: int
    last: int
    end: int


class Look(NamedTuple):
    """How a snippet is to be drawn: `room` is the number of characters that a source line may take."""

    paint: Paint
    room: int


def region(source: SourceFile, span: Span) -> Region:
    """The part of the source that is underlined for a span, without the line end that the span may end with."""
    first = source.position(span.start)
    last = source.position(max(span.start, span.end))
    first_column = min(first.column - 1, _length(source, first.line))
    if last.line > first.line and last.column == 1:
        line = last.line - 1
        return Region(first.line, first_column, line, _length(source, line))
    return Region(first.line, first_column, last.line, min(last.column - 1, _length(source, last.line)))


def snippet_rows(source: SourceFile, labels: Sequence[tuple[Label, Style]], look: Look) -> list[Row]:
    """The lines of one file that the labels point at, with what is drawn under them."""
    regions = [(region(source, label.span), single_line(label.text), style) for label, style in labels]
    bar = next((place for place, _, _ in regions if place.last > place.first), None)
    marks: dict[int, list[Mark]] = {}
    for place, text, style in regions:
        for line, mark in _marks(source, place, text, style, is_bar=place is bar):
            marks.setdefault(line, []).append(mark)
    rows: list[Row] = []
    previous = 0
    for line in _shown_lines(source, marks, bar):
        if previous and line > previous + 1:
            rows.append(Row("...", _bar_prefix(bar, line, look)))
        previous = line
        rows.extend(_line_rows(source, line, marks.get(line, []), bar, look))
    return rows


def _length(source: SourceFile, line: int) -> int:
    start, end = _bounds(source, line)
    return end - start


def _bounds(source: SourceFile, line: int) -> tuple[int, int]:
    """Where a line starts and ends, without its line end and without copying it: lines may be megabytes long."""
    starts = source.line_starts
    start = starts[line - 1]
    end = starts[line] if line < len(starts) else len(source.text)
    while end > start and source.text[end - 1] in "\r\n":
        end -= 1
    return start, end


def _marks(source: SourceFile, place: Region, text: str, style: Style, *, is_bar: bool) -> Iterable[tuple[int, Mark]]:
    """The marks of one label. Of a span over several lines, the first gets a bar and others are drawn on their first
    line.
    """
    if place.last == place.first or not is_bar:
        end = place.end if place.last == place.first else _length(source, place.first)
        yield place.first, Mark(place.start, max(end, place.start + 1), text, style)
        return
    line_start, _ = _bounds(source, place.first)
    indent = source.text[line_start : line_start + place.start]
    opening = Joint.OPEN if indent.isspace() or not indent else Joint.START
    yield place.first, Mark(place.start, place.start + 1, "", style, opening)
    yield place.last, Mark(max(place.end - 1, 0), max(place.end, 1), text, style, Joint.END)


def _shown_lines(source: SourceFile, marks: Iterable[int], bar: Region | None) -> list[int]:
    """The lines to print, in order: those with marks, a few along the bar, and what makes a gap of a single line."""
    lines = set(marks)
    if bar is not None:
        if bar.last - bar.first < _ALL_LINES_UP_TO:
            lines.update(range(bar.first, bar.last + 1))
        else:
            lines.update(range(bar.first, bar.first + _FIRST_LINES))
            lines.update(range(bar.last - _LAST_LINES + 1, bar.last + 1))
    lines.update(line + 1 for line in tuple(lines) if line + 2 in lines)
    first = min(lines)
    if first > 1 and len(lines) == 1 and _length(source, first) == 0:
        lines.add(first - 1)
    return sorted(lines)


def _bar_prefix(bar: Region | None, line: int, look: Look) -> str:
    """What stands before the text of a line (or before a gap that ends with it) when the snippet has a bar."""
    if bar is None:
        return ""
    return look.paint("|", "gutter") + " " if bar.first < line <= bar.last else "  "


# -- one line ----------------------------------------------------------------------------------------------------


def _line_rows(source: SourceFile, line: int, marks: list[Mark], bar: Region | None, look: Look) -> list[Row]:
    """A line and what is drawn under it; a long line is cut, and printed again for marks that lie far apart."""
    line_start, line_end = _bounds(source, line)
    rows = []
    for low, high, inside in _windows(line_end - line_start, sorted(marks), look.room):
        text, columns = displayed(source.text[line_start + low : line_start + high])
        lead = "…" if low else ""
        tail = "…" if high < line_end - line_start else ""
        prefix = below = _bar_prefix(bar, line, look)
        for mark in inside:
            if mark.joint is Joint.OPEN:
                prefix, below = look.paint("/", mark.style) + " ", look.paint("|", "gutter") + " "
        rows.append(Row(str(line), (prefix + lead + text + tail).rstrip()))
        placed = [_placed(mark, low, high, columns, len(lead)) for mark in inside]
        rows.extend(_drawn(placed, below, look))
    return rows


def _windows(length: int, marks: list[Mark], room: int) -> Iterable[tuple[int, int, list[Mark]]]:
    """Parts of a line (from, to) that fit into the room, each with its marks; together they show the start of every
    mark.
    """
    if length <= room or not marks:
        yield 0, min(length, room), marks
        return
    cluster = [marks[0]]
    for mark in marks[1:]:
        if mark.start - cluster[0].start < room * 2 // 3:
            cluster.append(mark)
        else:
            yield _window(length, cluster, room)
            cluster = [mark]
    yield _window(length, cluster, room)


def _window(length: int, cluster: list[Mark], room: int) -> tuple[int, int, list[Mark]]:
    used = min(max(mark.end for mark in cluster) - cluster[0].start, room)
    low = max(0, min(cluster[0].start - (room - used) // 2, length - room))
    return low, min(length, low + room), cluster


class _Placed(NamedTuple):
    """A mark in printed columns."""

    start: int
    end: int
    text: str
    style: Style
    joint: Joint


def _placed(mark: Mark, low: int, high: int, columns: Sequence[int], shift: int) -> _Placed:
    def column(character: int) -> int:
        # One past the end of the line is a place of its own: a missing word at the end of a line is pointed at there.
        beyond = max(character - high, 0)
        return columns[min(character, high) - low] + beyond + shift

    start = column(mark.start)
    return _Placed(
        start, max(column(min(mark.end, max(high, mark.start + 1))), start + 1), mark.text, mark.style, mark.joint
    )


def _drawn(marks: list[_Placed], prefix: str, look: Look) -> list[Row]:
    """The rows under a line: underlines with their words, then the ends of the bar."""
    rows = [Row("", prefix + body) for body in _underlines(marks, look)]
    for mark in marks:
        if mark.joint is Joint.START:
            rows.append(Row("", " " + look.paint("_" * (mark.start + 1) + "^", mark.style)))
        if mark.joint is Joint.END:
            words = " " + mark.text if mark.text else ""
            rows.append(Row("", look.paint("|" + "_" * (mark.start + 1) + "^" + words, mark.style)))
    return rows


def _underlines(marks: list[_Placed], look: Look) -> Iterable[str]:
    """Underlines, with the words of the rightmost beside it and those of the others hanging below their starts."""
    marks = [mark for mark in marks if mark.joint is Joint.NONE]
    if not marks:
        return
    line = _Canvas()
    for mark in sorted(marks, key=lambda mark: mark.style != "secondary"):
        line.put(mark.start, ("-" if mark.style == "secondary" else "^") * (mark.end - mark.start), mark.style)
    hanging = [mark for mark in marks if mark.text]
    if hanging and hanging[-1].end == max(mark.end for mark in marks):
        beside = hanging.pop()
        line.put(beside.end + 1, beside.text, beside.style)
    yield line.painted(look.paint)
    if hanging:
        yield _stems(hanging).painted(look.paint)
    while hanging:
        mark = hanging.pop()
        line = _stems([other for other in hanging if other.start < mark.start])
        line.put(mark.start, mark.text, mark.style)
        yield line.painted(look.paint)


def _stems(marks: Iterable[_Placed]) -> _Canvas:
    line = _Canvas()
    for mark in marks:
        line.put(mark.start, "|", mark.style)
    return line


class _Canvas:
    """One row that is drawn piece by piece, later pieces over earlier ones."""

    def __init__(self) -> None:
        self._cells: list[tuple[str, Style | None]] = []

    def put(self, column: int, text: str, style: Style) -> None:
        missing = column + len(text) - len(self._cells)
        self._cells.extend([(" ", None)] * missing)
        for offset, character in enumerate(text):
            self._cells[column + offset] = (character, style)

    def painted(self, paint: Paint) -> str:
        from itertools import groupby

        pieces = []
        for style, cells in groupby(self._cells, key=lambda cell: cell[1]):
            text = "".join(character for character, _ in cells)
            pieces.append(paint(text, style) if style else text)
        return "".join(pieces)
