"""Going on after a syntax error: the rest of the declaration is read as if the mistake had not been made.

Where the parser stops, the mends (`mends.py`) look at the place and report what is wrong. Some of them put the tokens
right, so that nothing is lost; else the entry, property or item with the mistake is skipped up to the next separator of
the same list. Only a mistake in the head of a declaration loses the whole of it, and even then its body is read.
"""

from __future__ import annotations

from bisect import bisect_left
from typing import NamedTuple

from attrs import fields

from aspirec.diagnostics.codes import syntax as codes
from aspirec.source import Span
from aspirec.syntax import nodes as n
from aspirec.syntax import tokens as t
from aspirec.syntax.build import Builder, names_of
from aspirec.syntax.findings import Findings
from aspirec.syntax.lalr import Machine, Stack
from aspirec.syntax.lexer import NESTING_LIMIT, Chunk
from aspirec.syntax.recovery.pairs import closer_of

_DECORATORS = 50
_STYLE = frozenset(
    {codes.FOREIGN_QUOTES, codes.EQUALS_FOR_COLON, codes.QUOTED_NAME, codes.SEMICOLON, codes.UNQUOTED_TEXT}
)
"""What goes without saying about a declaration that is written in another language."""
MENDS = 100
"""How many mistakes of one declaration are put right; after that, entries are skipped only."""


class Frame(NamedTuple):
    """A bracket that is open where the parser stopped, or the declaration itself (`place` "top").

    `opener` is its token; `values` how many values stand on the stack in front of the current element, which begins with
    token `start`; `element` the symbol of an element, 0 if an element cannot be skipped here; `depth` how many brackets
    are open inside the element.
    """

    place: str
    opener: int
    values: int
    start: int
    element: int
    depth: int


def nested_too_deep(declaration: n.Node) -> Span | None:
    """Where a declaration goes deeper than the limit, if it does."""
    waiting: list[tuple[n.Node, int]] = [(declaration, 0)]
    while waiting:
        node, depth = waiting.pop()
        below = depth + (not isinstance(node, n.Object | n.Body))
        inner: list[tuple[n.Node, int]] = []
        for field in fields(type(node)):
            value = getattr(node, field.name)
            parts = value if type(value) is tuple else (value,)
            inner += [(part, below) for part in parts if isinstance(part, n.Node)]
        if inner and depth > NESTING_LIMIT:
            return node.span
        waiting += inner
    return None


