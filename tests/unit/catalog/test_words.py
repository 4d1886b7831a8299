"""Conditions of the catalogue in words, as the pages of kinds have them."""

from __future__ import annotations

import pytest

from aspirec.catalog.conditions import (
    ALWAYS,
    NEW,
    AllOf,
    AnyChild,
    AnyOf,
    Condition,
    Given,
    HasChild,
    Is,
    Not,
    SharesScope,
    Written,
)
from aspirec.catalog.describe import describe_kind
from aspirec.catalog.index import find_kind
from aspirec.catalog.words import condition_words
from aspirec.types import ListOf, Target, describe

NULL = AllOf(Written("password"), Not(Given("password")))


@pytest.mark.parametrize(
    ("condition", "words"),
    [
        (ALWAYS, ""),
        (Not(Is("mode", "Serverless")), "mode is not 'Serverless'"),
        (NULL, "password is null"),
        (Not(NULL), "password is not null"),
        (Not(HasChild("queue", "topic")), "it has no child 'queue' or 'topic'"),
        (NEW, "it is new"),
        (Not(SharesScope("logs")), "logs is in another scope"),
        (AnyChild("origin", Given("privateLink")), "privateLink is given in any 'origin'"),
        (AllOf(Given("zone"), AnyOf(Is("sku", "A"), Is("sku", "B"))), "zone is given and sku is 'A' or 'B'"),
        (AllOf(Given("zone"), AnyOf(Is("sku", "A"), Given("b"))), "zone is given and (sku is 'A' or b is given)"),
        (Not(AnyOf(Given("a"), Is("b", True))), "a is left out and b is not true"),
    ],
    ids=str,
)
def test_a_condition_is_a_sentence(condition: Condition, words: str) -> None:
    assert condition_words(condition) == words


def test_an_output_that_is_there_in_either_case_is_listed_once() -> None:
    kind = find_kind("azure.cosmosDb")
    assert kind is not None
    shown = [output for output in describe_kind(kind)["outputs"] if output["name"] == "connectionString"]
    assert [output.get("where", "") for output in shown] == [""]


@pytest.mark.parametrize(("what", "words"), [("a resource", "resources"), ("an Azure resource", "Azure resources")])
def test_a_list_of_resources_is_called_by_their_plural(what: str, words: str) -> None:
    assert describe(ListOf(Target((), what))) == f"array of {words}"
