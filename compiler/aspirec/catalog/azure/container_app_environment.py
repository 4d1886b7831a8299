"""Azure Container Apps environments: the usual place for containers."""

from __future__ import annotations

from collections.abc import Iterable, Iterator

from aspirec import expressions as ex
from aspirec.bicep.identifiers import symbol_of
from aspirec.catalog.azure import _container_apps as apps
from aspirec.catalog.azure._container_app_checks import REFUSES
from aspirec.catalog.azure._container_app_checks import check as check_app
from aspirec.catalog.azure._container_apps_ingress import DOMAIN_OUTPUT, address, unreachable
from aspirec.catalog.azure._environments import (
    HTTPS_UPGRADE,
    REGISTRY_OUTPUTS,
    existing_environment,
    output,
    own_workspace,
    pull_identity_outputs,
    pull_resources,
    registry_outputs,
    settled_already,
    tags_argument,
)
from aspirec.catalog.azure._volumes import Volumes
from aspirec.catalog.common import (
    AZURE_ATTRIBUTES,
    AZURE_CLAUSES,
    ENVIRONMENT_CHILDREN,
    PULL_IDENTITY,
    REGISTRY,
    switch,
)
from aspirec.catalog.conditions import Given
from aspirec.catalog.hosting import Host
from aspirec.catalog.naming import UNIQUE_TOKEN, generated_name
from aspirec.catalog.schema import Access, Attribute, Kind, NameRule, Output, PrivateLink
from aspirec.catalog.templates import BicepResource, OutputOf, When
from aspirec.diagnostics.codes.model import UNSUPPORTED
from aspirec.diagnostics.model import Diagnostic, report
from aspirec.filling import Subject, fill
from aspirec.model.nodes import Resource, literal_items, literal_text
from aspirec.plan import nodes as plan
from aspirec.types import Choice, ListOf, Target, union

TYPE, VERSION = "Microsoft.App/managedEnvironments", "2025-07-01"
DASHBOARD_VERSION = "2025-10-02-preview"
"""The type of the dashboard has no stable version yet."""

DEFAULT_NAMES = NameRule(
    minimum=1,
    maximum=60,
    pattern=r"[A-Za-z0-9](?:[A-Za-z0-9-]*[A-Za-z0-9])?",
    what="1 to 60 letters, digits and hyphens, no hyphen at either end",
    allowed=("lower",),
    lower=True,
    limit=24,
)
"""Names of environments are made of letters alone, and cut at 24: that is how deployed ones are called."""
UNIQUE_NAMES = NameRule(maximum=60, allowed=("lower", "digit", "-"), separator="-", lower=True)


def schemes(environment: Resource) -> tuple[str, ...]:
    """The naming schemes of an environment: azd, or compact and unique in any combination."""
    given = environment.setting("naming")
    word = literal_text(given)
    return (word,) if word is not None else tuple(literal_text(item) or "" for item in literal_items(given))


def azd_name(prefix: str) -> ex.Expr:
    """`PREFIX-${uniqueString(resourceGroup().id)}`, the form of azd's names."""
    return ex.text(f"{prefix}-", UNIQUE_TOKEN)


def environment_name(environment: Resource) -> ex.Expr:
    """The physical name of a new environment."""
    given = environment.given("name")
    if given is not None:
        return given
    found = schemes(environment)
    if "azd" in found:
        return azd_name("cae")
    return generated_name(UNIQUE_NAMES if "unique" in found else DEFAULT_NAMES, symbol_of(environment.name))


def registry_settings(environment: Resource) -> tuple[tuple[str, ex.Expr], ...]:
    """What the registry that comes along is told: its azd name."""
    if "azd" not in schemes(environment):
        return ()
    return (("name", ex.call("replace", azd_name("acr"), "-", "")),)


def identity_settings(environment: Resource) -> tuple[tuple[str, ex.Expr], ...]:
    """What a pull identity in a module of its own is told: it takes tags, as inside the environment, and its azd name."""
    taggable = ("taggable", ex.lift(True))
    return (taggable, ("name", azd_name("mi"))) if "azd" in schemes(environment) else (taggable,)


