"""Hosts: what a compute environment does with the workloads that are deployed to it.

How an app becomes Bicep is code, not a table: ports become an ingress, variables become secrets. An environment's kind names
its host, and a host is a handful of functions on plain values.
"""

from __future__ import annotations

from collections.abc import Callable, Iterable, Mapping
from typing import TYPE_CHECKING

from attrs import field

from aspirec import expressions as ex
from aspirec.diagnostics.model import Diagnostic
from aspirec.expressions import Expr, ResourceId
from aspirec.frozen import frozen
from aspirec.model.nodes import Endpoint, Index, Resource, Workload

if TYPE_CHECKING:
    from aspirec.plan.nodes import Content

DEFAULT_PORT = 8080
"""The port on which images of .NET listen unless they are told otherwise."""


@frozen
class Address:
    """Where an endpoint is reached, as expressions: the properties of `api.http` in the language."""

    scheme: Expr
    host: Expr
    port: Expr
    url: Expr
    host_and_port: Expr


@frozen(kw_only=True)
class Site:
    """A workload in its environment: what the functions of a host are given."""

    resource: Resource
    workload: Workload
    environment: Resource
    host: Host
    """What the environment does."""
    index: Index

    @property
    def identity(self) -> ResourceId:
        """What the workload acts as; empty for nothing."""
        return self.workload.identity

    def output(self, name: str) -> ex.OutputRef:
        """An output of the environment's module."""
        return ex.OutputRef(self.environment.name, name)

    def given_name(self) -> Expr | None:
        """The physical name that the author chose, as an attribute or by `configure { name: … }`."""
        for configure in reversed(self.resource.configures):
            name = configure.value.get("name") if not configure.symbol else None
            if name is not None:
                return name
        return self.resource.given("name")

    def given_location(self) -> Expr | None:
        """The region that the author chose, for the workload or for its environment: the two are in one."""
        return self.resource.given("location") or self.environment.given("location")


@frozen(kw_only=True)
class Refusal:
    """What a host says of something in a workload that it has no place for, and what to do about that. In the message stand
    `{name}` for the workload, `{title}` for the host, `{environment}` for the environment, `{word}` for the word of an attribute or
    child and `{child}` for a child's name. Where it is merely `left_out`, the rest runs all the same, and this is a warning.
    `points` says that the environment is shown as well.
    """

    message: str
    help: str = ""
    left_out: bool = False
    points: bool = False


@frozen(kw_only=True)
class Host:
    """What a kind of environment does. `module` is the ending of the files of its apps (`containerapp`).

    `build` makes the Bicep of an app. Where apps are no Bicep, `target` names what publishes them instead (a folder of
    `aspirec/targets`), and `build` is None. `address` gives None where nobody can tell before it runs.
    `registry_kind` is what comes along without a `registry`, `pull_role` what whoever pulls needs on the registry.
    `refuses` are attributes, children and blocks of workloads that mean nothing to the environment, by their words; `check` finds
    what it cannot run, those among it (`_refusals.refusals`).
    `unreachable` says why an endpoint cannot be reached by a consumer, and nothing if it can (without it: an endpoint that is
    not external is reached in its own environment alone).
    `hands_over` are outputs of the environment that main.bicep hands out wherever it runs apps, because tools that push
    images and deploy apps read them.
    `only` is the block that a workload must have to run there (other hosts run nothing that has it); `signs_in`: what runs there
    signs in as the environment itself, whose module has the output `principalId`, and which pulls images, too;
    `registry_on_demand`: a registry comes along only where something runs there. `caller_role` is what whoever refers to
    something that runs there needs: a role, and the attribute of the environment that names the resource.
    """

    title: str
    address: Callable[[Site, Endpoint, Site | None], Address | None]
    check: Callable[[Site], Iterable[Diagnostic]]
    refuses: Mapping[str, Refusal] = field(factory=dict)
    module: str = ""
    build: Callable[[Site], Content] | None = None
    target: str = ""
    registry_kind: str = ""
    registry_settings: Callable[[Resource], tuple[tuple[str, Expr], ...]] | None = None
    any_registry: bool = False
    """Whoever runs it logs in, so that images may come from registries of any kind."""
    local_images: bool = False
    """Images that are built can be on the machine where they run: a registry is a choice."""
    identity_settings: Callable[[Resource], tuple[tuple[str, Expr], ...]] | None = None
    pull_role: str = ""
    pulls_itself: bool = False
    """A principal of the environment's own pulls (`Kind.principal_output`), without any identity beside it."""
    takes_roles: bool = True
    only: str = ""
    signs_in: bool = False
    registry_on_demand: bool = False
    caller_role: tuple[str, str] | None = None
    unreachable: Callable[[Site, Endpoint, Site], str] | None = None
    hands_over: tuple[str, ...] = ()


def site_of(index: Index, resource: Resource) -> Site | None:
    """The workload of a resource in its environment; None if it has none, or no host takes it."""
    from aspirec.catalog.index import known_kind

    workload = resource.workload
    environment = index.get(workload.environment) if workload is not None else None
    host = known_kind(environment.kind).host if environment is not None else None
    if workload is None or environment is None or host is None:
        return None
    return Site(resource=resource, workload=workload, environment=environment, host=host, index=index)


def address_property(address: Address, name: str) -> Expr:
    """A property of an endpoint by the name that the language has for it."""
    match name:
        case "url":
            return address.url
        case "host":
            return address.host
        case "port":
            return address.port
        case "hostAndPort":
            return address.host_and_port
        case _:
            return address.scheme


def why_unreachable(site: Site, endpoint: Endpoint, consumer: Site) -> str:
    """Why the consumer cannot reach the endpoint; empty if it can."""
    found = site.host.unreachable
    if found is not None:
        return found(site, endpoint, consumer)
    inside = consumer.workload.environment == site.workload.environment
    return "" if inside or endpoint.external else f"it is internal to '{site.environment.name}'"


def sign_in_variables(client_id: Expr, credential: str) -> tuple[tuple[str, Expr], ...]:
    """The variables by which the Azure SDKs act as an identity, by that sort of credential."""
    return (("AZURE_CLIENT_ID", client_id), ("AZURE_TOKEN_CREDENTIALS", ex.lift(credential)))


def has_dashboard(environment: Resource) -> bool:
    """Whether the Aspire dashboard runs in the environment: unless its author says otherwise."""
    return environment.setting("dashboard") != ex.Boolean(False)
