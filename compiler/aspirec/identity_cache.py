"""Remembering what was made of objects that come again and again."""

from __future__ import annotations

from collections.abc import Callable
from functools import wraps
from typing import TypeVar

Given = TypeVar("Given")
Made = TypeVar("Made")


def identity_cache(size: int) -> Callable[[Callable[[Given], Made]], Callable[[Given], Made]]:
    """For a pure function of an immutable value: remembers what it made of the last values, up to `size` of them, told apart by
    identity. Comparing or hashing trees would cost as much as the work itself.
    """

    def decorate(function: Callable[[Given], Made]) -> Callable[[Given], Made]:
        known: dict[int, tuple[Given, Made]] = {}

        @wraps(function)
        def remembered(value: Given) -> Made:
            found = known.get(id(value))
            if found is not None and found[0] is value:
                return found[1]
            made = function(value)
            if len(known) >= size:
                known.clear()
            known[id(value)] = (value, made)
            return made

        return remembered

    return decorate
