"""Mends for what people write who know Bicep, Terraform or a general language: their declarations, loops and texts."""

from __future__ import annotations

import re

from aspirec.diagnostics.codes import syntax as codes
from aspirec.diagnostics.model import report
from aspirec.syntax import nodes as n
from aspirec.syntax import tokens as t
from aspirec.syntax.recovery.pairs import opener_of
from aspirec.syntax.recovery.resume import Recovery
from aspirec.syntax.recovery.situation import (
    BEGINS_OPERAND,
    ENDS,
    GRANT,
    IMPORT,
    NULL,
    PARAM,
    REFERENCE,
    SKIP,
    Situation,
)

_WORDS_OF_PROSE = 4
_STAR = t.SIGNS["*"]
_LESS = t.SIGNS["<"]
_KINDS = "resources are declared by their kinds, KIND NAME { … }, which 'aspirec kinds' lists"
_VAR = "values of your own are declared so: var NAME = value"
_PARAM = "parameters are declared so: param NAME string"
_LEAVE = "leave it out"
ENTRIES = "write 'key: value' for an attribute, 'reference TARGET' for a reference, 'env { … }' for variables"
METHOD = re.compile(r"(?:[Ww]ith|[Aa]s|[Aa]dd|[Rr]unAs|[Pp]ublish(?:As)?|[Ww]ait[Ff]or)(?![a-z])\w*")
"""How the names of methods begin that set something of a resource elsewhere."""
FOREIGN = {
    "resource": _KINDS,
    "data": "declare existing resources as: existing KIND NAME { name: … }",
    "module": "'aspirec kinds' lists the kinds, and the one that includes a Bicep file of your own",
    "targetScope": "the scope is an option of the application: app NAME { scope: 'subscription' }",
    "metadata": "leave it out, or write a comment",
    "using": "parameter files are written as stages: stage dev { NAME: value }",
    "type": "parameters have one of the types string, int, bool, object and array",
    "func": "give the value a name with 'var'",
    "function": "give the value a name with 'var'",
    "include": "other files are imported so: import './file.aspire'",
    "return": "values are given out so: output NAME = value",
    "extension": _LEAVE,
    "provider": _LEAVE,
    **dict.fromkeys(("new", "create", "declare", "define", "deploy"), _LEAVE),
    "terraform": _LEAVE,
    "assert": _LEAVE,
    "let": _VAR,
    "const": _VAR,
    "locals": _VAR,
    "variable": _PARAM,
    "parameter": _PARAM,
    "for": "there are no loops: write out what is needed",
    "foreach": "there are no loops: write out what is needed",
    "if": "there are no conditional resources; a value may depend on a condition: c ? a : b",
    "else": "there are no conditional resources; a value may depend on a condition: c ? a : b",
}
"""First words that people know from Bicep, Terraform and others, and what to write instead."""
_ANYWHERE = ("for", "foreach", "if", "else")
_SECRET = ("secret", "secure", "sensitive")
_TYPES = {"string": "string", "int": "int", "bool": "bool", "object": "object", "array": "array", "number": "int"}


def body_after_equals(s: Situation) -> int | None:
    """`resource x 'type' = {`, as Bicep has it, and `endpoint http: {`."""
    if s.kind not in (t.EQUAL, t.COLON) or s.after != t.LBRACE or not s.accepts(t.LBRACE):
        return None
    word = s.word(s.start)
    if s.at_top and word in FOREIGN:
        s.say(
            codes.OTHER_LANGUAGE,
            f"'{word} … = {{' is Bicep, not this language",
            s.span(s.start, s.at),
            FOREIGN[word],
        )
        s.r.foreign = True
        s.poison(s.spans[s.at][0])
    else:
        sign = s.word(s.at)
        s.say(codes.UNEXPECTED, f"a body follows without '{sign}'", s.place(s.at), f"remove the '{sign}'", "")
    s.delete(s.at)
    return s.at


def foreign_word(s: Situation) -> int | None:
    """Declarations and loops of other languages."""
    if not s.at_top and s.element.place not in ("body", "object", "array"):
        return None
    if s.kinds[s.start] in (REFERENCE, GRANT) and not s.at_top:
        return None
    places = [s.start] if not s.at_top or s.at - s.start <= 4 else []
    places += [at for at in (s.at, s.at - 1) if at > s.start and s.word(at) in _ANYWHERE]
    if s.kind == t.LBRACKET and s.at == s.start and s.word(s.at + 1) in _ANYWHERE:  # `[for x in y: …]`
        places = [s.at + 1]
    if s.before == t.RPAREN and s.kind in BEGINS_OPERAND and s.at > s.start:  # `if (c) a else b`
        places.append(opener_of(s.kinds, s.at - 1) - 1)
    for at in places:
        word = s.word(at) if s.kinds[at] in t.WORD_KINDS else ""
        if word not in FOREIGN or s.kinds[at + 1] in (t.DOT, t.COLON):
            continue
        if (at > s.start or not s.at_top) and word not in _ANYWHERE:
            continue
        s.say(codes.OTHER_LANGUAGE, f"'{word}' is a word of another language", s.span(at, at), FOREIGN[word])
        s.r.foreign = s.at_top
        if word in _ANYWHERE and not s.at_top:
            s.r.broken.append(n.Broken(s.span(at, at), s.words_ahead()))
        alone = at == s.start or t.EQUAL in s.kinds[s.start : at]
        s.r.encloses_declarations = s.at_top and alone and word in _ANYWHERE
        return SKIP
    return None


