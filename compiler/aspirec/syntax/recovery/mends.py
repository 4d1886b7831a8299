"""What is probably meant where the parser stops, and how to go on as if it had been written.

Each mend looks at one sort of mistake. It returns None if it is not that one; else it has reported it, and returns the
token to go on with, or SKIP to leave the element out, or a negative number -1 - token if the declaration ends there.
"""

from __future__ import annotations

from collections.abc import Callable

from aspirec.diagnostics.codes import syntax as codes
from aspirec.diagnostics.suggest import listed
from aspirec.syntax import tokens as t
from aspirec.syntax.lalr import Stack
from aspirec.syntax.recovery import mends_clauses as clauses
from aspirec.syntax.recovery import mends_foreign as foreign
from aspirec.syntax.recovery import mends_layout as layout
from aspirec.syntax.recovery import mends_lists as lists
from aspirec.syntax.recovery import mends_operators as operators
from aspirec.syntax.recovery import mends_parts as parts
from aspirec.syntax.recovery import mends_runs as runs
from aspirec.syntax.recovery import mends_signs as signs
from aspirec.syntax.recovery import mends_texts as texts
from aspirec.syntax.recovery import mends_words as words
from aspirec.syntax.recovery.resume import MENDS, Recovery
from aspirec.syntax.recovery.situation import AS, ON, OPTIONAL, SKIP, Situation


def mend(recovery: Recovery, stack: Stack, at: int) -> int | None:
    """Report what is wrong at token `at`. The result is where to go on, None to skip the element, or negative."""
    if recovery.found.full or recovery.mended >= MENDS:
        if not recovery.found.full:
            situation = Situation(recovery, stack, at)
            _unexpected(situation)
        return None
    recovery.mended += 1
    situation = Situation(recovery, stack, at)
    attempts = _MENDS
    if situation.made_up:
        attempts = _OF_WHOLE_LINES[:1]
    elif situation.on_odd_line:
        attempts = _OF_WHOLE_LINES
    for attempt in attempts:
        going_on = attempt(situation)
        if going_on is not None:
            return None if going_on == SKIP else going_on
    if attempts is _MENDS:
        _unexpected(situation)
    return None


def _unexpected(s: Situation) -> None:
    """Say what could have come, in kinds of things rather than in tokens. What a mend has made up follows from its mistake."""
    if s.kind not in (t.NEWLINE, t.END) and not s.word(s.at):
        return
    wanted = _wanted(s)
    help = f"expected {wanted}" if wanted else ""
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
    return listed(found, "or") if found else ""


_OF_WHOLE_LINES: tuple[Callable[[Situation], int | None], ...] = (
    clauses.half_comment,
    parts.value_on_no_line,
    layout.head_with_entries,
)
"""What is tried even where something was found wrong before: the first always, the others unless it was in this entry."""
_MENDS: tuple[Callable[[Situation], int | None], ...] = (
    clauses.half_comment,
    signs.stray_closer,
    clauses.clause_outside_body,
    clauses.relation_in_words,
    words.words_before_body,
    signs.comma_too_many,
    signs.comma_behind_declaration,
    signs.trailing_comma,
    foreign.spread,
    operators.namespace_sign,
    signs.sign_twice,
    operators.index_with_dot,
    operators.safe_index,
    signs.sign_behind_name,
    layout.dash_before_entry,
    signs.brace_on_next_line,
    foreign.setting_call,
    signs.brackets_for_braces,
    clauses.end_of_declaration,
    signs.brace_twice,
    signs.word_twice,
    words.misspelt_word,
    signs.arrow,
    signs.equals_for_colon,
    foreign.body_after_equals,
    words.sign_before_name,
    words.sign_before_child,
    foreign.sign_before_source,
    foreign.assignment,
    foreign.declaring_call,
    clauses.outside_body,
    foreign.output_block,
    foreign.foreign_import,
    foreign.here_document,
    operators.then_and_else,
    foreign.secret_parameter,
    foreign.foreign_word,
    runs.name_with_sign,
    runs.source_in_no_quotes,
    runs.name_of_two_words,
    words.declaration_in_body,
    words.existing_clause,
    words.existing_behind,
    words.foreign_type,
    operators.foreign_equals,
    signs.colon_for_equals,
    lists.parentheses_for_brackets,
    lists.braces_for_brackets,
    runs.cast,
    runs.prefixed_string,
    operators.safe_access,
    parts.separator_for_colon,
    layout.indented_body,
    layout.indented_below,
    layout.head_with_entries,
    layout.entries_in_no_braces,
    texts.doubled_quotes,
    texts.bare_quotes,
    texts.text_and_name,
    texts.words_in_brackets,
    texts.unquoted_words,
    texts.unquoted_key,
    texts.key_with_colons,
    texts.unquoted_value,
    parts.value_on_no_line,
    parts.missing_value,
    parts.half_conditional,
    clauses.decorator,
    words.bare_decorator,
    words.missing_equals,
    texts.quoted_name,
    parts.reserved_name,
    operators.type_behind_value,
    operators.word_operator,
    clauses.clause,
    clauses.incomplete_entry,
    texts.unquoted_text,
    words.typed_declaration,
    foreign.prose,
    words.extra_word,
    parts.missing_colon,
    parts.missing_name,
    words.name_with_space,
    words.number_behind_name,
    parts.missing_separator,
)
"""In the order in which they are tried: the more telling first."""
