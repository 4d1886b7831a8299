"""Addresses of networks and subnets: what is no range, lies outside, overlaps, or is too small.

Only what is written as a literal can be judged; an address that a parameter brings is the deployment's affair.
"""

from __future__ import annotations

from bisect import bisect_right
from collections.abc import Iterable, Iterator
from typing import TYPE_CHECKING

from aspirec.diagnostics.model import Diagnostic
from aspirec.expressions import Expr, Object
from aspirec.filling import Subject
from aspirec.model.nodes import literal_text

if TYPE_CHECKING:
    from ipaddress import IPv4Network, IPv6Network

SMALLEST = 29
"""Azure keeps five addresses of every subnet for itself, and takes none smaller."""

SMALLEST_DELEGATED = {
    "microsoft.app/environments": 27,
    "microsoft.web/serverfarms": 28,
    "microsoft.servicenetworking/trafficcontrollers": 24,
    "microsoft.dbforpostgresql/flexibleservers": 28,
}
"""The longest prefixes that services take, from their documentation: Container Apps with workload profiles, integration of App
Service, Application Gateway for Containers, PostgreSQL.
"""


def check(subject: Subject) -> Iterable[Diagnostic]:
    """What is wrong with the address space of a network and its subnets."""
    from aspirec.catalog.azure import _network_errors as errors

    network, problem = _network_of(subject)
    yield from problem
    taken = _Taken()
    for child in subject.children("subnet"):
        subnet = subject.below(child)
        yield from _check_subnet(subnet)
        addresses, wrong = _range_of(subnet)
        yield from wrong
        if addresses is None:
            continue
        if network is not None and (addresses.version != network.version or not addresses.subnet_of(network)):  # type: ignore[arg-type]
            yield errors.outside(subnet, str(addresses), subject, str(network))
        earlier = taken.by(subnet, addresses)
        if earlier is not None:
            yield errors.overlap(subnet, str(addresses), *earlier)
        yield from _too_small(subnet, addresses)


class _Taken:
    """The ranges of a network that are taken, none of which overlap, in the order of their addresses."""

    def __init__(self) -> None:
        self._starts: list[tuple[int, int]] = []
        self._ranges: list[tuple[Subject, IPv4Network | IPv6Network]] = []

    def by(self, subnet: Subject, addresses: IPv4Network | IPv6Network) -> tuple[Subject, str] | None:
        """Who has some of the addresses, and which range; None if nobody has, and then the subnet takes them."""
        start = (addresses.version, int(addresses.network_address))
        place = bisect_right(self._starts, start)
        for other, taken in self._ranges[max(place - 1, 0) : place + 1]:
            if addresses.overlaps(taken):
                return other, str(taken)
        self._starts.insert(place, start)
        self._ranges.insert(place, (subnet, addresses))
        return None


def _network_of(subject: Subject) -> tuple[IPv4Network | IPv6Network | None, tuple[Diagnostic, ...]]:
    """The network's addresses; of an existing one only those that are written, and none where `configure` gives it others."""
    addresses, problem = _range_of(subject)
    subnets = subject.kind.subnets
    has_others = subnets is not None and subject.configured(*subnets.in_body) is not None
    if (subject.exists and subject.written("prefix") is None) or has_others:
        return None, problem
    return addresses, problem


def _range_of(subject: Subject) -> tuple[IPv4Network | IPv6Network | None, tuple[Diagnostic, ...]]:
    """The range in the attribute `prefix`, if it is a literal one; or what is wrong with it."""
    from ipaddress import ip_network

    text = literal_text(subject.attribute("prefix"))
    if not text:
        return None, ()
    try:
        return (ip_network(text) if "/" in text else None), (() if "/" in text else (_bad(subject, text),))
    except ValueError:
        return None, (_bad(subject, text),)


def _bad(subject: Subject, text: str) -> Diagnostic:
    from ipaddress import ip_network

    from aspirec.catalog.azure import _network_errors as errors

    try:
        meant = str(ip_network(text, strict=False)) if "/" in text else ""
    except ValueError:
        meant = ""
    return errors.no_range(subject, text, meant)


def delegated_service(value: Expr | None) -> str:
    """The service of a `delegation`, in either form; empty if it is not a literal."""
    if isinstance(value, Object):
        value = value.get("serviceName")
    return literal_text(value) or ""


def _too_small(subnet: Subject, addresses: IPv4Network | IPv6Network) -> Iterator[Diagnostic]:
    from aspirec.catalog.azure import _network_errors as errors

    if addresses.version != 4 or subnet.exists:
        return
    service = delegated_service(subnet.attribute("delegation"))
    longest = SMALLEST_DELEGATED.get(service.lower(), SMALLEST)
    if addresses.prefixlen > longest:
        yield errors.too_small(subnet, str(addresses), service if longest != SMALLEST else "", longest)


def _check_subnet(subnet: Subject) -> Iterator[Diagnostic]:
    """Rules that found no group to go to, and delegations that say nothing."""
    from aspirec.catalog.azure import _network_errors as errors

    if subnet.children("rule"):
        yield errors.rules_and_group(subnet)
    delegation = subnet.written("delegation")
    if _is_blank(delegation):
        yield errors.empty_delegation(subnet, "names no service")
    if isinstance(delegation, Object):
        yield from _check_delegation(subnet, delegation)


def _check_delegation(subnet: Subject, delegation: Object) -> Iterator[Diagnostic]:
    from aspirec.catalog.azure import _network_errors as errors
    from aspirec.model.type_words import key_words

    if _is_blank(delegation.get("name")):
        yield errors.empty_delegation(subnet, "has an empty name")
    if delegation.get("serviceName") is None or _is_blank(delegation.get("serviceName")):
        yield errors.empty_delegation(subnet, "names no service")
    for key, value in delegation.entries:
        if key not in ("name", "serviceName"):
            yield errors.unknown_delegation_key(subnet, key_words(key), value.span)


def _is_blank(value: Expr | None) -> bool:
    """Whether it is a text with nothing in it."""
    text = literal_text(value)
    return text is not None and not text.strip()