def secret_parameter(s: Situation) -> int | None:
    """`secret param key`, `secure parameter key string` and `param key string secret`."""
    first = s.r.after_decorators(s.start)
    if not s.at_top:
        return None
    is_behind = s.kinds[first] == PARAM and s.at == first + 3
    at = s.at if is_behind else first
    if s.word(at) not in _SECRET or not (is_behind or s.word(at + 1) in ("param", "parameter")):
        return None
    help = "write '@secure()' in front of 'param'"
    s.say(codes.OTHER_LANGUAGE, f"'{s.word(at)}' does not make a parameter secret", s.place(at), help)
    s.delete(at)
    if is_behind:
        return s.at
    s.kinds[first] = PARAM
    return s.restart()


def encloses_declarations(recovery: Recovery, at: int) -> bool:
    """Whether a condition or a loop begins at a token, with declarations in its braces: `if prod {`. It is reported."""
    kinds, word = recovery.chunk.kinds, recovery.word(at)
    if word not in _ANYWHERE or kinds[at] != t.NAME or kinds[at + 1] in (t.DOT, t.COLON, t.EQUAL):
        return False
    if not recovery.found.full:
        message = f"'{word}' is a word of another language"
        recovery.found.append(report(codes.OTHER_LANGUAGE, message, recovery.span(at, at), help=FOREIGN[word]))
    return True


def declaring_call(s: Situation) -> int | None:
    """`builder.AddRedis('cache')`, `container(web, 'nginx')`."""
    if not s.at_top or s.kind != t.LPAREN or s.before not in t.WORD_KINDS or not s.accepts(t.NAME) or s.at == s.start:
        return None
    _drop_in_brackets(s)
    s.say(codes.OTHER_LANGUAGE, "a call declares nothing", s.span(s.start, s.at - 1), _KINDS)
    return SKIP


def setting_call(s: Situation) -> int | None:
    """`WithReference(api)` between the entries of a body, or `.WithReference(api)`. It is read as an attribute, for the mistake in
    its name.
    """
    begins = s.at == s.start or s.new_line(s.at)
    if s.element.place == "body" and s.kind == t.DOT and begins and METHOD.match(s.word(s.at + 1)):
        start = s.restart()
        s.kinds[s.at] = t.NEWLINE
        if s.at == start:
            s.delete(s.at)
        return start
    if s.element.place != "body" or s.kind != t.LPAREN or s.at != s.start + 1 or s.kinds[s.start] != t.NAME:
        return None
    if not METHOD.match(s.word(s.start)) or not s.touching(s.at):
        return None
    _drop_in_brackets(s)
    s.say(codes.OTHER_LANGUAGE, "a call sets nothing", s.span(s.start, s.start), ENTRIES)
    end, depth = s.at, 0
    while s.kinds[end] != t.END and (depth or s.kinds[end] not in ENDS):
        depth += (s.kinds[end] in t.OPENERS) - (s.kinds[end] in t.CLOSERS)
        end += 1
    s.delete(s.at, end - s.at)
    s.insert(s.at, t.COLON, NULL)
    return s.restart()


def _drop_in_brackets(s: Situation) -> None:
    """Forget what was found between the bracket here and the one that closes it, or the end."""
    depth, last = 0, s.at
    while s.kinds[last] != t.END:
        depth += (s.kinds[last] in t.OPENERS) - (s.kinds[last] in t.CLOSERS)
        if depth == 0:
            break
        last += 1
    s.found.drop_within(s.spans[s.at][0], s.spans[last][1])


def sign_before_source(s: Situation) -> int | None:
    """`container web: 'nginx'`, `project api = './Api.csproj' {`."""
    first = s.r.after_decorators(s.r.first)
    if not s.at_top or s.kind not in (t.EQUAL, t.COLON) or s.at != first + 2 or s.kinds[first] != t.NAME:
        return None
    if s.before not in t.WORD_KINDS or s.after != t.STRING or s.kinds[s.at + 2] not in (t.END, t.LBRACE):
        return None
    if s.word(first) in FOREIGN or s.word(first) in _TYPES:
        return None
    sign = s.word(s.at)
    help = f"remove the '{sign}'"
    if s.kind == t.EQUAL:
        help += f", or write 'var {s.word(first + 1)} = …' if a value is meant"
    s.say(codes.UNEXPECTED, f"what follows the name is written without '{sign}'", s.place(s.at), help, "")
    s.delete(s.at)
    return s.at


