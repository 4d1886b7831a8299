"""Azure Web PubSub: messages to browsers over WebSockets, and the events that come back.

Types, limits and rules of names: Azure's reference of Microsoft.SignalRService 2024-03-01 and its page of naming rules;
outputs, connection strings and defaults as Aspire.Hosting.Azure.WebPubSub publishes them.
"""

from __future__ import annotations

from collections.abc import Iterator

from aspirec import expressions as ex
from aspirec.catalog.azure.signal_r import FREE_AND_PRIVATE, FREE_UNITS, NAMES, TIERS
from aspirec.catalog.checks import NOT_EMPTY, POSITIVE
from aspirec.catalog.common import AZURE_ATTRIBUTES, AZURE_CHILDREN, AZURE_CLAUSES, DEFAULT_ROLES, name_in_azure
from aspirec.catalog.conditions import ALWAYS, NEW, PRIVATE, AllOf, Given, Is, IsLiteral, Written
from aspirec.catalog.schema import (
    Access,
    Attribute,
    Child,
    Connection,
    Kind,
    Limit,
    NameRule,
    Output,
    PrivateLink,
)
from aspirec.catalog.templates import (
    Argument,
    Attr,
    BicepResource,
    Block,
    EachChild,
    Fmt,
    Out,
    Own,
    PhysicalName,
    Some,
    Tags,
    When,
)
from aspirec.diagnostics.codes.azure import UNLIKELY_TO_WORK
from aspirec.diagnostics.model import Diagnostic, report
from aspirec.filling import Subject
from aspirec.types import INT, Choice, ListOf

VERSION = "2024-03-01"

AUTH = Child(
    word="auth",
    doc="How the service signs in to the receiver of the events.",
    named="none",
    repeats=False,
    attributes=(
        Attribute(
            name="type",
            doc="ManagedIdentity: with a token for `resource`.",
            type=Choice(("None", "ManagedIdentity")),
            default="ManagedIdentity",
        ),
        Attribute(name="resource", doc="The application that the token is for: its id or URI."),
    ),
    limits=(
        Limit(
            when=AllOf(Is("type", "None"), Given("resource")),
            message="without a sign-in there is no token for a resource",
            help="leave resource out, or write type: 'ManagedIdentity'",
            attribute="resource",
        ),
    ),
)
EVENT_HANDLER = Child(
    word="eventHandler",
    doc="Where the hub's events go; the first handler that matches gets an event.",
    named="none",
    attributes=(
        Attribute(
            name="url",
            doc="The address; `{hub}` and `{event}` in it are replaced by the names.",
            required=True,
            check=NOT_EMPTY,
            concealed=True,
        ),
        Attribute(
            name="userEventPattern",
            doc="Which events of your application: `*` for all, or names separated by commas; null for none.",
            default="*",
        ),
        Attribute(
            name="systemEvents",
            doc="Which events of the service.",
            type=ListOf(Choice(("connect", "connected", "disconnected"))),
        ),
    ),
    children=(AUTH,),
)
HUB = Child(
    word="hub",
    doc="A group of connections that see the same messages.",
    attributes=(
        name_in_azure("hubName"),
        Attribute(
            name="anonymousConnectPolicy",
            doc="Whether a browser may connect without a token.",
            type=Choice(("allow", "deny")),
        ),
    ),
    children=(EVENT_HANDLER,),
    listed_on_use=True,
    name_attribute="hubName",
    name_rule=NameRule(
        maximum=127,
        pattern=r"[A-Za-z][A-Za-z0-9_`,.\[\]]*",
        what="up to 127 letters, digits, underscores, periods and commas, a letter first",
    ),
    resource=BicepResource(
        type="Microsoft.SignalRService/webPubSub/hubs",
        version=VERSION,
        body={
            "properties": {
                "anonymousConnectPolicy": Attr("anonymousConnectPolicy"),
                "eventHandlers": EachChild(
                    "eventHandler",
                    {
                        "urlTemplate": When(
                            IsLiteral("url"), Attr("url"), Argument("{above}_url_{place}", Attr("url"))
                        ),
                        "userEventPattern": Attr("userEventPattern"),
                        "systemEvents": Attr("systemEvents"),
                        "auth": Block(
                            "auth",
                            {
                                "type": Attr("type"),
                                "managedIdentity": Some({"resource": Attr("resource")}),
                            },
                        ),
                    },
                ),
            }
        },
    ),
    connection=Connection(
        string=Fmt("Endpoint={};Hub={}", Out("endpoint"), PhysicalName()), properties=(("Uri", Out("endpoint")),)
    ),
)


def _check_sign_in(subject: Subject) -> Iterator[Diagnostic]:
    """A warning for handlers of events to which the service signs in as an identity that it has not got."""
    if subject.exists or subject.configured("identity") is not None:
        return
    for hub in subject.children("hub"):
        for handler in hub.all("eventHandler"):
            for auth in handler.all("auth"):
                if subject.below(hub).below(handler).below(auth).attribute("type") == ex.lift("ManagedIdentity"):
                    message = (
                        f"'{subject.name}' signs in to the event handlers of '{hub.name}' as an identity, and has none"
                    )
                    help_ = "write configure { identity: { type: 'SystemAssigned' } }"
                    yield report(UNLIKELY_TO_WORK, message, auth.span, help=help_)


KIND = Kind(
    name="azure.webPubSub",
    summary="Web PubSub service",
    doc="Sends messages to browsers over WebSockets; what they send goes to the handlers of a hub.",
    attributes=(
        *AZURE_ATTRIBUTES,
        DEFAULT_ROLES,
        Attribute(name="sku", needed=True, doc="The tier.", type=TIERS, default="Free_F1"),
        Attribute(name="capacity", doc="The number of units.", type=INT, default=1, check=POSITIVE, when=NEW),
    ),
    children=(*AZURE_CHILDREN, HUB),
    clauses=AZURE_CLAUSES,
    can_exist=True,
    name_rule=NAMES,
    resource=BicepResource(
        type="Microsoft.SignalRService/webPubSub",
        version=VERSION,
        body={
            "location": Attr("location"),
            "sku": Some(
                {
                    "name": When(Given("sku"), Argument("sku", When(Written("sku"), Attr("sku")), default="Free_F1")),
                    "capacity": When(
                        Given("capacity"),
                        Argument("capacity", When(Written("capacity"), Attr("capacity")), type="int", default=1),
                    ),
                }
            ),
            "properties": {"disableLocalAuth": True, "publicNetworkAccess": When(PRIVATE, "Disabled")},
            "tags": Tags(),
        },
    ),
    outputs=(
        Output(name="endpoint", value=Fmt("https://{}", Own("properties.hostName")), doc="The address of the service."),
        Output(name="name", value=Own("name"), doc="The name of the service."),
        Output(name="id", value=Own("id"), doc="The resource id."),
    ),
    connection=Connection(string=Out("endpoint"), properties=(("Uri", Out("endpoint")),)),
    access=Access(
        roles=("WebPubSubServiceOwner", "WebPubSubServiceReader", "WebPubSubContributor"),
        defaults=(("WebPubSubServiceOwner", ALWAYS),),
    ),
    private_link=PrivateLink(group="webpubsub", zones=("privatelink.webpubsub.azure.com",)),
    limits=(FREE_AND_PRIVATE, FREE_UNITS),
    check=_check_sign_in,
)
