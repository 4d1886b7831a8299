"""Trees as text: for `--emit`, `--dump-after`, golden files and failing tests. Plain and stable; nothing reads it back."""

from __future__ import annotations

from collections.abc import Iterator
from typing import Any, get_args

import attrs

from aspirec import expressions as ex

INDENT = "  "


def dump(node: Any) -> str:
    """The node and all below it, one line each, indented; fields with their default are left out, and so are spans."""
    return "\n".join(_lines(node, "", "")) + "\n"


def _lines(value: Any, label: str, indent: str) -> Iterator[str]:
    start = f"{indent}{label}: " if label else indent
    if _is_expression(value):
        yield f"{start}{show(value)}"
    elif attrs.has(type(value)):
        yield f"{start}{_head(value)}"
        for name, item in _fields(value):
            yield from _lines(item, name, indent + INDENT)
    elif isinstance(value, tuple):
        yield from _tuple_lines(value, label, indent)
    elif isinstance(value, str) and "\n" in value:
        yield f"{start}{len(value.splitlines())} lines"
    else:
        yield f"{start}{value}"


def _tuple_lines(value: tuple[Any, ...], label: str, indent: str) -> Iterator[str]:
    if value and all(isinstance(item, tuple) and len(item) == 2 for item in value):
        yield f"{indent}{label}:"
        for key, item in value:
            yield from _lines(item, str(key), indent + INDENT)
    elif all(isinstance(item, str) for item in value):
        yield f"{indent}{label}: {', '.join(value)}"
    else:
        yield f"{indent}{label}:"
        for item in value:
            yield from _lines(item, "", indent + INDENT)


def _head(value: Any) -> str:
    names = [getattr(value, field) for field in ("name", "symbol") if isinstance(getattr(value, field, None), str)]
    return " ".join([type(value).__name__, *(name for name in names[:1] if name)])


def _fields(value: Any) -> Iterator[tuple[str, Any]]:
    shown = next((name for name in ("name", "symbol") if isinstance(getattr(value, name, None), str)), "")
    for field in attrs.fields(type(value)):
        item = getattr(value, field.name)
        if field.repr and field.name != shown and not _is_default(field, item):
            yield field.name, item


def _is_default(field: Any, item: Any) -> bool:
    default = field.default
    factory = getattr(default, "factory", None)
    if factory is not None:
        return bool(item == factory())
    return bool(item == default) and type(item) is type(default)


def _is_expression(value: Any) -> bool:
    return isinstance(value, get_args(ex.Expr))


def show(expr: ex.Expr) -> str:
    """An expression on one line, as Bicep would write it; references in angle brackets."""
    match expr:
        case ex.Text():
            return "'" + "".join(_escaped(p) if isinstance(p, str) else f"${{{show(p)}}}" for p in expr.parts) + "'"
        case ex.Number():
            return str(expr.value)
        case ex.Boolean():
            return str(expr.value).lower()
        case ex.Null():
            return "null"
        case ex.Array():
            return "[" + ", ".join(show(item) for item in expr.items) + "]"
        case ex.Object():
            pairs = (f"{key if isinstance(key, str) else show(key)}: {show(value)}" for key, value in expr.entries)
            return "{ " + ", ".join(pairs) + " }" if expr.entries else "{}"
        case ex.Unary():
            return f"{expr.operator}{show(expr.operand)}"
        case ex.Binary():
            return f"({show(expr.left)} {expr.operator} {show(expr.right)})"
        case ex.Conditional():
            return f"({show(expr.condition)} ? {show(expr.then)} : {show(expr.otherwise)})"
        case ex.Call():
            return f"{expr.name}({', '.join(show(item) for item in expr.arguments)})"
        case ex.Member():
            return f"{show(expr.target)}.{'?' if expr.safe else ''}{expr.name}"
        case ex.MethodCall():
            return f"{show(expr.target)}.{expr.name}({', '.join(show(item) for item in expr.arguments)})"
        case ex.Index():
            return f"{show(expr.target)}[{show(expr.index)}]"
        case ex.Symbol():
            return expr.name
        case ex.Passed():
            value = "default" if expr.value is None else show(expr.value)
            return f"<parameter {expr.name} = {value}>"
        case _:
            return _reference(expr)


def _reference(expr: Any) -> str:
    word = {"ParamRef": "param", "OutputRef": "output", "PropertyRef": "property", "EndpointRef": "endpoint"}
    name = type(expr).__name__
    parts: list[str] = []
    for field in attrs.fields(type(expr)):
        item = getattr(expr, field.name)
        if field.repr and not _is_default(field, item):
            parts += item if isinstance(item, tuple) else [str(item) if item is not True else field.name]
    return f"<{word.get(name, name.removesuffix('Ref').lower())} {' '.join(parts)}>"


def _escaped(text: str) -> str:
    return (
        text.replace("\\", "\\\\").replace("'", "\\'").replace("\n", "\\n").replace("\r", "\\r").replace("${", "\\${")
    )
