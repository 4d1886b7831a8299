"""Results of a build, wherever they come from: a program, a folder that was built into, or a revision of either in git.

shop.aspire       a program: it is compiled, and nothing is written; `-` is one on standard input
infra             a folder with results, or with what `aspire publish` wrote
main:shop.aspire  a program, or a folder, as it was in a revision (git's own notation; `main:./x` is seen from here)
:shop.aspire      a program as it is in git's index: as the next commit will have it
"""

from __future__ import annotations

import errno
import os
import posixpath
from collections.abc import Callable, Iterator
from typing import NamedTuple, TypeAlias, TypeVar

from aspirec.cli.output_names import OWN_PREFIX
from aspirec.cli.reading import program_name, read_input
from aspirec.cli.revisions import Found as InRevision
from aspirec.cli.revisions import GitError, file_in, files_below, located
from aspirec.diagnostics import file_errors
from aspirec.diagnostics.model import Diagnostic, Label, Severity
from aspirec.frozen import evolve
from aspirec.outline.build import TEMPLATES
from aspirec.source import SourceFile, Sources


class Results(NamedTuple):
    """Contents by the name of the result, with forward slashes. `is_folder`: they come out of a folder, in which people may
    have filled values in.
    """

    files: dict[str, bytes]
    is_folder: bool = False


_SIGNS = ("aspire-manifest.json", *(f"{name}.bicep" for name in TEMPLATES))
"""What shows that a folder is one with the results of a program, and not one above such folders."""

T = TypeVar("T")
Loaded: TypeAlias = tuple[T | None, list[Diagnostic], Sources]
"""What was asked for, or None and why there is none, with the texts that the diagnostics point into."""
Loader: TypeAlias = Callable[[str, Callable[[str], bytes]], Loaded[T]]
"""Makes something of a program by its name and what reads files."""
Found: TypeAlias = Loaded[Results]


def load_results(place: str) -> Found:
    """The results at a place, as the module says it. Nothing is raised for what a user does."""
    return _of_folder(place) if os.path.isdir(place) else _loaded_from(place, _of_program, _of_tree)


def load_program_at(place: str, load: Loader[T]) -> Loaded[T]:
    """What `load` makes of the program at a place, be it in a revision. A folder is no program."""
    return _loaded_from(place, load, lambda place, _: (None, [file_errors.unreadable(place, _a_folder(place))], {}))


def _loaded_from(place: str, load: Loader[T], tree: Callable[[str, InRevision], Loaded[T]]) -> Loaded[T]:
    """The program at a place by `load`, or the folder of a revision by `tree`."""
    revision, colon, path = place.partition(":")
    if not (colon and (revision or path)) or os.path.lexists(place):
        return load(program_name(place), read_input)
    try:
        if revision.startswith("-"):
            raise GitError("a revision cannot begin with a hyphen")
        found = located(revision, path)
        if found.sort == "tree":
            return tree(place, found)
    except GitError as error:
        return None, [file_errors.no_revision(place, str(error))], {}
    loaded, diagnostics, sources = load(found.path, lambda name: file_in(revision, name))
    return loaded, [_named(found, revision) for found in diagnostics], _named_sources(sources, revision)


def _a_folder(place: str) -> OSError:
    return IsADirectoryError(errno.EISDIR, os.strerror(errno.EISDIR), place)


def _of_program(entry: str, read: Callable[[str], bytes]) -> Found:
    from aspirec.driver import compile_program

    result = compile_program(entry, read)
    if any(found.severity is Severity.ERROR for found in result.diagnostics):
        return None, list(result.diagnostics), result.sources
    return Results({name: text.encode("utf-8") for name, text in result.files}), [], {}


def _of_folder(folder: str) -> Found:
    try:
        return _sound(folder, dict(_files(folder, "")))
    except OSError as error:
        return None, [file_errors.unreadable(error.filename or folder, error)], {}


def _sound(place: str, files: dict[str, bytes]) -> Found:
    """What was found in a folder, if a build has been there: an empty answer about a wrong folder would look right."""
    found = {posixpath.dirname(name) for name in files if posixpath.basename(name) in _SIGNS}
    if "" in found:
        return Results(files, is_folder=True), [], {}
    start = place if place.endswith(("/", ":")) else f"{place}/"
    return None, [file_errors.no_results(place, [start + name for name in sorted(found)])], {}


def _files(folder: str, below: str) -> Iterator[tuple[str, bytes]]:
    with os.scandir(os.path.join(folder, below)) as listing:
        entries = sorted(listing, key=lambda entry: entry.name)
    for entry in entries:
        if entry.name == ".git":  # of the repository that the results are the whole of; not in any revision either
            continue
        if entry.is_dir(follow_symlinks=False):
            yield from _files(folder, f"{below}{entry.name}/")
        elif entry.is_file() and not entry.name.startswith(OWN_PREFIX):
            yield f"{below}{entry.name}", read_input(entry.path)


# -- git ---------------------------------------------------------------------------------------------------------


def _of_tree(place: str, folder: InRevision) -> Found:
    return _sound(place, {name: data for name, data in files_below(folder) if not _is_own(name)})


def _is_own(name: str) -> bool:
    return posixpath.basename(name).startswith(OWN_PREFIX)


def _named(diagnostic: Diagnostic, revision: str) -> Diagnostic:
    """A diagnostic about a file of a revision, which has another content than the file on disk."""

    def named(label: Label) -> Label:
        return evolve(label, span=label.span._replace(file=f"{revision}:{label.span.file}"))

    secondary = tuple(named(label) for label in diagnostic.secondary)
    return evolve(diagnostic, primary=named(diagnostic.primary), secondary=secondary)


def _named_sources(sources: Sources, revision: str) -> Sources:
    names = {name: f"{revision}:{name}" for name in sources}
    return {names[name]: SourceFile(names[name], source.text) for name, source in sources.items()}
