"""`aspirec fmt`: programs are put into the canonical layout, in place or as a question."""

from __future__ import annotations

import os
import stat
from typing import NamedTuple

from aspirec.cli import terminal
from aspirec.cli.reading import STANDARD_INPUT, program_name, read_input
from aspirec.cli.report import Format, Report
from aspirec.diagnostics import file_errors
from aspirec.diagnostics.model import Bag, Diagnostic
from aspirec.source import SourceFile


class FormatRequest(NamedTuple):
    """What `aspirec fmt` was asked for."""

    inputs: tuple[str, ...]
    check: bool
    diff: bool
    format: Format
    quiet: bool

    @property
    def only_asks(self) -> bool:
        """Whether no file is to be changed."""
        return self.check or self.diff


def run_format(request: FormatRequest) -> int:
    """Format every file; the exit code."""
    report = Report(request.format, quiet=request.quiet)
    differing = [entry for entry in request.inputs if _format_one(entry, request, report)]
    report.print()
    return 1 if report.has_errors or (differing and request.only_asks) else 0


def _format_one(entry: str, request: FormatRequest, report: Report) -> bool:
    """Format one file, or say how it differs; whether it was not in the canonical layout."""
    name = program_name(entry)
    is_stdin = name == STANDARD_INPUT
    try:
        old = read_input(name)
        text = old.decode("utf-8-sig")
    except (OSError, UnicodeDecodeError) as error:
        report.add([file_errors.unreadable(name, error)])
        return False
    formatted = _formatted(name, text, report)
    if formatted is None:
        return False
    new = formatted.encode("utf-8")
    if is_stdin and not request.only_asks:
        terminal.out(new)
    elif new != old:
        _settle(name, entry, old, new, request, report)
    return new != old


def _formatted(name: str, text: str, report: Report) -> str | None:
    """The canonical text of a file; None if it has errors, which are then in the report."""
    bag = Bag()
    try:
        from aspirec.syntax.format import format_file

        formatted = format_file(name, text, bag)
    except MemoryError:
        report.add([file_errors.out_of_memory(name)])
        return None
    except Exception as error:
        terminal.show_traceback(error)
        report.add([file_errors.internal_error(error, file=name)])
        return None
    report.add(bag.sorted(), {name: SourceFile(name, text)})
    return formatted


def _settle(name: str, entry: str, old: bytes, new: bytes, request: FormatRequest, report: Report) -> None:
    """Do with a file that is not in the canonical layout what was asked for."""
    if request.diff:
        from aspirec.cli.compare import unified_diff

        terminal.out(terminal.diff_for_stdout(unified_diff(old, new, name, "as it is", "formatted")))
    if request.only_asks:
        report.remark(f"would format {name}")
        return
    problem = replace_file(entry, new)
    if problem is None:
        report.remark(f"formatted {name}")
    else:
        report.add([problem])


def replace_file(path: str, data: bytes) -> Diagnostic | None:
    """Give a file of the user new content in one step, with the same permissions; through a link, the file that it
    names.
    """
    from aspirec.cli.replacing import put

    try:
        mode = stat.S_IMODE(os.stat(path).st_mode)
        if not mode & (stat.S_IWUSR | stat.S_IWGRP | stat.S_IWOTH):
            return file_errors.read_only_input(path)
        put(path, data)
    except OSError as error:
        return file_errors.unwritable(path, error, option="")
    return None
