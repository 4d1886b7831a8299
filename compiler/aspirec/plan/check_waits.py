"""Services of one deployment that wait for each other: none would ever start.

docker.compose local
container api 'api' { waitFor: [web] }
container web 'web' { waitFor: [api] }
"""

from __future__ import annotations

from aspirec import expressions as ex
from aspirec.diagnostics.model import Bag
from aspirec.model import nodes as model
from aspirec.plan import errors, nodes
from aspirec.plan.dependency_order import Cycle, sorted_by_dependency

WAITING = ("waitFor", "waitForCompletion")
"""The attributes that name what a service waits for."""


def check_waits(deployment: nodes.Deployment, bag: Bag) -> None:
    """Report one circle of services that wait for each other."""
    waits = {service.resource.name: awaited_by(service) for service in deployment.services}
    needs = {name: [item.resource for item in items] for name, items in waits.items()}
    try:
        sorted_by_dependency(needs, needs, str.lower)
    except Cycle as cycle:
        places = [
            next(item.span for item in waits[waiting] if item.resource == awaited)
            for waiting, awaited in zip(cycle.chain, cycle.chain[1:], strict=False)
        ]
        bag.add(errors.waiting_cycle(cycle.chain, places))


def awaited_by(service: nodes.Service) -> tuple[ex.ResourceRef, ...]:
    """What a service waits for, whether for its start or for its end."""
    items = (item for name in WAITING for item in model.literal_items(service.resource.setting(name)))
    return tuple(item for item in items if isinstance(item, ex.ResourceRef))
