"""Mends for values, names, texts and separators that are missing, and for quotes that are missing or too many."""

from __future__ import annotations

from aspirec.diagnostics.codes import syntax as codes
from aspirec.syntax import tokens as t
from aspirec.syntax.recovery.mends_texts import ENDS_TEXT
from aspirec.syntax.recovery.situation import (
    BEGINS_OPERAND,
    ENDS,
    EXISTING,
    GRANT,
    NULL,
    OR,
    OUTPUT,
    REFERENCE,
    SKIP,
    Situation,
)
from aspirec.syntax.wording import shown

_IS_VALUE = frozenset({t.STRING, t.RAW_STRING, t.INTEGER, *t.CONSTANTS})


def value_on_no_line(s: Situation) -> int | None:
    """`name:` at the end of a line, and the next entry in the next."""
    sign = s.at - 1
    while sign > s.start and not s.new_line(sign + 1):
        sign -= 1
    kind = s.kinds[sign]
    if sign <= s.start or sign + 1 >= s.at or kind not in t.SIGN_TEXT or kind in (t.COMMA, *t.OPENERS):
        return None
    if s.kinds[sign + 1] not in (*t.WORD_KINDS, t.STRING, t.AT):
        return None
    first = sign
    while first > s.start and s.touching(first) and s.kinds[first] != t.COLON:
        first -= 1
    if sign > first and s.kinds[first - 1] in (t.COLON, t.EQUAL) and kind in ENDS_TEXT and not s.at_top:
        return _text_to_line_end(s, first, sign)
    _say_missing_value(s, sign)
    if s.at_top:
        s.poison(s.spans[sign][1])
        return -1 - (sign + 1)
    start = s.restart()
    s.insert(sign + 1, t.NAME if kind == t.DOT else NULL, t.NEWLINE, poison=True)
    return start


def _text_to_line_end(s: Situation, first: int, last: int) -> int:
    """`50%` and `x/*` at the end of a line: a text without quotes, rather than an operator without its operand."""
    span = s.span(first, last)
    s.r.builder.complain("unquoted_text", span.start, span.end)
    start = s.restart()
    s.kinds[first : last + 1] = [t.STRING, t.NEWLINE]
    s.spans[first : last + 1] = [(span.start, span.end), (span.end, span.end)]
    return start


def _say_missing_value(s: Situation, sign: int) -> None:
    """Report that nothing follows a sign."""
    where = s.span(sign, sign)
    if s.kinds[sign] == t.DOT:
        s.say(codes.MISSING_NAME, "there is no name after '.'", where, "write what is meant")
    elif s.kinds[sign] in (t.COLON, t.EQUAL) and s.kinds[sign - 1] in (*t.WORD_KINDS, t.STRING):
        names = s.r.names(s.start) if s.at_top else ()
        name = f"'{names[0]}'" if names else shown(s.word(sign - 1))
        s.say(
            codes.MISSING_VALUE,
            f"{name} has no value",
            where,
            f"write the value after '{t.SIGN_TEXT[s.kinds[sign]]}', on the same line",
        )
    elif s.kinds[sign] in (t.STRING_START, t.STRING_MIDDLE):
        s.say(codes.MISSING_VALUE, "there is nothing between '${' and '}'", where, "write a value between them")
    else:
        s.say(codes.MISSING_VALUE, f"nothing follows '{s.word(sign)}'", where, "write a value after it")


def missing_value(s: Situation) -> int | None:
    if s.kind not in (*ENDS, t.QUESTION, t.COLON) or s.at == s.r.first:
        return None
    if not s.accepts(NULL) or not s.accepts(t.INTEGER):
        return None
    if s.before not in t.SIGN_TEXT and s.before not in (t.STRING_START, t.STRING_MIDDLE):
        return None
    _say_missing_value(s, s.at - 1)
    s.insert(s.at, NULL, poison=True)
    return s.at


