"""Azure Data Explorer (Kusto): clusters for questions to much data.

Types, limits and rules of names: Azure's reference of Microsoft.Kusto 2024-04-13 and its page of naming rules; outputs,
connection strings and access as Aspire.Hosting.Azure.Kusto publishes them.
"""

from __future__ import annotations

from aspirec.catalog.checks import POSITIVE
from aspirec.catalog.common import AZURE_ATTRIBUTES, AZURE_CHILDREN, AZURE_CLAUSES, DEFAULT_ROLES, name_in_azure
from aspirec.catalog.conditions import NEW, AllOf, Exceeds, HasChild, Is, is_one_of
from aspirec.catalog.schema import Access, Attribute, Child, Connection, DataRole, Kind, Limit, NameRule, Output
from aspirec.catalog.templates import (
    Attr,
    BicepResource,
    ByValue,
    Fmt,
    Fn,
    Out,
    Own,
    PhysicalName,
    PrincipalOf,
    Tags,
    When,
)
from aspirec.types import INT, Choice

VERSION = "2024-04-13"
CLUSTER = "Microsoft.Kusto/clusters"

DATABASE = Child(
    word="database",
    doc="A database of the cluster.",
    attributes=(name_in_azure("databaseName"),),
    can_exist=True,
    name_attribute="databaseName",
    name_rule=NameRule(
        maximum=260, pattern=r"[A-Za-z0-9 .-]+", what="up to 260 letters, digits, spaces, periods and hyphens"
    ),
    resource=BicepResource(
        type=f"{CLUSTER}/databases",
        version=VERSION,
        body={"location": Attr("location", up=1), "kind": "ReadWrite"},
    ),
    connection=Connection(
        string=Fmt("{};Initial Catalog={}", Out("clusterUri"), PhysicalName()),
        properties=(("Uri", Out("clusterUri")), ("DatabaseName", PhysicalName())),
    ),
    assignment=(
        BicepResource(
            type=f"{CLUSTER}/databases/principalAssignments",
            version=VERSION,
            symbol="{symbol}_{role}",
            name=Fn("guid", Own("id"), PrincipalOf("id"), PrincipalOf("role")),
            body={
                "properties": {
                    "principalId": PrincipalOf("id"),
                    "principalType": ByValue(
                        PrincipalOf("type"), (("User", "User"), ("Group", "Group")), otherwise="App"
                    ),
                    "role": PrincipalOf("role"),
                }
            },
        ),
    ),
)

FOR_DEVELOPMENT = is_one_of("sku", "Dev(No SLA)_Standard_D11_v2", "Dev(No SLA)_Standard_E2a_v4")
"""The machines without an agreement about their service: one of them, in the Basic tier."""

KIND = Kind(
    name="azure.kusto",
    summary="Azure Data Explorer cluster",
    also=("adx", "dataExplorer"),
    doc="A cluster for queries over large data. Apps that reference it or one of its databases may read all of them.",
    attributes=(
        *AZURE_ATTRIBUTES,
        DEFAULT_ROLES,
        Attribute(name="sku", needed=True, doc="The machines.", default="Standard_E2a_v4", when=NEW),
        Attribute(
            name="tier",
            needed=True,
            doc="The tier.",
            type=Choice(("Basic", "Standard")),
            default=When(FOR_DEVELOPMENT, "Basic", "Standard"),
            when=NEW,
        ),
        Attribute(
            name="capacity",
            doc="The number of machines.",
            type=INT,
            default=When(FOR_DEVELOPMENT, 1, 2),
            check=POSITIVE,
            when=NEW,
        ),
    ),
    children=(*AZURE_CHILDREN, DATABASE),
    clauses=AZURE_CLAUSES,
    can_exist=True,
    name_rule=NameRule(
        minimum=4,
        maximum=22,
        pattern=r"[a-z][a-z0-9]*",
        what="4 to 22 lower-case letters and digits, a letter first",
        allowed=("lower",),
        lower=True,
        limit=24,
        reason="Aspire keeps letters alone and cuts at 24; names within the limit of Azure come out the same.",
    ),
    resource=BicepResource(
        type=CLUSTER,
        version=VERSION,
        body={
            "location": Attr("location"),
            "sku": {"name": Attr("sku"), "capacity": Attr("capacity"), "tier": Attr("tier")},
            "tags": Tags(),
        },
    ),
    outputs=(
        Output(name="clusterUri", value=Own("properties.uri"), doc="The address of the cluster."),
        Output(name="name", value=Own("name"), doc="The name of the cluster."),
    ),
    connection=Connection(string=Out("clusterUri"), properties=(("Uri", Out("clusterUri")),)),
    access=Access(
        data_roles=tuple(
            DataRole(name=role, value=role, suffix=role.lower())
            for role in ("User", "Viewer", "UnrestrictedViewer", "Ingestor", "Monitor", "Admin")
        ),
        defaults=(("User", HasChild("database")),),
    ),
    limits=(
        Limit(
            when=AllOf(FOR_DEVELOPMENT, Is("tier", "Standard")),
            message="the machines for development are of the Basic tier",
            help="leave tier out",
            attribute="tier",
        ),
        Limit(
            when=AllOf(FOR_DEVELOPMENT, Exceeds("capacity", 1)),
            message="there is only one machine for development in a cluster",
            help="leave capacity out, or name other machines",
            attribute="capacity",
        ),
    ),
)
