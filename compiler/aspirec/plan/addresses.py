"""Addresses of endpoints, spelled out as the environment of each resource has them.

EndpointRef(api, http, url)   ->   'https://api.internal.${env.defaultDomain}' for what runs there, too
"""

from __future__ import annotations

from aspirec import expressions as ex
from aspirec.catalog.hosting import Site, address_property, site_of
from aspirec.frozen import evolve
from aspirec.model import nodes as model
from aspirec.model.truths import case_blind
from aspirec.model.typing import port_text


def address_resolver(index: model.Index, consumer: model.Resource | None) -> ex.Change:
    """A rewriting that spells out addresses of endpoints, as the environment of each resource has them, and comparisons with
    true and false.

    Endpoints of what no environment deploys, or whose address nobody knows before it runs, stay as they are: their addresses
    are parameters of main.bicep.
    """
    consumer_site = site_of(index, consumer) if consumer is not None else None

    @ex.changes(ex.EndpointRef, ex.Passed, ex.Binary)
    def change(expr: ex.EndpointRef | ex.Passed | ex.Binary) -> ex.Expr | None:
        if isinstance(expr, ex.EndpointRef):
            return endpoint_property(expr, index, consumer_site)
        if isinstance(expr, ex.Binary):
            return case_blind(expr, lambda part: ex.rewrite(part, address_resolver(index, consumer)))
        if expr.value is None or not ex.contains(expr.value, ex.EndpointRef, ex.Passed, ex.Binary):
            return expr
        value = ex.rewrite(expr.value, address_resolver(index, consumer))
        return expr if value is expr.value else evolve(expr, value=value)

    return change


def endpoint_property(reference: ex.EndpointRef, index: model.Index, consumer: Site | None) -> ex.Expr:
    """What a property of an endpoint is for a consumer (None: main.bicep)."""
    resource = index[reference.resource]
    assert resource.workload is not None
    endpoint = resource.workload.endpoint(reference.endpoint)
    if endpoint is None:
        return reference  # its declaration has an error
    if reference.name == "targetPort":
        return port_text(endpoint.target_port) if endpoint.target_port is not None else ex.lift("")
    site = site_of(index, resource)
    if site is None:
        return reference
    address = site.host.address(site, endpoint, consumer)
    return reference if address is None else address_property(address, reference.name)
