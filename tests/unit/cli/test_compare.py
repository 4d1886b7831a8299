"""`--check`: how a folder differs from the results of a build."""

from __future__ import annotations

import errno
import os
from pathlib import Path
from typing import NoReturn

import pytest

from aspirec.cli.compare import Comparison, check_output
from aspirec.cli.output import write_output

FILES = {"main.bicep": "one\ntwo\nthree\n", "b.json": "{}\n", "chart/app.yaml": "kind: Service\n"}


@pytest.fixture
def out(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> str:
    monkeypatch.chdir(tmp_path)
    write_output("out", FILES)
    return "out"


def test_a_folder_that_is_as_the_build_left_it(out: str) -> None:
    assert check_output(out, FILES) == Comparison()
    assert check_output(out, FILES).is_equal


def test_files_of_others_are_no_difference(out: str) -> None:
    Path("out/notes.txt").write_text("mine")
    assert check_output(out, FILES).is_equal


def test_missing_changed_and_stale_files_are_shown_as_one_diff(out: str) -> None:
    comparison = check_output(out, {"a.txt": "new\n", "main.bicep": "one\n2\nthree\n", "b.json": "{}\n"})
    assert not comparison.is_equal
    assert (comparison.missing, comparison.changed, comparison.stale) == (
        ("a.txt",),
        ("main.bicep",),
        ("chart/app.yaml",),
    )
    assert comparison.diff == (
        "--- /dev/null\n+++ out/a.txt (built)\n@@ -0,0 +1 @@\n+new\n"
        "--- out/chart/app.yaml (on disk)\n+++ /dev/null\n@@ -1 +0,0 @@\n-kind: Service\n"
        "--- out/main.bicep (on disk)\n+++ out/main.bicep (built)\n@@ -1,3 +1,3 @@\n one\n-two\n+2\n three\n"
    )


def test_a_folder_that_does_not_exist(tmp_path: Path) -> None:
    comparison = check_output(tmp_path / "none", FILES)
    assert comparison.missing == tuple(sorted(FILES))
    assert not (tmp_path / "none").exists()


def test_differences_that_are_hard_to_see_are_differences(out: str) -> None:
    Path("out/main.bicep").write_bytes(b"one\ntwo\nthree")
    Path("out/b.json").write_bytes(b"{}\n\r\n")
    Path("out/chart/app.yaml").write_bytes(b"\xff\x0c")
    diff = check_output(out, FILES).diff
    assert "-three\n\\ No newline at end of file\n+three\n" in diff
    assert " {}\n-\n" in diff
    assert "-\\xff\x0c\n\\ No newline at end of file\n" in diff


def test_line_ends_that_a_checkout_converted_are_no_difference(out: str) -> None:
    for name, text in FILES.items():
        Path(out, name).write_bytes(text.replace("\n", "\r\n").encode())
    assert check_output(out, FILES).is_equal
    diff = check_output(out, FILES | {"main.bicep": "one\n2\nthree\n"}).diff
    assert diff.endswith("\n@@ -1,3 +1,3 @@\n one\n-two\n+2\n three\n")


def test_names_that_could_not_be_written_are_diagnosed(out: str) -> None:
    comparison = check_output(out, {"../x": "y"})
    assert [found.code.slug for found in comparison.diagnostics] == ["output-escapes"]
    assert not comparison.is_equal


def test_a_file_that_cannot_be_read_is_an_error_and_not_missing(out: str) -> None:
    for name in ("main.bicep", "b.json"):
        Path(out, name).unlink()
        Path(out, name).symlink_to(name)
    comparison = check_output(out, FILES)
    assert not comparison.is_equal
    assert comparison.missing == ()
    assert [(found.code.id, found.primary.span.file) for found in comparison.diagnostics] == [
        ("ASP9005", "out/main.bicep"),
        ("ASP9005", "out/b.json"),
    ]


def test_a_folder_that_may_not_be_entered_is_one_error(out: str, monkeypatch: pytest.MonkeyPatch) -> None:
    def refuse(path: str) -> NoReturn:
        raise PermissionError(errno.EACCES, os.strerror(errno.EACCES), path)

    monkeypatch.setattr("os.stat", refuse)
    monkeypatch.setattr("os.access", lambda path, mode: not path.startswith(out))
    comparison = check_output(out, FILES)
    assert not comparison.is_equal
    assert [found.primary.span.file for found in comparison.diagnostics] == [out]
