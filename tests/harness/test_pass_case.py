"""The files of golden pass cases."""

from __future__ import annotations

import pytest
from tests.harness.pass_case import source_of, with_dumps


@pytest.mark.parametrize("source", ["app a\n", "app a\n\nredis cache\n", ""])
def test_source_is_found_again(source: str) -> None:
    assert source_of(with_dumps(source, "x", "y")) == source


def test_parts_end_with_one_newline() -> None:
    assert with_dumps("app a", "one\n\n", "two") == "app a\n--- before\none\n--- after\ntwo\n"


def test_case_without_dumps_is_all_source() -> None:
    assert source_of("app a\n") == "app a\n"


def test_rewriting_a_case_keeps_its_source() -> None:
    text = with_dumps("app a\n", "old", "old")
    assert with_dumps(source_of(text), "new", "newer") == "app a\n--- before\nnew\n--- after\nnewer\n"
