"""Azure Event Hubs: streams of events, and the groups that read them.

Types, limits and rules of names: Azure's reference of Microsoft.EventHub 2024-01-01 and its page of naming rules; outputs,
connection strings and defaults as Aspire.Hosting.Azure.EventHubs publishes them.
"""

from __future__ import annotations

from aspirec.catalog.checks import POSITIVE
from aspirec.catalog.common import AZURE_ATTRIBUTES, AZURE_CHILDREN, AZURE_CLAUSES, DEFAULT_ROLES, name_in_azure
from aspirec.catalog.conditions import (
    ALWAYS,
    NEW,
    PRIVATE,
    AllOf,
    AnyChild,
    Exceeds,
    Given,
    HasChild,
    Is,
    Not,
    Written,
    is_one_of,
)
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
    Dot,
    Fmt,
    Fn,
    Out,
    Own,
    PhysicalName,
    Some,
    Tags,
    Template,
    When,
)
from aspirec.types import INT, Choice

VERSION = "2024-01-01"
NAMESPACE = "Microsoft.EventHub/namespaces"

HOST_NAME = Fn("split", Fn("replace", Own("properties.serviceBusEndpoint"), "https://", ""), ":")
"""The endpoint less its scheme and port, in the first item of an array."""

ENTITY = (("Host", Out("eventHubsHostName")), ("Uri", Out("eventHubsEndpoint")))

CLIENTS = (
    "EventHubProducerClient",
    "EventHubConsumerClient",
    "EventProcessorClient",
    "PartitionReceiver",
    "EventHubBufferedProducerClient",
)
"""The clients of Event Hubs for which Aspire has settings."""


def _functions(*names: tuple[str, Template]) -> tuple[tuple[str, Template], ...]:
    """What Azure Functions read: the trigger's variable, and those of Aspire's clients with the names of what they read."""
    keys = (("FullyQualifiedNamespace", Out("eventHubsEndpoint")), *names)
    return (
        ("{name}__fullyQualifiedNamespace", Out("eventHubsEndpoint")),
        *(
            (f"Aspire__Azure__Messaging__EventHubs__{client}__{{name}}__{key}", value)
            for key, value in keys
            for client in CLIENTS
        ),
    )


CONSUMER_GROUP = Child(
    word="consumerGroup",
    doc="A reader of the hub, with its own position in the stream.",
    attributes=(name_in_azure("groupName"),),
    can_exist=True,
    name_attribute="groupName",
    name_rule=NameRule(
        maximum=50,
        pattern=r"\$Default|[A-Za-z0-9]([A-Za-z0-9_.-]*[A-Za-z0-9])?",
        what="up to 50 letters, digits, periods, hyphens and underscores, a letter or digit at either end, or '$Default'",
    ),
    resource=BicepResource(
        type=f"{NAMESPACE}/eventhubs/consumergroups", version=VERSION, when=Not(Is("groupName", "$Default"))
    ),
    connection=Connection(
        string=Fmt(
            "Endpoint={};EntityPath={};ConsumerGroup={}", Out("eventHubsEndpoint"), PhysicalName(up=1), PhysicalName()
        ),
        properties=(*ENTITY, ("EventHubName", PhysicalName(up=1)), ("ConsumerGroupName", PhysicalName())),
        functions=_functions(("EventHubName", PhysicalName(up=1)), ("ConsumerGroup", PhysicalName())),
    ),
)
HUB = Child(
    word="hub",
    doc="A stream of events.",
    attributes=(
        name_in_azure("hubName"),
        Attribute(
            name="partitionCount",
            doc="How many readers of a group can read at once.",
            type=INT,
            check=POSITIVE,
            when=NEW,
        ),
        Attribute(name="messageRetentionInDays", doc="How long events are kept.", type=INT, check=POSITIVE, when=NEW),
    ),
    children=(CONSUMER_GROUP,),
    can_exist=True,
    name_attribute="hubName",
    name_rule=NameRule(
        maximum=256,
        pattern=r"[A-Za-z0-9]([A-Za-z0-9_.-]*[A-Za-z0-9])?",
        what="up to 256 letters, digits, periods, hyphens and underscores, a letter or digit at either end",
    ),
    resource=BicepResource(
        type=f"{NAMESPACE}/eventhubs",
        version=VERSION,
        body={
            "properties": Some(
                {
                    "partitionCount": Attr("partitionCount"),
                    "messageRetentionInDays": Attr("messageRetentionInDays"),
                }
            )
        },
    ),
    connection=Connection(
        string=Fmt("Endpoint={};EntityPath={}", Out("eventHubsEndpoint"), PhysicalName()),
        properties=(*ENTITY, ("EventHubName", PhysicalName())),
        functions=_functions(("EventHubName", PhysicalName())),
    ),
)

