"""Every Python on the machine makes the same bytes: also the ones that come with systems, which are seldom the latest."""

from __future__ import annotations

import os
import shutil
import subprocess
import sys
import sysconfig
from pathlib import Path

import pytest

ROOT = Path(__file__).parents[2]
NAMES = ("python3", "python3.11", "python3.12", "python3.13", "python3.14", "python3.15")
SAY_VERSION = "import sys; print(sys.version if sys.version_info >= (3, 11) else '')"
BUILD = "from aspirec.cli.main import command; command()"


def _version(python: str) -> str:
    """What a Python says of itself; nothing for one that does not run, or is too old."""
    said = subprocess.run([python, "-c", SAY_VERSION], capture_output=True, text=True, check=False)
    return said.stdout.strip()


def _pythons() -> dict[str, str]:
    """The Pythons that can be found, other than this one, by what they say of themselves."""
    found = {
        place for name in NAMES for path in (None, os.defpath) if (place := shutil.which(name, path=path)) is not None
    }
    versions = {_version(place): place for place in sorted(found)}
    return {version: place for version, place in versions.items() if version not in ("", sys.version.strip())}


def test_every_python_makes_the_same_bytes() -> None:
    others = _pythons()
    if not others:
        pytest.skip("there is no other Python here")
    folders = [str(ROOT / "golden" / name) for name in ("apps", "errors")]
    path = os.pathsep.join([str(ROOT / "compiler"), sysconfig.get_path("purelib")])
    for version, python in others.items():
        run = subprocess.run(
            [python, "-c", BUILD, "golden", "verify", *folders],
            env={**os.environ, "PYTHONPATH": path, "PYTHONDONTWRITEBYTECODE": "1"},
            capture_output=True,
            text=True,
            check=False,
        )
        assert run.returncode == 0, f"{version}: {run.stdout[-2000:]}{run.stderr[-2000:]}"
