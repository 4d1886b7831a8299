"""`.env`: how values are written, and that what was filled in stays."""

from __future__ import annotations

from pathlib import Path

import pytest

from aspirec.cli.compare import check_output
from aspirec.cli.output import write_output
from aspirec.targets.compose.dotenv import Assignment, Name, merged, print_dotenv

FIRST = print_dotenv([Assignment("B", "Second."), Assignment("A", "First.", ("x",))])
SECOND = print_dotenv(
    [Assignment("B", "Second."), Assignment("C", "Third.", ("y",)), Assignment("A", "First.", ("z",))]
)


def test_values_stand_after_those_that_they_are_made_of() -> None:
    text = print_dotenv([Assignment("A", "a", (Name("Z"), "/x")), Assignment("Z", "z", ("1",))], ())
    assert text.index("Z=1") < text.index("A=${Z}/x")


@pytest.mark.parametrize(
    ("value", "written"),
    [
        ("plain-1.2/x:y", "plain-1.2/x:y"),
        ("", ""),
        ("two words", "'two words'"),
        ("$x", "'$x'"),
        ("it's $5", '"it\'s \\$5"'),
        ("a\nb", '"a\\nb"'),
        ('"', "'\"'"),
    ],
)
def test_values_are_quoted_where_they_must_be(value: str, written: str) -> None:
    assert f"\nA={written}\n" in print_dotenv([Assignment("A", "a", (value,))])


def test_merging_adds_what_is_new_and_touches_nothing_else() -> None:
    mine = FIRST.replace("B=", "B=mine") + "\n# my own\nexport OWN = 1"
    assert merged(mine, SECOND) == mine + "\n\n# Third.\nC=y\n"


def test_merging_into_what_has_everything_changes_nothing() -> None:
    mine = "C=1\r\nB=2\r\nA=3"
    assert merged(mine, SECOND) == mine


@pytest.mark.parametrize(("mine", "start"), [("", ""), ("A=1\n", "A=1\n"), ("A=1", "A=1\n")])
def test_what_is_added_stands_on_lines_of_its_own(mine: str, start: str) -> None:
    assert merged(mine, "# New.\nB=2\n") == f"{start}\n# New.\nB=2\n"


def test_what_was_filled_in_survives_builds(tmp_path: Path) -> None:
    write_output(tmp_path, {".env": FIRST})
    filled = (tmp_path / ".env").read_text().replace("B=", "B=mine")
    (tmp_path / ".env").write_text(filled)
    for _ in range(3):
        outcome = write_output(tmp_path, {".env": SECOND})
        assert not outcome.diagnostics
        assert (tmp_path / ".env").read_text() == filled + "\n# Third.\nC=y\n"
    assert outcome.unchanged == (".env",)
    assert check_output(tmp_path, {".env": SECOND}).is_equal
    assert not check_output(tmp_path, {".env": SECOND + "\n# Fourth.\nD=\n"}).is_equal


def test_force_does_not_take_values_away_either(tmp_path: Path) -> None:
    write_output(tmp_path, {".env": FIRST})
    (tmp_path / ".env").write_text(FIRST.replace("B=", "B=mine"))
    write_output(tmp_path, {".env": SECOND}, force=True)
    assert "B=mine\n" in (tmp_path / ".env").read_text()


def test_a_file_that_nobody_filled_in_follows_the_program(tmp_path: Path) -> None:
    write_output(tmp_path, {"local/.env": FIRST})
    write_output(tmp_path, {"local/.env": SECOND})
    assert (tmp_path / "local" / ".env").read_text() == SECOND


def test_values_stay_where_the_program_has_no_such_environment_any_more(tmp_path: Path) -> None:
    write_output(tmp_path, {".env": FIRST, "x.bicep": "// x\n"})
    (tmp_path / ".env").write_text(FIRST.replace("B=", "B=mine"))
    outcome = write_output(tmp_path, {"x.bicep": "// x\n"})
    assert [found.code.slug for found in outcome.diagnostics] == ["stale-output-edited"]
    assert "B=mine" in (tmp_path / ".env").read_text()
