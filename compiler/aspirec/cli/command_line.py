"""From the arguments to an exit code, whatever happens on the way: the commands, and what is made of their exceptions."""

from __future__ import annotations

from collections.abc import Iterator
from contextlib import contextmanager
from types import FrameType

from aspirec.cli.terminal import StandardOutputError, abandon_output, flush, say, show_traceback


class Terminated(BaseException):
    """The process was asked to end by SIGTERM. An exception, so that temporary files are cleared away."""


def run(given: list[str]) -> int:
    """Run the command with these arguments and return its exit code; nothing is raised."""
    try:
        with _termination_raises():
            code = _run(given)
            flush()
            return code
    except KeyboardInterrupt:
        say("aspirec: interrupted\n")
        return 130
    except Terminated:
        return 143
    except SystemExit as error:  # how click ends when nobody reads its help
        return error.code if isinstance(error.code, int) else 1
    except BrokenPipeError:
        abandon_output()
        return 1
    except Exception as error:
        return _unexpected(error, given)


def _run(arguments: list[str]) -> int:
    import click

    from aspirec.cli.commands import aspirec

    try:
        code = aspirec.main(arguments, prog_name="aspirec", standalone_mode=False)
    except click.ClickException as error:
        error.show()
        return error.exit_code
    except click.Abort:
        raise KeyboardInterrupt from None
    return code if isinstance(code, int) else 0


@contextmanager
def _termination_raises() -> Iterator[None]:
    import signal

    def terminate(number: int, frame: FrameType | None) -> None:
        raise Terminated

    try:
        before = signal.signal(signal.SIGTERM, terminate)
    except ValueError:  # not the main thread, which alone gets signals
        yield
        return
    try:
        yield
    finally:
        signal.signal(signal.SIGTERM, before)


def _unexpected(error: Exception, arguments: list[str]) -> int:
    """The last resort: what no command has dealt with becomes a diagnostic, never a traceback."""
    from aspirec.cli.report import Report
    from aspirec.diagnostics import file_errors

    if isinstance(error, StandardOutputError):
        abandon_output()
        diagnostic = file_errors.standard_output_failed(error.cause)
    elif isinstance(error, ChildProcessError):
        diagnostic = file_errors.process_died()
    elif isinstance(error, FileNotFoundError) and error.filename is None:  # what asks for the current folder
        diagnostic = file_errors.no_current_folder()
    elif isinstance(error, OSError) and error.filename is None:  # out of click, while it prints help
        abandon_output()
        diagnostic = file_errors.standard_output_failed(error)
    elif isinstance(error, MemoryError):
        diagnostic = file_errors.out_of_memory("the program")
    else:
        show_traceback(error, asked="-vv" in arguments)
        diagnostic = file_errors.internal_error(error)
    report = Report()
    report.add((diagnostic,))
    report.print()
    return 1
