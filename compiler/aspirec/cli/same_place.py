"""Whether two paths lead to one place: through links, and where the file system takes two spellings of a name for one.

Imported by runs that find nothing to do: imports little.
"""

from __future__ import annotations

import os

TYPE_CHECKING = False
if TYPE_CHECKING:
    from collections.abc import Iterable


def folded_name(name: str) -> str:
    """What is the same for two names that some file system takes for one (letter case, ways to write an accent)."""
    if name.isascii():
        return name.lower()
    from unicodedata import normalize

    return normalize("NFC", normalize("NFC", name).casefold())


def is_same_place(path: str, other: str) -> bool:
    """Whether two paths lead to one place, at which there may be nothing yet.

    Names are compared, and not the numbers that the system gives to files: some file systems give one for every spelling.
    """
    first, second = os.path.realpath(path), os.path.realpath(other)
    return first == second or (folded_name(first) == folded_name(second) and not _are_apart(first, second))


def is_among(path: str, places: Iterable[str]) -> bool:
    """Whether a path leads to one of the places."""
    return any(is_same_place(path, place) for place in places)


def _are_apart(first: str, second: str) -> bool:
    """Whether two paths lead to two places, of which only the spelling differs: somewhere on the way a folder has both names, or
    does not have one of them.
    """
    above = ""
    for name, other in zip(first.split(os.sep), second.split(os.sep), strict=True):
        if name != other:
            if not all(os.path.lexists(f"{above}{spelled}") for spelled in (name, other)):
                return True
            if {name, other} <= _names_in(above):
                return True
        above += f"{name}{os.sep}"
    return False


def _names_in(folder: str) -> set[str]:
    """The names in a folder; none if that does not say."""
    try:
        return set(os.listdir(folder))
    except OSError:
        return set()
