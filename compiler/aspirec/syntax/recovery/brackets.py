"""Brackets that do not pair up: where the missing ones belong is told from the indentation.

Only for declarations in which something is wrong with the brackets; how a right program is indented means nothing.
"""

from __future__ import annotations

import re

from attrs import define

from aspirec.diagnostics.codes import syntax as codes
from aspirec.diagnostics.model import Diagnostic, report
from aspirec.source import Span
from aspirec.syntax import tokens as t
from aspirec.syntax.findings import Findings
from aspirec.syntax.lexer import Chunk
from aspirec.syntax.lines import column, line_of
from aspirec.syntax.recovery.errors import missing_braces
from aspirec.syntax.recovery.oddities import closers_ahead

_SIGN = {t.RBRACE: "}", t.RBRACKET: "]", t.RPAREN: ")", t.STRING_END: "}'"}


@define
class _Open:
    """A bracket that is open: what closes it, where it is, how far its line is indented, which line that is, whether
    its content is indented, and how far.

    `indented` and `content` are None as long as no line has begun inside.
    """

    closer: int
    span: tuple[int, int]
    indent: int
    line: int
    indented: bool | None = None
    content: int | None = None


class _Pairing:
    """Goes through the tokens of a chunk once and writes them anew, with brackets that pair up."""

    def __init__(self, file: str, text: str, found: Findings, strict: bool) -> None:
        self.strict = strict
        self.file = file
        self.text = text
        self.found = found
        self.kinds: list[int] = []
        self.spans: list[tuple[int, int]] = []
        self.odd_places: list[int] = []
        self.open: list[_Open] = []
        self.line = 0

    def run(self, chunk: Chunk) -> None:
        indent = column(self.text, chunk.spans[0][0])
        end = chunk.spans[0][0]
        for kind, span in zip(chunk.kinds, chunk.spans, strict=True):
            between = self.text[end : span[0]]
            first = kind != t.NEWLINE and (self.kinds[-1:] == [t.NEWLINE] or "\n" in between or "\r" in between)
            if first:
                indent = column(self.text, span[0])
            self.take(kind, span, indent, first)
            end = span[1]
        chunk.kinds, chunk.spans = self.kinds, self.spans
        chunk.odd_places += self.odd_places

    def take(self, kind: int, span: tuple[int, int], indent: int, first: bool) -> None:
        """One token; `first` says that it begins a line."""
        self.line += first
        if first and kind == t.LBRACE and self.open_body(span):
            return
        if kind in t.CLOSERS:
            self.close(kind, span, indent if first else None)
            return
        if first:
            self.begin_line(indent, span[0])
        if kind == t.STRING_MIDDLE:
            while self.open and self.open[-1].closer != t.STRING_END:
                self.unclosed(span[0])
        elif kind == t.NEWLINE and self.open and self.open[-1].closer == t.RPAREN:
            if self.open[-1].indented is None:
                self.unclosed(span[0])
        elif kind == t.END:
            while self.open:
                self.unclosed(span[0])
        if kind == t.LBRACE and self.kinds[-1:] == [t.LBRACE]:
            self.twice(span)
            return
        if kind in t.OPENERS:
            self.open.append(_Open(t.CLOSER_OF[kind], span, indent, self.line))
        self.kinds.append(kind)
        self.spans.append(span)

    def open_body(self, span: tuple[int, int]) -> bool:
        """A brace at the beginning of a line: whether it opens the body of what stands on the line before. However far in it
        is, the body is as far in as that.
        """
        if len(self.kinds) < 2 or self.kinds[-1] != t.NEWLINE or self.kinds[-2] not in t.IN_HEADS:
            return False
        _, indent = line_of(self.text, self.spans[-2][0])
        self.open.append(_Open(t.RBRACE, span, indent, self.line))
        self.kinds.append(t.LBRACE)
        self.spans.append(span)
        return True

    def begin_line(self, indent: int, offset: int) -> None:
        """A line begins inside of brackets: those that stand on a line as far in or farther should have been closed."""
        separated = self.kinds[-1:] == [t.NEWLINE]
        newline = (self.kinds.pop(), self.spans.pop()) if separated else None
        closed = False
        while self.open:
            top = self.open[-1]
            if indent > top.indent or (top.indented is None and top.indent == 0) or top.indented is False:
                top.indented = indent > top.indent if top.indented is None else top.indented
                break
            self.unclosed(self.spans[-1][1])
            closed = True
        if self.strict and newline and not closed and self.lacks_braces(indent):
            return
        if self.open and self.open[-1].content is None:
            self.open[-1].content = indent
        if newline or closed:
            self.kinds.append(t.NEWLINE)
            self.spans.append(newline[1] if newline else (offset, offset))

    def lacks_braces(self, indent: int) -> bool:
        """Whether a line belongs to the body of the entry in the line before, without a brace; if so one is made up."""
        top = self.open[-1] if self.open else None
        if top is None or top.closer != t.RBRACE or top.content is None or indent <= top.content:
            return False
        first = len(self.kinds) - 1
        while first > 0 and self.kinds[first] in t.IN_HEADS:
            first -= 1
        if self.kinds[first] not in (t.NEWLINE, t.LBRACE) or self.kinds[-1] in (t.NEWLINE, t.LBRACE):
            return False
        start, end = self.spans[first + 1][0], self.spans[-1][1]
        self.found.append(missing_braces(self.text, Span(self.file, start, end)))
        self.open.append(_Open(t.RBRACE, (end, end), top.content, self.line, True, indent))
        self.kinds.append(t.LBRACE)
        self.spans.append((end, end))
        return True

    def close(self, kind: int, span: tuple[int, int], indent: int | None) -> None:
        """A closing bracket; `indent` is that of its line if it stands first on it."""
        if self.strict and indent is not None and all(entry.indent != indent for entry in self.open):
            self.stray(span)
            return
        matches = [entry for entry in self.open if entry.closer == kind]
        if indent is not None and matches and kind != t.STRING_END:
            while self.open[-1].indent > indent and self.open[-1] is not matches[0]:
                self.unclosed(span[0])
        if self.open and self.open[-1].closer != kind:
            top = self.open[-1]
            same_place = top.indent == indent if indent is not None else top.line == self.line
            ahead = closers_ahead(self.text, span[0])
            alike = sum(entry.closer == top.closer and entry.line == self.line for entry in self.open)
            closed = ahead.count(_SIGN[top.closer]) >= max(alike, 1)
            if kind != t.STRING_END and closed and not (matches and indent is not None):
                self.stray(span)
                return
            here = [entry for entry in matches if entry.line == self.line]
            once_more = len(here) == 1 and ahead[:1] == _SIGN[kind]
            if kind != t.STRING_END and same_place and (not here or once_more):
                self.wrong_closer(kind, span)
                kind = top.closer
            elif matches:
                while self.open[-1].closer != kind:
                    self.unclosed(span[0])
        if not self.open or self.open[-1].closer != kind:
            self.stray(span)
            return
        self.open.pop()
        self.kinds.append(kind)
        self.spans.append(span)

    def unclosed(self, offset: int) -> None:
        """Close the innermost bracket at `offset`, and say that this was forgotten, unless nobody wrote it."""
        entry = self.open.pop()
        self.kinds.append(entry.closer)
        self.spans.append((offset, offset))
        if entry.span[0] == entry.span[1] or self.found.full:
            return
        sign = self.text[entry.span[0] : entry.span[1]][-1]
        if entry.closer != t.RBRACE:
            self.odd_places.append(entry.span[0])
        self.found.append(
            report(
                codes.UNCLOSED_BRACKET,
                f"the '{sign}' is not closed",
                Span(self.file, *entry.span),
                label="opened here",
                secondary=[(Span(self.file, offset, offset), f"'{_SIGN[entry.closer]}' expected here")],
                help=f"add the missing '{_SIGN[entry.closer]}'",
            )
        )

    def wrong_closer(self, kind: int, span: tuple[int, int]) -> None:
        top = self.open[-1]
        sign = self.text[top.span[0]]
        self.found.append(
            report(
                codes.STRAY_CLOSER,
                f"the '{sign}' is closed with '{_SIGN[kind]}'",
                Span(self.file, *span),
                secondary=[(Span(self.file, *top.span), "opened here")],
                help=f"write '{_SIGN[top.closer]}'",
                fixes=[_SIGN[top.closer]],
            )
        )

    def twice(self, span: tuple[int, int]) -> None:
        """Nothing can begin with a second brace: it is left out."""
        place = Span(self.file, *span)
        self.found.append(report(codes.UNEXPECTED, "there is a '{' too many", place, help="remove it", fixes=[""]))

    def stray(self, span: tuple[int, int]) -> None:
        self.odd_places.append(span[0])
        if not self.found.full:
            self.found.append(stray_closer(self.file, self.text, span))


