"""Network security perimeters: services of Azure that may talk to each other, and what may cross the line around them."""

from __future__ import annotations

from collections.abc import Iterable

from aspirec.catalog.azure._network import (
    DIRECTION,
    ID_AND_NAME,
    LETTERS_ONLY,
    NAMES,
    NETWORK_ACCESS,
    VERSION,
    is_range,
)
from aspirec.catalog.common import AZURE_ATTRIBUTES, AZURE_CHILDREN, AZURE_CLAUSES
from aspirec.catalog.conditions import HasItems
from aspirec.catalog.schema import Attribute, Child, Kind
from aspirec.catalog.templates import AsValue, Attr, BicepResource, EachItem, Item, OutputOf, Part, Tags, When
from aspirec.diagnostics.model import Diagnostic
from aspirec.filling import Subject
from aspirec.model.nodes import literal_items, literal_text
from aspirec.types import STRING, Choice, ListOf, Target

TYPE = "Microsoft.Network/networkSecurityPerimeters"

HELD = Target(
    (
        "azure.storage",
        "azure.keyVault",
        "azure.cosmosDb",
        "azure.sqlServer",
        "azure.serviceBus",
        "azure.eventHubs",
        "azure.search",
        "azure.openAi",
        "azure.foundry",
        "azure.logAnalytics",
        "azure.kubernetesEnvironment",
    ),
    "a service that a perimeter can hold",
)
"""The services that Azure lets into perimeters."""

INBOUND, OUTBOUND = ("addressPrefixes", "subscriptions"), ("fullyQualifiedDomainNames",)


RULE = Child(
    word="rule",
    doc="What may cross the perimeter.",
    attributes=(
        Attribute(name="direction", doc="Which way.", type=DIRECTION, required=True),
        Attribute(name="addressPrefixes", doc="Inbound: from these addresses.", type=ListOf(STRING)),
        Attribute(
            name="subscriptions",
            known="listed",
            doc="Inbound: from resources of these subscriptions, as '/subscriptions/ID'.",
            type=ListOf(STRING),
        ),
        Attribute(
            name="fullyQualifiedDomainNames",
            doc="Outbound: to these hosts; `*.` in front matches all subdomains.",
            type=ListOf(STRING),
        ),
    ),
    name_rule=NAMES,
    resource=BicepResource(
        type=f"{TYPE}/profiles/accessRules",
        version=VERSION,
        symbol="{root}_profile_{symbol}",
        parent="{root}_profile",
        body={
            "properties": {
                "direction": Attr("direction"),
                "addressPrefixes": AsValue(When(HasItems("addressPrefixes"), Attr("addressPrefixes"))),
                "subscriptions": AsValue(When(HasItems("subscriptions"), EachItem("subscriptions", {"id": Item()}))),
                "fullyQualifiedDomainNames": AsValue(
                    When(HasItems("fullyQualifiedDomainNames"), Attr("fullyQualifiedDomainNames"))
                ),
            }
        },
    ),
)

ASSOCIATION = Child(
    word="association",
    doc="A service inside the perimeter.",
    attributes=(
        Attribute(name="target", doc="The service.", type=HELD, required=True),
        Attribute(
            name="accessMode",
            doc="Whether the rules are enforced ('Enforced'), or what they would stop is only logged ('Learning').",
            type=Choice(("Enforced", "Learning", "Audit")),
            default="Enforced",
        ),
    ),
    name_rule=NAMES,
    resource=BicepResource(
        type=f"{TYPE}/resourceAssociations",
        version=VERSION,
        symbol="{root}_{symbol}",
        body={
            "properties": {
                "accessMode": Attr("accessMode"),
                "privateLinkResource": {"id": OutputOf("target", "id")},
                "profile": {"id": Part("{root}_profile", "id")},
            }
        },
    ),
)


def check(subject: Subject) -> Iterable[Diagnostic]:
    """Rules that say nothing, or what the other direction says; ranges that are none."""
    from aspirec.catalog.azure import _network_errors as errors

    for child in subject.children("rule"):
        rule = subject.below(child)
        direction = literal_text(rule.attribute("direction"))
        wanted, other = (OUTBOUND, INBOUND) if direction == "Outbound" else (INBOUND, OUTBOUND)
        misplaced = [name for name in other if rule.written(name) is not None]
        if direction is not None and misplaced:
            yield errors.other_direction(rule, direction, misplaced[0], wanted)
        elif not any(rule.written(name) is not None for name in (*wanted, *other)):
            yield errors.empty_rule(rule, wanted)
        for item in literal_items(rule.attribute("addressPrefixes")):
            text = literal_text(item)
            if text is not None and not is_range(text):
                yield errors.no_perimeter_range(rule, text, item.span)


KIND = Kind(
    name="azure.networkSecurityPerimeter",
    summary="network security perimeter",
    also=("nsp",),
    doc="A boundary around services: those inside reach each other, everything else needs a rule. An "
    "`association` puts a service inside.",
    attributes=AZURE_ATTRIBUTES,
    children=(*AZURE_CHILDREN, RULE, ASSOCIATION),
    clauses=AZURE_CLAUSES,
    can_exist=True,
    name_rule=LETTERS_ONLY,
    resource=BicepResource(
        type=TYPE,
        version=VERSION,
        body={"location": Attr("location"), "tags": Tags()},
    ),
    parts=(
        BicepResource(
            type=f"{TYPE}/profiles",
            version=VERSION,
            symbol="{symbol}_profile",
            name="defaultProfile",
            parent="{symbol}",
            comment="The rules are in a profile, which applies to every service in the perimeter.",
        ),
    ),
    outputs=ID_AND_NAME,
    access=NETWORK_ACCESS,
    check=check,
)
