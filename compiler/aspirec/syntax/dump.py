"""The syntax tree as plain text: one line for each declaration and entry, expressions in prefix form, no spans."""

from __future__ import annotations

from typing import assert_never

from aspirec.syntax import nodes as n


def dump(file: n.File) -> str:
    """A stable text form of the tree, for golden files and for looking at it; comments and broken parts at the end."""
    lines = [f"file {file.name!r}"]
    for declaration in file.declarations:
        lines += _declaration(declaration)
    lines += [
        f"  broken {broken.span.start}..{broken.span.end} {' '.join(broken.names)}".rstrip() for broken in file.broken
    ]
    lines += [f"  comment {comment.span.start} {comment.text!r}" for comment in file.comments]
    return "\n".join(lines) + "\n"


def _declaration(node: n.Declaration) -> list[str]:
    match node:
        case n.App():
            return [f"  app {node.name.text}", *_body(node.body, 2)]
        case n.Import():
            return [f"  import {dump_expression(node.path)}"]
        case n.Param():
            decorators = [f"  {_decorator(decorator)}" for decorator in node.decorators]
            default = "" if node.default is None else f" = {dump_expression(node.default)}"
            return [*decorators, f"  param {node.name.text}{_type(node.type)}{default}"]
        case n.Var():
            return [f"  var {node.name.text} = {dump_expression(node.value)}"]
        case n.Output():
            return [f"  output {node.name.text}{_type(node.type)} = {dump_expression(node.value)}"]
        case n.Stage():
            return [f"  stage {node.name.text}", *_body(node.body, 2)]
        case n.Resource():
            source = "" if node.source is None else f" {dump_expression(node.source)}"
            head = f"  {_existing(node.existing)}resource {node.kind.text} {node.name.text}{source}"
            return [head, *_body(node.body, 2)]
        case _:
            assert_never(node)


def _type(name: n.Name | None) -> str:
    return "" if name is None else f" {name.text}"


def _existing(existing: bool) -> str:
    return "existing " if existing else ""


def _decorator(node: n.Decorator) -> str:
    return f"@{node.name.text}({', '.join([dump_expression(argument) for argument in node.arguments])})"


def _body(body: n.Body | None, level: int) -> list[str]:
    if body is None:
        return []
    lines = [f"{'  ' * level}body" + ("" if body.entries else " empty")]
    for entry in body.entries:
        lines += _entry(entry, level + 1)
    return lines


def _entry(node: n.Entry, level: int) -> list[str]:
    indent = "  " * level
    match node:
        case n.Attribute():
            return [f"{indent}attribute {dump_expression(node.key)} = {dump_expression(node.value)}"]
        case n.Child():
            name = "" if node.name is None else f" {node.name.text}"
            source = "" if node.source is None else f" {dump_expression(node.source)}"
            head = f"{indent}{_existing(node.existing)}child {node.word.text}{name}{source}"
            return [head, *_body(node.body, level + 1)]
        case n.Reference():
            alias = "" if node.alias is None else f" as {dump_expression(node.alias)}"
            return [f"{indent}reference {dump_expression(node.target)}{alias}{' optional' * node.optional}"]
        case n.Grant():
            roles = ", ".join([dump_expression(role) for role in node.roles])
            return [f"{indent}grant {roles} on {dump_expression(node.target)}"]
        case n.OutputEntry():
            return [f"{indent}output {node.name.text}{_type(node.type)} = {dump_expression(node.value)}"]
        case n.ResourceEntry():
            head = f"{indent}{_existing(node.existing)}resource {node.symbol.text} {dump_expression(node.type)}"
            return [head, *_body(node.body, level + 1)]
        case _:
            assert_never(node)


def dump_expression(node: n.Expr) -> str:
    """An expression on one line, operators in front of their operands."""
    match node:
        case n.Name():
            return node.text
        case n.String():
            parts = [repr(part) if isinstance(part, str) else f"${{{dump_expression(part)}}}" for part in node.parts]
            return ("raw" * node.raw) + (" ".join(parts) or "''")
        case n.Integer():
            return str(node.value)
        case n.Boolean():
            return "true" if node.value else "false"
        case n.Null():
            return "null"
        case n.Array():
            return f"[{', '.join([dump_expression(item) for item in node.items])}]"
        case n.Object():
            properties = [f"{dump_expression(p.key)}: {dump_expression(p.value)}" for p in node.properties]
            return f"{{{', '.join(properties)}}}"
        case n.Unary():
            return f"({node.operator} {dump_expression(node.operand)})"
        case n.Binary():
            return f"({node.operator} {dump_expression(node.left)} {dump_expression(node.right)})"
        case n.Conditional():
            parts = [dump_expression(part) for part in (node.condition, node.then, node.otherwise)]
            return f"(? {' '.join(parts)})"
        case n.Call():
            return f"({' '.join(['call', *[dump_expression(part) for part in (node.callee, *node.arguments)]])})"
        case n.Member():
            return f"({'.?' if node.safe else '.'} {dump_expression(node.target)} {node.name.text})"
        case n.Index():
            return f"(index {dump_expression(node.target)} {dump_expression(node.index)})"
        case n.Parenthesized():
            return f"(paren {dump_expression(node.inner)})"
        case _:
            assert_never(node)
