"""Remembering what was made of objects that come again and again."""

from __future__ import annotations

from collections.abc import Callable
from functools import wraps
from typing import TypeVar

Given = TypeVar("Given")
Made = TypeVar("Made")


SIZE = 256
"""Of how many values a function remembers what it made."""


def identity_cache(function: Callable[[Given], Made]) -> Callable[[Given], Made]:
    """For a pure function of an immutable value: remembers what it made of the last values, told apart by identity. Comparing or
    hashing trees would cost as much as the work itself.
    """
    known: dict[int, tuple[Given, Made]] = {}

    @wraps(function)
    def remembered(value: Given) -> Made:
        found = known.get(id(value))
        if found is not None and found[0] is value:
            return found[1]
        made = function(value)
        if len(known) >= SIZE:
            known.clear()
        known[id(value)] = (value, made)
        return made

    return remembered
