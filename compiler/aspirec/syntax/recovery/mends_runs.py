"""Mends for text without gaps that is no name: names with dots and slashes in them, images and paths without quotes,
strings with a letter in front.
"""

from __future__ import annotations

import re

from aspirec.diagnostics.codes import syntax as codes
from aspirec.source import Span
from aspirec.syntax import tokens as t
from aspirec.syntax.recovery.situation import (
    BEGINS_OPERAND,
    ENDS,
    EXISTING,
    GRANT,
    OUTPUT,
    PARAM,
    REFERENCE,
    SKIP,
    TYPES,
    VAR,
    Situation,
)
from aspirec.syntax.wording import is_path, shown

_RUN = re.compile(r"(?:(?!//)[^\s,'\"{}()\[\]=]|(?<=:)//)+")
_JOINS = frozenset({t.DOT, t.COLON, *(t.SIGNS[sign] for sign in "/@+*")})
_VALUES = (PARAM, OUTPUT, VAR)
_PREFIX = 2
"""How many letters stand in front of a string in other languages, at most."""


def name_with_sign(s: Situation) -> int | None:
    """`azure.frontDoor front.door {`, `param index.name string`, and `container nginx:1.25 {`."""
    if not s.at_top or s.frame.place != "top" or s.before not in t.WORD_KINDS or t.EQUAL in s.kinds[s.start : s.at]:
        return None
    first = s.r.after_decorators(s.start)
    if s.at < first + 2 or (s.kinds[first] in _VALUES and s.at > first + 2):
        return None
    run = _run(s)
    if run is None:
        return None
    text = s.text[run.start : run.end]
    s.found.drop_within(run.start, run.end)
    last = _last_of(s, run.end)
    if (
        s.at == first + 2
        and s.kinds[first] == t.NAME
        and "." in text
        and s.kinds[last] in t.WORD_KINDS
        and is_path(text)
    ):
        word = s.span(first, first)
        help = "leave it out; 'existing' stands in front of what is there already"
        s.say(codes.UNEXPECTED, f"'{s.word(first)}' means nothing here", word, help, "")
        start = s.restart()
        s.delete(first)
        return start
    if s.kinds[first] == OUTPUT and s.kinds[last] in ENDS:
        s.say(codes.MISSING_NAME, "the output has no name", run, f"write output NAME = {text}")
        return SKIP
    if re.search(r"[/:@]", text) and s.kinds[last] not in (t.STRING, t.STRING_START):
        head = s.written(s.start, s.at - 2)
        help = f"write {head} NAME '{text}'"
        s.say(codes.MISSING_NAME, f"{shown(head)} has no name, and {shown(text)} no quotes", run, help)
    else:
        better = re.sub(r"\W+", "-", text).strip("-")
        s.say(codes.BAD_NAME, f"the name {shown(text)} has other signs than letters and digits", run, f"write {better}")
    start = s.restart()
    _join(s, run, last, t.NAME)
    s.poison(run.start)
    return start


def source_in_no_quotes(s: Situation) -> int | None:
    """`domain intranet.contoso.com {` and `volume cache:/cache` between the entries of a body."""
    if s.element.place != "body" or s.frame is not s.element or s.at != s.start + 2:
        return None
    if s.kinds[s.start] in (REFERENCE, GRANT, EXISTING, OUTPUT) or s.before not in t.WORD_KINDS:
        return None
    run = _run(s)
    if run is None:
        return None
    last = _last_of(s, run.end)
    if s.kinds[last] not in (t.LBRACE, *ENDS) and not s.new_line(last):
        return None
    if s.kinds[last] != t.LBRACE and not re.search(r"[/:]", s.text[run.start : run.end]):
        return None
    s.say_instead("unquoted_text", run.start, run.end)
    start = s.restart()
    _join(s, run, last, t.STRING)
    s.poison(run.start)
    return start


def _run(s: Situation) -> Span | None:
    """The text without gaps that the current token, a sign, joins on to the word in front of it."""
    if s.kind not in _JOINS or not s.touching(s.at) or not s.touching(s.at + 1):
        return None
    start = s.spans[s.at - 1][0]
    match = _RUN.match(s.text, start)
    return s.area(start, match.end()) if match else None


def _last_of(s: Situation, end: int) -> int:
    """The token behind the text that ends at an offset."""
    last = s.at
    while s.kinds[last] not in (t.NEWLINE, t.END) and s.spans[last][0] < end:
        last += 1
    return last


def _join(s: Situation, run: Span, last: int, kind: int) -> None:
    """One token in place of those of a run, the first of which is the one before the current."""
    s.kinds[s.at - 1 : last] = [kind]
    s.spans[s.at - 1 : last] = [(run.start, run.end)]


def prefixed_string(s: Situation) -> int | None:
    """`f'…'` and `r'…'`, as Python has it, and `@'…'`, as C# does."""
    if s.kind == t.AT and s.after in t.STRINGS and s.touching(s.at + 1) and s.accepts(t.STRING):
        s.found.drop_within(*s.spans[s.at + 1])
        help = "write it in single quotes, with \\\\ for a backslash, or between three quotes"
        s.say(codes.FOREIGN_QUOTES, "'@' is in front of a string", s.span(s.at, s.at + 1), help)
        s.delete(s.at)
        return s.at
    if s.kind not in t.STRINGS or s.before != t.NAME or not s.touching(s.at) or len(s.word(s.at - 1)) > _PREFIX:
        return None
    place = s.span(s.at - 1, s.at - 1)
    message = f"'{s.word(s.at - 1)}' is in front of a string"
    help = "remove it: '${…}' puts a value into every string, and three quotes begin one without escapes"
    s.say(codes.UNEXPECTED, message, place, help, "")
    s.delete(s.at - 1)
    return s.restart()


def cast(s: Situation) -> int | None:
    """`(string)x`."""
    first = s.at - 3
    if first < s.start or s.kind not in BEGINS_OPERAND or s.before != t.RPAREN or s.kinds[first] != t.LPAREN:
        return None
    if s.kinds[first + 1] not in t.WORD_KINDS or s.word(first + 1) not in TYPES:
        return None
    kind = TYPES[s.word(first + 1)]
    s.say(codes.OTHER_LANGUAGE, "types are not cast", s.span(first, s.at - 1), f"write {kind}(…)")
    s.delete(first, 3)
    return s.restart()


def name_of_two_words(s: Situation) -> int | None:
    """`param vault name string` and `var my name = 3`."""
    first = s.r.after_decorators(s.start)
    if not s.at_top or s.kinds[first] not in _VALUES or t.EQUAL in s.kinds[first : s.at]:
        return None
    if s.kinds[first + 1] not in t.WORD_KINDS or s.kinds[first + 2] not in t.WORD_KINDS or s.at - first not in (2, 3):
        return None
    if s.word(first + 2) in TYPES or (s.at == first + 3 and s.word(s.at) not in TYPES):
        return None
    where = s.span(first + 1, first + 2)
    written = f"{s.word(first + 1)}-{s.word(first + 2)}"
    s.say(codes.BAD_NAME, "a name is one word", where, f"write '{written}'", written)
    s.delete(first + 2)
    s.spans[first + 1] = (where.start, where.end)
    s.poison(where.end)
    return s.restart()
