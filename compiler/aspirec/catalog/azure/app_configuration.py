"""Azure App Configuration: settings that many apps share.

Types, limits and rules of names: Azure's reference of Microsoft.AppConfiguration 2024-06-01 and its page of naming rules;
outputs, connection strings and defaults as Aspire.Hosting.Azure.AppConfiguration publishes them.
"""

from __future__ import annotations

from aspirec.catalog.common import AZURE_ATTRIBUTES, AZURE_CHILDREN, AZURE_CLAUSES, DEFAULT_ROLES
from aspirec.catalog.conditions import ALWAYS, PRIVATE, AllOf, Is
from aspirec.catalog.schema import Access, Attribute, Connection, Kind, Limit, NameRule, Output, PrivateLink
from aspirec.catalog.templates import Attr, BicepResource, Out, Own, Tags, When
from aspirec.types import Choice

KIND = Kind(
    name="azure.appConfiguration",
    summary="App Configuration store",
    also=("appConfig",),
    doc="A store of settings that apps read.",
    attributes=(
        *AZURE_ATTRIBUTES,
        DEFAULT_ROLES,
        Attribute(
            name="sku",
            needed=True,
            doc="The tier.",
            type=Choice(("free", "developer", "standard", "premium"), open=True),
            default="standard",
        ),
    ),
    children=AZURE_CHILDREN,
    clauses=AZURE_CLAUSES,
    can_exist=True,
    name_rule=NameRule(
        minimum=5,
        maximum=50,
        pattern=r"[A-Za-z0-9_-]+",
        what="5 to 50 letters, digits, hyphens and underscores",
        allowed=("lower", "upper", "digit", "-"),
        separator="-",
    ),
    resource=BicepResource(
        type="Microsoft.AppConfiguration/configurationStores",
        version="2024-06-01",
        body={
            "location": Attr("location"),
            "sku": {"name": Attr("sku")},
            "properties": {"disableLocalAuth": True, "publicNetworkAccess": When(PRIVATE, "Disabled")},
            "tags": Tags(),
        },
    ),
    outputs=(
        Output(name="appConfigEndpoint", value=Own("properties.endpoint"), doc="The address of the store."),
        Output(name="name", value=Own("name"), doc="The name of the store."),
        Output(name="id", value=Own("id"), doc="The resource id."),
    ),
    connection=Connection(string=Out("appConfigEndpoint")),
    access=Access(
        roles=("AppConfigurationDataOwner", "AppConfigurationDataReader"),
        defaults=(("AppConfigurationDataOwner", ALWAYS),),
    ),
    private_link=PrivateLink(group="configurationStores", zones=("privatelink.azconfig.io",)),
    limits=(
        Limit(
            when=AllOf(PRIVATE, Is("sku", "free")),
            message="the free tier of App Configuration takes no private endpoints",
            help="write sku: 'standard'",
            attribute="sku",
        ),
    ),
)
