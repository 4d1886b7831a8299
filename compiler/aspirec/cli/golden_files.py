"""Golden cases on disk: where they are, what they expect, what building them gives, and rewriting what they expect.

A case is a program with what building it gives, in one of two forms:

    shop/app.aspire           a folder: whatever else the program reads may lie in it too
    shop/expected/            every file that the build writes
    shop/expected.txt         the diagnostics as text; absent where there are none
    shop/case.toml            flags = ["--warnings-as-errors"], note = "why this case is here"

    shop.aspire               or a file among others, with
    shop.expected/  shop.expected.txt  shop.toml

Names that begin with `_` or `.` are no cases, so that files which several cases import can lie beside them.
"""

from __future__ import annotations

import errno
import os
import stat
from collections.abc import Iterator, Mapping
from pathlib import Path

from aspirec.cli.output_names import OWN_PREFIX
from aspirec.cli.reading import read_input
from aspirec.cli.replacing import put
from aspirec.frozen import frozen
from aspirec.golden import Difference, compare

PROGRAM = "app.aspire"
STRICT = "--warnings-as-errors"
FLAGS = (STRICT,)
"""What the `flags` of a case may say."""
_SUFFIX = ".aspire"
_OF_THE_PROGRAM = (errno.ENOENT, errno.ENOTDIR, errno.EISDIR, errno.EINVAL, errno.ENAMETOOLONG, errno.EFBIG)
"""What the system says of a path, or of the file there, on every machine."""
_ATTEMPTS = 10
"""How often a file is written into a folder that others remove at the same time."""


@frozen
class Case:
    """One case. `name` is its path below the folder that was searched, with `/` and without `.aspire`."""

    name: str
    program: Path
    flags: tuple[str, ...] = ()
    note: str = ""

    @property
    def _stem(self) -> str:
        return "" if self.program.name == PROGRAM else f"{self.program.name.removesuffix(_SUFFIX)}."

    @property
    def output_name(self) -> str:
        """What the folder of expected files is called."""
        return f"{self._stem}expected"

    @property
    def diagnostics_name(self) -> str:
        """What the file of expected diagnostics is called."""
        return f"{self._stem}expected.txt"

    @property
    def settings(self) -> Path:
        """The file with the flags; it need not exist."""
        return self.program.with_name(f"{self._stem}toml" if self._stem else "case.toml")

    def labelled(self, files: Mapping[str, bytes], diagnostics: str) -> dict[str, bytes]:
        """What a build gave, under the names that `read_expected` uses."""
        labelled = {f"{self.output_name}/{name}": data for name, data in files.items()}
        if diagnostics:
            labelled[self.diagnostics_name] = diagnostics.encode("utf-8")
        return labelled


@frozen
class Problem:
    """Something among the cases that is none, or cannot be read as one. `message` is a sentence."""

    path: Path
    message: str


@frozen
class Found:
    """What is below a folder: the cases by name, and what is wrong beside them."""

    cases: tuple[Case, ...]
    problems: tuple[Problem, ...]


def discover(root: Path) -> Found:
    """All cases at or below `root`, which may also be the program of a single one.

    Expected files without a program are problems: nothing would ever check them. Raises OSError.
    """
    cases: list[Case] = []
    problems: list[Problem] = []
    for found in _search(root):
        case = found if isinstance(found, Problem) else _settings(Case(_name(found, root), found))
        if isinstance(case, Problem):
            problems.append(case)
        else:
            cases.append(case)
    return Found(tuple(sorted(cases, key=lambda case: case.name)), tuple(problems))


def read_expected(case: Case) -> dict[str, bytes]:
    """What the case expects, by path relative to the folder of its program, with `/`. Raises OSError."""
    folder = case.program.parent
    contents = ((path, _content(path)) for path in _files(folder / case.output_name))
    expected = {path.relative_to(folder).as_posix(): data for path, data in contents if data is not None}
    diagnostics = folder / case.diagnostics_name
    if diagnostics.is_file():
        expected[case.diagnostics_name] = diagnostics.read_bytes()
    return expected


