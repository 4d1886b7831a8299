"""Making expressions out of plain Python."""

from __future__ import annotations

from collections.abc import Callable, Mapping, Sequence
from functools import lru_cache
from typing import Any, TypeAlias, get_args

from aspirec.expressions.nodes import Array, Boolean, Call, Expr, Member, Null, Number, Object, Text
from aspirec.source import CATALOG_SPAN, Span

Value: TypeAlias = "Expr | str | int | bool | Mapping[Any, Any] | Sequence[Any] | None"
"""What `lift` takes: an expression, or plain Python that reads as one."""


def text(*parts: str | Expr, span: Span = CATALOG_SPAN) -> Text:
    """A string of the parts; nested strings are joined in and neighbouring literals merged."""
    merged: list[str | Expr] = []
    _merge(parts, merged)
    return Text(tuple(merged), span=span)


def _merge(parts: Sequence[str | Expr], merged: list[str | Expr]) -> None:
    for part in parts:
        if isinstance(part, str):
            if merged and isinstance(merged[-1], str):
                merged[-1] += part
            elif part:
                merged.append(part)
        elif type(part) is Text:
            _merge(part.parts, merged)
        else:
            merged.append(part)


def lift(value: Value) -> Expr:
    """Plain Python as an expression: str, int, bool, None, mappings and sequences, nested with expressions."""
    sort = type(value)
    if sort is str or sort is bool or sort is int:
        return _literal(value)
    lifter = _LIFTERS.get(sort)
    if lifter is not None:
        return lifter(value)
    if isinstance(value, Mapping):
        return lift_object(value)
    return _lift_sequence(value) if isinstance(value, Sequence) else value  # type: ignore[return-value]


@lru_cache(maxsize=4096, typed=True)
def _literal(value: str | int) -> Expr:
    """A literal; the catalogue has the same ones in every module."""
    if isinstance(value, str):
        return Text((value,)) if value else Text(())
    return Boolean(value) if isinstance(value, bool) else Number(value)


def lift_object(value: Mapping[str, Value]) -> Object:
    """Plain Python data as an object."""
    return Object(tuple([(key, lift(item)) for key, item in value.items()]))


def _lift_sequence(value: Sequence[Any]) -> Array:
    return Array(tuple([lift(item) for item in value]))


_LIFTERS: dict[type, Callable[[Any], Expr]] = {
    type(None): lambda _: Null(),
    dict: lift_object,
    list: _lift_sequence,
    tuple: _lift_sequence,
    **{sort: lambda expr: expr for sort in get_args(Expr)},
}


def call(name: str, *arguments: Value) -> Call:
    """A call of a Bicep function on lifted arguments."""
    return Call(name, tuple([lift(argument) for argument in arguments]))


def spelled(expr: Expr) -> Expr:
    """A literal number or boolean as the text that it is written as; anything else as it is."""
    return Text((str(expr.value).lower(),), span=expr.span) if isinstance(expr, Number | Boolean) else expr


def member(target: Expr, path: str) -> Expr:
    """`target.a.b` for the path `a.b`."""
    for name in path.split("."):
        target = Member(target, name)
    return target
