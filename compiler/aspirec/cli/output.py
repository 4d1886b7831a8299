"""Writing the results of a build into a folder, so that nothing is ever lost or half written.

First everything is looked at, and whatever speaks against writing is reported at once. Then every new file is written
beside its place; only when all of them are complete are they moved there, each in one step. A build that is killed at
any point leaves files that have either their old content or their new one, and the next build clears up after it.
"""

from __future__ import annotations

import os
from collections.abc import Collection, Iterable, Mapping
from typing import NamedTuple

from aspirec.cli.filesystem import Filesystem, folder_lock, make_folders, remove_folders
from aspirec.cli.output_names import OWN_PREFIX, name_problems
from aspirec.cli.output_plan import Plan, is_same_text, plan_output
from aspirec.cli.output_state import STATE_FILE
from aspirec.diagnostics import file_errors
from aspirec.diagnostics.model import Diagnostic, Severity

Files = Mapping[str, bytes | str] | Iterable[tuple[str, bytes | str]]
"""Results: names (relative, with forward slashes) and contents; text is written in UTF-8."""

PATIENCE = 10.0
"""For how many seconds a build waits for another one that writes into the same folder."""


class Outcome(NamedTuple):
    """What became of the results, as sorted names. With an error among the diagnostics, nothing was changed, or what
    was changed is whole (see the module's text).
    """

    created: tuple[str, ...] = ()
    changed: tuple[str, ...] = ()
    unchanged: tuple[str, ...] = ()
    removed: tuple[str, ...] = ()
    diagnostics: tuple[Diagnostic, ...] = ()
    digests: Mapping[str, str] = {}
    """The SHA-256 of the results that people fill nothing in, as this build made them."""

    @property
    def failed(self) -> bool:
        return any(diagnostic.severity is Severity.ERROR for diagnostic in self.diagnostics)


def write_output(
    directory: str | os.PathLike[str],
    files: Files,
    *,
    force: bool = False,
    strict: bool = False,
    read: Collection[str] = (),
    filesystem: Filesystem | None = None,
    patience: float = PATIENCE,
) -> Outcome:
    """Make the folder hold these results, and take away what earlier builds wrote there that is not among them.

    A file that was edited by hand, or that no build wrote, is left alone and nothing at all is written, unless
    `force`. With `strict` a warning stops the writing, too. Files that are right already are not touched, and neither
    are files that the program reads (`read`: their real paths), even if an earlier build wrote them.
    """
    folder = _without_slash(os.fspath(directory))
    filesystem = filesystem or Filesystem()
    named, contents = contents_of(files)
    problems = name_problems(folder, named)
    if problems:
        return Outcome(diagnostics=tuple(problems))
    try:
        made = make_folders(folder, filesystem)
    except OSError as error:
        return Outcome(diagnostics=(file_errors.unwritable(error.filename or folder, error),))
    with folder_lock(folder, patience) as is_held:
        if is_held:
            outcome = _write_locked(folder, contents, filesystem, force=force, strict=strict, read=read)
        else:
            outcome = Outcome(diagnostics=(file_errors.output_busy(folder),))
    if outcome.failed:
        remove_folders(made, filesystem)
    return outcome


def _write_locked(
    folder: str,
    contents: Mapping[str, bytes],
    filesystem: Filesystem,
    *,
    force: bool,
    strict: bool,
    read: Collection[str],
) -> Outcome:
    try:
        plan = plan_output(folder, contents, force=force, read=read)
    except OSError as error:
        return Outcome(diagnostics=(file_errors.unwritable(error.filename or folder, error),))
    if any(strict or problem.severity is Severity.ERROR for problem in plan.diagnostics):
        return Outcome(diagnostics=plan.diagnostics)
    return _Commit(folder, plan, filesystem).run()


