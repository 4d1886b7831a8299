"""Mends for quotes: around names, and missing around texts."""

from __future__ import annotations

import re

from aspirec.diagnostics.codes import syntax as codes
from aspirec.source import Span
from aspirec.syntax import tokens as t
from aspirec.syntax.recovery.situation import AS, ENDS, GRANT, IMPORT, ON, OPTIONAL, REFERENCE, SKIP, Situation
from aspirec.syntax.wording import is_name, is_path

_OPENS_VALUE = frozenset({t.COLON, t.EQUAL, t.COMMA, t.LBRACKET, t.LPAREN, t.NEWLINE})
ENDS_TEXT = frozenset(t.SIGNS[sign] for sign in "%/*+")
"""What a path or an amount may end with, where it would be an operator without its operand."""
_SCHEDULE = re.compile(r"[*0-9][^\s,}\])]*(?:[ \t]+[*0-9?][^\s,}\])]*){4,5}(?=[ \t]*(?:[\r\n}\]),]|//|\Z))")
_RUN = re.compile(r"(?:(?!//)[^\s,'\"{}()\[\]]|(?<=:)//)+")
"""Text without a gap, as paths and images are; `//` belongs to it in an address."""


def quoted_name(s: Situation) -> int | None:
    if s.kind != t.STRING or not s.accepts(t.NAME) or s.accepts(t.STRING):
        return None
    text = s.word(s.at)[1:-1]
    path = text.split(".") if s.before in (REFERENCE, ON) else [text]
    if not all(map(is_name, path)):
        return None
    s.found.drop_within(*s.spans[s.at])
    s.say(codes.QUOTED_NAME, f"the name '{text}' is in quotes", s.place(s.at), f"write {text}", text)
    places = [(place.start(), place.end()) for place in re.finditer(r"[^.']+|\.", s.word(s.at))]
    start = s.spans[s.at][0]
    s.kinds[s.at : s.at + 1] = [t.NAME, *[t.DOT, t.NAME] * (len(path) - 1)]
    s.spans[s.at : s.at + 1] = [(start + begin, start + end) for begin, end in places]
    return s.at


def doubled_quotes(s: Situation) -> int | None:
    """`''text''`, which is read as an empty string with something behind it."""
    if s.before != t.STRING or s.word(s.at - 1) != "''" or not s.touching(s.at):
        return None
    match = re.compile(r"''([^'\r\n]+)''").match(s.text, s.spans[s.at - 1][0])
    if match is None:
        return None
    span = s.area(*match.span())
    s.say(
        codes.DOUBLED_QUOTE, "the quotes around a string are not doubled", span, f"write '{match[1]}'", f"'{match[1]}'"
    )
    return _as_string(s, s.at - 1, span)


def bare_quotes(s: Situation) -> int | None:
    """`'the 'best' seats'`: quotes inside of a string, which reads as two strings and a word between them."""
    if s.kind not in t.WORD_KINDS or s.before != t.STRING or not s.touching(s.at):
        return None
    start = s.spans[s.at - 1][0]
    rest = re.compile(r"[^\r\n{}\[\]]*'").match(s.text, s.spans[s.at][1])
    if rest is None:
        return None
    s.say_instead("bare_quote", start, rest.end())
    return _as_string(s, s.at - 1, s.area(start, rest.end()))


_WORDS = re.compile(r"[A-Z][\w'-]*(?:,?[ ]+[\w'-]+)+[.!?]?|[\w'-]+(?:[ ]+[\w'-]+){3,}[.!?]?")


def unquoted_words(s: Situation) -> int | None:
    """`description: The shop and its cache`."""
    first = s.at - 1
    if s.element.place not in ("body", "object") or s.kind not in t.WORD_KINDS or first - 1 <= s.start - 1:
        return None
    if s.kinds[first - 1] != t.COLON or first - 1 != s.start + 1 or s.new_line(first):
        return None
    if s.kinds[s.start] in (GRANT, REFERENCE) or s.kinds[first] == t.STRING:
        return None
    match = _WORDS.match(s.text, s.spans[first][0])
    if match is None or not _ends_value(s, match.end()) or re.search(r" [\w-]+:", match[0]):
        return None
    return _quote(s, first, s.area(*match.span()))


_SENTENCE = re.compile(r"[\w'-]+(?:,?[ ]+[\w'-]+)+[.!?]?(?=\))")


def words_in_brackets(s: Situation) -> int | None:
    """`@description(How many there are.)`."""
    first = s.at - 1
    if s.frame.place != "call" or s.kind not in t.WORD_KINDS or first <= s.start or s.kinds[first - 1] != t.LPAREN:
        return None
    match = _SENTENCE.match(s.text, s.spans[first][0])
    return None if match is None else _quote(s, first, s.area(*match.span()))


def text_and_name(s: Situation) -> int | None:
    """`greeting: 'Welcome to ' name`: a text and a value to be joined to it."""
    text = s.at - 1
    if s.kind not in t.WORD_KINDS or s.before != t.STRING or s.kinds[text - 1] not in (t.COLON, t.EQUAL):
        return None
    end = s.r.after_path(s.at)
    if s.kinds[end] not in ENDS and not s.new_line(end):
        return None
    joined = f"{s.word(text)[:-1]}${{{s.written(s.at, end - 1)}}}'"
    message = f"there is nothing between {s.shown(text)} and {s.shown(s.at)}"
    s.say(codes.MISSING_SEPARATOR, message, s.place(s.at), f"a value is one text: join them, {joined}")
    return SKIP


