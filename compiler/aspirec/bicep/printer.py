"""Bicep tree to text, in exactly the layout that `bicep format` leaves alone.

The printer decides nothing about content: order, identifiers and comments are settled in the tree. This module writes
statements; how expressions are spelled and broken into lines is in `layout.py`.
"""

from __future__ import annotations

from collections.abc import Callable
from typing import Any

from aspirec.bicep import nodes
from aspirec.bicep.layout import Writer
from aspirec.bicep.strings import quoted
from aspirec.expressions import Call, Expr
from aspirec.identity_cache import identity_cache


def print_file(file: nodes.File) -> str:
    """The text of a `.bicep` or `.bicepparam` file: LF, one final newline, a blank line between statements.

    Assignments of a parameter file that take one line each stand directly below each other.
    """
    writer = Writer()
    _head(writer, file)
    above = False
    parts = writer.parts
    for position, statement in enumerate(file.statements):
        gap = len(parts)
        if position:
            parts.append("\n")
        if isinstance(statement, nodes.Param):
            parts.append(_param_text(statement))
        else:
            writer.column = 0
            writer.settle(_PRINTERS[type(statement)], writer, statement)
        compact = isinstance(statement, nodes.Assignment) and _is_compact(statement, parts, gap + 1)
        if compact and above:
            parts[gap] = ""
        parts.append("\n")
        above = compact
    return "".join(parts) or "\n"


def print_expression(expr: Expr) -> str:
    """The text of an expression that starts in the first column, as a message or a listing shows it."""
    writer = Writer()
    writer.settle(writer.expression, expr, 0)
    return "".join(writer.parts)


def _head(writer: Writer, file: nodes.File) -> None:
    _comment(writer, file.header)
    if file.header and (file.target_scope is not None or file.statements):
        writer.newline()
    if file.target_scope is not None:
        writer.write(f"targetScope = {quoted(file.target_scope)}")
        writer.newline()
        if file.statements:
            writer.newline()


def _is_compact(statement: nodes.Assignment, parts: list[str], start: int) -> bool:
    """Whether the assignment was written on one line, in the parts from `start` on."""
    return not statement.comment and not any("\n" in part for part in parts[start:])


def _comment(writer: Writer, lines: tuple[str, ...]) -> None:
    for line in lines:
        for piece in line.replace("\r\n", "\n").replace("\r", "\n").split("\n"):
            writer.write(f"// {piece}".rstrip())
            writer.newline()


def _decorators(writer: Writer, decorators: tuple[Call, ...]) -> None:
    outer, writer.short_arrays = writer.short_arrays, False
    for decorator in decorators:
        writer.write("@")
        writer.expression(decorator, 0)
        writer.newline()
    writer.short_arrays = outer


def _silenced(writer: Writer, rules: tuple[str, ...]) -> None:
    writer.write(f"#disable-next-line {' '.join(rules)}")
    writer.newline()


def _assign(writer: Writer, head: str, value: Expr) -> None:
    writer.write(f"{head} = ")
    writer.expression(value, 0)


@identity_cache
def _param_text(statement: nodes.Param) -> str:
    """A parameter on its own: most modules begin with the very same one."""
    writer = Writer()
    writer.settle(_whole_param, writer, statement)
    return "".join(writer.parts)


def _whole_param(writer: Writer, statement: nodes.Param) -> None:
    if statement.comment:
        _comment(writer, statement.comment)
    if statement.decorators:
        _decorators(writer, statement.decorators)
    if statement.silenced:
        _silenced(writer, statement.silenced)
    head = f"param {statement.name} {statement.type}"
    if statement.default is None:
        writer.write(head)
    else:
        _assign(writer, head, statement.default)


def _var(writer: Writer, statement: nodes.Var) -> None:
    if statement.comment:
        _comment(writer, statement.comment)
    _assign(writer, f"var {statement.name}", statement.value)


def _resource(writer: Writer, statement: nodes.Resource) -> None:
    if statement.comment:
        _comment(writer, statement.comment)
    if statement.decorators:
        _decorators(writer, statement.decorators)
    existing = " existing" if statement.existing else ""
    writer.write(f"resource {statement.symbol} {quoted(f'{statement.type}@{statement.api_version}')}{existing} = ")
    if statement.condition is not None:
        writer.write("if (")
        writer.expression(statement.condition, 0)
        writer.write(") ")
    writer.object(statement.body, 0)


def _module(writer: Writer, statement: nodes.Module) -> None:
    if statement.comment:
        _comment(writer, statement.comment)
    writer.write(f"module {statement.symbol} {quoted(statement.path)} = ")
    writer.object(statement.body, 0)


def _output(writer: Writer, statement: nodes.Output) -> None:
    if statement.comment:
        _comment(writer, statement.comment)
    if statement.decorators:
        _decorators(writer, statement.decorators)
    if statement.silenced:
        _silenced(writer, statement.silenced)
    _assign(writer, f"output {statement.name} {statement.type}", statement.value)


def _using(writer: Writer, statement: nodes.Using) -> None:
    writer.write(f"using {quoted(statement.path)}")


def _assignment(writer: Writer, statement: nodes.Assignment) -> None:
    if statement.comment:
        _comment(writer, statement.comment)
    _assign(writer, f"param {statement.name}", statement.value)


_PRINTERS: dict[type, Callable[[Writer, Any], None]] = {
    nodes.Var: _var,
    nodes.Resource: _resource,
    nodes.Module: _module,
    nodes.Output: _output,
    nodes.Using: _using,
    nodes.Assignment: _assignment,
}
