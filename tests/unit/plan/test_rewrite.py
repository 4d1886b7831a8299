"""Rewriting changes expressions and nothing else."""

from __future__ import annotations

from aspirec import expressions as ex
from aspirec.plan import nodes
from aspirec.plan.rewrite import rewrite_content


@ex.changes(ex.Symbol)
def _louder(expr: ex.Symbol) -> ex.Expr | None:
    return ex.Symbol("after") if expr == ex.Symbol("before") else None


def test_outputs_keep_what_is_no_expression() -> None:
    output = nodes.Output(name="address", type="string", value=ex.Symbol("before"), on_demand=True)
    changed = rewrite_content(nodes.Content(outputs=(output,)), _louder)
    assert changed.outputs == (nodes.Output(name="address", type="string", value=ex.Symbol("after"), on_demand=True),)


def test_objects_keep_their_exceptions_from_the_linter() -> None:
    rule = (("value", "some-rule"),)
    changed = ex.rewrite(ex.Object((("value", ex.Symbol("before")),), silenced=rule), _louder)
    assert changed == ex.Object((("value", ex.Symbol("after")),), silenced=rule)


def test_what_does_not_change_is_the_same_object() -> None:
    content = nodes.Content(outputs=(nodes.Output(name="address", type="string", value=ex.Symbol("other")),))
    assert rewrite_content(content, _louder) is content
