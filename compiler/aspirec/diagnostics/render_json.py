"""Diagnostics as JSON, for programs.

The shape is stable; fields may be added, never removed or changed:

    {
      "version": 1,
      "summary": {"errors": 1, "warnings": 0},
      "diagnostics": [{
        "code": "ASP2010", "slug": "unknown-role", "severity": "error", "message": "…",
        "file": "shop.aspire",
        "start": {"line": 12, "column": 9, "offset": 140}, "end": {"line": 12, "column": 16, "offset": 147},
        "label": "…",
        "labels": [{"file": "…", "start": {…}, "end": {…}, "text": "…"}],
        "help": "did you mean 'AcrPush'?", "notes": ["…"], "fixes": ["AcrPush"]
      }]
    }

Lines and columns count from 1, columns and offsets count characters (Unicode code points), `end` is the place after
the last character. `labels` are further places. A diagnostic about a file as a whole stands at its first character.
The text is ASCII, so that it survives any encoding.
"""

from __future__ import annotations

from typing import Any

from aspirec.diagnostics.model import Diagnostic, Severity
from aspirec.source import Sources, Span


def render_json(diagnostics: tuple[Diagnostic, ...], sources: Sources) -> str:
    """One JSON document with all diagnostics in the given order, also if there are none."""
    import json

    errors = sum(diagnostic.severity is Severity.ERROR for diagnostic in diagnostics)
    document = {
        "version": 1,
        "summary": {"errors": errors, "warnings": len(diagnostics) - errors},
        "diagnostics": [_diagnostic(diagnostic, sources) for diagnostic in diagnostics],
    }
    return json.dumps(document, indent=2) + "\n"


def _diagnostic(diagnostic: Diagnostic, sources: Sources) -> dict[str, Any]:
    return {
        "code": diagnostic.code.id,
        "slug": diagnostic.code.slug,
        "severity": diagnostic.severity.value,
        "message": diagnostic.message,
        **_place(diagnostic.primary.span, sources),
        "label": diagnostic.primary.text,
        "labels": [{**_place(label.span, sources), "text": label.text} for label in diagnostic.secondary],
        "help": diagnostic.help,
        "notes": list(diagnostic.notes),
        "fixes": list(diagnostic.fixes),
    }


def _place(span: Span, sources: Sources) -> dict[str, Any]:
    return {
        "file": span.file,
        "start": _position(span.file, span.start, sources),
        "end": _position(span.file, max(span.start, span.end), sources),
    }


def _position(file: str, offset: int, sources: Sources) -> dict[str, int]:
    source = sources.get(file)
    if source is None:
        return {"line": 1, "column": 1, "offset": 0}
    position = source.position(offset)
    return {"line": position.line, "column": position.column, "offset": offset}
