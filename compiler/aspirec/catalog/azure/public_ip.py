"""Public IP addresses: static ones, as NAT gateways and load balancers take them."""

from __future__ import annotations

from aspirec.catalog.azure._network import ID_AND_NAME, NAMES, NETWORK_ACCESS, VERSION
from aspirec.catalog.common import AZURE_ATTRIBUTES, AZURE_CHILDREN, AZURE_CLAUSES
from aspirec.catalog.schema import Kind, Output
from aspirec.catalog.templates import Attr, BicepResource, Own, Tags, Template

BODY: dict[str, Template] = {
    "location": Attr("location"),
    "sku": {"name": "Standard"},
    "properties": {"publicIPAllocationMethod": "Static"},
    "tags": Tags(),
}
"""A NAT gateway makes the same for itself."""

RESOURCE = BicepResource(type="Microsoft.Network/publicIPAddresses", version=VERSION, body=BODY)

KIND = Kind(
    name="azure.publicIp",
    summary="public IP address",
    also=("ip",),
    doc="A static public IP address of the standard tier.",
    attributes=AZURE_ATTRIBUTES,
    children=AZURE_CHILDREN,
    clauses=AZURE_CLAUSES,
    can_exist=True,
    layer=0,
    name_rule=NAMES,
    resource=RESOURCE,
    outputs=(
        *ID_AND_NAME,
        Output(name="ipAddress", value=Own("properties.ipAddress"), doc="The IP address."),
    ),
    access=NETWORK_ACCESS,
    joined={"Microsoft.Network/publicIPAddresses/join/action": ("publicIpAddresses.id",)},
)
