"""Azure SignalR Service: connections to browsers, kept for the apps behind them.

Types, limits and rules of names: Azure's reference of Microsoft.SignalRService 2024-03-01 and its page of naming rules;
outputs, connection strings and defaults as Aspire.Hosting.Azure.SignalR publishes them.
"""

from __future__ import annotations

from aspirec.catalog.checks import POSITIVE
from aspirec.catalog.common import AZURE_ATTRIBUTES, AZURE_CHILDREN, AZURE_CLAUSES, DEFAULT_ROLES
from aspirec.catalog.conditions import ALWAYS, NEW, PRIVATE, AllOf, Exceeds, Is
from aspirec.catalog.schema import Access, Attribute, Connection, Kind, Limit, NameRule, Output, PrivateLink
from aspirec.catalog.templates import Attr, BicepResource, Fmt, Out, Own, Some, Tags, When
from aspirec.types import INT, Choice

NAMES = NameRule(
    minimum=3,
    maximum=63,
    pattern=r"[A-Za-z][A-Za-z0-9-]*[A-Za-z0-9]",
    what="3 to 63 letters, digits and hyphens, a letter first, no hyphen last",
    allowed=("lower", "upper", "digit", "-"),
    separator="-",
)
TIERS = Choice(("Free_F1", "Standard_S1", "Premium_P1", "Premium_P2"), open=True)
FREE_AND_PRIVATE = Limit(
    when=AllOf(PRIVATE, Is("sku", "Free_F1")),
    message="the free tier takes no private endpoints",
    help="write sku: 'Standard_S1'",
    attribute="sku",
    warning=True,
)
FREE_UNITS = Limit(
    when=AllOf(Is("sku", "Free_F1"), Exceeds("capacity", 1)),
    message="the free tier has one unit",
    help="leave capacity out, or write sku: 'Standard_S1'",
    attribute="capacity",
)

KIND = Kind(
    name="azure.signalR",
    summary="SignalR service",
    doc="Keeps the connections to browsers for the apps behind it.",
    attributes=(
        *AZURE_ATTRIBUTES,
        DEFAULT_ROLES,
        Attribute(
            name="mode",
            needed=True,
            doc="Default: hubs live in an app that runs all the time. Serverless: in functions, which call the REST API.",
            type=Choice(("Default", "Serverless")),
            default="Default",
        ),
        Attribute(name="sku", needed=True, doc="The tier.", type=TIERS, default="Free_F1"),
        Attribute(name="capacity", doc="The number of units.", type=INT, default=1, check=POSITIVE, when=NEW),
    ),
    children=AZURE_CHILDREN,
    clauses=AZURE_CLAUSES,
    can_exist=True,
    name_rule=NAMES,
    resource=BicepResource(
        type="Microsoft.SignalRService/signalR",
        version="2024-03-01",
        body={
            "location": Attr("location"),
            "kind": "SignalR",
            "sku": Some({"name": Attr("sku"), "capacity": Attr("capacity")}),
            "properties": {
                "cors": {"allowedOrigins": ["*"]},
                "disableLocalAuth": True,
                "features": [{"flag": "ServiceMode", "value": Attr("mode")}],
                "publicNetworkAccess": When(PRIVATE, "Disabled"),
            },
            "tags": Tags(),
        },
    ),
    outputs=(
        Output(name="hostName", value=Own("properties.hostName"), doc="The host name of the service."),
        Output(name="name", value=Own("name"), doc="The name of the service."),
        Output(name="id", value=Own("id"), doc="The resource id."),
    ),
    connection=Connection(
        string=Fmt("Endpoint=https://{};AuthType=azure", Out("hostName")),
        properties=(("Uri", Fmt("https://{}", Out("hostName"))),),
    ),
    access=Access(
        roles=(
            "SignalRAppServer",
            "SignalRRestApiOwner",
            "SignalRRestApiReader",
            "SignalRServiceOwner",
            "SignalRContributor",
            "SignalRAccessKeyReader",
        ),
        defaults=(("SignalRAppServer", ALWAYS), ("SignalRRestApiOwner", Is("mode", "Serverless"))),
    ),
    private_link=PrivateLink(group="signalr", zones=("privatelink.service.signalr.net",)),
    limits=(FREE_AND_PRIVATE, FREE_UNITS),
)
