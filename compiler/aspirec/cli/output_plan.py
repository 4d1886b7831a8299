"""What writing a set of results would do to an output folder: a look at everything before anything is touched."""

from __future__ import annotations

import os
import stat
from collections.abc import Collection, Mapping
from typing import NamedTuple

from aspirec.cli.output_names import OWN_PREFIX
from aspirec.cli.output_state import STATE_FILE, Known, known_in, own_digests, state_bytes, union
from aspirec.cli.reading import bytes_at
from aspirec.cli.same_place import folded_name, is_among, is_same_place
from aspirec.diagnostics import file_errors
from aspirec.diagnostics.model import Diagnostic
from aspirec.hashing import text_sha256
from aspirec.stamp import MARKER, PARAMETERS, divided, header_words, is_as_stamped, is_filled_in


class Write(NamedTuple):
    """A file to be written: its name, its new content, whether it is there already, and with which permissions."""

    name: str
    data: bytes
    is_new: bool
    mode: int | None = None


class Plan(NamedTuple):
    """What is to be done: files to write, files to remove, files that are right already, and the state to record.

    With an error among `diagnostics`, nothing may be done.
    """

    writes: tuple[Write, ...]
    unchanged: tuple[str, ...]
    removals: tuple[str, ...]
    old_state: bytes | None
    state_mode: int | None
    """The permissions of the state file, if there is one."""
    interim_state: bytes
    """The state to record before files are replaced: it knows their old content and their new one."""
    state: bytes
    digests: Mapping[str, str]
    """The digests of the results that people fill nothing in."""
    leftovers: tuple[str, ...]
    """Temporary files of a build that was killed."""
    diagnostics: tuple[Diagnostic, ...]

    @property
    def is_done(self) -> bool:
        """Whether the folder is as it should be."""
        return not (self.writes or self.removals or self.leftovers) and is_same_text(self.old_state, self.state)


def plan_output(directory: str, contents: Mapping[str, bytes], *, force: bool, read: Collection[str] = ()) -> Plan:
    """Compare results, whose names are known to be sound, with what is in the folder. Reads files and changes none. `read` has
    the real paths of files that are never removed.

    Raises OSError where a folder cannot be listed, or the state cannot be read.
    """
    old_state = bytes_at(os.path.join(directory, STATE_FILE))
    look = _Look(directory, contents, known_in(directory, old_state), force, read)
    look.at_state()
    for name in sorted(contents):
        look.at_wanted(name)
    wanted = {folded_name(name): name for name in contents}
    for name in sorted(look.known.keys() - contents.keys()):
        look.at_stale(name, wanted.get(folded_name(name)))
    new = {name: _digests(name, data) for name, data in contents.items()} | look.kept
    state = state_bytes(new)
    return Plan(
        writes=tuple(look.writes),
        unchanged=tuple(look.unchanged),
        removals=tuple(look.removals),
        old_state=old_state,
        state_mode=None if old_state is None else _mode(os.path.join(directory, STATE_FILE)),
        interim_state=state_bytes(union(look.known, new)) if look.known and (look.writes or look.removals) else state,
        state=state,
        digests=own_digests(new),
        leftovers=look.folders.leftovers(),
        diagnostics=tuple(look.problems),
    )


class _Folders:
    """The entries of the folders that were looked at, each folder read once."""

    def __init__(self) -> None:
        self._read: dict[str, dict[str, os.DirEntry[str]]] = {}

    def entries(self, folder: str) -> dict[str, os.DirEntry[str]]:
        """The entries of a folder by name; empty for one that does not exist. Raises OSError for one that cannot be
        listed.
        """
        found = self._read.get(folder)
        if found is None:
            try:
                with os.scandir(folder) as listing:
                    found = {entry.name: entry for entry in listing}
            except (FileNotFoundError, NotADirectoryError):
                found = {}
            self._read[folder] = found
        return found

    def entry(self, path: str) -> os.DirEntry[str] | None:
        """What is at a path, if anything; on a file system that ignores letter case, also under another spelling."""
        folder, name = os.path.split(path)
        entries = self.entries(folder)
        if name in entries or not entries or not os.path.lexists(path):
            return entries.get(name)
        return next((entry for entry in entries.values() if folded_name(entry.name) == folded_name(name)), None)

    def leftovers(self) -> tuple[str, ...]:
        """Paths of temporary files that a build has left behind."""
        return tuple(
            os.path.join(folder, name)
            for folder in sorted(self._read)
            for name in sorted(self._read[folder])
            if name.startswith(OWN_PREFIX) and name.endswith(".tmp")
        )


