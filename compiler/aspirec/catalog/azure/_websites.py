"""Websites: how a workload runs on App Service, and what it cannot be.

A website is a site with one container. With a deployment slot it is written twice: the site once, by the first deployment, and
the slot again by every one.
"""

from __future__ import annotations

from collections.abc import Iterator

from aspirec import expressions as ex
from aspirec.bicep.identifiers import symbol_of
from aspirec.catalog.azure._environments import PULL_CLIENT_OUTPUT, PULL_OUTPUT, identity_variables, pulls_as
from aspirec.catalog.azure._resources import acting_as
from aspirec.catalog.azure._website_addresses import site_name, slot_address, slot_of
from aspirec.catalog.hosting import Site, address_property, has_dashboard, site_of
from aspirec.catalog.probes import path_asked
from aspirec.catalog.role_assignments import role_assignment
from aspirec.catalog.roles import ROLE_IDS
from aspirec.filling import LOCATION
from aspirec.filling.private import private_resources
from aspirec.filling.tags import tags_on
from aspirec.model.nodes import Child, Resource, Variable
from aspirec.model.typing import as_text, port_text
from aspirec.plan import nodes as plan

SITE, VERSION = "Microsoft.Web/sites", "2025-03-01"
WORKERS = 30
"""The most instances of the plan that a site spreads to: all that a Premium plan can have."""

PLAN_OUTPUT = "planId"
DASHBOARD_OUTPUT = "AZURE_APP_SERVICE_DASHBOARD_URI"
CONTRIBUTOR_ID_OUTPUT = "AZURE_WEBSITE_CONTRIBUTOR_MANAGED_IDENTITY_ID"
CONTRIBUTOR_PRINCIPAL_OUTPUT = "AZURE_WEBSITE_CONTRIBUTOR_MANAGED_IDENTITY_PRINCIPAL_ID"
INSIGHTS_KEY_OUTPUT = "AZURE_APPLICATION_INSIGHTS_INSTRUMENTATIONKEY"
INSIGHTS_STRING_OUTPUT = "AZURE_APPLICATION_INSIGHTS_CONNECTION_STRING"

SERVICE_NAME = "OTEL_SERVICE_NAME"
COLLECTOR = "http://localhost:6001"
"""Where the sidecar of App Service listens that passes telemetry on to the dashboard."""


def build(site: Site) -> plan.Content:
    """The module of a workload: its site, and its slot if there is one."""
    slot = slot_of(site)
    once = () if slot is None else ("onlyIfNotExists",)
    settings = _settings(site, None)
    resources: list[plan.Resource] = [
        _site(site, settings, once),
        _container(site, "mainContainer", f"{SITE}/sitecontainers", "webapp", once),
    ]
    if slot is not None:
        resources += _network(site)
    resources += _contributor(site, "webapp", "website_ra")
    if slot is not None:
        resources.append(_slot(site, slot))
        resources.append(_container(site, "mainContainerSlot", f"{SITE}/slots/sitecontainers", "webappslot", ()))
        resources += _contributor(site, "webappslot", "website_slot_ra")
    resources += _sticky_names(site)
    main = ("webapp",) if slot is None else ("webapp", "webappslot")
    return plan.Content(resources=tuple(resources), main=main, span=site.resource.span)


def subnet_of(environment: Resource) -> ex.Expr | None:
    """The id of the subnet that the websites of an environment join; None without any."""
    subnet = environment.setting("subnet")
    if not isinstance(subnet, ex.ResourceRef):
        return None
    return ex.OutputRef(subnet.resource, f"{symbol_of(subnet.children[-1])}_Id")


# -- the site and its slot ---------------------------------------------------------------------------------------


def _site(site: Site, settings: list[ex.Value], decorators: tuple[str, ...]) -> plan.Resource:
    return plan.Resource(
        symbol="webapp",
        type=SITE,
        api_version=VERSION,
        name=site_name(site),
        body=_body(site, settings),
        decorators=decorators,
        comment="Made by the first deployment, then left alone: later ones go to the slot." if decorators else "",
        span=site.resource.span,
    )


def _slot(site: Site, slot: ex.Expr) -> plan.Resource:
    return plan.Resource(
        symbol="webappslot",
        type=f"{SITE}/slots",
        api_version=VERSION,
        name=slot,
        parent=ex.Symbol("webapp"),
        body=_body(site, _settings(site, slot)),
        span=site.resource.span,
    )


