"""Golden tests of programs with pytest. The plugin comes with the package; pytest finds it by itself.

    def test_infrastructure(aspirec_golden):
        aspirec_golden("models")        # every case at or below that path, seen from the folder of the test

or, with a test for each case:

    @pytest.mark.parametrize("case", golden_cases("models"))
    def test_model(case, aspirec_golden):
        aspirec_golden(case)

What a case is, `aspirec golden --help` tells. `pytest --update-golden` rewrites what is expected.

Imports nothing of the compiler: this module is loaded in every run of pytest where aspirec is installed.
"""

from __future__ import annotations

import os
from collections.abc import Iterator, Mapping
from contextlib import contextmanager
from pathlib import Path
from typing import TYPE_CHECKING

import pytest

if TYPE_CHECKING:
    from aspirec.cli.golden_files import Case
    from aspirec.golden import Difference

OPTION = "--update-golden"


class GoldenError(ValueError, pytest.Collector.CollectError):
    """There are no cases where they are looked for, or something there is none. While it collects, pytest shows the words alone."""


def pytest_addoption(parser: pytest.Parser) -> None:
    parser.getgroup("aspirec").addoption(
        OPTION, action="store_true", help="rewrite expected files that differ (the tests concerned fail nevertheless)"
    )


def pytest_configure(config: pytest.Config) -> None:
    if not config.getoption(OPTION):
        return
    from aspirec.golden import update_refusal

    refusal = update_refusal(os.environ)
    if refusal:
        raise pytest.UsageError(f"{OPTION}: {refusal}")


def golden_cases(path: str | os.PathLike[str]) -> list[Case]:
    """The cases at or below a path, for `pytest.mark.parametrize`; each shows by its name. A relative path is seen from the
    folder of the module that calls this. Raises GoldenError for files among them that no case uses, and where there is no case.
    """
    import inspect

    frame = inspect.currentframe()
    caller = frame.f_back if frame is not None else None
    folder = Path(caller.f_code.co_filename).parent if caller is not None else Path()
    return list(_cases(folder / path))


def pytest_make_parametrize_id(val: object) -> str | None:
    """The name of a case, where tests are made for each."""
    kind = type(val)
    return str(getattr(val, "name", "")) if kind.__module__ == "aspirec.cli.golden_files" else None


class Golden:
    """Compares what was made with what is expected, and fails the test if they differ.

    With `--update-golden` the expected files are rewritten first. The test fails all the same, so that nobody takes the
    run that rewrote them for one that passed.
    """

    def __init__(self, request: pytest.FixtureRequest) -> None:
        self._update: bool = request.config.getoption(OPTION)
        self._test = _argument(request)
        self._folder = request.path.parent

    def __call__(self, what: str | os.PathLike[str] | Case) -> None:
        """Build the cases at or below a path, or a single one, and hold each against what it expects."""
        from aspirec.cli.golden_files import Case

        with _failing_in_words():
            cases = (what,) if isinstance(what, Case) else _cases(self._folder / what)
            found = tuple(item for case in cases for item in self._held(case))
        self._report(found)

    def _held(self, case: Case) -> Iterator[Difference]:
        """How a program differs from what it is expected to give, by paths that say whose they are."""
        from aspirec.cli.golden_files import build_case, check
        from aspirec.frozen import evolve

        place = Path(os.path.relpath(case.program.parent, self._folder)).as_posix()
        for item in check(case, *build_case(case), update=self._update):
            yield evolve(item, path=f"{place}/{item.path}")

    def check_case(self, case: Case, files: Mapping[str, bytes], diagnostics: str) -> None:
        """Hold a case against what its build gave: the files that it writes, and the diagnostics as text."""
        from aspirec.cli.golden_files import check

        with _failing_in_words():
            found = check(case, files, diagnostics, update=self._update)
        self._report(found)

    def check_file(self, path: Path, actual: str) -> None:
        """Hold one text file against what should be in it."""
        from aspirec.cli.golden_files import check_text

        with _failing_in_words():
            found = check_text(path, actual, update=self._update)
        self._report(found)

    def _report(self, differences: tuple[Difference, ...]) -> None:
        if not differences:
            return
        from shlex import quote

        from aspirec.golden import render

        if self._update:
            hint = f"rewrote {len(differences)} of the expected files; read the change and run the test again"
        else:
            hint = f"if this is what it should be: pytest {quote(self._test)} {OPTION}"
        pytest.fail(f"{render(differences)}\n{hint}", pytrace=False)


def _argument(request: pytest.FixtureRequest) -> str:
    """What selects a test, seen from the folder where pytest was started; its id is seen from the root of the project."""
    start = request.config.invocation_params.dir
    path = os.path.relpath(request.path, start) if request.path.drive == start.drive else str(request.path)
    return "::".join([Path(path).as_posix(), *request.node.nodeid.split("::")[1:]])


@contextmanager
def _failing_in_words() -> Iterator[None]:
    """Make a file that cannot be read or written, and a wrong path, the failure of the test, without where in here that was."""
    try:
        yield
    except (OSError, GoldenError) as error:
        raise pytest.fail.Exception(_words(error), pytrace=False) from None


def _words(error: OSError | GoldenError) -> str:
    if isinstance(error, GoldenError):
        return str(error)
    from aspirec.diagnostics.file_errors import reason

    return f"{error.filename}: {reason(error)}" if error.filename else reason(error)


def _cases(path: Path) -> tuple[Case, ...]:
    from aspirec.cli.golden_files import discover

    try:
        found = discover(path)
    except OSError as error:
        raise GoldenError(_words(error)) from None
    if found.problems:
        raise GoldenError("; ".join(f"{problem.path}: {problem.message}" for problem in found.problems))
    if not found.cases:
        raise GoldenError(f"there is no golden case at or below {path}")
    return found.cases


@pytest.fixture
def aspirec_golden(request: pytest.FixtureRequest) -> Golden:
    """Holds programs, or what a test made, against the expected files."""
    return Golden(request)
