"""Rewriting every expression of a module's content."""

from __future__ import annotations

from collections.abc import Iterator

from attrs import evolve

from aspirec import expressions as ex
from aspirec.model.rewrite import Change
from aspirec.plan import nodes


def rewrite_content(content: nodes.Content, change: Change) -> nodes.Content:
    """The content with `expressions.rewrite` applied to everything in it."""
    return evolve(
        content,
        resources=tuple(rewrite_resource(resource, change) for resource in content.resources),
        variables=tuple(evolve(item, value=ex.rewrite(item.value, change)) for item in content.variables),
        outputs=tuple(evolve(item, value=ex.rewrite(item.value, change)) for item in content.outputs),
    )


def rewrite_resource(resource: nodes.Resource, change: Change) -> nodes.Resource:
    """The Bicep resource with all of its expressions rewritten."""
    body = ex.rewrite(resource.body, change)
    assert isinstance(body, ex.Object)
    return evolve(
        resource,
        name=ex.rewrite(resource.name, change),
        parent=None if resource.parent is None else ex.rewrite(resource.parent, change),
        scope=None if resource.scope is None else ex.rewrite(resource.scope, change),
        body=body,
        depends_on=tuple(ex.rewrite(item, change) for item in resource.depends_on),
        condition=None if resource.condition is None else ex.rewrite(resource.condition, change),
    )


def content_expressions(content: nodes.Content) -> Iterator[ex.Expr]:
    """Every expression of the content, with everything below it."""
    for resource in content.resources:
        own = (resource.name, resource.parent, resource.scope, resource.condition, resource.body, *resource.depends_on)
        for expr in own:
            if expr is not None:
                yield from ex.walk(expr)
    for value in (*(item.value for item in content.variables), *(item.value for item in content.outputs)):
        yield from ex.walk(value)
