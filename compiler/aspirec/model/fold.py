"""Folding: constant expressions become their values, so that checks and switches see the value and not its spelling.

    1 + 2              ->  3            prod ? 'a' : 'b'      ->  itself: parameters are not known
    toLower('ABC')     ->  'abc'        '${1 + 1}-x'          ->  '2-x'

Values are those that Bicep and Azure Resource Manager would give: integers of 64 bits, division that truncates, strings that
are equal character by character. What is not certain stays as it is written: an overflow, a division by zero, which of two
strings is less, a boolean as text, a function of the deployment. Only literals count as constant, so no parameter and no
secret ever becomes text.
"""

from __future__ import annotations

from typing import Any, get_args

from aspirec import expressions as ex
from aspirec.frozen import evolve

LOWEST, HIGHEST = -(2**63), 2**63 - 1


_shown_all = ex.changes(*get_args(ex.Expr))


class NotConstant(Exception):
    """The value cannot be told, or there is none."""


class Impossible(NotConstant):
    """There is certainly no value; says why."""


def fault(expr: ex.Expr) -> str:
    """Why an expression that is made of constants has no value; empty where it may have one."""
    try:
        _value(fold(expr))
    except Impossible as reason:
        return str(reason)
    except NotConstant:
        pass
    return ""


def fold(expr: ex.Expr) -> ex.Expr:
    """The expression with everything constant in it replaced by its value; the same object where nothing is."""
    inner = ex.rewrite(expr, _shown_all(lambda part: None if part is expr else fold(part)))
    try:
        folded = _value(inner)
    except NotConstant:
        return inner
    return inner if folded is inner else evolve(folded, span=expr.span)


def _value(expr: ex.Expr) -> ex.Expr:
    match expr:
        case ex.Text():
            return _text(expr)
        case ex.Unary():
            return ex.lift(_unary(expr.operator, plain(expr.operand)))
        case ex.Binary(operator="??"):
            return expr.right if isinstance(expr.left, ex.Null) else _constant(expr.left)
        case ex.Binary():
            return ex.lift(_binary(expr.operator, plain(expr.left), plain(expr.right)))
        case ex.Conditional(condition=ex.Boolean(value=holds)):
            return expr.then if holds else expr.otherwise
        case ex.Member():
            return _member(expr.target, expr.name)
        case ex.Index(target=ex.Array(items=items), index=ex.Number(value=place)):
            return _item(items, place)
        case ex.Index(target=ex.Object() as target, index=ex.Text(literal=str(name))):
            return _member(target, name)
        case ex.Index(index=ex.Text(literal=str(name))):
            return ex.Member(expr.target, name, expr.safe)
        case ex.Call():
            return _call(expr)
        case _:
            return expr


def plain(expr: ex.Expr) -> Any:
    """The value of a literal in Python's terms. Raises NotConstant."""
    match expr:
        case ex.Text(literal=str(text)):
            return text
        case ex.Number() | ex.Boolean():
            return expr.value
        case ex.Null():
            return None
        case ex.Array():
            return [plain(item) for item in expr.items]
        case ex.Object():
            return {_key(key): plain(value) for key, value in expr.entries}
        case _:
            raise NotConstant


def _key(key: str | ex.Text) -> str:
    return key if isinstance(key, str) else str(plain(key))


def _constant(expr: ex.Expr) -> ex.Expr:
    plain(expr)
    return expr


def _text(expr: ex.Text) -> ex.Expr:
    """Numbers become part of the text. Booleans do not: what Azure makes of them has a capital, and people mean the word."""
    if not any(isinstance(part, ex.Number) for part in expr.parts):
        return expr
    return ex.text(*(str(part.value) if isinstance(part, ex.Number) else part for part in expr.parts))


def _member(target: ex.Expr, name: str) -> ex.Expr:
    if not isinstance(target, ex.Object) or any(not isinstance(key, str) for key, _ in target.entries):
        raise NotConstant
    found = [value for key, value in target.entries if key == name]
    if len(found) != 1:
        raise NotConstant
    return found[0]


def _item(items: tuple[ex.Expr, ...], index: int) -> ex.Expr:
    if not 0 <= index < len(items):
        raise NotConstant
    return items[index]


def _unary(operator: str, value: Any) -> Any:
    if operator == "!" and isinstance(value, bool):
        return not value
    if operator == "-" and _is_int(value):
        return in_range(-value)
    raise NotConstant


def _binary(operator: str, left: Any, right: Any) -> Any:
    if operator in ("==", "!=") and type(left) is type(right) and isinstance(left, str | int | None):
        return (left == right) == (operator == "==")
    if _is_int(left) and _is_int(right):
        return _of_numbers(operator, left, right)
    if isinstance(left, bool) and isinstance(right, bool) and operator in ("&&", "||"):
        return left and right if operator == "&&" else left or right
    if operator in ("=~", "!~") and isinstance(left, str) and isinstance(right, str) and (left + right).isascii():
        return (left.lower() == right.lower()) == (operator == "=~")
    raise NotConstant


def _of_numbers(operator: str, left: int, right: int) -> int | bool:
    match operator:
        case "<":
            return left < right
        case "<=":
            return left <= right
        case ">":
            return left > right
        case ">=":
            return left >= right
        case "+":
            return in_range(left + right)
        case "-":
            return in_range(left - right)
        case "*":
            return in_range(left * right)
        case "/" | "%":
            if right == 0:
                raise Impossible("it divides by zero")
            quotient = abs(left) // abs(right) * (1 if (left < 0) == (right < 0) else -1)
            return in_range(quotient if operator == "/" else left - quotient * right)
        case _:
            raise NotConstant


def in_range(number: int) -> int:
    """The number, if 64 bits hold it. Raises Impossible."""
    if not LOWEST <= number <= HIGHEST:
        raise Impossible(f"{number} is more than 64 bits hold")
    return number


def _is_int(value: Any) -> bool:
    return isinstance(value, int) and not isinstance(value, bool)


def _call(expr: ex.Call) -> ex.Expr:
    from aspirec.model.fold_calls import FUNCTIONS

    function = FUNCTIONS.get(expr.name.removeprefix("sys."))
    if function is None:
        raise NotConstant
    try:
        return ex.lift(function(*(plain(argument) for argument in expr.arguments)))
    except (
        TypeError,
        ValueError,
        IndexError,
    ):  # arguments that the function does not take, which is reported elsewhere
        raise NotConstant from None
