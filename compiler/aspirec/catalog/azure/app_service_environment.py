"""Azure App Service environments: a plan on which images run as websites."""

from __future__ import annotations

from collections.abc import Iterable, Iterator

from aspirec import expressions as ex
from aspirec.catalog.azure import _websites as websites
from aspirec.catalog.azure._environments import (
    ENDPOINT_OUTPUT,
    HTTPS_UPGRADE,
    PULL_CLIENT_OUTPUT,
    REGISTRY_OUTPUTS,
    environment_tags,
    existing_environment,
    output,
    own_workspace,
    pull_client_output,
    pull_identity,
    pull_identity_outputs,
    pull_resources,
    registry_outputs,
)
from aspirec.catalog.azure._resources import acting_as, resource_of
from aspirec.catalog.azure._website_addresses import SITE_NAMES, address, host_name
from aspirec.catalog.azure._website_checks import REFUSES, SLOT_CHECK
from aspirec.catalog.azure._website_checks import check as check_site
from aspirec.catalog.azure.identity import KIND as IDENTITY_KIND
from aspirec.catalog.common import (
    AZURE_ATTRIBUTES,
    AZURE_CLAUSES,
    ENVIRONMENT_CHILDREN,
    PULL_IDENTITY,
    REGISTRY,
    switch,
)
from aspirec.catalog.hosting import Host, has_dashboard
from aspirec.catalog.naming import UNIQUE_TOKEN, generated_name
from aspirec.catalog.role_assignments import role_assignment
from aspirec.catalog.roles import ROLE_IDS
from aspirec.catalog.schema import Access, Attribute, Kind, NameRule, Output
from aspirec.catalog.templates import BicepResource
from aspirec.diagnostics.codes.model import PASSED_OVER, UNSUPPORTED
from aspirec.diagnostics.model import Diagnostic, report
from aspirec.filling import LOCATION, Subject
from aspirec.model.nodes import Resource
from aspirec.plan import nodes as plan
from aspirec.types import BOOL, STRING, Target, union

PLAN = "Microsoft.Web/serverfarms"

PLAN_NAMES = NameRule(
    minimum=1,
    maximum=60,
    pattern=r"[A-Za-z0-9-]+",
    what="1 to 60 letters, digits and hyphens",
    allowed=("lower", "upper", "digit", "-"),
    separator="-",
)

DASHBOARD_SETTINGS = (
    ("DASHBOARD__FRONTEND__AUTHMODE", "Unsecured"),
    ("DASHBOARD__OTLP__AUTHMODE", "Unsecured"),
    ("DASHBOARD__OTLP__SUPPRESSUNSECUREDTELEMETRYMESSAGE", "true"),
    ("DASHBOARD__RESOURCESERVICECLIENT__AUTHMODE", "Unsecured"),
    ("DASHBOARD__UI__DISABLEIMPORT", "true"),
    ("WEBSITES_PORT", "5000"),
    ("HTTP20_ONLY_PORT", "4317"),
    ("WEBSITE_START_SCM_WITH_PRELOAD", "true"),
)
"""What the dashboard's site is told. App Service itself decides who gets in: the dashboard is behind its sign-in."""


def build(subject: Subject) -> plan.Content:
    """The plan with the pull identity, the dashboard and Application Insights."""
    resources = (
        *pull_resources(subject, None),
        _plan(subject),
        *_dashboard(subject),
        *_insights(subject),
    )
    outputs = (
        *_own_outputs(subject),
        *registry_outputs(subject),
        *pull_identity_outputs(subject),
        *pull_client_output(subject),
        *_dashboard_outputs(subject),
        *_insights_outputs(subject),
    )
    return plan.Content(resources=resources, outputs=outputs, main=(_plan_symbol(subject),), span=subject.resource.span)


# -- the plan ----------------------------------------------------------------------------------------------------


def _plan_symbol(subject: Subject) -> str:
    return subject.symbol if subject.exists else f"{subject.symbol}_asplan"


def _plan(subject: Subject) -> plan.Resource:
    resource = subject.resource
    if resource.existing is not None:
        return existing_environment(subject, PLAN, websites.VERSION)
    body = {
        "location": subject.attribute("location"),
        "kind": "Linux",
        "sku": {"name": "P0V3", "tier": "Premium"},
        "properties": {"perSiteScaling": True, "reserved": True},
    }
    return plan.Resource(
        symbol=_plan_symbol(subject),
        type=PLAN,
        api_version=websites.VERSION,
        name=subject.attribute("name") or generated_name(PLAN_NAMES, _plan_symbol(subject)),
        body=ex.lift_object(body | environment_tags(subject)),
        span=resource.span,
    )


def _own_outputs(subject: Subject) -> Iterator[plan.Output]:
    own = ex.Symbol(_plan_symbol(subject))
    yield output("name", ex.Member(own, "name"))
    yield output(websites.PLAN_OUTPUT, ex.Member(own, "id"))
    yield output("webSiteSuffix", UNIQUE_TOKEN)


