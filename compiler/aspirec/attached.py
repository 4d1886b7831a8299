"""The author's own Bicep files, with the files that they read: modules, imported types, contents.

    infra/app.bicep       module kv '../shared/kv.bicep' = { … }
    shared/kv.bicep       import { Sku } from 'types.bicep'

    app.module.bicep      module kv 'app/kv.bicep' = { … }
    app/kv.bicep          import { Sku } from 'types.bicep'
    app/types.bicep

What such a file reads goes into a folder of its own, where everything keeps its place among the others. So only the paths in the
file itself change, which is no longer where it was.
"""

from __future__ import annotations

import posixpath
import re
from collections.abc import Callable, Collection, Iterator
from typing import NamedTuple

from aspirec.load import relative_to

_IN_CODE = re.compile(r"'''.*?'''|//[^\n]*|/\*.*?\*/|['{}]", re.DOTALL)
_IN_TEXT = re.compile(r"\\.|\$\{|['\n]", re.DOTALL)
_READS = re.compile(
    r"(?:\bmodule[ \t]+\w+|\bfrom|\bload(?:Text|Json|Yaml)Content[ \t\r\n]*\(|\bloadFileAsBase64[ \t\r\n]*\()[ \t\r\n]*\Z"
)
"""What stands in front of a path that Bicep reads while it compiles."""
_BEFORE = 200
"""So many characters in front of a path are looked at."""
_IN_REGISTRY = re.compile(r"(?:br|ts)[:/]")


class FileSet(NamedTuple):
    """A Bicep file as it is among the results, and what it reads, by the places of that."""

    text: str
    others: tuple[tuple[str, str], ...]


class _Mention(NamedTuple):
    start: int
    end: int
    path: str


def gathered(path: str, text: str, folder: str, read: Callable[[str, str], str | None]) -> FileSet:
    """The file at `path` and all that it reads, directly or by its modules. `folder` is where the others go. `read` gives the text
    of a file by its path, and by that of the file which reads it, or None where that has been reported.
    """
    known: dict[str, str | None] = {}
    pending = [(path, text)]
    while pending:
        reader, content = pending.pop(0)
        for mention in _mentions(content) if reader == path or reader.endswith(".bicep") else ():
            other = relative_to(mention.path, reader)
            if other not in known:
                found = known[other] = read(other, reader)
                pending += [(other, found)] if found is not None else []
    texts = {other: content for other, content in known.items() if content is not None}
    places = _places(texts, folder)
    moved = _moved(text, lambda mention: places.get(relative_to(mention.path, path), mention.path))
    return FileSet(moved, tuple((places[other], content) for other, content in sorted(texts.items())))


def _mentions(text: str) -> Iterator[_Mention]:
    """The paths in a Bicep file of what it reads from disk, in order."""
    for start, end in _plain_texts(text):
        path = text[start:end]
        if path and "\\" not in path and not path.startswith("/") and not _IN_REGISTRY.match(path):
            quote = start - 1
            if _READS.search(text[max(0, quote - _BEFORE) : quote]):
                yield _Mention(start, end, path)


def _plain_texts(text: str) -> Iterator[tuple[int, int]]:
    """Where texts are, less their quotes, also those in the interpolations of others; of a text with interpolations, what stands
    behind the last one.
    """
    around: list[int] = []
    """How many braces are open in each interpolation, the outermost first."""
    start = -1  # of the text that is being read; -1 in code
    position = 0
    while (match := (_IN_CODE if start < 0 else _IN_TEXT).search(text, position)) is not None:
        position = match.end()
        match match[0]:
            case "'" if start < 0:
                start = position
            case "'" | "\n":
                if match[0] == "'":
                    yield start, match.start()
                start = -1
            case "${":
                around.append(0)
                start = -1
            case "{" if around:
                around[-1] += 1
            case "}" if around and not around[-1]:
                around.pop()
                start = position
            case "}" if around:
                around[-1] -= 1
            case _:
                pass


def _moved(text: str, place: Callable[[_Mention], str]) -> str:
    for mention in reversed([*_mentions(text)]):
        text = text[: mention.start] + place(mention) + text[mention.end :]
    return text


def _places(paths: Collection[str], folder: str) -> dict[str, str]:
    """Where files go: below the folder, as they are below the innermost folder that holds them all."""
    above = max((path.split("/").count("..") for path in paths), default=0)
    absolute = {path: posixpath.normpath(posixpath.join("/" + "_/" * above, path)) for path in paths}
    root = posixpath.commonpath([posixpath.dirname(path) for path in absolute.values()]) if absolute else ""
    return {path: f"{folder}/{posixpath.relpath(full, root)}" for path, full in absolute.items()}
