"""Which names a result may have: relative paths with forward slashes that stay inside the output folder on every
system.
"""

from __future__ import annotations

import os
import re
from collections.abc import Iterable

from aspirec.cli.same_place import folded_name
from aspirec.diagnostics import file_errors
from aspirec.diagnostics.model import Diagnostic

OWN_PREFIX = ".aspirec-"
"""How the names of files begin that the writer keeps for itself."""
_LONGEST_PART = 255
_USUAL = re.compile(r"[A-Za-z0-9][A-Za-z0-9._-]{0,200}")
"""Names about which there is nothing to ask."""


def name_problems(directory: str, names: Iterable[str]) -> list[Diagnostic]:
    """What is wrong with the names of results, of which one may be there twice, in order of the names."""
    problems: list[Diagnostic] = []
    taken: dict[str, str] = {}
    ordered = sorted(names)
    for name in ordered:
        problem = None if _USUAL.fullmatch(name) else _name_problem(os.path.join(directory, name), name)
        if problem is not None:
            problems.append(problem)
            continue
        key = folded_name(name)
        if key in taken:
            place = os.path.join(directory, name)
            problems.append(file_errors.output_name_clash(place, os.path.join(directory, taken[key])))
        taken.setdefault(key, name)
    for name in ordered:
        parts = name.split("/") if "/" in name else ()
        for length in range(1, len(parts)):
            other = taken.get(folded_name("/".join(parts[:length])), "")
            if other:
                place = os.path.join(directory, name)
                problems.append(file_errors.output_name_clash(place, os.path.join(directory, other)))
    return problems


def _name_problem(path: str, name: str) -> Diagnostic | None:
    parts = name.split("/")
    if name.startswith("/") or ".." in parts or name[1:2] == ":":
        return file_errors.output_escapes(path)
    if any(part in ("", ".") for part in parts):
        return file_errors.output_name_unusable(path, "a part of the path is empty")
    if not name.isprintable() or "\\" in name:
        return file_errors.output_name_unusable(path, "it has a character that file systems do not take")
    if any(len(os.fsencode(part)) > _LONGEST_PART for part in parts):
        return file_errors.output_name_unusable(path, f"a part of the path is longer than {_LONGEST_PART} bytes")
    if any(part.startswith(OWN_PREFIX) for part in parts):
        return file_errors.output_name_unusable(path, f"names with '{OWN_PREFIX}' are aspirec's own")
    return None
