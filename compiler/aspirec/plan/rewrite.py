"""Rewriting every expression of a module's content."""

from __future__ import annotations

from collections.abc import Iterator

from aspirec import expressions as ex
from aspirec.frozen import evolve
from aspirec.plan import nodes


def rewrite_content(content: nodes.Content, change: ex.Change) -> nodes.Content:
    """The content with `expressions.rewrite` applied to everything in it; the same object if nothing changed."""
    resources = tuple(rewrite_resource(resource, change) for resource in content.resources)
    variables = tuple(_variable(item, change) for item in content.variables)
    outputs = tuple(_output(item, change) for item in content.outputs)
    before = (*content.resources, *content.variables, *content.outputs)
    if all(new is old for new, old in zip((*resources, *variables, *outputs), before, strict=True)):
        return content
    return nodes.Content(resources=resources, variables=variables, outputs=outputs, span=content.span)


def _variable(item: nodes.Variable, change: ex.Change) -> nodes.Variable:
    value = ex.rewrite(item.value, change)
    return item if value is item.value else nodes.Variable(name=item.name, value=value, span=item.span)


def _output(item: nodes.Output, change: ex.Change) -> nodes.Output:
    value = ex.rewrite(item.value, change)
    return item if value is item.value else evolve(item, value=value)


def rewrite_resource(resource: nodes.Resource, change: ex.Change) -> nodes.Resource:
    """The Bicep resource with all of its expressions rewritten; the same object if nothing changed."""
    name, body = ex.rewrite(resource.name, change), ex.rewrite(resource.body, change)
    parent, scope, condition = (
        None if item is None else ex.rewrite(item, change)
        for item in (resource.parent, resource.scope, resource.condition)
    )
    depends_on = ex.rewrite_all(resource.depends_on, change)
    after = (name, body, parent, scope, condition, depends_on)
    before = (
        resource.name,
        resource.body,
        resource.parent,
        resource.scope,
        resource.condition,
        resource.depends_on,
    )
    if all(new is old for new, old in zip(after, before, strict=True)):
        return resource
    assert isinstance(body, ex.Object)
    return evolve(
        resource, name=name, body=body, parent=parent, scope=scope, condition=condition, depends_on=depends_on
    )


def content_expressions(content: nodes.Content) -> Iterator[ex.Expr]:
    """Every expression of the content, as it stands."""
    for resource in content.resources:
        own = (resource.name, resource.parent, resource.scope, resource.condition, resource.body, *resource.depends_on)
        yield from (expr for expr in own if expr is not None)
    yield from (item.value for item in content.variables)
    yield from (item.value for item in content.outputs)
