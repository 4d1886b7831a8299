"""Network security groups: which traffic may pass in and out of the subnets that name them."""

from __future__ import annotations

from collections.abc import Iterable

from aspirec.catalog.azure._network import (
    ADDRESS_RANGE,
    DIRECTION,
    ID_AND_NAME,
    NAMES,
    NETWORK_ACCESS,
    PORT_RANGE,
    PRIORITY,
    VERSION,
    names,
)
from aspirec.catalog.common import AZURE_ATTRIBUTES, AZURE_CHILDREN, AZURE_CLAUSES
from aspirec.catalog.schema import Attribute, Check, Child, Kind
from aspirec.catalog.templates import AsValue, Attr, BicepResource, Counted, Tags
from aspirec.diagnostics.model import Diagnostic
from aspirec.expressions import Number
from aspirec.filling import Subject
from aspirec.model.nodes import literal_text
from aspirec.types import INT, Choice


def _matched(name: str, doc: str, check: Check, *also: str) -> Attribute:
    """An attribute that traffic is matched with; everything matches where it is left out."""
    return Attribute(name=name, also=also, doc=f"{doc}; by default, any.", default="*", check=check)


RULE = Child(
    word="rule",
    doc="Allows or denies traffic. An attribute that is left out matches anything.",
    attributes=(
        Attribute(
            name="priority",
            needed=True,
            doc="From 100 to 4096, lower numbers first; by default 100, or 100 more than the greatest before it.",
            type=INT,
            default=Counted("priority", 100, 100),
            check=PRIORITY,
        ),
        Attribute(name="direction", doc="Which way the traffic goes.", type=DIRECTION, required=True),
        Attribute(name="access", doc="What happens to it.", type=Choice(("Allow", "Deny")), required=True),
        Attribute(
            name="protocol",
            needed=True,
            doc="Its protocol; by default, any.",
            type=Choice(("Tcp", "Udp", "Icmp", "Esp", "Ah", "*")),
            default="*",
        ),
        _matched("sourcePrefix", "Where it comes from", ADDRESS_RANGE, "from", "source"),
        _matched("sourcePort", "From which port", PORT_RANGE),
        _matched("destinationPrefix", "Where it goes", ADDRESS_RANGE, "to", "destination"),
        _matched("destinationPort", "To which port", PORT_RANGE, "port", "ports"),
        Attribute(name="description", doc="Why the rule is there."),
    ),
    name_rule=NAMES,
    resource=BicepResource(
        type="Microsoft.Network/networkSecurityGroups/securityRules",
        version=VERSION,
        symbol="{root}_{symbol}",
        body={
            "properties": {
                "description": Attr("description"),
                "priority": Attr("priority"),
                "direction": Attr("direction"),
                "access": Attr("access"),
                "protocol": Attr("protocol"),
                "sourceAddressPrefix": AsValue(Attr("sourcePrefix")),
                "sourcePortRange": AsValue(Attr("sourcePort")),
                "destinationAddressPrefix": AsValue(Attr("destinationPrefix")),
                "destinationPortRange": AsValue(Attr("destinationPort")),
            }
        },
    ),
)


def check(subject: Subject) -> Iterable[Diagnostic]:
    """Two rules of one direction cannot have one priority, and generated ones have an end."""
    from aspirec.catalog.azure import _network_errors as errors

    seen: dict[tuple[str | None, int], Subject] = {}
    for child in subject.children("rule"):
        rule = subject.below(child)
        priority, direction = rule.attribute("priority"), literal_text(rule.attribute("direction"))
        if not isinstance(priority, Number) or direction is None:
            continue
        first = seen.setdefault((direction, priority.value), rule)
        if first is not rule:
            yield errors.same_priority(subject.name, first, rule, priority.value)
        if priority.value > 4096 and rule.written("priority") is None:
            yield errors.no_priority_left(rule, priority.value)


KIND = Kind(
    name="azure.networkSecurityGroup",
    summary="network security group",
    also=("nsg", "securityGroup"),
    doc="Rules for the traffic of subnets. A subnet names a group in `networkSecurityGroup`, or has its own "
    "rules, which become the group `SUBNET-nsg`. Rules are added to an existing group.",
    attributes=AZURE_ATTRIBUTES,
    children=(*AZURE_CHILDREN, RULE),
    clauses=AZURE_CLAUSES,
    can_exist=True,
    layer=0,
    name_rule=names(80),
    resource=BicepResource(
        type="Microsoft.Network/networkSecurityGroups",
        version=VERSION,
        body={"location": Attr("location"), "tags": Tags()},
    ),
    outputs=ID_AND_NAME,
    access=NETWORK_ACCESS,
    check=check,
    joined={"Microsoft.Network/networkSecurityGroups/join/action": ("networkSecurityGroup.id",)},
)
