"""How far a value extends once variables stand for what they are: a few short variables can make one that nobody could compile.

var a1 = concat(a0, a0)   var a2 = concat(a1, a1)   …   a18 has 262,144 parts
"""

from __future__ import annotations

from typing import NamedTuple

from aspirec import expressions as ex

DEEPEST = 120
LARGEST = 20_000


class Extent(NamedTuple):
    """How many levels deep a value is, and of how many parts it is made."""

    depth: int
    parts: int


class Extents:
    """The extents of values that are made of each other; each is measured once."""

    def __init__(self) -> None:
        self._known: dict[int, tuple[ex.Expr, Extent]] = {}

    def of(self, expr: ex.Expr) -> Extent:
        """The extent of a value. What it is made of has been asked for before, or is nested no deeper than the language allows."""
        known = self._known.get(id(expr))
        if known is not None:
            return known[1]
        below = [self.of(part) for part in ex.children(expr)]
        depth = 1 + max((part.depth for part in below), default=0)
        extent = Extent(depth, 1 + sum(part.parts for part in below))
        if below:
            self._known[id(expr)] = (expr, extent)
        return extent
