"""Bicep tree to text, in exactly the layout that `bicep format` leaves alone.

The printer decides nothing about content: order, identifiers and comments are settled in the tree. This module writes
statements; how expressions are spelled and broken into lines is in `layout.py`.
"""

from __future__ import annotations

from typing import assert_never

from aspirec.bicep import nodes
from aspirec.bicep.layout import Writer
from aspirec.bicep.strings import quoted
from aspirec.expressions import Call, Expr


def print_file(file: nodes.File) -> str:
    """The text of a `.bicep` or `.bicepparam` file: LF, one final newline, a blank line between statements.

    Assignments of a parameter file that take one line each stand directly below each other.
    """
    writer = Writer()
    _head(writer, file)
    above = False
    for position, statement in enumerate(file.statements):
        gap = len(writer.parts)
        if position:
            writer.newline()
        writer.settle(lambda statement=statement: _statement(writer, statement))  # type: ignore[misc]
        compact = _is_compact(statement, writer.parts, gap + 1)
        if compact and above:
            writer.parts[gap] = ""
        writer.newline()
        above = compact
    return "".join(writer.parts) or "\n"


def print_expression(expr: Expr) -> str:
    """The text of an expression that starts in the first column, as a message or a listing shows it."""
    writer = Writer()
    writer.settle(lambda: writer.expression(expr, 0))
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


def _is_compact(statement: nodes.Statement, parts: list[str], start: int) -> bool:
    """Whether the statement is an assignment that was written on one line, in the parts from `start` on."""
    if not isinstance(statement, nodes.Assignment) or statement.comment:
        return False
    return not any("\n" in part for part in parts[start:])


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


def _statement(writer: Writer, statement: nodes.Statement) -> None:
    match statement:
        case nodes.Param():
            _param(writer, statement)
        case nodes.Var():
            _comment(writer, statement.comment)
            _assign(writer, f"var {statement.name}", statement.value)
        case nodes.Resource():
            _resource(writer, statement)
        case nodes.Module():
            _comment(writer, statement.comment)
            writer.write(f"module {statement.symbol} {quoted(statement.path)} = ")
            writer.object(statement.body, 0)
        case nodes.Output():
            _comment(writer, statement.comment)
            _decorators(writer, statement.decorators)
            _assign(writer, f"output {statement.name} {statement.type}", statement.value)
        case nodes.Using():
            writer.write(f"using {quoted(statement.path)}")
        case nodes.Assignment():
            _comment(writer, statement.comment)
            _assign(writer, f"param {statement.name}", statement.value)
        case _:
            assert_never(statement)


def _assign(writer: Writer, head: str, value: Expr) -> None:
    writer.write(f"{head} = ")
    writer.expression(value, 0)


def _param(writer: Writer, statement: nodes.Param) -> None:
    _comment(writer, statement.comment)
    _decorators(writer, statement.decorators)
    if statement.unused:
        writer.write("#disable-next-line no-unused-params")
        writer.newline()
    head = f"param {statement.name} {statement.type}"
    if statement.default is None:
        writer.write(head)
    else:
        _assign(writer, head, statement.default)


def _resource(writer: Writer, statement: nodes.Resource) -> None:
    _comment(writer, statement.comment)
    _decorators(writer, statement.decorators)
    existing = " existing" if statement.existing else ""
    writer.write(f"resource {statement.symbol} {quoted(f'{statement.type}@{statement.api_version}')}{existing} = ")
    if statement.condition is not None:
        writer.write("if (")
        writer.expression(statement.condition, 0)
        writer.write(") ")
    writer.object(statement.body, 0)