class _Look:
    """Goes through the names and notes for each what is to be done."""

    def __init__(
        self, directory: str, contents: Mapping[str, bytes], known: Known, force: bool, read: Collection[str]
    ) -> None:
        self.directory = directory
        self.contents = contents
        self.known = known
        self.force = force
        self.read = read
        self.folders = _Folders()
        self.writes: list[Write] = []
        self.unchanged: list[str] = []
        self.removals: list[str] = []
        self.kept: dict[str, frozenset[str]] = {}
        """Digests of stale files that stay where they are, as earlier builds wrote them."""
        self.problems: list[Diagnostic] = []

    def at_state(self) -> None:
        """The place of the state: say what is in the way, if it is neither a file nor a link, which gives way."""
        path = os.path.join(self.directory, STATE_FILE)
        entry = self.folders.entry(path)
        if entry is not None and not entry.is_symlink() and not entry.is_file(follow_symlinks=False):
            self.problems.append(file_errors.output_file_is_folder(path))

    def at_wanted(self, name: str) -> None:
        """A result: write it, or leave it since it is right, or say what is in the way."""
        path, data = os.path.join(self.directory, name), self.contents[name]
        problem = self._folder_problem(name)
        if problem is not None:
            self.problems.append(problem)
            return
        entry = self.folders.entry(path)
        if entry is None:
            self.writes.append(Write(name, data, is_new=True))
        elif entry.is_symlink():
            self._at_link(name, path, data)
        elif not entry.is_file(follow_symlinks=False):
            self.problems.append(file_errors.output_file_is_folder(path))
        else:
            self._at_file(name, path, data, entry)

    def _at_link(self, name: str, path: str, data: bytes) -> None:
        if self.force:
            self.writes.append(Write(name, data, is_new=False))
        else:
            self.problems.append(file_errors.output_link(path))

    def _at_file(self, name: str, path: str, data: bytes, entry: os.DirEntry[str]) -> None:
        try:
            existing = _read(path)
            mode = stat.S_IMODE(entry.stat(follow_symlinks=False).st_mode)
        except OSError as error:
            self.problems.append(file_errors.unwritable(path, error))
            return
        kept = kept_in(name, existing, self.contents, self.known)
        if is_same_text(existing, kept):
            self.unchanged.append(name)
            return
        is_theirs = kept is not data and not name.endswith(PARAMETERS)
        data = kept
        problem = None if self.force or is_theirs else self._protection(name, path, existing, data, mode)
        if problem is None:
            self.writes.append(Write(name, data, is_new=False, mode=mode | stat.S_IWUSR))
        else:
            self.problems.append(problem)

    def _protection(self, name: str, path: str, existing: bytes, data: bytes, mode: int) -> Diagnostic | None:
        """Why an existing file must not be overwritten; None if it may."""
        if not self._is_ours(name, existing, data):
            edited = name in self.known or is_as_stamped(_text(_made_part(name, existing))) is False
            if edited:
                return file_errors.output_edited(path, lost_line=_lost_line(name, existing, data))
            only_state_tells = not self.known and is_as_stamped(_text(data)) is None
            return file_errors.output_not_ours(path, missing=STATE_FILE if only_state_tells else "")
        # The permission bits rather than an attempt: the folder decides whether a file can be replaced, and root may
        # always.
        if not mode & (stat.S_IWUSR | stat.S_IWGRP | stat.S_IWOTH):
            return file_errors.read_only_file(path)
        return None

    def _is_ours(self, name: str, existing: bytes, data: bytes | None) -> bool:
        """Whether a file is as a build has left it.

        The state tells. Where it says something else or nothing, so does the file's own header: the folder may have
        come out of a version control system without its state. But a header that itself differs from what would be
        written there was edited. Where there is no such result any more (`data` is None), what somebody has filled in counts
        as well.
        """
        known = self.known.get(name, ())
        if text_sha256(existing) in known:
            return True
        made = _made_part(name, existing)
        if data is None and made != existing:
            return False
        if text_sha256(made) in known:
            return True
        text = _text(made)
        if not is_as_stamped(text):
            return False
        return name not in self.known or data is None or header_words(text) == header_words(_text(data))

    def _folder_problem(self, name: str) -> Diagnostic | None:
        """What is wrong with a folder on the way from the output folder to a result."""
        path = self.directory
        for part in name.split("/")[:-1] if "/" in name else ():
            path = os.path.join(path, part)
            entry = self.folders.entry(path)
            if entry is None:
                return None
            if entry.is_symlink() and not _is_inside(path, self.directory):
                return file_errors.output_escapes(path)
            if not entry.is_dir():
                return file_errors.output_folder_is_file(path)
        return None

    def at_stale(self, name: str, twin: str | None) -> None:
        """A file of an earlier build that is no result now. `twin` is a result whose name differs in letter case
        only.
        """
        path = os.path.join(self.directory, name)
        if not is_safe_name(name) or self._folder_problem(name) is not None or is_among(path, self.read):
            return
        entry = self.folders.entry(path)
        if entry is None or not entry.is_file(follow_symlinks=False):
            return
        if twin is not None and is_same_place(path, os.path.join(self.directory, twin)):
            return
        try:
            existing = None if self.force else bytes_at(path)
        except OSError as error:
            self.problems.append(file_errors.unwritable(path, error))
            return
        if self.force or (existing is not None and self._is_ours(name, existing, None)):
            self.removals.append(name)
        else:
            self.kept[name] = self.known[name]
            self.problems.append(file_errors.stale_output_edited(path))


