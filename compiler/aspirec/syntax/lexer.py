"""Text to tokens, one declaration at a time, in one pass.

Tokens are kept as two arrays, kinds (numbers of the grammar's terminals) and spans (offsets); the parser wants nothing
else of them. The pass never fails: what no token can be made of is reported, and left out or made the best of.
"""

from __future__ import annotations

import re
from collections.abc import Callable, Iterator

from aspirec.syntax import tokens as t

NESTING_LIMIT = 100
"""How many levels deep brackets and the expressions in them may be."""

_TOKEN = re.compile(
    r"""[ \t]*+(?:
      ([A-Za-z][A-Za-z0-9]*+(?:[-_][A-Za-z0-9]++)*+)(?![\w-])           # 1 a name
    | ([\r\n][ \t\r\n]*+)                                               # 2 line ends, blank lines, indentation
    | (\.\?|\?\?|\|\||&&|==|!=|=~|!~|<=|>=|[:,.=?<>+*%!@-]|/(?![/*]))   # 3 a sign
    | ('[^'\\\r\n$]*+(?:(?:\\[^\r\n]|\$(?!\{))[^'\\\r\n$]*+)*+'(?!'))   # 4 a string without interpolation
    | ([{\[(])                                                          # 5 an opening bracket
    | ([}\])])                                                          # 6 a closing bracket
    | ([0-9]++)(?![\w]|\.[0-9])                                         # 7 an integer
    | (//[^\r\n]*+|/\*(?s:.*?)\*/)                                      # 8 a comment
    | (\Z)                                                              # 9 the end
    | ((?s:.))                                                          # 10 anything else
    )""",
    re.VERBOSE,
)
_PIECE = re.compile(r"[^'\\\r\n$]*+(?:(?:\\[^\r\n]|\$(?!\{))[^'\\\r\n$]*+)*+('|\$\{)?")
"""A piece of a string, and what ends it: the quote, an interpolation, or neither (the line, a backslash at its end)."""

_GOES_ON = re.compile(
    r"""(?:[ \t\r\n]|//[^\r\n]*+|/\*(?s:.*?)\*/)*+(?:[?:.,=+*%&|<>{]|/(?![/*])|![=~])""",
    re.VERBOSE,
)
"""What follows a line end if the next line continues the declaration."""
DECLARATION = re.compile(r"@|[A-Za-z][\w-]*(?:\.[A-Za-z][\w-]*)*[ \t]+(?:[A-Za-z'])")
"""How a line begins that declares something."""

_LINE = re.compile(r"[^\r\n]*+")
_ODD_NUMBER = re.compile(r"\w(?:\w|\.(?=\w)|-(?=\w))*+")
_ODD_NAME = re.compile(r"[\w-]++")
_GLUED_MINUS = re.compile(r"([A-Za-z][A-Za-z0-9]*+(?:[-_][A-Za-z0-9]++)*+)-(?=[ \t]*[\w('])")
_UNKNOWN = re.compile(r"[^\x00-\x7f]++|([\x00-\x7f])\1*+")
QUOTES = {'"': '"', "`": "`", "\u2018": "\u2019", "\u2019": "\u2019", "\u201c": "\u201d", "\u201d": "\u201d"}
"""Quotes of other languages and of word processors, with what closes them."""

_WINDOW = 300
"""How far the beginning of a line is looked for."""

_HOLE = -1
"""On the stack of brackets: the interpolation of a string, closed by `}`."""


