"""The list of all codes, and what `explain` makes of it."""

from __future__ import annotations

import re

import pytest

from aspirec.diagnostics.codes import GROUPS, Group, all_codes, codes_in, find
from aspirec.diagnostics.explain import explain_markdown, explain_text, markdown_list, text_list
from aspirec.diagnostics.model import Code, Severity


def test_ids_and_slugs_are_unique() -> None:
    codes = all_codes()
    assert len({code.id for code in codes}) == len(codes)
    assert len({code.slug for code in codes}) == len(codes)


@pytest.mark.parametrize("group", GROUPS, ids=lambda group: group.module)
def test_every_code_of_a_module_belongs_there(group: Group) -> None:
    assert all(re.fullmatch(group.prefix + r"\d{3}", code.id) for code in codes_in(group.module))


def test_codes_are_listed_in_the_order_of_their_ids() -> None:
    ids = [code.id for code in all_codes()]
    assert ids == sorted(ids)


@pytest.mark.parametrize("code", all_codes(), ids=lambda code: code.id)
def test_every_code_explains_itself(code: Code) -> None:
    assert re.fullmatch(r"[a-z0-9]+(-[a-z0-9]+)*", code.slug)
    assert code.title
    assert not code.title.endswith(".")
    assert len(code.explanation) > 40
    assert code.explanation.endswith((".", ")"))
    assert code.wrong.strip()
    assert code.right.strip()
    assert code.wrong != code.right


def test_codes_are_found_by_id_and_slug_in_any_case() -> None:
    code = all_codes()[-1]
    assert find(code.id) is code
    assert find(code.id.lower()) is code
    assert find(code.slug.upper()) is code
    assert find("ASP0000") is None
    assert find("") is None


EXAMPLE = Code(
    "ASP2010", "unknown-role", "The role is not known", "word " * 40 + "end.", "grant X on acr", "grant AcrPush on acr"
)


def test_explain_wraps_the_explanation_and_indents_the_examples() -> None:
    text = explain_text(EXAMPLE)
    assert text.startswith("error[ASP2010] unknown-role: The role is not known\n\nword word")
    assert max(map(len, text.splitlines())) <= 88
    assert "\nWrong:\n\n    grant X on acr\n\nRight:\n\n    grant AcrPush on acr\n" in text


def test_explain_as_markdown_fences_examples_even_if_they_hold_fences() -> None:
    assert "```aspire\ngrant X on acr\n```" in explain_markdown(EXAMPLE)
    tricky = Code("ASP2010", "s", "T", "E", "a ``` b", "aspirec build x", Severity.WARNING)
    assert "````aspire\na ``` b\n````" in explain_markdown(tricky)
    command = Code("ASP9001", "s", "T", "E", "aspirec build x", "aspirec build y")
    assert "```sh\naspirec build x\n```" in explain_markdown(command)


def test_the_markdown_page_has_every_code_once_below_its_group_and_links_to_it() -> None:
    page = markdown_list(reversed(all_codes()))
    assert re.findall(r"^### (ASP\d{4})", page, re.MULTILINE) == [code.id for code in all_codes()]
    for code in all_codes():
        assert page.count(f"](#{code.id.lower()}-{code.slug})") == 1
    assert re.findall(r"^## (.*)", page, re.MULTILINE) == [
        group.title for group in GROUPS if any(code.id.startswith(group.prefix) for code in all_codes())
    ]


def test_the_text_list_has_a_line_for_each_code() -> None:
    assert text_list([EXAMPLE]) == "ASP2010  unknown-role  The role is not known\n"
    assert len(text_list(all_codes()).splitlines()) == len(all_codes())
