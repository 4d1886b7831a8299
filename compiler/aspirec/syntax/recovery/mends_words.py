"""Mends for words: misspelt ones, ones in the wrong place, and words or nothing where a sign belongs."""

from __future__ import annotations

import re

from aspirec.diagnostics.codes import syntax as codes
from aspirec.diagnostics.suggest import did_you_mean, near_names
from aspirec.syntax import tokens as t
from aspirec.syntax.recovery.situation import (
    AS,
    BEGINS_OPERAND,
    ENDS,
    EXISTING,
    GRANT,
    ON,
    OPTIONAL,
    OUTPUT,
    PARAM,
    REFERENCE,
    SKIP,
    VAR,
    Situation,
)
from aspirec.syntax.wording import shown

_TYPES = ("string", "int", "bool", "object", "array")


def misspelt_word(s: Situation) -> int | None:
    """`parm x string`, `refrence store.blobs`, `exsting azure.storage x`: the first word of a declaration or an entry
    is nearly one of the language, and with that the rest makes sense. Likewise `on`, `as` and `optional` in clauses.
    """
    words = t.DECLARATION_WORDS if s.at_top else t.CLAUSE_WORDS if s.element.place == "body" else ()
    first = s.r.after_decorators(s.start)
    places = [(first, words), (s.at, [t.SIGN_TEXT[word] for word in (ON, AS, OPTIONAL) if s.accepts(word)])]
    for at, known in places:
        if s.kinds[at] != t.NAME:
            continue
        for word in near_names(s.word(at), known):
            if s.helps(at, 1, t.WORDS[word]):
                s.say(
                    codes.MISSPELT_WORD, f"'{s.word(at)}' means nothing here", s.place(at), did_you_mean([word]), word
                )
                s.kinds[at] = t.WORDS[word]
                return s.restart()
    return None


def existing_clause(s: Situation) -> int | None:
    """`existing reference pg`."""
    if s.element.place != "body" or s.kinds[s.start] != EXISTING or s.kinds[s.start + 1] not in (REFERENCE, GRANT):
        return None
    if s.kinds[s.start + 2] not in (*t.WORD_KINDS, t.STRING):
        return None
    _say_no_existing(s, s.start, s.start + 1)
    return s.restart()


def _say_no_existing(s: Situation, at: int, clause: int) -> None:
    """Report an `existing` with a clause, and leave it out."""
    help = "leave it out: it stands where something is declared"
    s.say(codes.UNEXPECTED, f"no '{s.word(clause)}' takes the word 'existing'", s.place(at), help, "")
    s.delete(at)


def existing_behind(s: Situation) -> int | None:
    """`azure.storage store existing = {`, as Bicep has it, and `azure.storage existing store`."""
    at = s.at if s.kind == EXISTING else s.at - 1
    if at <= s.start or s.kinds[at] != EXISTING or s.kinds[s.start] == EXISTING or t.COLON in s.kinds[s.start : at]:
        return None
    if s.kinds[s.start] in (REFERENCE, GRANT):
        _say_no_existing(s, at, s.start)
        return s.restart()
    if (not s.at_top and s.element.place != "body") or (at < s.at and s.kind not in t.WORD_KINDS):
        return None
    head = " ".join(s.written(s.start, s.at - (at == s.at)).split(" existing "))
    s.say(codes.UNEXPECTED, "'existing' does not come first", s.place(at), f"write 'existing {head}'")
    s.delete(at, 1 + (s.kinds[at + 1] == t.EQUAL))
    s.insert(s.start, EXISTING)
    return s.restart()


_QUOTE_WITHIN = re.compile(r"(?<!\\)''?")
"""A quote in a text as others write it: alone between double quotes, and twice between single ones."""


