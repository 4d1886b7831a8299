"""Mends for whole entries and declarations: those of other languages, in the wrong place, or with parts missing."""

from __future__ import annotations

import re

from aspirec.diagnostics.codes import syntax as codes
from aspirec.syntax import tokens as t
from aspirec.syntax.errors import shown
from aspirec.syntax.situation import AS, ENDS, GRANT, ON, OPTIONAL, OUTPUT, PARAM, REFERENCE, SKIP, VAR, Situation

_SLASH = t.SIGNS["/"]
_PROSE = re.compile(r"/[ \t]*[A-Za-z]+[ \t]*[, \t][ \t]*[A-Za-z]+")
_FOREIGN = {
    "resource": "resources are declared by their kinds, KIND NAME { … }, which 'aspirec kinds' lists",
    "module": "'aspirec kinds' lists the kinds, and the one that includes a Bicep file of your own",
    "targetScope": "the scope is an option of the application: app NAME { scope: 'subscription' }",
    "metadata": "leave it out, or write a comment",
    "using": "parameter files are written as stages: stage dev { NAME: value }",
    "type": "parameters have one of the types string, int, bool, object and array",
    "func": "give the value a name with 'var'",
    "extension": "leave it out",
    "provider": "leave it out",
    "assert": "leave it out",
    "let": "values of your own are declared so: var NAME = value",
    "const": "values of your own are declared so: var NAME = value",
    "variable": "values of your own are declared so: var NAME = value",
    "parameter": "parameters are declared so: param NAME string",
    "for": "there are no loops: write out what is needed",
    "if": "there are no conditional resources; a value may depend on a condition: c ? a : b",
}
"""First words that people know from Bicep, Terraform and others, and what to write instead."""


def body_after_equals(s: Situation) -> int | None:
    """`resource x 'type' = {`, as Bicep has it."""
    if s.kind != t.EQUAL or s.after != t.LBRACE or not s.accepts(t.LBRACE):
        return None
    word = s.word(s.start)
    if s.at_top and word in _FOREIGN:
        s.say(
            codes.OTHER_LANGUAGE,
            f"'{word} … = {{' is Bicep, not this language",
            s.r.span(s.start, s.at),
            _FOREIGN[word],
        )
        s.r.builder.poison.append(s.spans[s.at][0])
    else:
        s.say(codes.UNEXPECTED, "a body follows without '='", s.place(s.at), "remove the '='", "")
    s.delete(s.at)
    return s.at


def outside_body(s: Situation) -> int | None:
    """`sku: 'Basic'` or `x = 3` where declarations stand."""
    first = s.r.first
    if not s.at_top or s.at != first + 1 or s.kind not in (t.COLON, t.EQUAL):
        return None
    if s.kinds[first] not in (t.NAME, t.STRING, *t.WORDS.values()):
        return None
    name = s.word(first)
    if s.kind == t.EQUAL and name in _FOREIGN:
        s.say(codes.OTHER_LANGUAGE, f"'{name} = …' is another language", s.r.span(first, s.at), _FOREIGN[name])
    elif s.kind == t.EQUAL and s.kinds[first] in (PARAM, VAR, OUTPUT):
        return None
    else:
        help = f"write 'var {name} = …'" if s.kind == t.EQUAL else "move it between the braces of what it belongs to"
        s.say(codes.OUTSIDE_BODY, f"{shown(name)} stands outside of a body", s.r.span(first, first), help)
    return SKIP


def foreign_word(s: Situation) -> int | None:
    """Declarations and loops of other languages."""
    word = s.word(s.start) if s.kinds[s.start] in t.WORD_KINDS else ""
    if word not in _FOREIGN or (s.at_top and s.at - s.start > 4) or (not s.at_top and word not in ("for", "if")):
        return None
    if s.kinds[s.start + 1] == t.DOT:
        return None
    s.say(codes.OTHER_LANGUAGE, f"'{word}' is a word of another language", s.r.span(s.start, s.start), _FOREIGN[word])
    return SKIP


def decorator(s: Situation) -> int | None:
    if s.kind == t.END and s.at_top and s.kinds[s.r.first] == t.AT and s.before in (t.RPAREN, t.NEWLINE):
        last = s.at - 1 if s.before == t.RPAREN else s.at - 2
        where = s.r.span(s.r.first, last)
        s.say(codes.MISPLACED_DECORATOR, "the decorator belongs to no parameter", where, "put it in front of a 'param'")
        return SKIP
    if s.kind != t.AT or s.at_top or s.at != s.start:
        return None
    end = s.r.after_decorator(s.at)
    last = end - 1 if s.kinds[end - 1] != t.NEWLINE else end - 2
    s.say(codes.MISPLACED_DECORATOR, "only a parameter takes decorators", s.r.span(s.at, max(last, s.at)), "remove it")
    s.delete(s.at, end - s.at)
    return s.at


