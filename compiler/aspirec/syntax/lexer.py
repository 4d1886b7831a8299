"""Text to tokens, one declaration at a time, in one pass.

Tokens are kept as two arrays, kinds (numbers of the grammar's terminals) and spans (offsets); the parser wants nothing
else of them. The pass never fails: what no token can be made of is reported, and left out or made the best of.
"""

from __future__ import annotations

import re
from collections.abc import Callable, Iterator
from types import ModuleType
from typing import TypeAlias

from aspirec.syntax import tokens as t

NESTING_LIMIT = 100
"""How many levels deep brackets and the expressions in them may be."""

TOKEN = re.compile(
    r"""[ \t]*+(?:
      ((?>[A-Za-z][A-Za-z0-9]*(?:[-_][A-Za-z0-9]+)*))(?![\w-])           # 1 a name
    | ([\r\n][ \t\r\n]*+)                                               # 2 line ends, blank lines, indentation
    | (\.\?|\?\?|\|\||&&|==|!=|=~|!~|<=|>=|[:,.=?<>+*%!@-]|/(?![/*]))   # 3 a sign
    | ('(?>[^'\\\r\n$]*(?:(?:\\[^\r\n]|\$(?!\{))[^'\\\r\n$]*)*)'(?!'))   # 4 a string without interpolation
    | ([{\[(])                                                          # 5 an opening bracket
    | ([}\])])                                                          # 6 a closing bracket
    | ([0-9]++)(?![\w]|\.[0-9]|(?<=[0-9]{4})-[0-9]{2}-[0-9]{2}(?!\d))   # 7 an integer, which is no year of a date
    | (//[^\r\n]*+|/\*(?s:.*?)\*/)                                      # 8 a comment
    | (\Z)                                                              # 9 the end
    | ((?s:.))                                                          # 10 anything else
    )""",
    re.VERBOSE,
)
PIECE = re.compile(r"(?>[^'\\\r\n$]*(?:(?:\\[^\r\n]|\$(?!\{))[^'\\\r\n$]*)*)('|\$\{)?")
"""A piece of a string, and what ends it: the quote, an interpolation, or neither (the line, a backslash at its end)."""

GOES_ON = re.compile(
    r"""(?>(?:[ \t\r\n]|//[^\r\n]*+|/\*(?s:.*?)\*/)*)(?:[?:.,=+*%&|<>{]|/(?![/*])|![=~])""",
    re.VERBOSE,
)
"""What follows a line end if the next line continues the declaration."""
HOLE = -1
"""On the stack of brackets: the interpolation of a string, closed by `}`."""

Brackets: TypeAlias = list[tuple[int, int, int]]
"""The open brackets: the kind that closes each, the place of its token, and how many operators stand in front of it."""


class Chunk:
    """The tokens of one declaration, and what the lexer noticed.

    `kinds` and `spans` go together and end with an END token. `matched` says that brackets pair up, `deep` that it may
    be nested deeper than allowed, `foreign` that it is a statement of another language, `odd_names` that there are names
    that are none. `odd_places` are quotes and brackets without a counterpart: mistakes on their lines may follow from
    that. `start` is where the text of the chunk begins. `decorators` is how many tokens the decorators in front of it take,
    as far as that has been looked at.
    """

    __slots__ = ("decorators", "deep", "foreign", "kinds", "matched", "odd_names", "odd_places", "spans", "start")

    def __init__(self, start: int) -> None:
        self.start = start
        self.kinds: list[int] = []
        self.spans: list[tuple[int, int]] = []
        self.matched = True
        self.deep = False
        self.foreign = False
        self.odd_names = False
        self.odd_places: list[int] = []
        self.decorators = 0

    def copy(self) -> Chunk:
        """The same with token arrays of its own."""
        other = Chunk(self.start)
        other.kinds, other.spans, other.odd_places = [*self.kinds], [*self.spans], [*self.odd_places]
        other.matched, other.deep, other.odd_names = self.matched, self.deep, self.odd_names
        return other

    def add(self, kind: int, start: int, end: int) -> None:
        """Append a token."""
        self.kinds.append(kind)
        self.spans.append((start, end))

    def ends_in_decorator(self) -> bool:
        """Whether there is nothing but decorators yet, so that the declaration goes on in the next line."""
        kinds, at = self.kinds, self.decorators
        while at < len(kinds) and kinds[at] == t.AT:
            depth = 0
            while at < len(kinds):
                depth += (kinds[at] in t.OPENERS) - (kinds[at] in t.CLOSERS)
                at += 1
                if depth == 0 and kinds[at - 1] == t.RPAREN:
                    break
        if at < len(kinds):
            return False
        self.decorators = at + 1
        return True


