"""What Azure wants to know when it starts to deploy a module – names, regions, tiers, tags – and only learns from a resource.

    azure.module m {
      reference store
      resource x 'Microsoft.ManagedIdentity/userAssignedIdentities@2024-11-30' {
        name: 'x'
        location: store.location          Bicep refuses this
      }
    }

Modules made of a declaration alone have nothing of the sort: what they need from other resources is passed to them as parameters.
"""

from __future__ import annotations

from collections.abc import Iterator

from aspirec import expressions as ex
from aspirec.bicep.functions import DEPLOYMENT, EARLY_PROPERTIES, IDENTITY_PROPERTIES, overloads
from aspirec.diagnostics.model import Bag
from aspirec.plan import errors, nodes
from aspirec.plan.rewrite import content_expressions
from aspirec.source import CATALOG_SPAN, Span


def check_start(module: nodes.Module, bag: Bag, *, is_reflexive: bool) -> None:
    """Report what is known too late, each value once. A reflexive module speaks of what its own resource hands out."""
    resources = {item.symbol for item in module.content.resources}
    late: set[str] = set()
    for variable in module.content.variables:
        if any(_late(variable.value, resources, late)):
            late.add(variable.name)
    read = _read(module.content)
    for resource in module.content.resources:
        if not resource.existing:
            needed = tuple(_needed(resource))
        else:  # one whose name is known late may still be a parent, or what a role is on
            needed = (("name", resource.name),) if resource.symbol in read else ()
        for name, value in needed:
            found = next(_late(value, resources, late), None)
            if found is not None:
                span = _place(value, found, resource.span)
                bag.add(errors.known_too_late(resource.symbol, name, span, itself=is_reflexive))


def _place(value: ex.Expr, late: ex.Expr, otherwise: Span) -> Span:
    """The innermost text of the author's that means what is known too late."""
    found = otherwise
    for part in ex.walk(value):
        if part.span != CATALOG_SPAN and late in ex.walk(part):
            found = part.span
    return found


def _read(content: nodes.Content) -> frozenset[str]:
    """The symbols of the resources of which something is read that only shows once they are there."""
    members = (part for expr in content_expressions(content) for part in ex.find(expr, ex.Member))
    return frozenset(
        part.target.name
        for part in members
        if isinstance(part.target, ex.Symbol) and part.name not in IDENTITY_PROPERTIES
    )


def _needed(resource: nodes.Resource) -> Iterator[tuple[str, ex.Expr]]:
    yield "name", resource.name
    for key, value in resource.body.entries:
        if isinstance(key, str) and key in EARLY_PROPERTIES:
            yield key, value


def _late(value: ex.Expr, resources: set[str], variables: set[str]) -> Iterator[ex.Expr]:
    """The parts of a value that are only known once something is deployed."""
    for member in ex.find(value, ex.Member):
        if _is_one(member.target, resources) and member.name not in IDENTITY_PROPERTIES:
            yield member
    for index in ex.find(value, ex.Index):
        if _is_one(index.target, resources) and not (
            isinstance(index.index, ex.Text) and index.index.literal in IDENTITY_PROPERTIES
        ):
            yield index
    yield from (call for call in ex.find(value, ex.MethodCall) if _is_one(call.target, resources))
    yield from (symbol for symbol in ex.find(value, ex.Symbol) if symbol.name in variables)
    yield from _asks(value)


def _is_one(target: ex.Expr, resources: set[str]) -> bool:
    return isinstance(target, ex.Symbol) and target.name in resources


def _asks(value: ex.Expr) -> Iterator[ex.Call]:
    """The calls of functions that ask a resource, such as `reference`."""
    for call in ex.find(value, ex.Call):
        if any(form.note == DEPLOYMENT for form in overloads(call.name)):
            yield call
