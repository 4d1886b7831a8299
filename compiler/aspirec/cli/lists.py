"""`aspirec inputs` and `aspirec roles`: lists of what a program asks for and gives."""

from __future__ import annotations

from collections.abc import Callable

from aspirec.cli import terminal
from aspirec.cli.report import Report
from aspirec.cli.results import load_results
from aspirec.outline import lists
from aspirec.outline.build import build_outline
from aspirec.outline.nodes import Outline

INPUTS: dict[str, Callable[[Outline], str]] = {
    "text": lists.inputs_text,
    "json": lists.inputs_json,
    "env": lists.inputs_env,
    "github": lists.inputs_github,
}
ROLES: dict[str, Callable[[Outline], str]] = {
    "text": lists.roles_text,
    "json": lists.roles_json,
    "markdown": lists.roles_markdown,
}


def run_list(place: str, show: Callable[[Outline], str]) -> int:
    """Print a list about a program, a folder with results or a revision of either; the exit code."""
    report = Report()
    results, diagnostics, sources = load_results(place)
    report.add(diagnostics, sources)
    report.print()
    if results is None:
        return 1
    terminal.out(show(build_outline(results.files, is_folder=results.is_folder)))
    return 0
