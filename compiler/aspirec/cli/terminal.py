"""Printing: results go to standard output, and everything that is said about them to standard error."""

from __future__ import annotations

import errno
import os
import sys
from typing import TYPE_CHECKING, TextIO

if TYPE_CHECKING:
    from aspirec.diagnostics.snippet import Paint, Style
    from aspirec.textdiff import DiffStyle

TRACEBACK_VARIABLE = "ASPIREC_TRACEBACK"
"""Set to 1, this environment variable makes aspirec print the traceback of an internal error."""

USUAL_WIDTH = 120
"""How many columns there are for diagnostics where no terminal tells."""
_LEAST_WIDTH, _MOST_WIDTH = 60, 200


class StandardOutputError(Exception):
    """Standard output cannot be written to, for the reason in `cause`. (A closed pipe is a BrokenPipeError instead.)"""

    def __init__(self, cause: OSError) -> None:
        super().__init__(str(cause))
        self.cause = cause


def out(text: str | bytes) -> None:
    """Write a result to standard output: text in UTF-8 with LF, whatever the locale. Raises StandardOutputError."""
    if not text:
        return
    if sys.stdout is None:  # closed by whoever started the command
        raise StandardOutputError(OSError(errno.EBADF, os.strerror(errno.EBADF)))
    data = text.encode("utf-8", "backslashreplace") if isinstance(text, str) else text
    try:
        sys.stdout.flush()
        sys.stdout.buffer.write(data)
    except BrokenPipeError:
        raise
    except OSError as error:
        raise StandardOutputError(error) from error


def say(text: str) -> None:
    """Write to standard error; if nobody can hear it, that cannot be helped."""
    try:
        if sys.stderr is not None:
            sys.stderr.write(text)
            sys.stderr.flush()
    except (OSError, ValueError):
        _silence(sys.stderr)


def flush() -> None:
    """See to it that what was written to standard output has arrived there."""
    try:
        if sys.stdout is not None:
            sys.stdout.flush()
    except BrokenPipeError:
        raise
    except OSError as error:
        raise StandardOutputError(error) from error


def abandon_output() -> None:
    """Nobody reads standard output any more. Without this, Python would complain about that when it ends."""
    _silence(sys.stdout)


def _silence(stream: TextIO | None) -> None:
    try:
        if stream is not None:
            os.dup2(os.open(os.devnull, os.O_WRONLY), stream.fileno())
    except (OSError, ValueError):
        pass


def has_colours(stream: TextIO | None) -> bool:
    """Whether a stream is a terminal that wants colours. NO_COLOR (https://no-color.org) switches them off,
    FORCE_COLOR on.
    """
    if os.environ.get("NO_COLOR") or stream is None:
        return False
    if os.environ.get("FORCE_COLOR"):
        return True
    try:
        return stream.isatty() and os.environ.get("TERM") != "dumb"
    except ValueError:
        return False


def paint_for(stream: TextIO | None) -> Paint:
    """How diagnostics are coloured on a stream."""
    from aspirec.paint import plain

    return _coloured if has_colours(stream) else plain


def width_of(stream: TextIO | None) -> int:
    """The number of columns that there are for diagnostics."""
    try:
        if stream is None or not stream.isatty():
            return USUAL_WIDTH
        return min(max(os.get_terminal_size(stream.fileno()).columns, _LEAST_WIDTH), _MOST_WIDTH)
    except (OSError, ValueError):
        return USUAL_WIDTH


def _coloured(text: str, style: Style) -> str:
    import click

    match style:
        case "error":
            return click.style(text, fg="red", bold=True)
        case "warning":
            return click.style(text, fg="yellow", bold=True)
        case "secondary" | "gutter":
            return click.style(text, fg="blue", bold=True)
        case "help":
            return click.style(text, fg="cyan", bold=True)
        case "message" | "note":
            return click.style(text, bold=True)


def diff_for_stdout(diff: str) -> str:
    """A unified diff, on a terminal with the colours that people know from git."""
    from aspirec.textdiff import style_of

    if not has_colours(sys.stdout):
        return diff
    return "\n".join(paint_diff(line, style_of(line)) for line in diff.split("\n"))


def paint_diff(line: str, style: DiffStyle) -> str:
    """A line of a difference for standard output, in colours on a terminal."""
    if not has_colours(sys.stdout):
        return line
    import click

    match style:
        case "removed":
            return click.style(line, fg="red")
        case "added":
            return click.style(line, fg="green")
        case "place":
            return click.style(line, fg="cyan")
        case "file":
            return click.style(line, bold=True)
        case "same":
            return line


def show_traceback(error: BaseException, *, asked: bool = False) -> None:
    """Print where an internal error came from, if that is asked for, here or in the environment."""
    if asked or os.environ.get(TRACEBACK_VARIABLE) == "1":
        import traceback

        say("".join(traceback.format_exception(error)))
