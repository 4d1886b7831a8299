"""The documentation's pages of kinds are what the catalogue says."""

from __future__ import annotations

from pathlib import Path

import pytest

from aspirec.catalog import conditions as c
from aspirec.catalog import templates as t
from aspirec.catalog.pages import all_pages
from aspirec.catalog.words import condition_words, plain, words

FOLDER = Path(__file__).parents[3] / "docs" / "kinds"


def test_there_is_a_page_for_every_kind_and_no_other() -> None:
    assert sorted(file.name for file in FOLDER.iterdir()) == sorted(all_pages()), "run: make docs"


@pytest.mark.parametrize(("name", "text"), sorted(all_pages().items()), ids=sorted(all_pages()))
def test_pages_are_up_to_date(name: str, text: str) -> None:
    assert (FOLDER / name).read_text(encoding="utf-8") == text, "run: make docs"


@pytest.mark.parametrize(
    ("template", "expected"),
    [
        (t.Fmt("Endpoint={};Hub={}", t.Out("endpoint"), t.PhysicalName()), "Endpoint={endpoint};Hub={name}"),
        (t.PhysicalName(up=1), "{parent's name}"),
        (t.When(c.Is("mode", "Serverless"), "a", "b"), "a (if mode is 'Serverless'), else b"),
        (t.When(c.PRIVATE, None, "b"), "b (unless a private endpoint closes it)"),
        (t.Fn("uniqueString"), "{…}"),
    ],
)
def test_templates_in_words(template: t.Template, expected: str) -> None:
    assert words(template) == expected


def test_defaults_keep_their_type() -> None:
    assert plain(["0.0.0.0/0"]) == ["0.0.0.0/0"]
    assert plain(False) is False
    assert plain(None) is None


def test_conditions_in_words() -> None:
    condition = c.AllOf(c.Not(c.Written("sku")), c.HasChild("queue", "topic"))
    assert condition_words(condition) == "sku is left out and it has a child 'queue' or 'topic'"
