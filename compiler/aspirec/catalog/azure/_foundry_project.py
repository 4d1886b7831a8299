"""Projects of an Azure AI Foundry account: where agents live and are hosted. A project is a module of its own.

Types: Azure's reference of Microsoft.CognitiveServices 2025-09-01 (connections 2026-03-01); what belongs to a project as
Aspire.Hosting.Foundry publishes it.
"""

from __future__ import annotations

from collections.abc import Iterator

from aspirec import expressions as ex
from aspirec.catalog._refusals import refusals, report_refusal
from aspirec.catalog.azure._cognitive_services import ACCOUNT, NAMES, VERSION
from aspirec.catalog.azure._environments import ENDPOINT_OUTPUT, PULL_OUTPUT, REGISTRY_OUTPUT
from aspirec.catalog.azure.application_insights import KIND as INSIGHTS
from aspirec.catalog.common import CONFIGURE, LOCATION, TAGS, name_in_azure
from aspirec.catalog.conditions import ALWAYS, AllOf, AssignsRoles, Condition, Given, Not, Pulls, SharesScope
from aspirec.catalog.hosting import Address, Host, Refusal, Site
from aspirec.catalog.role_assignments import ROLE_ASSIGNMENT, role_definition
from aspirec.catalog.roles import ROLE_IDS
from aspirec.catalog.schema import Access, Attribute, Connection, Kind, Limit, Output
from aspirec.catalog.templates import (
    Argument,
    Attr,
    BicepResource,
    Fmt,
    Fn,
    ModelName,
    NameOf,
    Out,
    Own,
    Part,
    Pattern,
    PhysicalName,
    Registry,
    Tags,
    TargetOf,
    Template,
    When,
)
from aspirec.diagnostics.codes.model import UNSUPPORTED
from aspirec.diagnostics.model import Diagnostic, report
from aspirec.frozen import evolve
from aspirec.model.nodes import Endpoint
from aspirec.types import NULL, Target, union

assert INSIGHTS.resource is not None
GIVEN_INSIGHTS = Given("applicationInsights")


def _insights(path: str = "") -> When:
    """The Application Insights of the project: the given one, or its own."""
    return When(GIVEN_INSIGHTS, TargetOf("applicationInsights", path), Part("{symbol}_ai", path))


def _role(role: str, scope: Template, scope_id: Template, symbol: str, when: Condition = ALWAYS) -> BicepResource:
    """A role of the project's own identity."""
    definition = role_definition(ROLE_IDS[role])
    return BicepResource(
        type=ROLE_ASSIGNMENT[0],
        version=ROLE_ASSIGNMENT[1],
        symbol=symbol,
        name=Fn("guid", scope_id, Own("id"), definition),
        scope=scope,
        body={
            "properties": {
                "principalId": Own("identity.principalId"),
                "roleDefinitionId": definition,
                "principalType": "ServicePrincipal",
            }
        },
        when=when,
    )


PARTS = (
    BicepResource(
        type=INSIGHTS.resource.type,
        version=INSIGHTS.resource.version,
        symbol="{symbol}_ai",
        name=Pattern("{name}-ai"),
        when=Not(GIVEN_INSIGHTS),
        body={
            "location": Attr("location"),
            "kind": "web",
            "properties": {"Application_Type": "web"},
            "tags": Argument("tags", Tags(named=False), type="object", default=ex.Object(())),
        },
    ),
    _role(
        "MonitoringMetricsPublisher",
        _insights(),
        _insights("id"),
        "{symbol}_ai_MonitoringMetricsPublisher",
        when=AssignsRoles(),
    ),
    BicepResource(
        type=f"{ACCOUNT}/projects/connections",
        version="2026-03-01",
        symbol="{symbol}_ai_conn",
        name=Fmt("{}-ai-conn", ModelName(longest=25)),
        parent="{symbol}",
        body={
            "properties": {
                "category": "AppInsights",
                "target": _insights("id"),
                "authType": "ApiKey",
                "isSharedToAll": False,
                "credentials": {"key": _insights("properties.ConnectionString")},
                "metadata": {
                    "ApiType": "Azure",
                    "ResourceId": _insights("id"),
                    "location": _insights("location"),
                },
            }
        },
    ),
    _role("AcrPull", Registry(), Registry("id"), "{symbol}_AcrPull", when=Pulls(identity="")),
)
"""What comes with a project: where its agents report to, and its right to pull their images."""


# -- hosted agents -----------------------------------------------------------------------------------------------


def address(site: Site, endpoint: Endpoint, consumer: Site | None) -> Address:
    """Where a hosted agent is called: below the address of the project, over HTTPS, whatever the endpoint."""
    project = site.output("endpoint")
    bare = ex.call("replace", project, "https://", "")
    host = ex.Index(ex.call("split", bare, "/"), ex.Number(0))
    return Address(
        scheme=ex.lift("https"),
        host=host,
        port=ex.lift("443"),
        url=ex.text(project, f"/agents/{site.resource.name}-ha"),
        host_and_port=ex.text(host, ":443"),
    )