def half_conditional(s: Situation) -> int | None:
    if s.kind not in ENDS or not s.accepts(t.COLON) or s.before in (t.COLON, t.END):
        return None
    values = s.stack.values[s.frame.values :]
    question = [v for v in values if isinstance(v, int) and s.kinds[v] == t.QUESTION]
    if not question:
        return None
    single = [at for at in range(question[-1], s.at) if s.kinds[at] == OR and s.word(at) == "|"]
    if len(single) == 1:
        help = "write 'condition ? value : other value'"
        s.found.drop_within(*s.spans[single[0]])
        s.say(codes.WRONG_OPERATOR, "'|' is where ':' belongs", s.span(single[0], single[0]), help, ":")
        s.kinds[single[0]] = t.COLON
        return s.restart()
    sign = s.separator
    if sign and s.frame.place in ("body", "object", "top") and s.helps(s.at, 1, t.COLON):
        help = "write 'condition ? value : other value'"
        s.found.drop_within(*s.spans[s.at])
        s.say(codes.WRONG_OPERATOR, f"'{sign}' is where ':' belongs", s.span(s.at, s.at), help, ":")
        s.kinds[s.at] = t.COLON
        return s.at
    where = s.span(question[-1], question[-1])
    s.say(codes.MISSING_VALUE, "the conditional has no ':' part", where, "write 'condition ? value : other value'")
    s.insert(s.at, t.COLON, NULL, poison=True)
    return s.at


def reserved_name(s: Situation) -> int | None:
    if s.kind not in t.CONSTANTS or not s.accepts(t.NAME) or s.accepts(t.COLON):
        return None
    word = s.word(s.at)
    s.say(codes.RESERVED_NAME, f"'{word}' is a value and cannot be a name", s.place(s.at), "choose another name")
    s.kinds[s.at] = t.NAME
    return s.at


def missing_colon(s: Situation) -> int | None:
    """`replicas 3`, `tags toLower(x)`, and in an object `name 'x'`."""
    if s.element.place not in ("body", "object") or s.element is not s.frame:
        return None
    start = s.start
    if s.kinds[start] not in (*t.WORD_KINDS, t.STRING) or s.at == start:
        return None
    if s.kinds[start] == OUTPUT:
        return _output_without_colon(s)
    if s.at == start + 1:
        if s.kind not in (*BEGINS_OPERAND, t.MINUS, t.BANG) or not s.accepts(t.COLON):
            return None
    elif not _reads_as_child(s):
        return None
    key = s.word(start)
    end = s.spans[start][1]
    s.say(
        codes.MISSING_COLON,
        f"{shown(key)} has no ':' in front of its value",
        s.area(end, end),
        f"write {key}: …",
        ":",
    )
    if s.at == start + 1:
        s.insert(s.at, t.COLON)
        return s.at
    begin = s.restart()
    s.insert(start + 1, t.COLON)
    return begin


def separator_for_colon(s: Situation) -> int | None:
    """`mode, 'x'` and `keep; 5`."""
    if s.element.place not in ("body", "object") or s.element is not s.frame or s.at != s.start + 1:
        return None
    sign = s.separator
    if not sign or s.kinds[s.start] not in t.WORD_KINDS or s.after not in _IS_VALUE or s.kinds[s.at + 2] not in ENDS:
        return None
    key = s.word(s.start)
    s.found.drop_within(*s.spans[s.at])
    s.say(codes.MISSING_COLON, f"'{sign}' is where ':' belongs", s.span(s.at, s.at), f"write {key}: …", ":")
    s.kinds[s.at] = t.COLON
    return s.at


def _output_without_colon(s: Situation) -> int | None:
    """`output name expression`, with or without a type."""
    for at in (s.at, s.at - 1):
        if at > s.start + 1 and s.kinds[at] not in ENDS and s.helps(at, 0, t.COLON):
            head = s.written(s.start, at - 1)
            message = f"there is no ':' in front of {s.shown(at)}"
            s.say(codes.MISSING_COLON, message, s.place(at), f"write '{head}: …'", f": {s.word(at)}")
            s.insert(at, t.COLON)
            return s.restart()
    return None


def _reads_as_child(s: Situation) -> bool:
    """Whether an expression that stands right behind a key was read as the name or the source of a child."""
    start = s.start
    if s.at > start + 3 or s.kinds[start] in (REFERENCE, GRANT, OUTPUT, EXISTING):
        return False
    if t.COLON in s.kinds[start : s.at] or s.kinds[start + 1] not in (*t.WORD_KINDS, t.STRING):
        return False
    return s.kind in t.SIGN_TEXT and s.kind not in (t.COMMA, t.COLON, t.LBRACE, t.EQUAL, *t.CLOSERS, *t.WORD_KINDS)


