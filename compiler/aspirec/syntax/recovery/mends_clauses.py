"""Mends for whole entries and declarations: those of other languages, in the wrong place, or with parts missing."""

from __future__ import annotations

import re

from aspirec.diagnostics.codes import syntax as codes
from aspirec.syntax import tokens as t
from aspirec.syntax.recovery.mends_grants import mend_grant
from aspirec.syntax.recovery.situation import (
    AS,
    ENDS,
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

_FILLERS = frozenset({"a", "for", "from", "on", "the", "to", "with"})
_RELATIONS = frozenset({"connect", "depend", "link", "relie", "rely", "talk", "wait"})
"""What is said elsewhere of what uses something else, in front of one of the fillers."""
_PROSE = re.compile(r"/[ \t]*[A-Za-z]+[ \t]*[, \t][ \t]*[A-Za-z]+|<!--|--+(?:[ \t]+[A-Za-z]|[ \t]*(?=[\r\n]))")


def end_of_declaration(s: Situation) -> int | None:
    """A line end behind a declaration, where a comment was taken for its continuation."""
    if s.kind != t.NEWLINE or s.frame.place != "top" or not s.accepts(t.END):
        return None
    return -1 - (s.at + 1)


def outside_body(s: Situation) -> int | None:
    """`sku: 'Basic'` or `x = 3` where declarations stand."""
    first = s.r.first
    if not s.at_top or s.at != first + 1 or s.kind not in (t.COLON, t.EQUAL):
        return None
    if s.kinds[first] not in (t.NAME, t.STRING, *t.WORDS.values()):
        return None
    if s.kind == t.EQUAL and s.kinds[first] in (PARAM, VAR, OUTPUT):
        return None
    name = s.word(first)
    help = f"write 'var {name} = …'" if s.kind == t.EQUAL else "move it between the braces of what it belongs to"
    s.say(codes.OUTSIDE_BODY, f"{shown(name)} is outside of a body", s.span(first, first), help)
    return SKIP


def clause_outside_body(s: Situation) -> int | None:
    """`grant AcrPush on acr` or `reference store.blobs` where declarations stand."""
    first = s.r.first
    if not s.at_top or s.at == first or s.kinds[first] not in (GRANT, REFERENCE) or s.kinds[first + 1] == t.DOT:
        return None
    help = "move it between the braces of what it belongs to"
    s.say(codes.OUTSIDE_BODY, f"'{s.word(first)}' is outside of a body", s.span(first, first), help)
    return SKIP


def decorator(s: Situation) -> int | None:
    if s.kind == t.END and s.at_top and s.kinds[s.r.first] == t.AT and s.before in (t.RPAREN, t.NEWLINE):
        last = s.at - 1 if s.before == t.RPAREN else s.at - 2
        if not s.r.chunk.matched:  # then what comes next may be in the brackets
            return SKIP
        where = s.span(s.r.first, last)
        s.say(codes.MISPLACED_DECORATOR, "the decorator belongs to no parameter", where, "put it in front of a 'param'")
        return SKIP
    first = s.r.after_decorators(s.start)
    if s.kind == t.AT and s.at_top and s.at > first and s.accepts(t.END) and s.kinds[first] == PARAM:
        end = s.r.after_decorator(s.at)
        if s.kinds[end] == t.END:
            where = s.span(s.at, end - 1)
            s.say(codes.MISPLACED_DECORATOR, "the decorator is after its parameter", where, "put it in front")
            s.delete(s.at, end - s.at)
            return s.at
    if s.kind != t.AT or s.at_top or s.at != s.start:
        return None
    end = s.r.after_decorator(s.at)
    last = end - 1 if s.kinds[end - 1] != t.NEWLINE else end - 2
    s.say(codes.MISPLACED_DECORATOR, "only a parameter takes decorators", s.span(s.at, max(last, s.at)), "remove it")
    s.delete(s.at, end - s.at)
    return s.at


def half_comment(s: Situation) -> int | None:
    """`/ words that make no sense`, `-- words`, `<!-- words -->`: a comment with another sign."""
    first = s.at
    while first > s.start and not _PROSE.match(s.text, s.spans[first][0]) and not s.new_line(first):
        first -= 1
    if _text_before(s, first) == "<!":
        first -= 2
    if s.kinds[first] == t.END or not _PROSE.match(s.text, s.spans[first][0]):
        return None
    end = first + 1
    while s.kinds[end] not in (t.NEWLINE, t.END, *t.OPENERS, *t.CLOSERS) and not s.new_line(end):
        end += 1
    if s.kinds[end] in (*t.OPENERS, *t.CLOSERS) and not s.new_line(end):
        return None
    start, stop = s.spans[first][0], s.spans[end - 1][1]
    if stop <= start:  # nothing but what an earlier mend has put in
        return None
    s.say_instead("comment_sign", start, stop)
    begin = s.restart()
    if s.kinds[end] == t.NEWLINE and t.SILENT[s.kinds[first - 1]]:
        end += 1
    ends_line = s.kinds[end] not in (t.NEWLINE, t.END, *t.CLOSERS) and not t.SILENT[s.kinds[first - 1]]
    s.delete(first, end - first)
    if ends_line and first > s.r.first:
        s.insert(first, t.NEWLINE)
    if s.kinds[s.r.first] == t.END:
        return -1 - s.r.first
    return begin


def _text_before(s: Situation, at: int) -> str:
    """The two characters in front of a token, if tokens were made of them."""
    start = s.spans[at][0]
    return s.text[start - 2 : start] if at - 2 >= s.start and s.touching(at) and s.touching(at - 1) else ""


def clause(s: Situation) -> int | None:
    """`grant` without `on`, `reference` without a target, and their parts in another order."""
    if s.element.place != "body" or s.at == s.start:
        return None
    if s.kind in (t.SIGNS["/"], t.COLON) and s.accepts(t.DOT) and s.touching(s.at) and s.touching(s.at + 1):
        sign, at = s.kind, s.at
        s.say(codes.WRONG_OPERATOR, f"'{s.word(s.at)}' leads to no child", s.place(s.at), "write .", ".")
        s.kinds[at] = t.DOT
        while s.kinds[at + 1] in t.WORD_KINDS:  # all of the path is written so
            at = s.r.after_path(at + 1)
            if s.kinds[at] != sign or not s.touching(at) or not s.touching(at + 1):
                break
            s.kinds[at] = t.DOT
        return s.at
    if (s.kinds[s.start], s.kinds[s.start + 1]) == (OPTIONAL, REFERENCE):
        help = "write 'reference TARGET optional'"
        s.say(codes.INCOMPLETE_CLAUSE, "'optional' comes last", s.span(s.start, s.start), help)
        return SKIP
    if s.kind in (GRANT, REFERENCE) and s.kinds[s.start] in (AS, ON) and s.before in (t.STRING, *t.WORD_KINDS):
        first, clause = s.word(s.start), s.word(s.at)
        form = "grant ROLE on TARGET" if s.kind == GRANT else "reference TARGET as 'name'"
        where = s.span(s.start, s.at - 1)
        s.say(codes.INCOMPLETE_CLAUSE, f"'{first} …' is in front of '{clause}'", where, f"write '{form}'")
        return SKIP
    if s.kinds[s.start] in (GRANT, REFERENCE) and s.kinds[s.start + 1] == t.COLON:
        colon = s.span(s.start + 1, s.start + 1)
        s.say(codes.INCOMPLETE_CLAUSE, f"'{s.word(s.start)}' takes no colon", colon, "remove the ':'", "")
        s.delete(s.start + 1)
        return s.restart()
    if s.kinds[s.start] == GRANT:
        return mend_grant(s)
    if s.kinds[s.start] == REFERENCE:
        return _reference(s)
    return None


def relation_in_words(s: Situation) -> int | None:
    """`depends on db, cache` and `waits for db`."""
    if s.element.place != "body" or s.at != s.start + 2 or s.kind not in t.WORD_KINDS:
        return None
    if s.word(s.start).rstrip("s") not in _RELATIONS or s.word(s.start + 1) not in _FILLERS:
        return None
    names, end = [s.word(s.at)], s.at + 1
    while s.kinds[end] == t.COMMA and s.kinds[end + 1] in t.WORD_KINDS and s.kinds[end + 2] in ENDS:
        names.append(s.word(end + 1))
        end += 2
    where = s.span(s.start, s.start + 1)
    help = (
        f"write 'reference {names[0]}' for what is needed to use it, 'waitFor: [{', '.join(names)}]' to start after it"
    )
    s.say(codes.UNEXPECTED, f"'{s.text[where.start : where.end]}' means nothing here", where, help)
    s.delete(s.at + 1, end - s.at - 1)
    return SKIP


_REFERENCE = "write 'reference TARGET', and after it, if needed, 'as 'name'' and 'optional'"


def _reference(s: Situation) -> int | None:
    """The first of the mends of a reference that fits."""
    for mend in (_part_missing, _early_word, _more_than_a_target, _name_without_as):
        found = mend(s)
        if found is not None:
            return found
    return None


def _part_missing(s: Situation) -> int | None:
    """`reference`, `reference x as`."""
    if s.kind in (*ENDS, t.DOT) and s.before == REFERENCE:
        nothing = "the reference names nothing"
        s.say(codes.INCOMPLETE_CLAUSE, nothing, s.span(s.start, s.start), "write 'reference TARGET'")
        return SKIP
    if s.kind in ENDS and s.before == AS:
        s.say(codes.INCOMPLETE_CLAUSE, "there is no name after 'as'", s.span(s.at - 1, s.at - 1), "write as 'name'")
        return SKIP
    return None


def _early_word(s: Situation) -> int | None:
    """`reference optional x`, `reference x optional as 'name'`."""
    early = s.start + 1
    if s.kinds[early] in (AS, OPTIONAL) and s.word(early) and s.at == early + 1 and s.kind in (*t.WORD_KINDS, t.STRING):
        message = f"'{s.word(early)}' is in front of the target"
        s.say(codes.INCOMPLETE_CLAUSE, message, s.place(early), _REFERENCE)
        return SKIP
    if s.before == OPTIONAL and s.kind == AS:
        s.say(codes.INCOMPLETE_CLAUSE, "'as' is in front of 'optional'", s.place(s.at), "write as 'name' optional")
        return SKIP
    return None


def _more_than_a_target(s: Situation) -> int | None:
    """`reference x reference y`, `reference x y`, `reference to x`, `reference x { }`."""
    first = s.start + 1
    if s.kind in (GRANT, REFERENCE) and s.after in t.WORD_KINDS and s.accepts(t.COMMA):
        return s.insert_comma("entries are separated by line ends or commas")
    if s.kind in t.WORD_KINDS and s.word(s.at - 1) not in _FILLERS and s.accepts(AS):
        if s.after == t.STRING:
            s.say(codes.INCOMPLETE_CLAUSE, f"'{s.word(s.at)}' is where 'as' belongs", s.place(s.at), "write as", "as")
            s.kinds[s.at] = AS
            return s.at
        other = s.written(first, s.at - 1)
        joined = s.word(s.at) in ("and", "plus") and s.after in t.WORD_KINDS
        help = f"write 'reference {s.word(s.at + joined)}', on a line of its own if '{other}' is a target, too"
        s.say(codes.INCOMPLETE_CLAUSE, "a reference has one target", s.place(s.at), help)
        return SKIP
    if s.at == first + 1 and s.kind in t.WORD_KINDS and s.helps(first, 1):
        s.say(codes.INCOMPLETE_CLAUSE, f"'{s.word(first)}' means nothing here", s.place(first), _REFERENCE)
        s.delete(first)
        return s.restart()
    if s.kind == t.LBRACE and s.accepts(AS):
        s.say(codes.INCOMPLETE_CLAUSE, "a reference has no body", s.place(s.at), _REFERENCE)
        return SKIP
    return None


def _name_without_as(s: Situation) -> int | None:
    """`reference x 'name'`."""
    if s.kind not in t.STRINGS or not s.accepts(AS):
        return None
    name = s.shown(s.at)
    s.say(codes.INCOMPLETE_CLAUSE, f"there is no 'as' in front of {name}", s.place(s.at), f"write as {name}")
    s.insert(s.at, AS)
    return s.at


def incomplete_entry(s: Situation) -> int | None:
    before = s.kinds[max(s.start - 12, 0) : s.start] if s.kinds[s.start - 1] == t.COMMA else []
    listed = next((kind for kind in before[::-1] if kind in (REFERENCE, GRANT)), 0)
    if s.frame.place != "body" or s.at != s.start + 1 or s.kinds[s.start] not in t.WORD_KINDS:
        return None
    if s.kind not in ENDS and not (listed and s.kind == t.DOT):
        return None
    word = s.written(s.start, s.r.after_path(s.start) - 1)
    help = f"give it a value ({word}: …), a name ({word} NAME) or a body ({word} {{ … }})"
    if listed:
        wanted = f"reference {word}" if listed == REFERENCE else f"grant ROLE on {word}"
        help = f"a {wanted.split()[0]} has one target: write '{wanted}' on a line of its own"
    s.say(codes.INCOMPLETE_ENTRY, f"'{word}' alone means nothing", s.span(s.start, s.start), help)
    return SKIP
