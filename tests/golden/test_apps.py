"""Every app below `golden/apps` still gives exactly the files, and the diagnostics, that it is expected to give."""

from __future__ import annotations

import pytest
from tests.golden.support import GOLDEN, build_case, found_in
from tests.harness.plugin import Golden

from aspirec.cli.golden_files import Case

FOUND = found_in(GOLDEN / "apps")


@pytest.mark.parametrize("case", FOUND.cases, ids=lambda case: case.name)
def test_app(case: Case, golden: Golden) -> None:
    golden.check_case(case, *build_case(case))


@pytest.mark.parametrize("case", FOUND.cases, ids=lambda case: case.name)
def test_building_twice_gives_the_same(case: Case) -> None:
    assert build_case(case) == build_case(case)


def test_nothing_is_left_over() -> None:
    assert FOUND.problems == ()
