"""What modules mention: symbols of their own, and outputs of other modules."""

from __future__ import annotations

from collections.abc import Iterator, Sequence

from aspirec import expressions as ex
from aspirec.frozen import evolve
from aspirec.plan import nodes
from aspirec.plan.rewrite import content_expressions
from aspirec.scopes import scope_expressions

# -- symbols of their own ----------------------------------------------------------------------------------------


def without_unused(content: nodes.Content) -> nodes.Content:
    """The content without existing resources that nothing mentions, directly or through others."""
    resources = list(content.resources)
    while any(item.existing for item in resources):
        mentioned = set(_mentioned(evolve(content, resources=tuple(resources))))
        kept = [item for item in resources if not item.existing or item.symbol in mentioned]
        if len(kept) == len(resources):
            break
        resources = kept
    return content if len(resources) == len(content.resources) else evolve(content, resources=tuple(resources))


def marked(params: tuple[nodes.Param, ...], content: nodes.Content) -> tuple[nodes.Param, ...]:
    """The parameters, with those marked that the content does not mention: they are there because others pass them, or what
    asked for them has been dropped.
    """
    mentioned = set(_mentioned(content))
    for param in params:
        if param.default is not None:
            mentioned.update(part.name for part in ex.find(param.default, ex.Symbol))
    return tuple(param if param.name in mentioned else evolve(param, unused=True) for param in params)


def _mentioned(content: nodes.Content) -> Iterator[str]:
    return (part.name for expr in content_expressions(content) for part in ex.find(expr, ex.Symbol))


# -- outputs of others -------------------------------------------------------------------------------------------


def outputs_in(expr: ex.Expr | None) -> Sequence[ex.OutputRef]:
    """The outputs of other modules in a value that is passed."""
    return () if expr is None else ex.find(expr, ex.OutputRef)


def outputs_of(module: nodes.Module) -> tuple[str, ...]:
    """The names of the outputs of a module."""
    if module.authored is not None:
        return module.authored.outputs
    return tuple([output.name for output in module.content.outputs])


def needs(module: nodes.Module) -> Iterator[tuple[str, ex.OutputRef]]:
    """The modules that must be deployed before this one, each with the reference that says so."""
    for param in module.params:
        for output in outputs_in(param.value):
            yield output.resource, output
    for expr in scope_expressions(module.scope):
        for output in outputs_in(expr):
            yield output.resource, output
