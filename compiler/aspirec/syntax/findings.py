"""The diagnostics of one file while it is read: limited in number, and taken back when a part is read again."""

from __future__ import annotations

from collections.abc import Container

from aspirec.diagnostics.model import Bag, Code, Diagnostic
from aspirec.frozen import evolve

LIMIT = 200
"""How many syntax errors of one file are reported."""


class Findings:
    """Collects diagnostics; beyond the limit it only remembers that there were more."""

    def __init__(self) -> None:
        self._found: list[Diagnostic] = []
        self.full = False
        """Whether no more are wanted."""

    def __len__(self) -> int:
        return len(self._found)

    def append(self, diagnostic: Diagnostic) -> None:
        if len(self._found) < LIMIT:
            self._found.append(diagnostic)
        else:
            self.full = True

    def forget_from(self, count: int) -> None:
        """Take back all but the first `count`."""
        del self._found[count:]
        self.full = False

    def drop_within(self, start: int, end: int, codes: Container[Code] | None = None) -> None:
        """Take back those about this range of the text, all or those with one of the codes."""
        self._found = [
            found
            for found in self._found
            if not (start <= found.primary.span.start < end and (codes is None or found.code in codes))
        ]

    def deliver(self, bag: Bag) -> None:
        """Hand everything over; if there was more, the last one says so."""
        if self.full:
            last = max(self._found, key=lambda found: found.primary.span)
            note = f"there are more than {LIMIT} syntax errors in this file; the others are not shown"
            self._found[self._found.index(last)] = evolve(last, notes=(*last.notes, note))
        bag.extend(self._found)
