"""By what variables apps that run beside each other find one another: what is the same of it in Compose and in Kubernetes."""

from __future__ import annotations

from collections.abc import Iterator, Mapping

from aspirec import expressions as ex
from aspirec.model.nodes import Variable
from aspirec.plan.nodes import Service

DISCOVERY = "services__"
"""How the variables begin that .NET finds services by. It prefers addresses of HTTPS where both are fine."""


def found_by(service: Service, neighbours: Mapping[str, Service]) -> Iterator[Variable]:
    """The variables of a service, without those that would lead to HTTPS at a neighbour which does not speak it: nothing in
    front of it does either, as an ingress would.
    """
    for item in service.workload.variables:
        if not (item.origin == "reference" and item.name.startswith(DISCOVERY) and _leads_nowhere(item, neighbours)):
            yield item


def _leads_nowhere(item: Variable, neighbours: Mapping[str, Service]) -> bool:
    address = item.written
    neighbour = neighbours.get(address.resource) if isinstance(address, ex.EndpointRef) else None
    if neighbour is None or not isinstance(address, ex.EndpointRef):
        return False
    endpoint = next((found for found in neighbour.workload.endpoints if found.name == address.endpoint), None)
    return endpoint is not None and endpoint.scheme == "https" and not endpoint.tls
