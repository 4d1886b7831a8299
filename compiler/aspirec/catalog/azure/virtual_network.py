"""Virtual networks and their subnets."""

from __future__ import annotations

from aspirec.catalog.azure._address_space import check
from aspirec.catalog.azure._network import ID_AND_NAME, NAMES, NETWORK_ACCESS, VERSION, names
from aspirec.catalog.azure.network_security_group import RULE
from aspirec.catalog.checks import NOT_EMPTY
from aspirec.catalog.common import AZURE_ATTRIBUTES, AZURE_CHILDREN, AZURE_CLAUSES, name_in_azure
from aspirec.catalog.conditions import NEW, Given, HasChild
from aspirec.catalog.schema import Attribute, Brought, Child, Kind, Output, Subnets
from aspirec.catalog.templates import Attr, BicepResource, Entry, Item, Itself, OutputOf, Own, Tags, When
from aspirec.types import STRING, ListOf, Record, Target, union

GROUP = Target(("azure.networkSecurityGroup",), "a network security group")
GATEWAY = Target(("azure.natGateway",), "a NAT gateway")

SUBNET = Child(
    word="subnet",
    doc="A part of the network. Resources that run in it, or need an address in it, name it in `subnet`.",
    attributes=(
        Attribute(
            name="prefix",
            also=("addressSpace", "addressPrefix", "cidr"),
            doc="Its addresses, such as 10.0.1.0/24: a part of the network's that overlaps no other subnet.",
            required=True,
            check=NOT_EMPTY,
        ),
        name_in_azure("subnetName"),
        Attribute(
            name="delegation",
            doc="The service that the subnet is delegated to, as 'Microsoft.Web/serverFarms' or { name, "
            "serviceName }. An environment that names the subnet delegates it itself.",
            type=union(STRING, Record((("name", STRING), ("serviceName", STRING)))),
            when=NEW,
        ),
        Attribute(
            name="natGateway", doc="The NAT gateway for outbound traffic.", type=GATEWAY, region="naming", when=NEW
        ),
        Attribute(
            name="networkSecurityGroup",
            doc="The group whose rules apply to the traffic.",
            type=GROUP,
            region="naming",
            when=NEW,
        ),
        Attribute(
            name="privateEndpoints",
            doc="What is reached by an address in this subnet, and is then closed to the public network.",
            type=ListOf(Target((), "an Azure resource")),
        ),
    ),
    children=(RULE,),
    can_exist=True,
    name_attribute="subnetName",
    name_rule=NAMES,
    resource=BicepResource(
        type="Microsoft.Network/virtualNetworks/subnets",
        version=VERSION,
        body={
            "properties": {
                "addressPrefix": Attr("prefix"),
                "delegations": When(
                    Given("delegation"),
                    [
                        {
                            "name": Entry("delegation", "name", "serviceName"),
                            "properties": {"serviceName": Entry("delegation", "serviceName")},
                        }
                    ],
                ),
                "natGateway": When(Given("natGateway"), {"id": OutputOf("natGateway", "id")}),
                "networkSecurityGroup": When(
                    Given("networkSecurityGroup"), {"id": OutputOf("networkSecurityGroup", "id")}
                ),
            }
        },
    ),
    chained=True,
    outputs=(Output(name="{symbol}_Id", alias="id", value=Own("id"), doc="The id of the subnet."),),
    brings=(
        Brought(
            kind="azure.networkSecurityGroup",
            name="{name}-nsg",
            when=HasChild("rule"),
            unless="networkSecurityGroup",
            children=("rule",),
            known_as="networkSecurityGroup",
        ),
        Brought(
            kind="azure.privateEndpoint",
            name="{name}-{item}-pe",
            each="privateEndpoints",
            settings=(("subnet", Itself()), ("target", Item())),
        ),
    ),
)

KIND = Kind(
    name="azure.virtualNetwork",
    summary="virtual network",
    also=("vnet", "network"),
    doc="A private network. Subnets are made one after the other; those of an existing network are added to it, "
    "unless they exist too.",
    attributes=(
        *AZURE_ATTRIBUTES,
        Attribute(
            name="prefix",
            also=("addressSpace", "addressPrefix", "cidr"),
            doc="Its addresses. For an existing network: those it has, to check subnets against.",
            default="10.0.0.0/16",
            check=NOT_EMPTY,
        ),
    ),
    children=(*AZURE_CHILDREN, SUBNET),
    subnets=Subnets(word="subnet", addresses="prefix", delegation="delegation", in_body=("properties", "addressSpace")),
    clauses=AZURE_CLAUSES,
    can_exist=True,
    layer=0,
    name_rule=names(64, minimum=2),
    resource=BicepResource(
        type="Microsoft.Network/virtualNetworks",
        version=VERSION,
        body={
            "location": Attr("location"),
            "properties": {"addressSpace": {"addressPrefixes": [Attr("prefix")]}},
            "tags": Tags(),
        },
    ),
    outputs=ID_AND_NAME,
    access=NETWORK_ACCESS,
    check=check,
    joined={
        "Microsoft.Network/virtualNetworks/join/action": ("virtualNetwork.id",),
        "Microsoft.Network/virtualNetworks/subnets/join/action": (
            "subnet.id",
            "subnetId",
            "subnetResourceId",
            "virtualNetworkSubnetId",
            "infrastructureSubnetId",
            "vnetSubnetID",
        ),
    },
)
