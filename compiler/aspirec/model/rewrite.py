"""Rewriting every expression of an app. What does not change keeps its identity."""

from __future__ import annotations

from collections.abc import Callable, Iterable, Iterator
from operator import is_
from typing import TypeVar, get_args

from aspirec import expressions as ex
from aspirec.frozen import evolve
from aspirec.model import nodes

T = TypeVar("T")


def rewrite_resource(resource: nodes.Resource, change: ex.Change) -> nodes.Resource:
    """The resource with all of its expressions rewritten (see `expressions.rewrite`)."""
    changes: dict[str, object] = {}

    def note(name: str, before: object, after: object) -> None:
        if after is not before:
            changes[name] = after

    note("settings", resource.settings, _each(resource.settings, lambda s: _setting(s, change)))
    note("children", resource.children, _each(resource.children, lambda c: rewrite_child(c, change)))
    note("configures", resource.configures, _each(resource.configures, lambda c: _configure(c, change)))
    note("params", resource.params, _pairs(resource.params, change))
    note("outputs", resource.outputs, _each(resource.outputs, lambda o: rewrite_output(o, change)))
    note("raw", resource.raw, _each(resource.raw, lambda r: _raw(r, change)))
    if resource.workload is not None:
        note("workload", resource.workload, rewrite_workload(resource.workload, change))
    if resource.existing is not None:
        name = ex.rewrite(resource.existing.name, change)
        if name is not resource.existing.name:
            changes["existing"] = evolve(resource.existing, name=name)
    return evolve(resource, **changes) if changes else resource  # type: ignore[arg-type]


def _each(items: tuple[T, ...], change: Callable[[T], T]) -> tuple[T, ...]:
    if not items:
        return items
    after = [change(item) for item in items]
    return items if all(map(is_, after, items)) else tuple(after)


def _pairs(items: tuple[tuple[str, ex.Expr], ...], change: ex.Change) -> tuple[tuple[str, ex.Expr], ...]:
    def one(pair: tuple[str, ex.Expr]) -> tuple[str, ex.Expr]:
        value = ex.rewrite(pair[1], change)
        return pair if value is pair[1] else (pair[0], value)

    return _each(items, one)


def _setting(setting: nodes.Setting, change: ex.Change) -> nodes.Setting:
    value = ex.rewrite(setting.value, change)
    return setting if value is setting.value else evolve(setting, value=value)


def rewrite_child(child: nodes.Child, change: ex.Change) -> nodes.Child:
    """The child with all of its expressions rewritten."""
    settings = _each(child.settings, lambda s: _setting(s, change))
    children = _each(child.children, lambda c: rewrite_child(c, change))
    entries = _pairs(child.entries, change)
    source = None if child.source is None else ex.rewrite(child.source, change)
    configures = _each(child.configures, lambda c: _configure(c, change))
    if (
        settings is child.settings
        and children is child.children
        and entries is child.entries
        and source is child.source
        and configures is child.configures
    ):
        return child
    return evolve(child, settings=settings, children=children, entries=entries, source=source, configures=configures)


def _configure(configure: nodes.Configure, change: ex.Change) -> nodes.Configure:
    value = ex.rewrite(configure.value, change)
    assert isinstance(value, ex.Object)
    return configure if value is configure.value else evolve(configure, value=value)


def rewrite_output(output: nodes.Output, change: ex.Change) -> nodes.Output:
    """The output with its value rewritten."""
    value = ex.rewrite(output.value, change)
    return output if value is output.value else evolve(output, value=value)


def _raw(raw: nodes.RawResource, change: ex.Change) -> nodes.RawResource:
    body = ex.rewrite(raw.body, change)
    assert isinstance(body, ex.Object)
    return raw if body is raw.body else evolve(raw, body=body)


def rewrite_workload(workload: nodes.Workload, change: ex.Change) -> nodes.Workload:
    """The workload with the values of variables and arguments rewritten; how variables are written stays."""
    variables = _each(workload.variables, lambda v: _variable(v, change))
    arguments = _each(workload.arguments, lambda a: ex.rewrite(a, change))
    entrypoint = None if workload.entrypoint is None else ex.rewrite(workload.entrypoint, change)
    same = variables is workload.variables and arguments is workload.arguments and entrypoint is workload.entrypoint
    return workload if same else evolve(workload, variables=variables, arguments=arguments, entrypoint=entrypoint)


def _variable(variable: nodes.Variable, change: ex.Change) -> nodes.Variable:
    value = ex.rewrite(variable.value, change)
    return variable if value is variable.value else evolve(variable, value=value)


def expressions_of(resource: nodes.Resource) -> Iterator[ex.Expr]:
    """Every expression of a resource, as it stands; no literals."""
    found: list[ex.Expr] = []

    @ex.changes(*get_args(ex.Expr))
    def note(expr: ex.Expr) -> ex.Expr | None:
        found.append(expr)
        return expr

    rewrite_resource(resource, note)
    return iter(found)


def change_child(
    resource: nodes.Resource, path: tuple[str, ...], change: Callable[[nodes.Child], nodes.Child]
) -> nodes.Resource:
    """The resource with the child at the end of a path of names changed."""
    return evolve(resource, children=_changed_children(resource.children, path, change))


def _changed_children(
    children: tuple[nodes.Child, ...], path: tuple[str, ...], change: Callable[[nodes.Child], nodes.Child]
) -> tuple[nodes.Child, ...]:
    def one(child: nodes.Child) -> nodes.Child:
        if child.name != path[0]:
            return child
        if len(path) == 1:
            return change(child)
        return evolve(child, children=_changed_children(child.children, path[1:], change))

    return tuple(one(child) for child in children)


def with_setting(settings: tuple[nodes.Setting, ...], name: str, value: ex.Expr) -> tuple[nodes.Setting, ...]:
    """The attributes with one of them set, in place of what was written for it; the span is that of the value."""
    kept = tuple(setting for setting in settings if setting.name != name)
    return (*kept, nodes.Setting(name=name, value=value, span=value.span, name_span=value.span))


def replace_resources(
    app: nodes.App, changed: Iterable[nodes.Resource], added: Iterable[nodes.Resource] = ()
) -> nodes.App:
    """The app with resources replaced by those of the same name, and others added at the end."""
    by_name = {resource.name: resource for resource in changed}
    resources = tuple(by_name.get(resource.name, resource) for resource in app.resources)
    return evolve(app, resources=(*resources, *added))
