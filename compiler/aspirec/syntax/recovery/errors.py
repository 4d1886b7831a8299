"""What the lexer and the functions for nodes complain about, in words. Imported when there is something to say."""

from __future__ import annotations

import re
from collections.abc import Callable

from aspirec.diagnostics.codes import syntax as codes
from aspirec.diagnostics.model import Diagnostic, report
from aspirec.source import Span
from aspirec.syntax.lexer import NESTING_LIMIT
from aspirec.syntax.recovery.errors_texts import ABOUT_TEXTS
from aspirec.syntax.recovery.oddities import LOOK_ALIKES
from aspirec.syntax.wording import plain_letters, shown

_NAMED_CHARACTERS = {
    "\ufeff": "a byte order mark",
    "\u00a0": "a no-break space",
    "\u200b": "a zero-width space",
    "\u2028": "a line separator",
    "\u3000": "an ideographic space",
    "\x00": "a NUL character",
    "\x0b": "a vertical tab",
    "\x0c": "a form feed",
    "\u2013": "a dash",
    "\u2014": "a dash",
    "\u2212": "a minus sign of typesetting",
    "\u2026": "an ellipsis",
    "\ufffd": "a replacement character",
}


def lexical_error(trouble: str, text: str, span: Span) -> Diagnostic:
    """The diagnostic for a complaint about the text at `span`."""
    return _LEXICAL[trouble](text[span.start : span.end], span)


def not_a_character(text: str, span: Span) -> Diagnostic:
    return report(
        codes.NOT_A_CHARACTER,
        f"{shown(text)} is not a character",
        span,
        help="characters have the numbers 0 to 10FFFF, without D800 to DFFF; files are stored as UTF-8",
    )


def _unknown_character(text: str, span: Span) -> Diagnostic:
    character = text[0]
    name = _NAMED_CHARACTERS.get(character, shown(character))
    times = f" ({len(text)} times)" if len(text) > 1 else ""
    helps = {
        "$": "an interpolation '${…}' belongs inside a string; elsewhere, write the expression alone",
        "~": "the operators that ignore case are =~ and !~",
        "\ufeff": "a byte order mark may only be the first character of a file",
    }
    return report(
        codes.UNKNOWN_CHARACTER,
        f"{name}{times} means nothing here" if name.startswith("'") else f"{name}{times} cannot stand here",
        span,
        help=helps.get(
            character, "write a space" if character.isspace() else "remove it, or put it in a string or a comment"
        ),
        fixes=[" " if character.isspace() else ""],
    )


def _look_alike(text: str, span: Span) -> Diagnostic:
    sign = LOOK_ALIKES[text]
    message = f"{_NAMED_CHARACTERS.get(text, shown(text))} is not '{sign}'"
    return report(codes.UNKNOWN_CHARACTER, message, span, help=f"write {sign}", fixes=[sign])


def _arrow(text: str, span: Span) -> Diagnostic:
    return report(codes.WRONG_OPERATOR, "there is no operator '->'", span, help="write .", fixes=["."])


def _comment_sign(text: str, span: Span) -> Diagnostic:
    sign = re.match(r"#+|/+|--+|<!--|.", text, re.DOTALL)[0]  # type: ignore[index]
    return report(
        codes.COMMENT_SIGN,
        f"comments do not begin with '{sign}'",
        span,
        help="write // in front of a comment" if text != sign else "remove it, or write // in front of a comment",
        fixes=["//" + text[len(sign) :].removesuffix("-->")],
    )


def _semicolon(text: str, span: Span) -> Diagnostic:
    return report(
        codes.SEMICOLON,
        "nothing ends with a semicolon",
        span,
        help="leave it out: a line end or a comma separates entries",
        fixes=[""],
    )


def _semicolon_between(text: str, span: Span) -> Diagnostic:
    help = "a comma separates entries on one line: write ,"
    return report(codes.SEMICOLON, "nothing ends with a semicolon", span, help=help, fixes=[","])


