"""`aspirec diff`: what changes between two programs or sets of results, as resources, roles and parameters."""

from __future__ import annotations

import sys
from typing import Literal, NamedTuple

from aspirec.cli import terminal
from aspirec.cli.report import Report
from aspirec.cli.results import Results, load_results
from aspirec.outline.build import build_outline
from aspirec.outline.changes import Changes
from aspirec.outline.compare import compare_outlines
from aspirec.outline.render import Style, render_json, render_markdown, render_text

DiffFormat = Literal["text", "json", "markdown"]


class DiffRequest(NamedTuple):
    """What `aspirec diff` was asked for."""

    old: str
    new: str
    format: DiffFormat
    exit_code: bool


def run_diff(request: DiffRequest) -> int:
    """Print what changes from the old side to the new one; the exit code."""
    report = Report()
    sides = [_loaded(place, report) for place in (request.old, request.new)]
    report.print()
    old, new = sides
    if old is None or new is None:
        return 1
    changes = changes_between(old, new)
    terminal.out(_rendered(changes, request))
    return 1 if request.exit_code and not changes.is_empty else 0


def changes_between(old: Results, new: Results) -> Changes:
    """What changes from one set of results to another."""
    before, after = (build_outline(side.files, is_folder=side.is_folder) for side in (old, new))
    return compare_outlines(before, after)


def changes_as_text(changes: Changes) -> str:
    """The changes for standard output, in colours on a terminal: what is recreated is red."""
    return render_text(changes, _paint)


def _loaded(place: str, report: Report) -> Results | None:
    results, diagnostics, sources = load_results(place)
    report.add(diagnostics, sources)
    return results


def _rendered(changes: Changes, request: DiffRequest) -> str:
    match request.format:
        case "text":
            return changes_as_text(changes)
        case "markdown":
            return render_markdown(changes, f"{request.old} → {request.new}")
        case "json":
            return render_json(changes)


def _paint(text: str, style: Style) -> str:
    if not terminal.has_colours(sys.stdout):
        return text
    import click

    match style:
        case "recreated":
            return click.style(text, fg="red", bold=True)
        case "added":
            return click.style(text, fg="green")
        case "removed":
            return click.style(text, fg="red")
        case "changed":
            return click.style(text, fg="yellow")
        case "heading":
            return click.style(text, bold=True)
        case "plain":
            return text