def expected_results(case: Case) -> dict[str, bytes]:
    """The files that the case expects by the names that a build gives them. Raises OSError."""
    start = f"{case.output_name}/"
    expected = read_expected(case)
    return {name.removeprefix(start): data for name, data in expected.items() if name.startswith(start)}


def accept(folder: Path, differences: tuple[Difference, ...]) -> None:
    """Make the expected files below a folder what was made: remove what nobody makes any more, then write what changed or is
    new. Raises OSError. Others may do the same at the same time: tests run in several processes.
    """
    for difference in differences:
        if difference.actual is None:
            path = folder / difference.path
            path.unlink(missing_ok=True)
            _remove_empty(path.parent, folder)
    for difference in differences:
        if difference.actual is not None:
            _write(folder / difference.path, difference.actual)


def _write(path: Path, data: bytes) -> None:
    """Make a file, and the folders above it as often as somebody else removes them for being empty. Raises OSError."""
    for attempt in range(_ATTEMPTS):
        try:
            path.parent.mkdir(parents=True, exist_ok=True)
            put(str(path), data)
        except FileNotFoundError:
            if attempt == _ATTEMPTS - 1:
                raise
        else:
            return


def check(case: Case, files: Mapping[str, bytes], diagnostics: str, *, update: bool = False) -> tuple[Difference, ...]:
    """How a build differs from what the case expects. With `update` it is what the case expects from now on; the
    differences are those from before, so that a run that rewrites still says what it did. Raises OSError.
    """
    differences = compare(read_expected(case), case.labelled(files, diagnostics))
    if update and differences:
        accept(case.program.parent, differences)
    return differences


def check_text(path: Path, actual: str, *, update: bool = False) -> tuple[Difference, ...]:
    """How a text differs from what should be in one file; with `update`, from now on it is. Raises OSError."""
    expected = {path.name: path.read_bytes()} if path.is_file() else {}
    differences = compare(expected, {path.name: actual.encode("utf-8")})
    if update and differences:
        accept(path.parent, differences)
    return differences


def build_case(case: Case, *, verify: bool = False) -> tuple[dict[str, bytes], str]:
    """What `aspirec build` makes of a case: the files that it writes by name, and the diagnostics as text.

    The program is compiled as if its folder were the current one, so that no path of this machine gets into what is made.
    Raises whatever the compiler fails with, if it has a bug, and OSError for files that only this machine cannot read: that is
    nothing to expect.
    """
    from aspirec.diagnostics.model import Severity
    from aspirec.diagnostics.render_text import render_text
    from aspirec.driver import Options, compile_program

    read = _Reader(case.program)
    result = compile_program(case.program.name, read, options=Options(verify=verify))
    if read.failure is not None:
        raise read.failure
    stopped = any(found.severity is Severity.ERROR or STRICT in case.flags for found in result.diagnostics)
    files = {} if stopped else {name: text.encode("utf-8") for name, text in result.files}
    return files, render_text(result.diagnostics, result.sources)


class _Reader:
    """Reads files by their paths below the folder of a program, and keeps the first failure that is not the program's."""

    def __init__(self, program: Path) -> None:
        self._program = program
        self.failure: OSError | None = None

    def __call__(self, path: str) -> bytes:
        place = self._program.parent / path
        try:
            return read_input(str(place))
        except OSError as error:
            if self.failure is None and (place == self._program or error.errno not in _OF_THE_PROGRAM):
                self.failure = error
            raise


