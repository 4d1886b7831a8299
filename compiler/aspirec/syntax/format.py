"""`aspirec fmt`: one layout for every program. Only white space changes, and commas that line ends make needless.

The formatter works on the tokens and the comments between them rather than on the tree, so that nothing can get lost:

- two spaces for each level, single spaces between words and around operators, at most one blank line between entries;
- a body, an object or an array that stands on one line stays there if it fits and has no comment in it; any other has
  one entry on each line, without commas; the arguments of a call do so if a line ends behind the opening parenthesis,
  or with a comment;
- an expression is broken where its author broke it, in front of the operator;
- a comment at the end of a line stays there, and one on a line of its own stays in front of what follows it.
"""

from __future__ import annotations

from bisect import bisect_right

from attrs import define

from aspirec.diagnostics.model import Bag
from aspirec.syntax import tokens as t
from aspirec.syntax.lexer import Lexer
from aspirec.syntax.parser import parse

WIDTH = 120
"""How long a line may be that could be broken up."""

_COMMENT = -1
_BOUNDARY = -2
_MEMBER = frozenset({t.DOT, t.SIGNS[".?"]})
_UNBROKEN = frozenset(t.SIGNS[sign] for sign in ("!", "@", ":", ",", "=", "?", ".", ".?"))
_BINARY = frozenset(t.SIGNS.values()) - _UNBROKEN - t.OPENERS - t.CLOSERS
_ENDS_OPERAND = frozenset({t.INTEGER, t.STRING, t.RAW_STRING, t.RPAREN, t.RBRACE, t.RBRACKET, *t.WORD_KINDS})


def format_file(name: str, text: str, bag: Bag) -> str | None:
    """The text in the one layout; None if it has syntax errors, which go to `bag`."""
    text = text.removeprefix("\ufeff").replace("\r\n", "\n").replace("\r", "\n")
    found = Bag()
    parse(name, text, found)
    if found.has_errors:
        bag.extend(found.sorted())
        return None
    items = _items(text)
    printer = _Printer(items)
    printer.elements(0, len(items), 0)
    return printer.text()


# -- items ---------------------------------------------------------------------------------------------------------


@define
class _Item:
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


def _items(text: str) -> list[_Item]:
    """Everything that will be printed, in order, and the separators."""
    complaints: list[tuple[str, int, int]] = []
    lexer = Lexer(text, lambda *complaint: complaints.append(complaint))
    found: list[tuple[int, int, int]] = []
    for chunk in lexer.chunks(0):
        if found:
            found.append((found[-1][2], _BOUNDARY, found[-1][2]))
        found += _tokens(chunk.kinds[:-1], chunk.spans)
    found = _with_comments(found, lexer.comments)
    items: list[_Item] = []
    end = 0
    for start, kind, stop in found:
        separator = kind in (t.NEWLINE, _BOUNDARY)
        breaks = 0 if separator else text.count("\n", end, start)
        items.append(_Item(kind, "" if separator else text[start:stop].rstrip(), breaks))
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
            outside.append((start, _COMMENT, end))
    # A boundary has the place of the token before it, and what stands on the line of that token goes in front of it.
    return sorted(tokens + outside, key=lambda entry: entry[0])


def _assign_roles(items: list[_Item]) -> None:
    """Match brackets, and tell apart the uses of `:`, `-`, `(` and `[`."""
    open_at: list[int] = []
    questions = [0]
    before = _BOUNDARY
    for place, item in enumerate(items):
        kind = item.kind
        if kind == _COMMENT:
            continue
        operand = before in _ENDS_OPERAND
        if kind in t.OPENERS:
            item.role = {t.LPAREN: "call", t.LBRACKET: "index"}.get(kind, "") if operand else ""
            open_at.append(place)
            questions.append(0)
        elif kind in t.CLOSERS:
            item.partner = open_at.pop()
            items[item.partner].partner = place
            items[item.partner].multiline = _has_break(items, item.partner, place)
            questions.pop()
        elif kind in (t.NEWLINE, _BOUNDARY, t.COMMA):
            questions[-1] = 0
        elif kind == t.QUESTION:
            questions[-1] += 1
        elif kind == t.COLON:
            item.role = "else" if questions[-1] else "key"
            questions[-1] -= bool(questions[-1])
        elif kind in (t.MINUS, t.BANG):
            item.role = "binary" if operand else "unary"
        before = kind


def _has_break(items: list[_Item], opener: int, closer: int) -> bool:
    """Whether a bracket was written over several lines, or has a comment in it."""
    return any(
        item.breaks or item.kind == _COMMENT or "\n" in item.text or item.multiline
        for item in items[opener + 1 : closer + 1]
    )


def _spaced(before: _Item, item: _Item) -> bool:
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


