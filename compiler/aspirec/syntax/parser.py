"""Text to syntax tree: the first stage. Whatever the text, the result is a tree and diagnostics, never an exception."""

from __future__ import annotations

import gc
import re
from collections.abc import Iterator
from contextlib import contextmanager
from typing import NamedTuple

from aspirec.diagnostics.model import Bag
from aspirec.source import Span
from aspirec.syntax import nodes as n
from aspirec.syntax import tokens as t
from aspirec.syntax.build import ACTIONS, Builder, MendingBuilder, names_of
from aspirec.syntax.findings import Findings
from aspirec.syntax.lalr import Machine
from aspirec.syntax.lexer import Chunk, Lexer


class Margin(NamedTuple):
    """The last declaration that began without indentation, and how much had been read and found when it was over."""

    chunk: Chunk | None
    declarations: int
    broken: int
    found: int


_MACHINE = Machine(t.TABLES, ACTIONS)
_HALF_CHARACTER = re.compile("[\ud800-\udfff]")


@contextmanager
def _no_collector() -> Iterator[None]:
    """No search for cycles while a tree is built: it has none, and the search takes longer than the building."""
    enabled = gc.isenabled()
    gc.disable()
    try:
        yield
    finally:
        if enabled:
            gc.enable()


def parse(name: str, text: str, bag: Bag) -> n.File:
    """The tree of a file called `name`; what is wrong goes to `bag`, and what could not be read is in `broken`.

    A declaration with a mistake in its head is broken as a whole. Otherwise only the entry with the mistake is: the rest
    of the declaration is in the tree, and a `Broken` whose span lies within the declaration says that something is missing.
    """
    with _no_collector():
        return _Parser(name, text, bag).file()


class _Parser:
    def __init__(self, name: str, text: str, bag: Bag) -> None:
        self.name = name
        self.text = text
        self.bag = bag
        self.found = Findings()
        self.declarations: list[n.Declaration] = []
        self.broken: list[n.Broken] = []
        self.margin = Margin(None, 0, 0, 0)

    def complain(self, trouble: str, start: int, end: int) -> None:
        """Report what the lexer or a function for a node finds wrong."""
        if not self.found.full:
            from aspirec.syntax.errors import lexical_error

            self.found.append(lexical_error(trouble, self.text, Span(self.name, start, end)))

    def file(self) -> n.File:
        if not self.text.isascii():
            self.replace_half_characters()
        lexer = Lexer(self.text, self.complain)
        start = 1 if self.text.startswith("\ufeff") else 0
        doubtful = self.read(lexer, start, careful=False)
        if doubtful >= 0:
            lexer.comments[:] = [comment for comment in lexer.comments if comment[0] < doubtful]
            self.read(lexer, doubtful, careful=True)
        self.found.deliver(self.bag)
        comments = tuple(
            [n.Comment(Span(self.name, start, end), self.text[start:end]) for start, end in lexer.comments]
        )
        span = Span(self.name, 0, len(self.text))
        return n.File(span, self.name, tuple(self.declarations), tuple(self.broken), comments)

    def replace_half_characters(self) -> None:
        """Report halves of surrogate pairs, and put the replacement character in their place."""
        try:
            self.text.encode("utf-8")
        except UnicodeEncodeError:
            for match in _HALF_CHARACTER.finditer(self.text):
                self.complain("not_a_character", *match.span())
            self.text = _HALF_CHARACTER.sub("\ufffd", self.text)

    def read(self, lexer: Lexer, position: int, careful: bool) -> int:
        """Read declarations up to the end of the text. If a closing brace may be missing in one, the result is where it
        begins, so that the rest can be read with more care; otherwise -1.
        """
        text = self.text
        before = len(self.found)
        for chunk in lexer.chunks(position, careful):
            builder = (MendingBuilder if chunk.odd_names else Builder)(self.name, text, chunk, self.complain)
            stack = _MACHINE.stack("declaration")
            stopped = _MACHINE.run(stack, chunk.kinds, 0, builder)
            if stopped < 0 and chunk.matched:
                self.add(stack.values[0], chunk)
            elif not careful and self.may_lack_a_brace(chunk):
                self.found.forget_from(before)
                return chunk.start
            else:
                self.recover(chunk)
            if text[chunk.spans[0][0] - 1] not in " \t":
                self.margin = Margin(chunk, len(self.declarations), len(self.broken), len(self.found))
            before = len(self.found)
        return -1

    def add(self, declaration: n.Declaration, chunk: Chunk) -> None:
        """Take a declaration that was read without a mistake, unless it is nested too deep."""
        if chunk.deep:
            from aspirec.syntax.recovery import nested_too_deep

            span = nested_too_deep(declaration)
            if span is not None:
                self.complain("nested_too_deep", span.start, span.end)
                self.broken.append(n.Broken(declaration.span, names_of(declaration)))
                return
        self.declarations.append(declaration)

    def may_lack_a_brace(self, chunk: Chunk) -> bool:
        """Whether a declaration seems to begin within this one, at the left margin."""
        from aspirec.syntax.oddities import declarations_at_margin

        return declarations_at_margin(self.text, chunk.spans[0][1], chunk.spans[-1][0])

    def recover(self, chunk: Chunk) -> None:
        """Read a declaration in which something is wrong."""
        from aspirec.syntax.recovery import Recovery, missing_brace

        if chunk.kinds[0] == t.RBRACE and self.margin.chunk is not None:
            head = missing_brace(self.text, self.margin.chunk)
            if head is not None:
                self.lost_body(head)
                return
        if not chunk.matched:
            from aspirec.syntax.brackets import pair_brackets

            pair_brackets(self.name, self.text, chunk, self.found)
        builder = (MendingBuilder if chunk.odd_names else Builder)(self.name, self.text, chunk, self.complain)
        recovery = Recovery(_MACHINE, builder, chunk, self.found)
        if self.found.full:
            span = Span(self.name, chunk.spans[0][0], chunk.spans[-1][1])
            self.broken.append(n.Broken(span, recovery.names(0)))
            return
        recovery.run()
        self.declarations += recovery.declarations
        self.broken += recovery.broken

    def lost_body(self, head: tuple[int, int]) -> None:
        """An opening brace is missing behind `head`, or that is a closing brace too many: what has been read since then are
        entries of a body and no declarations.
        """
        from aspirec.syntax.brackets import stray_closer
        from aspirec.syntax.errors import missing_opener
        from aspirec.syntax.oddities import line_end

        _, declarations, broken, found = self.margin
        self.margin = Margin(None, 0, 0, 0)
        del self.declarations[declarations:], self.broken[broken:]
        self.found.forget_from(found)
        span = Span(self.name, *head)
        self.found.drop_within(head[0], line_end(self.text, head[1]))
        if self.text.startswith("}", span.start):
            self.found.append(stray_closer(self.name, self.text, head))
        else:
            self.found.append(missing_opener(self.text, span))
        if self.declarations:
            last = self.declarations[-1]
            self.broken.append(n.Broken(last.span, names_of(last)))
            del self.declarations[-1]
