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

TYPE_CHECKING = False
if TYPE_CHECKING:
    from collections.abc import Iterable, Sequence

Rule = tuple[str, "Sequence[str]"]
"""A target and what it depends on; the first is the program itself."""


def default_target(folder: str, results: Iterable[str]) -> str:
    """The target that stands for the results in a folder, spelled as the folder is: main.bicep, or for a program without
    anything in Azure the manifest, which all programs have.
    """
    name = "main.bicep" if "main.bicep" in results else "aspire-manifest.json"
    return f"{folder}{name}" if folder.endswith("/") else f"{folder}/{name}"


def depfile_text(rules: Iterable[Rule]) -> str:
    """The content of a dependency file. Each file gets a rule of its own once, except programs and targets."""
    lines: list[str] = []
    optional: dict[str, None] = {}
    taken: set[str] = set()
    for target, needed in rules:
        names = list(dict.fromkeys(needed))
        lines.append(f"{_escaped(target)}: " + " \\\n  ".join(map(_escaped, names)))
        taken.update((target, *names[:1]))
        optional.update(dict.fromkeys(names[1:]))
    lines += [f"{_escaped(name)}:" for name in optional if name not in taken]
    return "\n".join(lines) + "\n"


def write_depfile(path: str, text: str) -> None:
    """Make the file say this, in one step, and leave it alone if it does already. Raises OSError."""
    data = text.encode("utf-8", "surrogateescape")
    try:
        with open(path, "rb") as file:
            if file.read() == data:
                return
    except OSError:
        pass
    folder = os.path.dirname(path)
    if folder:
        os.makedirs(folder, exist_ok=True)
    for attempts_left in (2, 1, 0):
        try:
            _replace(path, os.path.join(folder, f".aspirec-{os.getpid()}.tmp"), data)
            return
        except FileNotFoundError:  # a build that clears its folder up has taken our file for one left behind
            if not attempts_left:
                raise


def _replace(path: str, beside: str, data: bytes) -> None:
    try:
        with open(beside, "wb") as file:
            file.write(data)
        os.replace(beside, path)
    except BaseException:
        if os.path.lexists(beside):
            os.unlink(beside)
        raise


def _escaped(path: str) -> str:
    """A path as make and ninja read it: backslashes before a blank count double, `$` is doubled."""
    escaped = ""
    for char in path:
        if char in " \t":
            count = len(escaped) - len(escaped.rstrip("\\"))
            escaped += "\\" * count + "\\" + char
        elif char == "#":
            escaped += "\\#"
        else:
            escaped += "$$" if char == "$" else char
    return escaped
