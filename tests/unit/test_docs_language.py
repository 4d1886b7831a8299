"""Every example in the documentation is a whole program that compiles without a word."""

from __future__ import annotations

import re
from pathlib import Path

import pytest

from aspirec.driver import Options, compile_program

ROOT = Path(__file__).parents[2]
PAGES = ("docs/language.md", "docs/moving-from-aspire.md", "README.md")


def examples() -> list[tuple[str, str]]:
    """The programs on the pages, each called after its page and line."""
    found = []
    for page in PAGES:
        text = (ROOT / page).read_text("utf-8")
        for match in re.finditer(r"```aspire\n(.*?)```", text, re.DOTALL):
            found.append((f"{page}:{text.count(chr(10), 0, match.start()) + 1}", match[1]))
    return found


@pytest.mark.parametrize(("place", "program"), examples(), ids=[place for place, _ in examples()])
def test_example_compiles(place: str, program: str) -> None:
    result = compile_program("app.aspire", {"app.aspire": program.encode()}.__getitem__, options=Options(verify=True))
    assert [found.message for found in result.diagnostics] == []
    assert "main.bicep" in dict(result.files)


def test_what_the_readme_shows_of_the_results_is_in_them() -> None:
    text = (ROOT / "README.md").read_text("utf-8")
    program, excerpt = (text.split(f"```{language}\n")[1].split("```")[0] for language in ("aspire", "bicep"))
    result = compile_program("shop.aspire", {"shop.aspire": program.encode()}.__getitem__)
    module = dict(result.files)["env.module.bicep"]
    place = 0
    for piece in re.split(r"\n *…\n", f"\n{excerpt}"):
        found = module.find(piece.strip("\n"), place)
        assert found >= 0, piece
        place = found