def half_comment(s: Situation) -> int | None:
    """`/ words that make no sense`: a comment with half of its sign."""
    first = s.at
    while first > s.start and s.kinds[first] != _SLASH and not s.r.new_line(first):
        first -= 1
    if s.kinds[first] != _SLASH or not _PROSE.match(s.r.builder.text, s.spans[first][0]):
        return None
    end = first + 1
    while s.kinds[end] not in (t.NEWLINE, t.END, *t.OPENERS, *t.CLOSERS) and not s.r.new_line(end):
        end += 1
    if s.kinds[end] in (*t.OPENERS, *t.CLOSERS) and not s.r.new_line(end):
        return None
    start = s.spans[first][0]
    s.r.found.drop_within(start, s.spans[end - 1][1])
    s.r.builder.complain("comment_sign", start, s.spans[end - 1][1])
    begin = s.restart()
    if s.kinds[end] == t.NEWLINE and t.SILENT[s.kinds[first - 1]]:
        end += 1
    s.delete(first, end - first)
    if s.kinds[s.r.first] == t.END:
        return -1 - s.r.first
    return begin


def clause(s: Situation) -> int | None:
    """`grant` without `on`, `reference` without a target, and their parts in another order."""
    if s.element.place != "body" or s.at == s.start:
        return None
    if s.kinds[s.start] == GRANT:
        return _grant(s)
    if s.kinds[s.start] == REFERENCE:
        return _reference(s)
    return None


def _grant(s: Situation) -> int | None:
    clause = "write 'grant ROLE on TARGET'"
    if s.accepts(ON) and s.kind in t.WORD_KINDS and s.after in (ON, t.COMMA) and ON in s.kinds[s.at : s.at + 20]:
        return s.insert_comma("roles are separated by commas")
    if s.accepts(ON) and s.kind in t.WORD_KINDS:
        word = s.word(s.at)
        if s.after in t.WORD_KINDS:
            s.say(codes.INCOMPLETE_CLAUSE, f"'{word}' stands where 'on' belongs", s.place(s.at), clause, "on")
            s.kinds[s.at] = ON
        else:
            s.say(
                codes.INCOMPLETE_CLAUSE, f"there is no 'on' in front of '{word}'", s.place(s.at), clause, f"on {word}"
            )
            s.insert(s.at, ON)
        return s.at
    if s.kind == ON and s.before in (GRANT, t.COMMA):
        s.say(codes.INCOMPLETE_CLAUSE, "the grant names no role", s.place(s.at), clause)
        return SKIP
    if s.kind in ENDS:
        missing = "no role" if s.before == GRANT else "no target"
        s.say(codes.INCOMPLETE_CLAUSE, f"the grant names {missing}", s.r.span(s.start, s.at - 1), clause)
        return SKIP
    return None


def _reference(s: Situation) -> int | None:
    clause = "write 'reference TARGET', and behind it, where needed, 'as 'name'' and 'optional'"
    if s.kind in (*ENDS, t.DOT) and s.before == REFERENCE:
        s.say(
            codes.INCOMPLETE_CLAUSE,
            "the reference names nothing",
            s.r.span(s.start, s.start),
            "write 'reference TARGET'",
        )
        return SKIP
    if s.kind in ENDS and s.before == AS:
        s.say(codes.INCOMPLETE_CLAUSE, "there is no name after 'as'", s.r.span(s.at - 1, s.at - 1), "write as 'name'")
        return SKIP
    if s.kind in t.STRINGS and s.accepts(AS):
        s.say(
            codes.INCOMPLETE_CLAUSE,
            f"there is no 'as' in front of {s.word(s.at)}",
            s.place(s.at),
            f"write as {s.word(s.at)}",
        )
        s.insert(s.at, AS)
        return s.at
    if s.before == OPTIONAL and s.kind == AS:
        s.say(codes.INCOMPLETE_CLAUSE, "'as' stands in front of 'optional'", s.place(s.at), "write as 'name' optional")
        return SKIP
    if s.kind == t.LBRACE and s.accepts(AS):
        s.say(codes.INCOMPLETE_CLAUSE, "a reference has no body", s.place(s.at), clause)
        return SKIP
    return None


def incomplete_entry(s: Situation) -> int | None:
    if s.frame.place != "body" or s.at != s.start + 1 or s.kinds[s.start] not in t.WORD_KINDS or s.kind not in ENDS:
        return None
    word = s.word(s.start)
    help = f"give it a value ({word}: …), a name ({word} NAME) or a body ({word} {{ … }})"
    if s.kinds[s.start - 1] == t.COMMA and REFERENCE in s.kinds[max(s.start - 12, 0) : s.start]:
        help = f"a reference has one target: write 'reference {word}' on a line of its own"
    s.say(codes.INCOMPLETE_ENTRY, f"'{word}' alone says nothing", s.r.span(s.start, s.start), help)
    return SKIP
