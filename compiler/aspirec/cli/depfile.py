"""Dependency files: what a build has read, in the syntax of make, which ninja reads as well.

    out/main.bicep: shop.aspire \\
      data.aspire
    data.aspire:

The rules without prerequisites are for make: where a file that was imported is deleted, it asks for a new build instead
of complaining that it cannot make that file.

Imported by runs that find nothing to do: imports little.
"""

from __future__ import annotations

import os

from aspirec.cli.replacing import clear_up, is_stream, put
from aspirec.cli.same_place import folded_name, is_among, is_same_place

TYPE_CHECKING = False
if TYPE_CHECKING:
    from collections.abc import Iterable, Sequence

_UNREADABLE = "\n\r;|"
"""No escape keeps these from ending a name. After a semicolon make would even run the rest as a command."""
_NO_TARGET = "=%"
"""With these, make takes the start of a rule for the assignment of a variable, or for a pattern."""

Rule = tuple[str, "Sequence[str]"]
"""A target and what it depends on; the first is the program itself."""


def default_target(folder: str, results: Iterable[str]) -> str:
    """The target that stands for the results in a folder, spelled as the folder is: main.bicep, or for a program without
    anything in Azure the manifest, which all programs have.
    """
    name = "main.bicep" if "main.bicep" in results else "aspire-manifest.json"
    return f"{folder}{name}" if folder.endswith("/") else f"{folder}/{name}"


def depfile_text(rules: Iterable[Rule]) -> str:
    """The content of a dependency file. Each file gets a rule of its own once, except programs and targets, and names that
    make would take for something else there. Raises ValueError for a name that cannot be written there.
    """
    lines: list[str] = []
    optional: dict[str, None] = {}
    taken: set[str] = set()
    for target, needed in rules:
        names = list(dict.fromkeys(needed))
        lines.append(_rule(target, names))
        taken.update((target, *names[:1]))
        optional.update(dict.fromkeys(names[1:]))
    lines += [f"{_escaped(name)}:" for name in optional if name not in taken and not _has_any(name, _NO_TARGET)]
    return "\n".join(lines) + "\n"


def _rule(target: str, names: Sequence[str]) -> str:
    """The rule of a target. Where make would take the first name for an assignment to a variable of that target, others come
    first. Raises ValueError.
    """
    written = list(map(_escaped, names))
    if _assigns(" ".join(written)):
        written.sort(key=lambda name: "=" in name)
        if _assigns(" ".join(written)):
            raise ValueError(f"make cannot read the name {names[0]!r}, unless another one without '=' stands before it")
    return f"{_escaped(target)}: " + " \\\n  ".join(written)


def _assigns(text: str) -> bool:
    """Whether make takes what begins so for an assignment: before the sign is one word."""
    variable, sign, _ = text.partition("=")
    return bool(sign) and not _has_any(variable.rstrip(" \t:+?!"), " \t:#")


def _has_any(name: str, chars: str) -> bool:
    return any(char in name for char in chars)


def is_result(path: str, folders: Iterable[str], builds: Iterable[tuple[Sequence[str], Sequence[str]]]) -> bool:
    """Whether a path is that of something which a build keeps in its folder: a result, or what it notes about them. `builds`
    has the files that each program reads, and its results.
    """
    place = os.path.realpath(path)
    for folder, (_, results) in zip(folders, builds, strict=True):
        root = os.path.realpath(folder)
        if is_same_place(os.path.dirname(place), root) and folded_name(os.path.basename(place)).startswith(".aspirec-"):
            return True
        spelled = (os.path.join(root, *name.split("/")) for name in results)
        if is_among(place, (result for result in spelled if folded_name(result) == folded_name(place))):
            return True
    return False


def is_input(path: str, builds: Iterable[tuple[Sequence[str], Sequence[str]]]) -> bool:
    """Whether a path is that of a file which one of the programs reads."""
    return is_among(path, {name for inputs, _ in builds for name in inputs})


def write_depfile(path: str, text: str) -> None:
    """Make the file say this, in one step, and leave it alone if it does already. Raises OSError."""
    data = text.encode("utf-8", "surrogateescape")
    if not is_stream(path) and _says(path, data):
        clear_up(path)
        return
    folder = os.path.dirname(path)
    if folder:
        os.makedirs(folder, exist_ok=True)
    put(path, data)


def _says(path: str, data: bytes) -> bool:
    try:
        with open(path, "rb") as file:
            return file.read() == data
    except OSError:
        return False


def _escaped(path: str) -> str:
    """A path as make and ninja read it: backslashes before a blank count double, `$` is doubled. Raises ValueError for a path
    that neither can read, or that they read in two ways: with a backslash before a sign that gets one, or at the end.
    """
    if _has_any(path, _UNREADABLE) or "\\#" in path or "\\:" in path or path.endswith("\\"):
        raise ValueError(f"make and ninja cannot read the name {path!r}")
    escaped = ""
    for char in path:
        if char in " \t":
            count = len(escaped) - len(escaped.rstrip("\\"))
            escaped += "\\" * count + "\\" + char
        elif char == "#" or (char == ":" and not _is_drive(escaped)):
            escaped += "\\" + char
        else:
            escaped += "$$" if char == "$" else char
    return escaped


def _is_drive(start: str) -> bool:
    """Whether a colon after this is that of a drive."""
    return os.name == "nt" and len(start) == 1 and start.isalpha()
