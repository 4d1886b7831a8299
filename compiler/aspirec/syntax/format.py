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

from aspirec.diagnostics.model import Bag
from aspirec.syntax import tokens as t
from aspirec.syntax.format_items import BOUNDARY, COMMENT, Item, is_spaced, items_of
from aspirec.syntax.parser import parse

WIDTH = 120
"""How long a line may be that could be broken up."""

_UNBROKEN = frozenset(t.SIGNS[sign] for sign in ("!", "@", ":", ",", "=", "?", ".", ".?"))
_BINARY = frozenset(t.SIGNS.values()) - _UNBROKEN - t.OPENERS - t.CLOSERS


def format_file(name: str, text: str, bag: Bag) -> str | None:
    """The text in the one layout; None if it has syntax errors, which go to `bag`."""
    text = text.removeprefix("\ufeff").replace("\r\n", "\n").replace("\r", "\n")
    found = Bag()
    parse(name, text, found)
    if found.has_errors:
        bag.extend(found.sorted())
        return None
    items = items_of(text)
    printer = _Printer(items)
    printer.elements(0, len(items), 0)
    return printer.text()


class _Printer:
    """Writes items line by line. `indent` of the current line is where brackets on it come back to."""

    def __init__(self, items: list[Item]) -> None:
        self.items = items
        self.lines: list[str] = []
        self.line: list[str] = []
        self.width = 0
        self.indent = 0
        self.before: Item | None = None
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

    def put(self, item: Item) -> None:
        """Add a token or a comment to the line."""
        self.append(item, item.text)
        self.ended = item.kind == COMMENT and item.text.startswith("//")

    def append(self, item: Item, text: str) -> None:
        """Add text that begins with `item`, with the space or the indentation in front of it."""
        if not self.line:
            self.line.append(" " * self.indent)
        elif self.before is not None and is_spaced(self.before, item):
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
            if item.kind == COMMENT:
                self.comment_between(at, indent, started)
                started, at = True, at + 1
            elif item.kind in (t.NEWLINE, BOUNDARY, t.COMMA):
                at += 1
            else:
                if not self.follows_inline_comment(at):
                    self.newline(indent, blank=started and item.breaks > 1)
                stop = self.element_end(at, end)
                self.element(at, stop, indent)
                if commas and self.has_more(stop, end):
                    self.put(Item(t.COMMA, ","))
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
        if following.kind == COMMENT:
            return self.is_inline(at + 1)
        return following.kind not in (t.NEWLINE, BOUNDARY, t.COMMA, *t.CLOSERS)

    def follows_inline_comment(self, at: int) -> bool:
        return at > 0 and self.items[at - 1].kind == COMMENT and self.is_inline(at - 1)

    def has_more(self, at: int, end: int) -> bool:
        """Whether another element comes before `end`."""
        while at < end and self.items[at].kind in (COMMENT, t.COMMA, t.NEWLINE):
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
                item.kind == BOUNDARY
                or (item.kind == t.NEWLINE and not decorated)
                or (item.kind == t.COMMA and not grant)
            ):
                break
            grant = grant and item.kind != t.WORDS["on"]
            at = item.partner + 1 if item.kind in t.OPENERS else at + 1
            if item.kind not in (COMMENT, t.NEWLINE):
                last = at
        return last

    def next_kind(self, at: int) -> int:
        """The kind of the next token, comments aside."""
        at += 1
        while at < len(self.items) and self.items[at].kind == COMMENT:
            at += 1
        return self.items[at].kind if at < len(self.items) else BOUNDARY

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
            if further == indent and item.kind != COMMENT:
                further = indent + 2
            at = self.token(at, end)
            if item.kind == t.MINUS and item.role == "binary" and (item.breaks or items[at].breaks):
                self.newline(further)

    def breaks_before(self, at: int) -> bool:
        """Whether a line ends inside of an element in front of this item."""
        items = self.items
        item = items[at]
        if self.ended or (item.breaks and COMMENT in (item.kind, items[at - 1].kind)):
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
        if not (items[at].kind == COMMENT and not items[at].breaks):
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
        if self.before is not None and is_spaced(self.before, self.items[at]):
            room -= 1
        return len(self.flat(at, end, room, until=close)) <= room

    def flat(self, at: int, end: int, room: int | None = None, until: int = -1) -> str:
        """Items on one line, without needless commas. With `room` it stops when it gets longer than that, and behind
        `until` where a line ends anyway.
        """
        items, width = self.items, 0
        parts: list[str] = []
        before: Item | None = None
        while at < end and (room is None or width <= room):
            item = items[at]
            at += 1
            behind = room is not None and at - 1 > until
            if behind and (item.kind in (COMMENT, t.NEWLINE) or (at < len(items) and self.breaks_before(at - 1))):
                break
            if item.kind == t.NEWLINE or (item.kind == t.COMMA and items[at].kind in t.CLOSERS):
                continue
            text = f" {item.text}" if before is not None and is_spaced(before, item) else item.text
            parts.append(text)
            width += len(text)
            before = item
            if behind and item.multiline:
                break
        return "".join(parts)
