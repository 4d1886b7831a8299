"""Dependency files: what they say, and when they are written."""

from __future__ import annotations

import os
import subprocess
from collections.abc import Callable
from pathlib import Path
from shutil import which
from typing import Any

import pytest

from aspirec.cli.depfile import depfile_text, write_depfile

Write = Callable[[str, str], str]
Command = Callable[..., Any]

ODD_NAMES = ["two words.aspire", "a#b.aspire", "a$b.aspire", "back\\ slash.aspire", "tab\there.aspire", "a:b.aspire"]


def test_the_target_depends_on_every_file_and_files_that_may_go_away_have_rules() -> None:
    assert depfile_text([("out/main.bicep", ["shop.aspire", "data.aspire", "net/vnet.bicep"])]) == (
        "out/main.bicep: shop.aspire \\\n  data.aspire \\\n  net/vnet.bicep\ndata.aspire:\nnet/vnet.bicep:\n"
    )


def test_programs_have_no_rule_of_their_own_even_if_others_import_them() -> None:
    text = depfile_text([("a", ["a.aspire", "b.aspire", "c.aspire"]), ("b", ["b.aspire", "c.aspire"])])
    assert text == "a: a.aspire \\\n  b.aspire \\\n  c.aspire\nb: b.aspire \\\n  c.aspire\nc.aspire:\n"


@pytest.mark.skipif(which("make") is None, reason="make is not installed")
@pytest.mark.parametrize(
    "names",
    [
        *([name] for name in ODD_NAMES),
        ["env=a.aspire", "data.aspire"],
        ["env+=a.aspire", "b=c.aspire", "data.aspire"],
        ["a\\$b.aspire"],
        ["a%b.aspire", "c%d.aspire"],
    ],
    ids="|".join,
)
def test_make_understands_odd_names(tmp_path: Path, names: list[str]) -> None:
    for name in names:
        (tmp_path / name).write_text("")
    (tmp_path / "x.d").write_text(depfile_text([("stamp", names)]))
    (tmp_path / "Makefile").write_text("stamp:\n\ttouch stamp\ninclude x.d\n")

    def made() -> str:
        return subprocess.run(["make"], cwd=tmp_path, capture_output=True, text=True, check=True).stdout

    assert "touch stamp" in made()
    assert "up to date" in made()
    for name in names:
        later = (tmp_path / "stamp").stat().st_mtime + 5
        os.utime(tmp_path / name, (later, later))
        assert "touch stamp" in made()
        os.utime(tmp_path / name, (0, 0))


@pytest.mark.parametrize("char", "\n\r;|")
@pytest.mark.parametrize(
    "rule", [("a{}b", ["shop.aspire"]), ("a", ["shop{}.aspire"]), ("a", ["shop.aspire", "x{}y.aspire"])]
)
def test_names_that_would_end_early_are_refused(char: str, rule: tuple[str, list[str]]) -> None:
    target, needed = rule
    with pytest.raises(ValueError, match="cannot read the name"):
        depfile_text([(target.format(char), [name.format(char) for name in needed])])


@pytest.mark.parametrize("target", ["a\\", "a\\#b", "a\\:b"])
def test_targets_that_would_be_something_else_are_refused(target: str) -> None:
    with pytest.raises(ValueError, match="cannot read the name"):
        depfile_text([(target, ["shop.aspire"])])


@pytest.mark.parametrize("target", ["100%.stamp", "env=prod/stamp"])
def test_targets_that_only_ninja_can_have_are_written_as_asked(target: str) -> None:
    assert depfile_text([(target, ["shop.aspire"])]).startswith(f"{target}: shop.aspire")


@pytest.mark.parametrize(
    "names", [["a=b"], ["a=b", "c=d"], ["a\\#b"], ["shop", "=x"], ["shop", "?=x"], ["shop", "a\\"]]
)
def test_names_that_would_be_something_else_are_refused(names: list[str]) -> None:
    with pytest.raises(ValueError, match="cannot read the name"):
        depfile_text([("stamp", names)])


def test_no_rule_looks_like_an_assignment() -> None:
    assert depfile_text([("a", ["shop.aspire", "CC=x.aspire"])]) == "a: shop.aspire \\\n  CC=x.aspire\n"
    assert depfile_text([("a", ["CC=x.aspire", "b.aspire"])]) == "a: b.aspire \\\n  CC=x.aspire\nb.aspire:\n"


def test_a_refused_name_is_an_error_and_nothing_is_written(aspirec: Command, write: Write) -> None:
    write("shop;x.aspire", "file main.bicep one\n")
    done = aspirec("build", "shop;x.aspire", "-o", "out", "--depfile", "x.d")
    assert (done.code, "ASP9030" in done.err, os.path.exists("x.d")) == (1, True, False)
    assert not Path("out").exists()


def test_what_is_wrong_for_all_programs_is_said_once(aspirec: Command, write: Write) -> None:
    names = [write(f"{name}.aspire", "file main.bicep one\n") for name in "ab"]
    done = aspirec("build", *names, "-o", "out", "--depfile", "x.d", "--depfile-target", "o;t")
    assert (done.code, done.err.count("ASP9030"), done.err.count("1 error\n")) == (1, 1, 1)


