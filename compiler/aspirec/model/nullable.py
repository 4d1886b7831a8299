"""Values that may be null: outputs of the author's Bicep files whose type ends with `?`.

thing.note               note ?? ''          what is empty of the type stands for null
thing.note ?? 'none'     note ?? 'none'      where it is asked about, null stays what it is
thing.label.owner        label.?owner
"""

from __future__ import annotations

from typing import TypeGuard

from aspirec import expressions as ex
from aspirec.frozen import evolve

EMPTY: dict[str, ex.Expr] = {
    "string": ex.lift(""),
    "int": ex.lift(0),
    "bool": ex.lift(False),
    "object": ex.Object(()),
    "array": ex.Array(()),
}
"""What is empty, by type."""

ASKING = ("??", "==", "!=")
"""The operators that ask whether something is null."""


def is_nullable(expr: ex.Expr) -> TypeGuard[ex.OutputRef]:
    """Whether this is an output that its file declares so."""
    return isinstance(expr, ex.OutputRef) and expr.nullable


def with_null(expr: ex.Expr) -> ex.Expr:
    """The expression for a place where null stays what it is."""
    return evolve(expr, keeps_null=True) if is_nullable(expr) else expr


def declared_type(output: ex.OutputRef) -> str:
    """The type of an output as a declaration of its value has it."""
    return f"{output.type}?" if output.nullable else output.type


def takes_null(type_: str) -> bool:
    """Whether a declaration of this type holds null."""
    return type_.endswith("?")


def empty_of(type_: str) -> ex.Expr:
    """What is empty of the type of a declaration."""
    return EMPTY[type_.removesuffix("?")]


def or_empty(value: ex.Expr, output: ex.OutputRef) -> ex.Expr:
    """The value of an output, in place of which something empty stands where it is null and null does not stay."""
    if output.keeps_null or not output.nullable:
        return value
    return ex.Binary("??", value, empty_of(output.type), span=output.span)
