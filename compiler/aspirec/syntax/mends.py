"""What is probably meant where the parser stops, and how to go on as if it had been written.

Each mend looks at one sort of mistake. It returns None if it is not that one; else it has reported it, and returns the
token to go on with, or SKIP to leave the element out, or a negative number -1 - token if the declaration ends there.
"""

from __future__ import annotations

from collections.abc import Callable

from aspirec.diagnostics.codes import syntax as codes
from aspirec.syntax import mends_clauses as clauses
from aspirec.syntax import mends_parts as parts
from aspirec.syntax import mends_signs as signs
from aspirec.syntax import tokens as t
from aspirec.syntax.lalr import Stack
from aspirec.syntax.recovery import MENDS, Recovery
from aspirec.syntax.situation import AS, ON, OPTIONAL, SKIP, Situation


def mend(recovery: Recovery, stack: Stack, at: int) -> int | None:
    """Report what is wrong at token `at`. The result is where to go on, None to skip the element, or negative."""
    if recovery.found.full or recovery.mended >= MENDS:
        if not recovery.found.full:
            situation = Situation(recovery, stack, at)
            _unexpected(situation)
        return None
    recovery.mended += 1
    situation = Situation(recovery, stack, at)
    if situation.poisoned:
        return None
    for attempt in _MENDS:
        going_on = attempt(situation)
        if going_on is not None:
            return None if going_on == SKIP else going_on
    _unexpected(situation)
    return None


def _unexpected(s: Situation) -> None:
    """Say what could have come, in kinds of things rather than in tokens."""
    wanted = _wanted(s)
    help = f"here may come {wanted}" if wanted else ""
    if s.kind in (t.NEWLINE, t.END):
        s.say(codes.UNEXPECTED, "the line ends too soon", s.place(s.at), help)
        return
    s.say(codes.UNEXPECTED, f"{s.shown(s.at)} cannot stand here", s.place(s.at), help)


def _wanted(s: Situation) -> str:
    """What the parser would take, as a list in words."""
    found = []
    if s.accepts(t.INTEGER):
        found.append("a value")
    else:
        found += ["a name"] * s.accepts(t.NAME) + ["a text in quotes"] * s.accepts(t.STRING)
        found += [f"'{t.SIGN_TEXT[word]}'" for word in (ON, AS, OPTIONAL) if s.accepts(word) and not s.accepts(t.NAME)]
    operator = s.accepts(t.SIGNS["+"])
    found += ["an operator"] * operator
    for kind in (t.LBRACE, t.LPAREN, t.COLON, t.EQUAL, t.RPAREN, t.RBRACKET, t.RBRACE, t.COMMA):
        if s.accepts(kind) and not (kind in (t.LBRACE, t.LPAREN) and "a value" in found):
            found.append(f"'{t.SIGN_TEXT[kind]}'")
    if s.accepts(t.NEWLINE) or s.accepts(t.END):
        found.append("the end of the line")
    return " or ".join([", ".join(found[:-1]), found[-1]] if len(found) > 1 else found)


_MENDS: tuple[Callable[[Situation], int | None], ...] = (
    signs.stray_closer,
    signs.comma_too_many,
    signs.trailing_comma,
    signs.brace_on_next_line,
    signs.brace_twice,
    signs.word_twice,
    signs.equals_for_colon,
    clauses.half_comment,
    clauses.body_after_equals,
    clauses.outside_body,
    clauses.foreign_word,
    signs.foreign_equals,
    signs.colon_for_equals,
    parts.value_on_no_line,
    parts.missing_value,
    parts.half_conditional,
    clauses.decorator,
    parts.quoted_name,
    parts.reserved_name,
    signs.word_operator,
    clauses.clause,
    clauses.incomplete_entry,
    parts.unquoted_text,
    parts.missing_colon,
    parts.missing_name,
    parts.missing_separator,
)
"""In the order in which they are tried: the more telling first."""
