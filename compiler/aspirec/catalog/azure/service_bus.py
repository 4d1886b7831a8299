"""Azure Service Bus: queues, and topics with subscriptions.

Types, limits and rules of names: Azure's reference of Microsoft.ServiceBus 2024-01-01 and its page of naming rules; outputs,
connection strings and defaults as Aspire.Hosting.Azure.ServiceBus publishes them.
"""

from __future__ import annotations

from aspirec.catalog.checks import AT_LEAST_FIVE_MINUTES, AT_MOST_FIVE_MINUTES, ISO_DURATION, POSITIVE
from aspirec.catalog.common import AZURE_ATTRIBUTES, AZURE_CHILDREN, AZURE_CLAUSES, DEFAULT_ROLES, name_in_azure
from aspirec.catalog.conditions import (
    ALWAYS,
    NEW,
    PRIVATE,
    AllOf,
    AnyChild,
    AnyOf,
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
    Check,
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
    Dot,
    Entries,
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
from aspirec.types import BOOL, INT, STRING, Choice

VERSION = "2024-01-01"
NAMESPACE = "Microsoft.ServiceBus/namespaces"

HOST_NAME = Fn("split", Fn("replace", Own("properties.serviceBusEndpoint"), "https://", ""), ":")
"""The endpoint less its scheme and port, in the first item of an array."""

NAMESPACE_NAMES = NameRule(
    minimum=6,
    maximum=50,
    pattern=r"(?!.*(-sb|-mgmt)$)[A-Za-z][A-Za-z0-9-]*[A-Za-z0-9]",
    what="6 to 50 letters, digits and hyphens, a letter first, no hyphen last, and neither '-sb' nor '-mgmt' at the end",
    allowed=("lower", "upper", "digit", "-"),
    separator="-",
)
ENTITY_NAMES = NameRule(
    maximum=260,
    pattern=r"[A-Za-z0-9]([A-Za-z0-9_.-]*[A-Za-z0-9])?",
    what="up to 260 letters, digits, periods, hyphens and underscores, a letter or digit at either end",
)
"""The service itself takes slashes as well, which no template can say: there they lead from a resource to what is in it."""
SHORT_NAMES = NameRule(
    maximum=50,
    pattern=r"[A-Za-z0-9]([A-Za-z0-9_.-]*[A-Za-z0-9])?",
    what="up to 50 letters, digits, periods, hyphens and underscores, a letter or digit at either end",
)


def _duration(name: str, doc: str, *also: str, check: Check = ISO_DURATION) -> Attribute:
    return Attribute(name=name, also=also, doc=doc, check=check, when=NEW)


def _flag(name: str, doc: str, *also: str) -> Attribute:
    return Attribute(name=name, also=also, doc=doc, type=BOOL, when=NEW)


def _count(name: str, doc: str) -> Attribute:
    return Attribute(name=name, doc=doc, type=INT, check=POSITIVE, when=NEW)


EXPIRED_TO_DEAD_LETTER = _flag(
    "deadLetteringOnMessageExpiration",
    "Expired messages go to the dead-letter queue instead of being lost.",
    "dlq",
    "deadLetter",
)
TIME_TO_LIVE = _duration(
    "defaultMessageTimeToLive", "How long messages live that set no time themselves.", "ttl", "timeToLive"
)
DUPLICATE_WINDOW = _duration(
    "duplicateDetectionHistoryTimeWindow", "How long message ids are remembered, to find duplicates."
)
FORWARD_DEAD = Attribute(
    name="forwardDeadLetteredMessagesTo",
    doc="The queue or topic of the namespace that gets dead-lettered messages.",
    when=NEW,
)
FORWARD = Attribute(name="forwardTo", doc="The queue or topic of the namespace that gets all messages.", when=NEW)
LOCK = _duration("lockDuration", "How long a receiver locks a message.", check=AT_MOST_FIVE_MINUTES)
DELIVERIES = _count("maxDeliveryCount", "How often a message is delivered before it is dead-lettered.")
FIND_DUPLICATES = _flag("requiresDuplicateDetection", "Messages with a repeated id are dropped.")
SESSIONS = _flag("requiresSession", "Messages belong to sessions.")
IDLE = _duration("autoDeleteOnIdle", "How long it may be idle before it is deleted.", check=AT_LEAST_FIVE_MINUTES)
BATCHED = _flag("enableBatchedOperations", "Writes may be batched.")
PARTITIONED = _flag("enablePartitioning", "Spread over several brokers.")
MESSAGE_SIZE = _count("maxMessageSizeInKilobytes", "The size of the largest message (Premium).")
SIZE = _count("maxSizeInMegabytes", "Its maximum size.")
STATUS = Attribute(
    name="status",
    doc="Whether it accepts and delivers messages.",
    type=Choice(("Active", "Disabled", "SendDisabled", "ReceiveDisabled")),
    when=NEW,
)
FILTER_ERRORS = _flag(
    "deadLetteringOnFilterEvaluationExceptions", "Messages on which a filter fails go to the dead-letter queue."
)
ORDERED = _flag("supportOrdering", "Messages keep their order.")

QUEUE_OPTIONS = (
    EXPIRED_TO_DEAD_LETTER,
    TIME_TO_LIVE,
    DUPLICATE_WINDOW,
    FORWARD_DEAD,
    FORWARD,
    LOCK,
    DELIVERIES,
    FIND_DUPLICATES,
    SESSIONS,
    IDLE,
    BATCHED,
    PARTITIONED,
    MESSAGE_SIZE,
    SIZE,
    STATUS,
)
TOPIC_OPTIONS = (
    TIME_TO_LIVE,
    DUPLICATE_WINDOW,
    FIND_DUPLICATES,
    IDLE,
    BATCHED,
    PARTITIONED,
    MESSAGE_SIZE,
    SIZE,
    STATUS,
    ORDERED,
)
SUBSCRIPTION_OPTIONS = (
    EXPIRED_TO_DEAD_LETTER,
    FILTER_ERRORS,
    TIME_TO_LIVE,
    FORWARD_DEAD,
    FORWARD,
    LOCK,
    DELIVERIES,
    SESSIONS,
    IDLE,
    BATCHED,
    STATUS,
)


def _as_written(options: tuple[Attribute, ...]) -> Some:
    """Every option under its own name, as Azure calls them too."""
    return Some({option.name: Attr(option.name) for option in options})


ENTITY = (("Host", Out("serviceBusHostName")), ("Uri", Out("serviceBusEndpoint")))


def _functions(*names: tuple[str, Template]) -> tuple[tuple[str, Template], ...]:
    """What Azure Functions read: the trigger's variable, and those of Aspire's client with the names of what it reads."""
    client = "Aspire__Azure__Messaging__ServiceBus__{name}"
    return (
        ("{name}__fullyQualifiedNamespace", Out("serviceBusEndpoint")),
        (f"{client}__FullyQualifiedNamespace", Out("serviceBusEndpoint")),
        *((f"{client}__{key}", value) for key, value in names),
    )


CORRELATION_FILTER = Child(
    word="correlationFilter",
    doc="Messages whose properties are equal to these.",
    named="none",
    repeats=False,
    attributes=(
        Attribute(name="contentType", doc="The content type of the message."),
        Attribute(name="correlationId", doc="The correlation id."),
        Attribute(name="label", doc="The label, which newer clients call the subject."),
        Attribute(name="messageId", doc="The id of the message."),
        Attribute(name="replyTo", doc="The address for replies."),
        Attribute(name="replyToSessionId", doc="The session for replies."),
        Attribute(name="sessionId", doc="The session."),
        Attribute(name="to", doc="The address of the receiver."),
        Attribute(name="requiresPreprocessing", doc="The rule is processed before it applies.", type=BOOL),
    ),
    children=(
        Child(
            word="properties",
            doc="Application properties, with the values they must have.",
            named="none",
            repeats=False,
            free=True,
            entries=STRING,
        ),
    ),
)
SQL_FILTER = Child(
    word="sqlFilter",
    doc="Messages that meet a condition in the SQL of Service Bus.",
    named="none",
    repeats=False,
    attributes=(Attribute(name="sqlExpression", doc="The condition, such as `priority > 3`.", required=True),),
)
ACTION = Child(
    word="action",
    doc="What the rule changes in the messages that it lets through.",
    named="none",
    repeats=False,
    attributes=(Attribute(name="sqlExpression", doc="The change, such as `SET priority = 1`.", required=True),),
)
RULE = Child(
    word="rule",
    doc="Which messages of the topic the subscription gets; without any, all of them.",
    attributes=(
        name_in_azure("ruleName"),
        Attribute(
            name="filterType",
            doc="Which filter applies.",
            type=Choice(("CorrelationFilter", "SqlFilter")),
            default=When(HasChild("sqlFilter"), "SqlFilter", "CorrelationFilter"),
        ),
    ),
    children=(CORRELATION_FILTER, SQL_FILTER, ACTION),
    limits=(
        Limit(
            when=AllOf(HasChild("sqlFilter"), Is("filterType", "CorrelationFilter")),
            message="a rule has one filter: by correlation, or in SQL",
            help="leave filterType out, or leave the sqlFilter out",
        ),
        Limit(
            when=AllOf(HasChild("sqlFilter"), HasChild("correlationFilter")),
            message="a rule has one filter: by correlation, or in SQL",
            help="make two rules of it",
        ),
        Limit(
            when=AllOf(Is("filterType", "SqlFilter"), Not(HasChild("sqlFilter"))),
            message="a rule with an SQL filter needs its condition",
            help="write sqlFilter { sqlExpression: '…' }",
        ),
    ),
    name_attribute="ruleName",
    name_rule=SHORT_NAMES,
    resource=BicepResource(
        type=f"{NAMESPACE}/topics/subscriptions/rules",
        version=VERSION,
        body={
            "properties": {
                "filterType": Attr("filterType"),
                "correlationFilter": Block(
                    "correlationFilter",
                    {
                        **{option.name: Attr(option.name) for option in CORRELATION_FILTER.attributes},
                        "properties": Entries("properties"),
                    },
                ),
                "sqlFilter": Block("sqlFilter", {"sqlExpression": Attr("sqlExpression")}),
                "action": Block("action", {"sqlExpression": Attr("sqlExpression")}),
            }
        },
    ),
)
SUBSCRIPTION = Child(
    word="subscription",
    doc="A reader of the topic, with its own messages.",
    attributes=(
        name_in_azure("subscriptionName"),
        *SUBSCRIPTION_OPTIONS,
    ),
    children=(RULE,),
    can_exist=True,
    name_attribute="subscriptionName",
    name_rule=SHORT_NAMES,
    resource=BicepResource(
        type=f"{NAMESPACE}/topics/subscriptions",
        version=VERSION,
        body={"properties": _as_written(SUBSCRIPTION_OPTIONS)},
    ),
    connection=Connection(
        string=Fmt(
            "Endpoint={};EntityPath={}/Subscriptions/{}", Out("serviceBusEndpoint"), PhysicalName(up=1), PhysicalName()
        ),
        properties=(*ENTITY, ("TopicName", PhysicalName(up=1)), ("SubscriptionName", PhysicalName())),
        functions=_functions(("QueueOrTopicName", PhysicalName(up=1)), ("SubscriptionName", PhysicalName())),
    ),
)
TOPIC = Child(
    word="topic",
    names_beside="queue",
    doc="Messages for many readers: each has a subscription.",
    attributes=(
        name_in_azure("topicName"),
        *TOPIC_OPTIONS,
    ),
    children=(SUBSCRIPTION,),
    can_exist=True,
    name_attribute="topicName",
    name_rule=ENTITY_NAMES,
    resource=BicepResource(
        type=f"{NAMESPACE}/topics", version=VERSION, body={"properties": _as_written(TOPIC_OPTIONS)}
    ),
    connection=Connection(
        string=Fmt("Endpoint={};EntityPath={}", Out("serviceBusEndpoint"), PhysicalName()),
        properties=(*ENTITY, ("TopicName", PhysicalName())),
        functions=_functions(("QueueOrTopicName", PhysicalName())),
    ),
)
QUEUE = Child(
    word="queue",
    doc="Messages for one reader each.",
    attributes=(
        name_in_azure("queueName"),
        *QUEUE_OPTIONS,
    ),
    can_exist=True,
    name_attribute="queueName",
    name_rule=ENTITY_NAMES,
    resource=BicepResource(
        type=f"{NAMESPACE}/queues", version=VERSION, body={"properties": _as_written(QUEUE_OPTIONS)}
    ),
    connection=Connection(
        string=Fmt("Endpoint={};EntityPath={}", Out("serviceBusEndpoint"), PhysicalName()),
        properties=(*ENTITY, ("QueueName", PhysicalName())),
        functions=_functions(("QueueOrTopicName", PhysicalName())),
    ),
)

KIND = Kind(
    name="azure.serviceBus",
    summary="Service Bus namespace",
    doc="A message broker. A reference to the namespace or to one of its queues, topics and subscriptions gives the endpoint.",
    attributes=(
        *AZURE_ATTRIBUTES,
        DEFAULT_ROLES,
        Attribute(
            name="sku",
            doc="The tier.",
            type=Choice(("Basic", "Standard", "Premium")),
            default="Standard",
            private_default="Premium",
        ),
    ),
    children=(*AZURE_CHILDREN, QUEUE, TOPIC),
    clauses=AZURE_CLAUSES,
    can_exist=True,
    name_rule=NAMESPACE_NAMES,
    resource=BicepResource(
        type=NAMESPACE,
        version=VERSION,
        body={
            "location": Attr("location"),
            "sku": When(
                Given("sku"),
                {
                    "name": Argument(
                        "sku", When(Written("sku"), Attr("sku")), default=When(PRIVATE, "Premium", "Standard")
                    )
                },
            ),
            "properties": {
                "disableLocalAuth": True,
                "publicNetworkAccess": When(PRIVATE, "Disabled", "Enabled"),
            },
            "tags": Tags(),
        },
    ),
    outputs=(
        Output(
            name="serviceBusEndpoint", value=Own("properties.serviceBusEndpoint"), doc="The address of the namespace."
        ),
        Output(name="serviceBusHostName", value=Dot(HOST_NAME, "[0]"), doc="The host name of the namespace."),
        Output(name="name", value=Own("name"), doc="The name of the namespace."),
        Output(name="id", value=Own("id"), doc="The resource id."),
    ),
    connection=Connection(string=Out("serviceBusEndpoint"), properties=ENTITY, functions=_functions()),
    access=Access(
        roles=("AzureServiceBusDataOwner", "AzureServiceBusDataReceiver", "AzureServiceBusDataSender"),
        defaults=(("AzureServiceBusDataOwner", ALWAYS),),
    ),
    private_link=PrivateLink(group="namespace", zones=("privatelink.servicebus.windows.net",)),
    limits=(
        Limit(
            when=AllOf(Is("sku", "Basic"), HasChild("topic")),
            message="the Basic tier of Service Bus has queues, but no topics",
            help="write sku: 'Standard'",
            attribute="sku",
        ),
        Limit(
            when=AllOf(
                Is("sku", "Basic"),
                AnyChild("queue", AnyOf(Is(SESSIONS.name, True), Is(FIND_DUPLICATES.name, True), Given(FORWARD.name))),
            ),
            message="queues of the Basic tier of Service Bus have no sessions, find no duplicates and forward nothing",
            help="write sku: 'Standard'",
            attribute="sku",
        ),
        Limit(
            when=AllOf(
                is_one_of("sku", "Basic", "Standard"),
                AnyOf(*(AnyChild(word, Given(MESSAGE_SIZE.name)) for word in ("queue", "topic"))),
            ),
            message="only the Premium tier of Service Bus lets you choose the size of messages",
            help="write sku: 'Premium'",
            attribute="sku",
        ),
        Limit(
            when=AllOf(PRIVATE, is_one_of("sku", "Basic", "Standard")),
            message="only the Premium tier of Service Bus takes private endpoints",
            help="leave sku out, or write sku: 'Premium'",
            attribute="sku",
        ),
    ),
)
