"""Golden cases on disk: finding them, reading what they expect, rewriting it."""

from __future__ import annotations

import errno
import os
from concurrent.futures import ThreadPoolExecutor
from pathlib import Path

import pytest

from aspirec.cli.golden_files import Case, accept, build_case, check, discover, read_expected
from aspirec.cli.reading import read_input
from aspirec.cli.replacing import put
from aspirec.golden import compare


def tree(root: Path, *names: str, **contents: str) -> Path:
    """Files below a folder, with their own names as content where nothing else is given."""
    for name in names:
        path = root / name
        path.parent.mkdir(parents=True, exist_ok=True)
        path.write_text(contents.get(name, name))
    return root


def names(root: Path) -> list[str]:
    return [case.name for case in discover(root).cases]


def problems(root: Path) -> list[tuple[str, str]]:
    return [(found.path.relative_to(root).as_posix(), found.message) for found in discover(root).problems]


class TestDiscover:
    def test_folders_and_files_by_name(self, tmp_path: Path) -> None:
        tree(tmp_path, "b/app.aspire", "a/deep/app.aspire", "a/file.aspire", "README.md")
        assert names(tmp_path) == ["a/deep", "a/file", "b"]
        assert problems(tmp_path) == []

    def test_files_beside_the_program_of_a_folder_belong_to_it(self, tmp_path: Path) -> None:
        tree(tmp_path, "a/app.aspire", "a/data.aspire", "a/modules/more.aspire", "a/expected/main.bicep")
        assert names(tmp_path) == ["a"]
        assert problems(tmp_path) == []

    @pytest.mark.parametrize("expected", ["expected.txt", "expected/main.bicep"])
    def test_a_case_in_the_folder_of_a_case_is_never_checked(self, tmp_path: Path, expected: str) -> None:
        tree(tmp_path, "a/app.aspire", "a/b/app.aspire", f"a/b/{expected}")
        assert names(tmp_path) == ["a"]
        assert problems(tmp_path) == [("a/b", "it lies in the folder of another case, so nothing checks it")]
        (tmp_path / "a/b").rename(tmp_path / "a/_b")
        assert problems(tmp_path) == []

    def test_hidden_and_shared_files_are_no_cases(self, tmp_path: Path) -> None:
        tree(tmp_path, "_shared.aspire", ".cache/app.aspire", "_common/app.aspire")
        assert names(tmp_path) == []

    def test_a_link_to_nothing_is_a_problem(self, tmp_path: Path) -> None:
        tree(tmp_path, "blog.aspire")
        (tmp_path / "shop.aspire").symlink_to("gone.aspire")
        (tmp_path / "more.aspire").symlink_to("blog.aspire")
        assert names(tmp_path) == ["blog", "more"]
        assert problems(tmp_path) == [("shop.aspire", "it is a symbolic link that leads to no file")]

    def test_single_case(self, tmp_path: Path) -> None:
        tree(tmp_path, "shop/app.aspire", "blog.aspire")
        assert names(tmp_path / "shop") == ["shop"]
        assert names(tmp_path / "shop/app.aspire") == ["shop"]
        assert names(tmp_path / "blog.aspire") == ["blog"]

    @pytest.mark.parametrize(
        ("name", "orphan", "program"),
        [
            ("a/expected/main.bicep", "a/expected", "app.aspire"),
            ("a/expected.txt", "a/expected.txt", "app.aspire"),
            ("a/case.toml", "a/case.toml", "app.aspire"),
            ("a.expected/main.bicep", "a.expected", "a.aspire"),
            ("a.expected.txt", "a.expected.txt", "a.aspire"),
        ],
    )
    def test_expectations_without_a_program_are_problems(
        self, tmp_path: Path, name: str, orphan: str, program: str
    ) -> None:
        tree(tmp_path, name, "b.aspire", "b.expected/main.bicep", "b.expected.txt")
        assert names(tmp_path) == ["b"]
        assert problems(tmp_path) == [(orphan, f"there is no '{program}' beside it, so nothing checks it")]


class TestSettings:
    @pytest.mark.parametrize(("program", "settings"), [("a/app.aspire", "a/case.toml"), ("a.aspire", "a.toml")])
    def test_flags_and_note(self, tmp_path: Path, program: str, settings: str) -> None:
        tree(tmp_path, program)
        (tmp_path / settings).write_text('flags = ["--warnings-as-errors"]\nnote = "why"\n')
        (case,) = discover(tmp_path).cases
        assert (case.flags, case.note) == (("--warnings-as-errors",), "why")

    def test_none(self, tmp_path: Path) -> None:
        tree(tmp_path, "a/app.aspire")
        (case,) = discover(tmp_path).cases
        assert (case.flags, case.note) == ((), "")

    @pytest.mark.parametrize(
        ("text", "message"),
        [
            (b"flags = [", "it is not TOML"),
            (b"note = '\xff'", "it is not TOML"),
            (b"flag = []", "it may say 'flags' and 'note', but not 'flag'"),
            (b"flags = '-v'", "'flags' has to be a list of strings"),
            (b"flags = [1]", "'flags' has to be a list of strings"),
            (b"note = 1", "'note' has to be a string"),
        ],
    )
    def test_wrong_settings_are_problems(self, tmp_path: Path, text: bytes, message: str) -> None:
        tree(tmp_path, "a/app.aspire")
        (tmp_path / "a/case.toml").write_bytes(text)
        assert names(tmp_path) == []
        ((path, said),) = problems(tmp_path)
        assert path == "a/case.toml"
        assert said.startswith(message)


