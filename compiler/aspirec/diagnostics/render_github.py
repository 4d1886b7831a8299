"""Diagnostics as workflow commands of GitHub Actions, which show them beside the changed lines of a pull request."""

from __future__ import annotations

from aspirec.diagnostics.model import Diagnostic
from aspirec.source import Sources


def render_github(diagnostics: tuple[Diagnostic, ...], sources: Sources) -> str:
    """One command a line, in the given order; nothing for none.

    Columns are given only where a diagnostic stays within one line, since GitHub ignores them otherwise.
    """
    return "".join(_command(diagnostic, sources) + "\n" for diagnostic in diagnostics)


def _command(diagnostic: Diagnostic, sources: Sources) -> str:
    properties = [
        ("file", diagnostic.primary.span.file),
        *_position(diagnostic, sources),
        ("title", diagnostic.code.id),
    ]
    written = ",".join(f"{name}={_property(value)}" for name, value in properties)
    help = f"help: {diagnostic.help}" if diagnostic.help else ""
    notes = [f"note: {note}" for note in diagnostic.notes]
    text = "\n".join(part for part in (diagnostic.message, help, *notes) if part)
    return f"::{diagnostic.severity.value} {written}::{_data(text)}"


def _position(diagnostic: Diagnostic, sources: Sources) -> list[tuple[str, str]]:
    span = diagnostic.primary.span
    source = sources.get(span.file)
    if source is None:
        return []
    start, end = source.position(span.start), source.position(max(span.start, span.end))
    if start.line != end.line:
        return [("line", str(start.line)), ("endLine", str(end.line))]
    return [("line", str(start.line)), ("col", str(start.column)), ("endColumn", str(end.column))]


def _data(text: str) -> str:
    """Text after the `::` of a command: what would end it is percent-encoded."""
    return text.replace("%", "%25").replace("\r", "%0D").replace("\n", "%0A")


def _property(text: str) -> str:
    """The value of a property: what would end that is encoded, too."""
    return _data(text).replace(":", "%3A").replace(",", "%2C")
