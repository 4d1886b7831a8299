"""Types of the values that a program gives to a Bicep file, as far as Bicep knows them in main.bicep."""

from __future__ import annotations

from collections.abc import Callable
from typing import TypeAlias

from aspirec import expressions as ex
from aspirec import types
from aspirec.model.bicep_types import (
    ANY,
    NAMED,
    ListOf,
    Literal,
    Members,
    Plain,
    Tuple,
    Type,
    base,
    limits_of,
    member,
    one_of,
    options_of,
    without_null,
)
from aspirec.model.nodes import Parameter
from aspirec.model.typing import type_of

Leaf: TypeAlias = Callable[[ex.Expr], "Type | None"]
"""The type of a parameter, an output, or what else main.bicep has a parameter for; None for anything else."""

LENGTHS = {"uniqueString": 13, "guid": 36}
"""The functions whose results always have the same length."""
PARTS = ("take", "skip", "substring", "trim", "padLeft")
"""The functions that give a part of a text, or more of it: Bicep knows as little of it as of the text."""


def type_of_value(expr: ex.Expr, leaf: Leaf) -> Type:
    """The type that Bicep finds for a value."""
    match expr:
        case ex.Text():
            return _text(expr, leaf)
        case ex.Array():
            return Tuple(tuple(type_of_value(item, leaf) for item in expr.items))
        case ex.Object():
            named = tuple((key, type_of_value(value, leaf)) for key, value in expr.entries if isinstance(key, str))
            return Members(named, None if len(named) == len(expr.entries) else ANY)
        case ex.Conditional():
            return one_of(type_of_value(expr.then, leaf), type_of_value(expr.otherwise, leaf))
        case ex.Binary(operator="??"):
            return one_of(without_null(type_of_value(expr.left, leaf)), type_of_value(expr.right, leaf))
        case ex.Call():
            return _call(expr, leaf)
        case ex.Member():
            of = type_of_value(expr.target, leaf)
            known = member(of, expr.name) if isinstance(of, Members) and of.named else None
            return leaf(expr) or known or from_model(type_of(expr))
        case _:
            return leaf(expr) or from_model(type_of(expr))


def type_of_parameter(declared: Parameter) -> Type:
    """The type of a parameter of the program, which main.bicep declares."""
    limits: dict[str, int] = {}
    for decorator in declared.decorators:
        match decorator.name, decorator.arguments:
            case "allowed", (ex.Array(items=items),) if items and declared.type != "array":
                return one_of(*(from_model(type_of(item)) for item in items))
            case name, (ex.Number(value=number),):
                limits[name[:3]] = number
    type_ = from_model(types.Simple(declared.type))
    if isinstance(type_, Plain):
        return Plain(type_.name, limits.get("min"), limits.get("max"), loose=True)
    return ListOf(ANY, limits.get("min"), limits.get("max")) if base(type_) == "array" else type_


def from_model(type_: types.Type) -> Type:
    """A type of the model as one of Bicep."""
    match type_:
        case types.Literal():
            return Literal(type_.value)
        case types.ListOf():
            return ListOf(from_model(type_.item))
        case types.Record():
            named = tuple((name, from_model(item)) for name, item in type_.members if name != "*")
            return Members(named, ANY)
        case types.Union():
            return one_of(*map(from_model, type_.options))
        case _:
            return NAMED.get(types.base(type_), ANY)


def _text(expr: ex.Text, leaf: Leaf) -> Type:
    if expr.literal is not None:
        return Literal(expr.literal)
    lengths = [
        (len(part), len(part)) if isinstance(part, str) else _length(type_of_value(part, leaf)) for part in expr.parts
    ]
    return Plain("string", sum(low for low, _ in lengths) or None, _sum([high for _, high in lengths]))


def _length(type_: Type) -> tuple[int, int | None]:
    """How long a value is at least and at most as a part of a text."""
    found = [limits_of(option) if base(option) == "string" else (0, None) for option in options_of(type_)]
    highs = [high for _, high in found if high is not None]
    return min(low or 0 for low, _ in found), max(highs) if len(highs) == len(found) else None


def _sum(numbers: list[int | None]) -> int | None:
    known = [number for number in numbers if number is not None]
    return sum(known) if len(known) == len(numbers) else None


def _call(expr: ex.Call, leaf: Leaf) -> Type:
    name = expr.name.rpartition(".")[2]
    type_ = from_model(type_of(expr))
    if name == "length":
        return Plain("int", 0)
    if name in ("min", "max") and type_ == NAMED["int"]:
        return _extreme(name, [limits_of(type_of_value(item, leaf)) for item in expr.arguments])
    if base(type_) != "string" or not isinstance(type_, Plain):
        return type_
    if name in LENGTHS:
        return Plain("string", LENGTHS[name], LENGTHS[name])
    source = type_of_value(expr.arguments[0], leaf) if expr.arguments else ANY
    return _of_text(name, source, [_number(item) for item in expr.arguments[1:]]) or type_


def _of_text(name: str, source: Type, numbers: list[int | None]) -> Type | None:
    """What a function makes of a text; None for a function that makes another one. `numbers` are its other arguments."""
    low, high = _length(source)
    is_loose = isinstance(source, Plain) and source.loose
    match name, numbers:
        case "toLower" | "toUpper", _:
            return Plain("string", low or None, high, is_loose)
        case "take", [int(count)]:
            return Plain("string", min(low, count) or None, count if high is None else min(high, count), is_loose)
        case "substring", [_, int(count)]:
            return Plain("string", count or None, count, is_loose)
        case "padLeft", [int(count), *_]:
            return Plain("string", max(low, count) or None, None if high is None else max(high, count), is_loose)
        case "first" | "last", _:
            return Plain("string", min(low, 1) or None, 1, is_loose)
        case _:
            return Plain("string", loose=is_loose) if name in PARTS else None


def _number(expr: ex.Expr) -> int | None:
    """A number that is no less than 0."""
    return max(expr.value, 0) if isinstance(expr, ex.Number) else None


def _extreme(name: str, limits: list[tuple[int | None, int | None]]) -> Type:
    """The least or the largest of some numbers."""
    pick = min if name == "min" else max
    lows, highs = [low for low, _ in limits if low is not None], [high for _, high in limits if high is not None]
    is_sure = len(limits) > 1  # one argument is a list
    low = pick(lows) if lows and is_sure and (name == "max" or len(lows) == len(limits)) else None
    high = pick(highs) if highs and is_sure and (name == "min" or len(highs) == len(limits)) else None
    return Plain("int", low, high)
