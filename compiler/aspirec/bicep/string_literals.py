"""The two ways in which Bicep writes a string, read: between single quotes, and between three of them over several lines."""

from __future__ import annotations

import re

from aspirec.bicep.strings import quoted

_LITERAL = re.compile(r"'((?:[^'\\\n$]|\\.|\$(?!\{))*)'")
_ESCAPE = re.compile(r"\\(?:u\{([0-9a-fA-F]{1,6})\}|(.))")
_SIGNS = {"n": "\n", "r": "\r", "t": "\t"}


def unquoted(text: str) -> str | None:
    """The content of a string literal on one line without interpolation; None for anything else."""
    found = _LITERAL.fullmatch(text)
    return _ESCAPE.sub(_meant, found[1]) if found is not None else None


def _meant(found: re.Match[str]) -> str:
    if found[1]:
        code = int(found[1], 16)
        return chr(code) if code <= 0x10FFFF else found[0]
    return _SIGNS.get(found[2], found[2])


def string_end(text: str, start: int) -> int:
    """Past the end of the string that a single quote begins at `start`; interpolations may hold strings of their own."""
    position = start + 1
    while position < len(text) and text[position] not in "'\n":
        if text[position] == "\\":
            position += 2
        elif text.startswith("${", position):
            position = interpolation_end(text, position)
        else:
            position += 1
    return min(position + 1, len(text))


def interpolation_end(text: str, start: int) -> int:
    """Past the end of the interpolation that `${` begins at `start`."""
    depth, position = 1, start + 2
    while position < len(text) and depth:
        if text[position] == "'":
            position = string_end(text, position)
        else:
            depth += (text[position] == "{") - (text[position] == "}")
            position += 1
    return position


def raw_end(text: str, start: int) -> int:
    """Past the end of the string that three quotes begin at `start`; quotes that follow the closing ones belong to it."""
    end = text.find("'''", start + 3)
    if end < 0:
        return len(text)
    end += 3
    while text.startswith("'", end):
        end += 1
    return end


def on_one_line(literal: str) -> str:
    """A string between three quotes as one between single quotes, which says the same. Of several lines it drops the first
    line end, as Bicep does.
    """
    content = literal[3:-3] if literal.endswith("'''") and len(literal) >= 6 else literal[3:]
    return quoted(content.removeprefix("\n"))