_VALUE = re.compile(r"[:=][ \t]+([^\s,]+)")


def _missing_opener(text: str, at: int) -> str:
    """What to do about a closing bracket with nothing to close: where the opening one may belong, or nothing but removing."""
    line = text[max(text.rfind("\n", 0, at), at - 200) + 1 : at]
    value = _VALUE.search(line)
    sign = {")": "(", "]": "[", "}": "{"}.get(text[at : at + 1])
    if sign in (None, "{") or value is None or "[" in line[value.start() :] or "(" in line[value.start() :]:
        return "remove it, or add the opening one"
    return f"remove it, or write '{sign}' in front of {value[1]}"


def stray_closer(file: str, text: str, span: tuple[int, int]) -> Diagnostic:
    """A closing bracket with nothing to close."""
    sign = text[span[0] : span[1]]
    return report(
        codes.STRAY_CLOSER,
        f"the '{sign}' closes nothing",
        Span(file, *span),
        help=_missing_opener(text, span[0]),
        fixes=[""],
    )


def pair_brackets(file: str, text: str, chunk: Chunk, found: Findings, strict: bool) -> None:
    """Make the brackets of a chunk pair up, in place; what is missing or too many is reported to `found`.

    If it is `strict`, a closing bracket at the beginning of a line only closes what was opened on a line as far in.
    """
    _Pairing(file, text, found, strict).run(chunk)
