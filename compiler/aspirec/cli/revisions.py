"""Files as they were in a revision of git, or as they are in its index; links in a revision are followed as on disk.

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
    """A file or a folder of a revision: its path from the root of the repository, `blob` or `tree`, and git's name of it."""

    path: str
    sort: str
    id: str


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
            id, sort = _object(f"{revision}:{trial}")
            return Found(trial, sort, id)
        except GitError as error:
            problems.append(error)
    raise problems[0]


def files_below(tree: str) -> Iterator[tuple[str, bytes]]:
    """The files of a tree and those below it, read by one process of git. Links that lead nowhere are left out."""
    listing = _git("ls-tree", "-r", "-z", "--full-tree", tree).decode("utf-8", "surrogateescape")
    entries = [entry.partition("\t") for entry in listing.split("\0") if entry]
    wanted = []
    for head, _, name in entries:
        mode, sort, id = head.split(" ")
        found = _linked(f"{tree}:{name}") if mode == _LINK else id
        if sort == "blob" and found:
            wanted.append((name, found))
    answer = _git("cat-file", "--batch", stdin="".join(f"{id}\n" for _, id in wanted).encode())
    start = 0
    for name, _ in wanted:
        head_end = answer.index(b"\n", start)
        size = int(answer[start:head_end].split(b" ")[2])
        yield name, answer[head_end + 1 : head_end + 1 + size]
        start = head_end + size + 2


def file_in(revision: str, path: str) -> bytes:
    """The content of a file in a revision. Raises FileNotFoundError like the file system would."""
    try:
        id, _ = _object(f"{revision}:{path}")
        return _git("cat-file", "blob", id)
    except GitError as error:
        raise FileNotFoundError(errno.ENOENT, os.strerror(errno.ENOENT), path) from error


_LINK = "120000"
_SORTS = ("blob", "tree", "commit", "tag")


def _object(name: str) -> tuple[str, str]:
    """Git's name of what `REVISION:PATH` means, links followed, and of which sort that is. Raises GitError."""
    if "\n" in name:  # which ends a name in what git reads
        return _git("rev-parse", "--verify", "--end-of-options", name).decode().strip(), _sort(name)
    answer = _git("cat-file", "--batch-check", "--follow-symlinks", stdin=os.fsencode(f"{name}\n"))
    words = answer.decode("utf-8", "replace").split("\n")[0].rsplit(" ", 2)
    if len(words) == 3 and words[1] in _SORTS:
        return words[0], words[1]
    _sort(name)  # which raises with git's reason, if the path itself is missing
    raise GitError("it is a symbolic link that leads to nothing in the revision")


def _sort(name: str) -> str:
    return _git("cat-file", "-t", name).decode().strip()


def _linked(name: str) -> str:
    """Git's name of the file that a link leads to; empty if it leads to none."""
    try:
        id, sort = _object(name)
    except GitError:
        return ""
    return id if sort == "blob" else ""


def _git(*arguments: str, stdin: bytes = b"") -> bytes:
    import subprocess

    try:
        done = subprocess.run(["git", *arguments], input=stdin, capture_output=True, check=False)
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
