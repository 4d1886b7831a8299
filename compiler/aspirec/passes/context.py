"""What a pass may ask of its surroundings (a protocol, so that passes need not know the pipeline)."""

from __future__ import annotations

from typing import Protocol

from aspirec.diagnostics.model import Bag


class Context(Protocol):
    """See `pipeline.PassContext`."""

    @property
    def bag(self) -> Bag: ...
