"""Comparing expected with actual files, and showing the difference."""

from __future__ import annotations

import pytest
from hypothesis import given
from hypothesis import strategies as st

from aspirec.golden import Difference, compare, render, update_refusal
from aspirec.textdiff import DiffStyle

FILES = st.dictionaries(st.sampled_from("abc"), st.binary(max_size=2))


def shown(expected: bytes | None, actual: bytes | None) -> str:
    return render([Difference("a/b.txt", expected, actual)])


class TestCompare:
    def test_same_files(self) -> None:
        assert compare({"a": b"1", "b": b""}, {"b": b"", "a": b"1"}) == ()

    def test_every_sort_of_difference_by_name(self) -> None:
        found = compare({"same": b"", "c": b"1", "a": b"1"}, {"same": b"", "c": b"2", "b": b"1"})
        assert [(difference.path, difference.kind) for difference in found] == [
            ("a", "missing"),
            ("b", "extra"),
            ("c", "changed"),
        ]

    def test_empty_file_is_not_no_file(self) -> None:
        assert [difference.kind for difference in compare({"a": b""}, {"b": b""})] == ["missing", "extra"]

    @given(FILES, FILES)
    def test_no_difference_means_equal(self, expected: dict[str, bytes], actual: dict[str, bytes]) -> None:
        assert (compare(expected, actual) == ()) == (expected == actual)

    @given(FILES, FILES)
    def test_taking_over_the_differences_makes_both_equal(
        self, expected: dict[str, bytes], actual: dict[str, bytes]
    ) -> None:
        for difference in compare(expected, actual):
            expected.pop(difference.path, None)
            if difference.actual is not None:
                expected[difference.path] = difference.actual
        assert expected == actual


class TestRender:
    def test_nothing(self) -> None:
        assert render(()) == ""

    def test_changed_file(self) -> None:
        assert shown(b"one\ntwo\nthree\n", b"one\n2\nthree\n") == (
            "changed: a/b.txt\n--- a/b.txt\n+++ a/b.txt\n@@ -1,3 +1,3 @@\n one\n-two\n+2\n three\n"
        )

    def test_new_file_shows_its_content(self) -> None:
        assert shown(None, b"one\n") == ("extra: a/b.txt\n--- /dev/null\n+++ a/b.txt\n@@ -0,0 +1 @@\n+one\n")

    def test_missing_file_takes_one_line(self) -> None:
        assert shown(b"one\n", None) == "missing: a/b.txt is expected, but was not made\n"

    def test_missing_newline_at_the_end_is_told(self) -> None:
        assert shown(b"one\n", b"one").endswith("-one\n+one\n\\ No newline at end of file\n")

    @pytest.mark.parametrize(("before", "after"), [(b"a\r\n", b"a\n"), (b"a\x0b\n", b"a\n"), (b"a\x0cb\n", b"ab\n")])
    def test_control_characters_are_visible(self, before: bytes, after: bytes) -> None:
        lines = shown(before, after).splitlines()
        removed, added = lines[-2].removeprefix("-"), lines[-1].removeprefix("+")
        assert removed != added
        assert removed.isprintable()

    @pytest.mark.parametrize(("before", "after"), [(b"\xff", b"x"), (b"x", b"a\0b"), (b"\x89PNG", b"\x89PNG2")])
    def test_other_than_text_is_not_shown(self, before: bytes, after: bytes) -> None:
        assert shown(before, after) == f"changed: a/b.txt ({len(after)} bytes, not text)\n"

    def test_styles_of_lines(self) -> None:
        def paint(line: str, style: DiffStyle) -> str:
            return f"{style}|{line}"

        differences = [Difference("x", b"1\n--- 2\n", b"1\n+++ 2\n"), Difference("y", b"", None)]
        assert render(differences, paint).splitlines() == [
            "file|changed: x",
            "file|--- x",
            "file|+++ x",
            "place|@@ -1,2 +1,2 @@",
            "same| 1",
            "removed|---- 2",
            "added|++++ 2",
            "file|missing: y is expected, but was not made",
        ]


class TestUpdateRefusal:
    @pytest.mark.parametrize("value", ["true", "1", "yes", "True"])
    def test_refused_in_ci(self, value: str) -> None:
        assert "CI" in update_refusal({"CI": value})

    @pytest.mark.parametrize("variable", ["TF_BUILD", "JENKINS_URL", "TEAMCITY_VERSION", "CODEBUILD_BUILD_ID"])
    def test_refused_where_a_system_sets_a_variable_of_its_own(self, variable: str) -> None:
        assert variable in update_refusal({variable: "something"})
        assert update_refusal({variable: ""}) == ""

    @pytest.mark.parametrize(
        "environment",
        [{}, {"CI": ""}, {"CI": "false"}, {"CI": "0"}, {"CIRCLE": "true"}, {"CI": "False", "TF_BUILD": "True"}],
    )
    def test_allowed_elsewhere(self, environment: dict[str, str]) -> None:
        assert update_refusal(environment) == ""
