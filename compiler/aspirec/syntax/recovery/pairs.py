"""Brackets and their counterparts in a row of tokens, in which they pair up."""

from __future__ import annotations

from collections.abc import Sequence

from aspirec.syntax import tokens as t


def closer_of(kinds: Sequence[int], at: int) -> int:
    """The bracket that closes the one at a token, or END."""
    depth = 0
    while kinds[at] != t.END:
        depth += (kinds[at] in t.OPENERS) - (kinds[at] in t.CLOSERS)
        if depth == 0:
            break
        at += 1
    return at


def opener_of(kinds: Sequence[int], at: int) -> int:
    """The bracket that the one at a token closes, or the first token."""
    depth = 0
    while at > 0:
        depth += (kinds[at] in t.CLOSERS) - (kinds[at] in t.OPENERS)
        if depth == 0:
            break
        at -= 1
    return at