def bare_decorator(s: Situation) -> int | None:
    """`@secure` and `@description 'x'` without parentheses."""
    if not s.at_top or s.kinds[s.start] != t.AT or not s.accepts(t.LPAREN):
        return None
    if s.kind not in (t.NEWLINE, t.AT, t.STRING, *t.WORD_KINDS):
        return None
    first = max(at for at in range(s.start, s.at) if s.kinds[at] == t.AT)
    where = s.span(first, s.at - 1)
    name = s.text[where.start : where.end]
    if t.LPAREN in s.kinds[first : s.at]:
        return None
    if s.kind == t.STRING:
        s.found.drop_within(*s.spans[s.at])
        text = "'" + _QUOTE_WITHIN.sub(r"\\'", s.word(s.at)[1:-1]) + "'"
        s.say(codes.UNEXPECTED, "the decorator has no parentheses", where, f"write {name}({text})")
        s.insert(s.at + 1, t.RPAREN)
        s.insert(s.at, t.LPAREN)
        return s.at
    s.say(codes.UNEXPECTED, "the decorator has no parentheses", where, f"write {name}()", f"{name}()")
    s.insert(s.at, t.LPAREN, t.RPAREN)
    return s.at


def declaration_in_body(s: Situation) -> int | None:
    """`param size int` and `var x = 1` between the entries of a body."""
    if s.element.place != "body" or s.kinds[s.start] not in (PARAM, VAR) or s.at < s.start + 2:
        return None
    if s.kinds[s.start + 1] not in t.WORD_KINDS or s.kind not in (*t.WORD_KINDS, t.EQUAL, t.COLON):
        return None
    help = "declare it at the top of the program, outside of all braces"
    s.say(codes.UNEXPECTED, f"'{s.word(s.start)}' stands in no body", s.span(s.start, s.at - 1), help)
    return SKIP


def extra_word(s: Situation) -> int | None:
    """`volume data: '/data'` and `secret key = value` in a body."""
    if s.at != s.start + 2 or s.element.place != "body":
        return None
    if s.kind != t.COLON and not (s.kind == t.EQUAL and s.kinds[s.start] == t.NAME and s.accepts(t.LBRACE)):
        return None
    word, key, sign = s.word(s.start), s.word(s.start + 1), s.word(s.at)
    if s.after in ENDS or s.new_line(s.at + 1):
        s.say(codes.UNEXPECTED, f"there is a '{sign}' too many", s.place(s.at), "remove it", "")
        if s.after in ENDS:
            s.delete(s.at)
        else:
            s.kinds[s.at] = t.NEWLINE
        return s.at
    message = f"only one word stands in front of '{sign}'"
    forms = f"'{word} {key} {{ …: … }}' for something called {key}, '{word} {{ {key}: … }}' for an entry of a block"
    s.say(codes.UNEXPECTED, message, s.span(s.start, s.at - 1), f"write {forms}, or leave '{word}' out")
    return SKIP


def sign_before_name(s: Situation) -> int | None:
    """`azure.storage = store {`, `project: api './Api.csproj'`."""
    if s.kinds[s.start] != t.NAME or s.at == s.start or not s.at_top:
        return None
    if s.kind not in (t.EQUAL, t.COLON) or not s.accepts(t.NAME):
        return None
    kind = s.r.after_path(s.at + 1) if s.after in t.WORD_KINDS else s.at
    if s.kind == t.EQUAL and s.at == s.start + 1 and s.kinds[kind] in (t.STRING, t.LBRACE):
        head = f"{s.written(s.at + 1, kind - 1)} {s.word(s.start)}"
        s.say(codes.UNEXPECTED, "a name is not assigned what it declares", s.span(s.start, s.at), f"write '{head}'")
        moved = s.kinds[s.at + 1 : kind], s.spans[s.at + 1 : kind]
        s.kinds[s.start : kind], s.spans[s.start : kind] = (
            [*moved[0], s.kinds[s.start]],
            [*moved[1], s.spans[s.start]],
        )
        return s.restart()
    ends = (t.STRING, t.LBRACE, *([t.END] if s.at > s.start + 1 else []))
    if s.after not in t.WORD_KINDS or s.kinds[s.at + 2] not in ends:
        return None
    sign = s.word(s.at)
    s.say(codes.UNEXPECTED, f"the name follows without '{sign}'", s.place(s.at), f"remove the '{sign}'", "")
    s.delete(s.at)
    return s.at


