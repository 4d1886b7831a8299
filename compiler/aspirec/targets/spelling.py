"""Spelling out: what can be worked out about an expression before anything runs, for targets that cannot compute as Bicep can.

toLower('ABC')         ->  'abc'
concat('a', name)      ->  '${a}${name}'
1 == 2 ? x : y         ->  y
"""

from __future__ import annotations

from aspirec import expressions as ex
from aspirec.filling.paths import encoded
from aspirec.model import constants


def folded(expr: ex.Expr) -> ex.Expr:
    """The expression with its constants folded, and what Bicep leaves to Azure though everything about it is known."""
    return constants.folded(ex.rewrite(expr, _spelled))


@ex.changes(ex.Call)
def _spelled(expr: ex.Call) -> ex.Expr | None:
    arguments = tuple(folded(item) for item in expr.arguments)
    match expr.name, arguments:
        case "concat", parts if all(isinstance(part, ex.Text | ex.ParamRef) for part in parts):
            return ex.text(*parts, span=expr.span)
        case "string", (ex.Boolean(value=holds),):
            return ex.Text(("true" if holds else "false",), span=expr.span)
        case "uriComponent", (ex.Text() as text,) if text.literal is not None:
            return encoded(text)
        case _:
            return ex.Call(expr.name, arguments, span=expr.span)


def constant(expr: ex.Expr) -> str | int | bool | None:
    """The value of a literal; None for anything else."""
    match expr:
        case ex.Text():
            return expr.literal
        case ex.Number() | ex.Boolean():
            return expr.value
        case _:
            return None


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
