"""Parameter files that people fill in: whatever is built afterwards, what they wrote is neither lost nor in the way."""

from __future__ import annotations

from collections.abc import Callable
from pathlib import Path

import pytest

from aspirec.cli.main import main
from aspirec.cli.output_state import STATE_FILE
from aspirec.cli.shortcut import nothing_to_do
from aspirec.stamp import MARKER, stamp

PROGRAM = """
app shop

param owner string
output who string = owner
"""
SIZE = """
param size object
output xl object = size
"""
FILE = Path("out/main.bicepparam")
VALUES = {"resourceGroupName = ''": "resourceGroupName = 'shop'", "owner = ''": "owner = toLower('ME') // not you"}

Build = Callable[..., int]


@pytest.fixture
def build(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> Build:
    """Build a program into `out`; the exit code."""
    monkeypatch.chdir(tmp_path)

    def run(program: str, *options: str) -> int:
        Path("shop.aspire").write_text(program)
        return main(("build", "shop.aspire", "-o", "out", *options))

    return run


def fill_in(values: dict[str, str], file: Path = FILE) -> str:
    """Write values into a parameter file, as people do; its text."""
    text = file.read_text()
    for empty, value in values.items():
        assert empty in text
        text = text.replace(empty, value)
    file.write_text(text)
    return text


def test_a_value_above_the_line_is_told_where_it_belongs(build: Build, capfd: pytest.CaptureFixture[str]) -> None:
    assert build(PROGRAM) == 0
    FILE.write_text(FILE.read_text().replace(f"\n{MARKER}", f"\nparam mine = 1\n\n{MARKER}"))
    assert build(PROGRAM) == 1
    told = capfd.readouterr().err
    assert "error[ASP9024]" in told
    assert "below '// To be filled in.'" in told
    assert "configure" not in told


def test_the_same_program_leaves_what_was_filled_in_as_it_is(build: Build) -> None:
    assert build(PROGRAM) == 0
    text = fill_in(VALUES)
    before = FILE.stat().st_mtime_ns
    assert build(PROGRAM) == 0
    assert nothing_to_do(("shop.aspire", "-o", "out", "-q"))
    assert build(PROGRAM, "--force") == 0
    assert (FILE.read_text(), FILE.stat().st_mtime_ns) == (text, before)


def test_a_new_parameter_is_added_below_the_values(build: Build) -> None:
    build(PROGRAM)
    text = fill_in(VALUES)
    assert build(PROGRAM + SIZE) == 0
    assert FILE.read_text() == text + "\nparam size = {}\n"


@pytest.mark.parametrize("has_state", [True, False])
def test_a_parameter_that_is_gone_takes_its_empty_value_along(build: Build, has_state: bool) -> None:
    build(PROGRAM)
    text = fill_in(VALUES)
    build(PROGRAM + SIZE)
    if not has_state:
        Path("out", STATE_FILE).unlink()
        Path("out/aspire-manifest.json").unlink()  # which has no header that tells whose it is
    assert build(PROGRAM) == 0
    assert FILE.read_text() == text


def test_a_parameter_that_is_gone_leaves_its_value_as_a_comment(build: Build) -> None:
    build(PROGRAM + SIZE)
    text = fill_in({"size = {}": "size = {\n  x: '''\n}\n\n'''\n}"})
    assert build(PROGRAM) == 0
    commented = "// param size = {\n//   x: '''\n// }\n//\n// '''\n// }\n"
    assert FILE.read_text() == text.replace("param size = {\n  x: '''\n}\n\n'''\n}\n", commented)
    assert build(PROGRAM + SIZE) == 0
    assert FILE.read_text().endswith(commented + "\nparam size = {}\n")


def test_an_edit_above_the_marker_is_an_edit(build: Build, capfd: pytest.CaptureFixture[str]) -> None:
    build(PROGRAM)
    text = fill_in({**VALUES, "using 'main.bicep'": "using 'other.bicep'"})
    for program in (PROGRAM, PROGRAM + SIZE):
        assert build(program) == 1
        assert "ASP9024" in capfd.readouterr().err
        assert FILE.read_text() == text
    assert build(PROGRAM, "--force") == 0
    assert FILE.read_text() == text.replace("other.bicep", "main.bicep")


@pytest.mark.parametrize("line_end", ["\n", "\r\n"])
def test_values_outlive_a_marker_that_somebody_deleted(
    build: Build, line_end: str, capfd: pytest.CaptureFixture[str]
) -> None:
    build(PROGRAM)
    text = fill_in(VALUES).replace("\n", line_end)
    FILE.write_text(text.replace(f"\n{MARKER}{line_end}", "\n"), newline="")
    assert build(PROGRAM) == 1
    assert f"put the line '{MARKER}' back" in capfd.readouterr().err
    assert build(PROGRAM, "--force") == 0
    assert FILE.read_bytes().decode() == text
    assert build(PROGRAM + SIZE) == 0


@pytest.mark.parametrize("has_state", [True, False])
def test_an_edit_of_the_words_in_the_header_is_an_edit_if_it_can_be_known(build: Build, has_state: bool) -> None:
    build(PROGRAM)
    fill_in({**VALUES, "// Made by aspirec from": "// Made by me from"})
    if not has_state:
        Path("out", STATE_FILE).unlink()
    assert build(PROGRAM) == (1 if has_state else 0)


def test_a_program_with_another_name_finds_the_values(build: Build) -> None:
    build(PROGRAM)
    text = fill_in(VALUES)
    Path("shop.aspire").rename("store.aspire")
    assert main(("build", "store.aspire", "-o", "out")) == 0
    made, _, own = text.partition(MARKER)
    assert FILE.read_text() == made.replace("shop.aspire", "store.aspire") + MARKER + own


def test_a_value_is_no_difference_and_an_edit_above_is_one(build: Build, capfd: pytest.CaptureFixture[str]) -> None:
    build(PROGRAM)
    fill_in(VALUES)
    assert build(PROGRAM, "--check") == 0
    capfd.readouterr()
    assert build(PROGRAM + SIZE, "--check") == 1
    assert "+param size = {}" in capfd.readouterr().out.splitlines()
    fill_in({"using 'main.bicep'": "using 'other.bicep'"})
    assert build(PROGRAM, "--check") == 1


def test_a_checkout_with_other_line_ends_and_no_state_keeps_them(build: Build) -> None:
    build(PROGRAM)
    data = fill_in(VALUES).replace("\n", "\r\n").encode()
    FILE.write_bytes(data)
    Path("out", STATE_FILE).unlink()
    assert build(PROGRAM) == 0
    assert FILE.read_bytes() == data
    assert build(PROGRAM + SIZE) == 0
    assert FILE.read_bytes() == data + b"\r\nparam size = {}\r\n"


def test_a_byte_order_mark_of_an_editor_is_no_edit(build: Build) -> None:
    build(PROGRAM)
    text = fill_in(VALUES)
    FILE.write_text(text, "utf-8-sig")
    assert build(PROGRAM) == 0
    assert FILE.read_text("utf-8") == text


def test_a_file_that_nobody_filled_in_follows_the_program(build: Build) -> None:
    build(PROGRAM)
    build(f"@description('Who pays.')\n{SIZE.strip()}\n{PROGRAM}")
    built = FILE.read_text()
    FILE.unlink()
    build(f"@description('Who pays.')\n{SIZE.strip()}\n{PROGRAM}")
    assert FILE.read_text() == built


# -- stages ------------------------------------------------------------------------------------------------------

STAGED = PROGRAM + "stage prod { owner: 'ops' }\n"
PROD = Path("out/main.prod.bicepparam")


def test_a_stage_keeps_its_values_and_takes_over_what_it_says_itself(build: Build) -> None:
    build(STAGED + SIZE)
    text = fill_in({"size = {}": "size = { x: 1 }"}, PROD)
    assert build(STAGED + SIZE) == 0
    assert PROD.read_text() == text
    assert build(PROGRAM + SIZE + "stage prod { owner: 'ops', size: { x: 2 } }\n") == 0
    made, _, own = PROD.read_text().partition(MARKER)
    assert "param size = {\n  x: 2\n}\n" in made
    assert own == text.partition(MARKER)[2].replace("param size", "// param size")
    assert FILE.read_text().endswith("\nparam size = {}\n")


def test_values_of_a_stage_that_is_gone_are_left_where_they_are(
    build: Build, capfd: pytest.CaptureFixture[str]
) -> None:
    build(STAGED)
    text = fill_in({"location = ''": "location = 'westeurope'"}, PROD)
    assert build(PROGRAM) == 0
    assert "ASP9025" in capfd.readouterr().err
    assert PROD.read_text() == text


def test_a_stage_that_is_gone_and_has_no_values_is_removed(build: Build) -> None:
    build(STAGED)
    build(PROGRAM)
    assert not PROD.exists()


# -- what stands in no file that is built today ------------------------------------------------------------------


ALONE = "app shop { scope: 'resourceGroup' }\nazure.logAnalytics logs\n"
OWNER = "param owner string\noutput who string = owner\n"


@pytest.mark.parametrize("value", ["''", "'me'"])
def test_the_last_parameter_that_is_to_be_filled_in_takes_the_marker_along_unless_it_has_a_value(
    build: Build, value: str
) -> None:
    build(ALONE + OWNER)
    fill_in({"owner = ''": f"owner = {value}"})
    assert build(ALONE) == 0
    made, _, own = FILE.read_text().partition(MARKER)
    assert "yours" not in made
    assert own == ("" if value == "''" else "\n\n// param owner = 'me'\n")


def test_a_secret_that_somebody_wrote_down_is_read_from_the_environment_when_it_is_known_to_be_one(
    build: Build,
) -> None:
    apps = "azure.containerAppEnvironment env\ncontainer api 'nginx' { env { KEY: key } }\n"
    file = Path("out/apps.bicepparam")
    build("param key string\n" + apps)
    fill_in({"key = ''": "key = 'k'"}, file)
    assert build("@secure()\nparam key string\n" + apps) == 0
    made, _, own = file.read_text().partition(MARKER)
    assert "\nparam key = readEnvironmentVariable('KEY')\n" in made
    assert "\n// param key = 'k'\n" in own


def test_a_file_of_a_version_without_a_marker_is_made_anew_unless_it_was_edited(build: Build) -> None:
    build(PROGRAM)
    built = FILE.read_text()
    for value, code in (("", 0), ("shop", 1)):
        Path("out", STATE_FILE).unlink()
        old = stamp(
            "// Made by aspirec from shop.aspire. Edit that, not this file.\n\nusing 'main.bicep'\n\nparam owner = ''\n"
        )
        FILE.write_text(old.replace("''", f"'{value}'"))
        Path("out/aspire-manifest.json").unlink()
        assert build(PROGRAM) == code
        assert (FILE.read_text() == built) == (code == 0)
