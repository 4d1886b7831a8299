"""What holds of a plan: modules speak only of themselves, every output that one is given exists in the other."""

from __future__ import annotations

from collections.abc import Iterator

from aspirec import expressions as ex
from aspirec.model.verify import Broken
from aspirec.plan import nodes
from aspirec.plan.mentions import outputs_in, outputs_of
from aspirec.plan.rewrite import content_expressions

LINKED = (
    ex.Text,
    ex.Number,
    ex.Boolean,
    ex.Null,
    ex.Array,
    ex.Object,
    ex.Unary,
    ex.Binary,
    ex.Conditional,
    ex.Call,
    ex.Member,
    ex.MethodCall,
    ex.Index,
    ex.Symbol,
)


def verify_plan(plan: nodes.Plan) -> None:
    """Raise `Broken` if the plan is not sound."""
    for problem in _problems(plan):
        raise Broken(f"in the plan: {problem}")


def _problems(plan: nodes.Plan) -> Iterator[str]:
    modules = (*plan.infrastructure, *plan.roles, *plan.apps)
    outputs = {module.name: outputs_of(module) for module in modules}
    seen: set[str] = set()
    for module in modules:
        yield from _foreign(module)
        for param in module.params:
            for output in outputs_in(param.value):
                if output.output not in outputs.get(output.resource, ()):
                    yield f"{module.name} takes the output {output.output} of {output.resource}, which has none such"
                if not module.app and not module.grants and output.resource not in seen:
                    yield f"{module.name} comes before {output.resource}, which it needs"
        yield from (
            f"{module.name} comes before {name}, which it waits for" for name in module.after if name not in seen
        )
        seen.add(module.name)


def _foreign(module: nodes.Module) -> Iterator[str]:
    declared = {item.symbol for item in module.content.resources}
    declared |= {param.name for param in module.params} | {item.name for item in module.content.variables}
    for expr in content_expressions(module.content):
        for part in ex.walk(expr):
            if not isinstance(part, LINKED):
                yield f"{module.name} still has a {type(part).__name__}"
            elif isinstance(part, ex.Symbol) and part.name not in declared:
                yield f"{module.name} mentions {part.name}, which it does not declare"