def contents_of(files: Files) -> tuple[list[str], dict[str, bytes]]:
    """The names, each as often as it is given, and the content of each in UTF-8."""
    pairs = list(files.items() if isinstance(files, Mapping) else files)
    return [name for name, _ in pairs], {name: data.encode() if isinstance(data, str) else data for name, data in pairs}


def _without_slash(folder: str) -> str:
    return folder.rstrip(os.sep) or (os.sep if folder else os.curdir)


class _Commit:
    """Carries a plan out, and takes back what was written beside its place if that does not work."""

    def __init__(self, folder: str, plan: Plan, filesystem: Filesystem) -> None:
        self.folder = folder
        self.start = os.path.join(folder, "")
        self.plan = plan
        self.filesystem = filesystem
        self.beside: dict[str, str] = {}
        """Files that were written and not yet moved to their places: where they are, and where they belong."""
        self.made: list[str] = []
        """Folders that this build has made."""
        self.ready: set[str] = set()
        """Folders that are there."""

    def run(self) -> Outcome:
        plan = self.plan
        try:
            problem = None if plan.is_done else self._carry_out()
        finally:
            self._clear_up()
        if problem is not None:
            self._take_back()
            return Outcome(diagnostics=(*plan.diagnostics, problem))
        return Outcome(
            created=tuple(write.name for write in plan.writes if write.is_new),
            changed=tuple(write.name for write in plan.writes if not write.is_new),
            unchanged=plan.unchanged,
            removed=plan.removals,
            diagnostics=plan.diagnostics,
            digests=plan.digests,
        )

    def _carry_out(self) -> Diagnostic | None:
        """All steps in order; the problem with the one that failed."""
        place = self.folder
        try:
            for place in self.plan.leftovers:
                self.filesystem.remove(place)
            for write in self.plan.writes:
                place = self._path(write.name)
                folder = os.path.dirname(place)
                self._make_folder(folder)
                self._write_beside(folder, place, write.data, write.mode)
            moves = tuple(self.beside.items())
            place = self._path(STATE_FILE)
            self._record(self.plan.old_state, self.plan.interim_state)
            for source, place in moves:
                self._move(source, place)
            for place in map(self._path, self.plan.removals):
                self.filesystem.remove(place)
            place = self._path(STATE_FILE)
            self._record(self.plan.interim_state, self.plan.state)
        except OSError as error:
            return file_errors.unwritable(place, error)
        self._remove_empty_folders()
        return None

    def _path(self, name: str) -> str:
        return self.start + name

    def _make_folder(self, folder: str) -> None:
        if folder not in self.ready:
            self.made.extend(make_folders(folder, self.filesystem))
            self.ready.add(folder)

    def _write_beside(self, folder: str, place: str, data: bytes, mode: int | None = None) -> str:
        source = f"{folder}{os.sep}{OWN_PREFIX}{len(self.beside)}.tmp"
        self.beside[source] = place
        self.filesystem.write_new(source, data, mode)
        return source

    def _move(self, source: str, place: str) -> None:
        self.filesystem.replace(source, place)
        del self.beside[source]

    def _record(self, old: bytes | None, new: bytes) -> None:
        if not is_same_text(old, new):
            place = self._path(STATE_FILE)
            self._move(self._write_beside(self.folder, place, new, self.plan.state_mode), place)

    def _remove_empty_folders(self) -> None:
        """Folders of stale files that hold nothing any more."""
        for name in self.plan.removals:
            parts = name.split("/")[:-1]
            folders = [self._path("/".join(parts[:length])) for length in range(1, len(parts) + 1)]
            remove_folders(folders, self.filesystem)

    def _take_back(self) -> None:
        """What a failed build has made and no file needs."""
        has_moved = len(self.beside) < len(self.plan.writes)
        if self.plan.old_state is None and not has_moved:
            self.filesystem.remove_if_there(self._path(STATE_FILE))
        remove_folders(self.made, self.filesystem)

    def _clear_up(self) -> None:
        for path in self.beside:
            self.filesystem.remove_if_there(path)
