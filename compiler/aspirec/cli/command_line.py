"""From the arguments to an exit code, whatever happens on the way: the commands, and what is made of their exceptions."""

from __future__ import annotations

from collections.abc import Iterator
from contextlib import contextmanager
from types import FrameType
from typing import TYPE_CHECKING, Any

from aspirec.cli.terminal import StandardOutputError, abandon_output, flush, say, show_traceback

if TYPE_CHECKING:
    from signal import Signals

    from aspirec.cli.report import Format


class Terminated(BaseException):
    """The process was asked to end by a signal. An exception, so that temporary files are cleared away."""

    def __init__(self, number: int) -> None:
        super().__init__(number)
        self.number = number


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
    except Terminated as signal:
        return 128 + signal.number
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


def termination_signals() -> tuple[Signals, ...]:
    """What asks a process to end that can still clear up: SIGTERM, and where there are terminals that close, SIGHUP."""
    import signal

    return (signal.SIGTERM, signal.SIGHUP) if hasattr(signal, "SIGHUP") else (signal.SIGTERM,)


@contextmanager
def _termination_raises() -> Iterator[None]:
    import signal

    def terminate(number: int, frame: FrameType | None) -> None:
        raise Terminated(number)

    before = {}
    try:
        for number in termination_signals():
            if signal.getsignal(number) is not signal.SIG_IGN:  # as `nohup` has it
                before[number] = signal.signal(number, terminate)
    except ValueError:  # not the main thread, which alone gets signals
        yield
        return
    try:
        with _nothing_is_lost():
            yield
    finally:
        for number, handler in before.items():
            signal.signal(number, handler)


AGAIN = 0.001
"""Seconds until an exception that got lost is raised once more."""


@contextmanager
def _nothing_is_lost() -> Iterator[None]:
    """Raise the exception of a signal once more, a moment later, where it came to nothing: a signal may arrive while Python is in
    a callback of its own, as it is at the end of each import, which cannot fail; it would print the exception and go on.
    """
    import signal
    import sys

    shown = sys.unraisablehook
    alarms: list[Any] = []
    """What an alarm did before, once there is one of ours."""

    def raise_again(lost: sys.UnraisableHookArgs) -> None:
        error = lost.exc_value
        if not isinstance(error, Terminated | KeyboardInterrupt) or not hasattr(signal, "setitimer"):
            shown(lost)
            return

        kind, arguments = type(error), error.args  # the error itself must not outlive this call

        def again(number: int, frame: FrameType | None) -> None:
            raise kind(*arguments)

        alarms.append(signal.signal(signal.SIGALRM, again))
        signal.setitimer(signal.ITIMER_REAL, AGAIN)

    sys.unraisablehook = raise_again
    try:
        yield
    finally:
        sys.unraisablehook = shown
        if alarms:
            signal.setitimer(signal.ITIMER_REAL, 0)
            signal.signal(signal.SIGALRM, alarms[0])


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
    is_heard = not isinstance(error, StandardOutputError)
    report = Report(_asked_format(arguments), to_stdout=is_heard and arguments[:1] == ["check"])
    report.add((diagnostic,))
    report.print()
    return 1


def _asked_format(arguments: list[str]) -> Format:
    """The format of diagnostics that these arguments ask for: whoever reads a document gets one, whatever happens."""
    from typing import get_args

    from aspirec.cli.report import Format

    found: Format = "text"
    for number, argument in enumerate(arguments):
        option, _, value = argument.partition("=")
        if option == "--diagnostics-format":
            asked = value or "".join(arguments[number + 1 : number + 2])
            found = next((format for format in get_args(Format) if format == asked), found)
    return found