def sign_before_child(s: Situation) -> int | None:
    """`rule: https {` and `mount: './x' {` between the entries of a body."""
    sign = s.start + 1
    if s.kind != t.LBRACE or s.at != sign + 2 or s.element.place != "body" or s.kinds[s.start] not in t.WORD_KINDS:
        return None
    if s.kinds[sign] != t.COLON or s.before not in (t.STRING, *t.WORD_KINDS) or s.new_line(s.at):
        return None
    what, word = ("text" if s.before == t.STRING else "name"), s.word(sign)
    message, help = f"the {what} follows without '{word}'", f"remove the '{word}'"
    s.say(codes.UNEXPECTED, message, s.span(sign, sign), help, "")
    s.delete(sign)
    return s.restart()


def typed_declaration(s: Situation) -> int | None:
    """`input size int`, where a parameter is meant."""
    first = s.r.after_decorators(s.start)
    if not s.at_top or s.kinds[first] != t.NAME or s.at != first + 2 or s.word(s.at) not in _TYPES:
        return None
    help = f"write 'param {s.word(first + 1)} {s.word(s.at)}'"
    s.say(codes.OTHER_LANGUAGE, f"'{s.word(first)}' declares no parameter", s.place(first), help, "param")
    s.kinds[first] = PARAM
    return s.restart()


def words_before_body(s: Situation) -> int | None:
    """`project api './Api.csproj' in env {` and `… uses db, cache {`."""
    if not s.at_top or s.before != t.STRING or s.kind not in (*t.WORD_KINDS, t.COMMA) or not s.accepts(t.LBRACE):
        return None
    if s.kind == EXISTING:
        return None
    brace = s.at
    while s.kinds[brace] not in (t.LBRACE, t.STRING, t.END, t.NEWLINE) and not s.new_line(brace):
        brace += 1
    if s.kinds[brace] != t.LBRACE or s.new_line(brace):
        return None
    where = s.span(s.at, brace - 1)
    message = f"{shown(s.text[where.start : where.end])} cannot stand between a text and its body"
    s.say(
        codes.UNEXPECTED,
        message,
        where,
        "say it in the body, as 'key: value', 'reference TARGET' or 'grant ROLE on TARGET'",
    )
    s.delete(s.at, brace - s.at)
    return s.at


def name_with_space(s: Situation) -> int | None:
    """`project my api './Api.csproj'`."""
    if s.kind not in t.WORD_KINDS or s.before not in t.WORD_KINDS or not s.accepts(t.STRING):
        return None
    if s.after not in (t.STRING, t.LBRACE, *ENDS) or s.element.place not in ("body", "top"):
        return None
    one, other = s.word(s.at - 1), s.word(s.at)
    where = s.span(s.at - 1, s.at)
    help = (
        f"write '{one}-{other}'"
        if s.after == t.STRING
        else f"write '{one}-{other}', or {other} in quotes; what is said of {one} stands in braces"
    )
    s.say(codes.BAD_NAME, "a name is one word", where, help, f"{one}-{other}")
    s.delete(s.at)
    s.spans[s.at - 1] = (where.start, where.end)
    s.poison(where.end)
    return s.restart()


def number_behind_name(s: Situation) -> int | None:
    """`endpoint http 8080`."""
    if s.kind != t.INTEGER or s.at != s.start + 2 or s.element.place != "body" or s.after not in ENDS:
        return None
    if s.before not in t.WORD_KINDS or s.kinds[s.start] not in t.WORD_KINDS or not s.accepts(t.LBRACE):
        return None
    head = s.written(s.start, s.at - 1)
    s.say(
        codes.UNEXPECTED,
        f"{s.word(s.at)} cannot stand here",
        s.place(s.at),
        f"say what it is: {head} {{ …: {s.word(s.at)} }}",
    )
    s.delete(s.at)
    return s.at


