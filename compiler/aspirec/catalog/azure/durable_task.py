"""Azure's Durable Task Scheduler: the state of workflows, kept for the apps that run them.

Types, limits and rules of names: Azure's reference of Microsoft.DurableTask 2026-02-01. The connection string is the one that the
service documents: https://learn.microsoft.com/azure/azure-functions/durable/durable-task-scheduler.
"""

from __future__ import annotations

from aspirec.catalog.checks import POSITIVE
from aspirec.catalog.common import AZURE_ATTRIBUTES, AZURE_CHILDREN, AZURE_CLAUSES, DEFAULT_ROLES, name_in_azure
from aspirec.catalog.conditions import ALWAYS, NEW, AllOf, Given, Is
from aspirec.catalog.schema import Access, Attribute, Child, Connection, Kind, Limit, NameRule, Output
from aspirec.catalog.templates import Attr, BicepResource, Fmt, Out, Own, PhysicalName, Tags, When
from aspirec.types import INT, STRING, Choice, ListOf

VERSION = "2026-02-01"
SCHEDULER = "Microsoft.DurableTask/schedulers"
NAMES = NameRule(
    minimum=3,
    maximum=64,
    pattern=r"[A-Za-z0-9-]+",
    what="3 to 64 letters, digits and hyphens",
    allowed=("lower", "upper", "digit", "-"),
    separator="-",
)

CONNECTION_STRING = Fmt("Endpoint={};Authentication=DefaultAzure", Out("endpoint"))
"""Apps sign in with Azure's default credential: the one that finds the identity which AZURE_CLIENT_ID names."""
TASK_HUB_STRING = Fmt("Endpoint={};Authentication=DefaultAzure;TaskHub={}", Out("endpoint"), PhysicalName())

TASK_HUB = Child(
    word="taskHub",
    doc="Workflows that belong together.",
    attributes=(name_in_azure("taskHubName"),),
    can_exist=True,
    name_attribute="taskHubName",
    name_rule=NAMES,
    resource=BicepResource(type=f"{SCHEDULER}/taskHubs", version=VERSION),
    connection=Connection(
        string=TASK_HUB_STRING,
        properties=(("Uri", Out("endpoint")), ("TaskHubName", PhysicalName())),
        functions=(
            ("DURABLE_TASK_SCHEDULER_CONNECTION_STRING", CONNECTION_STRING),
            ("TASKHUB_NAME", PhysicalName()),
        ),
    ),
)

KIND = Kind(
    name="azure.durableTask",
    summary="Durable Task scheduler",
    doc="Keeps the state of workflows. A reference to a task hub gives the address together with the hub.",
    attributes=(
        *AZURE_ATTRIBUTES,
        DEFAULT_ROLES,
        Attribute(
            name="sku",
            needed=True,
            doc="Consumption is billed by use, Dedicated by capacity.",
            type=Choice(("Consumption", "Dedicated"), open=True),
            default="Consumption",
            when=NEW,
        ),
        Attribute(name="capacity", doc="The number of units (Dedicated).", type=INT, check=POSITIVE, when=NEW),
        Attribute(
            name="ipAllowlist",
            needed=True,
            doc="The addresses or ranges that may connect, such as '10.0.0.0/24'; by default, anyone with a role.",
            type=ListOf(STRING),
            default=["0.0.0.0/0"],
            when=NEW,
        ),
    ),
    children=(*AZURE_CHILDREN, TASK_HUB),
    clauses=AZURE_CLAUSES,
    can_exist=True,
    name_rule=NAMES,
    resource=BicepResource(
        type=SCHEDULER,
        version=VERSION,
        body={
            "location": Attr("location"),
            "properties": {
                "sku": {
                    "name": Attr("sku"),
                    "capacity": When(Given("capacity"), Attr("capacity"), When(Is("sku", "Dedicated"), 1)),
                },
                "ipAllowlist": Attr("ipAllowlist"),
            },
            "tags": Tags(),
        },
    ),
    outputs=(
        Output(name="endpoint", value=Own("properties.endpoint"), doc="The address of the scheduler."),
        Output(name="name", value=Own("name"), doc="The name of the scheduler."),
        Output(name="id", value=Own("id"), doc="The resource id."),
    ),
    connection=Connection(
        string=CONNECTION_STRING,
        properties=(("Uri", Out("endpoint")),),
        functions=(("DURABLE_TASK_SCHEDULER_CONNECTION_STRING", CONNECTION_STRING),),
    ),
    access=Access(
        roles=("DurableTaskDataContributor", "DurableTaskDataReader", "DurableTaskWorker"),
        defaults=(("DurableTaskDataContributor", ALWAYS),),
    ),
    limits=(
        Limit(
            when=AllOf(Is("sku", "Consumption"), Given("capacity")),
            message="the Consumption tier has no capacity",
            help="leave capacity out, or write sku: 'Dedicated'",
            attribute="capacity",
        ),
    ),
)
