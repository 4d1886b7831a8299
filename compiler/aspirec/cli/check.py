"""`aspirec check`: programs are compiled for what there is to say about them."""

from __future__ import annotations

from collections.abc import Callable, Iterator, Sequence
from typing import TYPE_CHECKING

from aspirec.cli.compiling import Request, compile_one, each
from aspirec.cli.reading import read_input
from aspirec.cli.report import Report

if TYPE_CHECKING:
    from aspirec.plan.nodes import Module


def run_check(request: Request) -> int:
    """Compile every program for its diagnostics; the exit code."""
    report = Report(request.format, request.warnings_as_errors, to_stdout=True, quiet=request.quiet)
    for found in each(_check_one, [(entry, request) for entry in request.inputs], request):
        report.absorb(found)
    if not report.has_errors:
        number = len(request.inputs)
        report.remark(f"{number} program{'s' if number != 1 else ''} checked")
    report.print()
    return 1 if report.has_errors else 0


def _check_one(task: tuple[str, Request]) -> Report:
    entry, request = task
    report = Report(request.format, request.warnings_as_errors, to_stdout=True, quiet=request.quiet)
    compile_one(entry, request, report, read_input, map if request.verify else _without_texts)
    return report


def _without_texts(_: Callable[[Module], str], modules: Sequence[Module]) -> Iterator[str]:
    """Texts of modules for whoever only wants to know whether they can be made: whatever is wrong with one shows before."""
    return iter([""] * len(modules))
