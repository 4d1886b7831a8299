"""Text to syntax tree: the first stage. Whatever the text, the result is a tree and diagnostics, never an exception."""

from __future__ import annotations

import gc
from collections.abc import Iterator
from contextlib import contextmanager

from aspirec.diagnostics.model import Bag, Diagnostic
from aspirec.source import Span
from aspirec.syntax import nodes as n
from aspirec.syntax import tokens as t
from aspirec.syntax.build import ACTIONS, Builder
from aspirec.syntax.lalr import Machine
from aspirec.syntax.lexer import Chunk, Lexer

_MACHINE = Machine(t.TABLES, ACTIONS)


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
        self.pending: list[Diagnostic] = []
        self.declarations: list[n.Declaration] = []
        self.broken: list[n.Broken] = []

    def complain(self, trouble: str, start: int, end: int) -> None:
        """Note a diagnostic of the declaration that is being read."""
        from aspirec.syntax.errors import lexical_error

        self.pending.append(lexical_error(trouble, self.text, Span(self.name, start, end)))

    def file(self) -> n.File:
        start = 1 if self.text.startswith("\ufeff") else 0
        lexer = Lexer(self.text, self.complain)
        for chunk in lexer.chunks(start):
            self.declaration(chunk)
            if self.pending:
                self.bag.extend(self.pending)
                self.pending.clear()
        comments = tuple(
            n.Comment(Span(self.name, start, end), self.text[start:end]) for start, end in lexer.comments
        )
        self.bag.extend(self.pending)
        span = Span(self.name, 0, len(self.text))
        return n.File(span, self.name, tuple(self.declarations), tuple(self.broken), comments)

    def declaration(self, chunk: Chunk) -> None:
        builder = Builder(self.name, self.text, chunk.spans, self.complain)
        stack = _MACHINE.stack("declaration")
        stopped = _MACHINE.run(stack, chunk.kinds, 0, builder)
        if stopped < 0:
            self.declarations.append(stack.values[0])
            return
        from aspirec.syntax.errors import unexpected

        start, end = chunk.spans[stopped]
        self.pending.append(unexpected(self.text, Span(self.name, start, end)))
        self.broken.append(n.Broken(Span(self.name, chunk.spans[0][0], chunk.spans[-1][1])))
