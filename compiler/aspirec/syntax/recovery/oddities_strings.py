"""What the lexer does with strings that are wrong: in other quotes, without an end or a beginning, or with quotes too many.

The functions are like those of `oddities.py`.
"""

from __future__ import annotations

import re

from aspirec.syntax import tokens as t
from aspirec.syntax.lexer import HOLE, NESTING_LIMIT, PIECE, Brackets, Chunk, Lexer
from aspirec.syntax.lines import column, line_end, next_sure_declaration

_OVER_LINES = re.compile(
    r"((?:[\r\n]++(?!\s*+(?:[\w.-]+\s*+[:{]|[}\])]))[^'\r\n]*+){1,9}')[ \t]*+[,)\]}]*+[ \t]*+(?=[\r\n]|//|\Z)"
)
"""The rest of a string that goes on over line ends, up to a quote at the end of a line."""
_BODY = re.compile(r"[ \t]+\{(?=[ \t]*(?:[\w-]+[ \t]*[:{]|\Z))")
"""How a body begins behind a string."""
QUOTES = {'"': '"', "`": "`", "\u2018": "\u2019", "\u2019": "\u2019", "\u201c": "\u201d", "\u201d": "\u201d"}
"""Quotes of other languages and of word processors, with what closes them."""


def end_of_unclosed(lexer: Lexer, chunk: Chunk, stack: Brackets, at: int) -> int:
    """Where a string that lacks its quote may end: with the line, but before a brace that opens a body, and before what
    closes brackets of this line.
    """
    text = lexer.text
    end = line_end(text, at)
    inside = text[at:end].rstrip()
    body = _BODY.search(inside)
    if body is not None:
        return at + body.start()
    if stack and chunk.spans[stack[-1][1]][0] >= at - column(text, at):
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
    lexer.retract(start, at)
    del stack[depth:], chunk.kinds[token:], chunk.spans[token:]
    end = end_of_unclosed(lexer, chunk, stack, hole) if quote < 0 else quote + 1
    lexer.holes = 0
    lexer.complain("unclosed_interpolation", start, end)
    chunk.add(t.STRING, start, end)
    return end


def odd_string(lexer: Lexer, chunk: Chunk, stack: Brackets, at: int) -> int:
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
        early = _early_quote(lexer, chunk, at)
        if early >= 0:
            return early
        if (end == at + 1 or text[at + 1 : at + 2] in " )}],") and _unopened(lexer, chunk, at):
            return at + 1
        over = _OVER_LINES.match(text, end) if line_end(text, at) == end else None
        if over is not None:
            end = over.end(1)
            lexer.complain("string_over_lines", at, end)
        else:
            lexer.complain("unclosed_string", at, end)
    else:
        while text.startswith("'", end):
            match = PIECE.match(text, end + 1)
            if match is not None and match[1] == "${" and len(stack) < NESTING_LIMIT:
                return _doubled_before_hole(lexer, chunk, stack, at, match.end())
            if match is None or match[1] != "'":
                break
            end = match.end()
        if text.startswith("'", end):
            lexer.complain("quote_too_many", end, end + 1)
            chunk.add(t.STRING, at, end)
            return end + 1
        lexer.complain("doubled_quote", at, end)
    chunk.add(t.STRING, at, end)
    return end


def _doubled_before_hole(lexer: Lexer, chunk: Chunk, stack: Brackets, at: int, end: int) -> int:
    """A string with a doubled quote in front of an interpolation, which begins before `end`."""
    lexer.complain("doubled_quote", at, end)
    stack.append((HOLE, len(chunk.kinds), 0))
    lexer.holes += 1
    chunk.add(t.STRING_START, at, end)
    return end


def _early_quote(lexer: Lexer, chunk: Chunk, at: int) -> int:
    """Whether the quotes of this line do not pair up because of an earlier string, to whose last quote a word is joined:
    it lacks a quote (`['-c, 'x']`) or has one too many inside (`'it's'`). The result is where to go on, or -1.
    """
    text, kinds, spans = lexer.text, chunk.kinds, chunk.spans
    line = at - column(text, at)
    first = len(kinds)
    while first > 0 and spans[first - 1][0] >= line and kinds[first - 1] not in (*t.OPENERS, *t.CLOSERS):
        first -= 1
    for token in range(first, len(kinds)):
        start, end = spans[token]
        if kinds[token] != t.STRING or text[start] != "'" or not text[end].isalnum():
            continue
        lexer.retract(start, at + 1)
        del kinds[token:], spans[token:]
        if token > first and spans[token - 1][1] == start and _unopened(lexer, chunk, start):
            return start + 1
        content = text[start : end - 1].rstrip(", \t")
        if len(content) < end - 1 - start:
            end = start + len(content)
            lexer.complain("unclosed_string", start, end)
        else:
            end = at + 1
            lexer.complain("bare_quote", start, end)
        chunk.add(t.STRING, start, end)
        return end
    return -1


def _unopened(lexer: Lexer, chunk: Chunk, at: int) -> bool:
    """Whether the quote rather ends a string that lacks its first quote. What it touches is taken for that string."""
    kinds, spans = chunk.kinds, chunk.spans
    first = len(kinds)
    while first > 0 and spans[first - 1][1] == (spans[first][0] if first < len(kinds) else at):
        if kinds[first - 1] in (t.NEWLINE, t.COMMA, t.EQUAL, *t.OPENERS, *t.CLOSERS):
            break
        first -= 1
    if first == len(kinds):
        return False
    start = spans[first][0]
    lexer.retract(start, at + 1)
    lexer.complain("unpaired_quotes" if lexer.text[start] == "'" else "unopened_string", start, at + 1)
    del kinds[first:], spans[first:]
    chunk.add(t.STRING, start, at + 1)
    return True


def _unclosed_raw_string(lexer: Lexer, chunk: Chunk, stack: Brackets, at: int) -> int:
    """It goes on to the next line that is certainly a declaration; brackets around it are closed without a word."""
    end = next_sure_declaration(lexer.text, at)
    lexer.complain("unclosed_raw_string", at, at + 3)
    chunk.add(t.RAW_STRING, at, end)
    for expected, _, _ in reversed(stack):
        chunk.add(t.STRING_END if expected == HOLE else expected, end, end)
    stack.clear()
    lexer.holes = 0
    lexer.cut = True
    return end


def foreign_string(lexer: Lexer, chunk: Chunk, stack: Brackets, at: int) -> int:
    """A string in other quotes than ours, read as if it were in ours."""
    prefixed = lexer.text[at] == "$"
    close = QUOTES[lexer.text[at + prefixed]]
    begin = at + 1 + prefixed
    escaped = re.compile(rf"(?>(?:\\.|[^{close}\\\r\n])*){close}").match(lexer.text, begin)
    match = escaped or re.compile(f"[^{close}\\r\\n]*+{close}").match(lexer.text, begin)
    if match is not None:
        end = match.end()
    else:
        other = re.compile(r"[^'\r\n]*+'").match(lexer.text, at + 1)
        end = other.end() if other else end_of_unclosed(lexer, chunk, stack, at + 1)
    lexer.complain("foreign_quotes", at, end)
    chunk.add(t.STRING, at, end)
    return end
