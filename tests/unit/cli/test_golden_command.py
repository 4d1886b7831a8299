"""`aspirec golden verify` and `aspirec golden update` on cases of a user."""

from __future__ import annotations

import errno
import os
from collections.abc import Callable
from pathlib import Path
from typing import Any

import pytest

from aspirec.cli.reading import read_input

Write = Callable[[str, str], str]
Command = Callable[..., Any]

GOOD = "file main.bicep one\n"


@pytest.fixture
def cases(write: Write, monkeypatch: pytest.MonkeyPatch) -> None:
    """Two cases with what they give, one a folder and one a file."""
    monkeypatch.setenv("CI", "false")
    write("models/shop/app.aspire", GOOD)
    write("models/shop/expected/main.bicep", "one\n")
    write("models/bank.aspire", GOOD + "warning odd\n")
    write("models/bank.expected/main.bicep", "one\n")
    write(
        "models/bank.expected.txt",
        "warning[ASP2998] odd\n --> bank.aspire:2:1\n  |\n2 | warning odd\n  | ^^^^^^^\n\n1 warning\n",
    )


def stamps() -> dict[str, int]:
    return {str(path): path.stat().st_mtime_ns for path in Path("models").rglob("*")}


@pytest.mark.usefixtures("cases")
def test_what_is_as_expected_is_fine_and_untouched(aspirec: Command) -> None:
    before = stamps()
    for command in ("verify", "update"):
        run = aspirec("golden", command, "models")
        assert (run.code, run.out, run.err) == (0, "", "2 cases, all as expected\n")
        assert aspirec("golden", command, "models", "-q").err == ""
    assert stamps() == before


@pytest.mark.usefixtures("cases")
def test_a_difference_is_shown_and_nothing_is_written(aspirec: Command, write: Write) -> None:
    write("models/shop/app.aspire", "file main.bicep two\n")
    before = stamps()
    run = aspirec("golden", "verify", "models", "-j2")
    assert run.code == 1
    assert run.out == (
        "==> models/shop/app.aspire <==\n"
        "changed: expected/main.bicep\n--- expected/main.bicep\n+++ expected/main.bicep\n@@ -1 +1 @@\n-one\n+two\n"
    )
    assert run.err == ("2 cases, 1 not as expected\nif this is what they should give: aspirec golden update models\n")
    assert stamps() == before


def test_the_command_that_accepts_a_difference_can_be_copied(aspirec: Command, write: Write) -> None:
    write("my models/shop/app.aspire", "file main.bicep one\n")
    hint = aspirec("golden", "verify", "my models").err.splitlines()[-1]
    assert hint == "if this is what they should give: aspirec golden update 'my models'"


@pytest.mark.usefixtures("cases")
def test_colours_on_request(aspirec: Command, write: Write, monkeypatch: pytest.MonkeyPatch) -> None:
    write("models/shop/app.aspire", "file main.bicep two\n")
    monkeypatch.setenv("FORCE_COLOR", "1")
    out = aspirec("golden", "verify", "models").out
    assert "\x1b[31m-one\x1b[0m\n\x1b[32m+two\x1b[0m\n" in out


@pytest.mark.usefixtures("cases")
def test_update_accepts_and_says_what_it_rewrote(aspirec: Command, write: Write) -> None:
    write("models/shop/app.aspire", "file main.bicep two\nfile new.bicep x\n")
    write("models/shop/expected/old.bicep", "x")
    run = aspirec("golden", "update", "models")
    assert (run.code, run.out) == (0, "")
    assert run.err == (
        "models/shop/app.aspire: 1 changed, 1 new, 1 removed\n"
        "2 cases, 1 rewritten; read the change before you commit it\n"
    )
    assert aspirec("golden", "verify", "models").code == 0
    assert sorted(os.listdir("models/shop/expected")) == ["main.bicep", "new.bicep"]


@pytest.mark.usefixtures("cases")
@pytest.mark.parametrize("stray", ["models/gone.expected/main.bicep", "models/gone.expected.txt"])
def test_orphans_fail_and_are_left_alone_by_an_update(aspirec: Command, write: Write, stray: str) -> None:
    write(stray, "x")
    for command in ("verify", "update"):
        run = aspirec("golden", command, "models")
        assert run.code == 1
        assert "error[ASP9040] 'models/gone.expected" in run.err
    assert Path(stray).exists()


@pytest.mark.usefixtures("cases")
@pytest.mark.parametrize("stray", ["models/shop/expected/extra.bicep", "models/shop/expected.txt"])
def test_expected_files_that_nobody_makes_fail(aspirec: Command, write: Write, stray: str) -> None:
    write(stray, "x")
    run = aspirec("golden", "verify", "models")
    assert run.code == 1
    assert f"missing: {stray.removeprefix('models/shop/')} is expected, but was not made\n" in run.out


