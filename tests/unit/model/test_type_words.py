"""Types in words, as sentences go on with them."""

from __future__ import annotations

import pytest

from aspirec.driver import compile_program
from aspirec.model.type_words import describe_wanted
from aspirec.types import ANY, BOOL, INT, STRING, Choice, ListOf, Record, Target, Type, union


@pytest.mark.parametrize(
    ("type_", "words"),
    [
        (INT, "an int"),
        (ANY, "any"),
        (union(BOOL, STRING), "a bool or a string"),
        (Choice(("a", "b")), "'a' or 'b'"),
        (Record(()), "an object"),
        (ListOf(STRING), "an array of string"),
        (ListOf(Target((), "a resource")), "an array of resources"),
        (union(STRING, Target((), "an endpoint")), "a string or an endpoint"),
    ],
)
def test_what_is_wanted_has_its_article(type_: Type, words: str) -> None:
    assert describe_wanted(type_) == words


def test_several_resources_have_names() -> None:
    text = b"container api 'nginx' { waitFor: 3 }\nazure.containerAppEnvironment env { registry: 3 }\n"
    found = compile_program("app.aspire", {"app.aspire": text}.__getitem__).diagnostics
    assert [one.message for one in found] == [
        "'waitFor' takes an array of resources by their names in the program",
        "'registry' takes a container registry by its name in the program",
    ]
