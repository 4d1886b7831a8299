"""The diagnostics of one file while it is read: limited in number, and taken back when a part is read again."""

from __future__ import annotations

from aspirec.diagnostics.model import Bag, Diagnostic
from aspirec.source import Span

LIMIT = 200
"""How many syntax errors of one file are reported."""


class Findings:
    """Collects diagnostics; beyond the limit it only remembers that there were more."""

    def __init__(self) -> None:
        self._found: list[Diagnostic] = []
        self._beyond: Span | None = None

    @property
    def full(self) -> bool:
        """Whether no more are wanted."""
        return self._beyond is not None

    def __len__(self) -> int:
        return len(self._found)

    def append(self, diagnostic: Diagnostic) -> None:
        if len(self._found) < LIMIT:
            self._found.append(diagnostic)
        elif self._beyond is None:
            self._beyond = diagnostic.primary.span

    def forget_from(self, count: int) -> None:
        """Take back all but the first `count`."""
        del self._found[count:]
        self._beyond = None

    def drop_within(self, start: int, end: int) -> None:
        """Take back those about this range of the text."""
        self._found = [f for f in self._found if not start <= f.primary.span.start < end]

    def deliver(self, bag: Bag) -> None:
        """Hand everything over."""
        bag.extend(self._found)
        if self._beyond is not None:
            from aspirec.syntax.errors import too_many

            bag.add(too_many(self._beyond))
