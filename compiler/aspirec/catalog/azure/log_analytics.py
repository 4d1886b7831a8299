"""Log Analytics workspaces: where logs go."""

from __future__ import annotations

from aspirec.catalog.common import AZURE_ATTRIBUTES, AZURE_CHILDREN, AZURE_CLAUSES, DEFAULT_ROLES
from aspirec.catalog.conditions import NEW
from aspirec.catalog.schema import Access, Attribute, Kind, NameRule, Output
from aspirec.catalog.templates import Attr, BicepResource, Own, Tags
from aspirec.types import Choice

NAMES = NameRule(
    minimum=4,
    maximum=63,
    pattern=r"[A-Za-z0-9][A-Za-z0-9-]*[A-Za-z0-9]",
    what="4 to 63 letters, digits and hyphens, no hyphen at either end",
    allowed=("lower", "upper", "digit", "-"),
    separator="-",
)

KIND = Kind(
    name="azure.logAnalytics",
    summary="Log Analytics workspace",
    also=("law",),
    doc="A workspace that environments and Application Insights write to. A reference to it gives nothing.",
    attributes=(
        *AZURE_ATTRIBUTES,
        DEFAULT_ROLES,
        Attribute(
            name="sku",
            needed=True,
            doc="The pricing tier.",
            type=Choice(("PerGB2018", "CapacityReservation", "LACluster", "Free", "Standalone", "PerNode"), open=True),
            default="PerGB2018",
            when=NEW,
        ),
    ),
    children=AZURE_CHILDREN,
    clauses=AZURE_CLAUSES,
    can_exist=True,
    layer=0,
    name_rule=NAMES,
    resource=BicepResource(
        type="Microsoft.OperationalInsights/workspaces",
        version="2025-02-01",
        body={
            "location": Attr("location"),
            "properties": {"sku": {"name": Attr("sku")}},
            "tags": Tags(),
        },
    ),
    outputs=(
        Output(name="logAnalyticsWorkspaceId", value=Own("id"), alias="id", doc="The resource id."),
        Output(name="name", value=Own("name"), doc="The name of the workspace."),
    ),
    access=Access(on_reference=False, roles=("LogAnalyticsReader", "LogAnalyticsContributor")),
)