def unreachable(_site: Site, _endpoint: Endpoint, _consumer: Site) -> str:
    """Nothing stands against a call from anywhere: the address is public, and the role decides."""
    return ""


WITHOUT_MEANING = Refusal(message="'{name}' has '{word}', which has no meaning for a hosted agent", help="leave it out")
NOT_IN_BICEP = Refusal(message="'{word}' of '{name}' is left out: a hosted agent is not made with Bicep", left_out=True)
REFUSES = {
    **dict.fromkeys(
        ("scale", "job", "domain", "volume", "mount", "probe", "replicas", "identity", "slot"), WITHOUT_MEANING
    ),
    **dict.fromkeys(("name", "location", "tags"), NOT_IN_BICEP),
}


def check(site: Site) -> Iterator[Diagnostic]:
    """What a project cannot run: anything but an agent, and what only other environments do for an app."""
    resource = site.resource
    if resource.first("hostedAgent") is None:
        message = f"'{resource.name}' is not an agent, and the project '{site.environment.name}' hosts nothing else"
        help_ = "write hostedAgent { protocol: 'responses', version: '…' }, or deploy it to another environment"
        yield report(UNSUPPORTED, message, resource.setting_span("deployTo"), help=help_)
    yield from refusals(site)
    for configure in resource.configures:
        yield report_refusal(site, NOT_IN_BICEP, configure.span, word="configure")


PROJECT = Kind(
    name="azure.foundry/project",
    summary="project of an Azure AI Foundry account",
    doc="A project for agents, with their data and Application Insights; it can host apps as agents "
    "(`hostedAgent`, `deployTo: ACCOUNT.PROJECT`). Images of hosted agents are pushed to its registry; you "
    "create the agents themselves, since Bicep cannot. If the program assigns no roles, whoever does must "
    "assign the project's role on its Application Insights (Monitoring Metrics Publisher).",
    attributes=(
        name_in_azure("projectName"),
        LOCATION,
        Attribute(
            name="applicationInsights",
            doc="Where its agents report to; by default, a component of its own.",
            type=Target(("azure.applicationInsights",), "Application Insights"),
        ),
        Attribute(
            name="registry",
            heeds_null=True,
            doc="The registry for images of hosted agents; by default, one of its own if agents are hosted.",
            type=union(Target(("registry",), "a container registry"), NULL),
        ),
    ),
    children=(TAGS, CONFIGURE),
    traits=("environment",),
    layer=2,
    name_rule=evolve(NAMES, generated=When(Given("projectName"), Attr("projectName"), ModelName())),
    resource=BicepResource(
        type=f"{ACCOUNT}/projects",
        version=VERSION,
        parent=TargetOf("owner"),
        body={
            "location": Attr("location"),
            "identity": {"type": "SystemAssigned"},
            "properties": {"displayName": ModelName()},
            "tags": Tags(),
        },
    ),
    parts=PARTS,
    outputs=(
        Output(name="id", value=Own("id"), doc="The resource id."),
        Output(name="name", value=Fmt("{}/{}", NameOf("owner"), PhysicalName()), doc="The name, behind the account's."),
        Output(name="endpoint", value=Own("properties.endpoints['AI Foundry API']"), doc="The address of the project."),
        Output(
            name="principalId",
            value=Own("identity.principalId"),
            doc="The principal id of the identity of the project.",
        ),
        Output(
            name="APPLICATION_INSIGHTS_CONNECTION_STRING",
            value=_insights("properties.ConnectionString"),
            alias="applicationInsightsConnectionString",
            doc="The connection string by which its agents send their telemetry.",
        ),
        Output(
            name=REGISTRY_OUTPUT,
            value=Registry("name"),
            alias="registryName",
            when=Pulls(),
            doc="The registry of the hosted agents.",
        ),
        Output(
            name=ENDPOINT_OUTPUT,
            value=Registry("properties.loginServer"),
            alias="registryEndpoint",
            when=Pulls(),
            doc="The host name of that registry.",
        ),
        Output(
            name=PULL_OUTPUT,
            value=Own("identity.principalId"),
            alias="registryIdentityId",
            when=Pulls(),
            doc="The principal id of what pulls images from it: the project itself.",
        ),
    ),
    connection=Connection(string=Fmt("Endpoint={}", Out("endpoint")), properties=(("Uri", Out("endpoint")),)),
    access=Access(roles=("AzureAIUser", "AzureAIDeveloper"), defaults=(("AzureAIUser", ALWAYS),)),
    host=Host(
        title="Foundry",
        address=address,
        refuses=REFUSES,
        check=check,
        registry_kind="azure.containerRegistry",
        registry_on_demand=True,
        pull_role="AcrPull",
        only="hostedAgent",
        signs_in=True,
        unreachable=unreachable,
        caller_role=("AzureAIUser", "owner"),
    ),
    limits=(
        Limit(
            when=AllOf(GIVEN_INSIGHTS, Not(SharesScope("applicationInsights"))),
            message="its Application Insights is in another resource group than its account, where it cannot be given a role",
            help="leave applicationInsights out for a component of its own",
            attribute="applicationInsights",
        ),
    ),
)
