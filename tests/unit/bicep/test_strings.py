"""String literals: what Bicep reads back is what was meant."""

from __future__ import annotations

import re

import pytest
from hypothesis import given
from hypothesis import strategies as st

from aspirec.bicep.strings import quoted, spelled

SIMPLE = {"n": "\n", "r": "\r", "t": "\t", "'": "'", "\\": "\\", "$": "$"}


def read(literal: str) -> str:
    """What Bicep makes of a string literal without interpolation."""
    if literal.startswith("'''"):
        body = literal[3:-3]
        assert "'''" not in body
        return re.sub(r"^\r?\n", "", body)
    body = literal[1:-1]
    assert not re.search(r"(?<!\\)(\\\\)*\$\{", body), "opens a hole"
    assert re.fullmatch(r"(?:[^'\\\r\n]|\\[nrt'\\$]|\\u\{[0-9a-f]+\})*", body)
    return re.sub(
        r"\\(?:u\{([0-9a-f]+)\}|(.))",
        lambda match: chr(int(match[1], 16)) if match[1] else SIMPLE[match[2]],
        body,
    )


TEXTS = st.text(st.one_of(st.characters(), st.sampled_from("'\\${}\n\r\t ab")))


@given(TEXTS)
def test_quoted_reads_back(text: str) -> None:
    assert read(quoted(text)) == text


@given(TEXTS)
def test_spelled_reads_back(text: str) -> None:
    assert read(spelled(text)) == text


@given(TEXTS)
def test_quoted_stays_on_its_line(text: str) -> None:
    assert len(quoted(text).splitlines()) == 1


@given(st.text(st.characters(categories=("Cs", "Cc", "Cf", "Lu"))))
def test_any_string_can_be_written_as_utf8(text: str) -> None:
    assert spelled(text).encode("utf-8").decode("utf-8") == spelled(text)


@pytest.mark.parametrize(
    ("text", "literal"),
    [
        ("it's", r"'it\'s'"),
        ("C:\\x", r"'C:\\x'"),
        ("${x}", r"'\${x}'"),
        ("$x {y} $", "'$x {y} $'"),
        ("a\tb\r\n", r"'a\tb\r\n'"),
        ("\x00\x1b\x7f", r"'\u{0}\u{1b}\u{7f}'"),
        ("zero\u200bwidth\u202e", r"'zero\u{200b}width\u{202e}'"),
        ("Grüße 😀 日本", "'Grüße 😀 日本'"),
    ],
)
def test_escapes(text: str, literal: str) -> None:
    assert quoted(text) == literal


@pytest.mark.parametrize(
    ("text", "literal"),
    [
        ("set -e\necho 'x' ${y} \\n\n", "'''\nset -e\necho 'x' ${y} \\n\n'''"),
        ("\nstarts empty\nx", "'''\n\nstarts empty\nx'''"),
        ("'quoted'\nfirst", "'''\n'quoted'\nfirst'''"),
        ("a\n\tb", "'''\na\n\tb'''"),
    ],
)
def test_several_lines_stand_between_three_quotes(text: str, literal: str) -> None:
    assert spelled(text) == literal


@pytest.mark.parametrize("text", ["one line", "one line\n", "a\n'''\nb", "a\nends 'so'", "a\r\nb", "a\nb\x07", "\n"])
def test_other_texts_do_not(text: str) -> None:
    assert spelled(text) == quoted(text)