def test_writing_the_same_again_touches_nothing(tmp_path: Path) -> None:
    path = tmp_path / "new" / "x.d"
    write_depfile(str(path), "a: b\n")
    before = path.stat().st_mtime_ns, path.stat().st_ino
    write_depfile(str(path), "a: b\n")
    assert (path.stat().st_mtime_ns, path.stat().st_ino) == before
    write_depfile(str(path), "a: c\n")
    assert path.read_text() == "a: c\n"
    assert os.listdir(path.parent) == ["x.d"]


def test_build_notes_what_it_read(aspirec: Command, write: Write) -> None:
    write("data.bicep", "")
    write("shop.aspire", "file main.bicep one\nneeds data.bicep\n")
    assert aspirec("build", "shop.aspire", "-o", "./out/", "--depfile", "dep/shop.d", "-q").code == 0
    assert Path("dep/shop.d").read_text() == "./out/main.bicep: shop.aspire \\\n  data.bicep\ndata.bicep:\n"


def test_the_target_is_spelled_as_asked(aspirec: Command, write: Write) -> None:
    write("shop.aspire", "file main.bicep one\n")
    arguments = ["build", "shop.aspire", "-o", "out", "--depfile", "x.d", "--depfile-target", "./a//b.stamp", "-q"]
    for _ in range(2):  # by the commands first, then by the run that finds nothing to do
        assert aspirec(*arguments).code == 0
        assert Path("x.d").read_text() == "./a//b.stamp: shop.aspire\n"
        Path("x.d").unlink()


def test_the_manifest_stands_for_a_program_without_anything_in_azure(aspirec: Command, write: Write) -> None:
    write("shop.aspire", "file aspire-manifest.json {}\n")
    for _ in range(2):
        assert aspirec("build", "shop.aspire", "-o", "out", "--depfile", "x.d").code == 0
        assert Path("x.d").read_text() == "out/aspire-manifest.json: shop.aspire\n"
        Path("x.d").unlink()


def test_several_programs_have_a_rule_each(aspirec: Command, write: Write) -> None:
    write("a.aspire", "file main.bicep one\n")
    write("b.aspire", "file main.bicep two\n")
    for _ in range(2):
        assert aspirec("build", "a.aspire", "b.aspire", "-o", "out", "--depfile", "x.d").code == 0
        assert Path("x.d").read_text() == "out/a/main.bicep: a.aspire\nout/b/main.bicep: b.aspire\n"
        Path("x.d").unlink()


def test_a_program_with_errors_leaves_the_file_as_it_was(aspirec: Command, write: Write) -> None:
    aspirec("build", write("shop.aspire", "file main.bicep one\n"), "--depfile", "x.d")
    before = Path("x.d").stat().st_mtime_ns
    write("more.bicep", "")
    write("shop.aspire", "needs more.bicep\nerror no\n")
    assert aspirec("build", "shop.aspire", "--depfile", "x.d").code == 1
    assert Path("x.d").stat().st_mtime_ns == before


def test_it_is_right_before_the_results_are(aspirec: Command, write: Write) -> None:
    aspirec("build", write("shop.aspire", "file main.bicep one\n"), "-o", "out", "--depfile", "x.d")
    write("out/main.bicep", "edited by hand\n")
    write("more.bicep", "")
    write("shop.aspire", "file main.bicep two\nneeds more.bicep\n")
    assert aspirec("build", "shop.aspire", "-o", "out", "--depfile", "x.d").code == 1
    assert "more.bicep" in Path("x.d").read_text()


def test_without_it_no_results_are_written(aspirec: Command, write: Write) -> None:
    write("shop.aspire", "file main.bicep one\n")
    write("file", "")
    assert aspirec("build", "shop.aspire", "-o", "out", "--depfile", "file/x.d").code == 1
    assert not Path("out").exists()


def test_what_the_program_reads_is_never_overwritten(aspirec: Command, write: Write) -> None:
    text = "file main.bicep one\n"
    write("shop.aspire", text)
    for _ in range(2):
        run = aspirec("build", "shop.aspire", "--depfile", "./shop.aspire")
        assert (run.code, "error[ASP9035]" in run.err) == (1, True)
        assert Path("shop.aspire").read_text() == text
        aspirec("build", "shop.aspire")


def test_a_place_that_cannot_be_written_is_an_error(aspirec: Command, write: Write) -> None:
    write("shop.aspire", "file main.bicep one\n")
    for _ in range(2):
        run = aspirec("build", "shop.aspire", "--depfile", "shop.aspire/x.d")
        assert (run.code, "error[ASP90" in run.err) == (1, True)


@pytest.mark.parametrize(
    "arguments",
    [["--stdout", "--depfile", "x"], ["--depfile-target", "x"], ["--check", "--depfile", "x"], ["--depfile", ""]],
)
def test_wrong_usage(aspirec: Command, write: Write, arguments: list[str]) -> None:
    run = aspirec("build", write("shop.aspire", "file main.bicep one\n"), *arguments)
    assert (run.code, "--depfile" in run.err) == (2, True)
    assert not Path("x").exists()
