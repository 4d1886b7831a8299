"""Mends for signs: brackets and commas too many, `=` and `:` in each other's place, arrows."""

from __future__ import annotations

from aspirec.diagnostics.codes import syntax as codes
from aspirec.syntax import tokens as t
from aspirec.syntax.recovery.pairs import closer_of
from aspirec.syntax.recovery.situation import ENDS, EQUALS, OUTPUT, PARAM, SKIP, Situation


def stray_closer(s: Situation) -> int | None:
    if s.kind not in t.CLOSERS or s.frame.place != "top":
        return None
    from aspirec.syntax.recovery import brackets

    if not s.word(s.at):  # made up by a mend
        s.delete(s.at)
        return s.at
    s.found.append(brackets.stray_closer(s.r.builder.file, s.text, s.spans[s.at]))
    s.delete(s.at)
    return s.at


def comma_too_many(s: Situation) -> int | None:
    if s.kind != t.COMMA or s.before not in (t.COMMA, t.LBRACE, t.LBRACKET, t.LPAREN, t.NEWLINE):
        return None
    s.say_comma(s.at)
    s.delete(s.at)
    return s.at


def comma_behind_declaration(s: Situation) -> int | None:
    if s.kind != t.COMMA or s.frame.place != "top" or not s.accepts(t.END):
        return None
    s.say_comma(s.at)
    s.delete(s.at)
    return s.at if s.kinds[s.at] in (t.STRING, t.LBRACE) and not s.new_line(s.at) else -1 - s.at


def sign_twice(s: Situation) -> int | None:
    """`a:: 1`, `a := 1`, `store..blobs`, `var x == 1`."""
    if s.kind == EQUALS and s.at_top and s.accepts(t.EQUAL):
        s.say(codes.WRONG_OPERATOR, "'==' gives no value, it compares", s.place(s.at), "write =", "=")
        s.kinds[s.at] = t.EQUAL
        return s.at
    if s.kind == t.EQUAL and s.before == t.COLON and s.touching(s.at):
        sign = s.span(s.at - 1, s.at)
        s.say(codes.EQUALS_FOR_COLON, "':=' is where ':' belongs", sign, "write :", ":")
        s.delete(s.at)
        return s.at
    if s.kind not in (t.COLON, t.DOT, t.EQUAL) or s.before != s.kind:
        return None
    s.say(codes.UNEXPECTED, f"{s.shown(s.at)} is there twice", s.place(s.at), "remove one", "")
    s.delete(s.at)
    return s.at


def sign_behind_name(s: Situation) -> int | None:
    """`queue orders.` and `queue orders!`, where no name can follow."""
    if s.kind not in (t.DOT, t.BANG) or not s.touching(s.at) or s.accepts(s.kind):
        return None
    if s.after not in ENDS and not s.new_line(s.at + 1):
        return None
    s.say(codes.UNEXPECTED, f"there is a {s.shown(s.at)} too many", s.place(s.at), "remove it", "")
    if s.after in ENDS:
        s.delete(s.at)
    else:
        s.kinds[s.at] = t.NEWLINE
    return s.at


def trailing_comma(s: Situation) -> int | None:
    if s.before != t.COMMA or s.kind != t.RPAREN:
        return None
    s.say_comma(s.at - 1)
    s.delete(s.at - 1)
    return s.restart()


def brace_on_next_line(s: Situation) -> int | None:
    if s.kind != t.NEWLINE or s.after != t.LBRACE or not s.accepts(t.LBRACE):
        return None
    brace = s.span(s.at + 1, s.at + 1)
    s.say(codes.BRACE_ON_NEXT_LINE, "the '{' is on a line of its own", brace, "move it to the end of the line before")
    s.delete(s.at)
    return s.at


def _begins_with_entry(s: Situation, place: int) -> bool:
    """Whether an entry of a body stands there, rather than an item of a list: `key: …`, `queue orders`, `env { … }`."""
    while s.kinds[place] == t.NEWLINE:
        place += 1
    behind = s.kinds[place + 1] if s.kinds[place] != t.END else t.END
    if s.kinds[place] in t.WORD_KINDS:
        return behind in (t.COLON, t.LBRACE) or behind in t.WORD_KINDS or behind in t.STRINGS
    return s.kinds[place] in t.STRINGS and behind == t.COLON


def brackets_for_braces(s: Situation) -> int | None:
    """`queue orders ( … )`, `scale < … >`: a body in other brackets than braces."""
    closer = {t.LPAREN: t.RPAREN, t.LBRACKET: t.RBRACKET, t.SIGNS["<"]: t.SIGNS[">"]}.get(s.kind)
    if closer is None or not s.accepts(t.LBRACE) or s.accepts(t.INTEGER):
        return None
    depth, close = 0, s.at
    while s.kinds[close] != t.END and (depth or close == s.at or s.kinds[close - 1] != closer):
        kind = s.kinds[close]
        depth += (kind in t.OPENERS or kind == s.kind == t.SIGNS["<"]) - (
            kind in t.CLOSERS or kind == closer == t.SIGNS[">"]
        )
        close += 1
    if not _begins_with_entry(s, s.at + 1) or s.kinds[close - 1] != closer:
        return None
    s.say(codes.UNEXPECTED, "a body is written in braces", s.place(s.at), "write { in front of it and } after it", "{")
    s.kinds[s.at], s.kinds[close - 1] = t.LBRACE, t.RBRACE
    if closer == t.SIGNS[">"] and s.kinds[close] not in ENDS:
        s.insert(close, t.NEWLINE)
    return s.at


