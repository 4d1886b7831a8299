"""Spelling out: what can be worked out about an expression before anything runs, for targets that cannot compute as Bicep can.

toLower('ABC')         ->  'abc'
concat('a', name)      ->  '${a}${name}'
1 == 2 ? x : y         ->  y
"""

from __future__ import annotations

from collections.abc import Callable

from aspirec import expressions as ex


def folded(expr: ex.Expr) -> ex.Expr:
    """The expression with everything worked out that depends on nothing."""
    return ex.rewrite(expr, _fold)


@ex.changes(ex.Call, ex.Conditional, ex.Binary)
def _fold(expr: ex.Expr) -> ex.Expr | None:
    match expr:
        case ex.Call():
            return _call(ex.Call(expr.name, tuple(folded(item) for item in expr.arguments), span=expr.span))
        case ex.Conditional():
            condition = folded(expr.condition)
            if isinstance(condition, ex.Boolean):
                return folded(expr.then if condition.value else expr.otherwise)
            return ex.Conditional(condition, folded(expr.then), folded(expr.otherwise), span=expr.span)
        case ex.Binary(operator="==" | "!="):
            return _comparison(ex.Binary(expr.operator, folded(expr.left), folded(expr.right), span=expr.span))
        case _:
            return None


def _comparison(expr: ex.Binary) -> ex.Expr:
    left, right = constant(expr.left), constant(expr.right)
    if left is None or right is None:
        return expr
    return ex.Boolean((left == right) == (expr.operator == "=="), span=expr.span)


def constant(expr: ex.Expr) -> str | int | bool | None:
    """The value of a literal; None for anything else."""
    match expr:
        case ex.Text():
            return expr.literal
        case ex.Number() | ex.Boolean():
            return expr.value
        case _:
            return None


def _call(call: ex.Call) -> ex.Expr:
    if call.name == "concat" and all(isinstance(item, ex.Text | ex.ParamRef) for item in call.arguments):
        return ex.text(*call.arguments, span=call.span)
    if len(call.arguments) != 1 or call.name not in _FUNCTIONS:
        return call
    value = constant(call.arguments[0])
    return call if value is None else ex.Text((_FUNCTIONS[call.name](value),), span=call.span)


def _encoded(value: str | int) -> str:
    from urllib.parse import quote

    return quote(str(value), safe="-_.~")


def _as_text(value: str | int) -> str:
    return str(value).lower() if isinstance(value, bool) else str(value)


_FUNCTIONS: dict[str, Callable[[str | int], str]] = {
    "toLower": lambda value: str(value).lower(),
    "toUpper": lambda value: str(value).upper(),
    "uriComponent": _encoded,
    "string": _as_text,
}


def words(expr: ex.Expr) -> str:
    """An expression as people read it, on one line: in the language's own form, what it refers to by its name."""
    from aspirec.bicep.printer import print_expression

    return " ".join(print_expression(ex.rewrite(expr, _named)).split())


@ex.changes(ex.ParamRef, ex.MainRef, ex.LocalRef, ex.OutputRef, ex.SecretRef, ex.ArtifactRef, ex.EndpointRef, ex.Passed)
def _named(expr: ex.Expr) -> ex.Expr | None:
    match expr:
        case ex.ParamRef() | ex.MainRef() | ex.LocalRef():
            return ex.Symbol(expr.name)
        case ex.OutputRef():
            return ex.Member(ex.Symbol(expr.resource), expr.output)
        case ex.SecretRef():
            return ex.Member(ex.Symbol(expr.vault), expr.secret)
        case ex.ArtifactRef():
            return ex.Member(ex.Symbol(expr.resource), expr.what)
        case ex.EndpointRef():
            return ex.Member(ex.Member(ex.Symbol(expr.resource), expr.endpoint), expr.name)
        case ex.Passed() if expr.value is not None:
            return ex.rewrite(expr.value, _named)
        case _:
            return None
