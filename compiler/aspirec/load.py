"""Loading: the files of a program, parsed, imports followed."""

from __future__ import annotations

import posixpath
from collections.abc import Callable, Iterator

from attrs import field

from aspirec.diagnostics import file_errors
from aspirec.diagnostics.codes.names import IMPORT_CYCLE
from aspirec.diagnostics.model import Bag, report
from aspirec.frozen import frozen
from aspirec.source import SourceFile, Span
from aspirec.syntax import nodes as syntax
from aspirec.syntax.parser import parse

Read = Callable[[str], bytes]
"""The content of a file by its path; raises OSError."""


@frozen
class Loaded:
    """The files of a program in the order of first mention, and their texts."""

    files: list[syntax.File] = field(factory=list)
    sources: dict[str, SourceFile] = field(factory=dict)
    paths: dict[str, None] = field(factory=dict)
    """All files that were looked for, also those that could not be read."""

    @property
    def is_incomplete(self) -> bool:
        """Whether a file could not be read."""
        return len(self.sources) < len(self.paths)


def load_program(entry: str, read: Read, bag: Bag) -> Loaded:
    """The file called `entry` and all that it imports, each once. Paths are relative to the file that names them."""
    loaded = Loaded()
    _load(entry, None, (), read, loaded, bag)
    return loaded


def read_text(path: str, read: Read, bag: Bag, span: Span | None, ending: str = "") -> str | None:
    """The text of a file; None if it cannot be read, which is reported where the file is named. `ending` is how files of the sort
    end: one that is there with it may have been meant.
    """
    try:
        return read(path).decode("utf-8-sig")
    except (OSError, UnicodeDecodeError) as error:
        meant = path + ending if ending and not path.endswith(ending) and _is_there(path + ending, read) else ""
        bag.add(file_errors.unreadable(path, error, span, meant))
        return None


def _is_there(path: str, read: Read) -> bool:
    try:
        read(path)
    except OSError:
        return False
    return True


def relative_to(path: str, file: str) -> str:
    """The path of a file that `file` names, as the compiler names it: normalised, with forward slashes."""
    return posixpath.normpath(posixpath.join(posixpath.dirname(file.replace("\\", "/")), path.replace("\\", "/")))


def _load(path: str, span: Span | None, chain: tuple[str, ...], read: Read, loaded: Loaded, bag: Bag) -> None:
    """Depth first, with a stack of our own: a chain of imports may be long."""
    pending: list[tuple[str, Span | None, tuple[str, ...]]] = [(path, span, chain)]
    while pending:
        path, span, chain = pending.pop()
        if posixpath.normpath(path) in (posixpath.normpath(item) for item in chain):
            _report_cycle((*chain, path), span, bag)
            continue
        if path in loaded.paths:
            continue
        loaded.paths[path] = None
        text = read_text(path, read, bag, span, ".aspire" if span is not None else "")
        if text is None:
            continue
        loaded.sources[path] = SourceFile(path, text)
        file = parse(path, text, bag)
        loaded.files.append(file)
        found = [(relative_to(name, path), place, (*chain, path)) for name, place in _imports(file)]
        pending += reversed(found)


def _report_cycle(chain: tuple[str, ...], span: Span | None, bag: Bag) -> None:
    start = next(i for i, item in enumerate(chain) if posixpath.normpath(item) == posixpath.normpath(chain[-1]))
    shown = " -> ".join(chain[start:])
    assert span is not None
    bag.add(report(IMPORT_CYCLE, f"these files import each other: {shown}", span, help="take one of the imports out"))


def _imports(file: syntax.File) -> Iterator[tuple[str, Span]]:
    for declaration in file.declarations:
        if isinstance(declaration, syntax.Import) and declaration.path.literal is not None:
            yield declaration.path.literal, declaration.path.span
