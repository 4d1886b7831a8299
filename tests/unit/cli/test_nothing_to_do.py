"""A build that would change nothing is seen to be one, without the compiler; and never when anything differs."""

from __future__ import annotations

import os
import shutil
import subprocess
import sys
from collections.abc import Callable
from pathlib import Path
from typing import Any

import pytest

from aspirec.cli import output, record
from aspirec.cli.output import write_output
from aspirec.cli.record import FILE, Record, read_record, up_to_date, write_record
from aspirec.cli.shortcut import nothing_to_do

Write = Callable[[str, str], str]
Command = Callable[..., Any]

GOOD = "file main.bicep one\nfile chart/a.yaml two\n"
WARNED = GOOD + "warning it is odd\n"


def is_quick(*arguments: str) -> bool:
    """Whether the shortcut alone deals with a call of `aspirec build`."""
    return nothing_to_do(arguments)


@pytest.fixture
def built(aspirec: Command, write: Write) -> None:
    """A program that reads another file, and its results in `out`."""
    write("data.bicep", "some")
    write("shop.aspire", GOOD + "needs data.bicep\n")
    assert aspirec("build", "shop.aspire", "-o", "out", "-q").code == 0


@pytest.mark.usefixtures("built")
def test_the_second_build_does_nothing_and_says_so(aspirec: Command) -> None:
    before = {path: path.stat().st_mtime_ns for path in Path("out").rglob("*")}
    assert is_quick("shop.aspire", "-o", "out", "-q")
    quick = aspirec("build", "shop.aspire", "-o", "out")
    assert (quick.code, quick.err) == (0, "shop.aspire -> out/: 2 unchanged\n")
    assert aspirec("build", "shop.aspire", "-o", "out", "--force").err == quick.err
    assert {path: path.stat().st_mtime_ns for path in Path("out").rglob("*")} == before


def edit_program() -> None:
    Path("shop.aspire").write_text("file main.bicep changed\n")


def edit_result() -> None:
    Path("out/main.bicep").write_text("mine\n")


def delete_result() -> None:
    Path("out/chart/a.yaml").unlink()


def delete_program() -> None:
    Path("shop.aspire").unlink()


def delete_record() -> None:
    Path("out", FILE).unlink()


def damage_record() -> None:
    path = Path("out", FILE)
    path.write_bytes(path.read_bytes()[:-1])


def empty_record() -> None:
    Path("out", FILE).write_bytes(b"")


def leave_temporary_file() -> None:
    Path("out/.aspirec-0.tmp").write_text("half")


def replace_program_by_pipe() -> None:
    Path("shop.aspire").unlink()
    os.mkfifo("shop.aspire")


@pytest.mark.usefixtures("built")
@pytest.mark.parametrize(
    "change",
    [
        edit_program,
        edit_result,
        delete_result,
        delete_program,
        delete_record,
        damage_record,
        empty_record,
        leave_temporary_file,
        replace_program_by_pipe,
    ],
)
def test_any_difference_is_something_to_do(change: Callable[[], None]) -> None:
    assert is_quick("shop.aspire", "-o", "out", "-q")
    change()
    assert not is_quick("shop.aspire", "-o", "out", "-q")


@pytest.mark.usefixtures("built")
def test_times_do_not_count() -> None:
    for path in [Path("shop.aspire"), *Path("out").rglob("*")]:
        os.utime(path, (1, 1))
    shutil.copytree("out", "copy")
    assert is_quick("shop.aspire", "-o", "out", "-q")
    assert is_quick("shop.aspire", "-o", "copy", "-q")


@pytest.mark.usefixtures("built")
def test_another_program_with_the_same_text_is_another_program(write: Write) -> None:
    write("bank.aspire", Path("shop.aspire").read_text())
    assert not is_quick("bank.aspire", "-o", "out", "-q")