def test_no_case_is_no_success(aspirec: Command, write: Write) -> None:
    write("models/README.md", "x")
    run = aspirec("golden", "verify", "models")
    assert (run.code, "error[ASP9040] 'models' is not a golden case" in run.err) == (1, True)
    nowhere = aspirec("golden", "verify", "nowhere")
    assert nowhere.code == 1
    assert "error[ASP9001]" in nowhere.err


@pytest.mark.usefixtures("cases")
def test_update_is_refused_in_ci(aspirec: Command, write: Write, monkeypatch: pytest.MonkeyPatch) -> None:
    write("models/shop/app.aspire", "file main.bicep two\n")
    monkeypatch.setenv("CI", "true")
    before = stamps()
    run = aspirec("golden", "update", "models")
    assert (run.code, "CI is set" in run.err) == (2, True)
    assert stamps() == before
    assert aspirec("golden", "verify", "models").code == 1


@pytest.mark.usefixtures("cases")
def test_a_folder_that_was_built_into_serves_as_expected_files(aspirec: Command) -> None:
    aspirec("build", "models/shop/app.aspire", "-o", "models/shop/expected", "--force", "-q")
    assert Path("models/shop/expected/.aspirec-files.json").exists()
    assert aspirec("golden", "verify", "models").code == 0


@pytest.mark.usefixtures("cases")
def test_the_flags_of_a_case_count(aspirec: Command, write: Write) -> None:
    write("models/bank.toml", 'flags = ["--warnings-as-errors"]\n')
    run = aspirec("golden", "verify", "models/bank.aspire")
    assert run.code == 1
    assert "missing: bank.expected/main.bicep is expected, but was not made" in run.out


@pytest.mark.usefixtures("cases")
def test_no_path_of_the_machine_gets_into_what_is_expected(aspirec: Command, tmp_path: Path) -> None:
    assert aspirec("golden", "verify", str(tmp_path / "models/bank.aspire")).code == 0


@pytest.mark.usefixtures("cases")
def test_a_file_that_cannot_be_written_is_an_error(aspirec: Command, write: Write) -> None:
    write("models/bank/app.aspire", "file main.bicep two\n")
    write("models/bank/expected", "in the way")
    run = aspirec("golden", "update", "models")
    assert run.code == 1
    assert "ASP9040" in run.err
    assert " 0 rewritten\n" in run.err


@pytest.mark.usefixtures("cases")
@pytest.mark.parametrize("number", [errno.EACCES, errno.EIO, errno.EMFILE, errno.ENOENT])
def test_a_program_that_cannot_be_read_is_nothing_to_expect(
    aspirec: Command, monkeypatch: pytest.MonkeyPatch, number: int
) -> None:
    def refused(path: str) -> bytes:
        if path.endswith("bank.aspire"):
            raise OSError(number, os.strerror(number), path)
        return read_input(path)

    before = {path: path.read_bytes() for path in Path("models").rglob("*") if path.is_file()}
    monkeypatch.setattr("aspirec.cli.golden_files.read_input", refused)
    for command in ("verify", "update"):
        run = aspirec("golden", command, "models")
        assert (run.code, run.out) == (1, "")
        assert f"models/bank.aspire: {os.strerror(number).lower()}" in run.err
    assert {path: path.read_bytes() for path in Path("models").rglob("*") if path.is_file()} == before


@pytest.mark.usefixtures("cases")
def test_files_that_mean_nothing_for_a_deployment_are_named(aspirec: Command, write: Write) -> None:
    write("models/shop/app.aspire", "file main.bicep two\nfile new.json x\n")
    write("models/shop/expected/old.json", "x")
    run = aspirec("golden", "verify", "models/shop", "--semantic")
    assert run.code == 1
    assert run.out == ("==> models/shop/app.aspire <==\nOther files:\n  + new.json\n  - old.json\n")
    write("models/shop/expected/new.json", "x\n")
    Path("models/shop/expected/old.json").unlink()
    assert aspirec("golden", "verify", "models/shop", "--semantic").out == (
        "==> models/shop/app.aspire <==\nNothing changes that is deployed.\nchanged: expected/main.bicep\n"
    )


@pytest.mark.usefixtures("cases")
def test_a_program_with_errors_is_not_said_to_remove_what_it_has_built(aspirec: Command, write: Write) -> None:
    write("models/shop/expected/main.bicep", "param p string\n")
    write("models/shop/app.aspire", "file main.bicep param p string\nerror odd\n")
    run = aspirec("golden", "verify", "models/shop", "--semantic")
    assert run.out.startswith("==> models/shop/app.aspire <==\nNothing is built any more.\nextra: expected.txt\n")


@pytest.mark.usefixtures("cases")
def test_only_the_diagnostics_differ(aspirec: Command, write: Write) -> None:
    write("models/shop/app.aspire", GOOD + "warning odd\n")
    out = aspirec("golden", "verify", "models/shop", "--semantic").out
    assert out.startswith("==> models/shop/app.aspire <==\nextra: expected.txt\n")
