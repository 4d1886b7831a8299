"""The forms of expressions that Bicep's linter asks for:

    concat('a', b)                    ->  'a${b}'
    contains(o, 'x') ? o.x : 'y'      ->  o.?x ?? 'y'
    json('null')                      ->  null

They mean the same.
"""

from __future__ import annotations

from collections.abc import Callable

from aspirec import expressions as ex
from aspirec.model.typing import type_of
from aspirec.types import Type, base


def preferred(expr: ex.Expr, typed: Callable[[ex.Expr], Type] = type_of) -> ex.Expr:
    """The expression itself in the preferred form; what is inside stays. `typed` gives the types of parts."""
    match expr:
        case ex.Call(name="concat" | "sys.concat", arguments=parts) if any(
            base(typed(part)) == "string" for part in parts
        ):
            return ex.text(*parts, span=expr.span)
        case ex.Call(name="json" | "sys.json", arguments=(ex.Text(literal=str(said)),)) if said.strip() == "null":
            return ex.Null(span=expr.span)
        case ex.Conditional(condition=ex.Call(name="contains" | "sys.contains", arguments=(target, key))) if (
            not isinstance(target, ex.Object)
        ):
            found = _member(expr.then, target, key)
            return expr if found is None else ex.Binary("??", found, expr.otherwise, span=expr.span)
        case _:
            return expr


def _member(read: ex.Expr, target: ex.Expr, key: ex.Expr) -> ex.Expr | None:
    """The safe reading of the member of that key; None for the reading of anything else."""
    match read:
        case ex.Member() if read.target == target and isinstance(key, ex.Text) and key.literal == read.name:
            return ex.Member(target, read.name, safe=True, span=read.span)
        case ex.Index() if read.target == target and read.index == key:
            return ex.Index(target, key, safe=True, span=read.span)
        case _:
            return None


def all_preferred(expr: ex.Expr) -> ex.Expr:
    """The expression with everything in it in the preferred form."""
    inner = ex.rewrite(expr, _shown(lambda part: None if part is expr else all_preferred(part)))
    return preferred(inner)


_shown = ex.changes(ex.Call, ex.Conditional)
