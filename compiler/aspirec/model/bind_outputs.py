"""Binding of outputs: of main.bicep, and of the modules of resources."""

from __future__ import annotations

from collections.abc import Iterable

from aspirec import expressions as ex
from aspirec.model import errors, nodes, type_errors
from aspirec.model.bind_expressions import Binder
from aspirec.model.bind_parameters import PARAMETER_TYPES
from aspirec.model.bind_values import check_type
from aspirec.model.type_words import describe_given
from aspirec.model.typing import SIMPLE_TYPES, is_mixed, is_secret, may_be_null, widened
from aspirec.syntax import nodes as syntax


def output_of(
    node: syntax.Output | syntax.OutputEntry, binder: Binder, params: Iterable[tuple[str, ex.Expr]] = ()
) -> nodes.Output:
    """An output, its type checked; a secret in it is reported. `params` are the parameters of the module, which it may hold."""
    value = binder.value(node.value)
    found = binder.type_of(value)
    declared = node.type.text if node.type else widened(found)
    if node.type is not None and declared not in SIMPLE_TYPES:
        binder.bag.add(type_errors.unknown_type(declared, node.type.span))
        declared = "string"
    elif node.type is not None:
        check_type(node.value, value, PARAMETER_TYPES[declared], f"output '{node.name.text}'", binder)
    elif may_be_null(found):
        binder.bag.add(type_errors.null_output(f"output '{node.name.text}'", node.value.span))
    elif is_mixed(found):
        binder.bag.add(type_errors.mixed(f"output '{node.name.text}'", describe_given(found), node.value.span))
    if is_secret(_with_values(value, dict(params))):
        binder.bag.add(errors.secret_leak(f"output '{node.name.text}'", node.value.span))
    return nodes.Output(name=node.name.text, type=declared, value=value, span=node.span)


def _with_values(value: ex.Expr, params: dict[str, ex.Expr]) -> ex.Expr:
    """The value with what the parameters hold in their place."""

    @ex.changes(ex.LocalRef)
    def change(expr: ex.LocalRef) -> ex.Expr | None:
        return params.get(expr.name)

    return ex.rewrite(value, change) if params else value