def _odd_name(text: str, span: Span) -> Diagnostic:
    fix = "" if text[0].isdigit() else plain_letters(text)
    help = "a name begins with a letter of a to z and goes on with such letters and digits"
    if fix and fix[0].isalpha():
        help = f"write '{fix}'"
    message = f"the name {shown(text)} {_oddity(text)}"
    return report(codes.BAD_NAME, message, span, help=help, fixes=[fix] if fix else [])


def _odd_key(text: str, span: Span) -> Diagnostic:
    message = f"the key {shown(text)} {_oddity(text)}"
    return report(codes.BAD_NAME, message, span, help=f"put it in quotes: '{text}'", fixes=[f"'{text}'"])


def _oddity(text: str) -> str:
    """Why something is no name, though it is like one."""
    if re.search(r"[-_]{2}", text):
        return "has two hyphens or underscores in a row"
    if text[0] in "-_":
        return "begins with an underscore"
    if text[-1] in "-_":
        return f"ends with '{text[-1]}'"
    return "begins with a digit" if text[0].isdigit() else "has other letters than a to z"


def _glued_minus(text: str, span: Span) -> Diagnostic:
    return report(
        codes.GLUED_MINUS,
        f"the hyphen in {shown(text)} touches a name, and would belong to it",
        span,
        help=f"write spaces around a minus: {text[:-1]} - …",
        fixes=[f"{text[:-1]} -"],
    )


def _odd_number(text: str, span: Span) -> Diagnostic:
    if re.fullmatch(r"[0-9]+\.[0-9]+", text):
        message, help = (
            f"{shown(text)} is not a whole number",
            f"numbers are integers; put it in quotes: '{text}', or write json('{text}') for a property of Azure",
        )
    elif re.fullmatch(r"0[xX][0-9A-Fa-f]+", text):
        message, help = f"{shown(text)} is not a decimal number", f"write {int(text, 16)}" if len(text) < 18 else ""
    elif re.fullmatch(r"[0-9]+([_'][0-9]+)+", text):
        message, help = f"the digits of {shown(text)} are not grouped", f"write {re.sub('[^0-9]', '', text)}"
    else:
        message, help = f"{shown(text)} is neither a number nor a name", f"a text goes in quotes: '{text}'"
    return report(codes.ODD_NUMBER, message, span, help=help)


def _number_too_large(text: str, span: Span) -> Diagnostic:
    return report(
        codes.NUMBER_TOO_LARGE,
        f"the number {shown(text)} does not fit into 64 bits",
        span,
        help="the largest integer is 9223372036854775807; put a longer row of digits in quotes",
    )


def _nested_too_deep(text: str, span: Span) -> Diagnostic:
    return report(
        codes.NESTED_TOO_DEEP,
        f"this is nested more than {NESTING_LIMIT} levels deep",
        span,
        help="give a part of it a name with 'var'",
    )


def _comma_too_many(text: str, span: Span) -> Diagnostic:
    return report(codes.UNEXPECTED, "there is one comma too many", span, help="remove it", fixes=[""])


def _conflict(text: str, span: Span) -> Diagnostic:
    where = Span(span.file, span.start, span.start + 7)
    return report(codes.UNEXPECTED, "a merge left both sides here", where, help="keep one, and remove these lines")


def _fence(text: str, span: Span) -> Diagnostic:
    message = f"{shown(text.strip())} belongs to a text around the program"
    return report(codes.UNEXPECTED, message, span, help="remove this line, and the other one like it", fixes=[""])


def _dockerfile(text: str, span: Span) -> Diagnostic:
    word = text.split()[0]
    where = Span(span.file, span.start, span.start + len(word))
    help = "a Dockerfile is a file of its own, whose folder is named: dockerfile NAME './folder'"
    return report(codes.OTHER_LANGUAGE, f"'{word}' is an instruction of a Dockerfile", where, help=help)


