"""Every program below `golden/passes/<pass>` still has the same trees before and after that pass."""

from __future__ import annotations

from pathlib import Path

import pytest
from tests.golden.support import GOLDEN, STAGES, dumps_around
from tests.harness.pass_case import source_of, with_dumps
from tests.harness.plugin import Golden

from aspirec.pipeline import PASSES

FOLDER = GOLDEN / "passes"
NAMES = {*(step.name for step in PASSES), *STAGES}
FILES = sorted(path for path in FOLDER.rglob("*") if path.is_file()) if FOLDER.is_dir() else []
CASES = [path for path in FILES if path.parent.parent == FOLDER and path.parent.name in NAMES and path.suffix == ".txt"]


@pytest.mark.parametrize("path", CASES, ids=lambda path: path.relative_to(FOLDER).with_suffix("").as_posix())
def test_pass(path: Path, golden: Golden) -> None:
    source = source_of(path.read_text("utf-8"))
    golden.check_file(path, with_dumps(source, *dumps_around(path.parent.name, source)))


def test_nothing_is_left_over() -> None:
    assert [path.relative_to(FOLDER).as_posix() for path in FILES if path not in CASES] == []


@pytest.mark.parametrize("name", sorted(NAMES))
def test_every_pass_has_a_case(name: str) -> None:
    assert any(path.parent.name == name for path in CASES)
