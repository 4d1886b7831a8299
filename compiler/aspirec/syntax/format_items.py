"""What `aspirec fmt` works on: the tokens of a text and the comments between them, with the brackets matched."""

from __future__ import annotations

from bisect import bisect_right

from attrs import define

from aspirec.syntax import tokens as t
from aspirec.syntax.lexer import Lexer

COMMENT = -1
BOUNDARY = -2
_MEMBER = frozenset({t.DOT, t.SIGNS[".?"]})


@define
class Item:
    """A token, a comment, or the boundary between two declarations. A string with interpolations is one token.

    `breaks` counts the line ends in front of it; `partner` is the place of the other bracket; `role` tells apart what
    the same sign stands for: "key" and "else" colons, "unary" and "binary" minus, "call" and "index" brackets.
    """

    kind: int
    text: str
    breaks: int = 0
    partner: int = -1
    role: str = ""
    multiline: bool = False

    @property
    def is_list(self) -> bool:
        """Whether it opens a body, an object or an array."""
        return self.kind in (t.LBRACE, t.LBRACKET) and self.role != "index"


def items_of(text: str) -> list[Item]:
    """Everything that will be printed, in order, and the separators, of a text without syntax errors."""
    lexer = Lexer(text, lambda *_: None)
    found: list[tuple[int, int, int]] = []
    for chunk in lexer.chunks(0):
        if found:
            found.append((found[-1][2], BOUNDARY, found[-1][2]))
        found += _tokens(chunk.kinds[:-1], chunk.spans)
    found = _with_comments(found, lexer.comments)
    items: list[Item] = []
    end = 0
    for start, kind, stop in found:
        separator = kind in (t.NEWLINE, BOUNDARY)
        breaks = 0 if separator else text.count("\n", end, start)
        items.append(Item(kind, "" if separator else text[start:stop].rstrip(), breaks))
        end = end if separator else stop
    _assign_roles(items)
    return items


def _tokens(kinds: list[int], spans: list[tuple[int, int]]) -> list[tuple[int, int, int]]:
    """Start, kind and end of each token, strings with their interpolations as one."""
    found: list[tuple[int, int, int]] = []
    depth = 0
    for kind, (start, end) in zip(kinds, spans, strict=False):
        if kind == t.STRING_START:
            if depth == 0:
                found.append((start, t.STRING, end))
            depth += 1
        elif kind == t.STRING_END:
            depth -= 1
            if depth == 0:
                found[-1] = (found[-1][0], t.STRING, end)
        elif depth == 0:
            found.append((start, kind, end))
    return found


def _with_comments(tokens: list[tuple[int, int, int]], comments: list[tuple[int, int]]) -> list[tuple[int, int, int]]:
    """Comments in their places between the tokens; those inside of strings belong to the strings."""
    starts = [start for start, _, _ in tokens]
    outside = []
    for start, end in comments:
        place = bisect_right(starts, start) - 1
        if place < 0 or tokens[place][2] <= start:
            outside.append((start, COMMENT, end))
    # A boundary has the place of the token before it, and what stands on the line of that token goes in front of it.
    return sorted(tokens + outside, key=lambda entry: entry[0])


def _assign_roles(items: list[Item]) -> None:
    """Match brackets, and tell apart the uses of `:`, `-`, `(` and `[`."""
    open_at: list[int] = []
    questions = [0]
    before = BOUNDARY
    for place, item in enumerate(items):
        kind = item.kind
        if kind == COMMENT:
            continue
        operand = before in t.ENDS_OPERAND
        if kind in t.OPENERS:
            item.role = {t.LPAREN: "call", t.LBRACKET: "index"}.get(kind, "") if operand else ""
            open_at.append(place)
            questions.append(0)
        elif kind in t.CLOSERS:
            item.partner = open_at.pop()
            items[item.partner].partner = place
            items[item.partner].multiline = _has_break(items, item.partner, place)
            questions.pop()
        elif kind in (t.NEWLINE, BOUNDARY, t.COMMA):
            questions[-1] = 0
        elif kind == t.QUESTION:
            questions[-1] += 1
        elif kind == t.COLON:
            item.role = "else" if questions[-1] else "key"
            questions[-1] -= bool(questions[-1])
        elif kind in (t.MINUS, t.BANG):
            item.role = "binary" if operand else "unary"
        before = kind


def _has_break(items: list[Item], opener: int, closer: int) -> bool:
    """Whether a bracket was written over several lines, or has a comment in it."""
    return any(
        item.breaks or item.kind == COMMENT or "\n" in item.text or item.multiline
        for item in items[opener + 1 : closer + 1]
    )


def is_spaced(before: Item, item: Item) -> bool:
    """Whether a space stands between two neighbours on a line."""
    if item.text.startswith("//"):
        return True
    if before.kind in (t.LPAREN, t.AT) or before.kind in _MEMBER or before.role == "unary":
        return False
    if before.kind == t.LBRACKET or item.kind in (t.RPAREN, t.RBRACKET, t.COMMA) or item.kind in _MEMBER:
        return False
    if item.role in ("call", "index", "key"):
        return False
    return not (before.kind == t.LBRACE and item.kind == t.RBRACE)
