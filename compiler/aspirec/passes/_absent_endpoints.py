"""Endpoints that a kind may have, and that a resource has not as it is declared: the site of a broker without its plugin.

rabbitmq events
container app 'nginx' { env { SITE: events.management.url } }     only with managementPlugin: true
"""

from __future__ import annotations

from collections.abc import Iterator

from aspirec import expressions as ex
from aspirec.diagnostics.model import Diagnostic
from aspirec.model import nodes
from aspirec.model.rewrite import parts_of
from aspirec.passes import errors
from aspirec.source import Span


def absent_endpoints(app: nodes.App) -> Iterator[Diagnostic]:
    """One finding for every mention of such an endpoint."""
    index = nodes.Index(app)
    for resource, endpoint, span in _mentioned(app):
        target = index[resource]
        if target.workload is not None and target.workload.endpoint(endpoint) is None:
            yield errors.absent_endpoint(resource, endpoint, span, target.name_span)


def _mentioned(app: nodes.App) -> Iterator[tuple[str, str, Span]]:
    parts = [part for output in app.outputs for part in ex.find(output.value, ex.EndpointRef)]
    for resource in app.resources:
        parts += parts_of(resource, ex.EndpointRef)
        for reference in resource.references:
            if reference.endpoint:
                yield reference.target.resource, reference.endpoint, reference.target.span
    for part in parts:
        yield part.resource, part.endpoint, part.span