def kept_in(name: str, existing: bytes, contents: Mapping[str, bytes], known: Known) -> bytes:
    """The new content of a file, with what somebody has filled in since the last build; the very one of `contents`, which are
    all results, where nobody has.
    """
    data, was_built = contents[name], known.get(name, ())
    if not is_filled_in(name) or text_sha256(existing) in was_built:
        return data
    if name.endswith(PARAMETERS):
        from aspirec.targets.parameters.filled_in import merged as merged_parameters
        from aspirec.targets.parameters.filled_in import template_name

        template = contents.get(template_name(name), b"")
        kept = merged_parameters(_text(existing), _text(data), _text(template), lambda text: _digest(text) in was_built)
    else:
        from aspirec.targets.compose.dotenv import merged

        kept = merged(_text(existing), _text(data))
    return kept.encode("utf-8", "surrogateescape")


def _lost_line(name: str, existing: bytes, data: bytes) -> str:
    """The line below which people fill in a file, if that is gone."""
    was, own = (name.endswith(PARAMETERS) and divided(_text(text))[1] is not None for text in (existing, data))
    return MARKER if own and not was else ""


def is_same_text(existing: bytes | None, data: bytes) -> bool:
    """Whether a file says what it is to say: line ends that a checkout has converted do not count."""
    return existing is not None and (existing == data or existing.replace(b"\r\n", b"\n") == data)


def _made_part(name: str, data: bytes) -> bytes:
    """The part of a file that is a build's alone."""
    if not name.endswith(PARAMETERS):
        return data
    made, own = divided(_text(data))
    return data if own is None else made.encode("utf-8", "surrogateescape")


def _digests(name: str, data: bytes) -> frozenset[str]:
    """What to remember of a file that is written: of one that people fill in, also the part that is the build's, and every
    assignment in the other one with the words above it.
    """
    own = divided(_text(data))[1] if name.endswith(PARAMETERS) else None
    if own is None:
        return frozenset([text_sha256(data)])
    groups = own.strip("\n").split("\n\n")
    blocks = [block for group in groups for block in ([group] if group.startswith("//") else group.split("\n"))]
    return frozenset([text_sha256(data), text_sha256(_made_part(name, data)), *map(_digest, blocks)])


def _digest(text: str) -> str:
    return text_sha256(text.encode("utf-8", "surrogateescape"))


def is_safe_name(name: str) -> bool:
    """Whether a name out of a state file, which anybody may have written, stays inside the folder."""
    parts = name.split("/")
    usable = name.isprintable() and "\\" not in name and name[1:2] != ":"
    return usable and not any(part in ("", ".", "..") or part.startswith(OWN_PREFIX) for part in parts)


def _is_inside(path: str, directory: str) -> bool:
    root = os.path.realpath(directory)
    return os.path.commonpath([os.path.realpath(path), root]) == root


def _mode(path: str) -> int | None:
    """The permissions of a file; None for a link."""
    mode = os.lstat(path).st_mode
    return stat.S_IMODE(mode) if stat.S_ISREG(mode) else None


def _read(path: str) -> bytes:
    with open(path, "rb") as file:
        return file.read()


def _text(data: bytes) -> str:
    return data.decode("utf-8", "surrogateescape")
