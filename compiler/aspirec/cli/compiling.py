"""Compiling programs for a command: what it was asked for, one program, and many at a time."""

from __future__ import annotations

import gc
from collections.abc import Callable, Iterator
from typing import TYPE_CHECKING, NamedTuple, TypeAlias, TypeVar

from aspirec.cli import terminal
from aspirec.cli.report import Format, Report
from aspirec.cli.workers import in_order

if TYPE_CHECKING:
    from aspirec.driver import Result
    from aspirec.output import Spread

Read: TypeAlias = Callable[[str], bytes]
Task = TypeVar("Task")
Made = TypeVar("Made")


class Request(NamedTuple):
    """What `aspirec build` or `aspirec check` was asked for; the defaults are those of `check`, which writes nothing."""

    inputs: tuple[str, ...]
    verify: bool
    warnings_as_errors: bool
    format: Format
    quiet: bool
    verbose: int
    jobs: int = 1
    output: str = ""
    to_stdout: bool = False
    force: bool = False
    check: bool = False
    emit: str | None = None
    dump_after: str | None = None
    depfile: str = ""
    depfile_target: str = ""

    @property
    def only_prints(self) -> bool:
        """Whether a tree is to be printed instead of results."""
        return bool(self.emit or self.dump_after)


def each(work: Callable[[Task], Made], tasks: list[Task], request: Request) -> Iterator[Made]:
    """What the work makes of each task, in order, on as many processes as are asked for. With several tasks, what one leaves
    behind is cleared away before it is too much (see `main.command`).
    """
    if len(tasks) > 1:
        import aspirec.driver  # noqa: F401  # once, for all processes

        if not gc.isenabled():
            gc.freeze()
            gc.enable()
    return in_order(work, tasks, request.jobs)


def compile_one(entry: str, request: Request, report: Report, read: Read, spread: Spread) -> tuple[Result | None, bool]:
    """What came of a program, if the compiler got through, and whether it has no errors. `spread` makes the texts of its modules.

    What is found goes into the report, whatever happens.
    """
    from aspirec.diagnostics import file_errors

    try:
        from aspirec.driver import Options, compile_program

        options = Options(emit=request.emit, dump_after=request.dump_after, verify=request.verify, spread=spread)
        result = compile_program(entry, read, options=options)
    except MemoryError:
        report.add([file_errors.out_of_memory(entry)])
        return None, False
    except Exception as error:
        terminal.show_traceback(error, asked=request.verbose > 1)
        report.add([file_errors.internal_error(error, file=entry)])
        return None, False
    return result, report.add(result.diagnostics, result.sources)