class TestExpected:
    def test_of_a_folder(self, tmp_path: Path) -> None:
        tree(tmp_path, "a/app.aspire", "a/expected/main.bicep", "a/expected/sub/.env", "a/expected.txt", "a/other.txt")
        expected = read_expected(Case("a", tmp_path / "a/app.aspire"))
        assert list(expected) == ["expected/main.bicep", "expected/sub/.env", "expected.txt"]
        assert expected["expected/sub/.env"] == b"a/expected/sub/.env"

    def test_of_a_file(self, tmp_path: Path) -> None:
        tree(tmp_path, "a.aspire", "a.expected/main.bicep", "a.expected.txt", "expected/other", "b.expected/other")
        expected = read_expected(Case("a", tmp_path / "a.aspire"))
        assert list(expected) == ["a.expected/main.bicep", "a.expected.txt"]

    def test_of_a_new_case(self, tmp_path: Path) -> None:
        tree(tmp_path, "a/app.aspire")
        assert read_expected(Case("a", tmp_path / "a/app.aspire")) == {}

    def test_names_are_those_of_what_a_build_gives(self, tmp_path: Path) -> None:
        for program in ("a/app.aspire", "b.aspire"):
            tree(tmp_path, program)
            case = Case("x", tmp_path / program)
            check(case, {"main.bicep": b"1", "sub/x": b"2"}, "warning\n", update=True)
            assert read_expected(case) == case.labelled({"main.bicep": b"1", "sub/x": b"2"}, "warning\n")


class TestCheck:
    @pytest.fixture
    def case(self, tmp_path: Path) -> Case:
        tree(tmp_path, "a/app.aspire")
        case = Case("a", tmp_path / "a/app.aspire")
        check(case, {"main.bicep": b"1", "sub/deep/x": b"2"}, "", update=True)
        return case

    def test_same(self, case: Case) -> None:
        assert check(case, {"main.bicep": b"1", "sub/deep/x": b"2"}, "") == ()

    def test_differences_are_found_and_nothing_is_touched(self, case: Case) -> None:
        before = read_expected(case)
        found = check(case, {"main.bicep": b"2", "new": b""}, "warning\n")
        assert [(difference.path, difference.kind) for difference in found] == [
            ("expected.txt", "extra"),
            ("expected/main.bicep", "changed"),
            ("expected/new", "extra"),
            ("expected/sub/deep/x", "missing"),
        ]
        assert read_expected(case) == before

    def test_update_gives_the_differences_from_before(self, case: Case) -> None:
        found = check(case, {"main.bicep": b"2"}, "warning\n", update=True)
        assert len(found) == 3
        assert check(case, {"main.bicep": b"2"}, "warning\n") == ()

    def test_update_leaves_no_empty_folders(self, case: Case) -> None:
        check(case, {"main.bicep": b"1"}, "", update=True)
        assert not (case.program.parent / "expected/sub").exists()
        check(case, {}, "error\n", update=True)
        assert sorted(path.name for path in case.program.parent.iterdir()) == ["app.aspire", "expected.txt"]

    def test_file_may_take_the_place_of_a_folder_and_back(self, case: Case) -> None:
        for files in ({"sub": b"3"}, {"sub/deep/x": b"4"}):
            check(case, files, "", update=True)
            assert check(case, files, "") == ()

    def test_accept_leaves_other_files_alone(self, tmp_path: Path) -> None:
        tree(tmp_path, "kept", "gone", "changed")
        accept(tmp_path, compare({"gone": b"", "changed": b""}, {"changed": b"1"}))
        assert sorted(path.name for path in tmp_path.iterdir()) == ["changed", "kept"]
        assert (tmp_path / "kept").read_text() == "kept"

    def test_a_folder_that_another_process_removes_is_made_again(
        self, case: Case, monkeypatch: pytest.MonkeyPatch
    ) -> None:
        removals = iter(range(2))

        def removed_before(path: str, data: bytes) -> None:
            if next(removals, None) is not None:
                Path(path).parent.rmdir()
            put(path, data)

        monkeypatch.setattr("aspirec.cli.golden_files.put", removed_before)
        check(case, {"new/file": b"made"}, "", update=True)
        assert check(case, {"new/file": b"made"}, "") == ()

    def test_several_at_once_all_get_what_was_made(self, case: Case) -> None:
        """As tests do that run in several processes: what one has removed is no obstacle for the others."""
        for turn in range(20):
            files = {f"new{turn}/{number}": b"%d" % number for number in range(5)}
            with ThreadPoolExecutor(4) as threads:
                list(threads.map(lambda _, made=files: check(case, made, "", update=True), range(4)))
            assert check(case, files, "") == ()


@pytest.mark.parametrize(
    ("number", "is_expected"), [(errno.ENOENT, True), (errno.EACCES, False), (errno.EMFILE, False)]
)
def test_an_import_that_only_this_machine_cannot_read_is_nothing_to_expect(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch, number: int, is_expected: bool
) -> None:
    def read(path: str) -> bytes:
        if path.endswith("data.aspire"):
            raise OSError(number, os.strerror(number), path)
        return read_input(path)

    monkeypatch.setattr("aspirec.cli.golden_files.read_input", read)
    (tmp_path / "app.aspire").write_text("import './data.aspire'\n")
    case = Case("shop", tmp_path / "app.aspire")
    if is_expected:
        files, said = build_case(case)
        assert (files, "error[ASP" in said) == ({}, True)
    else:
        with pytest.raises(OSError, match=os.strerror(number)):
            build_case(case)
