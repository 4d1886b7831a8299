"""Places in source text."""

from __future__ import annotations

import pytest

from aspirec.source import SourceFile


@pytest.mark.parametrize(
    ("text", "lines"),
    [
        ("", [""]),
        ("one", ["one"]),
        ("one\n", ["one", ""]),
        ("one\ntwo\r\nthree\rfour", ["one", "two", "three", "four"]),
        ("\n\r\n\r\r\n", ["", "", "", "", ""]),
        ("a\N{LINE SEPARATOR}b\fc\vd\N{NEXT LINE}e", ["a\N{LINE SEPARATOR}b\fc\vd\N{NEXT LINE}e"]),
    ],
)
def test_lf_crlf_and_a_lone_cr_end_a_line_and_nothing_else_does(text: str, lines: list[str]) -> None:
    source = SourceFile("app.aspire", text)
    assert [source.line(number + 1) for number in range(len(source.line_starts))] == lines


def test_positions_count_from_one_and_end_with_the_text() -> None:
    source = SourceFile("app.aspire", "one\r\ntwo")
    places = [source.position(offset) for offset in (-1, 0, 2, 5, 8, 99)]
    assert places == [(1, 1), (1, 1), (1, 3), (2, 1), (2, 4), (2, 4)]
