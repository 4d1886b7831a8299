"""Names of new resources, where the rule that deployed ones were made with allows more than Azure does."""

from __future__ import annotations

from aspirec.bicep.identifiers import symbol_of
from aspirec.catalog.naming import longest, prefix
from aspirec.catalog.schema import NameRule

ODD = NameRule(maximum=50, limit=256, allowed=("lower", "-"), separator="-")


def test_a_limit_beyond_azures_is_kept_where_it_does_no_harm() -> None:
    assert longest(ODD, "hub") == 256


def test_long_names_are_cut_at_azures_limit() -> None:
    assert longest(ODD, "x" * 37) == 50
    assert prefix(ODD, "x" * 60) == ("x" * 44, True)


def test_a_limit_below_azures_always_holds() -> None:
    assert longest(NameRule(maximum=60, limit=24), "x" * 50) == 24


def test_symbols_are_not_taken_for_leftovers_of_a_decompiler() -> None:
    assert symbol_of("hub-resource") == "hub_resource_"
    assert symbol_of("resource") == "resource"


def test_what_is_cut_ends_with_a_letter() -> None:
    assert prefix(ODD, f"{'x' * 42}--{'y' * 20}") == ("x" * 42, True)