def _entries_at_top(text: str, span: Span) -> Diagnostic:
    word = text[: text.index(":")]
    where = Span(span.file, span.start, span.start + len(word))
    help = "move it into the body that it belongs to, with braces of its own; resources are declared as KIND NAME { … }"
    return report(codes.OUTSIDE_BODY, f"'{word}' and what is indented below are outside of a body", where, help=help)


def _lost_head(text: str, span: Span) -> Diagnostic:
    word = re.match(r"\w+|.", text)[0]  # type: ignore[index]
    inner = not text.endswith("\n}")
    where = Span(span.file, span.start, span.start + len(word))
    return report(
        codes.INCOMPLETE_ENTRY if inner else codes.MISSING_NAME,
        f"nothing says what {shown(word)} and the lines below it belong to",
        where,
        help=f"write its first line above them, {'WORD NAME {' if inner else 'KIND NAME {'}, or remove them up to their '}}'",
    )


def _doubled_head(text: str, span: Span) -> Diagnostic:
    message = f"{shown(text)} stands here twice, and is closed once"
    return report(codes.UNEXPECTED, message, span, help="remove one of the two lines", fixes=[""])


def _code(text: str, span: Span) -> Diagnostic:
    where = Span(span.file, span.start, span.start + len(text.splitlines()[0]))
    help = "resources are declared as KIND NAME { … }, with 'reference' and 'grant' in their bodies"
    return report(codes.OTHER_LANGUAGE, "this is a statement of another language", where, help=help)


def _prose(text: str, span: Span) -> Diagnostic:
    start = span.start + len(text) - len(text.lstrip())
    span, text = Span(span.file, start, start + len(text.strip())), text.strip()
    help = "write // in front of a comment"
    return report(codes.COMMENT_SIGN, "these words mean nothing here", span, help=help, fixes=[f"// {text}"])


def _single_operator(text: str, span: Span) -> Diagnostic:
    return report(
        codes.WRONG_OPERATOR,
        f"there is no operator '{text}'",
        span,
        help=f"write {text * 2}",
        fixes=[text * 2],
    )


def _stage_entry(text: str, span: Span) -> Diagnostic:
    return report(
        codes.STAGE_ENTRY,
        "a stage has values of parameters only",
        span,
        help="write 'NAME: value' on a line for each parameter",
    )


def _misplaced_decorator(text: str, span: Span) -> Diagnostic:
    return report(
        codes.MISPLACED_DECORATOR,
        "only a parameter takes decorators",
        span,
        help="remove it, or put it in front of a 'param'",
        fixes=[""],
    )


def missing_opener(text: str, span: Span) -> Diagnostic:
    """A body whose lines are there, and its closing brace, but no opening one. `span` is the head that lacks it."""
    head = text[span.start : span.end]
    return report(
        codes.MISSING_OPENER,
        f"the body of {shown(head)} has no opening brace",
        Span(span.file, span.end, span.end),
        help="add '{' after it",
        fixes=[" {"],
    )


def missing_braces(text: str, span: Span) -> Diagnostic:
    """A body that is written by indentation alone. `span` is the head of what it belongs to."""
    return report(
        codes.MISSING_OPENER,
        f"the body of {shown(text[span.start : span.end])} has no braces",
        Span(span.file, span.end, span.end),
        help="add '{' after it, and '}' on a line of its own after the body",
    )


_LEXICAL: dict[str, Callable[[str, Span], Diagnostic]] = ABOUT_TEXTS | {
    function.__name__.lstrip("_"): function
    for function in (
        not_a_character,
        _unknown_character,
        _look_alike,
        _comment_sign,
        _arrow,
        _semicolon,
        _semicolon_between,
        _odd_name,
        _odd_key,
        _glued_minus,
        _odd_number,
        _number_too_large,
        _nested_too_deep,
        _comma_too_many,
        _conflict,
        _dockerfile,
        _fence,
        _entries_at_top,
        _lost_head,
        _doubled_head,
        _code,
        _prose,
        _single_operator,
        _stage_entry,
        _misplaced_decorator,
    )
}
