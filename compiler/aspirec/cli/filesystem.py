"""The operations by which files are changed, in one place, so that tests can make each of them fail; and the folder's
lock.
"""

from __future__ import annotations

import contextlib
import errno
import os
from collections.abc import Callable, Iterator

from aspirec.cli.replacing import take_place, write_new


class Filesystem:
    """Changes files on disk. Paths are strings; every method raises OSError like the system call behind it."""

    def make_folder(self, path: str) -> None:
        os.mkdir(path)

    def write_new(self, path: str, data: bytes, mode: int | None = None) -> None:
        """Make a file that must not exist yet, with these permissions if any are given: it never has more."""
        write_new(path, data, mode)

    def replace(self, source: str, target: str) -> None:
        """Move a file to a place in the same folder, in the place of a file that is there, in one step. It belongs to whom that
        one belonged.
        """
        take_place(source, target)

    def remove(self, path: str) -> None:
        os.unlink(path)

    def remove_if_there(self, path: str) -> None:
        """Remove a file if that can be done."""
        with contextlib.suppress(OSError):
            self.remove(path)

    def remove_folder(self, path: str) -> None:
        """Remove an empty folder."""
        os.rmdir(path)


def make_folders(path: str, filesystem: Filesystem) -> list[str]:
    """Make a folder and those above it that are missing; returns those made, outermost first. Raises OSError; ELOOP is a
    link that leads to no folder.
    """
    missing: list[str] = []
    above = path
    while above and not os.path.isdir(above):
        if os.path.islink(above):
            raise OSError(errno.ELOOP, os.strerror(errno.ELOOP), above)
        if os.path.lexists(above):
            if os.path.isdir(above):  # another build has made it since it was looked for
                break
            raise NotADirectoryError(errno.ENOTDIR, os.strerror(errno.ENOTDIR), above)
        missing.append(above)
        above = os.path.dirname(above)
    made: list[str] = []
    try:
        for folder in reversed(missing):
            with contextlib.suppress(FileExistsError):
                filesystem.make_folder(folder)
                made.append(folder)
    except OSError:
        remove_folders(made, filesystem)
        raise
    return made


def remove_folders(folders: list[str], filesystem: Filesystem) -> None:
    """Remove folders as far as they are empty, innermost first."""
    for folder in reversed(folders):
        with contextlib.suppress(OSError):
            filesystem.remove_folder(folder)


@contextlib.contextmanager
def folder_lock(directory: str, patience: float) -> Iterator[bool]:
    """Hold the folder's lock, waiting up to `patience` seconds for another process; False if that did not let go.

    The lock is on the folder itself, so no file is left behind, and the system frees it when the process ends in
    whatever way. Where there are no such locks (on Windows, on some network drives) the build goes on without.
    """
    try:
        from fcntl import LOCK_EX, LOCK_NB, flock
    except ImportError:
        yield True
        return
    try:
        handle = os.open(directory, os.O_RDONLY)
    except OSError:
        yield True  # a folder that may be written but not listed
        return
    try:
        yield _wait_for(lambda: flock(handle, LOCK_EX | LOCK_NB), patience)
    finally:
        os.close(handle)


def _wait_for(take: Callable[[], None], patience: float) -> bool:
    from time import monotonic, sleep

    deadline = monotonic() + patience
    while True:
        try:
            take()
        except OSError as error:
            if error.errno not in (errno.EWOULDBLOCK, errno.EACCES, errno.EAGAIN):
                return True
        else:
            return True
        if monotonic() >= deadline:
            return False
        sleep(0.02)
