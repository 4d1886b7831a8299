"""Files as they were in a revision of git, or as they are in its index; links in a revision are followed as on disk, and so are
submodules that are checked out, to the commit that the revision names.

Nothing is written into the repository, and its hooks and filters are not run.
"""

from __future__ import annotations

import errno
import os
import posixpath
from collections.abc import Iterator
from typing import NamedTuple


class GitError(Exception):
    """Git has no such thing; the message says why, mostly in git's own words."""


class Found(NamedTuple):
    """A file or a folder of a revision: its path from the root of the repository, `blob` or `tree`, git's name of it, and the
    folder of the submodule that it is in, if any.
    """

    path: str
    sort: str
    id: str
    submodule: str = ""


def located(revision: str, path: str) -> Found:
    """What a path means in a revision (empty: in the index): seen from the root of the repository, or else from the current
    folder; with `./` in front, only from there. Raises GitError.
    """
    prefix = _git("rev-parse", "--show-prefix").decode("utf-8", "surrogateescape").removesuffix("\n")
    here = posixpath.normpath(posixpath.join(prefix, path))
    trials = [here] if path.startswith(("./", "../")) else [posixpath.normpath(path), here]
    problems = []
    for trial in ("" if trial == "." else trial for trial in trials):
        try:
            return _found(revision, trial)
        except GitError as error:
            problems.append(error)
    raise problems[0]


def files_below(folder: Found) -> Iterator[tuple[str, bytes]]:
    """The files of a folder and those below it, read by one process of git. Links that lead nowhere are left out."""
    tree, place = folder.id, folder.submodule
    listing = _git("ls-tree", "-r", "-z", "--full-tree", tree, folder=place).decode("utf-8", "surrogateescape")
    entries = [entry.partition("\t") for entry in listing.split("\0") if entry]
    wanted = []
    for head, _, name in entries:
        mode, sort, id = head.split(" ")
        found = _linked(f"{tree}:{name}", place) if mode == _LINK else id
        if sort == "blob" and found:
            wanted.append((name, found))
    answer = _git("cat-file", "--batch", folder=place, stdin="".join(f"{id}\n" for _, id in wanted).encode())
    start = 0
    for name, _ in wanted:
        head_end = answer.index(b"\n", start)
        size = int(answer[start:head_end].split(b" ")[2])
        yield name, answer[head_end + 1 : head_end + 1 + size]
        start = head_end + size + 2


def file_in(revision: str, path: str) -> bytes:
    """The content of a file in a revision. Raises FileNotFoundError like the file system would."""
    try:
        found = _found(revision, path)
        return _git("cat-file", "blob", found.id, folder=found.submodule)
    except GitError as error:
        raise FileNotFoundError(errno.ENOENT, os.strerror(errno.ENOENT), path) from error


_LINK = "120000"
_SORTS = ("blob", "tree", "commit", "tag")


def _found(revision: str, path: str, submodule: str = "") -> Found:
    """What is at a path in a revision, or in a submodule of it. Raises GitError."""
    try:
        id, sort = _object(f"{revision}:{path}", submodule)
    except GitError:
        found = _in_submodule(revision, path, submodule)
        if found is None:
            raise
        return found
    return Found(path, sort, id, submodule)


def _in_submodule(revision: str, path: str, submodule: str) -> Found | None:
    """What is at a path that leads into a submodule, as of the commit that the revision names; None if it leads into none that
    is checked out. Raises GitError where the submodule has no such thing.
    """
    try:
        root = _git("rev-parse", "--show-toplevel", folder=submodule).decode("utf-8", "surrogateescape").strip("\n")
    except GitError:  # a repository without a work tree
        return None
    parts = path.split("/")
    for length in range(1, len(parts) + 1):
        name, rest = "/".join(parts[:length]), "/".join(parts[length:])
        folder = os.path.join(root, name)
        if os.path.lexists(os.path.join(folder, ".git")):
            commit = _git("rev-parse", "--verify", f"{revision}:{name}", folder=submodule).decode().strip()
            return _found(commit, rest, folder)._replace(path=path)
    return None


def _object(name: str, folder: str) -> tuple[str, str]:
    """Git's name of what `REVISION:PATH` means, links followed, and of which sort that is. Raises GitError."""
    if "\n" in name:  # which ends a name in what git reads
        return _git("rev-parse", "--verify", "--end-of-options", name, folder=folder).decode().strip(), _sort(
            name, folder
        )
    answer = _git("cat-file", "--batch-check", "--follow-symlinks", folder=folder, stdin=os.fsencode(f"{name}\n"))
    words = answer.decode("utf-8", "replace").split("\n")[0].rsplit(" ", 2)
    if len(words) == 3 and words[1] in _SORTS:
        return words[0], words[1]
    _sort(name, folder)  # which raises with git's reason, if the path itself is missing
    raise GitError("it is a symbolic link that leads to nothing in the revision")


def _sort(name: str, folder: str) -> str:
    return _git("cat-file", "-t", name, folder=folder).decode().strip()


def _linked(name: str, folder: str) -> str:
    """Git's name of the file that a link leads to; empty if it leads to none."""
    try:
        id, sort = _object(name, folder)
    except GitError:
        return ""
    return id if sort == "blob" else ""


_OF_ONE_REPOSITORY = (
    "GIT_DIR",
    "GIT_WORK_TREE",
    "GIT_INDEX_FILE",
    "GIT_PREFIX",
    "GIT_OBJECT_DIRECTORY",
    "GIT_COMMON_DIR",
)
"""What git tells its hooks about their repository, which is not true of its submodules."""


def _git(*arguments: str, folder: str = "", stdin: bytes = b"") -> bytes:
    """What git prints in the current folder, or in that of a submodule. Raises GitError."""
    import subprocess

    own = {name: value for name, value in os.environ.items() if name not in _OF_ONE_REPOSITORY} if folder else None
    command = ["git", *(["-C", folder] if folder else []), *arguments]
    try:
        done = subprocess.run(command, input=stdin, env=own, capture_output=True, check=False)
    except (OSError, ValueError) as error:
        from aspirec.diagnostics.file_errors import reason

        why = "it is not installed" if isinstance(error, FileNotFoundError) else reason(error)
        raise GitError(f"git cannot be run: {why}") from error
    if done.returncode:
        raise GitError(_reason(done.stderr.decode("utf-8", "replace")))
    return done.stdout


def _reason(said: str) -> str:
    """Why git has failed, on one line."""
    text = " ".join(said.split())
    return text[text.find("fatal: ") :].removeprefix("fatal: ") if "fatal: " in text else text or "git fails"
