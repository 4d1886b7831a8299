"""Which resources are closed to the public network."""

from __future__ import annotations

from operator import attrgetter

from aspirec.model.namings import namings
from aspirec.model.nodes import Index

_CLOSES = attrgetter("closes")


def private_resources(index: Index) -> frozenset[str]:
    """The resources that something closes to the public network: what attributes name that are declared to close it."""
    found: frozenset[str] | None = index.memo.get("private resources")
    if found is None:
        closed = (naming.target.resource for item in index.app.resources for naming in namings(item, _CLOSES))
        found = index.memo["private resources"] = frozenset(closed)
    return found
