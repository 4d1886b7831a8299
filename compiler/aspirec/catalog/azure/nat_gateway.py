"""NAT gateways: one address for the outbound traffic of subnets."""

from __future__ import annotations

from aspirec.catalog.azure import public_ip
from aspirec.catalog.azure._network import ID_AND_NAME, LETTERS_ONLY, NAMES, NETWORK_ACCESS, VERSION
from aspirec.catalog.common import AZURE_ATTRIBUTES, AZURE_CHILDREN, AZURE_CLAUSES
from aspirec.catalog.conditions import NEW, AllOf, Given, Not
from aspirec.catalog.schema import Attribute, Kind
from aspirec.catalog.templates import Attr, BicepResource, NameBy, OutputOf, Part, Tags, When
from aspirec.types import Target

KIND = Kind(
    name="azure.natGateway",
    summary="NAT gateway",
    also=("nat",),
    doc="Subnets that name it in `natGateway` send their outbound traffic from its address.",
    attributes=(
        *AZURE_ATTRIBUTES,
        Attribute(
            name="publicIp",
            also=("ip", "address"),
            doc="The address, instead of its own.",
            type=Target(("azure.publicIp",), "a public IP address"),
            region="naming",
            when=NEW,
        ),
    ),
    children=AZURE_CHILDREN,
    clauses=AZURE_CLAUSES,
    can_exist=True,
    layer=0,
    name_rule=LETTERS_ONLY,
    resource=BicepResource(
        type="Microsoft.Network/natGateways",
        version=VERSION,
        body={
            "location": Attr("location"),
            "sku": {"name": "Standard"},
            "properties": {
                "publicIpAddresses": [
                    {"id": When(Given("publicIp"), OutputOf("publicIp", "id"), Part("{symbol}_pip", "id"))}
                ],
            },
            "tags": Tags(),
        },
    ),
    parts=(
        BicepResource(
            type=public_ip.RESOURCE.type,
            version=public_ip.RESOURCE.version,
            symbol="{symbol}_pip",
            name=NameBy(NAMES, "{symbol}_pip"),
            when=AllOf(NEW, Not(Given("publicIp"))),
            body=public_ip.BODY,
            comment="The address from which outbound traffic comes.",
        ),
    ),
    outputs=ID_AND_NAME,
    access=NETWORK_ACCESS,
    joined={"Microsoft.Network/natGateways/join/action": ("natGateway.id",)},
)
