"""Building: the plan becomes Bicep trees – modules, main.bicep, apps.bicep – with order, names and comments settled."""

from __future__ import annotations

from collections.abc import Callable
from functools import lru_cache
from operator import attrgetter
from pathlib import PurePosixPath
from typing import Any

from aspirec import expressions as ex
from aspirec.bicep import nodes
from aspirec.bicep.functions import namespaces_of
from aspirec.bicep.lint import with_silenced_names
from aspirec.frozen import evolve
from aspirec.identity_cache import identity_cache
from aspirec.plan import nodes as plan
from aspirec.scopes import DeploymentScope, GroupScope, Scope, SubscriptionScope, TenantScope

UNUSED = "no-unused-params"
"""The linter's rule about parameters that nothing mentions."""

SHORT_NAMES = "BCP334"
"""The warning of Bicep's compiler that a text may be too short."""


@lru_cache(maxsize=16)
def header(source: str) -> tuple[str, ...]:
    """The comment at the top of a file: which program it was made from. The name of the file alone, no path of a machine."""
    name = PurePosixPath(source.replace("\\", "/")).name
    return (f"Made by aspirec from {name}. Edit that, not this file.",)


def build_module(module: plan.Module, source: str) -> nodes.File:
    """The file of a module: parameters, variables, resources, outputs."""
    content = module.content
    params = [_param(param) for param in module.params]
    resources = [build_resource(resource) for resource in content.resources]
    outputs = [nodes.Output(name=item.name, type=item.type, value=item.value) for item in content.outputs]
    variables = [nodes.Var(name=item.name, value=item.value) for item in content.variables]
    ordered = sorted(params, key=lambda param: param.name != "location")
    statements: tuple[nodes.Statement, ...] = (*ordered, *variables, *resources, *outputs)
    scope = _target_scope(module.scope)
    return finished(nodes.File(header=header(source), target_scope=scope, statements=statements))


def _target_scope(scope: Scope) -> str | None:
    match scope:
        case SubscriptionScope():
            return "subscription"
        case TenantScope():
            return "tenant"
        case DeploymentScope() | GroupScope():
            return None


@identity_cache
def _param(param: plan.Param) -> nodes.Param:
    decorators: list[ex.Call] = []
    if param.description:
        decorators.append(ex.call("description", param.description))
    if param.secure:
        decorators.append(ex.call("secure"))
    return nodes.Param(
        name=param.name,
        type=param.type,
        default=param.default,
        decorators=tuple(decorators),
        silenced=(UNUSED,) if param.unused else (),
    )


def build_resource(resource: plan.Resource) -> nodes.Resource:
    """A Bicep resource; parent, scope and name come first in its body, dependsOn last."""
    entries: list[tuple[str | ex.Text, ex.Expr]] = []
    if resource.parent is not None:
        entries.append(("parent", resource.parent))
    if resource.scope is not None:
        entries.append(("scope", resource.scope))
    entries.append(("name", resource.name))
    entries += resource.body.entries
    if resource.depends_on:
        entries.append(("dependsOn", ex.Array(resource.depends_on)))
    return nodes.Resource(
        symbol=resource.symbol,
        type=resource.type,
        api_version=resource.api_version,
        body=ex.Object(tuple(entries), (("name", SHORT_NAMES),) if _may_be_short(resource) else ()),
        existing=resource.existing,
        condition=resource.condition,
        decorators=tuple(ex.call(name) for name in resource.decorators),
        comment=(resource.comment,) if resource.comment else (),
    )


def _may_be_short(resource: plan.Resource) -> bool:
    """Whether Bicep cannot see that the name is long enough: it counts what stands in a text and not what is put in."""
    name = resource.name
    if not isinstance(name, ex.Text) or name.literal is not None:
        return False
    return sum(len(part) for part in name.parts if isinstance(part, str)) < resource.shortest_name


def finished(file: nodes.File) -> nodes.File:
    """The file with what only shows once it is whole: which names hide functions, and which ones alarm the linter."""
    return _qualified(with_silenced_names(file))


def _qualified(file: nodes.File) -> nodes.File:
    """The file with functions and decorators written with their namespace where a declaration has the same name."""
    names = {name(statement) for statement in file.statements if (name := _NAMES.get(type(statement))) is not None}
    hidden = namespaces_of(names)
    if not hidden:
        return file

    @ex.changes(ex.Call)
    def change(expr: ex.Call) -> ex.Expr | None:
        if expr.name not in hidden:
            return None
        arguments = tuple(ex.rewrite(item, change) for item in expr.arguments)
        return ex.Call(f"{hidden[expr.name]}.{expr.name}", arguments)

    return evolve(file, statements=tuple(_rewritten(statement, change) for statement in file.statements))


_NAMES: dict[type, Callable[[Any], str]] = {
    nodes.Resource: attrgetter("symbol"),
    nodes.Module: attrgetter("symbol"),
    nodes.Param: attrgetter("name"),
    nodes.Var: attrgetter("name"),
}
"""What statements declare that hides functions of the same name."""


def _rewritten(statement: nodes.Statement, change: ex.Change) -> nodes.Statement:
    match statement:
        case nodes.Resource():
            condition = None if statement.condition is None else ex.rewrite(statement.condition, change)
            decorators = _calls(statement.decorators, change)
            return evolve(statement, body=_object(statement.body, change), condition=condition, decorators=decorators)
        case nodes.Module():
            return evolve(statement, body=_object(statement.body, change))
        case nodes.Output():
            decorators = _calls(statement.decorators, change)
            return evolve(statement, value=ex.rewrite(statement.value, change), decorators=decorators)
        case nodes.Var() | nodes.Assignment():
            return evolve(statement, value=ex.rewrite(statement.value, change))
        case nodes.Param():
            default = None if statement.default is None else ex.rewrite(statement.default, change)
            return evolve(statement, default=default, decorators=_calls(statement.decorators, change))
        case nodes.Using():
            return statement


def _calls(decorators: tuple[ex.Call, ...], change: ex.Change) -> tuple[ex.Call, ...]:
    return ex.rewrite_all(decorators, change)  # type: ignore[return-value]  # a call stays one


def _object(body: ex.Object, change: ex.Change) -> ex.Object:
    changed = ex.rewrite(body, change)
    assert isinstance(changed, ex.Object)
    return changed
