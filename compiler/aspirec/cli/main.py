"""The `aspirec` command.

Exit codes: 0 all is well; 1 errors in a program, or a difference where one was asked about; 2 wrong usage; 130 and
143 after an interrupt and a termination signal, as shells have it.

A build that finds nothing to do ends here, before anything is imported that takes time.
"""

from __future__ import annotations

import sys

TYPE_CHECKING = False
if TYPE_CHECKING:
    from collections.abc import Sequence


def main(arguments: Sequence[str] | None = None) -> int:
    """Run the command with these arguments (by default the process's own) and return its exit code; nothing is
    raised.
    """
    given = list(sys.argv[1:] if arguments is None else arguments)
    try:
        if given[:1] == ["build"]:
            from aspirec.cli.shortcut import nothing_to_do

            if nothing_to_do(given[1:]):
                return 0
    except KeyboardInterrupt:
        return 130
    except Exception:  # whatever it is, the usual way either copes with it or explains it
        pass
    from aspirec.cli.command_line import run

    return run(given)
