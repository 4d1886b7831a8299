"""Names become Bicep identifiers by rule."""

from __future__ import annotations

import re

import pytest
from hypothesis import given
from hypothesis import strategies as st

from aspirec.bicep.functions import DECORATORS, function_names
from aspirec.bicep.identifiers import LITERALS, LONGEST, identifier, is_identifier, reserved_for


@pytest.mark.parametrize(
    ("name", "expected"),
    [
        ("store", "store"),
        ("myStore_2", "myStore_2"),
        ("env-acr", "env_acr"),
        ("api.http", "api_http"),
        ("2nd-db", "_2nd_db"),
        ("größe", "gr__e"),
        ("٣", "_"),
        ("", "_"),
    ],
)
def test_identifier(name: str, expected: str) -> None:
    assert identifier(name) == expected


@given(st.text())
def test_identifier_is_always_one_in_form(name: str) -> None:
    assert re.fullmatch(r"[A-Za-z_][A-Za-z0-9_]*", identifier(name))


@given(st.text())
def test_identifier_of_an_identifier_is_itself(name: str) -> None:
    assert identifier(identifier(name)) == identifier(name)


@given(st.from_regex(r"[A-Za-z][A-Za-z0-9]*([-_][A-Za-z0-9]+)*", fullmatch=True))
def test_names_of_the_language_keep_their_letters_and_length(name: str) -> None:
    assert identifier(name) == name.replace("-", "_")


@given(st.text(max_size=LONGEST + 5))
def test_what_is_an_identifier_is_kept(name: str) -> None:
    in_form = re.fullmatch(r"[A-Za-z_][A-Za-z0-9_]*", name) is not None
    assert is_identifier(name) == (in_form and name not in LITERALS and len(name) <= LONGEST)


def test_identifiers_have_a_longest_length() -> None:
    assert is_identifier("x" * LONGEST)
    assert not is_identifier("x" * (LONGEST + 1))


@pytest.mark.parametrize("name", ["param", "resource", "module", "if", "in", "existing", "var", "output", "as", "none"])
def test_keywords_are_ordinary_names(name: str) -> None:
    assert is_identifier(name)
    assert reserved_for(name) == ""


@pytest.mark.parametrize("name", ["true", "false", "null"])
def test_literals_are_no_names(name: str) -> None:
    assert not is_identifier(name)
    assert reserved_for(name) == "literal"


@pytest.mark.parametrize(
    ("name", "meaning"),
    [
        ("az", "namespace"),
        ("sys", "namespace"),
        ("string", "type"),
        ("object", "type"),
        ("any", "type"),
        ("for", "keyword"),
        ("description", "decorator"),
        ("secure", "decorator"),
        ("resourceGroup", "function"),
        ("subscription", "function"),
        ("deployment", "function"),
        ("location", ""),
        ("resourcegroup", ""),
        ("listOfThings", ""),
    ],
)
def test_what_a_name_is_reserved_for(name: str, meaning: str) -> None:
    assert reserved_for(name) == meaning


@pytest.mark.parametrize("name", [*function_names(), *DECORATORS])
def test_functions_and_decorators_are_reserved(name: str) -> None:
    assert reserved_for(name) != ""
