"""What the lexer does with text that is wrong: it is reported, and left out or made the best of.

The functions get the lexer, the chunk that is being filled, the open brackets and the offset that they are about; those
that return an offset say where to go on. All of them take time in proportion to the text that they skip.
"""

from __future__ import annotations

import re

from aspirec.syntax import tokens as t
from aspirec.syntax.lexer import GOES_ON, HOLE, PIECE, TOKEN, Brackets, Chunk, Lexer

DECLARATION = re.compile(r"@|[A-Za-z][\w-]*(?:\.[A-Za-z][\w-]*)*[ \t]+(?:[A-Za-z'])")
"""How a line begins that declares something."""
_SURE_DECLARATION = re.compile(
    r"""(?:existing[ \t]+)?[A-Za-z][\w-]*(?:\.[A-Za-z][\w-]*)+[ \t]+[A-Za-z]
    | (?:app|param|var|stage)[ \t]+[A-Za-z] | import[ \t]+' | output[ \t]+[\w-]+[ \t]+(?:\w+[ \t]+)?=""",
    re.VERBOSE,
)
"""How a line begins that declares something and cannot be an entry of a body."""
_WITH_SOURCE_OR_BODY = re.compile(r"[A-Za-z][\w-]*[ \t]+[A-Za-z][\w-]*[ \t]+(?:'[^'\r\n]*'|\{)")

_LINE = re.compile(r"[^\r\n]*+")
_LEFT_MARGIN = re.compile(r"[\r\n](?=[@A-Za-z])")
_ODD_NUMBER = re.compile(r"\w(?:\w|\.(?=\w)|-(?=\w))*+")
_ODD_NAME = re.compile(r"[\w-]++")
_GLUED_MINUS = re.compile(r"([A-Za-z][A-Za-z0-9]*+(?:[-_][A-Za-z0-9]++)*+)-(?=[ \t]*[\w('])")
_UNKNOWN = re.compile(r"[^\x00-\x7f]++|([\x00-\x7f])\1*+")
QUOTES = {'"': '"', "`": "`", "\u2018": "\u2019", "\u2019": "\u2019", "\u201c": "\u201d", "\u201d": "\u201d"}
"""Quotes of other languages and of word processors, with what closes them."""

_WINDOW = 300
"""How far the beginning of a line is looked for."""


def odd(lexer: Lexer, chunk: Chunk, stack: Brackets, at: int) -> int:
    """Text that no pattern matches."""
    character = lexer.text[at]
    if character == "'":
        return _odd_string(lexer, chunk, stack, at)
    if character in QUOTES:
        return _foreign_string(lexer, chunk, at)
    if character.isdecimal() and character.isascii():
        return _odd_number(lexer, chunk, at)
    if character.isalpha() or character == "_":
        return _odd_name(lexer, chunk, at)
    if character == ";":
        return _semicolon(lexer, chunk, stack, at)
    if character in "&|":
        lexer.complain("single_operator", at, at + 1)
        chunk.add(t.SIGNS[character * 2], at, at + 1)
        return at + 1
    if character == "/":
        return _unclosed_comment(lexer, stack, at)
    if character == "#":
        end = line_end(lexer.text, at)
        lexer.complain("comment_sign", at, end)
        return end
    match = _UNKNOWN.match(lexer.text, at)
    end = match.end() if match else at + 1
    lexer.complain("unknown_character", at, end)
    return end


# -- lines ---------------------------------------------------------------------------------------------------------


def line_end(text: str, at: int) -> int:
    """Where the line of `at` ends."""
    match = _LINE.match(text, at)
    assert match is not None
    return match.end()


def _line(text: str, at: int) -> tuple[int, int]:
    """Where the line of `at` begins and how far it is indented; long lines are not looked at as a whole."""
    window = max(at - _WINDOW, 0)
    start = max(text.rfind("\n", window, at), text.rfind("\r", window, at)) + 1 or window
    indent = start
    while indent < at and text[indent] in " \t":
        indent += 1
    return start, indent - start


def declarations_at_margin(text: str, start: int, end: int) -> bool:
    """Whether a line between the two offsets begins at the left margin and looks like a declaration."""
    return any(DECLARATION.match(text, margin.end()) for margin in _LEFT_MARGIN.finditer(text, start, end))


def begins_declaration(text: str, chunk: Chunk, stack: Brackets, at: int) -> bool:
    """Whether a declaration seems to begin at `at`, although brackets are open."""
    if text[at - 1] not in "\r\n" or not DECLARATION.match(text, at):
        return False
    inside = stack[0][1] + 1
    if _SURE_DECLARATION.match(text, at):
        return True
    return inside < len(chunk.kinds) and text[chunk.spans[inside][0] - 1] not in "\r\n"