def _body(site: Site, settings: list[ex.Value]) -> ex.Object:
    properties: dict[str, ex.Value] = {"serverFarmId": site.output(PLAN_OUTPUT)}
    if site.identity:
        properties["keyVaultReferenceIdentity"] = ex.OutputRef(site.identity, "id")
    subnet = subnet_of(site.environment)
    if subnet is not None:
        properties["virtualNetworkSubnetId"] = subnet
        if _pulls_inside(site):
            properties["outboundVnetRouting"] = {"imagePullTraffic": True}
    config: dict[str, ex.Value] = {
        "numberOfWorkers": WORKERS,
        "linuxFxVersion": "SITECONTAINERS",
        "acrUseManagedIdentityCreds": True,
        "acrUserManagedIdentityID": site.output(PULL_CLIENT_OUTPUT),
        "appSettings": settings,
    }
    health = health_probe(site.resource)
    path = path_asked(health) if health is not None else None
    if path is not None:
        config["healthCheckPath"] = path
    ids: list[ex.Expr] = [site.output(PULL_OUTPUT)]
    if site.identity and not pulls_as(site, site.identity):
        ids.append(ex.OutputRef(site.identity, "id"))
    body: dict[str, ex.Value] = {
        "location": site.given_location() or LOCATION,
        "identity": acting_as(*ids),
        "properties": properties | {"siteConfig": config},
    }
    tags = tags_on(site.resource, site.index.app)
    return ex.lift_object(body | ({"tags": tags} if tags else {}))


def _pulls_inside(site: Site) -> bool:
    """Whether images come through the subnet: the registry is closed to the public network, by which App Service pulls else."""
    pull = site.environment.pull
    return pull is not None and pull.registry in private_resources(site.index)


def health_probe(resource: Resource) -> Child | None:
    """The probe whose path App Service asks for: that of liveness, else the first."""
    probes = resource.all("probe")
    return next((probe for probe in probes if probe.name == "liveness"), probes[0] if probes else None)


def _container(site: Site, symbol: str, type_: str, parent: str, decorators: tuple[str, ...]) -> plan.Resource:
    properties: dict[str, ex.Value] = {
        "authType": "UserAssigned",
        "image": ex.ArtifactRef(site.resource.name, "image"),
        "isMain": True,
    }
    if site.workload.arguments:
        parts = [part for argument in site.workload.arguments for part in (" ", as_text(argument))][1:]
        properties["startUpCommand"] = ex.text(*parts)
    properties["targetPort"] = _port(site)
    properties["userManagedIdentityClientId"] = site.output(PULL_CLIENT_OUTPUT)
    return plan.Resource(
        symbol=symbol,
        type=type_,
        api_version=VERSION,
        name=ex.lift("main"),
        parent=ex.Symbol(parent),
        body=ex.lift_object({"properties": properties}),
        decorators=decorators,
        span=site.resource.span,
    )


def _port(site: Site) -> ex.Expr:
    """The one port of the site as text; without any endpoint that of the image."""
    for endpoint in site.workload.endpoints:
        port = endpoint.target_port
        assert port is not None
        return port_text(port)
    return ex.ArtifactRef(site.resource.name, "port")


def _network(site: Site) -> Iterator[plan.Resource]:
    """The join of the site to the subnet, as a child: the site itself is only written once, perhaps before there was one."""
    subnet = subnet_of(site.environment)
    if site.resource.configures:
        from aspirec.model.configured import configured

        subnet = configured(site.resource, "properties", "virtualNetworkSubnetId", symbol="webapp") or subnet
    if subnet is not None and not isinstance(subnet, ex.Null):
        yield plan.Resource(
            symbol="webappNetworkConfig",
            type=f"{SITE}/networkConfig",
            api_version=VERSION,
            name=ex.lift("virtualNetwork"),
            parent=ex.Symbol("webapp"),
            body=ex.lift_object({"properties": {"subnetResourceId": subnet}}),
            comment="Also connects a site that exists already to the subnet.",
            span=site.resource.span,
        )


def _contributor(site: Site, target: str, ending: str) -> Iterator[plan.Resource]:
    """What the dashboard may do with the site."""
    if not has_dashboard(site.environment) or site.index.app.options.roles != "managed":
        return
    yield role_assignment(
        symbol=f"{symbol_of(site.resource.name)}_{ending}",
        role=ROLE_IDS["WebsiteContributor"],
        scope=ex.Symbol(target),
        principal=site.output(CONTRIBUTOR_PRINCIPAL_OUTPUT),
        known_as=site.output(CONTRIBUTOR_ID_OUTPUT),
    )


