"""The `aspirec` command.

Exit codes: 0 all is well; 1 errors in a program, or a difference where one was asked about; 2 wrong usage; 130, 143 and
129 after an interrupt, a termination signal and the end of the terminal, as shells have it.

A build that finds nothing to do ends here, before anything is imported that takes time.
"""

from __future__ import annotations

import gc
import os
import sys

import aspirec

TYPE_CHECKING = False
if TYPE_CHECKING:
    from collections.abc import Sequence
    from typing import NoReturn


def command() -> NoReturn:
    """What the installed command calls: `main`, and then the end of the process.

    A fifth of a small build would go into looking for cyclic garbage, of which there is none, and into taking all modules
    and trees apart at the end, which the system does at once; a tenth of a large one into trees that watch over themselves.
    """
    gc.disable()
    aspirec.enforces_immutability = False
    code = main()
    try:
        for stream in (sys.stdout, sys.stderr):
            if stream is not None:
                stream.flush()
    except (OSError, ValueError):
        sys.exit(code)
    os._exit(code)


def main(arguments: Sequence[str] | None = None) -> int:
    """Run the command with these arguments (by default the process's own) and return its exit code; nothing is
    raised.
    """
    given = list(sys.argv[1:] if arguments is None else arguments)
    try:
        return 0 if _is_done(given) else _run(given)
    except KeyboardInterrupt:  # while modules are imported; what runs after that clears up and says so
        return 130
    except Exception as error:
        return _last_words(error)


def _is_done(given: list[str]) -> bool:
    """Whether this is a build that finds nothing to do."""
    if given[:1] != ["build"]:
        return False
    try:
        from aspirec.cli.shortcut import nothing_to_do

        return nothing_to_do(given[1:])
    except Exception:  # whatever it is, the usual way either copes with it or explains it
        return False


def _last_words(error: Exception) -> int:
    """Say in one line what went wrong where not even a diagnostic can be made of it: there is no memory for that, or parts of the
    installation are missing. The exit code.
    """
    why = "there is not enough memory" if isinstance(error, MemoryError) else f"{type(error).__name__}: {error}"
    try:
        if sys.stderr is not None:
            sys.stderr.write(f"aspirec: cannot run: {why}\n")
    except (OSError, ValueError):  # nobody hears it
        pass
    return 1


def _run(given: list[str]) -> int:
    from aspirec.cli.command_line import run

    return run(given)