def _search(path: Path) -> Iterator[Path | Problem]:
    """The programs of the cases at or below a path, in the order of names, and the orphans."""
    if path.is_file():
        yield path
    elif (path / PROGRAM).is_file():
        yield path / PROGRAM
        yield from _cases_within(path)
    else:
        entries = sorted(entry for entry in path.iterdir() if not entry.name.startswith((".", "_")))
        names = {entry.name for entry in entries}
        for entry in entries:
            program = _program_for(entry.name)
            if program is not None and program not in names:
                yield Problem(entry, f"there is no '{program}' beside it, so nothing checks it")
            elif entry.name.endswith(_SUFFIX) and entry.is_file():
                yield entry
            elif entry.name.endswith(_SUFFIX) and entry.is_symlink() and not entry.exists():
                yield Problem(entry, "it is a symbolic link that leads to no file")
            elif program is None and entry.is_dir() and not entry.is_symlink():
                yield from _search(entry)


def _cases_within(folder: Path) -> Iterator[Problem]:
    """Folders that look like cases in the folder of a case, which has everything in it to itself."""
    for entry in sorted(folder.iterdir()):
        names = [] if entry.name.startswith((".", "_")) else _names_in(entry)
        if PROGRAM in names and any(_program_for(name) == PROGRAM for name in names):
            yield Problem(entry, "it lies in the folder of another case, so nothing checks it")


def _names_in(folder: Path) -> list[str]:
    """What is in a folder; nothing for a file, and for one that may not be looked into."""
    try:
        return os.listdir(folder)
    except OSError:
        return []


def _program_for(name: str) -> str | None:
    """The program that the expected files or settings of this name belong to; None if it is no name for such."""
    if name in ("expected", "expected.txt", "case.toml"):
        return PROGRAM
    for suffix in (".expected", ".expected.txt"):
        if name.endswith(suffix):
            return name.removesuffix(suffix) + _SUFFIX
    return None


def _name(program: Path, root: Path) -> str:
    path = program.parent if program.name == PROGRAM else program.with_suffix("")
    return path.absolute().name if root in (path, program) else path.relative_to(root).as_posix()


def _settings(case: Case) -> Case | Problem:
    """The case with what its settings say."""
    if not case.settings.is_file():
        return case
    import tomllib

    try:
        values = tomllib.loads(case.settings.read_text("utf-8"))
    except (tomllib.TOMLDecodeError, UnicodeDecodeError) as error:
        return Problem(case.settings, f"it is not TOML: {error}")
    flags, note = values.pop("flags", []), values.pop("note", "")
    if values:
        return Problem(case.settings, f"it may say 'flags' and 'note', but not '{min(values)}'")
    if not isinstance(flags, list) or not all(isinstance(flag, str) for flag in flags):
        return Problem(case.settings, "'flags' has to be a list of strings")
    unknown = [flag for flag in flags if flag not in FLAGS]
    if unknown:
        return Problem(case.settings, f"'flags' may have '{STRICT}', but not '{unknown[0]}'")
    if not isinstance(note, str):
        return Problem(case.settings, "'note' has to be a string")
    return Case(case.name, case.program, tuple(flags), note)


def _files(folder: Path) -> Iterator[Path]:
    """All files below a folder; none if there is no such folder. A folder into which `aspirec build` has written also
    holds files of the writer's own, which nobody expects.
    """
    try:
        entries = sorted(folder.iterdir())
    except (FileNotFoundError, NotADirectoryError):
        return
    for entry in entries:
        if entry.is_dir():
            yield from _files(entry)
        elif not entry.name.startswith(OWN_PREFIX):
            yield entry


def _content(path: Path) -> bytes | None:
    """What is in an expected file; None if it is gone by now. Raises OSError, also for pipes and devices, which may never end."""
    try:
        if not stat.S_ISREG(path.stat().st_mode):
            raise OSError(errno.EINVAL, "it is neither a file nor a folder", str(path))
        return path.read_bytes()
    except FileNotFoundError:
        if path.is_symlink():
            raise
        return None


def _remove_empty(folder: Path, stop: Path) -> None:
    """Remove the folder and those above it as far as they are empty, below `stop`."""
    while folder != stop:
        try:
            folder.rmdir()
        except OSError:  # not empty, or gone
            return
        folder = folder.parent
