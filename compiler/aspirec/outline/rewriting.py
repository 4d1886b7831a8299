"""Expressions of Bicep, as text on one line, with something else in place of the names in them."""

from __future__ import annotations

import re
from collections.abc import Callable, Iterable, Iterator
from typing import TypeAlias

from aspirec.bicep.string_literals import interpolation_end, string_end

Replace: TypeAlias = Callable[[str, tuple[str, ...]], "str | None"]
"""What stands in place of a name and the members that are asked of it; None for what is there."""

MARK = "\x01"
"""Text between two of these stays as it is: it is the title of a resource."""

_TOKEN = re.compile(rf"{MARK}[^{MARK}]*{MARK}|[A-Za-z_]\w*(?:\.[A-Za-z_]\w*)*|\d\w*|\s+|\.\?|::|.", re.DOTALL)
_MEMBER_OF = (".", ".?", "::")
_NO_NAMES = ("true", "false", "null", "for", "in", "if")
_CONSTANT = re.compile(r"'(?P<text>(?:[^'\\]|\\.)*)'|(?P<number>\d+)")


def rewritten(text: str, replace: Replace) -> str:
    """An expression with `replace` applied to every name in it that stands for a declaration, also inside of strings."""
    return "".join(_pieces(text, replace))


def names_in(texts: Iterable[str]) -> dict[str, None]:
    """The names in expressions that stand for declarations, in their order."""
    found: dict[str, None] = {}

    def note(name: str, members: tuple[str, ...]) -> None:
        found[name] = None

    for text in texts:
        rewritten(text, note)
    return found


def _pieces(text: str, replace: Replace) -> Iterator[str]:
    still_open: list[str] = []
    position, before = 0, ""
    while position < len(text):
        found = _TOKEN.match(text, position)
        token = found[0] if found is not None else ""
        if token == "'":
            token = text[position : string_end(text, position)]
            yield _rewritten_string(token, replace)
        elif (token[0].isalpha() or token[0] == "_") and before not in _MEMBER_OF:
            yield _rewritten_path(token, text[position + len(token) :].lstrip()[:1], still_open, replace)
        else:
            yield token
            _note(token, still_open)
        position += len(token)
        before = before if token.isspace() else token


def _note(token: str, still_open: list[str]) -> None:
    """Keep what is open: brackets, and questions that wait for their colon."""
    if token in ("(", "[", "{", "?"):
        still_open.append(token)
    elif token in (")", "]", "}"):
        while still_open and still_open.pop() == "?":
            pass
    elif token == ":" and still_open[-1:] == ["?"]:
        still_open.pop()


def _rewritten_path(path: str, after: str, still_open: list[str], replace: Replace) -> str:
    """A name with its members, or what stands in its place. Keys of objects and functions are no names."""
    first, *members = path.split(".")
    is_key = after == ":" and still_open[-1:] == ["{"]
    if first in _NO_NAMES or is_key or (after == "(" and not members):
        return path
    called = f".{members.pop()}" if after == "(" else ""
    meant = replace(first, tuple(members))
    return path if meant is None else meant + called


def _rewritten_string(literal: str, replace: Replace) -> str:
    """A string; constants that come to stand in its interpolations become part of it."""
    found, position = "", 0
    while position < len(literal):
        if literal.startswith("${", position):
            end = interpolation_end(literal, position)
            inner = rewritten(literal[position + 2 : end - 1], replace)
            constant = _CONSTANT.fullmatch(inner)
            found += f"${{{inner}}}" if constant is None else constant["number"] or constant["text"]
        else:
            end = position + (2 if literal[position] == "\\" else 1)
            found += literal[position:end]
        position = end
    return found
