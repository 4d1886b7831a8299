"""Compiling leaves nothing behind that only the cyclic garbage collector finds: it is off while the command runs."""

from __future__ import annotations

import gc
from pathlib import Path

import pytest

from aspirec.driver import compile_program

APPS = Path(__file__).parents[2] / "golden" / "apps"
PROGRAMS = [
    APPS / name for name in ("messages-between-apps", "references-between-apps", "registry-attached", "shared-identity")
]
"""Programs of what large ones are made of: containers, projects, identities, roles, messages."""


@pytest.mark.parametrize("folder", PROGRAMS, ids=lambda folder: folder.name)
def test_no_tree_is_left_in_a_cycle(folder: Path) -> None:
    def compiled() -> None:
        result = compile_program("app.aspire", lambda path: (folder / path).read_bytes())
        assert result.files

    compiled()  # what is imported and kept for the next time
    gc.collect()
    gc.set_debug(gc.DEBUG_SAVEALL)
    try:
        compiled()
        gc.collect()
        left = sorted({type(item).__name__ for item in gc.garbage if type(item).__module__.startswith("aspirec.")})
    finally:
        gc.set_debug(0)
        gc.garbage.clear()
    assert left == []
