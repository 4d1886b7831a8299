"""Diagnostics as text for people: what is wrong, where, the source with the spans underlined, and what to write
instead.
"""

from __future__ import annotations

from aspirec.diagnostics.model import Diagnostic, Label, Severity
from aspirec.diagnostics.snippet import Look, Paint, Row, Style, snippet_rows
from aspirec.diagnostics.visible import single_line
from aspirec.paint import plain
from aspirec.source import Sources, Span

_LEAST_ROOM = 40


def render_text(
    diagnostics: tuple[Diagnostic, ...],
    sources: Sources,
    *,
    paint: Paint = plain,
    width: int = 120,
    summary: bool = True,
) -> str:
    """All diagnostics in the given order, and how many there are; nothing for none.

    `width` is where long source lines are cut. Of a file that is not in `sources` the name alone is shown.
    """
    if not diagnostics:
        return ""
    parts = [_render_one(diagnostic, sources, paint, width) for diagnostic in diagnostics]
    if summary:
        parts.append(count(diagnostics) + "\n")
    return "\n".join(parts)


def count(diagnostics: tuple[Diagnostic, ...]) -> str:
    """`2 errors, 1 warning`."""
    errors = sum(diagnostic.severity is Severity.ERROR for diagnostic in diagnostics)
    counted = [(errors, "error"), (len(diagnostics) - errors, "warning")]
    return ", ".join(f"{number} {word}{'s' if number != 1 else ''}" for number, word in counted if number)


def _render_one(diagnostic: Diagnostic, sources: Sources, paint: Paint, width: int) -> str:
    style = _severity_style(diagnostic.severity)
    head = paint(f"{diagnostic.severity.value}[{diagnostic.code.id}]", style)
    lines = [f"{head} {paint(single_line(diagnostic.message), 'message')}"]
    gutter = _gutter_width(diagnostic, sources)
    look = Look(paint, max(width - gutter - 3, _LEAST_ROOM))
    previous: list[Row] = []
    for index, (file, labels) in enumerate(_by_file(diagnostic, style).items()):
        if previous:
            lines.append(_joined(Row("", ""), gutter, paint))
        arrow = "-->" if index == 0 else ":::"
        lines.append(" " * gutter + paint(arrow, "gutter") + " " + _place(labels[0][0].span, sources))
        previous = _file_rows(file, labels, sources, look)
        lines.extend(_joined(row, gutter, paint) for row in previous)
    closing = _closing_rows(diagnostic, paint)
    if closing and previous:
        lines.append(_joined(Row("", ""), gutter, paint))
    lines.extend(" " * (gutter + 1) + row for row in closing)
    return "\n".join(lines) + "\n"


def _severity_style(severity: Severity) -> Style:
    return "error" if severity is Severity.ERROR else "warning"


def _by_file(diagnostic: Diagnostic, style: Style) -> dict[str, list[tuple[Label, Style]]]:
    """The labels of each file, that of the primary label first."""
    files: dict[str, list[tuple[Label, Style]]] = {diagnostic.primary.span.file: [(diagnostic.primary, style)]}
    for label in diagnostic.secondary:
        files.setdefault(label.span.file, []).append((label, "secondary"))
    return files


def _file_rows(file: str, labels: list[tuple[Label, Style]], sources: Sources, look: Look) -> list[Row]:
    source = sources.get(file)
    if source is None or not source.text:
        words = [single_line(label.text) for label, _ in labels if label.text]
        return [Row("", text) for text in words]
    return [Row("", ""), *snippet_rows(source, labels, look)]


def _place(span: Span, sources: Sources) -> str:
    source = sources.get(span.file)
    file = single_line(span.file)
    if source is None:
        return file
    position = source.position(span.start)
    return f"{file}:{position.line}:{position.column}"


def _gutter_width(diagnostic: Diagnostic, sources: Sources) -> int:
    """The width of the largest line number that may be printed."""
    last = 0
    for label in (diagnostic.primary, *diagnostic.secondary):
        source = sources.get(label.span.file)
        if source is not None:
            last = max(last, source.position(max(label.span.start, label.span.end)).line)
    return len(str(last)) if last else 1


def _joined(row: Row, gutter: int, paint: Paint) -> str:
    if row.gutter == "...":
        return (paint("...", "gutter") + " " * gutter + row.body).rstrip()
    edge = paint(f"{row.gutter:>{gutter}} |", "gutter")
    return f"{edge} {row.body}".rstrip() if row.body else edge


def _closing_rows(diagnostic: Diagnostic, paint: Paint) -> list[str]:
    """What stands below the source: help, then notes."""
    help = diagnostic.help
    if not help and diagnostic.fixes:
        help = f"write {diagnostic.fixes[0]} instead"
    rows = _worded("help", help, "help", paint) if help else []
    for note in diagnostic.notes:
        rows.extend(_worded("note", note, "note", paint))
    return rows


def _worded(word: str, text: str, style: Style, paint: Paint) -> list[str]:
    first, *rest = text.splitlines() or [""]
    rows = [f"{paint('=', 'gutter')} {paint(word + ':', style)} {single_line(first)}"]
    return rows + [" " * (len(word) + 4) + single_line(line) for line in rest]
