"""What the lexer and the functions for nodes complain about, in words. Imported when there is something to say."""

from __future__ import annotations

import re
from collections.abc import Callable

from aspirec.diagnostics.codes import syntax as codes
from aspirec.diagnostics.model import Diagnostic, report
from aspirec.source import Span
from aspirec.syntax.lexer import NESTING_LIMIT
from aspirec.syntax.oddities import QUOTES

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
_SHOWN = 40


def shown(text: str) -> str:
    """A piece of source, in quotes, cut if it is long, with what cannot be seen made visible."""
    text = text if len(text) <= _SHOWN else text[: _SHOWN - 1] + "…"
    visible = "".join(c if c.isprintable() else f"\\u{{{ord(c):x}}}" for c in text)
    return visible if visible.startswith("'") else f"'{visible}'"


def lexical_error(trouble: str, text: str, span: Span) -> Diagnostic:
    """The diagnostic for a complaint about the text at `span`."""
    return _LEXICAL[trouble](text[span.start : span.end], span)


def not_a_character(text: str, span: Span) -> Diagnostic:
    return report(
        codes.NOT_A_CHARACTER,
        f"{shown(text)} is no character",
        span,
        help="characters have the numbers 0 to 10FFFF, without D800 to DFFF; files are stored as UTF-8",
    )


def _unclosed_string(text: str, span: Span) -> Diagnostic:
    return report(
        codes.UNCLOSED_STRING,
        "the string does not end on its line",
        span,
        help="close it with ', or write a text of several lines between three quotes",
        fixes=[f"{text}'"],
    )


def _unopened_string(text: str, span: Span) -> Diagnostic:
    return report(
        codes.UNCLOSED_STRING,
        f"the string that ends with {shown(text[-10:])} has no quote at its beginning",
        span,
        help=f"write '{text}" if len(text) < _SHOWN else "put a quote at its beginning",
        fixes=[f"'{text}"],
    )


def _unpaired_quotes(text: str, span: Span) -> Diagnostic:
    return report(
        codes.UNCLOSED_STRING,
        "the quotes do not pair up from here on",
        span,
        help="close each string with ' before the next one begins",
    )


def _unclosed_interpolation(text: str, span: Span) -> Diagnostic:
    return report(
        codes.UNCLOSED_INTERPOLATION,
        "the interpolation '${' in this string is not closed",
        span,
        help="close it with } on the same line; a dollar sign that is meant as text is written \\$",
    )


def _unclosed_raw_string(text: str, span: Span) -> Diagnostic:
    return report(
        codes.UNCLOSED_RAW_STRING,
        "the string that begins here has no end",
        span,
        help="close it with three quotes: '''",
    )


def _unclosed_comment(text: str, span: Span) -> Diagnostic:
    return report(
        codes.UNCLOSED_COMMENT,
        "the comment that begins here has no end",
        span,
        help="close it with */, or use // for the rest of a line",
    )


def _unknown_escape(text: str, span: Span) -> Diagnostic:
    return report(
        codes.UNKNOWN_ESCAPE,
        f"{shown(text)} is not an escape",
        span,
        help=r"there are \' \\ \n \r \t \$ and \u{…}; a backslash itself is written \\",
        fixes=["\\" + text],
    )


def _foreign_quotes(text: str, span: Span) -> Diagnostic:
    inner = text[1:-1] if text[-1:] == QUOTES[text[0]] and len(text) > 1 else text[1:]
    written = "'" + inner.replace('\\"', '"').replace("'", "\\'") + "'"
    return report(
        codes.FOREIGN_QUOTES,
        f"strings stand in single quotes, not in {text[0]}",
        span,
        help=f"write {written}" if len(written) <= _SHOWN else "put single quotes around it",
        fixes=[written],
    )


def _doubled_quote(text: str, span: Span) -> Diagnostic:
    written = "'" + text[1:-1].replace("''", "\\'") + "'"
    return report(
        codes.DOUBLED_QUOTE,
        "a quote in a string is not doubled",
        span,
        help=f"write {written}" if len(written) <= _SHOWN else "write \\' for a quote",
        fixes=[written],
    )


def _unknown_character(text: str, span: Span) -> Diagnostic:
    character = text[0]
    name = _NAMED_CHARACTERS.get(character, shown(character))
    times = f" ({len(text)} times)" if len(text) > 1 else ""
    helps = {
        "$": "an interpolation '${…}' stands inside a string",
        "~": "the operators that ignore case are =~ and !~",
        "\ufeff": "a byte order mark may only be the first character of a file",
    }
    return report(
        codes.UNKNOWN_CHARACTER,
        f"{name}{times} means nothing here" if name.startswith("'") else f"{name}{times} cannot stand here",
        span,
        help=helps.get(character, "remove it, or put it in a string or a comment"),
        fixes=[""],
    )


def _comment_sign(text: str, span: Span) -> Diagnostic:
    return report(
        codes.COMMENT_SIGN,
        f"comments do not begin with '{text[0]}'",
        span,
        help="write // in front of a comment",
        fixes=["//" + text.lstrip("#/")],
    )


def _semicolon(text: str, span: Span) -> Diagnostic:
    return report(
        codes.SEMICOLON,
        "nothing ends with a semicolon",
        span,
        help="leave it out: a line end or a comma separates entries",
        fixes=[""],
    )


def _odd_name(text: str, span: Span) -> Diagnostic:
    fix = re.sub(r"[-_]*([-_])[-_]*", r"\1", text.encode("ascii", "ignore").decode()).strip("-_")
    if re.search(r"[-_]{2}", text):
        why = "has two hyphens or underscores in a row"
    elif text[0] in "-_":
        why = "begins with an underscore"
    elif text[-1] in "-_":
        why = f"ends with '{text[-1]}'"
    elif text[0].isdigit():
        why, fix = "begins with a digit", ""
    else:
        why, fix = "has other letters than a to z", ""
    help = "a name begins with a letter of a to z and goes on with such letters and digits; other keys go in quotes"
    if fix and fix[0].isalpha():
        help = f"write '{fix}', or put a key in quotes"
    return report(codes.BAD_NAME, f"the name {shown(text)} {why}", span, help=help, fixes=[fix] if fix else [])


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
        message, help = f"{shown(text)} is not a whole number", f"numbers are integers; put it in quotes: '{text}'"
    elif re.fullmatch(r"0[xX][0-9A-Fa-f]+", text):
        message, help = f"{shown(text)} is not a decimal number", f"write {int(text, 16)}" if len(text) < 18 else ""
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
        help="add '{' behind it",
        fixes=[" {"],
    )


_LEXICAL: dict[str, Callable[[str, Span], Diagnostic]] = {
    function.__name__.lstrip("_"): function
    for function in (
        not_a_character,
        _unclosed_string,
        _unopened_string,
        _unpaired_quotes,
        _unclosed_interpolation,
        _unclosed_raw_string,
        _unclosed_comment,
        _unknown_escape,
        _foreign_quotes,
        _doubled_quote,
        _unknown_character,
        _comment_sign,
        _semicolon,
        _odd_name,
        _glued_minus,
        _odd_number,
        _number_too_large,
        _nested_too_deep,
        _single_operator,
        _stage_entry,
        _misplaced_decorator,
    )
}
