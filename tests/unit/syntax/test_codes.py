"""The examples in the explanations of the codes show what they say."""

from __future__ import annotations

import pytest

from aspirec.diagnostics.codes.syntax import ALL
from aspirec.diagnostics.model import Bag, Code
from aspirec.syntax.parser import parse


def slugs(text: str) -> list[str]:
    bag = Bag()
    parse("f", text, bag)
    return [one.code.slug for one in bag.sorted()]


@pytest.mark.parametrize("code", ALL, ids=lambda code: code.slug)
def test_the_wrong_example_has_this_mistake_and_the_right_one_none(code: Code) -> None:
    assert slugs(code.wrong) == [code.slug]
    assert slugs(code.right) == []


def test_codes_are_in_order_and_belong_to_the_syntax() -> None:
    assert [code.id for code in ALL] == sorted({code.id for code in ALL})
    assert all(code.id.startswith("ASP1") for code in ALL)
