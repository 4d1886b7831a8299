"""`aspirec build`: programs are compiled one after another, and their results written, printed or compared."""

from __future__ import annotations

import os
from collections.abc import Iterable, Mapping
from typing import TYPE_CHECKING, NamedTuple, TypeAlias

from aspirec.cli import terminal
from aspirec.cli.compiling import Request, compile_one, each
from aspirec.cli.reading import STANDARD_INPUT, read_input
from aspirec.cli.record import Record, up_to_date, write_record
from aspirec.cli.report import Report
from aspirec.cli.same_place import folded_name, is_among
from aspirec.cli.shortcut import depfile_rules, output_folders, shown
from aspirec.cli.workers import spread
from aspirec.hashing import sha256, text_sha256

if TYPE_CHECKING:
    from aspirec.diagnostics.model import Diagnostic
    from aspirec.driver import Result

_Build: TypeAlias = tuple[tuple[str, ...], tuple[str, ...]]
"""The files that a program reads, and the names of its results."""


class Built(NamedTuple):
    """What became of one program: what there is to say, what goes to standard output, whether nothing differs that was to
    be compared, the files that were read, and the names of the results.
    """

    report: Report
    printed: str = ""
    is_equal: bool = True
    read: tuple[str, ...] = ()
    results: tuple[str, ...] = ()


def run_build(request: Request) -> int:
    """Build every program and print what there is to say; the exit code."""
    _require_pass(request.dump_after)
    report = Report(request.format, request.warnings_as_errors, quiet=request.quiet)
    folders, problems = _output_folders(request.inputs, request.output)
    all_equal = True
    builds = []
    if report.add(problems):
        tasks = [(entry, folder, request) for entry, folder in zip(request.inputs, folders, strict=True)]
        for built in each(_build_one, tasks, request):
            terminal.out(built.printed)
            report.absorb(built.report)
            all_equal &= built.is_equal
            builds.append((built.read, built.results))
    if len(builds) > 1 and not report.has_errors:
        report.add(_write_depfile(request, folders, builds))
    report.print()
    return 1 if report.has_errors or not all_equal else 0


def _require_pass(name: str | None) -> None:
    """Raise click's UsageError unless there is a pass of this name (or none is asked for)."""
    if name is None:
        return
    import click

    from aspirec.pipeline import PASSES

    if name not in [item.name for item in PASSES]:
        known = ", ".join(item.name for item in PASSES)
        raise click.UsageError(f"There is no pass '{name}'; the passes are: {known}.")


def _output_folders(inputs: tuple[str, ...], output: str) -> tuple[list[str], list[Diagnostic]]:
    """The folder for each program, and what is wrong with that: several programs need names that differ."""
    from aspirec.diagnostics import file_errors

    folders = output_folders(inputs, output)
    owners: dict[str, str] = {}
    problems = []
    for entry, folder in zip(inputs, folders, strict=True):
        key = folded_name(folder)
        if key in owners:
            problems.append(file_errors.same_output_folder(owners[key], entry, folder))
        owners.setdefault(key, entry)
    return folders, problems


class _Reader:
    """Reads files and notes the digest of each, so that the record of a build is about the very content that was read."""

    def __init__(self) -> None:
        self.digests: dict[str, str] = {}
        self.is_steady = True
        """Whether no file changed between two readings."""

    def __call__(self, path: str) -> bytes:
        data = read_input(path)
        digest = sha256(data)
        self.is_steady &= self.digests.setdefault(path, digest) == digest
        return data


