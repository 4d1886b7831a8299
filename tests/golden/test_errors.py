"""Every program below `golden/errors` gives exactly the diagnostics that it is expected to give, and no other code than the
one that its folder is named after."""

from __future__ import annotations

import re

import pytest
from tests.golden.support import GOLDEN, build_case, found_in
from tests.harness.plugin import Golden

from aspirec.cli.golden_files import Case
from aspirec.cli.main import main
from aspirec.diagnostics.codes import all_codes
from aspirec.diagnostics.model import Code

FOUND = found_in(GOLDEN / "errors")
IDS = {code.slug: code.id for code in all_codes()}


@pytest.mark.parametrize("case", FOUND.cases, ids=lambda case: case.name)
def test_diagnostics(case: Case, golden: Golden) -> None:
    golden.check_case(case, *build_case(case))


@pytest.mark.parametrize("case", FOUND.cases, ids=lambda case: case.name)
def test_folder_is_named_after_the_only_code(case: Case) -> None:
    """Several cases of one code have folders below that of the code: `unknown-role/in-grant`."""
    _, diagnostics = build_case(case)
    slug = case.name.split("/", 1)[0]
    assert set(re.findall(r"^(?:error|warning)\[(\w+)\]", diagnostics, re.MULTILINE)) == {IDS.get(slug)}


OF_PROGRAMS = [code for code in all_codes() if not code.id.startswith("ASP9")]
"""Codes of files and the environment (ASP9xxx) take more than a program: they are tested with the command line."""


@pytest.mark.parametrize("code", OF_PROGRAMS, ids=lambda code: code.slug)
def test_every_code_has_a_case(code: Code) -> None:
    assert any(case.name.split("/", 1)[0] == code.slug for case in FOUND.cases)


def test_nothing_is_left_over() -> None:
    """What lies in the folder of a case belongs to it, so that a case within another one would never be looked at."""
    assert FOUND.problems == ()
    assert sorted((GOLDEN / "errors").rglob("app.aspire")) == sorted(case.program for case in FOUND.cases)


def test_check_finds_what_a_build_finds(monkeypatch: pytest.MonkeyPatch, capfd: pytest.CaptureFixture[str]) -> None:
    """`aspirec check` makes no texts of modules, and nothing that there is to say shows only there."""
    for case in FOUND.cases:
        _, expected = build_case(case)
        monkeypatch.chdir(case.program.parent)
        main(["check", "-q", case.program.name])
        assert capfd.readouterr() == ("", expected)
