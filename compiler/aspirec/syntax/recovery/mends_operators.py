"""Mends for operators of other languages, in signs and in words."""

from __future__ import annotations

from aspirec.diagnostics.codes import syntax as codes
from aspirec.syntax import tokens as t
from aspirec.syntax.recovery.situation import AS, BEGINS_OPERAND, ENDS, EQUALS, NOT_EQUALS, SKIP, TYPES, Situation

_OPERATORS_IN_WORDS = {
    "and": "&&",
    "or": "||",
    "eq": "==",
    "equals": "==",
    "is": "==",
    "ne": "!=",
    "gt": ">",
    "ge": ">=",
    "gte": ">=",
    "lt": "<",
    "le": "<=",
    "lte": "<=",
    "mod": "%",
}


def namespace_sign(s: Situation) -> int | None:
    """`settings::name`, as C++ and PHP have it."""
    if s.kind != t.COLON or s.after != t.COLON or not s.touching(s.at + 1) or not s.touching(s.at):
        return None
    if s.before not in t.WORD_KINDS or not s.helps(s.at, 2, t.DOT):
        return None
    s.say(codes.WRONG_OPERATOR, "there is no operator '::'", s.span(s.at, s.at + 1), "write .", ".")
    s.delete(s.at)
    s.kinds[s.at] = t.DOT
    return s.restart()


def index_with_dot(s: Situation) -> int | None:
    """`regions.0`."""
    if s.kind != t.INTEGER or s.before != t.DOT or not s.touching(s.at):
        return None
    number = s.word(s.at)
    s.say(
        codes.WRONG_OPERATOR,
        "an item is not taken with '.'",
        s.span(s.at - 1, s.at),
        f"write [{number}]",
        f"[{number}]",
    )
    s.insert(s.at + 1, t.RBRACKET)
    s.kinds[s.at - 1] = t.LBRACKET
    return s.restart()


def foreign_equals(s: Situation) -> int | None:
    """`===`, `a => b`, and `=` for a comparison."""
    if s.kind != t.EQUAL:
        return None
    if s.before in (EQUALS, NOT_EQUALS) and s.touching(s.at):
        sign = s.word(s.at - 1)
        s.say(codes.WRONG_OPERATOR, f"there is no operator '{sign}='", s.span(s.at - 1, s.at), f"write {sign}", sign)
        s.delete(s.at)
        return s.at
    if s.after == t.SIGNS["<"] and s.touching(s.at + 1):
        s.say(codes.WRONG_OPERATOR, "there is no operator '=<'", s.span(s.at, s.at + 1), "write <=", "<=")
        s.kinds[s.at] = t.SIGNS["<="]
        s.delete(s.at + 1)
        return s.at
    if s.after == t.SIGNS[">"] and s.touching(s.at + 1):
        if s.kinds[s.at + 2] == t.INTEGER and s.accepts(t.SIGNS[">="]):
            s.say(codes.WRONG_OPERATOR, "there is no operator '=>'", s.span(s.at, s.at + 1), "write >=", ">=")
            s.kinds[s.at] = t.SIGNS[">="]
            s.delete(s.at + 1)
            return s.at
        arrow = s.span(s.at, s.at + 1)
        s.say(codes.OTHER_LANGUAGE, "there are no functions with '=>'", arrow, "write out the values that are needed")
        return SKIP
    if not s.accepts(EQUALS) or s.before == t.RBRACE or (s.before in t.WORD_KINDS and s.new_line(s.at - 1)):
        return None
    s.say(codes.WRONG_OPERATOR, "'=' does not compare", s.place(s.at), "write ==", "==")
    s.kinds[s.at] = EQUALS
    return s.at


def safe_access(s: Situation) -> int | None:
    """`a?.b`, as in C#."""
    if s.kind != t.DOT or s.before != t.QUESTION or not s.touching(s.at):
        return None
    s.say(codes.WRONG_OPERATOR, "there is no operator '?.'", s.span(s.at - 1, s.at), "write .?", ".?")
    s.kinds[s.at - 1] = t.SIGNS[".?"]
    s.delete(s.at)
    return s.restart()


def safe_index(s: Situation) -> int | None:
    """`regions[?0]`, as newer Bicep has it."""
    if s.kind != t.QUESTION or s.before != t.LBRACKET or not s.touching(s.at):
        return None
    help = "write .? and its name for a member; for an item ask first whether it is there: length(…) > 0 ? …[0] : …"
    s.say(codes.WRONG_OPERATOR, "there is no operator '[?'", s.span(s.at - 1, s.at), help)
    s.delete(s.at)
    return s.restart()


def then_and_else(s: Situation) -> int | None:
    """`condition then value else other`."""
    if s.kind != t.NAME or s.word(s.at).lower() != "then" or not s.accepts(t.QUESTION):
        return None
    help = "write 'condition ? value : other value'"
    s.say(codes.OTHER_LANGUAGE, f"'{s.word(s.at)}' is a word of another language", s.place(s.at), help)
    s.kinds[s.at] = t.QUESTION
    other = s.at + 1
    while s.kinds[other] not in ENDS and s.word(other).lower() != "else":
        other += 1
    if s.kinds[other] == t.NAME:
        s.kinds[other] = t.COLON
    return s.at


def type_behind_value(s: Situation) -> int | None:
    """`count as string`."""
    if s.kind != AS or s.word(s.at + 1) not in TYPES or not s.accepts(t.SIGNS["+"]):
        return None
    kind = TYPES[s.word(s.at + 1)]
    s.say(codes.OTHER_LANGUAGE, "types are not cast", s.span(s.at, s.at + 1), f"write {kind}(…)")
    s.delete(s.at, 2)
    return s.at


def word_operator(s: Situation) -> int | None:
    """`a and b`, `not a`, `a <> b`."""
    word = s.word(s.at) if s.kind == t.NAME else ""
    sign = _OPERATORS_IN_WORDS.get(word.lower())
    if sign and s.accepts(t.SIGNS[sign]):
        s.say(codes.WRONG_OPERATOR, f"there is no operator '{word}'", s.place(s.at), f"write {sign}", sign)
        s.kinds[s.at] = t.SIGNS[sign]
        return s.at
    if s.before == t.NAME and s.word(s.at - 1) == "not" and s.kind in BEGINS_OPERAND:
        s.say(codes.WRONG_OPERATOR, "there is no operator 'not'", s.span(s.at - 1, s.at - 1), "write !(…)", "!")
        s.delete(s.at - 1)  # which changes no type, whatever it was meant to apply to
        return s.restart()
    if s.kind == t.SIGNS[">"] and s.before == t.SIGNS["<"] and s.touching(s.at):
        s.say(codes.WRONG_OPERATOR, "there is no operator '<>'", s.span(s.at - 1, s.at), "write !=", "!=")
        s.kinds[s.at - 1] = NOT_EQUALS
        s.delete(s.at)
        return s.restart()
    return None