def _build_one(task: tuple[str, str, Request]) -> Built:
    """Build one program into one folder."""
    entry, folder, request = task
    report = Report(request.format, request.warnings_as_errors, quiet=request.quiet)
    known = _known(entry, folder, request)
    if known is not None:
        build = tuple(known.inputs), tuple(known.outputs)
        if _depfile_is_right(request, folder, build, report):
            _say_what_was_done(entry, folder, {"unchanged": build[1]}, request, report)
        return Built(report, "", True, *build)
    read = _Reader()
    result, is_sound = compile_one(entry, request, report, read, spread if len(request.inputs) == 1 else map)
    printed = _headed(entry, request) + result.dump if result is not None and result.dump else ""
    is_equal = True
    if result is None or not is_sound or request.only_prints:
        return Built(report, printed)
    build = _build_of(result)
    if request.to_stdout:
        printed += _printed(entry, result.files, request)
    elif request.check:
        diff, is_equal = _compare_one(entry, folder, result, request, report)
        printed += diff
    elif _depfile_is_right(request, folder, build, report):
        _write_one(entry, folder, result, read, request, report)
    return Built(report, printed, is_equal, *build)


def _build_of(result: Result) -> _Build:
    read = tuple(name for name in result.dependencies if name != STANDARD_INPUT)
    return read, tuple(name for name, _ in result.files)


def _known(entry: str, folder: str, request: Request) -> Record | None:
    """The record of an earlier build that this one would only repeat, if it had nothing to say."""
    if request.to_stdout or request.check or request.only_prints or request.force or request.verify:
        return None
    record = up_to_date(entry, folder)
    return None if record is None or record.said else record


def _headed(entry: str, request: Request) -> str:
    return f"==> {entry} <==\n" if len(request.inputs) > 1 else ""


def _printed(entry: str, files: Iterable[tuple[str, str]], request: Request) -> str:
    """All results with their names, as `head` and `tail` print several files."""
    stem = os.path.splitext(os.path.basename(entry))[0] + "/" if len(request.inputs) > 1 else ""
    return "\n".join(f"==> {stem}{name} <==\n{text}" for name, text in files)


def _compare_one(entry: str, folder: str, result: Result, request: Request, report: Report) -> tuple[str, bool]:
    """How the folder differs from the results, as text, and whether it does not."""
    from aspirec.cli.compare import check_output

    comparison = check_output(folder, result.files, read=_read_places(result))
    if not report.add(comparison.diagnostics) or request.quiet:
        return "", comparison.is_equal
    counts = _counts(missing=comparison.missing, changed=comparison.changed, stale=comparison.stale)
    verdict = "is up to date" if comparison.is_equal else f"is not up to date: {counts}"
    report.remark(f"{entry}: {shown(folder)} {verdict}")
    return terminal.diff_for_stdout(comparison.diff), comparison.is_equal


def _write_one(entry: str, folder: str, result: Result, read: _Reader, request: Request, report: Report) -> None:
    from aspirec.cli.output import write_output

    if not report.add(_overwritten_inputs(folder, result)):
        return
    strict = request.warnings_as_errors
    outcome = write_output(folder, result.files, force=request.force, strict=strict, read=_read_places(result))
    if not report.add(outcome.diagnostics):
        return
    groups = {
        "new": outcome.created,
        "changed": outcome.changed,
        "removed": outcome.removed,
        "unchanged": outcome.unchanged,
    }
    _say_what_was_done(entry, folder, groups, request, report)
    if read.is_steady and not outcome.diagnostics:
        _note(folder, result, read, outcome.digests)


def _note(folder: str, result: Result, read: _Reader, built: Mapping[str, str]) -> None:
    """Note a build, so that the next one can see that there is nothing to do. `built` has digests of results; they must be those
    of this build, since another one may have written into the folder by now.
    """
    from aspirec.catalog.index import has_foreign_kinds
    from aspirec.cli.output_state import STATE_FILE
    from aspirec.cli.reading import bytes_at

    if has_foreign_kinds():
        return
    try:
        outputs = {name: built.get(name) or _digest(folder, name, text) for name, text in result.files}
        own = {STATE_FILE: text_sha256(bytes_at(os.path.join(folder, STATE_FILE)) or b"")}
    except OSError:  # then there is nothing to note
        return
    write_record(folder, Record(read.digests, outputs, _as_noted(result), own))