class Lexer:
    """Makes chunks out of `text`. `complain` is called for what is wrong: the name of the trouble and where it is. `retract`
    is called for a range about which nothing that was said counts any more.

    `comments` fills with the spans of the comments, in order. `holes` counts the interpolations that are open; with `cut`
    the declaration ends where the lexer is told to go on. `corrections` are pieces of text, each with what is read in its
    place: a brace, a quote for a string, or nothing. `code_end` is where the last statement of another language ended.
    """

    def __init__(
        self, text: str, complain: Callable[[str, int, int], None], retract: Callable[[int, int], None] | None = None
    ) -> None:
        self.text = text
        self.complain = complain
        self.retract = retract or (lambda start, end: None)
        self.comments: list[tuple[int, int]] = []
        self.holes = 0
        self.cut = False
        self.code_end = 0
        self.corrections: list[tuple[int, int, str]] = []

    def chunks(self, position: int, careful: bool = False) -> Iterator[Chunk]:
        """The declarations from `position` on, which is the start of the file or of a declaration.

        With `careful`, a line in the first column that looks like a declaration begins one even if brackets are open,
        provided that what they enclose is indented: for texts in which a closing brace is missing.
        """
        while position >= 0:
            chunk = Chunk(position)
            position = self._read(chunk, careful)
            if chunk.kinds:
                end = chunk.spans[-1][1]
                chunk.add(t.END, end, end)
                yield chunk

    def _read(self, chunk: Chunk, careful: bool) -> int:
        """Fill the chunk with one declaration; the result is where the next may begin, -1 at the end of the text.

        This loop takes most of the lexer's time, hence local names and no calls on the usual ways.
        """
        text, comments, finditer = self.text, self.comments, TOKEN.finditer
        words, signs, silent, continuing = t.WORDS, t.SIGNS, t.SILENT, t.CONTINUING
        name, newline, string, comma = t.NAME, t.NEWLINE, t.STRING, t.COMMA
        kinds, spans = chunk.kinds, chunk.spans
        add_kind, add_span = kinds.append, spans.append
        stack: Brackets = []
        self.holes = operators = base = 0
        last, at = newline, chunk.start
        corrections = [correction for correction in self.corrections if correction[0] >= at]
        while True:
            while corrections and corrections[0][0] < at:
                del corrections[0]
            limit = corrections[0][0] if corrections else len(text)
            for match in finditer(text, at, limit):
                group = match.lastindex
                if group == 1:
                    add_kind(words.get(match[1], name))
                    add_span(match.span(1))
                    last = name
                elif group == 3:
                    sign = signs[match[3]]
                    if last == newline and kinds and (continuing[sign] or _in_parentheses(sign, stack)):
                        kinds.pop()
                        spans.pop()
                    add_kind(sign)
                    add_span(match.span(3))
                    last = sign
                    if sign == comma:
                        operators = base
                    else:
                        operators += 1
                        if operators + len(stack) > NESTING_LIMIT:
                            chunk.deep = True
                elif group == 2:
                    if self.holes:
                        at = _strings().unclosed_hole(self, chunk, stack, match.start(2))
                        base = stack[-1][2] if stack else 0
                        last = string
                        break
                    end = match.end()
                    if careful and stack and _oddities().begins_declaration(text, chunk, stack, end):
                        chunk.matched = False
                        if last == newline:
                            kinds.pop()
                            spans.pop()
                        return end
                    if silent[last]:
                        continue
                    if not stack and not (GOES_ON.match(text, end) or (kinds[0] == t.AT and chunk.ends_in_decorator())):
                        return end
                    add_kind(newline)
                    add_span(match.span(2))
                    last, operators = newline, base
                elif group == 4:
                    add_kind(string)
                    add_span(match.span(4))
                    last = string
                elif group == 5:
                    kind = signs[match[5]]
                    if len(stack) >= NESTING_LIMIT:
                        at = _oddities().skip_deep(self, chunk, match.start(5))
                        last = t.INTEGER
                        break
                    stack.append((t.CLOSER_OF[kind], len(kinds), operators))
                    base = operators
                    add_kind(kind)
                    add_span(match.span(5))
                    last = kind
                elif group == 6:
                    kind = signs[match[6]]
                    if last == newline and kinds:
                        kinds.pop()
                        spans.pop()
                    if not stack or stack[-1][0] != kind:
                        at = self._odd_closer(chunk, stack, kind, match.start(6))
                        base = stack[-1][2] if stack else 0
                        last = kinds[-1]
                        break
                    stack.pop()
                    base = stack[-1][2] if stack else 0
                    add_kind(kind)
                    add_span(match.span(6))
                    last = kind
                elif group == 8:
                    comments.append(match.span(8))
                elif group == 7:
                    add_kind(t.INTEGER)
                    add_span(match.span(7))
                    last = t.INTEGER
                elif group == 9:
                    if corrections:
                        correction = corrections.pop(0)
                        at = correction[1]
                        if correction[2]:
                            last = _oddities().correct(chunk, stack, correction, operators)
                            base = stack[-1][2] if stack else 0
                        break
                    if self.holes:
                        at = _strings().unclosed_hole(self, chunk, stack, len(text))
                        last = string
                        break
                    if stack:
                        chunk.matched = False
                    if last == newline and kinds:
                        kinds.pop()
                        spans.pop()
                    return -1
                else:
                    at = self._odd(chunk, stack, match.start(10), operators)
                    if self.cut:
                        self.cut = False
                        return at
                    base = stack[-1][2] if stack else 0
                    last = kinds[-1] if kinds else newline
                    break

    # -- what is not in the usual form: strings with interpolations, raw strings, and all that is wrong --------------

    def _odd_closer(self, chunk: Chunk, stack: Brackets, kind: int, at: int) -> int:
        """A closing bracket that is not the one expected: the end of an interpolation, or a mismatch."""
        if stack and stack[-1][0] == HOLE and kind == t.RBRACE:
            return self.after_hole(chunk, stack, at)
        going_on: int = _oddities().odd_closer(self, chunk, stack, kind, at)
        return going_on

    def after_hole(self, chunk: Chunk, stack: Brackets, at: int) -> int:
        """The rest of a string from the `}` of an interpolation on, up to its end or the next interpolation."""
        piece = PIECE.match(self.text, at + 1)
        assert piece is not None
        end = piece.end()
        if piece[1] == "${":
            chunk.add(t.STRING_MIDDLE, at, end)
            return end
        self.holes -= 1
        start = chunk.spans[stack.pop()[1]][0]
        if piece[1] is None:
            end = _strings().end_of_unclosed(self, chunk, stack, end)
            self.complain("unclosed_string", start, end)
        chunk.add(t.STRING_END, at, end)
        return end

    def _odd(self, chunk: Chunk, stack: Brackets, at: int, operators: int) -> int:
        """Text that the usual patterns do not match, from `at` on; the result is where to go on."""
        text = self.text
        if text[at] == "'" and text.startswith("'''", at):
            end = _end_of_raw(text, at)
            if end > 0:
                chunk.add(t.RAW_STRING, at, end)
                return end
        elif text[at] == "'" and len(stack) < NESTING_LIMIT:
            piece = PIECE.match(text, at + 1)
            if piece is not None and piece[1] == "${":
                stack.append((HOLE, len(chunk.kinds), operators))
                self.holes += 1
                chunk.add(t.STRING_START, at, piece.end())
                return piece.end()
        going_on: int = _oddities().odd(self, chunk, stack, at)
        return going_on


def _end_of_raw(text: str, at: int) -> int:
    """Where the raw string at `at` ends: quotes beyond the third belong to its text. -1 if it does not."""
    end = text.find("'''", at + 3)
    if end >= 0:
        end += 3
        while text.startswith("'", end):
            end += 1
    return end


def _in_parentheses(sign: int, stack: Brackets) -> bool:
    """Whether a line that begins with this minus goes on from the one before, since no entry can begin here."""
    return sign == t.MINUS and bool(stack) and stack[-1][0] == t.RPAREN


def _oddities() -> ModuleType:
    """The module for what is wrong, which a right program does not need."""
    from aspirec.syntax.recovery import oddities

    return oddities


def _strings() -> ModuleType:
    """The module for strings that are wrong."""
    from aspirec.syntax.recovery import oddities_strings

    return oddities_strings