def build(subject: Subject) -> plan.Content:
    """The environment with its pull identity, workspace, dashboard and the storage of its apps' volumes."""
    volumes = Volumes.of(subject, schemes(subject.resource))
    resources = (
        *pull_resources(subject, azd_name("mi") if "azd" in schemes(subject.resource) else None),
        *_workspace(subject),
        _environment(subject),
        *_dashboard(subject),
        *volumes.resources(),
    )
    outputs = (
        *volumes.outputs(),
        *_workspace_outputs(subject),
        *registry_outputs(subject),
        *pull_identity_outputs(subject),
        *_own_outputs(subject),
    )
    return plan.Content(resources=resources, outputs=outputs, span=subject.resource.span)


def _workspace(subject: Subject) -> Iterator[plan.Resource]:
    if subject.exists or _given_workspace(subject) is not None:
        return
    symbol = f"{subject.symbol}_law"
    name = azd_name("law") if "azd" in schemes(subject.resource) else None
    yield own_workspace(subject, symbol, "The logs of all apps go here.", {"tags": tags_argument(subject)}, name)


def _given_workspace(subject: Subject) -> ex.Expr | None:
    given = subject.attribute("logAnalytics")
    return ex.Lookup(given.resource) if isinstance(given, ex.ResourceRef) else None


def _workspace_reference(subject: Subject) -> ex.Expr:
    return _given_workspace(subject) or ex.Symbol(f"{subject.symbol}_law")


def _environment(subject: Subject) -> plan.Resource:
    resource = subject.resource
    if resource.existing is not None:
        return existing_environment(subject, TYPE, VERSION)
    logs = _workspace_reference(subject)
    properties: dict[str, ex.Value] = {
        "appLogsConfiguration": {
            "destination": "log-analytics",
            "logAnalyticsConfiguration": {
                "customerId": ex.member(logs, "properties.customerId"),
                "sharedKey": ex.Member(ex.MethodCall(logs, "listKeys"), "primarySharedKey"),
            },
        },
        "workloadProfiles": [{"name": "consumption", "workloadProfileType": "Consumption"}],
    }
    subnet = fill(When(Given("subnet"), OutputOf("subnet", "{symbol}_Id")), subject)
    if subnet is not None:
        properties["vnetConfiguration"] = {"infrastructureSubnetId": subnet}
    if subject.is_private:
        properties["publicNetworkAccess"] = "Disabled"
    return plan.Resource(
        symbol=subject.symbol,
        type=TYPE,
        api_version=VERSION,
        name=environment_name(resource),
        body=ex.lift_object(
            {"location": subject.attribute("location"), "properties": properties, "tags": tags_argument(subject)}
        ),
        span=resource.span,
    )


def _dashboard(subject: Subject) -> Iterator[plan.Resource]:
    if subject.exists or subject.attribute("dashboard") == ex.Boolean(False):
        return
    yield plan.Resource(
        symbol="aspireDashboard",
        type=f"{TYPE}/dotNetComponents",
        api_version=DASHBOARD_VERSION,
        name=ex.lift("aspire-dashboard"),
        parent=ex.Symbol(subject.symbol),
        body=ex.lift_object({"properties": {"componentType": "AspireDashboard"}}),
        span=subject.resource.span,
    )


# -- outputs -----------------------------------------------------------------------------------------------------


def _workspace_outputs(subject: Subject) -> Iterator[plan.Output]:
    if not subject.exists:
        workspace = _workspace_reference(subject)
        for name, path in (("NAME", "name"), ("ID", "id")):
            yield output(f"AZURE_LOG_ANALYTICS_WORKSPACE_{name}", ex.Member(workspace, path))


def _own_outputs(subject: Subject) -> Iterator[plan.Output]:
    own = ex.Symbol(subject.symbol)
    yield output("AZURE_CONTAINER_APPS_ENVIRONMENT_NAME", ex.Member(own, "name"))
    yield output(apps.ID_OUTPUT, ex.Member(own, "id"))
    yield output(DOMAIN_OUTPUT, ex.member(own, "properties.defaultDomain"))


