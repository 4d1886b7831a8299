"""The hash in the header of generated files."""

from __future__ import annotations

from hashlib import sha256

import pytest

from aspirec.stamp import header_words, is_as_stamped, stamp

TEXT = "// Made by aspirec from shop.aspire; edit that instead.\n\nparam x string\n"
HASH = sha256(b"param x string\n").hexdigest()[:16]
STAMPED = f"// Made by aspirec from shop.aspire; edit that instead.\n// sha256:{HASH}\n\nparam x string\n"


def test_the_hash_of_the_content_becomes_the_second_line() -> None:
    assert stamp(TEXT) == STAMPED
    assert is_as_stamped(STAMPED) is True


def test_stamping_again_changes_nothing() -> None:
    assert stamp(STAMPED) == STAMPED


def test_an_old_hash_is_replaced_and_other_header_lines_stay() -> None:
    text = "// one\n// two\n// sha256:0000000000000000\n// three\n\nx\n"
    first, second, *others = stamp(text).split("\n")
    assert (first, others) == ("// one", ["// two", "// three", "", "x", ""])
    assert second == "// sha256:" + sha256(b"x\n").hexdigest()[:16]


def test_comments_in_the_content_belong_to_the_content() -> None:
    text = stamp("// head\n\n// a comment\n\nparam x string\n")
    assert text.split("\n")[1] == "// sha256:" + sha256(b"// a comment\n\nparam x string\n").hexdigest()[:16]


def test_a_file_that_is_nothing_but_its_header() -> None:
    assert is_as_stamped(stamp("// head\n")) is True
    assert is_as_stamped(stamp("// head\n") + "\nparam x string\n") is False


@pytest.mark.parametrize("text", ["", "param x string\n", "\n// late\n\nx\n", "// head\nparam x string\n\ny\n"])
def test_text_without_a_header_is_refused_and_never_taken_for_stamped(text: str) -> None:
    with pytest.raises(ValueError, match="must begin with comment lines"):
        stamp(text)
    assert is_as_stamped(text) is None
    assert header_words(text) == ()


@pytest.mark.parametrize(
    ("edit", "answer"),
    [
        (lambda text: text + "// a note\n", False),
        (lambda text: text.replace("param x", "param y"), False),
        (lambda text: text.replace("\n", "\r\n"), True),
        (lambda text: "// mine\n" + text, None),
        (lambda text: text.replace(HASH, "0" * 16), False),
    ],
)
def test_edits_are_noticed_and_converted_line_ends_are_none(edit: object, answer: bool | None) -> None:
    assert is_as_stamped(edit(STAMPED)) is answer  # type: ignore[operator]


def test_the_words_of_the_header_are_its_lines_without_the_hash() -> None:
    assert header_words(STAMPED) == header_words(TEXT) == ("// Made by aspirec from shop.aspire; edit that instead.",)
