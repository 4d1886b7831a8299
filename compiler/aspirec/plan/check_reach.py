"""Whether apps reach the endpoints whose addresses they are given.

container web 'nginx' { deployTo: west  reference api }     while api has an internal endpoint, and runs in east
"""

from __future__ import annotations

from collections.abc import Iterable

from aspirec import expressions as ex
from aspirec.catalog.hosting import Site, site_of, why_unreachable
from aspirec.diagnostics.model import Bag
from aspirec.model import nodes as model
from aspirec.model.rewrite import expressions_of
from aspirec.plan import errors, nodes
from aspirec.plan.rewrite import content_expressions
from aspirec.source import Span

ADDRESSES = ("url", "host", "hostAndPort")
"""The properties of an endpoint that somebody uses to reach it."""


def check_reach(drafts: Iterable[nodes.Draft], index: model.Index, bag: Bag) -> None:
    """Report the endpoints that an app is told of and cannot reach; `drafts` have addresses not yet spelled out."""
    apps = {draft.owner: draft.content for draft in drafts if draft.app}
    for resource in index.app.resources:
        consumer = site_of(index, resource)
        if consumer is None:
            continue
        if resource.name in apps:
            _check(consumer, content_expressions(apps[resource.name]), bag)
        elif consumer.host.build is None:
            _check(consumer, expressions_of(resource), bag)


def _check(consumer: Site, told: Iterable[ex.Expr], bag: Bag) -> None:
    name, index = consumer.resource.name, consumer.index
    seen: set[tuple[str, str]] = set()
    reported: set[Span] = set()
    for part in (part for expr in told for part in ex.find(expr, ex.EndpointRef)):
        key = (part.resource, part.endpoint)
        if part.name not in ADDRESSES or key in seen or part.resource == name:
            continue
        seen.add(key)
        target = site_of(index, index[part.resource])
        endpoint = target.workload.endpoint(part.endpoint) if target is not None else None
        why = why_unreachable(target, endpoint, consumer) if target is not None and endpoint is not None else ""
        if why and target is not None and endpoint is not None and part.span not in reported:
            reported.add(part.span)
            ever = not why_unreachable(target, endpoint, target)
            bag.add(errors.unreachable_endpoint(name, part.resource, part.endpoint, why, part.span, ever=ever))