# -- printing ------------------------------------------------------------------------------------------------------


class _Printer:
    """Writes items line by line. `indent` of the current line is where brackets on it come back to."""

    def __init__(self, items: list[_Item]) -> None:
        self.items = items
        self.lines: list[str] = []
        self.line: list[str] = []
        self.width = 0
        self.indent = 0
        self.before: _Item | None = None
        """What stands in front on the same line."""
        self.ended = False
        """Whether the line ends with a comment that nothing can follow."""

    def text(self) -> str:
        self.newline(0)
        return "\n".join(self.lines) + "\n" if self.lines else ""

    def newline(self, indent: int, blank: bool = False) -> None:
        """Begin a line, unless nothing stands on the current one yet."""
        if self.line:
            self.lines.append("".join(self.line))
        if blank:
            self.lines.append("")
        self.line = []
        self.width = self.indent = indent
        self.before = None
        self.ended = False

    def put(self, item: _Item) -> None:
        """Add a token or a comment to the line."""
        self.append(item, item.text)
        self.ended = item.kind == _COMMENT and item.text.startswith("//")

    def append(self, item: _Item, text: str) -> None:
        """Add text that begins with `item`, with the space or the indentation in front of it."""
        if not self.line:
            self.line.append(" " * self.indent)
        elif self.before is not None and _spaced(self.before, item):
            text = f" {text}"
        self.line.append(text)
        last_break = text.rfind("\n")
        self.width = self.width + len(text) if last_break < 0 else len(text) - last_break - 1
        self.before = item

    # -- lists of elements -----------------------------------------------------------------------------------------

    def elements(self, at: int, end: int, indent: int, commas: bool = False) -> None:
        """Print items as elements with a line for each, with their comments, and `commas` between them."""
        items, started = self.items, False
        while at < end:
            item = items[at]
            if item.kind == _COMMENT:
                self.comment_between(at, indent, started)
                started, at = True, at + 1
            elif item.kind in (t.NEWLINE, _BOUNDARY, t.COMMA):
                at += 1
            else:
                if not self.follows_inline_comment(at):
                    self.newline(indent, blank=started and item.breaks > 1)
                stop = self.element_end(at, end)
                self.element(at, stop, indent)
                if commas and self.has_more(stop, end):
                    self.put(_Item(t.COMMA, ","))
                started, at = True, stop

    def comment_between(self, at: int, indent: int, started: bool) -> None:
        """A comment in front of or behind an element: on its own line, at the end of one, or right in front of a token."""
        item = self.items[at]
        alone = at > 0 and self.items[at - 1].partner == at + 1 and not item.text.startswith("//")
        inline = self.is_inline(at) and not self.follows_inline_comment(at)
        if item.breaks or alone or self.ended or inline:
            self.newline(indent, blank=started and item.breaks > 1)
        self.put(item)

    def is_inline(self, at: int) -> bool:
        """Whether a comment stands in front of a token on the same line."""
        following = self.items[at + 1] if at + 1 < len(self.items) else None
        if following is None or self.items[at].text.startswith("//") or following.breaks:
            return False
        if following.kind == _COMMENT:
            return self.is_inline(at + 1)
        return following.kind not in (t.NEWLINE, _BOUNDARY, t.COMMA, *t.CLOSERS)

    def follows_inline_comment(self, at: int) -> bool:
        return at > 0 and self.items[at - 1].kind == _COMMENT and self.is_inline(at - 1)

    def has_more(self, at: int, end: int) -> bool:
        """Whether another element comes before `end`."""
        while at < end and self.items[at].kind in (_COMMENT, t.COMMA, t.NEWLINE):
            at += 1
        return at < end

    def element_end(self, at: int, end: int) -> int:
        """Behind the last token of the element that begins at `at`; comments after it are not part of it."""
        items, last = self.items, at
        grant = items[at].kind == t.WORDS["grant"] and self.next_kind(at) in (*t.WORD_KINDS, t.STRING)
        decorated = items[at].kind == t.AT
        while at < end:
            item = items[at]
            if (
                item.kind == _BOUNDARY
                or (item.kind == t.NEWLINE and not decorated)
                or (item.kind == t.COMMA and not grant)
            ):
                break
            grant = grant and item.kind != t.WORDS["on"]
            at = item.partner + 1 if item.kind in t.OPENERS else at + 1
            if item.kind not in (_COMMENT, t.NEWLINE):
                last = at
        return last

    def next_kind(self, at: int) -> int:
        """The kind of the next token, comments aside."""
        at += 1
        while at < len(self.items) and self.items[at].kind == _COMMENT:
            at += 1
        return self.items[at].kind if at < len(self.items) else _BOUNDARY

    def element(self, at: int, end: int, indent: int) -> None:
        """Print one element; where it goes on in another line, that is indented."""
        items = self.items
        further = indent if items[at].kind == t.AT else indent + 2
        begin = at
        while at < end:
            item = items[at]
            if item.kind == t.NEWLINE:
                self.newline(indent)
                at += 1
                continue
            if at > begin and self.breaks_before(at):
                self.newline(further)
            if item.kind == t.AT:
                at = self.decorator(at, end, indent)
                continue
            if further == indent and item.kind != _COMMENT:
                further = indent + 2
            at = self.token(at, end)
            if item.kind == t.MINUS and item.role == "binary" and (item.breaks or items[at].breaks):
                self.newline(further)

    def breaks_before(self, at: int) -> bool:
        """Whether a line ends inside of an element in front of this item."""
        items = self.items
        item = items[at]
        if self.ended or (item.breaks and _COMMENT in (item.kind, items[at - 1].kind)):
            return True
        operator = item.kind in _BINARY and item.kind != t.MINUS
        if operator or item.kind == t.QUESTION or item.role == "else":
            return bool(item.breaks or items[at + 1].breaks)
        return False

    def decorator(self, at: int, end: int, indent: int) -> int:
        """A decorator, on a line of its own with the comment behind it. The result is where it ends."""
        items = self.items
        self.newline(indent)
        while items[at].kind != t.LPAREN:
            self.put(items[at])
            at += 1
        close = items[at].partner
        while at <= close:
            if self.breaks_before(at):
                self.newline(indent + 2)
            at = self.token(at, end)
        if not (items[at].kind == _COMMENT and not items[at].breaks):
            self.newline(indent)
        return at

    def token(self, at: int, end: int) -> int:
        """Print a token, or a whole list; the result is the item after it."""
        item = self.items[at]
        if item.kind in t.OPENERS and item.kind != t.STRING_START:
            if item.is_list:
                return self.list(at, end)
            if item.kind == t.LPAREN and self.opens_up(at, end):
                return self.over_lines(at, commas=True)
        self.put(item)
        return at + 1

    def list(self, at: int, end: int) -> int:
        """A body, an object or an array; the result is the item after it."""
        items = self.items
        opener = items[at]
        close = opener.partner
        empty = all(item.kind in (t.NEWLINE, t.COMMA) for item in items[at + 1 : close])
        if empty or (not opener.multiline and self.fits(at, close, end)):
            self.append(opener, self.flat(at, close + 1))
            self.before = items[close]
            return close + 1
        return self.over_lines(at, commas=False)

    def over_lines(self, at: int, commas: bool) -> int:
        """What stands in brackets, with a line for each element; the result is the item after the closing one."""
        base, opener = self.indent, self.items[at]
        self.put(opener)
        self.elements(at + 1, opener.partner, base + 2, commas)
        self.newline(base)
        self.put(self.items[opener.partner])
        return opener.partner + 1

    def opens_up(self, at: int, end: int) -> bool:
        """Whether the contents of these parentheses get lines of their own: a line ends right behind the opening one or
        with a comment, or anywhere between the arguments and they are too long for one line.
        """
        items = self.items
        close = items[at].partner
        if close == at + 1 or items[at + 1].breaks:
            return close > at + 1
        inside, broken = at + 1, False
        while inside <= close:
            if items[inside].text.startswith("//"):
                return True
            broken = broken or items[inside].breaks > 0
            inside = items[inside].partner + 1 if items[inside].kind in t.OPENERS else inside + 1
        return broken and not self.fits(at, close, end)

    # -- measuring -------------------------------------------------------------------------------------------------

    def fits(self, at: int, close: int, end: int) -> bool:
        """Whether the brackets fit on the line, with what comes behind them on it."""
        room = WIDTH - self.width
        if self.before is not None and _spaced(self.before, self.items[at]):
            room -= 1
        return len(self.flat(at, end, room, until=close)) <= room

    def flat(self, at: int, end: int, room: int | None = None, until: int = -1) -> str:
        """Items on one line, without needless commas. With `room` it stops when it gets longer than that, and behind
        `until` where a line ends anyway.
        """
        items, width = self.items, 0
        parts: list[str] = []
        before: _Item | None = None
        while at < end and (room is None or width <= room):
            item = items[at]
            at += 1
            behind = room is not None and at - 1 > until
            if behind and (item.kind in (_COMMENT, t.NEWLINE) or (at < len(items) and self.breaks_before(at - 1))):
                break
            if item.kind == t.NEWLINE or (item.kind == t.COMMA and items[at].kind in t.CLOSERS):
                continue
            text = f" {item.text}" if before is not None and _spaced(before, item) else item.text
            parts.append(text)
            width += len(text)
            before = item
            if behind and item.multiline:
                break
        return "".join(parts)
