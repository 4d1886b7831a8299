"""Reading the user's files, and what builds have written."""

from __future__ import annotations

import errno
import os
import stat
import sys

STANDARD_INPUT = "<standard input>"
"""What standard input is called wherever a program has a name; on the command line it is `-`."""
_NOWHERE = (errno.ENOENT, errno.ENOTDIR, errno.ELOOP)
"""What the system says of a path where there is no file."""
LARGEST = 64 * 1024 * 1024
"""How many bytes a file may have."""


def program_name(argument: str) -> str:
    """The name of the program that an argument of the command line means."""
    return STANDARD_INPUT if argument == "-" else argument


def read_input(path: str) -> bytes:
    """The content of a file, or of standard input. Raises OSError, also for paths that no file can have (EINVAL), files
    that are too large (EFBIG), and a standard input that is closed (EBADF).
    """
    try:
        if path == STANDARD_INPUT:
            data = _standard_input()
        else:
            with open(path, "rb") as file:
                data = file.read(LARGEST + 1)
    except ValueError as error:  # a NUL character, or one that the system's encoding of names does not have
        raise OSError(errno.EINVAL, "it holds a character that no path can have", path) from error
    if len(data) > LARGEST:
        raise OSError(errno.EFBIG, os.strerror(errno.EFBIG), path)
    return data


def bytes_at(path: str) -> bytes | None:
    """The content of a file; None where there is none, and for pipes and devices, which may never end. Raises OSError for one that
    cannot be read: nothing follows from that about what is in it.
    """
    try:
        if not stat.S_ISREG(os.stat(path).st_mode):
            return None
        with open(path, "rb") as file:
            return file.read()
    except OSError as error:
        if error.errno in _NOWHERE:
            return None
        raise


def _standard_input() -> bytes:
    if sys.stdin is None:
        raise OSError(errno.EBADF, os.strerror(errno.EBADF), STANDARD_INPUT)
    return sys.stdin.buffer.read(LARGEST + 1)
