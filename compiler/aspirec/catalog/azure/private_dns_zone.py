"""Private DNS zones: what the host names of services mean inside a network.

The zones of private endpoints have well-known names (Azure's list of private DNS zone values); they come along with the first
endpoint that needs them.
"""

from __future__ import annotations

from aspirec.catalog.azure._network import ID_AND_NAME, NAMES
from aspirec.catalog.common import CONFIGURE, NAME, PARAMS, PUBLISH, TAGS_OF_AZURE
from aspirec.catalog.schema import Access, Attribute, Child, DnsZone, Kind, NameRule, Output
from aspirec.catalog.templates import BicepResource, OutputOf, PhysicalName, Tags
from aspirec.frozen import evolve
from aspirec.types import Target

VERSION = "2024-06-01"

LINK = Child(
    word="link",
    doc="A network in which the zone is used.",
    attributes=(
        Attribute(
            name="network",
            doc="The network.",
            type=Target(("azure.virtualNetwork",), "a virtual network"),
            required=True,
        ),
    ),
    name_rule=NAMES,
    resource=BicepResource(
        type="Microsoft.Network/privateDnsZones/virtualNetworkLinks",
        version=VERSION,
        body={
            "location": "global",
            "properties": {
                "registrationEnabled": False,
                "virtualNetwork": {"id": OutputOf("network", "id")},
            },
            "tags": Tags(name="{name}-{child}"),
        },
    ),
)

KIND = Kind(
    name="azure.privateDnsZone",
    summary="private DNS zone",
    also=("dns", "privateDns"),
    doc="Host names inside networks. Zones for private endpoints are added automatically: one for each name, "
    "linked to every network that has such an endpoint. A declared zone replaces the one that would be "
    "added; an existing zone is linked by its owner, or by a `link` here.",
    attributes=(evolve(NAME, required=True, doc="The name of the zone, such as privatelink.azurecr.io."), PUBLISH),
    children=(TAGS_OF_AZURE, CONFIGURE, PARAMS, LINK),
    clauses=("output",),
    dns_zone=DnsZone(link="link", network="network"),
    can_exist=True,
    regional=False,
    layer=0,
    name_rule=NameRule(
        maximum=253,
        pattern=r"(?:[A-Za-z0-9_-]{1,63}\.){1,33}[A-Za-z0-9_-]{1,63}",
        what="2 to 34 labels of letters, digits, hyphens and underscores with dots between them",
    ),
    resource=BicepResource(
        type="Microsoft.Network/privateDnsZones",
        version=VERSION,
        body={"location": "global", "tags": Tags()},
        comment="Linked networks look up the hosts of the service here. The name of the zone is fixed.",
    ),
    outputs=(
        ID_AND_NAME[0],
        Output(name="name", value=PhysicalName(), doc="The name of the zone."),
    ),
    access=Access(on_reference=False, roles=("PrivateDNSZoneContributor", "NetworkContributor")),
    joined={"Microsoft.Network/privateDnsZones/join/action": ("privateDnsZoneId",)},
)
