"""Functions that ask for the resource group, or the subscription, where a deployment has none; and resources that would have to be
deployed where their module is not.

param region string = resourceGroup().location     of main.bicep, which is deployed into a subscription
azure.keyVault v { location: deployment().location }    into a resource group
azure.module m { scope: { tenant: true } … }       with `subscription().id` in it
azure.module m { resource key … { parent: vault }  while the vault exists in another resource group
"""

from __future__ import annotations

from collections.abc import Iterable, Iterator, Mapping

from aspirec import expressions as ex
from aspirec.bicep.functions import IDENTITY_PROPERTIES
from aspirec.diagnostics.model import Bag
from aspirec.plan import nodes, scope_errors
from aspirec.plan.rewrite import content_expressions
from aspirec.scopes import SubscriptionScope, TenantScope, scope_expressions
from aspirec.source import CATALOG_SPAN, Span

ABSENT = {SubscriptionScope: ("resourceGroup",), TenantScope: ("resourceGroup", "subscription")}
"""The functions that no module in a scope has."""


OWN = {SubscriptionScope: "subscription", TenantScope: "tenant"}
"""The function that gives the scope into which a module is deployed, where that is no resource group."""


def check_scopes(program: nodes.Plan, bag: Bag) -> None:
    """Report such functions, each where it is written."""
    if program.options.scope == "subscription":
        for value in _defaults_of_main(program):
            for call in _asking(value, ("resourceGroup",)):
                mend = "use it where the parameter is used"
                bag.add(scope_errors.no_group_in_main("the default of this parameter", mend, call.span))
        for value in _scopes_in_main(program):
            for part in _late_parts_of_group(value):
                bag.add(scope_errors.group_known_too_late(part.name, part.span))
        for _, value in program.options.tags:
            for call in _asking(value, ("resourceGroup",)):
                bag.add(
                    scope_errors.no_group_in_main("the tags of the app", "write the tag in the resources", call.span)
                )
    else:
        for value in (*_values_of_main(program), *_defaults_of_main(program)):
            for part in _regions(value):
                bag.add(scope_errors.no_region_of_deployment("main.bicep", part.span))
    for module in (*program.infrastructure, *program.roles, *program.apps):
        absent = ABSENT.get(type(module.scope), ())
        for value in content_expressions(module.content):
            for call in _asking(value, absent):
                bag.add(scope_errors.no_such_scope(module.name, call.name, _place(call, module.span)))
            for part in () if absent else _regions(value):
                bag.add(scope_errors.no_region_of_deployment(f"'{module.name}'", _place(part, module.span)))


def check_homes(module: nodes.Module, bag: Bag) -> None:
    """Report the resources of a linked module that are below, or on, something in another scope than the module's."""
    resources = {item.symbol: item for item in module.content.resources}
    own = OWN.get(type(module.scope), "resourceGroup")
    for resource in module.content.resources:
        if resource.existing:
            continue
        if resource.parent is not None and resource.scope is not None:
            bag.add(scope_errors.scope_of_child(resource.symbol, _place(resource.scope, resource.span)))
            continue
        home = _home(resource, resources)
        if home.scope is not None and _is_elsewhere(home.scope, own):
            value = resource.parent or resource.scope or resource.name
            bag.add(
                scope_errors.deployed_elsewhere(resource.symbol, home.symbol, module.name, _place(value, resource.span))
            )


def _home(resource: nodes.Resource, resources: Mapping[str, nodes.Resource]) -> nodes.Resource:
    """The resource whose scope is that of a resource: the outermost one that it is below or on."""
    seen = {resource.symbol}
    while True:
        above = resource.parent or resource.scope
        if not isinstance(above, ex.Symbol) or above.name not in resources or above.name in seen:
            return resource
        resource = resources[above.name]
        seen.add(above.name)


def _is_elsewhere(scope: ex.Expr, own: str) -> bool:
    """Whether nothing in a scope is deployed by a module whose own scope is what the function `own` gives."""
    if not isinstance(scope, ex.Call):
        return False
    name = scope.name.removeprefix("az.")
    return name != "tenant" and (name != own or bool(scope.arguments))


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
    yield from _scopes_in_main(program)
    for module in program.infrastructure:
        yield from (param.value for param in module.params if param.value is not None)


def _scopes_in_main(program: nodes.Plan) -> Iterator[ex.Expr]:
    """What says where main.bicep deploys modules and finds vaults."""
    for module in program.infrastructure:
        yield from scope_expressions(module.scope)
    for home in program.vaults:
        yield from (home.lookup_name, *scope_expressions(home.scope))


def _asking(value: ex.Expr, functions: Iterable[str]) -> Iterator[ex.Call]:
    for call in ex.find(value, ex.Call):
        if not call.arguments and call.name.removeprefix("az.") in functions:
            yield call


def _late_parts_of_group(value: ex.Expr) -> Iterator[ex.Member]:
    """The properties of the resource group that are only known once it is made."""
    yield from (part for part in _parts(value, "resourceGroup") if part.name not in (*IDENTITY_PROPERTIES, "location"))


def _regions(value: ex.Expr) -> Iterator[ex.Member]:
    """The region that a deployment has which is no deployment into a resource group."""
    yield from (part for part in _parts(value, "deployment") if part.name == "location")


def _parts(value: ex.Expr, function: str) -> Iterator[ex.Member]:
    """What is read of that which a function gives that takes nothing."""
    for part in ex.find(value, ex.Member):
        if isinstance(part.target, ex.Call) and any(_asking(part.target, (function,))):
            yield part


def _place(value: ex.Expr, otherwise: Span) -> Span:
    return otherwise if value.span == CATALOG_SPAN else value.span
