"""Mends for `grant ROLE, ROLE on TARGET`: its parts in another order, missing, or joined by something else."""

from __future__ import annotations

from aspirec.diagnostics.codes import syntax as codes
from aspirec.diagnostics.model import report
from aspirec.diagnostics.suggest import did_you_mean, near_names
from aspirec.source import Span
from aspirec.syntax import tokens as t
from aspirec.syntax.findings import Findings
from aspirec.syntax.lexer import Chunk
from aspirec.syntax.recovery.situation import ENDS, GRANT, ON, SKIP, Situation

_FORM = "write 'grant ROLE on TARGET'"
_ROLES = frozenset({*t.WORD_KINDS, t.STRING})


GRANT_ELSEWHERE = (
    "role",
    "roles",
    "roleAssignment",
    "roleAssignments",
    "permission",
    "permissions",
    "allow",
    "allows",
    "assign",
    "permit",
)
"""Words that people put in the place of `grant`."""


def other_words_for_grant(file: str, text: str, chunk: Chunk, found: Findings) -> None:
    """Put `gant ROLE, ROLE on TARGET` and `role ROLE on TARGET` right, in place, which are read as several entries otherwise.
    What names no role, as `role on TARGET`, is reported as the grant that it is.
    """
    kinds, spans = chunk.kinds, chunk.spans
    for on in [at for at, kind in enumerate(kinds) if kind == ON and at > 1][::-1]:
        first = on - 1
        while kinds[first - 1] == t.COMMA and kinds[first - 2] in _ROLES:
            first -= 2
        is_first = kinds[first] == t.NAME and kinds[first - 1] in (t.NEWLINE, t.COMMA, t.LBRACE)
        if is_first and text[slice(*spans[first])] in GRANT_ELSEWHERE and kinds[on + 1] in t.WORD_KINDS:
            kinds[first] = GRANT
            continue
        has_colon = kinds[first - 1] == t.COLON
        at = first - 1 - has_colon
        word = text[slice(*spans[at])]
        near = near_names(word, ["grant"]) if not has_colon and first < on - 1 else ()
        if kinds[first] not in _ROLES or kinds[at] != t.NAME or not (near or word in GRANT_ELSEWHERE):
            continue
        message = f"'{word}' means nothing here"
        place = Span(file, *spans[at])
        if kinds[at - 1] == GRANT:  # `grant role ROLE on TARGET`
            found.append(report(codes.MISSPELT_WORD, message, place, help="leave it out", fixes=[""]))
            del kinds[at], spans[at]
            continue
        fixes = ["grant"] * (not has_colon)
        found.append(report(codes.MISSPELT_WORD, message, place, help=did_you_mean(near) or _FORM, fixes=fixes))
        kinds[at] = GRANT
        if has_colon:
            del kinds[at + 1], spans[at + 1]


def mend_grant(s: Situation) -> int | None:
    """The first of the mends of a grant that fits."""
    for mend in (_other_separator, _target_in_front, _role_in_words, _without_on, _part_missing):
        found = mend(s)
        if found is not None:
            return found
    return None


def _other_separator(s: Situation) -> int | None:
    """`grant A B on x`, `grant A and B on x`, `grant [A, B] on x`."""
    if s.accepts(ON) and s.kind in t.WORD_KINDS and s.after in (ON, t.COMMA) and ON in s.kinds[s.at : s.at + 20]:
        return s.insert_comma("roles are separated by commas")
    if s.accepts(ON) and s.word(s.at) in ("and", "plus") and s.after in t.WORD_KINDS:
        s.say(codes.INCOMPLETE_CLAUSE, f"'{s.word(s.at)}' is where ',' belongs", s.place(s.at), "write ,", ",")
        s.kinds[s.at] = t.COMMA
        return s.at
    if s.kind == t.LBRACKET and s.before == GRANT:
        return _grant_in_brackets(s)
    return None


def _target_in_front(s: Situation) -> int | None:
    """`grant store StorageBlobDataReader`, `grant store 'Storage Blob Data Reader'`."""
    first = s.start + 1
    target = s.r.after_path(first)
    is_role = s.kinds[target] == t.STRING or _reads_as_role(s, target)
    if s.kinds[first] not in t.WORD_KINDS or not is_role or _reads_as_role(s, first):
        return None
    names = s.span(first, target - 1), s.span(target, target)
    path, role = (s.text[name.start : name.end] for name in names)
    message = f"the target '{path}' is in front of the role"
    wanted = f"grant {role} on {path}"
    s.say(codes.INCOMPLETE_CLAUSE, message, names[0], f"write {wanted}" if "'" in role else f"write '{wanted}'")
    return SKIP


def _role_in_words(s: Situation) -> int | None:
    """`grant Storage Blob Data Reader on store`."""
    last = s.at
    while s.kinds[last] in t.WORD_KINDS and _reads_as_role(s, last):
        last += 1
    first = s.at
    while first - 1 > s.start and s.kinds[first - 1] in t.WORD_KINDS and _reads_as_role(s, first - 1):
        first -= 1
    if s.kinds[last] != ON or first == s.at or last == s.at:
        return None
    role = "".join(s.word(at) for at in range(first, last))
    s.say(codes.INCOMPLETE_CLAUSE, "the name of a role is one word", s.span(first, last - 1), f"write {role}", role)
    return SKIP


def _without_on(s: Situation) -> int | None:
    """`grant A to x`, `grant A: x`, `grant A x`."""
    if not s.accepts(ON) or s.kind not in (*t.WORD_KINDS, t.COLON, t.SIGNS[">"], t.EQUAL):
        return None
    word = s.word(s.at)
    if s.after in t.WORD_KINDS:
        s.say(codes.INCOMPLETE_CLAUSE, f"'{word}' is where 'on' belongs", s.place(s.at), _FORM, "on")
        s.kinds[s.at] = ON
    else:
        s.say(codes.INCOMPLETE_CLAUSE, f"there is no 'on' in front of '{word}'", s.place(s.at), _FORM, f"on {word}")
        s.insert(s.at, ON)
    return s.at


def _part_missing(s: Situation) -> int | None:
    """`grant A, on x`, `grant on x`, `grant`, `grant A on`."""
    if s.kind == ON and s.before == t.COMMA:
        s.say_comma(s.at - 1)
        s.delete(s.at - 1)
        return s.restart()
    if s.kind == ON and s.before == GRANT:
        s.say(codes.INCOMPLETE_CLAUSE, "the grant names no role", s.place(s.at), _FORM)
        return SKIP
    if s.kind in ENDS:
        missing = "no role" if s.before == GRANT else "no target"
        s.say(codes.INCOMPLETE_CLAUSE, f"the grant names {missing}", s.span(s.start, s.at - 1), _FORM)
        return SKIP
    return None


def _grant_in_brackets(s: Situation) -> int:
    s.say(
        codes.INCOMPLETE_CLAUSE,
        "roles are written without brackets",
        s.place(s.at),
        "write 'grant ROLE, ROLE on TARGET'",
    )
    close = s.kinds.index(t.RBRACKET, s.at)
    s.delete(close)
    s.delete(s.at)
    return s.at


def _reads_as_role(s: Situation, at: int) -> bool:
    """Whether a token is a word that begins with a capital, as roles do and names of resources usually do not."""
    return s.kinds[at] in t.WORD_KINDS and s.word(at)[:1].isupper()