def _next_sure_declaration(text: str, at: int) -> int:
    """The line end in front of the next line that is certainly a declaration, or the end of the text."""
    for margin in _LEFT_MARGIN.finditer(text, at):
        line = margin.end()
        if _SURE_DECLARATION.match(text, line) or _WITH_SOURCE_OR_BODY.match(text, line):
            return margin.start()
    return len(text)


# -- brackets ------------------------------------------------------------------------------------------------------


def odd_closer(lexer: Lexer, chunk: Chunk, stack: Brackets, kind: int, at: int) -> int:
    """A closing bracket of another sort than the innermost one that is open."""
    chunk.matched = False
    if stack and stack[-1][0] != HOLE and _stands_for(lexer.text, chunk, stack, kind, at):
        stack.pop()
        chunk.add(kind, at, at + 1)
        return at + 1
    for depth in range(len(stack) - 1, -1, -1):
        expected = stack[depth][0]
        if expected == kind or (expected == HOLE and kind == t.RBRACE):
            lexer.holes -= sum(entry[0] == HOLE for entry in stack[depth + 1 :])
            del stack[depth + 1 :]
            if expected == HOLE:
                return lexer.after_hole(chunk, stack, at)
            stack.pop()
            break
    chunk.add(kind, at, at + 1)
    return at + 1


def _stands_for(text: str, chunk: Chunk, stack: Brackets, kind: int, at: int) -> bool:
    """Whether a closing bracket of the wrong sort seems to stand for the right one: it is on the line of the innermost
    opening bracket, or indented like that line, and the bracket that it could close is not.
    """
    top = chunk.spans[stack[-1][1]][0]
    matching = [chunk.spans[token][0] for expected, token, _ in stack if expected == kind]
    line, indent = _line(text, at)
    if top >= line:
        return not matching or matching[-1] < line
    if indent != at - line:
        return False
    return _line(text, top)[1] == indent and (not matching or _line(text, matching[-1])[1] != indent)


def skip_deep(lexer: Lexer, chunk: Chunk, start: int) -> int:
    """Leave out brackets that are nested too deep, with `null` in place of a value, and return where they end."""
    lexer.complain("nested_too_deep", start, start + 1)
    depth, end = 0, len(lexer.text)
    for match in TOKEN.finditer(lexer.text, start):
        if match.lastindex == 5:
            depth += 1
        elif match.lastindex == 6:
            depth -= 1
            if depth == 0:
                end = match.end()
                break
    chunk.odd_places.append(start)
    if t.SILENT[chunk.kinds[-1]]:
        chunk.add(t.LITERALS["null"], start, end)
    return end


# -- strings and comments ------------------------------------------------------------------------------------------


def end_of_unclosed(lexer: Lexer, chunk: Chunk, stack: Brackets, at: int) -> int:
    """Where a string that lacks its quote may end: with the line, but before a brace that opens a body, and before what
    closes brackets of this line.
    """
    text = lexer.text
    end = line_end(text, at)
    inside = text[at:end].rstrip()
    if inside.endswith(" {"):
        return at + len(inside[:-1].rstrip())
    if stack and chunk.spans[stack[-1][1]][0] > max(text.rfind("\n", 0, at), text.rfind("\r", 0, at)):
        end = max(at, at + len(text[at:end].rstrip(")]}, \t")))
    return end


def unclosed_hole(lexer: Lexer, chunk: Chunk, stack: Brackets, at: int) -> int:
    """An interpolation that is still open at the end of its line: the string is taken as if it had none.

    It ends with the last quote of the line, if there is one; the result is where that is.
    """
    depth = next(depth for depth, entry in enumerate(stack) if entry[0] == HOLE)
    token = stack[depth][1]
    start, hole = chunk.spans[token]
    quote = lexer.text.rfind("'", hole, at)
    del stack[depth:], chunk.kinds[token:], chunk.spans[token:]
    end = end_of_unclosed(lexer, chunk, stack, hole) if quote < 0 else quote + 1
    lexer.holes = 0
    lexer.complain("unclosed_interpolation", start, end)
    chunk.add(t.STRING, start, end)
    return end


def _odd_string(lexer: Lexer, chunk: Chunk, stack: Brackets, at: int) -> int:
    """A string that does not end, one with a doubled quote, or one that is nested too deep."""
    text = lexer.text
    if text.startswith("'''", at):
        return _unclosed_raw_string(lexer, chunk, stack, at)
    piece = PIECE.match(text, at + 1)
    assert piece is not None
    end = piece.end()
    if piece[1] == "${":
        end = line_end(text, end)
        lexer.complain("nested_too_deep", at, end)
    elif piece[1] is None and lexer.holes:
        return unclosed_hole(lexer, chunk, stack, line_end(text, at))
    elif piece[1] is None:
        chunk.odd_places.append(at)
        end = end_of_unclosed(lexer, chunk, stack, at + 1)
        if end == at + 1 and _unopened(lexer, chunk, at):
            return end
        lexer.complain("unclosed_string", at, end)
    else:
        while text.startswith("'", end):
            match = PIECE.match(text, end + 1)
            if match is None or match[1] != "'":
                break
            end = match.end()
        lexer.complain("doubled_quote", at, end)
    chunk.add(t.STRING, at, end)
    return end


