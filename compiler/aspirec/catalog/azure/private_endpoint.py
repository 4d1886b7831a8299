"""Private endpoints: an address in a subnet under which one service is reached, which is closed to the public network for it."""

from __future__ import annotations

from aspirec.catalog.azure._network import ID_AND_NAME, NETWORK_ACCESS, VERSION, names
from aspirec.catalog.checks import NOT_EMPTY
from aspirec.catalog.common import AZURE_ATTRIBUTES, AZURE_CHILDREN, AZURE_CLAUSES
from aspirec.catalog.conditions import NEW, AllOf, HasItems
from aspirec.catalog.schema import Attribute, Kind, PrivateEndpoint
from aspirec.catalog.templates import Attr, BicepResource, EachItem, Item, ItemName, Looked, OutputOf, Pattern, Tags
from aspirec.types import ListOf, Target

KIND = Kind(
    name="azure.privateEndpoint",
    summary="private endpoint",
    also=("privateLink",),
    doc="An address in a subnet for a service, or a part of one (`store.blobs`). The service is closed to the "
    "public network, and its host name resolves to the address wherever the zone of that name is linked. "
    "`privateEndpoints` of a subnet is the short form.",
    attributes=(
        *AZURE_ATTRIBUTES,
        Attribute(
            name="subnet",
            doc="The subnet of its address.",
            type=Target(("azure.virtualNetwork/subnet",), "a subnet"),
            region="named",
            required=True,
        ),
        Attribute(
            name="target",
            also=("resource", "service"),
            doc="What is reached: a resource, or a service of one.",
            type=Target((), "an Azure resource"),
            required=True,
            closes=True,
        ),
        Attribute(
            name="group",
            known="compiled",
            doc="The service of the target, if the language has no name for it: 'file' of a storage account.",
            check=NOT_EMPTY,
        ),
        Attribute(
            name="zones",
            doc="The private DNS zones to register it in, instead of those of the service; `[]` if it is "
            "registered elsewhere.",
            type=ListOf(Target(("azure.privateDnsZone",), "a private DNS zone")),
        ),
    ),
    children=AZURE_CHILDREN,
    clauses=AZURE_CLAUSES,
    can_exist=True,
    private_endpoint=PrivateEndpoint(subnet="subnet", target="target", group="group", zones="zones"),
    name_rule=names(64, minimum=2),
    resource=BicepResource(
        type="Microsoft.Network/privateEndpoints",
        version=VERSION,
        body={
            "location": Attr("location"),
            "properties": {
                "privateLinkServiceConnections": [
                    {
                        "name": Pattern("{name}-connection"),
                        "properties": {
                            "privateLinkServiceId": OutputOf("target", "id"),
                            "groupIds": [Attr("group")],
                        },
                    }
                ],
                "subnet": {"id": OutputOf("subnet", "{symbol}_Id")},
            },
            "tags": Tags(),
        },
    ),
    parts=(
        BicepResource(
            type="Microsoft.Network/privateEndpoints/privateDnsZoneGroups",
            version=VERSION,
            symbol="{symbol}_dnsgroup",
            name="default",
            parent="{symbol}",
            when=AllOf(NEW, HasItems("zones")),
            body={
                "properties": {
                    "privateDnsZoneConfigs": EachItem(
                        "zones",
                        {
                            "name": ItemName("{symbol}"),
                            "properties": {"privateDnsZoneId": Looked(Item(), "id")},
                        },
                    )
                }
            },
        ),
    ),
    outputs=ID_AND_NAME,
    # Without it, somebody has to approve the connection by hand.
    joined={"{type}/privateEndpointConnectionsApproval/action": ("privateLinkServiceId",)},
    access=NETWORK_ACCESS,
)