_FORMS = {
    "param": "param NAME string",
    "var": "var NAME = value",
    "output": "output NAME = value",
    "stage": "stage NAME { … }",
}
"""How declarations are written that other languages gather in a block."""

_OF_THE_APP = ("tags",)
"""Blocks that the app may have, and that are no resources."""


def missing_name(s: Situation) -> int | None:
    if s.at == s.start and s.kind == t.COLON and s.element.place in ("body", "object"):
        s.say(codes.MISSING_NAME, "there is no key in front of ':'", s.place(s.at), "write 'key: value'")
        s.insert(s.at, t.NAME, poison=True)
        s.r.builder.poison[-1] = s.spans[s.at][0]
        return s.at
    if not s.accepts(t.NAME) or s.accepts(t.INTEGER) or s.at == s.start:
        return None
    if s.kind not in ENDS and s.kind not in (t.LBRACE, t.EQUAL, t.COLON, t.LPAREN, *t.STRINGS):
        return None
    what = s.word(s.at - 1)
    if s.before in (t.DOT, t.SIGNS[".?"]):
        s.say(codes.MISSING_NAME, f"there is no name after '{what}'", s.span(s.at - 1, s.at - 1), "write what is meant")
    elif s.before == EXISTING:
        s.say(
            codes.MISSING_NAME, "'existing' does not say what exists", s.place(s.at - 1), "write 'existing KIND NAME'"
        )
    else:
        kind = s.span(_head(s), s.at - 1)
        what = s.text[kind.start : kind.end]
        help = f"write '{what} NAME'"
        singular = what.removesuffix("s")
        if s.at_top and singular in _FORMS and what != singular:
            help = f"write '{_FORMS[singular]}' on a line of its own for each"
        elif what in _OF_THE_APP:
            help = f"write it in the app: app NAME {{ {what} {{ … }} }}"
        elif s.kind == t.LBRACE and s.at_top and "." not in what:
            help += ", or move it between the braces of what it belongs to"
        s.say(codes.MISSING_NAME, f"{shown(what)} has no name", kind, help)
    s.insert(s.at, t.NAME, poison=True)
    return s.at


def _head(s: Situation) -> int:
    """The first token of the dotted word that ends in front of the current one."""
    first = s.at - 1
    while first - 2 >= s.start and s.kinds[first - 1] == t.DOT:
        first -= 2
    return first


def missing_separator(s: Situation) -> int | None:
    if s.frame.place in ("body", "object"):
        if s.kind == s.before == t.STRING and s.accepts(t.COMMA):
            message = f"there is nothing between {s.shown(s.at - 1)} and {s.shown(s.at)}"
            help = "a value is one text: join them, '${first}${second}'"
            if s.at == s.start + 2 and s.kinds[s.start] in t.WORD_KINDS:
                help = f"one text stands behind the word, the rest in the body: {s.word(s.start)} {s.shown(s.start + 1)} {{ … }}"
            s.say(codes.MISSING_SEPARATOR, message, s.place(s.at), help)
            return SKIP
        begins = s.kind in (*t.WORD_KINDS, t.STRING) and s.after in (t.COLON, t.LBRACE, t.STRING, *t.WORD_KINDS)
        return s.insert_comma("entries are separated by line ends or commas") if begins and s.accepts(t.COMMA) else None
    if s.frame.place == "array" and s.kind in BEGINS_OPERAND and s.accepts(t.COMMA):
        return s.insert_comma("items are separated by line ends or commas")
    if s.frame.place == "call" and s.accepts(t.COMMA):
        if s.kind == t.NEWLINE:
            s.say(codes.MISSING_SEPARATOR, "there is no comma between two arguments", s.place(s.at), "write ,", ",")
            s.kinds[s.at] = t.COMMA
            return s.at
        return s.insert_comma("arguments are separated by commas") if s.kind in BEGINS_OPERAND else None
    if s.frame.place == "top" and s.accepts(t.END) and s.r.begins_declaration(s.at):
        s.say(
            codes.MISSING_SEPARATOR,
            f"there is no line end in front of {s.shown(s.at)}",
            s.place(s.at),
            "every declaration begins on a line of its own",
        )
        return -1 - s.at
    return None
