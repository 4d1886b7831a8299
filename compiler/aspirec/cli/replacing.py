"""Giving a file new content in one step: dependency files, formatted programs, expected files.

What a killed process leaves beside the file has a name that the next write of the same file takes again, so nothing is left
behind in the end.

Imported by runs that find nothing to do: imports little.
"""

from __future__ import annotations

import os
import stat

from aspirec.hashing import sha256

TYPE_CHECKING = False
if TYPE_CHECKING:
    from collections.abc import Callable

_NO_FOLLOW = getattr(os, "O_NOFOLLOW", 0)
_BINARY = getattr(os, "O_BINARY", 0)
_NO_WAIT = getattr(os, "O_NONBLOCK", 0)
_NEW = os.O_WRONLY | os.O_CREAT | os.O_EXCL | _NO_FOLLOW | _BINARY


def put(path: str, data: bytes) -> None:
    """Make a file have this content, and keep its permissions. Raises OSError; then the file is as it was.

    Through a link it is the file that the link names. A pipe or a device is written to, and stays what it is.
    """
    if is_stream(path):
        _send(path, data)
        return
    place = os.path.realpath(path) if os.path.islink(path) else path
    folder, beside = _beside(place)
    _locked(folder, lambda: _replace(beside, place, data))


def clear_up(path: str) -> None:
    """Remove what a killed process may have left beside a file that is right already."""
    folder, beside = _beside(os.path.realpath(path) if os.path.islink(path) else path)
    if os.path.lexists(beside):
        _locked(folder, lambda: _remove(beside))


def is_stream(path: str) -> bool:
    """Whether there is something at a path that is neither a file nor a folder: a pipe, a device, a socket."""
    try:
        mode = os.stat(path).st_mode
    except (OSError, ValueError):
        return False
    return not stat.S_ISREG(mode) and not stat.S_ISDIR(mode)


def take_place(new: str, old: str) -> None:
    """Move a file to the place of one that may be there, in one step. Raises OSError.

    It gets the owner and the group of that one, as far as that is allowed: a build that runs as root, in a container say, leaves
    files to those to whom they belonged. Not before it is in its place, since whoever gives a file away may be unable to remove it.
    """
    was = _status(old)
    os.replace(new, old)
    if was is None or not stat.S_ISREG(was.st_mode):
        return
    now = _status(old)
    if now is None or (now.st_uid, now.st_gid) == (was.st_uid, was.st_gid):
        return
    for owner in (was.st_uid, -1):
        try:
            os.chown(old, owner, was.st_gid, follow_symlinks=False)
        except OSError:
            continue
        return


def _status(path: str) -> os.stat_result | None:
    try:
        return os.lstat(path)
    except OSError:
        return None


def write_new(path: str, data: bytes, mode: int | None = None) -> None:
    """Make a file that must not exist yet, with these permissions if any are given: it never has more, so that nobody who may not
    read the file can read it for a moment. Raises OSError.
    """
    handle = os.open(path, _NEW, 0o666 if mode is None else mode)
    try:
        _write_all(handle, data)
    finally:
        os.close(handle)
    if mode is not None:
        os.chmod(path, mode)


def _write_all(handle: int, data: bytes) -> None:
    """Write to a handle until everything is written."""
    written = os.write(handle, data)
    while written < len(data):
        written += os.write(handle, memoryview(data)[written:])


def _beside(place: str) -> tuple[str, str]:
    """The folder of a file, and where its new content is written first. The name is short, however long that of the file."""
    folder, name = os.path.split(place)
    return folder or os.curdir, os.path.join(folder, f".aspirec-{sha256(os.fsencode(name))[:16]}.tmp")


def _send(path: str, data: bytes) -> None:
    """Write to a pipe or a device; a pipe that nobody reads is an error and not waited for."""
    handle = os.open(path, os.O_WRONLY | _NO_WAIT)
    try:
        if hasattr(os, "set_blocking"):
            os.set_blocking(handle, True)
        _write_all(handle, data)
    finally:
        os.close(handle)


def _replace(beside: str, place: str, data: bytes) -> None:
    _remove(beside)
    try:
        write_new(beside, data, _mode(place))
        take_place(beside, place)
    except BaseException:
        _remove(beside)
        raise


def _mode(path: str) -> int | None:
    """The permissions of a file, if it is there."""
    try:
        return stat.S_IMODE(os.stat(path).st_mode)
    except OSError:
        return None


def _remove(path: str) -> None:
    try:
        os.unlink(path)
    except OSError:  # nothing there, or nothing to be done about it
        return


def _locked(folder: str, change: Callable[[], None]) -> None:
    """Make a change while no build writes into the folder, nor anybody else who uses this module. Where folders cannot be
    locked, it is made all the same.
    """
    handle = _lock(folder)
    try:
        change()
    finally:
        if handle is not None:
            os.close(handle)


def _lock(folder: str) -> int | None:
    """A handle that holds the lock of a folder; None where folders have none (on Windows), or this one cannot be opened."""
    try:
        from fcntl import LOCK_EX, flock

        handle = os.open(folder, os.O_RDONLY)
    except (ImportError, OSError):
        return None
    try:
        flock(handle, LOCK_EX)
    except OSError:  # some network drives
        return handle
    return handle