def _digest(folder: str, name: str, text: str) -> str:
    """The digest of what a result holds now; people may have filled in what was built. Raises OSError."""
    from aspirec.cli.reading import bytes_at

    data = bytes_at(os.path.join(folder, name))
    return text_sha256(text.encode("utf-8") if data is None else data)


def _as_noted(result: Result) -> str:
    """The warnings as they are printed where nobody asks for more."""
    if not result.diagnostics:
        return ""
    from aspirec.diagnostics.render_text import render_text

    return render_text(result.diagnostics, result.sources, width=terminal.USUAL_WIDTH)


def _say_what_was_done(
    entry: str, folder: str, groups: Mapping[str, tuple[str, ...]], request: Request, report: Report
) -> None:
    report.remark(f"{entry} -> {shown(folder)}: {_counts(**groups)}")
    if request.verbose:
        listed = sorted((name, what) for what, names in groups.items() for name in names)
        report.remark("\n".join(f"  {what:<9}  {name}" for name, what in listed))


def _depfile_is_right(request: Request, folder: str, build: _Build, report: Report) -> bool:
    """Whether the dependency file of a program, if one is asked for, has been written, or can be where several programs share it.

    It comes before the results: a build that ends between them must not leave results that are newer than what it says, or make
    would take them for up to date after a change in a file that it does not name yet.
    """
    if len(request.inputs) > 1:
        return report.add(_depfile_problems(request, [folder], [build]))
    return report.add(_write_depfile(request, [folder], [build]))


def _write_depfile(request: Request, folders: list[str], builds: list[_Build]) -> list[Diagnostic]:
    """Write what was read into the dependency file, if one is asked for; what is wrong with that."""
    if not request.depfile:
        return []
    from aspirec.cli.depfile import depfile_text, write_depfile
    from aspirec.diagnostics import file_errors

    problems = _depfile_problems(request, folders, builds)
    if problems:
        return problems
    try:
        write_depfile(request.depfile, depfile_text(depfile_rules(request.depfile_target, folders, builds)))
    except OSError as error:
        return [file_errors.unwritable(request.depfile, error, option="--depfile")]
    return []


def _depfile_problems(request: Request, folders: list[str], builds: list[_Build]) -> list[Diagnostic]:
    """What is wrong with the dependency file of these builds before anything is written, if one is asked for."""
    path = request.depfile
    if not path:
        return []
    from aspirec.cli.depfile import depfile_text, is_input, is_result
    from aspirec.diagnostics import file_errors

    if is_input(path, builds):
        return [file_errors.depfile_is_input(path)]
    if is_result(path, folders, builds):
        return [file_errors.depfile_is_result(path)]
    try:
        depfile_text(depfile_rules(request.depfile_target, folders, builds))
    except ValueError as error:
        return [file_errors.depfile_name(path, str(error))]
    return []


def _read_places(result: Result) -> frozenset[str]:
    """Where the files are that a program reads, whatever links lead there."""
    return frozenset(os.path.realpath(path) for path in result.dependencies)


def _overwritten_inputs(folder: str, result: Result) -> list[Diagnostic]:
    """A diagnostic for each result whose place is that of a file which the program reads."""
    from aspirec.diagnostics import file_errors

    inputs = _read_places(result)
    names = set(map(folded_name, inputs))
    root = folded_name(os.path.realpath(folder))
    if not any(os.path.commonpath([name, root]) == root for name in names):
        return []
    places = [os.path.join(folder, name) for name, _ in result.files]
    suspects = [place for place in places if folded_name(os.path.realpath(place)) in names]
    return [file_errors.output_is_input(place) for place in suspects if is_among(place, inputs)]


def _counts(**groups: tuple[str, ...]) -> str:
    """`2 new, 1 changed`; `no files` for none."""
    return ", ".join(f"{len(names)} {what}" for what, names in groups.items() if names) or "no files"
