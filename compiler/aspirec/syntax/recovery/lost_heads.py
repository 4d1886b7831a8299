"""Bodies whose first line is lost: lines that are indented as the content of something, up to its closing brace, where nothing
opens it. Only looked for in front of a closing brace with nothing to close.

    azure.containerRegistry acr

      subnet: net.apps        <- nothing says what these two lines belong to
    }
"""

from __future__ import annotations

import re
from collections.abc import Iterator
from typing import NamedTuple

from aspirec.syntax.recovery.lost_braces import LONGEST

_LINE = re.compile(r"^([ \t]*)(?!//)(\S[^\r\n]*)", re.MULTILINE)
_OPENS = re.compile(r"[{\[(][ \t]*(?://.*)?\Z")
_IS_WHOLE = re.compile(r"[\w'-]+[ \t]*:[ \t]*\S|(?:reference|grant|param|var|output|import)[ \t]|.*[}\])][ \t]*\Z")
"""How a line looks that is complete, so that what is indented below it belongs to something else."""

_BEGINS_ENTRY = re.compile(r"[\w']")


class _Line(NamedTuple):
    start: int
    indent: int
    text: str


def lost_head(text: str, start: int, brace: int) -> tuple[int, int] | None:
    """The lines whose head is lost, with their closing brace, in what begins at `start` and ends with a closing `brace` at the left
    margin that is one too many. None if another brace seems to be wrong.
    """
    if brace - start > LONGEST:
        return None
    open_at: list[int] = []
    passed: list[_Line] = []
    for line in _lines(text, start, brace + 1):
        if line.text[0] not in "}])":
            passed.append(line)
            if _OPENS.search(line.text):
                open_at.append(line.indent)
            continue
        if open_at and open_at[-1] >= line.indent:
            open_at.pop()
        else:
            first = _first_inside(text, passed, line)
            return (first.start, line.start + 1) if first is not None and line.text[0] == "}" else None
        passed.append(line)
    return None


def _lines(text: str, start: int, end: int) -> Iterator[_Line]:
    """The lines that are neither empty nor comments."""
    for match in _LINE.finditer(text, start, end):
        yield _Line(match.start(2), len(match[1]), match[2])


def _first_inside(text: str, before: list[_Line], closing: _Line) -> _Line | None:
    """The first of the lines that a closing brace closes by their indentation, if they cannot belong to the line before them: that
    is complete, or, at the left margin, an empty line follows it.
    """
    first = len(before)
    while first > 0 and before[first - 1].indent > closing.indent:
        first -= 1
    if first in (0, len(before)) or not _BEGINS_ENTRY.match(before[first].text):
        return None
    above, inside = before[first - 1], before[first]
    opens = bool(_OPENS.search(above.text))
    if above.indent < closing.indent:
        return inside if opens else None
    parted = closing.indent == 0 and text.count("\n", above.start, inside.start) > 1
    is_whole = above.text[0] != "}" and bool(_IS_WHOLE.match(above.text))
    return inside if not opens and (parted or is_whole) else None
