"""Whether there is anything to fold in a value: most have nothing, and then nothing of `fold` is loaded."""

from __future__ import annotations

from aspirec import expressions as ex

_FOLDED = (ex.Unary, ex.Binary, ex.Conditional, ex.Call, ex.Member, ex.Index)


def folded(value: ex.Expr) -> ex.Expr:
    """The value with constants folded; what is certain to have none is left alone."""
    if not ex.has_parts(value) or (isinstance(value, ex.Text) and value.literal is not None):
        return value
    if not any(isinstance(part, _FOLDED) or _holds_number(part) for part in ex.walk(value)):
        return value
    from aspirec.model.fold import fold

    return fold(value)


def _holds_number(part: ex.Expr) -> bool:
    return isinstance(part, ex.Text) and any(isinstance(inside, ex.Number) for inside in part.parts)