def brace_twice(s: Situation) -> int | None:
    if s.kind != t.LBRACE or s.before != t.LBRACE:
        return None
    s.say(codes.UNEXPECTED, "there is a '{' too many", s.place(s.at), "remove it", "")
    close = closer_of(s.kinds, s.at)
    if s.kinds[close] != t.END:
        s.delete(close)
    s.delete(s.at)
    return s.at


def word_twice(s: Situation) -> int | None:
    for at in (s.at, s.at - 1, s.r.after_decorators(s.start) + 1):
        if (
            s.start < at <= s.at
            and s.kinds[at] in t.WORD_KINDS
            and s.kinds[at - 1] in t.WORD_KINDS
            and s.word(at) == s.word(at - 1)
            and (at < 2 or s.kinds[at - 2] != t.DOT)
            and s.helps(at, 1)
        ):
            s.say(codes.UNEXPECTED, f"'{s.word(at)}' is there twice", s.span(at, at), "remove it", "")
            s.delete(at)
            return s.restart()
    return None


def arrow(s: Situation) -> int | None:
    """`key => value`, `key -> value`, and at the top `output name => value`."""
    if s.kind == t.SIGNS[">"] and s.before == t.EQUAL and s.at_top and s.frame.place == "top" and s.touching(s.at):
        s.say(codes.COLON_FOR_EQUALS, "'=>' is where '=' belongs", s.span(s.at - 1, s.at), "write =", "=")
        s.delete(s.at)
        return s.at
    signs = {(t.EQUAL, t.SIGNS[">"]), (t.MINUS, t.SIGNS[">"])}
    if (s.kind, s.after) not in signs or not s.touching(s.at + 1) or s.at_top:
        return None
    if not s.accepts(t.COLON):
        return _arrow_behind_head(s)
    sign = s.span(s.at, s.at + 1)
    s.say(codes.EQUALS_FOR_COLON, f"'{s.word(s.at)}{s.word(s.at + 1)}' is where ':' belongs", sign, "write :", ":")
    s.delete(s.at)
    s.kinds[s.at] = t.COLON
    return s.at


def _arrow_behind_head(s: Situation) -> int | None:
    """`route '/api' -> target`."""
    if s.element.place != "body" or s.frame is not s.element or not s.accepts(t.LBRACE) or s.at <= s.start + 1:
        return None
    head = s.written(s.start, s.at - 1)
    sign = s.span(s.at, s.at + 1)
    s.say(codes.UNEXPECTED, f"'{s.word(s.at)}{s.word(s.at + 1)}' means nothing here", sign, f"write {head} {{ … }}")
    return SKIP


def equals_for_colon(s: Situation) -> int | None:
    if s.kind != t.EQUAL or not s.accepts(t.COLON) or s.at_top:
        return None
    if s.after in ENDS or (s.new_line(s.at + 1) and s.kinds[s.at + 2] == t.COLON):
        s.kinds[s.at] = t.COLON
        return s.at
    key = s.word(s.start if s.kinds[s.start] not in (OUTPUT,) else s.at - 1)
    message = f"'{key}' is followed by '=' instead of ':'"
    if s.after == t.LBRACE and s.element.place == "body":  # a block rather than an attribute, or the other way round
        help = f"write '{key} {{ … }}' for a block, '{key}: {{ … }}' for a value"
        s.say(codes.EQUALS_FOR_COLON, message, s.place(s.at), help)
        s.poison(s.spans[s.at][0])
    else:
        s.say(codes.EQUALS_FOR_COLON, message, s.place(s.at), f"write '{key}: …'", ":")
    s.kinds[s.at] = t.COLON
    return s.at


def colon_for_equals(s: Situation) -> int | None:
    """`param x: string`, `var x: 3`."""
    if s.kind != t.COLON or not s.at_top or s.frame.place != "top" or not s.accepts(t.EQUAL):
        return None
    name = s.word(s.at - 1)
    if s.after == t.EQUAL and s.touching(s.at + 1):
        s.say(codes.COLON_FOR_EQUALS, "there is no ':='", s.span(s.at, s.at + 1), "write =", "=")
        s.delete(s.at)
        return s.at
    type_follows = s.kinds[s.at - 2] in (PARAM, OUTPUT) and s.after in t.WORD_KINDS - t.CONSTANTS
    if type_follows and s.kinds[s.at + 2] in (t.END, t.EQUAL):
        s.say(
            codes.COLON_FOR_EQUALS,
            f"the type of '{name}' follows without ':'",
            s.place(s.at),
            f"write '{name} {s.word(s.at + 1)}'",
            "",
        )
        s.delete(s.at)
        return s.at
    s.say(codes.COLON_FOR_EQUALS, "a declaration has '=' in front of its value, not ':'", s.place(s.at), "write =", "=")
    s.kinds[s.at] = t.EQUAL
    return s.at