# -- settings ----------------------------------------------------------------------------------------------------


def _settings(site: Site, slot: ex.Expr | None) -> list[ex.Value]:
    """The settings of the site, or of its slot. What the author says takes the place of the environment's own."""
    variables = (*site.workload.variables, *identity_variables(site))
    if slot is not None:
        variables = tuple(_in_slot(variable, site) for variable in variables)
    written = {variable.name for variable in variables}
    found: list[tuple[str, ex.Value]] = []
    if "WEBSITES_PORT" not in written:
        found.append(("WEBSITES_PORT", _port(site)))
    found += [(variable.name, _value(variable.value)) for variable in variables]
    found += [(name, value) for name, value in _environment_settings(site, slot) if name not in written]
    return [{"name": name, "value": value} for name, value in found]


def _value(value: ex.Expr) -> ex.Expr:
    """A vault's secret is a reference that App Service resolves; anything else is text as it is."""
    if not isinstance(value, ex.SecretRef):
        return as_text(value)
    uri = ex.member(ex.SecretLookup(value.vault, value.secret), "properties.secretUri")
    return ex.text("@Microsoft.KeyVault(SecretUri=", uri, ")")


def _environment_settings(site: Site, slot: ex.Expr | None) -> Iterator[tuple[str, ex.Value]]:
    """What the environment tells every site: its name, where telemetry goes."""
    name = site.resource.name
    yield "ASPIRE_ENVIRONMENT_NAME", site.environment.name
    if has_dashboard(site.environment):
        yield SERVICE_NAME, name if slot is None else ex.text(f"{name}-", slot)
        yield "OTEL_EXPORTER_OTLP_PROTOCOL", "grpc"
        yield "OTEL_EXPORTER_OTLP_ENDPOINT", COLLECTOR
        yield "WEBSITE_ENABLE_ASPIRE_OTEL_SIDECAR", "true"
        yield "OTEL_COLLECTOR_URL", site.output(DASHBOARD_OUTPUT)
        yield "OTEL_CLIENT_ID", site.output(PULL_CLIENT_OUTPUT)
    if site.environment.setting("applicationInsights") not in (None, ex.Null(), ex.Boolean(False)):
        yield "APPINSIGHTS_INSTRUMENTATIONKEY", site.output(INSIGHTS_KEY_OUTPUT)
        yield "APPLICATIONINSIGHTS_CONNECTION_STRING", site.output(INSIGHTS_STRING_OUTPUT)
        yield "ApplicationInsightsAgent_EXTENSION_VERSION", "~3"


def _in_slot(variable: Variable, site: Site) -> Variable:
    """The variable as the slot has it: other sites of the environment are reached at their slots."""
    from aspirec.frozen import evolve

    value = ex.rewrite(variable.value, _slot_addresses(site))
    return variable if value is variable.value else evolve(variable, value=value)


def _slot_addresses(site: Site) -> ex.Change:
    @ex.changes(ex.EndpointRef)
    def change(expr: ex.EndpointRef) -> ex.Expr | None:
        if expr.name == "targetPort":
            return None
        other = site_of(site.index, site.index[expr.resource])
        if other is None or other.environment.name != site.environment.name or slot_of(other) is None:
            return None
        endpoint = other.workload.endpoint(expr.endpoint)
        return None if endpoint is None else address_property(slot_address(other, endpoint), expr.name)

    return change


def _sticky_names(site: Site) -> Iterator[plan.Resource]:
    """Settings that stay with a slot when slots are swapped: addresses of others, and the name for telemetry."""
    names: list[ex.Value] = [variable.name for variable in site.workload.variables if variable.origin == "reference"]
    if has_dashboard(site.environment):
        names.append(SERVICE_NAME)
    if names:
        yield plan.Resource(
            symbol="slotConfigNames",
            type=f"{SITE}/config",
            api_version=VERSION,
            name=ex.lift("slotConfigNames"),
            parent=ex.Symbol("webapp"),
            body=ex.lift_object({"properties": {"appSettingNames": names}}),
            comment="These settings stay where they are when slots are swapped.",
            span=site.resource.span,
        )
