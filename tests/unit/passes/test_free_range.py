"""The highest range of a network that is free."""

from __future__ import annotations

import pytest

from aspirec.passes._free_range import highest_free


@pytest.mark.parametrize(
    ("network", "taken", "found"),
    [
        ("10.0.0.0/16", [], "10.0.255.248/29"),
        ("10.0.0.0/16", ["10.0.1.0/24"], "10.0.255.248/29"),
        ("10.0.0.0/24", ["10.0.0.128/25"], "10.0.0.120/29"),
        ("10.0.0.0/28", ["10.0.0.12/30"], "10.0.0.0/29"),
        ("10.0.0.0/29", ["10.0.0.0/29"], None),
        ("10.0.0.0/30", [], None),
    ],
)
def test_the_highest_range_that_overlaps_nothing(network: str, taken: list[str], found: str | None) -> None:
    assert highest_free(network, taken, 29) == found