def assignment(s: Situation) -> int | None:
    """`targetScope = 'x'`, `x = 3` and `int x = 3` where declarations stand."""
    first = s.r.after_decorators(s.r.first)
    if not s.at_top or s.kind != t.EQUAL or s.kinds[first] not in (t.NAME, t.STRING, *t.WORDS.values()):
        return None
    word = s.word(first)
    if s.at == first + 1 and word in FOREIGN:
        s.say(codes.OTHER_LANGUAGE, f"'{word} = …' is another language", s.span(first, s.at), FOREIGN[word])
        return SKIP
    if s.at != first + 2 or s.kinds[first] != t.NAME or s.kinds[first + 1] not in t.WORD_KINDS:
        return None
    name = s.word(first + 1)
    if word in FOREIGN:
        s.say(codes.OTHER_LANGUAGE, f"'{word}' is a word of another language", s.span(first, first), FOREIGN[word])
    elif word in _TYPES:
        help = f"write 'param {name} {_TYPES[word]} = …', or 'var {name} = …' for what nobody may set"
        s.say(codes.OTHER_LANGUAGE, "the type does not come first", s.span(first, first), help)
    else:
        help = f"write 'var {name} = …', or 'param {name} string = …'"
        s.say(codes.OTHER_LANGUAGE, f"'{word}' declares no value", s.span(first, first), help)
    return SKIP


def foreign_import(s: Situation) -> int | None:
    """`import * as x from './y.bicep'`, `import { x } from './y.bicep'`."""
    if not s.at_top or s.kinds[s.start] != IMPORT or s.at != s.start + 1 or s.kind not in (_STAR, t.LBRACE, t.NAME):
        return None
    if t.STRING not in s.kinds[s.at :]:
        return None
    help = "all declarations of a file are imported: import './file.aspire'"
    s.say(codes.OTHER_LANGUAGE, "an import names a file and nothing else", s.span(s.start, s.start), help)
    return SKIP


def spread(s: Situation) -> int | None:
    """`...other`, which copies something in."""
    if not (s.kind == s.after == t.DOT and s.kinds[s.at + 2] == t.DOT):
        return None
    s.say(codes.OTHER_LANGUAGE, "there is no '...'", s.span(s.at, s.at + 2), "write out what is needed")
    return SKIP


def prose(s: Situation) -> int | None:
    """A line of words: a comment without its sign. Words behind a brace are entries with nothing between them."""
    if s.at_top or s.element.place != "body" or not s.new_line(s.start):
        return None
    end = s.start
    while s.kinds[end] == t.NAME and not (end > s.start and s.new_line(end)):
        end += 1
    different = {s.word(at) for at in range(s.start, end)}
    if (
        end - s.start < _WORDS_OF_PROSE
        or len(different) < end - s.start
        or s.kinds[end] not in (t.NEWLINE, t.END, *t.CLOSERS)
    ):
        return None
    help = "write // in front of a comment"
    s.say(codes.COMMENT_SIGN, "these words mean nothing here", s.span(s.start, end - 1), help)
    return SKIP


def output_block(s: Situation) -> int | None:
    """`output address { value = … }`, as Terraform has it."""
    if not s.at_top or s.kinds[s.start] != t.WORDS["output"] or s.kind not in (t.LBRACE, t.STRING):
        return None
    if s.at != s.start + 1 + (s.kind == t.LBRACE) or (s.kind == t.STRING and s.after != t.LBRACE):
        return None
    name = s.word(s.start + 1).strip("'\"")
    s.say(codes.OTHER_LANGUAGE, "an output has no body", s.place(s.at), f"write 'output {name} = value'")
    s.r.foreign = True
    return SKIP


def here_document(s: Situation) -> int | None:
    """`<<EOF` and lines up to one with that word alone."""
    if s.kind != _LESS or s.after != _LESS or not s.touching(s.at + 1) or not s.accepts(t.INTEGER):
        return None
    text, start = s.text, s.spans[s.at][0]
    head = re.compile(r"<<[-~]?[ \t]*[\"']?(\w+)[\"']?").match(text, start)
    if head is None:
        return None
    close = re.compile(rf"[\r\n][ \t]*{head[1]}\b").search(text, head.end(), s.spans[-1][1])
    end = close.end() if close else s.spans[-1][0]
    last = s.at
    while s.kinds[last] != t.END and s.spans[last][0] < end:
        last += 1
    s.found.drop_within(start, end)
    where = s.area(start, head.end())
    s.say(codes.OTHER_LANGUAGE, "a text of several lines does not begin with '<<'", where, "write it between '''")
    s.kinds[s.at : last] = [t.STRING]
    s.spans[s.at : last] = [(start, end)]
    return s.at