def _unopened(lexer: Lexer, chunk: Chunk, at: int) -> bool:
    """Whether the quote rather ends a string that lacks its first quote. What it touches is taken for that string."""
    kinds, spans = chunk.kinds, chunk.spans
    first = len(kinds)
    while first > 0 and spans[first - 1][1] == (spans[first][0] if first < len(kinds) else at):
        if kinds[first - 1] in (t.NEWLINE, t.COLON, t.COMMA, t.EQUAL, *t.OPENERS, *t.CLOSERS):
            break
        first -= 1
    if first == len(kinds):
        return False
    start = spans[first][0]
    lexer.complain("unpaired_quotes" if lexer.text[start] == "'" else "unopened_string", start, at + 1)
    del kinds[first:], spans[first:]
    chunk.add(t.STRING, start, at + 1)
    return True


def _unclosed_raw_string(lexer: Lexer, chunk: Chunk, stack: Brackets, at: int) -> int:
    """It goes on to the next line that is certainly a declaration; brackets around it are closed without a word."""
    end = _next_sure_declaration(lexer.text, at)
    lexer.complain("unclosed_raw_string", at, at + 3)
    chunk.add(t.RAW_STRING, at, end)
    for expected, _, _ in reversed(stack):
        chunk.add(t.STRING_END if expected == HOLE else expected, end, end)
    stack.clear()
    lexer.holes = 0
    lexer.cut = True
    return end


def _foreign_string(lexer: Lexer, chunk: Chunk, at: int) -> int:
    """A string in other quotes than ours, read as if it were in ours."""
    close = QUOTES[lexer.text[at]]
    match = re.compile(f"[^{close}\\r\\n]*+{close}?").match(lexer.text, at + 1)
    end = at + 1 if match is None else match.end()
    lexer.complain("foreign_quotes", at, end)
    chunk.add(t.STRING, at, end)
    return end


def _unclosed_comment(lexer: Lexer, stack: Brackets, at: int) -> int:
    """Inside of brackets it is taken to end with its line, else where the next declaration certainly begins."""
    text = lexer.text
    end = line_end(text, at) if stack else _next_sure_declaration(text, at)
    lexer.complain("unclosed_comment", at, at + 2)
    lexer.comments.append((at, end))
    return end


# -- numbers, names, semicolons ------------------------------------------------------------------------------------


def _odd_number(lexer: Lexer, chunk: Chunk, at: int) -> int:
    """Digits with something on their heels: a number we do not have, or a name that begins with a digit."""
    match = _ODD_NUMBER.match(lexer.text, at)
    assert match is not None
    value = _wants_value(chunk)
    lexer.complain("odd_number" if value else "odd_name", at, match.end())
    chunk.odd_names |= not value
    chunk.add(t.INTEGER if value else t.NAME, at, match.end())
    return match.end()


def _wants_value(chunk: Chunk) -> bool:
    """Whether a value comes next, and not the beginning of an entry or a name."""
    last = chunk.kinds[-1] if chunk.kinds else t.NEWLINE
    return t.SILENT[last] and last not in (t.NEWLINE, t.LBRACE)


def _odd_name(lexer: Lexer, chunk: Chunk, at: int) -> int:
    """Something like a name: with an underscore or a hyphen too many, or with letters that are not ASCII."""
    match = _ODD_NAME.match(lexer.text, at)
    assert match is not None
    end = match.end()
    glued = _GLUED_MINUS.match(lexer.text, at)
    if glued and glued.end() == end and _wants_value(chunk):
        lexer.complain("glued_minus", at, end)
        chunk.add(t.WORDS.get(glued[1], t.NAME), at, end - 1)
        chunk.add(t.MINUS, end - 1, end)
        return end
    lexer.complain("odd_name", at, end)
    chunk.odd_names = True
    chunk.add(t.NAME, at, end)
    return end


def _semicolon(lexer: Lexer, chunk: Chunk, stack: Brackets, at: int) -> int:
    """Nothing ends with `;`; what follows on the line is taken as an entry of its own."""
    lexer.complain("semicolon", at, at + 1)
    if not stack:
        lexer.cut = bool(chunk.kinds) and not GOES_ON.match(lexer.text, at + 1)
    elif not t.SILENT[chunk.kinds[-1]]:
        chunk.add(t.NEWLINE, at, at + 1)
    return at + 1
