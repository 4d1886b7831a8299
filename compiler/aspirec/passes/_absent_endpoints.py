"""Endpoints that a kind may have, and that a resource has not as it is declared: the site of a broker without its plugin.

rabbitmq events
container app 'nginx' { env { SITE: events.management.url } }     only with managementPlugin: true
"""

from __future__ import annotations

from collections.abc import Iterator

from aspirec import expressions as ex
from aspirec.diagnostics.model import Diagnostic
from aspirec.model import nodes
from aspirec.model.rewrite import expressions_of
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
    values = [output.value for output in app.outputs]
    for resource in app.resources:
        values += expressions_of(resource)
        for reference in resource.references:
            if reference.endpoint:
                yield reference.target.resource, reference.endpoint, reference.target.span
    for value in values:
        for part in ex.find(value, ex.EndpointRef):
            yield part.resource, part.endpoint, part.span
