"""What the lexer complains about in strings and comments, in words."""

from __future__ import annotations

import re
from collections.abc import Callable

from aspirec.diagnostics.codes import syntax as codes
from aspirec.diagnostics.model import Code, Diagnostic, report
from aspirec.source import Span
from aspirec.syntax.recovery.oddities_strings import QUOTES
from aspirec.syntax.wording import SHOWN, is_path, shown

_QUOTE = "write \\' for a quote"


def _written_so(code: Code, message: str, span: Span, written: str, rule: str, *, say: bool = True) -> Diagnostic:
    """A text to be written in another way: that is said if it is short, and otherwise, or if not to `say`, only the rule."""
    help = f"write {written}" if say and len(written) <= SHOWN else rule
    return report(code, message, span, help=help, fixes=[written])


def unclosed_string(text: str, span: Span) -> Diagnostic:
    return report(
        codes.UNCLOSED_STRING,
        "the string does not end on its line",
        span,
        help="close it with ', or write a text of several lines between three quotes",
        fixes=[f"{text}'"],
    )


def string_over_lines(text: str, span: Span) -> Diagnostic:
    return report(
        codes.UNCLOSED_STRING,
        "the string does not end on its line",
        span,
        help="write a text of several lines between three quotes, or \\n for a line end",
        fixes=[f"''{text}''"],
    )


def unopened_string(text: str, span: Span) -> Diagnostic:
    return report(
        codes.UNCLOSED_STRING,
        f"the string that ends with {shown(text[-10:])} has no quote at its beginning",
        span,
        help=f"write '{text}" if len(text) < SHOWN else "put a quote at its beginning",
        fixes=[f"'{text}"],
    )


def bare_quote(text: str, span: Span) -> Diagnostic:
    written = "'" + text[1:-1].replace("'", "\\'") + "'"
    return _written_so(codes.DOUBLED_QUOTE, "a quote inside of the string ends it", span, written, _QUOTE)


def quote_too_many(text: str, span: Span) -> Diagnostic:
    return report(codes.DOUBLED_QUOTE, "there is one quote too many", span, help="remove it", fixes=[""])


def unpaired_quotes(text: str, span: Span) -> Diagnostic:
    return report(
        codes.UNCLOSED_STRING,
        "the quotes do not pair up from here on",
        span,
        help="close each string with ' before the next one begins",
    )


def unclosed_interpolation(text: str, span: Span) -> Diagnostic:
    return report(
        codes.UNCLOSED_INTERPOLATION,
        "the interpolation '${' in this string is not closed",
        span,
        help="close it with } on the same line; a dollar sign that is meant as text is written \\$",
    )


def unclosed_raw_string(text: str, span: Span) -> Diagnostic:
    return report(
        codes.UNCLOSED_RAW_STRING,
        "the string that begins here has no end",
        span,
        help="close it with three quotes: '''",
    )


def unclosed_comment(text: str, span: Span) -> Diagnostic:
    return report(
        codes.UNCLOSED_COMMENT,
        "the comment that begins here has no end",
        span,
        help="close it with */, or use // for the rest of a line",
    )


def unknown_escape(text: str, span: Span) -> Diagnostic:
    return report(
        codes.UNKNOWN_ESCAPE,
        f"{shown(text)} is not an escape",
        span,
        help=r"the escapes are \' \\ \n \r \t \$ and \u{…}; a backslash itself is written \\, and paths have /",
        fixes=["\\" + text],
    )


def foreign_quotes(text: str, span: Span) -> Diagnostic:
    if text[0] == "$":
        text = re.sub(r"(?<!\{)\{(?!\{)", "${", text[1:])
    inner = text[1:-1] if text[-1:] == QUOTES[text[0]] and len(text) > 1 else text[1:]
    written = "'" + inner.replace('\\"', '"').replace("'", "\\'") + "'"
    message = f"strings are written in single quotes, not in {text[0]}"
    return _written_so(codes.FOREIGN_QUOTES, message, span, written, "put single quotes around it")


def doubled_quote(text: str, span: Span) -> Diagnostic:
    whole = text.endswith("'")
    written = "'" + (text[1:-1] if whole else text[1:]).replace("''", "\\'") + "'" * whole
    return _written_so(codes.DOUBLED_QUOTE, "a quote in a string is not doubled", span, written, _QUOTE, say=whole)


def bare_interpolation(text: str, span: Span) -> Diagnostic:
    path = text[2:-1].strip()
    message = "an interpolation '${…}' is only allowed inside a string"
    return report(codes.UNKNOWN_CHARACTER, message, span, help=f"write {path}", fixes=[path])


def unquoted_text(text: str, span: Span) -> Diagnostic:
    """Slashes take the place of the backslashes of a path: those would begin escapes."""
    written = "'" + text.replace("\\", "/").replace("'", "\\'") + "'"
    message = f"{shown(text)} has no quotes"
    return report(codes.UNQUOTED_TEXT, message, span, help=f"write {written}", fixes=[written])


def variable(text: str, span: Span) -> Diagnostic:
    name = text[1:]
    help = f"write {name}, and '${{{name}}}' inside of a string"
    return report(codes.UNKNOWN_CHARACTER, "a name is written without '$'", span, help=help, fixes=[name])


def template(text: str, span: Span) -> Diagnostic:
    inner = text.strip("$(){} -.\t")
    help = f"write {inner}, and '${{{inner}}}' inside of a string" if is_path(inner) else "declare a 'param' for it"
    message = f"{shown(text)} is a template of another tool"
    return report(codes.OTHER_LANGUAGE, message, span, help=help, fixes=[inner] if is_path(inner) else [])


ABOUT_TEXTS: dict[str, Callable[[str, Span], Diagnostic]] = {
    function.__name__: function
    for function in (
        unclosed_string,
        string_over_lines,
        unopened_string,
        bare_quote,
        quote_too_many,
        unpaired_quotes,
        unclosed_interpolation,
        unclosed_raw_string,
        unclosed_comment,
        unknown_escape,
        foreign_quotes,
        doubled_quote,
        bare_interpolation,
        unquoted_text,
        template,
        variable,
    )
}
