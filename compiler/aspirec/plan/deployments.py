"""deployments: what environments run that another target than Bicep publishes.

model    docker.compose local { registry: acr }   project api (runs in local, reference db)
plan     Deployment(local, target compose, registry at OutputRef(acr, loginServer), services: api with all addresses spelled out)
"""

from __future__ import annotations

from collections.abc import Iterator

from aspirec import expressions as ex
from aspirec.catalog.hosting import Host, site_of
from aspirec.catalog.index import known_kind
from aspirec.filling import Subject, fill
from aspirec.filling.connecting import property_value
from aspirec.frozen import evolve
from aspirec.model import nodes as model
from aspirec.model.rewrite import rewrite_resource
from aspirec.plan import nodes
from aspirec.plan.addresses import address_resolver
from aspirec.plan.check_waits import awaited_by


def deployments_of(index: model.Index) -> tuple[nodes.Deployment, ...]:
    """One for every environment whose host names a target, in the order of the environments."""
    hosts = [(item, host) for item in index.app.resources if (host := known_kind(item.kind).host) is not None]
    apart = len(hosts) > 1
    return tuple(_deployment(environment, host, index, apart) for environment, host in hosts if host.target)


def expressions_in(deployment: nodes.Deployment) -> Iterator[ex.Expr]:
    """Every expression that takes part in what is published."""
    yield from deployment.hands_over
    registry = deployment.registry
    if registry is not None:
        yield from (item for item in (registry.host, registry.repository, registry.login) if item is not None)
    for block in deployment.environment.children:
        yield from (value for _, value in block.entries)
    for service in deployment.services:
        workload = service.workload
        image = workload.image
        yield from (item for item in (image.reference, workload.entrypoint) if item is not None)
        yield from (value for _, value in (*image.arguments, *image.secrets))
        yield from workload.arguments
        yield from (variable.value for variable in workload.variables)
        yield from (configure.value for configure in service.resource.configures)
        if service.identity:
            yield client_id(service)


def awaited_in(deployment: nodes.Deployment) -> frozenset[ex.ResourceId]:
    """The resources for which something that runs there waits, whether for their start or for their end."""
    return frozenset(item.resource for service in deployment.services for item in awaited_by(service))


def client_id(service: nodes.Service) -> ex.Expr:
    """The id by which a service says in Azure who it is."""
    return ex.OutputRef(service.identity, "clientId", span=service.span)


def _deployment(environment: model.Resource, host: Host, index: model.Index, apart: bool) -> nodes.Deployment:
    return nodes.Deployment(
        environment=environment,
        target=host.target,
        services=tuple(_service(resource, index) for resource, _ in index.running_in(environment.name)),
        registry=_registry(environment, host, index),
        folder=environment.name if apart else "",
        hands_over=tuple(ex.OutputRef(environment.name, output) for output in host.hands_over),
        span=environment.name_span,
    )


def _service(resource: model.Resource, index: model.Index) -> nodes.Service:
    site, kind = site_of(index, resource), known_kind(resource.kind)
    assert site is not None
    change = address_resolver(index, resource)
    resolved = rewrite_resource(resource, change)
    assert resolved.workload is not None
    telemetry = kind.compute is not None and kind.compute.telemetry
    return nodes.Service(
        resource=evolve(resolved, workload=None),
        workload=evolve(resolved.workload, image=_image(resolved.workload.image, index, change)),
        telemetry=telemetry,
        stores=kind.connection is not None and kind.connection.string is not None,
        identity=resolved.workload.identity,
        span=resource.name_span,
    )


def _image(image: model.Image, index: model.Index, change: ex.Change) -> model.Image:
    """The image with what its build is given spelled out."""

    @ex.changes(ex.PropertyRef, ex.EndpointRef, ex.Passed)
    def resolve(expr: ex.Expr) -> ex.Expr | None:
        value = property_value(expr, index) if isinstance(expr, ex.PropertyRef) else None
        return ex.rewrite(value, resolve) if value is not None else change(expr)

    def pairs(items: tuple[tuple[str, ex.Expr], ...]) -> tuple[tuple[str, ex.Expr], ...]:
        return tuple((name, ex.rewrite(value, resolve)) for name, value in items)

    reference = None if image.reference is None else ex.rewrite(image.reference, resolve)
    return evolve(image, reference=reference, arguments=pairs(image.arguments), secrets=pairs(image.secrets))


def _registry(environment: model.Resource, host: Host, index: model.Index) -> nodes.Registry | None:
    pull = environment.pull
    if pull is None or not pull.registry:
        return None
    subject = Subject(index, index[pull.registry])
    declared = subject.kind.registry
    assert declared is not None
    place, login = fill(declared.host, subject), fill(declared.login, subject)
    assert place is not None
    assert login is not None
    return nodes.Registry(
        name=pull.registry,
        host=place,
        login=login,
        repository=fill(declared.repository, subject),
        by_role=bool(host.pull_role) and subject.kind.name == host.registry_kind,
    )
