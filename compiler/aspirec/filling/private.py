"""Which resources are closed to the public network."""

from __future__ import annotations

from collections.abc import Iterator

from aspirec import expressions as ex
from aspirec.catalog import schema
from aspirec.catalog.index import known_kind
from aspirec.model.nodes import Index, Setting


def private_resources(index: Index) -> frozenset[str]:
    """The resources that something closes to the public network: what attributes that close name, in kinds with that trait."""
    found: frozenset[str] | None = index.memo.get("private resources")
    if found is None:
        targets: set[str] = set()
        for resource in index.app.resources:
            kind = known_kind(resource.kind)
            if "closes" in kind.traits:
                targets |= set(_closed(resource.settings, kind.attributes))
                for child in resource.children:
                    declared = kind.child(child.word)
                    targets |= set(_closed(child.settings, declared.attributes)) if declared is not None else set()
        found = index.memo["private resources"] = frozenset(targets)
    return found


def _closed(settings: tuple[Setting, ...], attributes: tuple[schema.Attribute, ...]) -> Iterator[str]:
    names = {attribute.name for attribute in attributes if attribute.closes}
    for setting in settings:
        if setting.name in names and isinstance(setting.value, ex.ResourceRef):
            yield setting.value.resource
