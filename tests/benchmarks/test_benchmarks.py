"""The benchmarks run and print a table; the workload is what it says."""

from __future__ import annotations

import subprocess
import sys
from pathlib import Path

import pytest

ROOT = Path(__file__).parents[2]


def test_the_workload_has_five_resources_a_service(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.syspath_prepend(str(ROOT / "benchmarks"))
    from workload import RESOURCES_PER_SERVICE, program

    from aspirec.driver import compile_program
    from aspirec.outline.build import build_outline

    def resources(services: int) -> int:
        text = program(services).encode()
        result = compile_program("app.aspire", {"app.aspire": text}.__getitem__)
        assert result.diagnostics == ()
        outline = build_outline({name: text.encode() for name, text in result.files})
        return len(outline.resources) + len(outline.roles)

    assert resources(3) - resources(1) == 2 * RESOURCES_PER_SERVICE


def test_a_part_prints_a_table() -> None:
    command = [sys.executable, str(ROOT / "benchmarks/run.py"), "--quick", "--only", "nothing"]
    done = subprocess.run(command, capture_output=True, text=True, check=True)
    lines = done.stdout.splitlines()
    assert lines[2:4] == ["| what | measured | goal |", "|---|---|---|"]
    assert lines[4].startswith("| build with nothing to do | ")
    assert float(lines[5].split("|")[2]) > 0


def test_an_unknown_part_is_wrong_usage() -> None:
    command = [sys.executable, str(ROOT / "benchmarks/run.py"), "--only", "dance"]
    assert subprocess.run(command, capture_output=True, check=False).returncode == 2
