"""Text as a terminal shows it: the columns that characters take, and nothing that could disturb the terminal."""

from __future__ import annotations

from collections.abc import Sequence

TAB_STOP = 4
_UNPRINTABLE = "\ufffd"
_JOINERS = "\u200c\u200d"
_HARMFUL_CATEGORIES = frozenset({"Cc", "Cf", "Cs", "Cn", "Zl", "Zp"})


def displayed(text: str) -> tuple[str, Sequence[int]]:
    """A line of source as it is printed, and for each of its characters (and its end) the column where that begins.

    Tabs become spaces; control characters, text direction overrides and the like become visible signs of one column,
    so that a program cannot steer the terminal of whoever reads the message; wide characters take two columns and
    combining ones none.
    """
    if text.isascii() and text.isprintable():
        return text, range(len(text) + 1)
    shown: list[str] = []
    columns = [0]
    for character in text:
        sign, width = _sign(character, columns[-1])
        shown.append(sign)
        columns.append(columns[-1] + width)
    return "".join(shown), columns


def single_line(text: str) -> str:
    """Text of a message in one line without anything that a terminal would obey."""
    if text.isprintable():
        return text
    return displayed(" ".join(text.splitlines()).replace("\t", " "))[0]


def _sign(character: str, column: int) -> tuple[str, int]:
    """What stands for a character that begins at `column`, and its width."""
    if character == "\t":
        width = TAB_STOP - column % TAB_STOP
        return " " * width, width
    if " " <= character < "\x7f":
        return character, 1
    if character < " ":
        return chr(0x2400 + ord(character)), 1
    if character == "\x7f":
        return "\u2421", 1
    return _sign_beyond_ascii(character)


def _sign_beyond_ascii(character: str) -> tuple[str, int]:
    from unicodedata import category, east_asian_width

    kind = category(character)
    if kind in ("Mn", "Me") or character in _JOINERS:
        return character, 0
    if kind in _HARMFUL_CATEGORIES:
        return _UNPRINTABLE, 1
    return character, 2 if east_asian_width(character) in "WF" else 1
