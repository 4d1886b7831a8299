"""Mends for lists in other brackets than square ones, or in none."""

from __future__ import annotations

from aspirec.diagnostics.codes import syntax as codes
from aspirec.diagnostics.model import report
from aspirec.source import Span
from aspirec.syntax import tokens as t
from aspirec.syntax.findings import Findings
from aspirec.syntax.lexer import Chunk
from aspirec.syntax.lines import line_end
from aspirec.syntax.recovery.pairs import closer_of
from aspirec.syntax.recovery.situation import ENDS, Situation

_A_LIST = "a list stands in square brackets"
_BEGINS_ENTRY = (t.NEWLINE, t.LBRACE, t.COMMA)
_SIMPLE = frozenset({t.STRING, t.INTEGER, *t.CONSTANTS})


def parentheses_for_brackets(s: Situation) -> int | None:
    """`(a, b)` where a list is meant, `(a: b)` where an object is."""
    if s.kind not in (t.COMMA, t.COLON) or s.frame.place != "parentheses":
        return None
    close = closer_of(s.kinds, s.frame.opener)
    if s.kinds[close] != t.RPAREN:
        return None
    if s.kind == t.COLON:
        return _in_other_brackets(s, close, "an object stands in braces", t.LBRACE, t.RBRACE)
    return _in_other_brackets(s, close, _A_LIST, t.LBRACKET, t.RBRACKET)


def braces_for_brackets(s: Situation) -> int | None:
    """`{ a, b }` where a list is meant."""
    if s.kind not in (t.DOT, *ENDS) or s.frame.place != "object" or s.start != s.frame.opener + 1 or s.at == s.start:
        return None
    close = closer_of(s.kinds, s.frame.opener)
    if s.kinds[close] != t.RBRACE or _has_keys(s, close):
        return None
    return _in_other_brackets(s, close, _A_LIST, t.LBRACKET, t.RBRACKET)


def _in_other_brackets(s: Situation, close: int, what: str, opener: int, closer: int) -> int:
    """Say so of the innermost brackets, and put others in their place; the result is where to go on."""
    help = f"write {t.SIGN_TEXT[opener]} in front of it and {t.SIGN_TEXT[closer]} behind"
    at = s.frame.opener
    s.say(codes.UNEXPECTED, what, s.span(at, at), help)
    s.kinds[at], s.kinds[close] = opener, closer
    return s.restart(next((frame for frame in s.frames[1:] if frame.element), s.frames[-1]))


def _has_keys(s: Situation, close: int) -> bool:
    """Whether an entry with a key stands right between the innermost brackets."""
    depth = 0
    for at in range(s.frame.opener + 1, close):
        if depth == 0 and s.kinds[at] in (t.COLON, t.EQUAL):
            return True
        depth += (s.kinds[at] in t.OPENERS) - (s.kinds[at] in t.CLOSERS)
    return False


def lists_in_no_brackets(file: str, text: str, chunk: Chunk, found: Findings) -> None:
    """Put brackets around the values of `key: a, b`, in place; each list is reported to `found`."""
    kinds, spans = chunk.kinds, chunk.spans
    at = 0
    while at < len(kinds) - 1:
        at += 1
        if kinds[at] != t.COLON or kinds[at - 1] not in t.WORD_KINDS or kinds[at - 2] not in _BEGINS_ENTRY:
            continue
        end = _end_of_values(chunk, at + 1)
        if end < 0 or found.full:
            continue
        values = text[spans[at + 1][0] : spans[end - 1][1]]
        where = Span(file, spans[at + 1][0], spans[end - 1][1])
        if not any(where.start <= odd < line_end(text, where.end) for odd in chunk.odd_places):
            found.append(report(codes.UNEXPECTED, _A_LIST, where, help=f"write [{values}]", fixes=[f"[{values}]"]))
        kinds[end:end], spans[end:end] = [t.RBRACKET], [(where.end, where.end)]
        kinds[at + 1 : at + 1], spans[at + 1 : at + 1] = [t.LBRACKET], [(where.start, where.start)]


def _end_of_values(chunk: Chunk, at: int) -> int:
    """Behind several values from token `at` on, with commas between them and nothing else before the entry ends; -1 if there
    are none. Words behind a text or a number may be entries of their own.
    """
    kinds, sorts = chunk.kinds, [_sort(chunk.kinds[at])]
    while sorts[-1]:
        at += 1
        while sorts[-1] == t.NAME and kinds[at] == t.DOT and kinds[at + 1] in t.WORD_KINDS:
            at += 2
        if kinds[at] in (t.NEWLINE, t.RBRACE):
            words = sorts[0] != t.NAME and t.NAME in sorts
            return at if len(sorts) > 1 and not words else -1
        if kinds[at] != t.COMMA:
            return -1
        at += 1
        sorts.append(_sort(kinds[at]))
    return -1


def _sort(kind: int) -> int:
    """The kind that stands for all values that are written like this one; 0 for what is more than a word or a text."""
    return kind if kind in _SIMPLE else t.NAME if kind in t.WORD_KINDS else 0
