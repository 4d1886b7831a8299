"""Rewriting every expression of an app. What does not change keeps its identity."""

from __future__ import annotations

from collections.abc import Callable, Iterable, Iterator, Mapping
from operator import is_
from typing import Any, TypeAlias, TypeVar, get_args

from aspirec import expressions as ex
from aspirec.frozen import evolve
from aspirec.model import nodes

T = TypeVar("T")
Sort = TypeVar("Sort")
Valued = TypeVar("Valued", nodes.Setting, nodes.Output, nodes.Variable, nodes.Configure)


def rewrite_resource(resource: nodes.Resource, change: ex.Change) -> nodes.Resource:
    """The resource with all of its expressions rewritten (see `expressions.rewrite`)."""
    return _rewritten(resource, _OF_RESOURCES, change)


def rewrite_app(app: nodes.App, change: ex.Change) -> nodes.App:
    """The app with all expressions of its resources and outputs rewritten."""
    resources = tuple([rewrite_resource(resource, change) for resource in app.resources])
    return evolve(app, resources=resources, outputs=_values(app.outputs, change))


Rewrite: TypeAlias = Callable[[Any, ex.Change], Any]


def _rewritten(node: T, parts: Mapping[str, Rewrite], change: ex.Change) -> T:
    """The node with its parts rewritten. Most parts of most nodes are empty."""
    changes = {}
    for name, rewrite in parts.items():
        before = getattr(node, name)
        if before:
            after = rewrite(before, change)
            if after is not before:
                changes[name] = after
    return evolve(node, **changes) if changes else node  # type: ignore[misc]


def _each(rewrite: Rewrite) -> Rewrite:
    """Rewrites all items of a tuple; gives the same tuple if none changed."""

    def rewrite_items(items: tuple[Any, ...], change: ex.Change) -> tuple[Any, ...]:
        after = [rewrite(item, change) for item in items]
        return items if all(map(is_, after, items)) else tuple(after)

    return rewrite_items


def _with_value(node: Valued, change: ex.Change) -> Valued:
    """What has a value, with that rewritten."""
    value = ex.rewrite(node.value, change)
    return node if value is node.value else evolve(node, value=value)  # type: ignore[arg-type]  # an object stays one


def _pair(pair: tuple[str, ex.Expr], change: ex.Change) -> tuple[str, ex.Expr]:
    value = ex.rewrite(pair[1], change)
    return pair if value is pair[1] else (pair[0], value)


def _child(child: nodes.Child, change: ex.Change) -> nodes.Child:
    return _rewritten(child, _OF_CHILDREN, change)


def _of(**parts: Rewrite) -> Rewrite:
    """Rewrites these parts of a node."""
    return lambda node, change: _rewritten(node, parts, change)


_values = _each(_with_value)
_pairs = _each(_pair)
_children = _each(_child)
_OF_CHILDREN: dict[str, Rewrite] = {
    "settings": _values,
    "children": _children,
    "entries": _pairs,
    "source": ex.rewrite,
    "configures": _values,
}
_OF_RESOURCES: dict[str, Rewrite] = {
    "source": ex.rewrite,
    "settings": _values,
    "children": _children,
    "configures": _values,
    "params": _pairs,
    "outputs": _values,
    "raw": _each(_of(body=ex.rewrite)),
    "workload": _of(
        image=_of(reference=ex.rewrite, arguments=_pairs, secrets=_pairs),
        endpoints=_each(_of(port=ex.rewrite, target_port=ex.rewrite)),
        variables=_values,
        arguments=_each(ex.rewrite),
        entrypoint=ex.rewrite,
    ),
    "existing": _of(name=ex.rewrite),
}


def expressions_of(resource: nodes.Resource) -> Iterator[ex.Expr]:
    """Every expression of a resource, as it stands; no literals."""
    return iter(_noted(resource, *get_args(ex.Expr)))


def parts_of(resource: nodes.Resource, sort: type[Sort]) -> Iterator[Sort]:
    """Everything of a sort in the expressions of a resource."""
    return iter(_noted(resource, sort))


def _noted(resource: nodes.Resource, *sorts: type[Any]) -> list[Any]:
    """The outermost expressions of some sorts."""
    found: list[ex.Expr] = []

    @ex.changes(*sorts)
    def note(expr: ex.Expr) -> ex.Expr | None:
        found.append(expr)
        return expr

    rewrite_resource(resource, note)
    return found


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
    kept = without_settings(settings, name)
    return (*kept, nodes.Setting(name=name, value=value, span=value.span, name_span=value.span))


def without_settings(settings: tuple[nodes.Setting, ...], *names: str) -> tuple[nodes.Setting, ...]:
    """The attributes without some of them; the same tuple if there are none of those."""
    kept = tuple(setting for setting in settings if setting.name not in names)
    return settings if len(kept) == len(settings) else kept


def replace_resources(
    app: nodes.App, changed: Iterable[nodes.Resource], added: Iterable[nodes.Resource] = ()
) -> nodes.App:
    """The app with resources replaced by those of the same name, and others added at the end."""
    by_name = {resource.name: resource for resource in changed}
    resources = tuple(by_name.get(resource.name, resource) for resource in app.resources)
    return evolve(app, resources=(*resources, *added))
