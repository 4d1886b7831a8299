"""What apps use and cannot reach: it is closed to the public network, and their environment is in no network at all, or the
private endpoints that close it are those of other services.

An environment in another network is no concern of the compiler: networks can be joined.
"""

from __future__ import annotations

from collections.abc import Iterator, Mapping
from operator import attrgetter

from aspirec import expressions as ex
from aspirec.catalog.index import known_kind
from aspirec.catalog.schema import Child, Connection
from aspirec.catalog.templates import Fmt, Out
from aspirec.diagnostics.model import Diagnostic
from aspirec.filling.connecting import subject_of
from aspirec.filling.private import private_resources
from aspirec.model.namings import namings
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


# -- services without a private endpoint -------------------------------------------------------------------------

_SERVICES = attrgetter("services")


def services_out_of_reach(index: Index, endpoints: Mapping[str, frozenset[str]]) -> Iterator[Diagnostic]:
    """A warning for each service that apps use of a resource whose private endpoints are those of other services. `endpoints`
    are the groups of the endpoints by resource, empty for one that is wrong. What the author configures may be open again, and
    what exists already may have other endpoints.
    """
    for name in sorted(private_resources(index) & endpoints.keys()):
        target = index[name]
        services = {
            child.private_link.group: child
            for child in known_kind(target.kind).children
            if child.private_link is not None
        }
        if target.configures or target.existing is not None or not services or "" in endpoints[name]:
            continue
        users = _users(index, target, services)
        for group, child in services.items():
            if group in users and group not in endpoints[name]:
                named = next((f"{name}.{item.name}" for item in target.all(child.word)), "")
                yield _network_errors.service_out_of_reach(name, child.word, named, users[group], target.name_span)


def _users(index: Index, target: Resource, services: Mapping[str, Child]) -> dict[str, list[str]]:
    """The apps that use a service, by its group: by a reference to it or to something in it, or by an attribute."""
    outputs = {name: group for group, child in services.items() for name in _outputs(child.connection)}
    found: dict[str, list[str]] = {}
    for resource in index.app.resources:
        if resource.workload is None or not resource.workload.environment:
            continue
        used = {
            outputs.get(name, "")
            for reference in resource.references
            if reference.target.resource == target.name
            for name in _outputs(_connection(index, reference.target))
        }
        for naming in namings(resource, _SERVICES):
            used.update(naming.attribute.services if naming.target.resource == target.name else ())
        for group in used:
            found.setdefault(group, []).append(resource.name)
    return found


def _connection(index: Index, target: ex.ResourceRef) -> Connection | None:
    return subject_of(index, target.resource, target.children).declaration.connection


def _outputs(connection: Connection | None) -> Iterator[str]:
    """The outputs of a resource that its connection string is made of."""
    string = connection.string if connection is not None else None
    for part in string.arguments if isinstance(string, Fmt) else (string,):
        if isinstance(part, Out):
            yield part.name
