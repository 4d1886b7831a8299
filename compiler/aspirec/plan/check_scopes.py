"""Functions that ask for the resource group, or the subscription, where a deployment has none.

param region string = resourceGroup().location     of main.bicep, which is deployed into a subscription
azure.module m { scope: { tenant: true } … }       with `subscription().id` in it
"""

from __future__ import annotations

from collections.abc import Iterable, Iterator

from aspirec import expressions as ex
from aspirec.diagnostics.model import Bag
from aspirec.plan import errors, nodes
from aspirec.plan.rewrite import content_expressions
from aspirec.scopes import SubscriptionScope, TenantScope, scope_expressions
from aspirec.source import CATALOG_SPAN, Span

ABSENT = {SubscriptionScope: ("resourceGroup",), TenantScope: ("resourceGroup", "subscription")}
"""The functions that no module in a scope has."""


def check_scopes(program: nodes.Plan, bag: Bag) -> None:
    """Report such functions, each where it is written."""
    if program.options.scope == "subscription":
        for value in _defaults_of_main(program):
            for call in _asking(value, ("resourceGroup",)):
                bag.add(errors.no_group_in_main(call.span))
    for module in (*program.infrastructure, *program.roles, *program.apps):
        absent = ABSENT.get(type(module.scope), ())
        for value in content_expressions(module.content) if absent else ():
            for call in _asking(value, absent):
                bag.add(errors.no_such_scope(module.name, call.name, _place(call, module.span)))


def _defaults_of_main(program: nodes.Plan) -> Iterator[ex.Expr]:
    """The defaults of the parameters of main.bicep: its own, and those of the program that it takes."""
    options = program.options
    yield from (value for value in (options.location, options.resource_group) if value is not None)
    defaults = {parameter.name: parameter.default for parameter in program.parameters}
    pending, seen = list(_values_of_main(program)), set[str]()
    while pending:
        for part in ex.find(pending.pop(), ex.ParamRef):
            default = defaults.get(part.name)
            if default is not None and part.name not in seen:
                seen.add(part.name)
                pending.append(default)
                yield default


def _values_of_main(program: nodes.Plan) -> Iterator[ex.Expr]:
    options = program.options
    yield from (value for value in (options.location, options.resource_group) if value is not None)
    yield from (value for _, value in options.tags)
    yield from (output.value for output in program.outputs)
    for module in program.infrastructure:
        yield from (param.value for param in module.params if param.value is not None)
        yield from scope_expressions(module.scope)
    for home in program.vaults:
        yield from (home.lookup_name, *scope_expressions(home.scope))


def _asking(value: ex.Expr, functions: Iterable[str]) -> Iterator[ex.Call]:
    for call in ex.find(value, ex.Call):
        if not call.arguments and call.name.removeprefix("az.") in functions:
            yield call


def _place(call: ex.Call, module: Span) -> Span:
    return module if call.span == CATALOG_SPAN else call.span