def unquoted_text(s: Situation) -> int | None:
    """A path or an image without quotes: everything on the line up to a brace is taken for it."""
    if not s.accepts(t.STRING) or s.accepts(t.INTEGER) or s.kind not in (t.DOT, t.SIGNS["/"], *t.WORD_KINDS):
        return None
    glued = s.after in (t.COLON, t.SIGNS["/"], t.DOT) and s.touching(s.at + 1) and s.touching(s.at + 2)
    if s.kind in t.WORD_KINDS and not (glued or s.before in (IMPORT, AS)):
        return None
    if s.kind not in t.WORD_KINDS and s.touching(s.at):
        return None
    if s.at_top and s.r.begins_declaration(s.at) and s.accepts(t.END):
        return None
    end = s.at
    while s.kinds[end] not in (*ENDS, t.LBRACE, OPTIONAL) and not (end > s.at and s.new_line(end)):
        end += 1
    span = s.span(s.at, max(end - 1, s.at))
    s.say_instead("unquoted_text", span.start, span.end)
    s.kinds[s.at : end] = [t.STRING]
    s.spans[s.at : end] = [(span.start, span.end)]
    return s.at


def unquoted_value(s: Situation) -> int | None:
    """A path, an image, an address or a schedule without quotes, where a value stands."""
    if s.frame.place not in ("body", "object", "array", "call", "top"):
        return None
    first = last = s.at - (s.at > s.start and s.new_line(s.at) and s.before in ENDS_TEXT)
    while first > s.start and s.kinds[first - 1] not in _OPENS_VALUE and not s.new_line(first):
        first -= 1
    opener = s.kinds[first - 1] if first > s.start else t.END
    while opener == t.COLON and s.touching(first) and first - 2 >= s.start:  # `image: nginx:1.27` and `url: http:`
        first -= 2
        opener = s.kinds[first - 1] if first > s.start else t.END
    if opener not in _OPENS_VALUE and s.frame.place != "array":
        return None
    text, start = s.text, s.spans[first][0]
    match = _SCHEDULE.match(text, start) or _RUN.match(text, start)
    if match is None or match.end() < s.spans[last][0] - (s.kinds[last] in ENDS):
        return None
    path = is_path(match[0].removesuffix("."))
    if path or not re.search(r"[./:*%]", match[0]) or match[0].endswith(":") or not _ends_value(s, match.end()):
        return None
    return _quote(s, first, s.area(start, match.end()))


def unquoted_key(s: Situation) -> int | None:
    """`example.com/team: 'core'` between the entries of a block or an object, and `cost center: 4` in an object."""
    if s.element.place not in ("body", "object") or s.element is not s.frame or s.at != s.start + 1:
        return None
    if not s.touching(s.at) and not (s.element.place == "object" and s.kind == s.kinds[s.start] == t.NAME):
        return None
    key = re.compile(r"[\w./-]+(?=[ \t]*:)" if s.touching(s.at) else r"[\w-]+(?: [\w-]+)+(?=[ \t]*:(?!:))")
    match = key.match(s.text, s.spans[s.start][0])
    if match is None or match.end() < s.spans[s.at + s.touching(s.at)][1]:
        return None
    return _quote(s, s.start, s.area(*match.span()))


def key_with_colons(s: Situation) -> int | None:
    """`Logging:Level: 'x'`, as the keys of .NET's configuration are written."""
    if s.element.place not in ("body", "object") or s.kind != t.COLON or s.at < s.start + 3:
        return None
    match = re.compile(r"\w+(?::\w+)+(?=:[ \t])").match(s.text, s.spans[s.start][0])
    return None if match is None or match.end() < s.spans[s.at][0] else _quote(s, s.start, s.area(*match.span()))


def _ends_value(s: Situation, end: int) -> bool:
    """Whether an entry or item ends at an offset: nothing but what may follow one comes on its line."""
    return re.match(r"[ \t]*(?:[\r\n,}\])]|//|/\*|\Z)", s.text[end : end + 80]) is not None


def _quote(s: Situation, first: int, span: Span) -> int:
    """Report a text without quotes, and take its tokens, from `first` on, for a string."""
    s.say_instead("unquoted_text", span.start, span.end)
    return _as_string(s, first, span)


def _as_string(s: Situation, first: int, span: Span) -> int:
    """Put a string in the place of the tokens within a span, from `first` on, and read the element again."""
    last = first
    while s.kinds[last] != t.END and s.spans[last][0] < span.end and s.kinds[last] != t.NEWLINE:
        last += 1
    start = s.restart()
    ends_line = t.SILENT[s.kinds[last - 1]] and s.kinds[last] not in ENDS and s.new_line(last)
    s.kinds[first:last] = [t.STRING, *[t.NEWLINE] * ends_line]
    s.spans[first:last] = [(span.start, span.end), *[(span.end, span.end)] * ends_line]
    return start