# -- the dashboard -----------------------------------------------------------------------------------------------


def _dashboard_name(subject: Subject) -> ex.Expr:
    return generated_name(SITE_NAMES, f"{subject.name}-aspiredashboard")


def _dashboard(subject: Subject) -> Iterator[plan.Resource]:
    """The dashboard's site, the identity that it runs under, and what that may see: everything in the resource group."""
    if not has_dashboard(subject.resource):
        return
    symbol = f"{subject.symbol}_contributor_mi"
    yield resource_of(
        IDENTITY_KIND,
        symbol,
        body=ex.lift_object({"location": LOCATION} | environment_tags(subject)),
        comment="The dashboard acts as this identity.",
        span=subject.resource.span,
    )
    identity = ex.Symbol(symbol)
    if subject.index.app.options.roles == "managed":
        yield _reader(subject, identity)
    yield _dashboard_site(subject, identity)


def _reader(subject: Subject, identity: ex.Expr) -> plan.Resource:
    return role_assignment(
        symbol=f"{subject.symbol}_ra",
        role=ROLE_IDS["Reader"],
        scope=None,
        principal=ex.member(identity, "properties.principalId"),
        known_as=ex.Member(identity, "id"),
    )


def _dashboard_site(subject: Subject, identity: ex.Expr) -> plan.Resource:
    puller = pull_identity(subject, "properties.clientId", "clientId")
    settings: list[tuple[str, ex.Value]] = [
        *DASHBOARD_SETTINGS,
        ("AZURE_CLIENT_ID", ex.member(identity, "properties.clientId")),
        *((("ALLOWED_MANAGED_IDENTITIES", puller),) if puller is not None else ()),
        ("ASPIRE_ENVIRONMENT_NAME", subject.name),
    ]
    site: dict[str, ex.Value] = {"numberOfWorkers": 1, "linuxFxVersion": "ASPIREDASHBOARD|1.0"}
    if puller is not None:
        site |= {"acrUseManagedIdentityCreds": True, "acrUserManagedIdentityID": puller}
    site |= {
        "appSettings": [{"name": name, "value": value} for name, value in settings],
        "alwaysOn": True,
        "http20Enabled": True,
        "http20ProxyFlag": 1,
    }
    properties: dict[str, ex.Value] = {"serverFarmId": ex.Member(ex.Symbol(_plan_symbol(subject)), "id")}
    subnet = websites.subnet_of(subject.resource)
    if subnet is not None:
        properties["virtualNetworkSubnetId"] = subnet
    body: dict[str, ex.Value] = {
        "location": subject.resource.given("location") or LOCATION,
        "kind": "app,linux,aspiredashboard",
        "identity": acting_as(ex.Member(identity, "id")),
        "properties": properties | {"siteConfig": site},
    }
    return plan.Resource(
        symbol="dashboard",
        type=websites.SITE,
        api_version=websites.VERSION,
        name=_dashboard_name(subject),
        body=ex.lift_object(body | environment_tags(subject)),
        comment="The Aspire dashboard.",
        span=subject.resource.span,
    )


def _dashboard_outputs(subject: Subject) -> Iterator[plan.Output]:
    if has_dashboard(subject.resource):
        identity = ex.Symbol(f"{subject.symbol}_contributor_mi")
        yield output(websites.CONTRIBUTOR_ID_OUTPUT, ex.Member(identity, "id"))
        yield output(websites.CONTRIBUTOR_PRINCIPAL_OUTPUT, ex.member(identity, "properties.principalId"))
        yield output(websites.DASHBOARD_OUTPUT, ex.text("https://", host_name(_dashboard_name(subject))))


# -- Application Insights ----------------------------------------------------------------------------------------


def insights_of(environment: Resource) -> ex.ResourceRef | bool:
    """The component that the environment is given, or whether it makes one."""
    given = environment.setting("applicationInsights")
    return given if isinstance(given, ex.ResourceRef) else given == ex.Boolean(True)


def _insights(subject: Subject) -> Iterator[plan.Resource]:
    """A component with a workspace for it, unless the author names one."""
    from aspirec.catalog.azure import application_insights

    if insights_of(subject.resource) is not True:
        return
    kept, component = f"{subject.symbol}_law", f"{subject.symbol}_ai"
    tags = environment_tags(subject)
    yield own_workspace(subject, kept, "What Application Insights collects is kept here.", tags)
    properties = {
        "Application_Type": "web",
        "IngestionMode": "LogAnalytics",
        "WorkspaceResourceId": ex.Member(ex.Symbol(kept), "id"),
    }
    location = subject.attribute("applicationInsightsLocation") or LOCATION
    yield resource_of(
        application_insights.KIND,
        component,
        body=ex.lift_object({"location": location, "kind": "web", "properties": properties} | tags),
        span=subject.resource.span,
    )


