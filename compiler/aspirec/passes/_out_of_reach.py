"""What apps use and cannot reach: it is closed to the public network, and their environment is in no network at all.

An environment in another network is no concern of the compiler: networks can be joined.
"""

from __future__ import annotations

from collections.abc import Iterator

from aspirec.catalog.index import known_kind
from aspirec.diagnostics.model import Diagnostic
from aspirec.filling.private import private_resources
from aspirec.model.nodes import Index, Resource
from aspirec.passes import _network_errors
from aspirec.passes.follow_regions import places, placing


def out_of_reach(index: Index) -> Iterator[Diagnostic]:
    """A warning for each environment that runs such apps. What the author configures may be open again."""
    closed = {name for name in private_resources(index) if not index[name].configures}
    used: dict[str, set[str]] = {}
    for resource in index.app.resources:
        workload = resource.workload
        environment = index.get(workload.environment) if workload is not None and workload.environment else None
        if workload is not None and environment is not None and _is_outside(environment):
            pulled = {environment.pull.registry} if environment.pull is not None else set()
            used.setdefault(environment.name, set()).update((pulled | set(workload.uses)) & closed)
    for name, targets in sorted(used.items()):
        if targets:
            attribute = next(attribute.name for attribute in placing(known_kind(index[name].kind)))
            yield _network_errors.out_of_reach(name, sorted(targets), attribute, index[name].name_span)


def _is_outside(environment: Resource) -> bool:
    """Whether the environment could be in a network, and is in none, as far as the program says."""
    ways = [attribute.name for attribute in placing(known_kind(environment.kind))]
    if not ways or environment.existing is not None or environment.configures:
        return False
    return all(environment.given(name) is None for name in ways) and not any(places(environment))