class Chunk:
    """The tokens of one declaration, and what the lexer noticed.

    `kinds` and `spans` go together and end with an END token. `matched` says that brackets pair up, `deep` that it may
    be nested deeper than allowed, `odd_names` that there are names that are none. `start` is where its text begins.
    """

    __slots__ = ("decorators", "deep", "kinds", "matched", "odd_names", "spans", "start")

    def __init__(self, start: int) -> None:
        self.start = start
        self.kinds: list[int] = []
        self.spans: list[tuple[int, int]] = []
        self.matched = True
        self.deep = False
        self.odd_names = False
        self.decorators = 0

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
    """Makes chunks out of `text`. `complain` is called for what is wrong: the name of the trouble and where it is.

    `comments` fills with the spans of the comments, in order.
    """

    def __init__(self, text: str, complain: Callable[[str, int, int], None]) -> None:
        self.text = text
        self.complain = complain
        self.comments: list[tuple[int, int]] = []
        self._holes = 0
        self._cut = False

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

        This loop takes most of the lexer's time, hence local names and no calls on the usual ways. The stack has, for
        each open bracket, the kind that closes it, the place of its token and the count of operators in front of it.
        """
        text, comments, finditer = self.text, self.comments, _TOKEN.finditer
        words, signs, silent, continuing = t.WORDS, t.SIGNS, t.SILENT, t.CONTINUING
        name, newline, string, comma = t.NAME, t.NEWLINE, t.STRING, t.COMMA
        kinds, spans = chunk.kinds, chunk.spans
        add_kind, add_span = kinds.append, spans.append
        stack: list[tuple[int, int, int]] = []
        self._holes = operators = base = 0
        last, at = newline, chunk.start
        while True:
            for match in finditer(text, at):
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
                    if self._holes:
                        at = self._unclosed_hole(chunk, stack, match.start(2))
                        base = stack[-1][2] if stack else 0
                        last = string
                        break
                    if silent[last]:
                        continue
                    end = match.end()
                    if stack:
                        if careful and self._begins_declaration(chunk, stack, end):
                            chunk.matched = False
                            return end
                    elif not (_GOES_ON.match(text, end) or (kinds[0] == t.AT and chunk.ends_in_decorator())):
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
                        at = self._skip_deep(chunk, match.start(5))
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
                    if self._holes:
                        at = self._unclosed_hole(chunk, stack, len(text))
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
                    if self._cut:
                        self._cut = False
                        return at
                    base = stack[-1][2] if stack else 0
                    last = kinds[-1] if kinds else newline
                    break

    # -- brackets --------------------------------------------------------------------------------------------------

    def _odd_closer(self, chunk: Chunk, stack: list[tuple[int, int, int]], kind: int, at: int) -> int:
        """A closing bracket that is not the one expected: the end of an interpolation, or a mismatch."""
        if stack and stack[-1][0] != _HOLE and self._stands_for(chunk, stack, kind, at):
            stack.pop()
            chunk.matched = False
            chunk.add(kind, at, at + 1)
            return at + 1
        for depth in range(len(stack) - 1, -1, -1):
            expected = stack[depth][0]
            if expected == kind or (expected == _HOLE and kind == t.RBRACE):
                if depth < len(stack) - 1:
                    chunk.matched = False
                    self._holes -= sum(entry[0] == _HOLE for entry in stack[depth + 1 :])
                del stack[depth + 1 :]
                if expected == _HOLE:
                    return self._after_hole(chunk, stack, at)
                stack.pop()
                break
        else:
            chunk.matched = False
        chunk.add(kind, at, at + 1)
        return at + 1

    def _stands_for(self, chunk: Chunk, stack: list[tuple[int, int, int]], kind: int, at: int) -> bool:
        """Whether a closing bracket of the wrong sort seems to stand for the right one: it is on the line of the
        innermost opening bracket, or indented like that line, and the bracket that it could close is not.
        """
        top = chunk.spans[stack[-1][1]][0]
        matching = [chunk.spans[token][0] for expected, token, _ in stack if expected == kind]
        line, indent = self._line(at)
        if top >= line:
            return not matching or matching[-1] < line
        if indent != at - line:
            return False
        return self._line(top)[1] == indent and (not matching or self._line(matching[-1])[1] != indent)

    def _line(self, at: int) -> tuple[int, int]:
        """Where the line of `at` begins and how far it is indented; long lines are not looked at as a whole."""
        window = max(at - _WINDOW, 0)
        start = max(self.text.rfind("\n", window, at), self.text.rfind("\r", window, at)) + 1 or window
        indent = start
        while indent < at and self.text[indent] in " \t":
            indent += 1
        return start, indent - start

    def _after_hole(self, chunk: Chunk, stack: list[tuple[int, int, int]], at: int) -> int:
        """The rest of a string from the `}` of an interpolation on, up to its end or the next interpolation."""
        piece = _PIECE.match(self.text, at + 1)
        assert piece is not None
        end = piece.end()
        if piece[1] == "${":
            chunk.add(t.STRING_MIDDLE, at, end)
            return end
        self._holes -= 1
        start = chunk.spans[stack.pop()[1]][0]
        if piece[1] is None:
            end = self._end_of_unclosed(chunk, stack, end)
            self.complain("unclosed_string", start, end)
        chunk.add(t.STRING_END, at, end)
        return end

    def _end_of_line(self, at: int) -> int:
        match = _LINE.match(self.text, at)
        assert match is not None
        return match.end()

    def _end_of_unclosed(self, chunk: Chunk, stack: list[tuple[int, int, int]], at: int) -> int:
        """Where a string that lacks its quote may end: with the line, but before what closes brackets of this line."""
        text, end = self.text, self._end_of_line(at)
        if stack and chunk.spans[stack[-1][1]][0] > max(text.rfind("\n", 0, at), text.rfind("\r", 0, at)):
            end = max(at, at + len(text[at:end].rstrip(")]}, \t")))
        return end

    def _unclosed_hole(self, chunk: Chunk, stack: list[tuple[int, int, int]], at: int) -> int:
        """An interpolation that is still open at the end of its line: the string is taken as if it had none.

        It ends with the last quote of the line, if there is one; the result is where that is.
        """
        depth = next(depth for depth, entry in enumerate(stack) if entry[0] == _HOLE)
        token = stack[depth][1]
        start, hole = chunk.spans[token]
        quote = self.text.rfind("'", hole, at)
        del stack[depth:], chunk.kinds[token:], chunk.spans[token:]
        end = self._end_of_unclosed(chunk, stack, hole) if quote < 0 else quote + 1
        self._holes = 0
        self.complain("unclosed_interpolation", start, end)
        chunk.add(t.STRING, start, end)
        return end

    def _begins_declaration(self, chunk: Chunk, stack: list[tuple[int, int, int]], at: int) -> bool:
        """Whether a declaration seems to begin at `at`, although brackets are open."""
        text = self.text
        if text[at - 1] not in "\r\n" or not DECLARATION.match(text, at):
            return False
        inside = stack[0][1] + 1
        return inside < len(chunk.kinds) and text[chunk.spans[inside][0] - 1] not in "\r\n"

    def _skip_deep(self, chunk: Chunk, start: int) -> int:
        """Stand `null` in for brackets that are nested too deep, and return where they end."""
        self.complain("nested_too_deep", start, start + 1)
        depth, end = 0, len(self.text)
        for match in _TOKEN.finditer(self.text, start):
            if match.lastindex == 5:
                depth += 1
            elif match.lastindex == 6:
                depth -= 1
                if depth == 0:
                    end = match.end()
                    break
        chunk.add(t.LITERALS["null"], start, end)
        return end

    # -- what is not in the usual form -----------------------------------------------------------------------------

    def _odd(self, chunk: Chunk, stack: list[tuple[int, int, int]], at: int, operators: int) -> int:
        """Text that the usual patterns do not match, from `at` on; the result is where to go on."""
        character = self.text[at]
        if character == "'":
            return self._odd_string(chunk, stack, at, operators)
        if character in QUOTES:
            return self._foreign_string(chunk, at)
        if character.isdecimal() and character.isascii():
            return self._odd_number(chunk, at)
        if character.isalpha() or character == "_":
            return self._odd_name(chunk, at)
        if character == ";":
            return self._semicolon(chunk, stack, at)
        if character in "&|":
            self.complain("single_operator", at, at + 1)
            chunk.add(t.SIGNS[character * 2], at, at + 1)
            return at + 1
        if character == "/":
            self.complain("unclosed_comment", at, at + 2)
            self.comments.append((at, len(self.text)))
            return len(self.text)
        if character == "#":
            end = self._end_of_line(at)
            self.complain("hash_comment", at, end)
            return end
        match = _UNKNOWN.match(self.text, at)
        end = match.end() if match else at + 1
        self.complain("unknown_character", at, end)
        return end

    def _odd_string(self, chunk: Chunk, stack: list[tuple[int, int, int]], at: int, operators: int) -> int:
        """A raw string, one with an interpolation, one with a doubled quote, or one that does not end."""
        text = self.text
        if text.startswith("'''", at):
            return self._raw_string(chunk, at)
        piece = _PIECE.match(text, at + 1)
        assert piece is not None
        end = piece.end()
        if piece[1] == "${" and len(stack) >= NESTING_LIMIT:
            end = self._end_of_line(end)
            self.complain("nested_too_deep", at, end)
        elif piece[1] == "${":
            stack.append((_HOLE, len(chunk.kinds), operators))
            self._holes += 1
            chunk.add(t.STRING_START, at, end)
            return end
        elif piece[1] is None and self._holes:
            return self._unclosed_hole(chunk, stack, self._end_of_line(at))
        elif piece[1] is None:
            end = self._end_of_unclosed(chunk, stack, at + 1)
            self.complain("unclosed_string", at, end)
        else:
            while text.startswith("'", end):
                match = _PIECE.match(text, end + 1)
                if match is None or match[1] != "'":
                    break
                end = match.end()
            self.complain("doubled_quote", at, end)
        chunk.add(t.STRING, at, end)
        return end

    def _raw_string(self, chunk: Chunk, at: int) -> int:
        """`'''…'''`: quotes beyond the third at the end belong to the text."""
        text = self.text
        end = text.find("'''", at + 3)
        if end < 0:
            self.complain("unclosed_raw_string", at, at + 3)
            chunk.add(t.RAW_STRING, at, len(text))
            return len(text)
        end += 3
        while text.startswith("'", end):
            end += 1
        chunk.add(t.RAW_STRING, at, end)
        return end

    def _foreign_string(self, chunk: Chunk, at: int) -> int:
        """A string in other quotes than ours, read as if it were in ours."""
        line = self._end_of_line(at)
        close = self.text.find(QUOTES[self.text[at]], at + 1, line)
        end = line if close < 0 else close + 1
        self.complain("foreign_quotes", at, end)
        chunk.add(t.STRING, at, end)
        return end

    def _odd_number(self, chunk: Chunk, at: int) -> int:
        """Digits with something on their heels: a number we do not have, or a name that begins with a digit."""
        match = _ODD_NUMBER.match(self.text, at)
        assert match is not None
        value = self._wants_value(chunk)
        self.complain("odd_number" if value else "odd_name", at, match.end())
        chunk.odd_names |= not value
        chunk.add(t.INTEGER if value else t.NAME, at, match.end())
        return match.end()

    def _wants_value(self, chunk: Chunk) -> bool:
        """Whether a value comes next, and not the beginning of an entry or a name."""
        last = chunk.kinds[-1] if chunk.kinds else t.NEWLINE
        return t.SILENT[last] and last not in (t.NEWLINE, t.LBRACE)

    def _odd_name(self, chunk: Chunk, at: int) -> int:
        """Something like a name: with an underscore or a hyphen too many, or with letters that are not ASCII."""
        match = _ODD_NAME.match(self.text, at)
        assert match is not None
        end = match.end()
        glued = _GLUED_MINUS.match(self.text, at)
        if glued and glued.end() == end and self._wants_value(chunk):
            self.complain("glued_minus", at, end)
            chunk.add(t.WORDS.get(glued[1], t.NAME), at, end - 1)
            chunk.add(t.MINUS, end - 1, end)
            return end
        self.complain("odd_name", at, end)
        chunk.odd_names = True
        chunk.add(t.NAME, at, end)
        return end

    def _semicolon(self, chunk: Chunk, stack: list[tuple[int, int, int]], at: int) -> int:
        """Nothing ends with `;`; what follows on the line is taken as an entry of its own."""
        self.complain("semicolon", at, at + 1)
        if not stack:
            self._cut = bool(chunk.kinds) and not _GOES_ON.match(self.text, at + 1)
        elif not t.SILENT[chunk.kinds[-1]]:
            chunk.add(t.NEWLINE, at, at + 1)
        return at + 1


def _in_parentheses(sign: int, stack: list[tuple[int, int, int]]) -> bool:
    """Whether a line that begins with this minus goes on from the one before, since no entry can begin here."""
    return sign == t.MINUS and bool(stack) and stack[-1][0] == t.RPAREN