@pytest.mark.usefixtures("built")
def test_another_compiler_builds_anew(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(record, "_compiler_id", "9.9 another")
    assert not is_quick("shop.aspire", "-o", "out", "-q")


@pytest.mark.usefixtures("built")
def test_a_change_in_a_file_that_is_read_builds_anew(aspirec: Command) -> None:
    Path("data.bicep").write_text("other")
    assert up_to_date("shop.aspire", "out") is not None  # the stand-in for the compiler names it, but did not read it
    found = read_record("out")
    assert found is not None
    inputs = {**found.inputs, "data.bicep": "0" * 64}
    write_record("out", Record(inputs, found.outputs))
    assert not is_quick("shop.aspire", "-o", "out", "-q")


def test_what_another_build_has_written_meanwhile_is_not_noted(
    aspirec: Command, write: Write, monkeypatch: pytest.MonkeyPatch
) -> None:
    def overtaken(folder: str, files: Any, **options: Any) -> Any:
        outcome = write_output(folder, files, **options)
        write_output(folder, {name: f"old {text}" for name, text in files}, **options)
        return outcome

    write("shop.aspire", GOOD)
    with monkeypatch.context() as patched:
        patched.setattr(output, "write_output", overtaken)
        assert aspirec("build", "shop.aspire", "-o", "out", "-q").code == 0
    assert Path("out/main.bicep").read_text() == "old one\n"
    assert not is_quick("shop.aspire", "-o", "out", "-q")
    assert aspirec("build", "shop.aspire", "-o", "out", "-q").code == 0
    assert Path("out/main.bicep").read_text() == "one\n"
    assert is_quick("shop.aspire", "-o", "out", "-q")


def test_a_file_that_was_filled_in_is_nothing_to_do(aspirec: Command, write: Write) -> None:
    write("shop.aspire", "file .env PASSWORD=\n")
    aspirec("build", "shop.aspire", "-o", "out")
    Path("out/.env").write_text("PASSWORD=secret\n")
    assert aspirec("build", "shop.aspire", "-o", "out").code == 0
    assert "secret" in Path("out/.env").read_text()
    assert is_quick("shop.aspire", "-o", "out", "-q")


def test_warnings_are_repeated_word_for_word(aspirec: Command, write: Write) -> None:
    write("shop.aspire", WARNED)
    first = aspirec("build", "shop.aspire", "-o", "out").err
    assert "warning[ASP2998] it is odd" in first
    again = aspirec("build", "shop.aspire", "-o", "out").err
    assert again == first.replace("2 new", "2 unchanged")
    assert is_quick("shop.aspire", "-o", "out", "-q")
    strict = aspirec("build", "shop.aspire", "-o", "out", "--warnings-as-errors")
    assert (strict.code, "error[ASP2998]" in strict.err) == (1, True)
    assert "::warning" in aspirec("build", "shop.aspire", "-o", "out", "--diagnostics-format", "github").err


def test_a_program_with_errors_is_never_nothing_to_do(aspirec: Command, write: Write) -> None:
    for text in (GOOD, GOOD + "error no\n"):
        write("shop.aspire", text)
        aspirec("build", "shop.aspire", "-o", "out")
    assert not is_quick("shop.aspire", "-o", "out")
    assert aspirec("build", "shop.aspire", "-o", "out").code == 1


def test_a_name_that_no_depfile_can_have_is_told_though_nothing_changed(aspirec: Command, write: Write) -> None:
    write("shop;x.aspire", GOOD)
    assert aspirec("build", "shop;x.aspire", "-o", "out").code == 0
    assert is_quick("shop;x.aspire", "-o", "out", "-q")
    asked = aspirec("build", "shop;x.aspire", "-o", "out", "--depfile", "x.d")
    assert (asked.code, "ASP9030" in asked.err, os.path.exists("x.d")) == (1, True, False)


def test_of_several_programs_only_what_changed_is_built(aspirec: Command, write: Write) -> None:
    write("a.aspire", GOOD)
    write("b.aspire", GOOD)
    assert aspirec("build", "a.aspire", "b.aspire", "-o", "out").code == 0
    assert is_quick("a.aspire", "b.aspire", "-o", "out", "-q")
    write("b.aspire", "file main.bicep new\n")
    run = aspirec("build", "a.aspire", "b.aspire", "-o", "out")
    assert run.err == "a.aspire -> out/a/: 2 unchanged\nb.aspire -> out/b/: 1 changed, 1 removed\n"


def test_a_program_that_crashes_the_compiler_is_not_asked_when_nothing_changed(aspirec: Command, write: Write) -> None:
    write("a.aspire", GOOD)
    write("b.aspire", GOOD)
    aspirec("build", "a.aspire", "b.aspire", "-o", "out")
    write("b.aspire", "crash here\n")
    run = aspirec("build", "a.aspire", "b.aspire", "-o", "out")
    assert run.code == 1
    assert run.err.count("ASP9099") == 1


@pytest.mark.usefixtures("built")
@pytest.mark.parametrize(
    "arguments",
    [
        ["--force"],
        ["--verify"],
        ["--check"],
        ["--stdout"],
        ["-v"],
        ["--help"],
        ["--diagnostics-format", "json"],
        ["--jobs", "x"],
        ["-j0x"],
        ["--output"],
        ["-o", ""],
        ["--nonsense"],
        ["--nonsense=x"],
        ["--"],
    ],
)
def test_other_calls_are_left_to_the_commands(arguments: list[str]) -> None:
    assert not is_quick("shop.aspire", "-o", "out", *arguments)


@pytest.mark.usefixtures("built")
@pytest.mark.parametrize(
    "arguments",
    [["-oout"], ["--output=out"], ["--output", "out"], ["-j4", "-o", "out"], ["-o", "out", "--warnings-as-errors"]],
)
def test_spellings_of_options(arguments: list[str]) -> None:
    assert is_quick("shop.aspire", "-q", *arguments)


@pytest.mark.usefixtures("built")
def test_a_record_is_never_written_through_a_link() -> None:
    Path("precious").write_text("mine")
    Path("out", FILE).unlink()
    Path("out", FILE).symlink_to("../precious")
    write_record("out", Record({"shop.aspire": "0" * 64}, {}))
    assert Path("precious").read_text() == "mine"


@pytest.mark.usefixtures("built")
def test_a_record_that_nobody_may_read_becomes_one_that_its_owner_may(aspirec: Command) -> None:
    Path("out", FILE).chmod(0o040)
    edit_program()
    assert aspirec("build", "shop.aspire", "-o", "out", "-q").code == 0
    assert Path("out", FILE).stat().st_mode & 0o777 == 0o640


def test_names_with_line_breaks_are_not_noted(tmp_path: Path) -> None:
    write_record(str(tmp_path), Record({"a\nb": "0" * 64}, {}))
    assert not (tmp_path / FILE).exists()


def test_what_is_imported_for_it(tmp_path: Path) -> None:
    (tmp_path / "shop.aspire").write_text("app shop\n")
    build = [sys.executable, "-m", "aspirec", "build", str(tmp_path / "shop.aspire"), "-o", str(tmp_path / "out")]
    environment = {key: value for key, value in os.environ.items() if key not in ("FORCE_COLOR", "PYTHONSTARTUP")}
    subprocess.run(build, check=True, capture_output=True, env=environment)
    script = (
        "import sys; before = set(sys.modules); from aspirec.cli.main import main; code = main(sys.argv[1:])\n"
        "print(code, *sorted(set(sys.modules) - before))"
    )
    command = [sys.executable, "-c", script, *build[3:], "-q", "--depfile", str(tmp_path / "x.d")]
    done = subprocess.run(command, check=True, capture_output=True, text=True, env=environment)
    code, *loaded = done.stdout.split()
    assert code == "0"
    assert {name for name in loaded if name.startswith("aspirec")} == {
        "aspirec",
        "aspirec.cli",
        "aspirec.cli.depfile",
        "aspirec.cli.main",
        "aspirec.cli.record",
        "aspirec.cli.replacing",
        "aspirec.cli.same_place",
        "aspirec.cli.shortcut",
        "aspirec.hashing",
    }
    others = {name for name in loaded if not name.startswith("aspirec")}
    assert others <= {"__future__", "_sha2", "_sha256", "fcntl", "gc"}


@pytest.mark.usefixtures("built")
@pytest.mark.parametrize(
    "options",
    ["-j 0", "-j00", "-j \u00b2", "--depfile-target x", "--depfile=", "-o out --diagnostics-format xml", "--jobs="],
)
def test_wrong_options_are_wrong_though_nothing_changed(aspirec: Command, options: str) -> None:
    assert aspirec("build", "shop.aspire", "-o", "out", *options.split(" ")).code == 2


OWN_KIND = """
from aspirec.catalog.azure.public_ip import KIND as LIKE
from aspirec.frozen import evolve
KIND = evolve(LIKE, name="acme.address", doc="An address.")
"""


def test_a_kind_of_another_package_leaves_no_record(tmp_path: Path) -> None:
    (tmp_path / "acme_kinds.py").write_text(OWN_KIND)
    facts = tmp_path / "acme-1.0.dist-info"
    facts.mkdir()
    (facts / "METADATA").write_text("Metadata-Version: 2.1\nName: acme\nVersion: 1.0\n")
    (facts / "entry_points.txt").write_text("[aspirec.kinds]\nacme.address = acme_kinds:KIND\n")
    (tmp_path / "shop.aspire").write_text("acme.address ip\n")
    (tmp_path / "bank.aspire").write_text("azure.publicIp ip\n")
    for name, noted in (("shop", False), ("bank", True)):
        command = [sys.executable, "-m", "aspirec", "build", f"{name}.aspire", "-o", name]
        environment = {**os.environ, "PYTHONPATH": str(tmp_path)}
        done = subprocess.run(command, cwd=tmp_path, capture_output=True, text=True, check=False, env=environment)
        assert done.returncode == 0, done.stderr
        assert (tmp_path / name / FILE).exists() == noted