def foreign_type(s: Situation) -> int | None:
    """`param x string[]`, `param x 'a' | 'b'`, and `var x string = …`."""
    first = s.r.after_decorators(s.start)
    if not s.at_top or s.kinds[first] not in (PARAM, OUTPUT, VAR) or not first + 2 <= s.at <= first + 3:
        return None
    if t.EQUAL in s.kinds[first : s.at]:
        return None
    name = s.word(first + 1)
    if s.kinds[first] == VAR:
        if s.kind not in t.WORD_KINDS or s.after != t.EQUAL:
            return None
        s.say(codes.UNEXPECTED, "a variable has no type", s.place(s.at), f"write 'var {name} = …'", "")
        s.delete(s.at)
        return s.at
    if s.kind == t.QUESTION and s.word(s.at - 1) in _TYPES and (s.new_line(s.at + 1) or s.after in (t.EQUAL, t.END)):
        return _nullable_type(s, s.written(first, s.at - 1))
    end, depth = first + 2, 0
    while s.kinds[end] != t.END and (depth or s.kinds[end] not in (t.EQUAL, t.NEWLINE)):
        depth += (s.kinds[end] in t.OPENERS) - (s.kinds[end] in t.CLOSERS)
        end += 1
    signs = [t.LBRACKET, t.QUESTION, t.SIGNS["<"], t.SIGNS["||"], *((t.LBRACE,) if s.at == first + 2 else ())]
    alternatives = s.kind in (t.STRING, t.INTEGER) and s.after == t.SIGNS["||"]
    if s.kind not in signs and not alternatives:
        return None
    span = s.span(first + 2, end - 1)
    text = s.text[span.start : span.end]
    s.found.drop_within(span.start, span.end)
    help = f"write one of {', '.join(_TYPES)}; the allowed values go in front: @allowed([…])"
    s.say(codes.OTHER_LANGUAGE, f"there is no type {shown(text)}", span, help)
    return SKIP


def _nullable_type(s: Situation, head: str) -> int:
    """`param x int?`, as Bicep has it; without the sign, a line ends here that was taken to go on."""
    message = f"there is no type '{s.word(s.at - 1)}?': everything has a value"
    default = f", or give it a default: {head} = …" if s.after != t.EQUAL else " = …"
    s.say(codes.OTHER_LANGUAGE, message, s.span(s.at - 1, s.at), f"write {head}{default}", s.word(s.at - 1))
    s.delete(s.at)
    return -1 - s.at if s.new_line(s.at) else s.at


def missing_equals(s: Situation) -> int | None:
    """`var x 3`, `param x int default 3`, `output x store.name`."""
    first = s.r.after_decorators(s.start)
    if not s.at_top or s.kinds[first] not in (PARAM, OUTPUT, VAR) or t.EQUAL in s.kinds[first : s.at]:
        return None
    if s.accepts(t.EQUAL) and s.kind in t.WORD_KINDS and s.after in BEGINS_OPERAND:
        word = s.word(s.at)
        s.say(codes.MISSING_EQUALS, f"'{word}' is where '=' belongs", s.place(s.at), "write =", "=")
        s.kinds[s.at] = t.EQUAL
        return s.at
    for at in (s.at, s.at - 1):
        typed = s.kinds[at] == t.STRING and s.word(at)[1:-1] in _TYPES
        if at > first + 1 and s.kinds[at] not in ENDS and not typed and s.helps(at, 0, t.EQUAL):
            head = s.written(first, at - 1)
            message = f"there is no '=' in front of {s.shown(at)}"
            s.say(codes.MISSING_EQUALS, message, s.place(at), f"write '{head} = …'", f"= {s.word(at)}")
            s.insert(at, t.EQUAL)
            return s.restart()
    return None
