"""Reading the user's files."""

from __future__ import annotations

import errno
import os

LARGEST = 64 * 1024 * 1024
"""How many bytes a file may have."""


def read_input(path: str) -> bytes:
    """The content of a file. Raises OSError, also for paths that no file can have (EINVAL) and files that are too
    large (EFBIG).
    """
    try:
        with open(path, "rb") as file:
            data = file.read(LARGEST + 1)
    except ValueError as error:  # a NUL character, or one that the system's encoding of names does not have
        raise OSError(errno.EINVAL, "it holds a character that no path can have", path) from error
    if len(data) > LARGEST:
        raise OSError(errno.EFBIG, os.strerror(errno.EFBIG), path)
    return data
