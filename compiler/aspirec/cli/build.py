"""`aspirec build` and `aspirec check`: programs are compiled one after another, and their results written, printed or
compared.
"""

from __future__ import annotations

import os
from collections.abc import Iterable
from typing import TYPE_CHECKING, NamedTuple

from aspirec.cli import terminal
from aspirec.cli.inputs import read_input
from aspirec.cli.report import Format, Report

if TYPE_CHECKING:
    from aspirec.diagnostics.model import Diagnostic
    from aspirec.driver import Result


class Request(NamedTuple):
    """What `aspirec build` or `aspirec check` was asked for; the defaults are those of `check`, which writes nothing."""

    inputs: tuple[str, ...]
    verify: bool
    warnings_as_errors: bool
    format: Format
    quiet: bool
    verbose: int
    output: str = ""
    to_stdout: bool = False
    force: bool = False
    check: bool = False
    emit: str | None = None
    dump_after: str | None = None


def run_build(request: Request) -> int:
    """Build every program and print what there is to say; the exit code."""
    _require_pass(request.dump_after)
    report = Report(request.format, request.warnings_as_errors, quiet=request.quiet)
    folders, problems = _output_folders(request.inputs, request.output)
    all_equal = True
    if report.add(problems):
        for entry, folder in zip(request.inputs, folders, strict=True):
            all_equal &= _build_one(entry, folder, request, report)
    report.print()
    return 1 if report.has_errors or not all_equal else 0


def run_check(request: Request) -> int:
    """Compile every program for its diagnostics; the exit code."""
    report = Report(request.format, request.warnings_as_errors, to_stdout=True, quiet=request.quiet)
    for entry in request.inputs:
        _compile(entry, request, report)
    if not report.has_errors:
        number = len(request.inputs)
        report.remark(f"{number} program{'s' if number != 1 else ''} checked")
    report.print()
    return 1 if report.has_errors else 0


def _require_pass(name: str | None) -> None:
    """Raise click's UsageError unless there is a pass of this name (or none is asked for)."""
    if name is None:
        return
    import click

    from aspirec.pipeline import PASSES

    if name not in [item.name for item in PASSES]:
        known = ", ".join(item.name for item in PASSES)
        raise click.UsageError(f"There is no pass '{name}'; there are: {known}.")


def _output_folders(inputs: tuple[str, ...], output: str) -> tuple[list[str], list[Diagnostic]]:
    """The folder for each program, and what is wrong with that: several programs need names that differ."""
    from aspirec.cli.output_names import folded
    from aspirec.diagnostics import file_errors

    if len(inputs) == 1:
        return [output], []
    folders = [os.path.join(output, os.path.splitext(os.path.basename(entry))[0]) for entry in inputs]
    owners: dict[str, str] = {}
    problems = []
    for entry, folder in zip(inputs, folders, strict=True):
        key = folded(folder)
        if key in owners:
            problems.append(file_errors.same_output_folder(owners[key], entry, folder))
        owners.setdefault(key, entry)
    return folders, problems


def _compile(entry: str, request: Request, report: Report) -> tuple[Result | None, bool]:
    """What came of a program, if the compiler got through, and whether it has no errors.

    What is found goes into the report, whatever happens.
    """
    from aspirec.diagnostics import file_errors

    try:
        from aspirec.driver import Options, compile_program

        options = Options(emit=request.emit, dump_after=request.dump_after, verify=request.verify)
        result = compile_program(entry, read_input, options=options)
    except MemoryError:
        report.add([file_errors.out_of_memory(entry)])
        return None, False
    except Exception as error:
        terminal.show_traceback(error, asked=request.verbose > 1)
        report.add([file_errors.internal_error(error, file=entry)])
        return None, False
    return result, report.add(result.diagnostics, result.sources)


def _build_one(entry: str, folder: str, request: Request, report: Report) -> bool:
    """Build one program; whether nothing differs that was to be compared."""
    result, is_sound = _compile(entry, request, report)
    if result is not None and result.dump:
        terminal.out(_headed(entry, request) + result.dump)
    if result is None or not is_sound or request.emit or request.dump_after:
        return True
    if request.to_stdout:
        terminal.out(_printed(entry, result.files, request))
    elif request.check:
        return _check_one(entry, folder, result, request, report)
    else:
        _write_one(entry, folder, result, request, report)
    return True


def _headed(entry: str, request: Request) -> str:
    return f"==> {entry} <==\n" if len(request.inputs) > 1 else ""


def _printed(entry: str, files: Iterable[tuple[str, str]], request: Request) -> str:
    """All results with their names, as `head` and `tail` print several files."""
    stem = os.path.splitext(os.path.basename(entry))[0] + "/" if len(request.inputs) > 1 else ""
    return "\n".join(f"==> {stem}{name} <==\n{text}" for name, text in files)


def _check_one(entry: str, folder: str, result: Result, request: Request, report: Report) -> bool:
    from aspirec.cli.compare import check_output

    comparison = check_output(folder, result.files)
    if not report.add(comparison.diagnostics) or request.quiet:
        return comparison.is_equal
    terminal.out(terminal.diff_for_stdout(comparison.diff))
    counts = _counts(missing=comparison.missing, changed=comparison.changed, stale=comparison.stale)
    verdict = "is up to date" if comparison.is_equal else f"is not up to date: {counts}"
    report.remark(f"{entry}: {_shown(folder)} {verdict}")
    return comparison.is_equal


def _write_one(entry: str, folder: str, result: Result, request: Request, report: Report) -> None:
    from aspirec.cli.output import write_output

    if not report.add(_overwritten_inputs(folder, result)):
        return
    strict = request.warnings_as_errors
    outcome = write_output(folder, result.files, force=request.force, strict=strict)
    if not report.add(outcome.diagnostics):
        return
    groups = {
        "new": outcome.created,
        "changed": outcome.changed,
        "removed": outcome.removed,
        "unchanged": outcome.unchanged,
    }
    report.remark(f"{entry} -> {_shown(folder)}: {_counts(**groups)}")
    if request.verbose:
        listed = sorted((name, what) for what, names in groups.items() for name in names)
        report.remark("\n".join(f"  {what:<9}  {name}" for name, what in listed))


def _overwritten_inputs(folder: str, result: Result) -> list[Diagnostic]:
    """A diagnostic for each result whose place is that of a file which the program reads."""
    from aspirec.diagnostics import file_errors

    inputs = {os.path.realpath(path) for path in result.dependencies}
    root = os.path.realpath(folder)
    if not any(os.path.commonpath([path, root]) == root for path in inputs):
        return []
    places = [os.path.join(folder, name) for name, _ in result.files]
    return [file_errors.output_is_input(place) for place in places if os.path.realpath(place) in inputs]


def _counts(**groups: tuple[str, ...]) -> str:
    """`2 new, 1 changed`; `no files` for none."""
    return ", ".join(f"{len(names)} {what}" for what, names in groups.items() if names) or "no files"


def _shown(folder: str) -> str:
    return folder if folder.endswith(("/", os.sep)) else folder + "/"
