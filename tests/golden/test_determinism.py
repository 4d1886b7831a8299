"""The same program gives the same bytes in another process, whatever order Python's hashes give to sets there."""

from __future__ import annotations

import hashlib
import json
import os
import subprocess
import sys
from pathlib import Path

import pytest
from tests.golden.support import GOLDEN, build_case, found_in


def digests() -> dict[str, str]:
    """A digest of what every app makes, by the name of its case."""
    found = {}
    for case in found_in(GOLDEN / "apps").cases:
        files, diagnostics = build_case(case)
        made = repr((list(files.items()), diagnostics))
        found[case.name] = hashlib.sha256(made.encode()).hexdigest()
    return found


@pytest.mark.parametrize("seed", ["1", "2"])
def test_hash_seed_makes_no_difference(seed: str) -> None:
    script = "import json; from tests.golden.test_determinism import digests; print(json.dumps(digests()))"
    environment = {**os.environ, "PYTHONHASHSEED": seed}
    root = Path(__file__).parents[2]
    done = subprocess.run(
        [sys.executable, "-c", script], cwd=root, env=environment, check=False, capture_output=True, text=True
    )
    assert done.returncode == 0, done.stderr
    assert json.loads(done.stdout) == digests()
