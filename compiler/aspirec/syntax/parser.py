"""Text to syntax tree: the first stage. Whatever the text, the result is a tree and diagnostics, never an exception."""

from __future__ import annotations

import gc
import re
from bisect import bisect_left
from collections.abc import Container, Iterator
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


class Checkpoint(NamedTuple):
    """A declaration, and how much had been read and found before it."""

    chunk: Chunk | None
    declarations: int
    broken: int
    found: int


_MACHINE = Machine(t.TABLES, ACTIONS)
CORRECTIONS = 20
"""How many times a file is read again from a declaration whose braces do not pair up."""
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


def parse(name: str, text: str, bag: Bag, suspects: Container[int] = ()) -> n.File:
    """The tree of a file called `name`; what is wrong goes to `bag`, and what could not be read is in `broken`.

    A declaration with a mistake in its head is broken as a whole. Otherwise only the entry with the mistake is: the rest
    of the declaration is in the tree, and a `Broken` whose span lies within the declaration says that something is missing.
    In declarations that begin at one of the `suspects`, brackets count as mistaken where the indentation says otherwise.
    """
    with _no_collector():
        return _Parser(name, text, bag, suspects).file()


class _Parser:
    def __init__(self, name: str, text: str, bag: Bag, suspects: Container[int]) -> None:
        self.suspects = suspects
        self.name = name
        self.text = text
        self.bag = bag
        self.found = Findings()
        self.declarations: list[n.Declaration] = []
        self.broken: list[n.Broken] = []
        self.at_margin = Checkpoint(None, 0, 0, 0)
        """The last declaration that began without indentation."""
        self.misreadings: list[tuple[int, int, str, str]] = []
        """Pieces of text that the lexer was told to read in another way: what they are read as, and the trouble, if any."""
        self.careful = False

    def complain(self, trouble: str, start: int, end: int) -> None:
        """Report what the lexer or a function for a node finds wrong."""
        if not self.found.full:
            from aspirec.syntax.recovery.errors import lexical_error

            self.found.append(lexical_error(trouble, self.text, Span(self.name, start, end)))

    def file(self) -> n.File:
        if not self.text.isascii():
            self.replace_half_characters()
        lexer = Lexer(self.text, self.complain, self.found.drop_within)
        position = 1 if self.text.startswith("\ufeff") else 0
        while position >= 0:
            lexer.comments[:] = [comment for comment in lexer.comments if comment[0] < position]
            position = self.read(lexer, position)
        for start, end, _, trouble in self.misreadings:
            if trouble:
                self.complain(trouble, start, end)
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

    def read(self, lexer: Lexer, position: int) -> int:
        """Read declarations up to the end of the text. If a brace is missing in one, or one too many, the result is where
        that begins, so that everything from there can be read again with that in mind; otherwise -1.
        """
        text = self.text
        before = self.checkpoint()
        for chunk in lexer.chunks(position, self.careful):
            builder = (MendingBuilder if chunk.odd_names else Builder)(self.name, text, chunk, self.complain)
            stack = _MACHINE.stack("declaration")
            stopped = _MACHINE.run(stack, chunk.kinds, 0, builder)
            if self.suspects and chunk.spans[0][0] in self.suspects:
                chunk.matched = False
            if chunk.foreign:
                self.pass_over(chunk)
            elif stopped < 0 and chunk.matched:
                self.add(stack.values[0], chunk)
            elif not self.careful and self.may_lack_a_brace(chunk):
                self.careful = True
                self.return_to(before)
                return chunk.start
            elif chunk.kinds[0] == t.RBRACE and self.lost_body(lexer, chunk.spans[0][0]):
                return self.at_margin.chunk.start if self.at_margin.chunk else -1
            elif self.found.full:
                self.recover(chunk)
            elif self.misread(lexer, chunk):
                self.return_to(before)
                return chunk.start
            elif (begin := self.lost_braces(lexer, chunk, before)) >= 0:
                return begin
            else:
                self.recover(chunk)
            if text[chunk.spans[0][0] - 1] not in " \t":
                self.at_margin = before._replace(chunk=chunk)
            before = self.checkpoint()
        return -1

    def checkpoint(self) -> Checkpoint:
        """How much has been read and found by now."""
        return Checkpoint(None, len(self.declarations), len(self.broken), len(self.found))

    def return_to(self, then: Checkpoint) -> None:
        """Take back what has been read and found since then."""
        del self.declarations[then.declarations :], self.broken[then.broken :]
        self.found.forget_from(then.found)

    def add(self, declaration: n.Declaration, chunk: Chunk) -> None:
        """Take a declaration that was read without a mistake, unless it is nested too deep."""
        if chunk.deep:
            from aspirec.syntax.recovery.resume import nested_too_deep

            span = nested_too_deep(declaration)
            if span is not None:
                self.complain("nested_too_deep", span.start, span.end)
                self.broken.append(n.Broken(declaration.span, names_of(declaration)))
                return
        self.declarations.append(declaration)

    def pass_over(self, chunk: Chunk) -> None:
        """Take a statement of another language for a declaration of what its first words name."""
        words = (self.text[slice(*span)] for span in chunk.spans[:3])
        span = Span(self.name, chunk.spans[0][0], chunk.spans[-1][1])
        self.broken.append(n.Broken(span, tuple(word for word in words if word.isidentifier())))

    def may_lack_a_brace(self, chunk: Chunk) -> bool:
        """Whether a declaration seems to begin within this one, at the left margin."""
        from aspirec.syntax.lines import declarations_at_margin

        return declarations_at_margin(self.text, chunk.spans[0][1], chunk.spans[-1][0])

    def recover(self, chunk: Chunk) -> None:
        """Read a declaration in which something is wrong."""
        from aspirec.syntax.recovery.resume import Recovery

        if not chunk.matched:
            from aspirec.syntax.recovery.brackets import pair_brackets

            pair_brackets(self.name, self.text, chunk, self.found, chunk.spans[0][0] in self.suspects)
        chunk = chunk.copy()  # in which the mends change tokens
        builder = (MendingBuilder if chunk.odd_names else Builder)(self.name, self.text, chunk, self.complain)
        recovery = Recovery(_MACHINE, builder, chunk, self.found)
        if self.found.full:
            span = Span(self.name, chunk.spans[0][0], chunk.spans[-1][1])
            self.broken.append(n.Broken(span, recovery.names(0)))
            return
        recovery.run()
        self.declarations += recovery.declarations
        self.broken += recovery.broken

    def misread(self, lexer: Lexer, chunk: Chunk) -> bool:
        """Whether there are pieces of text in a chunk that should be read in another way. If so the lexer is told."""
        from aspirec.syntax.recovery.misreadings import misreadings

        comments = lexer.comments[bisect_left(lexer.comments, (chunk.start, 0)) :]
        known = {correction[0] for correction in lexer.corrections}
        new = [one for one in misreadings(self.text, chunk, comments) if one[0] not in known]
        new = new[: max(CORRECTIONS - len(lexer.corrections), 0)]
        lexer.corrections = sorted([*lexer.corrections, *[(start, end, sign) for start, end, sign, _ in new]])
        self.misreadings += new
        return bool(new)

    def lost_braces(self, lexer: Lexer, chunk: Chunk, before: Checkpoint) -> int:
        """Whether a chunk begins or belongs to a body that is written by indentation, without braces. If so that is
        reported, the lexer told to put some, and the result is where to read again; otherwise -1.
        """
        from aspirec.syntax.recovery.errors import missing_braces
        from aspirec.syntax.recovery.mends_layout import bodiless_head, braces_by_indentation, end_of_indented

        indented = self.text[chunk.spans[0][0] - 1] in " \t" and chunk.spans[0][0] > 0
        owner = self.at_margin if indented else before._replace(chunk=chunk)
        if owner.chunk is None or len(lexer.corrections) >= CORRECTIONS:
            return -1
        head = bodiless_head(self.text, owner.chunk)
        end = end_of_indented(self.text, head[2]) if head else -1
        if head is None or end < 0:
            return -1
        start, name_end, colon_end = head
        self.return_to(owner)
        self.found.append(missing_braces(self.text, Span(self.name, start, name_end)))
        lexer.corrections += braces_by_indentation(self.text, colon_end, end)
        lexer.corrections.sort()
        return owner.chunk.start

    def lost_body(self, lexer: Lexer, brace: int) -> bool:
        """For a closing brace at the top, at an offset: whether it belongs to the last declaration that began at the
        margin, which lacks an opening brace or has a closing one too many, or to lines behind that whose head is lost.
        That is reported, and the lexer told to correct it.
        """
        from aspirec.syntax.recovery.brackets import stray_closer
        from aspirec.syntax.recovery.errors import missing_opener
        from aspirec.syntax.recovery.lost_braces import closes_indented, missing_brace
        from aspirec.syntax.recovery.lost_heads import lost_head

        start = -1 if self.at_margin.chunk is None else self.at_margin.chunk.start
        headless = lost_head(self.text, start, brace) if start >= 0 and len(lexer.corrections) < CORRECTIONS else None
        if headless is not None:
            self.return_to(self.at_margin)
            self.complain("lost_head", *headless)
            self.broken.append(n.Broken(Span(self.name, *headless), ()))
            lexer.corrections = sorted([*lexer.corrections, (*headless, "")])
            return True
        head = None if self.at_margin.chunk is None else missing_brace(self.text, self.at_margin.chunk, brace)
        if head is None or head[0] >= head[1] or len(lexer.corrections) >= CORRECTIONS:
            return False
        assert self.at_margin.chunk is not None
        closer = closes_indented(self.text, self.at_margin.chunk, head)
        self.return_to(self.at_margin)
        if closer is not None:  # the indentation alone tells, so that it is one mistake
            lexer.corrections.append((*closer, ""))
        elif self.text.startswith("}", head[0]):
            lexer.corrections.append((head[0], head[1], ""))
            self.found.append(stray_closer(self.name, self.text, head))
        else:
            lexer.corrections.append((head[1], head[1], "{"))
            self.found.append(missing_opener(self.text, Span(self.name, *head)))
        lexer.corrections.sort()
        return True
