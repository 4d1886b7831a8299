"""Lines of source: where they end, and what they look like."""

from __future__ import annotations

import re

DECLARATION = re.compile(r"@|[A-Za-z][\w-]*(?:\.[A-Za-z][\w-]*)*[ \t]+(?:[A-Za-z'])")
"""How a line begins that declares something."""
SURE_DECLARATION = re.compile(
    r"""(?:existing[ \t]+)?[A-Za-z][\w-]*(?:\.[A-Za-z][\w-]*)+[ \t]+[A-Za-z]
    | (?:app|param|var|stage)[ \t]+[A-Za-z] | import[ \t]+' | output[ \t]+[\w-]+[ \t]+(?:\w+[ \t]+)?=""",
    re.VERBOSE,
)
"""How a line begins that declares something and cannot be an entry of a body."""
_WITH_SOURCE_OR_BODY = re.compile(r"[A-Za-z][\w-]*[ \t]+[A-Za-z][\w-]*[ \t]+(?:'[^'\r\n]*'|\{)")
_LINE = re.compile(r"[^\r\n]*+")
_LEFT_MARGIN = re.compile(r"[\r\n](?=[@A-Za-z])")
_WINDOW = 300
"""How far the beginning of a line is looked for."""


def line_end(text: str, at: int) -> int:
    """Where the line of `at` ends."""
    match = _LINE.match(text, at)
    assert match is not None
    return match.end()


def column(text: str, at: int) -> int:
    """How many characters stand before `at` on its line."""
    line = text.rfind("\n", 0, at) + 1
    return at - max(line, text.rfind("\r", line, at) + 1)


def line_of(text: str, at: int) -> tuple[int, int]:
    """Where the line of `at` begins and how far it is indented; long lines are not looked at as a whole."""
    window = max(at - _WINDOW, 0)
    start = max(text.rfind("\n", window, at), text.rfind("\r", window, at)) + 1 or window
    indent = start
    while indent < at and text[indent] in " \t":
        indent += 1
    return start, indent - start


def declarations_at_margin(text: str, start: int, end: int) -> bool:
    """Whether a line between the two offsets begins at the left margin and looks like a declaration."""
    return any(DECLARATION.match(text, margin.end()) for margin in _LEFT_MARGIN.finditer(text, start, end))


def next_sure_declaration(text: str, at: int) -> int:
    """The line end in front of the next line that is certainly a declaration, or the end of the text."""
    for margin in _LEFT_MARGIN.finditer(text, at):
        line = margin.end()
        if SURE_DECLARATION.match(text, line) or _WITH_SOURCE_OR_BODY.match(text, line):
            return margin.start()
    return len(text)
