"""The ingress of a container app: which of its ports is public, what the others are, and where each is reached.

Endpoints are grouped by target port. The ingress is the only HTTP group, else the external one, else the first; all other
groups become additional ports inside the environment. Without any HTTP group the first TCP port is the ingress.
"""

from __future__ import annotations

from aspirec import expressions as ex
from aspirec.catalog._addresses import address_at
from aspirec.catalog.azure._environments import public_address
from aspirec.catalog.hosting import Address, Site
from aspirec.frozen import frozen
from aspirec.model.nodes import Endpoint, Workload

DOMAIN_OUTPUT = "AZURE_CONTAINER_APPS_ENVIRONMENT_DEFAULT_DOMAIN"


@frozen
class Group:
    """The endpoints on one target port."""

    port: ex.Expr
    endpoints: tuple[Endpoint, ...]

    @property
    def is_http(self) -> bool:
        return all(is_http(endpoint) for endpoint in self.endpoints)

    @property
    def external(self) -> bool:
        return any(endpoint.external for endpoint in self.endpoints)

    @property
    def transport(self) -> str:
        if not self.is_http:
            return "tcp"
        return "http2" if any(endpoint.transport == "http2" for endpoint in self.endpoints) else "http"


def is_http(endpoint: Endpoint) -> bool:
    """Whether an endpoint speaks HTTP: by its transport, or else by its scheme."""
    return endpoint.transport_used != "tcp"


def groups_of(workload: Workload) -> tuple[Group, ...]:
    """The groups in the order in which their first endpoints are written."""
    found: dict[ex.Expr, list[Endpoint]] = {}
    for endpoint in workload.endpoints:
        assert endpoint.target_port is not None
        found.setdefault(endpoint.target_port, []).append(endpoint)
    return tuple(Group(port, tuple(endpoints)) for port, endpoints in found.items())


def ingress_of(groups: tuple[Group, ...]) -> Group | None:
    """The group that becomes the ingress; None without endpoints."""
    http = [group for group in groups if group.is_http]
    candidates = [group for group in http if group.external] or http or list(groups)
    return candidates[0] if candidates else None


def ingress_body(site: Site) -> ex.Expr | None:
    """The property `ingress` of the app; None without endpoints."""
    groups = groups_of(site.workload)
    ingress = ingress_of(groups)
    if ingress is None:
        return None
    body: dict[str, ex.Value] = {
        "external": ingress.external,
        "targetPort": port_number(ingress.port),
        "transport": ingress.transport,
    }
    if not ingress.is_http:
        body |= _exposed(ingress)
    others = [group for group in groups if group is not ingress]
    if others:
        body["additionalPortMappings"] = [
            {"external": False, "targetPort": port_number(group.port)} | _exposed(group) for group in others
        ]
    return ex.lift(body)


def _exposed(group: Group) -> dict[str, ex.Value]:
    """The public port of a group where it is another than the target port: others are given it in addresses."""
    port = next((endpoint.port for endpoint in group.endpoints if endpoint.port is not None), None)
    return {} if port is None or port == group.port else {"exposedPort": port}


def port_number(port: ex.Expr) -> ex.Expr:
    """A port as a number: the port of an image is passed as a string."""
    return port if isinstance(port, ex.Number) else ex.call("int", port)


def app_name(site: Site) -> ex.Expr:
    """The physical name of the app, by which others in the environment know it."""
    return site.given_name() or ex.lift(site.resource.name.lower())


def unreachable(site: Site, endpoint: Endpoint, consumer: Site) -> str:
    """Why the consumer cannot reach the endpoint, if so. Jobs have no address; from outside of the environment only the
    ingress is ever reached, if it is external.
    """
    if site.resource.first("job") is not None:
        return f"'{site.resource.name}' is a job, and jobs have no address"
    ingress = ingress_of(groups_of(site.workload))
    public = ingress is not None and ingress.is_http and ingress.external and endpoint in ingress.endpoints
    if public or consumer.environment.name == site.environment.name:
        return ""
    return f"it is internal to '{site.environment.name}'"


def address(site: Site, endpoint: Endpoint, consumer: Site | None) -> Address:
    """Where the endpoint is reached by others."""
    ingress = ingress_of(groups_of(site.workload))
    name = app_name(site)
    if ingress is not None and ingress.is_http and endpoint in ingress.endpoints:
        domain = site.output(DOMAIN_OUTPUT)
        host = ex.text(name, "." if ingress.external else ".internal.", domain)
        return public_address(site, endpoint, host)
    return address_at(name, endpoint.port or endpoint.target_port, endpoint)  # a port that only the environment knows
