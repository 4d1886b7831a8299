"""The pytest side of the golden tests: the option `--update-golden`, and a fixture that compares and rewrites."""

from __future__ import annotations

import os
from collections.abc import Mapping
from pathlib import Path

import pytest

from aspirec.cli.golden_files import Case, accept, check
from aspirec.golden import Difference, compare, render, update_refusal

OPTION = "--update-golden"


def pytest_addoption(parser: pytest.Parser) -> None:
    parser.addoption(
        OPTION, action="store_true", help="rewrite expected files that differ (the tests concerned fail nevertheless)"
    )


def pytest_configure(config: pytest.Config) -> None:
    refusal = update_refusal(os.environ)
    if config.getoption(OPTION) and refusal:
        raise pytest.UsageError(f"{OPTION}: {refusal}")


class Golden:
    """Compares what was made with what is expected, and fails the test if they differ.

    With `--update-golden` the expected files are rewritten first. The test fails all the same, so that nobody takes the
    run that rewrote them for one that passed.
    """

    def __init__(self, request: pytest.FixtureRequest) -> None:
        self._update: bool = request.config.getoption(OPTION)
        self._test = request.node.nodeid

    def check_case(self, case: Case, files: Mapping[str, bytes], diagnostics: str) -> None:
        """Hold a case against what its build gave: the files that it writes, and the diagnostics as text."""
        self._report(check(case, files, diagnostics, update=self._update))

    def check_file(self, path: Path, actual: str) -> None:
        """Hold one text file against what should be in it."""
        expected = {path.name: path.read_bytes()} if path.is_file() else {}
        differences = compare(expected, {path.name: actual.encode("utf-8")})
        if self._update:
            accept(path.parent, differences)
        self._report(differences)

    def _report(self, differences: tuple[Difference, ...]) -> None:
        if not differences:
            return
        if self._update:
            hint = f"rewrote {len(differences)} of the expected files; read the change and run the test again"
        else:
            hint = f"if this is what it should be: pytest '{self._test}' {OPTION}"
        pytest.fail(f"{render(differences)}\n{hint}", pytrace=False)


@pytest.fixture
def golden(request: pytest.FixtureRequest) -> Golden:
    """Holds what a test made against the expected files."""
    return Golden(request)
