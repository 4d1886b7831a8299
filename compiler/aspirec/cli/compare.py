"""Comparing the results of a build with what is in an output folder, for `--check`. Writes nothing."""

from __future__ import annotations

import os
import stat
from collections.abc import Collection
from typing import NamedTuple

from aspirec.cli.output import Files, contents_of
from aspirec.cli.output_names import name_problems
from aspirec.cli.output_plan import is_safe_name, kept_in
from aspirec.cli.output_state import STATE_FILE, known_in
from aspirec.cli.reading import bytes_at
from aspirec.cli.same_place import is_among
from aspirec.diagnostics import file_errors
from aspirec.diagnostics.model import Diagnostic
from aspirec.textdiff import unified


class Comparison(NamedTuple):
    """How a folder differs from the results: sorted names, and a unified diff that would make the folder right."""

    missing: tuple[str, ...] = ()
    changed: tuple[str, ...] = ()
    stale: tuple[str, ...] = ()
    """Files that an earlier build wrote and that are no results now."""
    diff: str = ""
    diagnostics: tuple[Diagnostic, ...] = ()

    @property
    def is_equal(self) -> bool:
        return not (self.missing or self.changed or self.stale or self.diagnostics)


def check_output(directory: str | os.PathLike[str], files: Files, *, read: Collection[str] = ()) -> Comparison:
    """Compare the results with the folder. Files that aspirec did not write and does not want are none of its
    business, and those that the program reads (`read`: their real paths) are never stale.
    """
    folder = os.fspath(directory)
    named, contents = contents_of(files)
    problems = name_problems(folder, named)
    if problems:
        return Comparison(diagnostics=tuple(problems))
    existing: dict[str, bytes | None] = {}
    closed: dict[str, OSError] = {}
    for name in contents:
        path = os.path.join(folder, name)
        try:
            existing[name] = _text_at(path)
        except OSError as error:
            closed.setdefault(_closed_at(folder, name), error)
    if closed:
        return Comparison(diagnostics=tuple(file_errors.unreadable(path, error) for path, error in closed.items()))
    try:
        known = known_in(folder, bytes_at(os.path.join(folder, STATE_FILE)))
        left = _left(folder, known.keys() - contents.keys(), read)
    except OSError as error:
        return Comparison(diagnostics=(file_errors.unreadable(error.filename or folder, error),))
    found = {name: data for name, data in existing.items() if data is not None}
    contents |= {name: kept_in(name, data, contents, known) for name, data in found.items()}
    missing = tuple(sorted(name for name, data in existing.items() if data is None))
    changed = tuple(sorted(name for name, data in existing.items() if data is not None and data != contents[name]))
    parts = [
        unified_diff(existing.get(name, left.get(name)), contents.get(name), os.path.join(folder, name))
        for name in sorted({*missing, *changed, *left})
    ]
    return Comparison(missing, changed, tuple(left), "".join(parts))


def _left(folder: str, names: Collection[str], read: Collection[str]) -> dict[str, bytes]:
    """What is still there of files that earlier builds wrote, by name. Raises OSError."""
    places = {name: os.path.join(folder, name) for name in sorted(names) if is_safe_name(name)}
    found = {name: bytes_at(place) for name, place in places.items() if not is_among(place, read)}
    return {name: data for name, data in found.items() if data is not None}


def _text_at(path: str) -> bytes | None:
    """The content of a file with the line ends that a build writes, since a checkout may have converted them; None where there
    is no file. Raises OSError for one that cannot be read: what it holds may be right.
    """
    try:
        if not stat.S_ISREG(os.stat(path).st_mode):
            return None
    except (FileNotFoundError, NotADirectoryError):
        return None
    with open(path, "rb") as file:
        return file.read().replace(b"\r\n", b"\n")


def _closed_at(folder: str, name: str) -> str:
    """What cannot be looked into: the first folder on the way to a result that may not be entered, or its file."""
    place = folder
    for part in name.split("/"):
        if not os.access(place, os.X_OK):
            break
        place = os.path.join(place, part)
    return place


def unified_diff(old: bytes | None, new: bytes | None, path: str, before: str = "on disk", after: str = "built") -> str:
    """The difference between two contents of a file, of which None is no file; `before` and `after` say what they
    are. Bytes that are not UTF-8 are shown escaped.
    """
    first, second = ((data or b"").decode("utf-8", "backslashreplace") for data in (old, new))
    from_name = "/dev/null" if old is None else f"{path} ({before})"
    to_name = "/dev/null" if new is None else f"{path} ({after})"
    return "".join(f"{line}\n" for line, _ in unified(first, second, from_name, to_name))
