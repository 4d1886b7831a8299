"""Rewriting changes expressions and nothing else."""

from __future__ import annotations

import attrs

from aspirec import expressions as ex
from aspirec.plan import nodes
from aspirec.plan.rewrite import rewrite_content
from aspirec.source import Span


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


def test_resources_and_contents_keep_every_field_that_has_no_expression() -> None:
    before = ex.Symbol("before")
    resource = nodes.Resource(
        symbol="a",
        type="t",
        api_version="v",
        name=before,
        existing=True,
        parent=before,
        scope=before,
        body=ex.Object((("value", before),)),
        depends_on=(before,),
        condition=before,
        decorators=("secure",),
        comment="why",
        shortest_name=3,
        span=Span("app.aspire", 1, 2),
    )
    content = nodes.Content(resources=(resource,), main=("a",), span=Span("app.aspire", 3, 4))
    kept = [field.name for field in attrs.fields(nodes.Resource) if getattr(resource, field.name) != field.default]
    assert len(kept) == len(attrs.fields(nodes.Resource)), "every field has to be filled in above"
    changed = rewrite_content(content, _louder)
    [made] = changed.resources
    expressions = ("name", "parent", "scope", "body", "depends_on", "condition")
    for field in attrs.fields(nodes.Resource):
        same = getattr(made, field.name) == getattr(resource, field.name)
        assert same == (field.name not in expressions), field.name
    assert (changed.main, changed.span, made.span) == (content.main, content.span, resource.span)
