"""The ingress of a container app: which of its ports is public, what the others are, and where each is reached.

Endpoints are grouped by target port. The ingress is the only HTTP group, else the external one, else the first; all other
groups become additional ports inside the environment. Without any HTTP group the first TCP port is the ingress.
"""

from __future__ import annotations

from collections.abc import Iterator

from aspirec import expressions as ex
from aspirec.catalog.hosting import Address, Site
from aspirec.diagnostics.codes.model import ENDPOINT_RULES
from aspirec.diagnostics.model import Diagnostic, report
from aspirec.frozen import frozen
from aspirec.model.nodes import Endpoint, Workload

DOMAIN_OUTPUT = "AZURE_CONTAINER_APPS_ENVIRONMENT_DEFAULT_DOMAIN"
TRANSPORTS = ("http", "http2", "tcp")
MOST_ADDITIONAL_PORTS = 5


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
    return (endpoint.transport or ("http" if endpoint.scheme in ("http", "https") else "tcp")) != "tcp"


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
    others = [group for group in groups if group is not ingress]
    if others:
        body["additionalPortMappings"] = [
            {"external": False, "targetPort": port_number(group.port)} for group in others
        ]
    return ex.lift(body)


def port_number(port: ex.Expr) -> ex.Expr:
    """A port as a number: the port of an image is passed as a string."""
    return port if isinstance(port, ex.Number) else ex.call("int", port)


def app_name(site: Site) -> ex.Expr:
    """The physical name of the app, by which others in the environment know it."""
    return site.given_name() or ex.lift(site.resource.name.lower())


def reachable(site: Site, endpoint: Endpoint) -> bool:
    """Whether the endpoint is reached from outside of the environment: only the ingress ever is, and only if it is external."""
    ingress = ingress_of(groups_of(site.workload))
    return ingress is not None and ingress.is_http and ingress.external and endpoint in ingress.endpoints


def address(site: Site, endpoint: Endpoint, consumer: Site | None) -> Address:
    """Where the endpoint is reached by others."""
    ingress = ingress_of(groups_of(site.workload))
    name = app_name(site)
    if ingress is not None and ingress.is_http and endpoint in ingress.endpoints:
        domain = ex.OutputRef(site.environment.name, DOMAIN_OUTPUT)
        host = ex.text(name, "." if ingress.external else ".internal.", domain)
        upgrade = site.environment_setting("httpsUpgrade") != ex.Boolean(False)
        scheme = "https" if upgrade or endpoint.scheme == "https" else endpoint.scheme
        port = "443" if scheme == "https" else "80"
        return Address(
            scheme=ex.lift(scheme),
            host=host,
            port=ex.lift(port),
            url=ex.text(f"{scheme}://", host),
            host_and_port=ex.text(host, f":{port}"),
        )
    return _inside(name, endpoint)


def _inside(name: ex.Expr, endpoint: Endpoint) -> Address:
    """The address of a port that only the environment itself knows: the name of the app and the port."""
    number = endpoint.port or endpoint.target_port
    port = ex.lift(str(number.value)) if isinstance(number, ex.Number) else number or ex.lift("")
    return Address(
        scheme=ex.lift(endpoint.scheme),
        host=name,
        port=port,
        url=ex.text(f"{endpoint.scheme}://", name, ":", port),
        host_and_port=ex.text(name, ":", port),
    )


# -- what cannot be served ---------------------------------------------------------------------------------------


def check_endpoints(site: Site) -> Iterator[Diagnostic]:
    """What Container Apps cannot serve."""
    for endpoint in site.workload.endpoints:
        if endpoint.transport and endpoint.transport not in TRANSPORTS:
            message = (
                f"the endpoint '{endpoint.name}' has the transport '{endpoint.transport}'; "
                "Container Apps takes http, http2 and tcp"
            )
            yield report(ENDPOINT_RULES, message, endpoint.span)
            return
    groups = groups_of(site.workload)
    for group in groups:
        yield from _check_group(group)
    external = [group for group in groups if group.external]
    if len(external) > 1:
        first, second = external[0].endpoints[0], external[1].endpoints[0]
        message = f"'{site.resource.name}' has external endpoints on two ports; only one can be public"
        yield report(ENDPOINT_RULES, message, second.span, secondary=((first.span, "the first one"),))


def _check_group(group: Group) -> Iterator[Diagnostic]:
    http = [endpoint for endpoint in group.endpoints if is_http(endpoint)]
    others = [endpoint for endpoint in group.endpoints if not is_http(endpoint)]
    if http and others:
        second = max(http[0], others[0], key=lambda endpoint: endpoint.span)
        first = min(http[0], others[0], key=lambda endpoint: endpoint.span)
        port = group.port.value if isinstance(group.port, ex.Number) else "of the image"
        message = f"an HTTP and a TCP endpoint share the target port {port}; each port speaks one of them"
        yield report(ENDPOINT_RULES, message, second.span, secondary=((first.span, "the other one"),))
    for endpoint in others:
        if endpoint.external and not http:
            message = f"the endpoint '{endpoint.name}' is external but not HTTP; only HTTP endpoints can be public"
            yield report(ENDPOINT_RULES, message, endpoint.span, help="leave out 'external', or give it an HTTP scheme")
