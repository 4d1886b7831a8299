"""The compiler works however it was installed: out of an archive, or without its source files."""

from __future__ import annotations

import compileall
import os
import shutil
import subprocess
import sys
from collections.abc import Callable
from pathlib import Path

import pytest

import aspirec

PACKAGE = Path(aspirec.__file__).parent
PROGRAM = "app shop\nazure.storage store {}\nazure.containerAppEnvironment env {}\ncontainer web 'nginx'\n"


def in_an_archive(place: Path) -> Path:
    copied(place / "package")
    return Path(shutil.make_archive(str(place / "compiler"), "zip", place / "package"))


def without_sources(place: Path) -> Path:
    copied(place)
    assert compileall.compile_dir(place, quiet=1, legacy=True)
    for source in place.rglob("*.py"):
        source.unlink()
    return place


def copied(place: Path) -> None:
    shutil.copytree(PACKAGE, place / "aspirec", ignore=shutil.ignore_patterns("__pycache__"))


@pytest.mark.parametrize("installed", [in_an_archive, without_sources])
def test_it_builds_knows_its_kinds_and_sees_that_there_is_nothing_to_do(
    tmp_path: Path, installed: Callable[[Path], Path]
) -> None:
    place = installed(tmp_path / "installed")
    (tmp_path / "shop.aspire").write_text(PROGRAM)

    def run(*arguments: str) -> str:
        command = [sys.executable, "-m", "aspirec", *arguments]
        environment = os.environ | {"PYTHONPATH": str(place)}
        done = subprocess.run(command, cwd=tmp_path, env=environment, capture_output=True, text=True, check=True)
        return done.stdout + done.stderr

    where = [sys.executable, "-c", "import aspirec; print(aspirec.__file__)"]
    assert subprocess.check_output(where, env=os.environ | {"PYTHONPATH": str(place)}, text=True).startswith(str(place))
    assert " new\n" in run("build", "shop.aspire", "-o", "out")
    assert (tmp_path / "out" / "store.module.bicep").exists()
    assert " unchanged\n" in run("build", "shop.aspire", "-o", "out")
    assert (tmp_path / "out" / ".aspirec-cache").exists()
    assert "azure.storage" in run("kinds")
    assert "ASP2001" in run("explain")