def check(subject: Subject) -> Iterable[Diagnostic]:
    """What an existing environment cannot be given, and volumes that get names which Azure refuses."""
    if not subject.exists:
        yield from Volumes.of(subject, schemes(subject.resource)).refused()
        return
    yield from settled_already(subject, "logAnalytics", "subnet", "naming")
    if subject.attribute("dashboard") == ex.Boolean(True) and subject.written("dashboard") is not None:
        message = f"'{subject.name}' exists already, so no dashboard is added to it"
        yield report(UNSUPPORTED, message, subject.resource.setting_span("dashboard"), help="leave it out")


KIND = Kind(
    name="azure.containerAppEnvironment",
    summary="Azure Container Apps environment",
    also=("aca", "cae", "containerAppsEnvironment"),
    instead=(
        ("internal", "write configure { properties: { vnetConfiguration: { internal: true } } }, beside 'subnet'"),
    ),
    doc="Runs containers. It comes with a registry (`NAME-acr`) unless it is given one, an identity that pulls "
    "images from it, a Log Analytics workspace and the Aspire dashboard.",
    attributes=(
        *AZURE_ATTRIBUTES,
        REGISTRY,
        PULL_IDENTITY,
        Attribute(
            name="logAnalytics",
            doc="The workspace for logs, instead of its own.",
            type=Target(("azure.logAnalytics",), "a Log Analytics workspace"),
        ),
        Attribute(
            name="subnet",
            doc="The subnet in which it runs.",
            type=Target(("azure.virtualNetwork/subnet",), "a subnet"),
            region="named",
            delegates="Microsoft.App/environments",
            alone=True,
        ),
        switch("dashboard", "Whether the Aspire dashboard runs in it."),
        Attribute(
            name="naming",
            known="compiled",
            doc="How physical names are made: as azd does, with compact storage names, with unique environment names.",
            type=union(Choice(("azd", "compact", "unique")), ListOf(Choice(("compact", "unique")))),
        ),
        HTTPS_UPGRADE,
    ),
    children=ENVIRONMENT_CHILDREN,
    clauses=AZURE_CLAUSES,
    can_exist=True,
    traits=("environment",),
    layer=2,
    name_rule=DEFAULT_NAMES,
    resource=BicepResource(type=TYPE, version=VERSION),
    outputs=(
        Output(name=DOMAIN_OUTPUT, alias="defaultDomain", value=None, doc="The domain of its apps."),
        Output(name="AZURE_CONTAINER_APPS_ENVIRONMENT_NAME", alias="name", value=None, doc="Its name."),
        Output(name=apps.ID_OUTPUT, alias="id", value=None, doc="Its resource id."),
        *REGISTRY_OUTPUTS,
        Output(
            name="AZURE_LOG_ANALYTICS_WORKSPACE_ID",
            alias="logAnalyticsWorkspaceId",
            value=None,
            doc="The resource id of the workspace for its logs.",
        ),
    ),
    name_output="AZURE_CONTAINER_APPS_ENVIRONMENT_NAME",
    access=Access(
        on_reference=False,
        roles=(
            "ContainerAppsContributor",
            "ContainerAppsManagedEnvironmentsContributor",
            "ContainerAppsOperator",
            "Contributor",
            "Reader",
        ),
    ),
    host=Host(
        title="Azure Container Apps",
        module="containerapp",
        address=address,
        build=apps.build,
        refuses=REFUSES,
        check=check_app,
        registry_kind="azure.containerRegistry",
        registry_settings=registry_settings,
        identity_settings=identity_settings,
        pull_role="AcrPull",
        unreachable=unreachable,
        hands_over=(DOMAIN_OUTPUT,),
    ),
    private_link=PrivateLink(group="managedEnvironments", zones=("privatelink.{region}.azurecontainerapps.io",)),
    build=build,
    check=check,
    stays=True,
    joined={"Microsoft.App/managedEnvironments/join/action": ("environmentId",)},
)
