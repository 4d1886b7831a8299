"""Building programs in memory, and where the golden applications are."""

from __future__ import annotations

from pathlib import Path

from aspirec.diagnostics.model import Severity
from aspirec.driver import Options, compile_program

GOLDEN = Path(__file__).parents[3] / "golden" / "apps"


def build(source: str) -> dict[str, str]:
    """Every file that is written for a program. Fails if there are errors."""
    result = compile_program("app.aspire", {"app.aspire": source.encode()}.__getitem__, options=Options(verify=True))
    errors = [found.message for found in result.diagnostics if found.severity is Severity.ERROR]
    assert not errors, errors
    return dict(result.files)


def messages(source: str) -> list[str]:
    """What there is to say about a program."""
    result = compile_program("app.aspire", {"app.aspire": source.encode()}.__getitem__, options=Options(verify=True))
    return [found.message for found in result.diagnostics]


def golden_folders(file: str) -> list[Path]:
    """The folders of expected files that hold a file of this name."""
    return sorted(path.parent for path in GOLDEN.rglob(file))
