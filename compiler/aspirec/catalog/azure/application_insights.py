"""Application Insights: what apps report about themselves.

Types, limits and rules of names: Azure's reference of Microsoft.Insights/components 2020-02-02; outputs, connection string and
defaults as Aspire.Hosting.Azure.ApplicationInsights publishes them.
"""

from __future__ import annotations

from aspirec.catalog.azure import log_analytics
from aspirec.catalog.common import AZURE_ATTRIBUTES, AZURE_CHILDREN, AZURE_CLAUSES, DEFAULT_ROLES
from aspirec.catalog.conditions import NEW, AllOf, Not, Refers, Written
from aspirec.catalog.schema import Access, Attribute, Connection, Kind, NameRule, Output
from aspirec.catalog.templates import Argument, Attr, BicepResource, NameBy, Out, OutputOf, Own, Part, Tags, When
from aspirec.types import STRING, Target, union

assert log_analytics.KIND.resource is not None
WORKSPACE = log_analytics.KIND.resource

OWN_WORKSPACE = AllOf(NEW, Not(Written("logAnalytics")))
"""Nobody says where the data goes: the module makes a workspace for it."""

KIND = Kind(
    name="azure.applicationInsights",
    summary="Application Insights component",
    also=("appInsights", "insights"),
    doc="Collects the telemetry of apps. A reference sets APPLICATIONINSIGHTS_CONNECTION_STRING.",
    attributes=(
        *AZURE_ATTRIBUTES,
        DEFAULT_ROLES,
        Attribute(
            name="logAnalytics",
            heeds_null=True,
            doc="The workspace that keeps the data, or its resource id; by default, one of its own.",
            type=union(Target(("azure.logAnalytics",), "a Log Analytics workspace"), STRING),
            when=NEW,
        ),
        Attribute(name="applicationType", doc="The type of what reports: 'web' or 'other'.", default="web", when=NEW),
        Attribute(name="kind", doc="The same, for the portal.", default="web", when=NEW),
    ),
    children=AZURE_CHILDREN,
    clauses=AZURE_CLAUSES,
    can_exist=True,
    name_rule=NameRule(
        maximum=260,
        pattern=r"[^%&\\?/]*[^%&\\?/. ]",
        what=r"up to 260 characters other than %, &, \, ? and /, no period or space last",
        allowed=("lower", "upper", "digit", "-", "_", ".", "(", ")"),
        separator="-",
    ),
    resource=BicepResource(
        type="Microsoft.Insights/components",
        version="2020-02-02",
        body={
            "location": Attr("location"),
            "kind": Argument("kind", When(Written("kind"), Attr("kind")), default="web"),
            "properties": {
                "Application_Type": Argument(
                    "applicationType", When(Written("applicationType"), Attr("applicationType")), default="web"
                ),
                "WorkspaceResourceId": When(
                    OWN_WORKSPACE,
                    Part("law_{symbol}", "id"),
                    When(
                        Refers("logAnalytics"),
                        OutputOf("logAnalytics", "logAnalyticsWorkspaceId"),
                        Attr("logAnalytics"),
                    ),
                ),
            },
            "tags": Tags(),
        },
    ),
    parts=(
        BicepResource(
            type=WORKSPACE.type,
            version=WORKSPACE.version,
            symbol="law_{symbol}",
            name=NameBy(log_analytics.NAMES, "law_{symbol}"),
            when=OWN_WORKSPACE,
            body={
                "location": Attr("location"),
                "properties": {"sku": {"name": "PerGB2018"}},
                "tags": Tags(name="law_{symbol}"),
            },
        ),
    ),
    outputs=(
        Output(
            name="appInsightsConnectionString",
            value=Own("properties.ConnectionString"),
            doc="The connection string, by which apps send their telemetry.",
        ),
        Output(name="name", value=Own("name"), doc="The name of the component."),
        Output(name="id", value=Own("id"), doc="The resource id."),
    ),
    connection=Connection(string=Out("appInsightsConnectionString"), variable="APPLICATIONINSIGHTS_CONNECTION_STRING"),
    access=Access(
        on_reference=False,
        roles=(
            "MonitoringMetricsPublisher",
            "MonitoringReader",
            "MonitoringContributor",
            "ApplicationInsightsComponentContributor",
            "ApplicationInsightsSnapshotDebugger",
            "WorkbookContributor",
            "WorkbookReader",
        ),
    ),
)