def _insights_outputs(subject: Subject) -> Iterator[plan.Output]:
    given = insights_of(subject.resource)
    if given is False:
        return
    component = ex.Lookup(given.resource) if isinstance(given, ex.ResourceRef) else ex.Symbol(f"{subject.symbol}_ai")
    yield output(websites.INSIGHTS_KEY_OUTPUT, ex.member(component, "properties.InstrumentationKey"))
    yield output(websites.INSIGHTS_STRING_OUTPUT, ex.member(component, "properties.ConnectionString"))


# -- what cannot be ----------------------------------------------------------------------------------------------


def check(subject: Subject) -> Iterable[Diagnostic]:
    """A region for a component that the environment does not make; a dashboard without the roles that it needs."""
    if has_dashboard(subject.resource) and subject.index.app.options.roles != "managed":
        message = (
            f"the dashboard of '{subject.name}' gets no roles, since the program assigns none itself, and sees no sites"
        )
        help_ = f"say 'dashboard: false', or have Reader granted to the identity '{subject.symbol}_contributor_mi'"
        yield report(PASSED_OVER, message, subject.resource.name_span, help=help_)
    place = "applicationInsightsLocation"
    if subject.attribute(place) is not None and insights_of(subject.resource) is not True:
        message = f"'{subject.name}' makes no Application Insights whose region could be chosen"
        span = subject.resource.setting_span(place)
        yield report(UNSUPPORTED, message, span, help=f"add 'applicationInsights: true', or leave '{place}' out")


KIND = Kind(
    name="azure.appServiceEnvironment",
    summary="Azure App Service environment",
    also=("appService", "appServicePlan", "webApp", "website"),
    instead=tuple((word, "write configure { sku: { name: 'P1V3' } }") for word in ("sku", "tier")),
    doc="An App Service plan that runs projects and built images as websites. It comes with a registry "
    "(`NAME-acr`) unless it is given one, an identity that pulls images from it, and the Aspire dashboard. "
    "`existing` means that the plan exists already.",
    attributes=(
        *AZURE_ATTRIBUTES,
        REGISTRY,
        PULL_IDENTITY,
        Attribute(
            name="subnet",
            doc="The subnet that the websites and the dashboard join.",
            type=Target(("azure.virtualNetwork/subnet",), "a subnet"),
            region="named",
            delegates="Microsoft.Web/serverFarms",
        ),
        switch("dashboard", "Whether the Aspire dashboard runs beside the websites."),
        Attribute(
            name="applicationInsights",
            known="compiled",
            doc="true for the environment's own component, or the component to send telemetry to.",
            type=union(BOOL, Target(("azure.applicationInsights",), "an Application Insights component")),
        ),
        Attribute(
            name="applicationInsightsLocation",
            doc="The region of the environment's own component, if not that of the deployment.",
        ),
        Attribute(
            name="slot",
            doc="The slot that deployments go to; the first one also makes the sites themselves, later ones leave them alone.",
            type=STRING,
            check=SLOT_CHECK,
        ),
        HTTPS_UPGRADE,
    ),
    children=ENVIRONMENT_CHILDREN,
    clauses=AZURE_CLAUSES,
    can_exist=True,
    traits=("environment",),
    layer=2,
    name_rule=PLAN_NAMES,
    resource=BicepResource(type=PLAN, version=websites.VERSION),
    outputs=(
        Output(name="name", value=None, doc="The name of the plan."),
        Output(name=websites.PLAN_OUTPUT, alias="id", value=None, doc="The resource id of the plan."),
        Output(name="webSiteSuffix", value=None, doc="The ending of the names of websites."),
        *REGISTRY_OUTPUTS,
        Output(
            name=PULL_CLIENT_OUTPUT,
            alias="registryIdentityClientId",
            value=None,
            doc="The client id of its pull identity.",
        ),
        Output(
            name=websites.DASHBOARD_OUTPUT, alias="dashboardUri", value=None, doc="The address of the Aspire dashboard."
        ),
        Output(
            name=websites.INSIGHTS_STRING_OUTPUT,
            alias="applicationInsightsConnectionString",
            value=None,
            doc="The connection string of Application Insights.",
        ),
    ),
    access=Access(on_reference=False, roles=("WebPlanContributor",)),
    host=Host(
        title="Azure App Service",
        module="website",
        address=address,
        build=websites.build,
        refuses=REFUSES,
        check=check_site,
        registry_kind="azure.containerRegistry",
        identity_settings=lambda _: (("taggable", ex.lift(True)),),
        pull_role="AcrPull",
        hands_over=(ENDPOINT_OUTPUT,),
    ),
    build=build,
    check=check,
    stays=True,
    joined={"Microsoft.Web/serverfarms/join/action": ("serverFarmId",)},
)
