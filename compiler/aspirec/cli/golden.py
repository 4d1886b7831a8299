"""`aspirec golden`: programs of the user's own are held against what they are expected to give."""

from __future__ import annotations

import os
from pathlib import Path
from typing import NamedTuple

from aspirec.cli import terminal
from aspirec.cli.golden_files import Case, build_case, check, discover, expected_results
from aspirec.cli.report import Report
from aspirec.cli.workers import in_order
from aspirec.diagnostics import file_errors
from aspirec.golden import Difference, render, update_refusal


class GoldenRequest(NamedTuple):
    """What `aspirec golden` was asked for."""

    paths: tuple[str, ...]
    update: bool = False
    semantic: bool = False
    jobs: int = 1
    quiet: bool = False


class _Checked(NamedTuple):
    """A case with how it differs, or with what went wrong instead; `sides` are what was expected and what was made, by the
    names of the results.
    """

    case: Case
    differences: tuple[Difference, ...] = ()
    failure: str = ""
    sides: tuple[dict[str, bytes], dict[str, bytes]] = ({}, {})


def run_golden(request: GoldenRequest) -> int:
    """Verify or update the cases below every path; the exit code. Raises click's UsageError where an update is refused."""
    if request.update:
        _require_permission()
    report = Report(quiet=request.quiet)
    cases: dict[Path, Case] = {}
    for path in request.paths:
        cases |= {case.program: case for case in _found(path, report)}
    if request.jobs > 1:
        import aspirec.driver  # noqa: F401  # once, for all processes
    checked = list(in_order(_check_case, [(case, request.update) for case in cases.values()], request.jobs))
    for one in checked:
        _show(one, request, report)
    differing = [one for one in checked if one.differences or one.failure]
    _remark(request, checked, len(differing), report)
    report.print()
    return 1 if report.has_errors or (differing and not request.update) else 0


def _require_permission() -> None:
    import click

    refusal = update_refusal(os.environ)
    if refusal:
        raise click.UsageError(f"{refusal[:1].upper()}{refusal[1:]}.")


def _found(path: str, report: Report) -> tuple[Case, ...]:
    """The cases at or below a path; whatever is wrong there goes into the report."""
    try:
        found = discover(Path(path))
    except OSError as error:
        report.add([file_errors.unreadable(path, error)])
        return ()
    report.add([file_errors.golden_problem(str(problem.path), problem.message) for problem in found.problems])
    if not found.cases and not found.problems:
        report.add([file_errors.golden_problem(path, "there is no program at or below it")])
    return found.cases


def _check_case(task: tuple[Case, bool]) -> _Checked:
    case, update = task
    try:
        files, diagnostics = build_case(case)
        expected = expected_results(case)
        return _Checked(case, check(case, files, diagnostics, update=update), sides=(expected, files))
    except OSError as error:
        return _Checked(case, failure=f"{error.filename or case.program}: {file_errors.reason(error)}")


def _show(one: _Checked, request: GoldenRequest, report: Report) -> None:
    """Print how a case differs; for an update, say what was rewritten."""
    if one.failure:
        report.add([file_errors.golden_problem(str(one.case.program), one.failure)])
    elif one.differences and (not request.update or request.semantic):
        terminal.out(_heading(one.case) + _difference(one, semantic=request.semantic))
    if one.differences and request.update:
        report.remark(f"{one.case.program}: {_counts(one.differences)}")


def _heading(case: Case) -> str:
    return terminal.paint_diff(f"==> {case.program} <==", "file") + "\n"


def _difference(one: _Checked, *, semantic: bool) -> str:
    """The files line by line; or what changes in Azure, with the diagnostics line by line."""
    if not semantic:
        return render(one.differences, terminal.paint_diff)
    said = [item for item in one.differences if item.path == one.case.diagnostics_name]
    others = [item for item in one.differences if item not in said]
    return (_meaning(one, others) if others else "") + render(said, terminal.paint_diff)


def _meaning(one: _Checked, differences: list[Difference]) -> str:
    """What files that differ mean for a deployment; their names where they mean nothing for it."""
    from aspirec.cli.diff import changes_as_text, changes_between
    from aspirec.cli.results import Results

    expected, made = one.sides
    if expected and not made:
        return "Nothing is built any more.\n"
    changes = changes_between(Results(expected), Results(made))
    names = [f"{item.kind}: {item.path}\n" for item in differences] if changes.is_empty else []
    return "".join([changes_as_text(changes), *names])


def _counts(differences: tuple[Difference, ...]) -> str:
    """`1 changed, 2 new, 1 removed`, seen from the expected files that were rewritten."""
    words = {"changed": "changed", "extra": "new", "missing": "removed"}
    kinds = [difference.kind for difference in differences]
    return ", ".join(f"{kinds.count(kind)} {word}" for kind, word in words.items() if kind in kinds)


def _remark(request: GoldenRequest, checked: list[_Checked], differing: int, report: Report) -> None:
    if not checked:
        return
    cases = f"{len(checked)} case{'s' if len(checked) != 1 else ''}"
    rewritten = sum(bool(one.differences) for one in checked)
    if not differing:
        report.remark(f"{cases}, all as expected")
    elif request.update:
        advice = "; read the change before you commit it" if rewritten else ""
        report.remark(f"{cases}, {rewritten} rewritten{advice}")
    else:
        report.remark(f"{cases}, {differing} not as expected")
        from shlex import join

        report.remark(f"if this is what they should give: {join(['aspirec', 'golden', 'update', *request.paths])}")
