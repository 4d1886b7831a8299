"""The addresses that a cluster gives to its services: no subnet of its network may have them.

Azure takes 10.0.0.0/16 where nothing is said, as Aspire says nothing, and makes no cluster in a subnet with addresses from there.
"""

from __future__ import annotations

from collections.abc import Iterator

from aspirec import expressions as ex
from aspirec.diagnostics.codes.azure import UNLIKELY_TO_WORK
from aspirec.diagnostics.model import Diagnostic, report
from aspirec.filling import Subject
from aspirec.model.nodes import Resource, literal_text

AZURES_OWN = "10.0.0.0/16"
OTHERS = ("172.16.0.0/16", "192.168.0.0/16", "10.255.0.0/16")
"""Private ranges that Azure takes for services, in the order in which they are offered."""
NAME_SERVER = 10
"""The address of the name server in the range."""


def check_services(subject: Subject) -> Iterator[Diagnostic]:
    """A warning where Azure's own range is that of a subnet, and nobody has said anything else."""
    networks = sorted(_networks(subject))
    if not networks or subject.exists or _author_says(subject):
        return
    from ipaddress import IPv4Network

    taken: list[tuple[str, IPv4Network]] = []
    for name in networks:
        for subnet, prefix in _prefixes(subject.index[name]):
            try:
                taken.append((subnet, IPv4Network(prefix)))
            except ValueError:
                continue  # the network's own check says so
    clashing = next((subnet for subnet, space in taken if space.overlaps(IPv4Network(AZURES_OWN))), None)
    if clashing is None:
        return
    free = next((one for one in map(IPv4Network, OTHERS) if not any(one.overlaps(space) for _, space in taken)), None)
    values = (
        f"serviceCidr: '{free}', dnsServiceIP: '{free[NAME_SERVER]}'" if free else "serviceCidr: …, dnsServiceIP: …"
    )
    yield report(
        UNLIKELY_TO_WORK,
        f"the services of '{subject.name}' get addresses from {AZURES_OWN}, and the subnet '{clashing}' has some of those",
        subject.resource.name_span,
        help=f"choose others: configure {{ properties: {{ networkProfile: {{ {values} }} }} }}",
    )


def _networks(subject: Subject) -> set[ex.ResourceId]:
    """The networks that pools of nodes are in."""
    pools = (*subject.children("systemNodePool"), *subject.children("nodePool"))
    subnets = (subject.attribute("subnet"), *(pool.setting("subnet") for pool in pools))
    return {subnet.resource for subnet in subnets if isinstance(subnet, ex.ResourceRef)}


def _prefixes(network: Resource) -> Iterator[tuple[str, str]]:
    """The subnets with their ranges, as far as they are known."""
    for subnet in network.all("subnet"):
        prefix = literal_text(subnet.setting("prefix"))
        if prefix is not None:
            yield subnet.name, prefix


def _author_says(subject: Subject) -> bool:
    """Whether `configure` says anything about the cluster's network: the two addresses belong together."""
    return subject.configured("properties", "networkProfile") is not None
