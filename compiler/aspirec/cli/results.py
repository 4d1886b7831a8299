"""Results of a build, wherever they come from: a program, a folder that was built into, or a revision of either in git.

shop.aspire       a program: it is compiled, and nothing is written; `-` is one on standard input
infra             a folder with results
main:shop.aspire  a program, or a folder, as it was in a revision (git's own notation; `main:./x` is seen from here)
"""

from __future__ import annotations

import os
import posixpath
from collections.abc import Callable, Iterator
from typing import TypeAlias

from aspirec.cli.inputs import program_name, read_input
from aspirec.cli.output_names import OWN_PREFIX
from aspirec.diagnostics import file_errors
from aspirec.diagnostics.model import Diagnostic, Severity
from aspirec.source import Sources

Results: TypeAlias = dict[str, bytes]
"""Contents by the name of the result, with forward slashes."""

Found: TypeAlias = tuple[Results | None, list[Diagnostic], Sources]
"""Results, or None and why there are none, with the texts that the diagnostics point into."""


def load_results(place: str) -> Found:
    """The results at a place, as the module says it. Nothing is raised for what a user does."""
    if os.path.isdir(place):
        return _of_folder(place)
    revision, colon, path = place.partition(":")
    if colon and revision and not os.path.lexists(place):
        return _of_revision(revision, path, place)
    return _of_program(program_name(place), read_input)


def _of_program(entry: str, read: Callable[[str], bytes]) -> Found:
    from aspirec.driver import compile_program

    result = compile_program(entry, read)
    if any(found.severity is Severity.ERROR for found in result.diagnostics):
        return None, list(result.diagnostics), result.sources
    return {name: text.encode("utf-8") for name, text in result.files}, [], {}


def _of_folder(folder: str) -> Found:
    try:
        return _sound(folder, dict(_files(folder, "")))
    except OSError as error:
        return None, [file_errors.unreadable(error.filename or folder, error)], {}


def _sound(place: str, results: Results) -> Found:
    """What was found in a folder, if a build has been there: an empty answer about a wrong folder would look right."""
    if any(name.endswith((".bicep", "aspire-manifest.json")) for name in results):
        return results, [], {}
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


class _GitError(Exception):
    """Git has no such thing; the message is git's own."""


def _of_revision(revision: str, path: str, place: str) -> Found:
    try:
        path, sort = _located(revision, path)
        if sort == "tree":
            return _sound(place, dict(_tree(revision, path)))
        return _of_program(path, lambda name: _blob(revision, name))
    except _GitError as error:
        return None, [file_errors.no_revision(place, str(error))], {}


def _located(revision: str, path: str) -> tuple[str, str]:
    """The path from the root of the repository, and whether it is a tree or a blob. One that the root does not have is looked
    for in the current folder.
    """
    prefix = _git("rev-parse", "--show-prefix").decode("utf-8", "surrogateescape").removesuffix("\n")
    here = posixpath.normpath(posixpath.join(prefix, path))
    trials = [here] if path.startswith(("./", "../")) else [posixpath.normpath(path), here]
    problems = []
    for trial in ("" if trial == "." else trial for trial in trials):
        try:
            return trial, _git("cat-file", "-t", f"{revision}:{trial}").decode().strip()
        except _GitError as error:
            problems.append(str(error))
    raise _GitError(problems[0])


def _tree(revision: str, path: str) -> Iterator[tuple[str, bytes]]:
    """The files of a folder and those below it, read by one process of git."""
    tree = _git("rev-parse", "--verify", "--end-of-options", f"{revision}:{path}").decode().strip()
    listing = _git("ls-tree", "-r", "-z", "--full-tree", tree).decode("utf-8", "surrogateescape")
    entries = [entry.partition("\t") for entry in listing.split("\0") if entry]
    wanted = [(name, head.split(" ")[2]) for head, _, name in entries if head.split(" ")[1] == "blob"]
    wanted = [(name, blob) for name, blob in wanted if not posixpath.basename(name).startswith(OWN_PREFIX)]
    answer = _git("cat-file", "--batch", stdin="".join(f"{blob}\n" for _, blob in wanted).encode())
    start = 0
    for name, _ in wanted:
        head_end = answer.index(b"\n", start)
        size = int(answer[start:head_end].split(b" ")[2])
        yield name, answer[head_end + 1 : head_end + 1 + size]
        start = head_end + size + 2


def _blob(revision: str, path: str) -> bytes:
    """A file of a revision. Raises FileNotFoundError like the file system would."""
    import errno

    try:
        return _git("cat-file", "blob", f"{revision}:{path}")
    except _GitError as error:
        raise FileNotFoundError(errno.ENOENT, os.strerror(errno.ENOENT), path) from error


def _git(*arguments: str, stdin: bytes = b"") -> bytes:
    import subprocess

    if any(argument.startswith("-") and ":" in argument for argument in arguments):
        raise _GitError("a revision cannot begin with a hyphen")
    try:
        done = subprocess.run(["git", *arguments], input=stdin, capture_output=True, check=False)
    except (OSError, ValueError) as error:
        raise _GitError(f"git cannot be run: {error}") from error
    if done.returncode:
        said = done.stderr.decode("utf-8", "replace").strip().splitlines() or ["git fails"]
        raise _GitError(said[-1].removeprefix("fatal: "))
    return done.stdout