KIND = Kind(
    name="azure.eventHubs",
    summary="Event Hubs namespace",
    doc="Streams of events. A reference to the namespace or to one of its hubs and groups gives the endpoint.",
    attributes=(
        *AZURE_ATTRIBUTES,
        DEFAULT_ROLES,
        Attribute(name="sku", doc="The tier.", type=Choice(("Basic", "Standard", "Premium")), default="Standard"),
    ),
    children=(*AZURE_CHILDREN, HUB),
    clauses=AZURE_CLAUSES,
    can_exist=True,
    name_rule=NameRule(
        minimum=6,
        maximum=50,
        pattern=r"[A-Za-z][A-Za-z0-9-]*[A-Za-z0-9]",
        what="6 to 50 letters, digits and hyphens, a letter first, no hyphen last",
        allowed=("lower", "upper", "digit", "-"),
        separator="-",
        limit=256,
        reason="Aspire cuts at 256, the limit of a hub; names within the limit of a namespace come out the same.",
    ),
    resource=BicepResource(
        type=NAMESPACE,
        version=VERSION,
        body={
            "location": Attr("location"),
            "sku": When(Given("sku"), {"name": Argument("sku", When(Written("sku"), Attr("sku")), default="Standard")}),
            "properties": {
                "disableLocalAuth": True,
                "publicNetworkAccess": When(PRIVATE, "Disabled", "Enabled"),
            },
            "tags": Tags(),
        },
    ),
    outputs=(
        Output(
            name="eventHubsEndpoint", value=Own("properties.serviceBusEndpoint"), doc="The address of the namespace."
        ),
        Output(name="eventHubsHostName", value=Dot(HOST_NAME, "[0]"), doc="The host name of the namespace."),
        Output(name="name", value=Own("name"), doc="The name of the namespace."),
        Output(name="id", value=Own("id"), doc="The resource id."),
    ),
    connection=Connection(string=Out("eventHubsEndpoint"), properties=ENTITY, functions=_functions()),
    access=Access(
        roles=(
            "AzureEventHubsDataOwner",
            "AzureEventHubsDataReceiver",
            "AzureEventHubsDataSender",
            "SchemaRegistryContributor",
            "SchemaRegistryReader",
        ),
        defaults=(("AzureEventHubsDataOwner", ALWAYS),),
    ),
    private_link=PrivateLink(group="namespace", zones=("privatelink.servicebus.windows.net",)),
    limits=(
        Limit(
            when=AllOf(Is("sku", "Basic"), HasChild("consumerGroup")),
            message="the Basic tier of Event Hubs has no consumer groups but '$Default'",
            help="write sku: 'Standard'",
            attribute="sku",
        ),
        Limit(
            when=AllOf(Is("sku", "Basic"), AnyChild("hub", Exceeds("messageRetentionInDays", 1))),
            message="the Basic tier of Event Hubs keeps events for one day at most",
            help="write sku: 'Standard'",
            attribute="sku",
        ),
        Limit(
            when=AllOf(Is("sku", "Standard"), AnyChild("hub", Exceeds("messageRetentionInDays", 7))),
            message="the Standard tier of Event Hubs keeps events for seven days at most",
            help="write sku: 'Premium'",
            attribute="sku",
        ),
        Limit(
            when=AllOf(is_one_of("sku", "Basic", "Standard"), AnyChild("hub", Exceeds("partitionCount", 32))),
            message="a hub of the tiers Basic and Standard has 32 partitions at most",
            help="write sku: 'Premium'",
            attribute="sku",
        ),
        Limit(
            when=AllOf(PRIVATE, Is("sku", "Basic")),
            message="the Basic tier of Event Hubs takes no private endpoints",
            help="write sku: 'Standard'",
            attribute="sku",
        ),
    ),
)
