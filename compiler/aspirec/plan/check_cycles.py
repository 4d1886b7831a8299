"""Resources of one module that need each other: Azure can make none of them first, and Bicep refuses them.

    azure.storage store {
      tags { self: store.id }           what it is called by Azure, in a tag that it is made with
    }

Declarations of the catalogue have no such circles. What the author writes may: in modules of raw resources, and wherever
something is made of an output of its own module.
"""

from __future__ import annotations

from aspirec import expressions as ex
from aspirec.diagnostics.model import Bag
from aspirec.plan import errors, nodes
from aspirec.plan.dependency_order import Cycle, sorted_by_dependency
from aspirec.plan.rewrite import resource_expressions
from aspirec.source import CATALOG_SPAN, Span


def check_cycles(module: nodes.Module, bag: Bag) -> bool:
    """Whether the module has no such circle; one is reported."""
    resources = {item.symbol: item for item in module.content.resources}
    needs = _in_circles({symbol: _mentioned(item) & resources.keys() for symbol, item in resources.items()})
    if not needs:
        return True
    try:
        sorted_by_dependency(needs, needs, str.lower)
    except Cycle as cycle:
        places = [_place(resources[a], b) for a, b in zip(cycle.chain, cycle.chain[1:], strict=False)]
        bag.add(errors.resource_cycle(module.name, cycle.chain, places))
    return False


def _in_circles(needs: dict[str, set[str]]) -> dict[str, set[str]]:
    """What is left when whatever can be made is made, one after the other; nothing in modules that are as they should be."""
    left = dict(needs)
    while free := [symbol for symbol in left if left.keys().isdisjoint(left[symbol])]:
        for symbol in free:
            del left[symbol]
    return left


def _mentioned(resource: nodes.Resource) -> set[str]:
    return {part.name for expr in resource_expressions(resource) for part in ex.find(expr, ex.Symbol)}


def _place(resource: nodes.Resource, symbol: str) -> Span:
    """The innermost text of the author's in which the resource mentions the symbol."""
    found = resource.span
    for expr in resource_expressions(resource):
        for part in ex.walk(expr):
            if part.span != CATALOG_SPAN and any(item.name == symbol for item in ex.find(part, ex.Symbol)):
                found = part.span
    return found