class Recovery:
    """Reads the declarations of one chunk, whatever is wrong in it."""

    def __init__(self, machine: Machine, builder: Builder, chunk: Chunk, found: Findings) -> None:
        self.machine = machine
        self.builder = builder
        self.chunk = chunk
        self.found = found
        self.declarations: list[n.Declaration] = []
        self.broken: list[n.Broken] = []
        self.first = 0
        """The first token of the declaration that is being read."""
        self.ended = False
        """Whether a mend found that the declaration ends where the parser stopped, so that another begins there."""
        self.foreign = False
        """Whether the declaration that is being read is written in another language."""
        self.encloses_declarations = False
        """Whether what is being read is a condition or a loop of another language around declarations."""
        self.by_indentation = 0
        """Up to where entries are known to be written by indentation, without braces."""
        self.dashed: set[int] = set()
        """Where the bodies begin whose entries are known to have dashes in front of them."""
        self.mended = 0
        symbols = machine.symbols
        self._elements = {"body": symbols["entry"], "object": symbols["property"], "array": symbols["expression"]}

    # -- the way through the chunk ---------------------------------------------------------------------------------

    def run(self) -> None:
        """Fill `declarations` and `broken`; usually there is one declaration, more if a line end was missing."""
        at, kinds = 0, self.chunk.kinds
        from aspirec.syntax.recovery.mends_layout import braces_on_next_lines

        braces_on_next_lines(self.builder.file, self.chunk, self.found)
        if t.WORDS["on"] in kinds:
            from aspirec.syntax.recovery.mends_grants import other_words_for_grant

            other_words_for_grant(self.builder.file, self.builder.text, self.chunk, self.found)
        if t.COMMA in kinds:
            from aspirec.syntax.recovery.mends_lists import lists_in_no_brackets

            lists_in_no_brackets(self.builder.file, self.builder.text, self.chunk, self.found)
        if t.MINUS in kinds:
            from aspirec.syntax.recovery.mends_layout import dash_lists

            dash_lists(self.builder.file, self.builder.text, self.chunk, self.found)
        while at < len(kinds) and kinds[at] != t.END:
            begin = at
            at = max(self._declaration(at), at + 1)
            if self.foreign:
                end = self.chunk.spans[min(at, len(kinds) - 1)][0]
                self.found.drop_within(self.chunk.spans[begin][0], end, _STYLE)

    def _declaration(self, at: int) -> int:
        """Read from token `at`; the result is where the next declaration begins."""
        from aspirec.syntax.recovery.mends_foreign import encloses_declarations

        self.first = at
        stack = self.machine.stack("declaration")
        self.builder.poison = []
        self.ended = self.foreign = self.encloses_declarations = False
        if encloses_declarations(self, at):
            last = len(self.chunk.kinds) - 1
            self.broken.append(n.Broken(self.span(at, last), self.all_names(at)))
            return last
        stopped = self._advance(stack, at)
        self.broken += self.builder.broken
        self.builder.broken = []
        if stopped >= 0 and not (self.ended and not self.builder.poison and self._finish(stack)):
            names = self.all_names(at) if self.encloses_declarations else self.names(at)
            self.broken.append(n.Broken(self.span(at, max(at, stopped - 1)), names))
            return stopped if self.ended else self._after_broken(stopped)
        declaration = stack.values[0]
        too_deep = nested_too_deep(declaration) if self.chunk.deep else None
        if too_deep is not None:
            self.builder.complain("nested_too_deep", too_deep.start, too_deep.end)
        if self.builder.poison or too_deep is not None:
            self.broken.append(n.Broken(declaration.span, names_of(declaration)))
        else:
            self.declarations.append(declaration)
        return stopped if stopped >= 0 else len(self.chunk.kinds) - 1

    def _advance(self, stack: Stack, at: int) -> int:
        """Parse and mend as far as it goes: -1 when all is read, else the token at which the declaration ends."""
        from aspirec.syntax.recovery.mends import mend

        while True:
            at = self.machine.run(stack, self.chunk.kinds, at, self.builder)
            if at < 0:
                return -1
            going_on = mend(self, stack, at)
            if going_on is None:
                going_on = self._skip_element(stack, at)
                if going_on < 0:
                    return at
            elif going_on < 0:
                self.ended = True
                return -1 - going_on
            at = going_on

    def _finish(self, stack: Stack) -> bool:
        """Whether the declaration is complete if nothing more comes."""
        return self.machine.run(stack, [t.END], 0, self.builder) < 0

    def _after_broken(self, stopped: int) -> int:
        """After a head that makes no sense: read the body for the mistakes in it. The result is where to go on."""
        kinds = self.chunk.kinds
        if stopped > self.first and self.new_line(stopped) and self.begins_declaration(stopped):
            return stopped
        depth = 0
        for at in range(stopped, len(kinds) - 1):
            if self.encloses_declarations:
                break
            if kinds[at] == t.LBRACE and depth == 0:
                if closer_of(kinds, at) >= len(kinds) - 2:
                    self.first = at
                    self._advance(self.machine.stack("body"), at)
                break
            depth += (kinds[at] in t.OPENERS) - (kinds[at] in t.CLOSERS)
        self.builder.broken = []
        return len(kinds) - 1

    # -- skipping --------------------------------------------------------------------------------------------------

    def _skip_element(self, stack: Stack, at: int) -> int:
        """Leave the element with the mistake out; the result is where to go on, or -1 if there is no such list."""
        kinds = self.chunk.kinds
        for frame in self.frames(stack, at):
            if not frame.element:
                continue
            end = self._end_of_element(frame, at)
            del stack.values[frame.values :], stack.states[frame.values + 1 :]
            self.machine.shift(stack, frame.element, None, kinds[end])
            if self.accepts(stack, kinds[end]):
                skipped = self.span(frame.start, max(end - 1, frame.start))
                self.broken.append(n.Broken(skipped, self.names(frame.start)))
                poison = self.builder.poison
                self.builder.poison = [at for at in poison if not skipped.start <= at <= skipped.end]
                return end
        return -1

    def _end_of_element(self, frame: Frame, at: int) -> int:
        """The separator or closing bracket that ends the current element of the frame."""
        kinds, depth = self.chunk.kinds, frame.depth
        commas = kinds[frame.start] != t.LITERALS["grant"]
        while kinds[at] != t.END:
            kind = kinds[at]
            if kind in t.OPENERS:
                depth += 1
            elif kind in t.CLOSERS:
                if depth == 0:
                    break
                depth -= 1
            elif depth == 0 and (kind == t.NEWLINE or (kind == t.COMMA and commas)):
                break
            at += 1
        return at

    # -- looking around --------------------------------------------------------------------------------------------

    def frames(self, stack: Stack, at: int) -> list[Frame]:
        """The open brackets, innermost first, and at last the declaration."""
        found: list[Frame] = []
        kinds, values = self.chunk.kinds, stack.values
        closed, top = 0, len(values)
        for place in range(len(values) - 1, -1, -1):
            kind = kinds[values[place]] if values[place].__class__ is int else -1
            if kind in t.CLOSERS:
                closed += 1
            elif kind in t.OPENERS and closed:
                closed -= 1
            elif kind in t.OPENERS:
                found.append(self._frame(stack, place, top, at, len(found)))
                top = place
        found.append(Frame("top", self.first, 0, self.first, 0, len(found)))
        return found

    def _frame(self, stack: Stack, place: int, top: int, at: int, depth: int) -> Frame:
        """The frame of the opening bracket at `place` of the values; its content goes up to `top`."""
        kinds, values = self.chunk.kinds, stack.values
        opener = values[place]
        name = self._place(kinds[opener], stack.states[place + 1])
        element = self._elements.get(name, 0)
        begin = place + 1
        if element:
            for value in range(top - 1, place, -1):
                separator = values[value].__class__ is int and kinds[values[value]] in (t.NEWLINE, t.COMMA)
                if separator and self.machine.accepts(stack.states[value + 1], element):
                    begin = value + 1
                    break
        return Frame(name, opener, begin, self._token(stack, begin, at), element, depth)

    def _place(self, kind: int, state: int) -> str:
        if kind == t.STRING_START:
            return "string"
        if kind == t.LBRACE:
            return "body" if self.machine.accepts(state, self._elements["body"]) else "object"
        if kind == t.LBRACKET:
            return "array" if self.machine.accepts(state, t.RBRACKET) else "index"
        return "call" if self.machine.accepts(state, t.RPAREN) else "parentheses"

    def _token(self, stack: Stack, place: int, at: int) -> int:
        """The first token of the value at `place`, or the current one if there is none."""
        value = stack.values[place] if place < len(stack.values) else at
        if isinstance(value, n.Node):
            return bisect_left(self.chunk.spans, (value.span.start, -1))
        return value if isinstance(value, int) else at

    def accepts(self, stack: Stack, kind: int) -> bool:
        """Whether a token of this kind could come next."""
        return self.machine.would_shift(stack, kind)

    def begins_declaration(self, at: int) -> bool:
        """Whether the tokens from `at` on look like a declaration."""
        kinds = self.chunk.kinds
        if kinds[at] == t.AT:
            return True
        if kinds[at] not in t.WORD_KINDS:
            return False
        following = self.after_path(at)
        return kinds[following] in t.WORD_KINDS or (kinds[at], kinds[following]) == (t.WORDS["import"], t.STRING)

    def after_path(self, at: int) -> int:
        """The token after a dotted word that begins at `at`."""
        kinds = self.chunk.kinds
        while kinds[at + 1] == t.DOT and kinds[at + 2] in t.WORD_KINDS:
            at += 2
        return at + 1

    def word(self, at: int) -> str:
        """The text of a token."""
        start, end = self.chunk.spans[at]
        return self.builder.text[start:end]

    def span(self, first: int, last: int) -> Span:
        """From the start of one token to the end of another."""
        return Span(self.builder.file, self.chunk.spans[first][0], self.chunk.spans[last][1])

    def new_line(self, at: int) -> bool:
        """Whether a line ends between the token before and this one."""
        between = self.builder.text[self.chunk.spans[at - 1][1] : self.chunk.spans[at][0]] if at else ""
        return "\n" in between or "\r" in between

    def names(self, start: int) -> tuple[str, ...]:
        """The names that an unreadable declaration would have declared, or that an entry is about: what a reader might
        take for them.
        """
        kinds = self.chunk.kinds
        words: list[str] = []
        at = self.after_decorators(start)
        top = start == self.first
        while (kinds[at] in t.WORD_KINDS or (top and kinds[at] == t.STRING)) and len(words) < 4:
            following = self.after_path(at)
            words.append(self.word(at).strip("'\"") if following == at + 1 else "")
            at = following
        if top and kinds[at] == t.COLON and kinds[at + 1] in t.WORD_KINDS:  # `container: web`
            words.append(self.word(at + 1))
        if (words[:1] == ["existing"] and len(words) > 1) or (
            top and len(words) > 1 and kinds[self.after_decorators(start)] != t.NAME
        ):
            del words[0]
        head = words if top else words[:2]
        return tuple(word for word in head if word)

    def all_names(self, start: int) -> tuple[str, ...]:
        """All words from a token to the end of the chunk, for conditions and loops around declarations."""
        kinds = self.chunk.kinds
        return tuple(dict.fromkeys(self.word(at) for at in range(start, len(kinds)) if kinds[at] == t.NAME))

    def after_decorators(self, at: int) -> int:
        """The token at which a declaration begins behind its decorators, of which no more are looked at than anybody writes."""
        for _ in range(_DECORATORS):
            if self.chunk.kinds[at] != t.AT:
                break
            at = self.after_decorator(at)
        return at

    def after_decorator(self, at: int) -> int:
        """The token after a decorator and its line end."""
        kinds, depth = self.chunk.kinds, 0
        while kinds[at] != t.END:
            depth += (kinds[at] in t.OPENERS) - (kinds[at] in t.CLOSERS)
            at += 1
            if depth <= 0 and kinds[at - 1] in (t.RPAREN, t.NEWLINE):
                break
        return at + 1 if kinds[at] == t.NEWLINE else at
