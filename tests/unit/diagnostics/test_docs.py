"""The documentation's page of diagnostics is what the compiler says about itself."""

from __future__ import annotations

from pathlib import Path

from aspirec.diagnostics.codes import all_codes
from aspirec.diagnostics.explain import markdown_list

PAGE = Path(__file__).parents[3] / "docs" / "diagnostics.md"


def test_the_page_of_diagnostics_is_up_to_date() -> None:
    is_current = PAGE.read_text(encoding="utf-8") == markdown_list(all_codes())
    assert is_current, "run: make docs"
