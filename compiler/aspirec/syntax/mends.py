"""What is probably meant where the parser stops, and how to go on as if it had been written.

Each mend looks at one sort of mistake. It returns None if it is not that one; else it has reported it, and returns the
token to go on with, or SKIP to leave the element out, or a negative number -1 - token if the declaration ends there.
"""

from __future__ import annotations

import re
from collections.abc import Callable

from aspirec.diagnostics.codes import syntax as codes
from aspirec.diagnostics.model import Code, report
from aspirec.source import Span
from aspirec.syntax import tokens as t
from aspirec.syntax.errors import shown
from aspirec.syntax.lalr import Stack
from aspirec.syntax.recovery import MENDS, Frame, Recovery

SKIP = -(2**62)

_AND, _OR, _EQUALS, _NOT_EQUALS = (t.SIGNS[sign] for sign in ("&&", "||", "==", "!="))
_NULL, _ON, _AS = (t.WORDS[word] for word in ("null", "on", "as"))
_REFERENCE, _GRANT, _OPTIONAL, _EXISTING = (t.WORDS[word] for word in ("reference", "grant", "optional", "existing"))
_PARAM, _OUTPUT, _VAR, _IMPORT = (t.WORDS[word] for word in ("param", "output", "var", "import"))
_ENDS = frozenset({t.NEWLINE, t.COMMA, t.END, *t.CLOSERS})
_NAME = re.compile(r"[A-Za-z][A-Za-z0-9]*(?:[-_][A-Za-z0-9]+)*")
_BEGINS_OPERAND = frozenset(
    {t.INTEGER, t.STRING, t.RAW_STRING, t.STRING_START, t.LPAREN, t.LBRACE, t.LBRACKET, *t.WORD_KINDS}
)
_FOREIGN = {
    "resource": "resources have kinds, as in 'azure.storage store'; those of your own go in an 'azure.module NAME { … }'",
    "module": "a Bicep file of your own is included so: azure.bicep NAME './file.bicep' { params { … } }",
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


class Situation:
    """Where the parser stopped: the token, the ones around it, and the brackets that are open."""

    def __init__(self, recovery: Recovery, stack: Stack, at: int) -> None:
        self.r = recovery
        self.stack = stack
        self.at = at
        self.kinds = recovery.chunk.kinds
        self.spans = recovery.chunk.spans
        self.kind = self.kinds[at]
        self.frames = recovery.frames(stack, at)
        self.frame: Frame = self.frames[0]
        self.element = next((frame for frame in self.frames if frame.element), self.frames[-1])
        self.start = self.element.start

    @property
    def before(self) -> int:
        """The kind of the token in front; END at the beginning of the declaration."""
        return self.kinds[self.at - 1] if self.at > self.r.first else t.END

    @property
    def after(self) -> int:
        return self.kinds[self.at + 1] if self.kind != t.END else t.END

    @property
    def at_top(self) -> bool:
        """Whether the parser is in the head of a declaration, or in an expression that belongs to it directly."""
        return self.element.place == "top"

    @property
    def poisoned(self) -> bool:
        """Whether something was already made up in this element: whatever comes now may follow from that."""
        poison = self.r.builder.poison
        return bool(poison) and poison[-1] >= self.spans[self.start][0]

    def accepts(self, kind: int) -> bool:
        return self.r.accepts(self.stack, kind)

    def touching(self, at: int) -> bool:
        """Whether the token follows the one before without a space."""
        return at > 0 and self.spans[at - 1][1] == self.spans[at][0]

    def word(self, at: int) -> str:
        return self.r.word(at)

    def shown(self, at: int) -> str:
        """A token, quoted for a message."""
        return "the end of the line" if self.kinds[at] in (t.NEWLINE, t.END) else shown(self.word(at))

    def place(self, at: int) -> Span:
        """The span of a token; of a line end, the place right behind what comes before it."""
        if self.kinds[at] in (t.NEWLINE, t.END) and at > 0:
            end = self.spans[at - 1][1]
            return Span(self.r.builder.file, end, end)
        return self.r.span(at, at)

    def say(self, code: Code, message: str, span: Span, help: str = "", fix: str | None = None) -> None:
        """Report it, unless there was enough already."""
        if not self.r.found.full:
            self.r.found.append(report(code, message, span, help=help, fixes=() if fix is None else (fix,)))

    # -- changing the tokens ---------------------------------------------------------------------------------------

    def insert(self, at: int, *kinds: int, poison: bool = False) -> None:
        """Put tokens without text in front of token `at`."""
        end = self.spans[at - 1][1] if at else self.spans[at][0]
        self.kinds[at:at] = kinds
        self.spans[at:at] = [(end, end)] * len(kinds)
        if poison:
            self.r.builder.poison.append(end)

    def delete(self, at: int, count: int = 1) -> None:
        del self.kinds[at : at + count], self.spans[at : at + count]

    def restart(self) -> int:
        """Read the current element again, after a change of its tokens; the result is where it begins."""
        frame = self.element
        values = frame.values if frame.element else 0
        del self.stack.values[values:], self.stack.states[values + 1 :]
        return frame.start


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


# -- closing brackets, commas, braces ------------------------------------------------------------------------------


def _stray_closer(s: Situation) -> int | None:
    if s.kind not in t.CLOSERS or s.frame.place != "top":
        return None
    from aspirec.syntax.brackets import stray_closer

    s.r.found.append(stray_closer(s.r.builder.file, s.r.builder.text, s.spans[s.at]))
    s.delete(s.at)
    return s.at


def _comma_too_many(s: Situation) -> int | None:
    if s.kind != t.COMMA or s.before not in (t.COMMA, t.LBRACE, t.LBRACKET, t.LPAREN, t.NEWLINE):
        return None
    s.say(codes.UNEXPECTED, "there is a comma too many", s.place(s.at), "remove it", "")
    s.delete(s.at)
    return s.at


def _trailing_comma(s: Situation) -> int | None:
    if s.before != t.COMMA or s.kind != t.RPAREN:
        return None
    s.say(codes.UNEXPECTED, "there is a comma too many", s.r.span(s.at - 1, s.at - 1), "remove it", "")
    s.delete(s.at - 1)
    return s.restart()


def _brace_on_next_line(s: Situation) -> int | None:
    if s.kind != t.NEWLINE or s.after != t.LBRACE or not s.accepts(t.LBRACE):
        return None
    brace = s.r.span(s.at + 1, s.at + 1)
    s.say(
        codes.BRACE_ON_NEXT_LINE, "the '{' stands on a line of its own", brace, "move it to the end of the line before"
    )
    s.delete(s.at)
    return s.at


# -- = and : -------------------------------------------------------------------------------------------------------


def _equals_for_colon(s: Situation) -> int | None:
    if s.kind != t.EQUAL or not s.accepts(t.COLON) or s.at_top:
        return None
    key = s.word(s.start if s.kinds[s.start] not in (_OUTPUT,) else s.at - 1)
    s.say(
        codes.EQUALS_FOR_COLON,
        f"'{key}' is followed by '=' instead of ':'",
        s.place(s.at),
        f"write '{key}: …'",
        ":",
    )
    s.kinds[s.at] = t.COLON
    return s.at


def _body_after_equals(s: Situation) -> int | None:
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


def _foreign_equals(s: Situation) -> int | None:
    """`===`, `a => b`, and `=` for a comparison."""
    if s.kind != t.EQUAL:
        return None
    if s.before in (_EQUALS, _NOT_EQUALS) and s.touching(s.at):
        sign = s.word(s.at - 1)
        s.say(codes.WRONG_OPERATOR, f"there is no operator '{sign}='", s.r.span(s.at - 1, s.at), f"write {sign}", sign)
        s.delete(s.at)
        return s.at
    if s.after == t.SIGNS[">"] and s.touching(s.at + 1):
        arrow = s.r.span(s.at, s.at + 1)
        s.say(codes.OTHER_LANGUAGE, "there are no functions with '=>'", arrow, "write out the values that are needed")
        return SKIP
    if not s.accepts(_EQUALS) or s.before == t.RBRACE:
        return None
    s.say(codes.WRONG_OPERATOR, "'=' does not compare", s.place(s.at), "write ==", "==")
    s.kinds[s.at] = _EQUALS
    return s.at


def _colon_for_equals(s: Situation) -> int | None:
    """`param x: string`, `var x: 3`."""
    if s.kind != t.COLON or not s.at_top or s.frame.place != "top" or not s.accepts(t.EQUAL):
        return None
    name = s.word(s.at - 1)
    type_follows = s.kinds[s.at - 2] in (_PARAM, _OUTPUT) and s.after in t.WORD_KINDS - t.CONSTANTS
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


def _outside_body(s: Situation) -> int | None:
    """`sku: 'Basic'` or `x = 3` where declarations stand."""
    first = s.r.first
    if not s.at_top or s.at != first + 1 or s.kind not in (t.COLON, t.EQUAL):
        return None
    if s.kinds[first] not in (t.NAME, t.STRING, *t.WORDS.values()):
        return None
    name = s.word(first)
    if s.kind == t.EQUAL and name in _FOREIGN:
        s.say(codes.OTHER_LANGUAGE, f"'{name} = …' is another language", s.r.span(first, s.at), _FOREIGN[name])
    elif s.kind == t.EQUAL and s.kinds[first] in (_PARAM, _VAR, _OUTPUT):
        return None
    else:
        help = f"write 'var {name} = …'" if s.kind == t.EQUAL else "move it between the braces of what it belongs to"
        s.say(codes.OUTSIDE_BODY, f"{shown(name)} stands outside of a body", s.r.span(first, first), help)
    return SKIP


# -- missing values, names, separators -----------------------------------------------------------------------------


def _value_on_no_line(s: Situation) -> int | None:
    """`name:` at the end of a line, and the next entry in the next."""
    sign = s.at - 1
    while sign > s.start and not s.r.new_line(sign + 1):
        sign -= 1
    kind = s.kinds[sign]
    if sign <= s.start or sign + 1 >= s.at or kind not in t.SIGN_TEXT or kind in (t.COMMA, *t.OPENERS):
        return None
    if s.kinds[sign + 1] not in (*t.WORD_KINDS, t.STRING, t.AT):
        return None
    _say_missing_value(s, sign)
    if s.at_top:
        return -1 - (sign + 1)
    start = s.restart()
    s.insert(sign + 1, t.NAME if kind == t.DOT else _NULL, t.NEWLINE, poison=True)
    return start


def _say_missing_value(s: Situation, sign: int) -> None:
    """Report that nothing follows a sign."""
    where = s.r.span(sign, sign)
    if s.kinds[sign] == t.DOT:
        s.say(codes.MISSING_NAME, "there is no name after '.'", where, "write what is meant")
    elif s.kinds[sign] in (t.COLON, t.EQUAL) and s.kinds[sign - 1] in (*t.WORD_KINDS, t.STRING):
        names = s.r.names(s.start) if s.at_top else ()
        name = f"'{names[0]}'" if names else shown(s.word(sign - 1))
        s.say(
            codes.MISSING_VALUE,
            f"{name} has no value",
            where,
            f"write the value after '{s.word(sign)}', on the same line",
        )
    elif s.kinds[sign] in (t.STRING_START, t.STRING_MIDDLE):
        s.say(codes.MISSING_VALUE, "there is nothing between '${' and '}'", where, "write a value between them")
    else:
        s.say(codes.MISSING_VALUE, f"nothing follows '{s.word(sign)}'", where, "write a value after it")


def _missing_value(s: Situation) -> int | None:
    if s.kind not in _ENDS or not s.accepts(_NULL) or not s.accepts(t.INTEGER) or s.at == s.r.first:
        return None
    if s.before not in t.SIGN_TEXT and s.before not in (t.STRING_START, t.STRING_MIDDLE):
        return None
    _say_missing_value(s, s.at - 1)
    s.insert(s.at, _NULL, poison=True)
    return s.at


def _half_conditional(s: Situation) -> int | None:
    if s.kind not in _ENDS or not s.accepts(t.COLON) or s.before in (t.COLON, t.END):
        return None
    values = s.stack.values[s.frame.values :]
    question = [v for v in values if isinstance(v, int) and s.kinds[v] == t.QUESTION]
    if not question:
        return None
    where = s.r.span(question[-1], question[-1])
    s.say(codes.MISSING_VALUE, "the conditional has no ':' part", where, "write 'condition ? value : other value'")
    s.insert(s.at, t.COLON, _NULL, poison=True)
    return s.at


def _foreign_word(s: Situation) -> int | None:
    """Declarations and loops of other languages."""
    word = s.word(s.start) if s.kinds[s.start] in t.WORD_KINDS else ""
    if word not in _FOREIGN or (s.at_top and s.at - s.start > 4) or (not s.at_top and word not in ("for", "if")):
        return None
    if s.kinds[s.start + 1] == t.DOT:
        return None
    s.say(codes.OTHER_LANGUAGE, f"'{word}' is a word of another language", s.r.span(s.start, s.start), _FOREIGN[word])
    return SKIP


def _decorator(s: Situation) -> int | None:
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


def _quoted_name(s: Situation) -> int | None:
    if s.kind != t.STRING or not s.accepts(t.NAME) or s.accepts(t.STRING):
        return None
    text = s.word(s.at)[1:-1]
    if not _NAME.fullmatch(text):
        return None
    s.say(codes.QUOTED_NAME, f"the name '{text}' stands in quotes", s.place(s.at), f"write {text}", text)
    start, end = s.spans[s.at]
    s.kinds[s.at] = t.NAME
    s.spans[s.at] = (start + 1, end - 1)
    return s.at


def _reserved_name(s: Situation) -> int | None:
    if s.kind not in t.CONSTANTS or not s.accepts(t.NAME):
        return None
    word = s.word(s.at)
    s.say(codes.RESERVED_NAME, f"'{word}' is a value and cannot be a name", s.place(s.at), "choose another name")
    s.kinds[s.at] = t.NAME
    return s.at


def _missing_colon(s: Situation) -> int | None:
    """`replicas 3`, `tags toLower(x)`, and in an object `name 'x'`."""
    if s.element.place not in ("body", "object") or s.element is not s.frame:
        return None
    start = s.start
    if s.kinds[start] not in (*t.WORD_KINDS, t.STRING) or s.at == start:
        return None
    if s.at == start + 1:
        if s.kind in _ENDS or not s.accepts(t.COLON) or s.kind == t.QUESTION:
            return None
    elif not _reads_as_child(s):
        return None
    key = s.word(start)
    end = s.spans[start][1]
    s.say(
        codes.MISSING_COLON,
        f"{shown(key)} has no ':' in front of its value",
        Span(s.r.builder.file, end, end),
        f"write {key}: …",
        ":",
    )
    if s.at == start + 1:
        s.insert(s.at, t.COLON)
        return s.at
    begin = s.restart()
    s.insert(start + 1, t.COLON)
    return begin


def _reads_as_child(s: Situation) -> bool:
    """Whether an expression that stands right behind a key was read as the name or the source of a child."""
    start = s.start
    if s.at > start + 3 or s.kinds[start] in (_REFERENCE, _GRANT, _OUTPUT, _EXISTING):
        return False
    if t.COLON in s.kinds[start : s.at] or s.kinds[start + 1] not in (*t.WORD_KINDS, t.STRING):
        return False
    return s.kind in t.SIGN_TEXT and s.kind not in (t.COMMA, t.COLON, t.LBRACE, t.EQUAL, *t.CLOSERS, *t.WORD_KINDS)


def _clause(s: Situation) -> int | None:
    """`grant` without `on`, `reference` without a target, and their parts in another order."""
    if s.element.place != "body" or s.at == s.start:
        return None
    if s.kinds[s.start] == _GRANT:
        return _grant(s)
    if s.kinds[s.start] == _REFERENCE:
        return _reference(s)
    return None


def _grant(s: Situation) -> int | None:
    clause = "write 'grant ROLE on TARGET'"
    if s.accepts(_ON) and s.kind in t.WORD_KINDS and s.after in (_ON, t.COMMA) and _ON in s.kinds[s.at : s.at + 20]:
        return _insert_comma(s, "roles are separated by commas")
    if s.accepts(_ON) and s.kind in t.WORD_KINDS:
        word = s.word(s.at)
        if s.after in t.WORD_KINDS:
            s.say(codes.INCOMPLETE_CLAUSE, f"'{word}' stands where 'on' belongs", s.place(s.at), clause, "on")
            s.kinds[s.at] = _ON
        else:
            s.say(
                codes.INCOMPLETE_CLAUSE, f"there is no 'on' in front of '{word}'", s.place(s.at), clause, f"on {word}"
            )
            s.insert(s.at, _ON)
        return s.at
    if s.kind == _ON and s.before in (_GRANT, t.COMMA):
        s.say(codes.INCOMPLETE_CLAUSE, "the grant names no role", s.place(s.at), clause)
        return SKIP
    if s.kind in _ENDS:
        missing = "no role" if s.before == _GRANT else "no target"
        s.say(codes.INCOMPLETE_CLAUSE, f"the grant names {missing}", s.r.span(s.start, s.at - 1), clause)
        return SKIP
    return None


def _reference(s: Situation) -> int | None:
    clause = "write 'reference TARGET', and behind it, where needed, 'as 'name'' and 'optional'"
    if s.kind in _ENDS and s.before == _REFERENCE:
        s.say(
            codes.INCOMPLETE_CLAUSE,
            "the reference names nothing",
            s.r.span(s.start, s.start),
            "write 'reference TARGET'",
        )
        return SKIP
    if s.kind in _ENDS and s.before == _AS:
        s.say(codes.INCOMPLETE_CLAUSE, "there is no name after 'as'", s.r.span(s.at - 1, s.at - 1), "write as 'name'")
        return SKIP
    if s.kind in t.STRINGS and s.accepts(_AS):
        s.say(
            codes.INCOMPLETE_CLAUSE,
            f"there is no 'as' in front of {s.word(s.at)}",
            s.place(s.at),
            f"write as {s.word(s.at)}",
        )
        s.insert(s.at, _AS)
        return s.at
    if s.before == _OPTIONAL and s.kind == _AS:
        s.say(codes.INCOMPLETE_CLAUSE, "'as' stands in front of 'optional'", s.place(s.at), "write as 'name' optional")
        return SKIP
    if s.kind == t.LBRACE and s.accepts(_AS):
        s.say(codes.INCOMPLETE_CLAUSE, "a reference has no body", s.place(s.at), clause)
        return SKIP
    return None


def _incomplete_entry(s: Situation) -> int | None:
    if s.frame.place != "body" or s.at != s.start + 1 or s.kinds[s.start] not in t.WORD_KINDS or s.kind not in _ENDS:
        return None
    word = s.word(s.start)
    help = f"give it a value ({word}: …), a name ({word} NAME) or a body ({word} {{ … }})"
    if s.kinds[s.start - 1] == t.COMMA and _REFERENCE in s.kinds[max(s.start - 12, 0) : s.start]:
        help = f"a reference has one target: write 'reference {word}' on a line of its own"
    s.say(codes.INCOMPLETE_ENTRY, f"'{word}' alone says nothing", s.r.span(s.start, s.start), help)
    return SKIP


def _unquoted_text(s: Situation) -> int | None:
    """A path or an image without quotes: everything on the line up to a brace is taken for it."""
    if not s.accepts(t.STRING) or s.accepts(t.INTEGER) or s.kind in _ENDS or s.kind in t.OPENERS or s.kind == t.EQUAL:
        return None
    if s.kind in t.WORD_KINDS and not (s.before in (_IMPORT, _AS) or s.after in (t.COLON, t.SIGNS["/"], t.DOT)):
        return None
    if s.kind not in t.WORD_KINDS and s.touching(s.at):
        return None
    if s.at_top and s.r.begins_declaration(s.at) and s.accepts(t.END) and s.kinds[_after_path(s, s.at)] in t.WORD_KINDS:
        return None
    end = s.at
    while s.kinds[end] not in (*_ENDS, t.LBRACE, _OPTIONAL) and not (end > s.at and s.r.new_line(end)):
        end += 1
    span = s.r.span(s.at, max(end - 1, s.at))
    text = s.r.builder.text[span.start : span.end]
    s.r.found.drop_within(span.start, span.end)
    s.say(codes.UNQUOTED_TEXT, f"{shown(text)} stands without quotes", span, f"write '{text}'", f"'{text}'")
    s.kinds[s.at : end] = [t.STRING]
    s.spans[s.at : end] = [(span.start, span.end)]
    return s.at


def _after_path(s: Situation, at: int) -> int:
    """The token after a dotted word that begins at `at`."""
    while s.kinds[at + 1] == t.DOT and s.kinds[at + 2] in t.WORD_KINDS:
        at += 2
    return at + 1


def _missing_name(s: Situation) -> int | None:
    if not s.accepts(t.NAME) or s.accepts(t.INTEGER) or s.at == s.start:
        return None
    if s.kind not in _ENDS and s.kind not in (t.LBRACE, t.EQUAL, t.COLON, t.LPAREN, *t.STRINGS):
        return None
    what = s.word(s.at - 1)
    if s.before in (t.DOT, t.SIGNS[".?"]):
        s.say(
            codes.MISSING_NAME, f"there is no name after '{what}'", s.r.span(s.at - 1, s.at - 1), "write what is meant"
        )
    elif s.before == _EXISTING:
        s.say(
            codes.MISSING_NAME, "'existing' does not say what exists", s.place(s.at - 1), "write 'existing KIND NAME'"
        )
    else:
        kind = s.r.span(_head(s), s.at - 1)
        what = s.r.builder.text[kind.start : kind.end]
        s.say(codes.MISSING_NAME, f"{shown(what)} has no name", kind, f"write '{what} NAME'")
    s.insert(s.at, t.NAME, poison=True)
    return s.at


def _head(s: Situation) -> int:
    """The first token of the dotted word that ends in front of the current one."""
    first = s.at - 1
    while first - 2 >= s.start and s.kinds[first - 1] == t.DOT:
        first -= 2
    return first


def _missing_separator(s: Situation) -> int | None:
    if s.frame.place in ("body", "object"):
        begins = s.kind in (*t.WORD_KINDS, t.STRING) and s.after in (t.COLON, t.LBRACE, t.STRING, *t.WORD_KINDS)
        return (
            _insert_comma(s, "entries are separated by line ends or commas") if begins and s.accepts(t.COMMA) else None
        )
    if s.frame.place == "array" and s.kind in _BEGINS_OPERAND and s.accepts(t.COMMA):
        return _insert_comma(s, "items are separated by line ends or commas")
    if s.frame.place == "call" and s.accepts(t.COMMA):
        if s.kind == t.NEWLINE:
            s.say(codes.MISSING_SEPARATOR, "there is no comma between two arguments", s.place(s.at), "write ,", ",")
            s.kinds[s.at] = t.COMMA
            return s.at
        return _insert_comma(s, "arguments are separated by commas") if s.kind in _BEGINS_OPERAND else None
    if s.frame.place == "top" and s.accepts(t.END) and s.r.begins_declaration(s.at):
        s.say(
            codes.MISSING_SEPARATOR,
            f"there is no line end in front of {s.shown(s.at)}",
            s.place(s.at),
            "every declaration begins on a line of its own",
        )
        return -1 - s.at
    return None


def _insert_comma(s: Situation, rule: str) -> int:
    s.say(
        codes.MISSING_SEPARATOR,
        f"there is nothing between {s.shown(s.at - 1)} and {s.shown(s.at)}",
        s.place(s.at),
        rule,
    )
    s.insert(s.at, t.COMMA)
    return s.at


# -- operators -----------------------------------------------------------------------------------------------------


def _word_operator(s: Situation) -> int | None:
    """`a and b`, `not a`, `a <> b`."""
    word = s.word(s.at) if s.kind == t.NAME else ""
    sign = {"and": "&&", "AND": "&&", "or": "||", "OR": "||", "eq": "==", "ne": "!=", "is": "=="}.get(word)
    if sign and s.accepts(t.SIGNS[sign]):
        s.say(codes.WRONG_OPERATOR, f"there is no operator '{word}'", s.place(s.at), f"write {sign}", sign)
        s.kinds[s.at] = t.SIGNS[sign]
        return s.at
    if s.before == t.NAME and s.word(s.at - 1) == "not" and s.kind in _BEGINS_OPERAND:
        s.say(codes.WRONG_OPERATOR, "there is no operator 'not'", s.r.span(s.at - 1, s.at - 1), "write !", "!")
        s.kinds[s.at - 1] = t.BANG
        return s.restart()
    if s.kind == t.SIGNS[">"] and s.before == t.SIGNS["<"] and s.touching(s.at):
        s.say(codes.WRONG_OPERATOR, "there is no operator '<>'", s.r.span(s.at - 1, s.at), "write !=", "!=")
        s.kinds[s.at - 1] = _NOT_EQUALS
        s.delete(s.at)
        return s.restart()
    return None


# -- anything else -------------------------------------------------------------------------------------------------


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
        found += [
            f"'{t.SIGN_TEXT[word]}'" for word in (_ON, _AS, _OPTIONAL) if s.accepts(word) and not s.accepts(t.NAME)
        ]
    operator = s.accepts(t.SIGNS["+"])
    found += ["an operator"] * operator
    for kind in (t.LBRACE, t.LPAREN, t.COLON, t.EQUAL, t.RPAREN, t.RBRACKET, t.RBRACE, t.COMMA):
        if s.accepts(kind) and not (kind in (t.LBRACE, t.LPAREN) and "a value" in found):
            found.append(f"'{t.SIGN_TEXT[kind]}'")
    if s.accepts(t.NEWLINE) or s.accepts(t.END):
        found.append("the end of the line")
    return " or ".join([", ".join(found[:-1]), found[-1]] if len(found) > 1 else found)


_MENDS: tuple[Callable[[Situation], int | None], ...] = (
    _stray_closer,
    _comma_too_many,
    _trailing_comma,
    _brace_on_next_line,
    _equals_for_colon,
    _body_after_equals,
    _outside_body,
    _foreign_word,
    _foreign_equals,
    _colon_for_equals,
    _value_on_no_line,
    _missing_value,
    _half_conditional,
    _decorator,
    _quoted_name,
    _reserved_name,
    _word_operator,
    _clause,
    _incomplete_entry,
    _unquoted_text,
    _missing_colon,
    _missing_name,
    _missing_separator,
)
"""In the order in which they are tried: the more telling first."""
