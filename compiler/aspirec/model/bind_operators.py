"""Operators: what stands on their sides, and what comes of constants that have no value (`1 / 0`)."""

from __future__ import annotations

from typing import TYPE_CHECKING

from aspirec import expressions as ex
from aspirec.model import type_errors
from aspirec.model.constants import is_literal
from aspirec.model.names import UNKNOWN
from aspirec.model.nullable import ASKING, with_null
from aspirec.model.preferred import preferred
from aspirec.model.truths import TRUTHS
from aspirec.model.type_words import describe_given, describe_wanted, mend_of, path_of
from aspirec.model.typing import SIMPLE_TYPES
from aspirec.syntax import nodes as syntax
from aspirec.types import BOOL, INT, STRING, Type, accepts, base, union

if TYPE_CHECKING:
    from aspirec.model.bind_expressions import Binder

EQUALITY = ("==", "!=")
COMPARED = ("<", "<=", ">", ">=")
OPERANDS: dict[str, Type] = {
    **dict.fromkeys(("&&", "||"), BOOL),
    **dict.fromkeys(("+", "-", "*", "/", "%"), INT),
    **dict.fromkeys(COMPARED, union(INT, STRING)),
    **dict.fromkeys(("=~", "!~"), STRING),
}
"""What stands on both sides of an operator; the others take anything."""


def bind_unary(node: syntax.Unary, binder: Binder) -> ex.Expr:
    """`!flag` or `-number`; the negative of a number that is written out is a number."""
    inner = node.operand
    if isinstance(inner, syntax.Unary) and isinstance(inner.operand, syntax.Name) and node.operator == "-":
        name = inner.operand
        if name.span.start - node.span.start == len("--") and not binder.is_known(name.text):
            binder.bag.add(type_errors.bare_option(f"--{name.text}", node.span))
            return UNKNOWN
    operand = binder.value(node.operand)
    wanted = BOOL if node.operator == "!" else INT
    if not _accepts(f"'{node.operator}'", wanted, operand, node.operand, binder):
        return UNKNOWN
    if isinstance(operand, ex.Number) and node.operator == "-":
        return ex.Number(-operand.value, span=node.span)
    return ex.Unary(node.operator, operand, span=node.span)


def bind_binary(node: syntax.Binary, binder: Binder) -> ex.Expr:
    """`left OPERATOR right`, if the operator takes both sides."""
    left, right = binder.value(node.left), binder.value(node.right)
    wanted = OPERANDS.get(node.operator)
    if wanted is not None and not _take_operands(node, wanted, left, right, binder):
        return UNKNOWN
    if node.operator in EQUALITY and not _may_be_equal(node, left, right, binder):
        return UNKNOWN
    if node.operator in ASKING:
        left, right = with_null(left), with_null(right)
    return possible(ex.Binary(node.operator, left, right, span=node.span), binder)


def bind_conditional(node: syntax.Conditional, binder: Binder) -> ex.Expr:
    """`condition ? then : otherwise`."""
    condition = binder.value(node.condition)
    _accepts("a condition", BOOL, condition, node.condition, binder, path_of(node.condition))
    then, otherwise = binder.value(node.then), binder.value(node.otherwise)
    return preferred(ex.Conditional(condition, then, otherwise, span=node.span), binder.type_of)


def possible(expr: ex.Binary | ex.Call, binder: Binder) -> ex.Expr:
    """The expression, unless it is made of constants and has no value, which is reported."""
    parts = (expr.left, expr.right) if isinstance(expr, ex.Binary) else expr.arguments
    if not all(map(is_literal, parts)):
        return expr
    from aspirec.model.fold import fault

    found = fault(expr)
    if not found:
        return expr
    binder.bag.add(type_errors.impossible(found, expr.span))
    return UNKNOWN


def _accepts(what: str, wanted: Type, expr: ex.Expr, node: syntax.Expr, binder: Binder, path: str = "") -> bool:
    given = binder.type_of(expr)
    if accepts(wanted, given):
        return True
    mend = mend_of(wanted, given, path)
    binder.bag.add(type_errors.wrong_type(what, describe_wanted(wanted), describe_given(given), node.span, mend))
    return False


def _may_be_equal(node: syntax.Binary, left: ex.Expr, right: ex.Expr, binder: Binder) -> bool:
    """Whether both sides are of one type, as far as their types are known: values of two types are never equal."""
    types = binder.type_of(left), binder.type_of(right)
    kinds = {base(type_) for type_ in types}
    if len(kinds) == 1 or not kinds <= set(SIMPLE_TYPES):
        return True
    first, second = map(describe_given, types)
    mend = _as_truth(node.left, node.right, kinds) or _as_truth(node.right, node.left, kinds)
    binder.bag.add(type_errors.compared_types(f"'{node.operator}'", first, second, node.span, mend))
    return False


def _as_truth(node: syntax.Expr, other: syntax.Expr, kinds: set[str]) -> str:
    """What is meant where one side is a truth in quotes, or has none that it needs; empty where it is something else."""
    if kinds != {"bool", "string"}:
        return ""
    if isinstance(node, syntax.String) and node.literal is not None and node.literal.lower() in TRUTHS:
        return f"{node.literal.lower()} without quotes"
    if isinstance(node, syntax.Boolean):
        return f"'{str(node.value).lower()}' in quotes"
    return ""


def _take_operands(node: syntax.Binary, wanted: Type, left: ex.Expr, right: ex.Expr, binder: Binder) -> bool:
    """Whether both sides are what the operator takes; two texts with `+` or `||` between them are one mistake."""
    types = binder.type_of(left), binder.type_of(right)
    if node.operator == "+" and "string" in map(base, types):
        binder.bag.add(type_errors.joined_texts(node.span))
        return False
    if node.operator == "||" and set(map(base, types)) == {"string"}:
        binder.bag.add(type_errors.alternative_texts(node.span))
        return False
    what = f"'{node.operator}'"
    sides = ((left, node.left), (right, node.right))
    fit = [_accepts(what, wanted, value, side, binder, path_of(side)) for value, side in sides]
    if all(fit) and node.operator in COMPARED and {base(types[0]), base(types[1])} == {"int", "string"}:
        first, second = map(describe_given, types)
        binder.bag.add(type_errors.compared_types(what, first, second, node.span))
        return False
    return all(fit)
