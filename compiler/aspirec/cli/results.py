"""Results of a build, wherever they come from: a program, a folder that was built into, or a revision of either in git.

shop.aspire       a program: it is compiled, and nothing is written; `-` is one on standard input
infra             a folder with results
main:shop.aspire  a program, or a folder, as it was in a revision (git's own notation; `main:./x` is seen from here)
:shop.aspire      a program as it is in git's index: as the next commit will have it
"""

from __future__ import annotations

import os
import posixpath
from collections.abc import Callable, Iterator
from typing import NamedTuple, TypeAlias

from aspirec.cli.inputs import program_name, read_input
from aspirec.cli.output_names import OWN_PREFIX
from aspirec.cli.revisions import GitError, file_in, files_below, located
from aspirec.diagnostics import file_errors
from aspirec.diagnostics.model import Diagnostic, Label, Severity
from aspirec.frozen import evolve
from aspirec.source import SourceFile, Sources


class Results(NamedTuple):
    """Contents by the name of the result, with forward slashes. `is_folder`: they come out of a folder, in which people may
    have filled values in.
    """

    files: dict[str, bytes]
    is_folder: bool = False


Found: TypeAlias = tuple[Results | None, list[Diagnostic], Sources]
"""Results, or None and why there are none, with the texts that the diagnostics point into."""


def load_results(place: str) -> Found:
    """The results at a place, as the module says it. Nothing is raised for what a user does."""
    if os.path.isdir(place):
        return _of_folder(place)
    revision, colon, path = place.partition(":")
    if colon and (revision or path) and not os.path.lexists(place):
        return _of_revision(revision, path, place)
    return _of_program(program_name(place), read_input)


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
    if any(name.endswith((".bicep", "aspire-manifest.json")) for name in files):
        return Results(files, is_folder=True), [], {}
    return None, [file_errors.no_results(place)], {}


def _files(folder: str, below: str) -> Iterator[tuple[str, bytes]]:
    with os.scandir(os.path.join(folder, below)) as listing:
        entries = sorted(listing, key=lambda entry: entry.name)
    for entry in entries:
        if entry.is_dir(follow_symlinks=False):
            yield from _files(folder, f"{below}{entry.name}/")
        elif entry.is_file() and not entry.name.startswith(OWN_PREFIX):
            yield f"{below}{entry.name}", read_input(entry.path)


# -- git ---------------------------------------------------------------------------------------------------------


def _of_revision(revision: str, path: str, place: str) -> Found:
    try:
        if revision.startswith("-"):
            raise GitError("a revision cannot begin with a hyphen")
        found = located(revision, path)
        if found.sort == "tree":
            return _sound(place, {name: data for name, data in files_below(found.id) if not _is_own(name)})
    except GitError as error:
        return None, [file_errors.no_revision(place, str(error))], {}
    results, diagnostics, sources = _of_program(found.path, lambda name: file_in(revision, name))
    return results, [_named(found, revision) for found in diagnostics], _named_sources(sources, revision)


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
