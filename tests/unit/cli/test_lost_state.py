"""An output folder whose state is gone or damaged, or that a checkout has changed: what a build has written stays known."""

from __future__ import annotations

import os
import stat
from collections.abc import Callable
from pathlib import Path

import pytest

from aspirec.cli.main import main
from aspirec.cli.output_state import STATE_FILE
from aspirec.cli.record import FILE, up_to_date
from aspirec.cli.shortcut import nothing_to_do

PROGRAM = """
app shop

param owner string
azure.storage store {}
docker.compose local {}
python worker './worker' {
  entrypoint: 'main.py'
  env { OWNER: owner }
}
"""
NEXT = PROGRAM.replace("store", "depot").replace("main.py", "app.py")
OUT = Path("out")

Build = Callable[..., int]
Files = dict[str, bytes]


@pytest.fixture
def build(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> Build:
    """Build a program into a folder, `out` by default; the exit code."""
    monkeypatch.chdir(tmp_path)

    def run(program: str, *options: str, folder: str = "out") -> int:
        Path("shop.aspire").write_text(program)
        return main(("build", "shop.aspire", "-o", folder, *options))

    return run


def files(folder: str | Path) -> Files:
    """The files in a folder, without the record, which is not compared."""
    return {path.name: path.read_bytes() for path in Path(folder).iterdir() if path.name != FILE}


def convert_line_ends() -> None:
    for name, data in files(OUT).items():
        OUT.joinpath(name).write_bytes(data.replace(b"\n", b"\r\n"))


# -- the state ---------------------------------------------------------------------------------------------------


@pytest.mark.parametrize("damage", [b"", b"<<<<<<< HEAD\n{}\n=======\n", b'{"version": 2}', None])
def test_without_its_state_a_folder_follows_the_program(build: Build, damage: bytes | None) -> None:
    build(NEXT, folder="fresh")
    build(PROGRAM)
    if damage is None:
        OUT.joinpath(STATE_FILE).unlink()
    else:
        OUT.joinpath(STATE_FILE).write_bytes(damage)
    assert build(NEXT, "--check") == 1
    assert build(NEXT) == 0
    assert files(OUT) == files("fresh")


@pytest.mark.parametrize("name", ["aspire-manifest.json", "worker.Dockerfile", "main.bicep"])
def test_without_its_state_an_edit_is_still_found(build: Build, name: str, capfd: pytest.CaptureFixture[str]) -> None:
    build(PROGRAM)
    OUT.joinpath(STATE_FILE).unlink()
    with OUT.joinpath(name).open("a") as file:
        file.write("\n")
    before = files(OUT)
    assert build(NEXT) == 1
    assert f"'out/{name}' was edited by hand" in capfd.readouterr().err
    assert files(OUT) == before


def test_with_neither_state_nor_record_the_headers_tell_and_a_file_without_one_is_not_overwritten(
    build: Build, capfd: pytest.CaptureFixture[str]
) -> None:
    build(PROGRAM)
    OUT.joinpath(STATE_FILE).unlink()
    OUT.joinpath(FILE).unlink()
    assert build(NEXT) == 1
    said = capfd.readouterr().err
    assert said.count("error[") == said.count("error[ASP9026]") == 1
    assert "'out/aspire-manifest.json' exists already, and nothing shows that aspirec wrote it" in said
    assert f"only '{STATE_FILE}' beside it could show that, and it is not there; keep it in version control" in said
    OUT.joinpath("aspire-manifest.json").unlink()
    assert build(NEXT) == 0


def test_without_its_state_what_was_filled_in_stays(build: Build) -> None:
    build(PROGRAM)
    for name in (".env", "main.bicepparam"):
        text = OUT.joinpath(name).read_text()
        OUT.joinpath(name).write_text(text.replace("OWNER=", "OWNER=me").replace("location = ''", "location = 'here'"))
    build(PROGRAM)
    OUT.joinpath(STATE_FILE).unlink()
    assert build(NEXT) == 0
    assert "OWNER=me\n" in OUT.joinpath(".env").read_text()
    assert "location = 'here'\n" in OUT.joinpath("main.bicepparam").read_text()


@pytest.mark.parametrize("name", [STATE_FILE, FILE])
def test_the_permissions_of_what_a_build_notes_stay(build: Build, name: str) -> None:
    build(PROGRAM)
    OUT.joinpath(name).chmod(0o640)
    build(NEXT)
    assert stat.S_IMODE(OUT.joinpath(name).stat().st_mode) == 0o640


def test_a_record_replaces_the_old_one_and_leaves_its_other_names_alone(build: Build) -> None:
    build(PROGRAM)
    os.link(OUT / FILE, "snapshot")
    OUT.joinpath(FILE).chmod(0o444)
    before = Path("snapshot").read_bytes()
    build(NEXT)
    assert Path("snapshot").read_bytes() == before
    assert up_to_date("shop.aspire", "out") is not None


# -- line ends ---------------------------------------------------------------------------------------------------


@pytest.mark.parametrize("lost", [[], [FILE], [FILE, STATE_FILE]])
def test_line_ends_that_a_checkout_converted_are_no_difference(build: Build, lost: list[str]) -> None:
    build(PROGRAM)
    convert_line_ends()
    for name in lost:
        OUT.joinpath(name).unlink()
    before = files(OUT)
    assert build(PROGRAM, "--check") == 0
    assert nothing_to_do(("shop.aspire", "-o", "out", "-q")) == (not lost)
    assert build(PROGRAM) == 0
    assert files(OUT) == before | (files(OUT) if STATE_FILE in lost else {})
    assert nothing_to_do(("shop.aspire", "-o", "out", "-q"))


def test_a_changed_program_changes_only_what_differs_beside_line_ends(build: Build) -> None:
    build(PROGRAM)
    convert_line_ends()
    before = files(OUT)
    assert build(NEXT) == 0
    same = {name for name, data in files(OUT).items() if before.get(name) == data}
    assert {"main.bicepparam", ".env"} <= same
    assert build(NEXT, "--check") == 0
