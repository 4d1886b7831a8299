"""Constants: whether a value is one, and whether there is anything to fold in it: most have nothing, and then nothing of `fold`
is loaded.
"""

from __future__ import annotations

from aspirec import expressions as ex

_FOLDED = ex.Unary.bit | ex.Binary.bit | ex.Conditional.bit | ex.Call.bit | ex.Member.bit | ex.Index.bit


def folded(value: ex.Expr) -> ex.Expr:
    """The value with constants folded; what is certain to have none is left alone."""
    if not value.sorts & _FOLDED and not any(map(_holds_number, ex.find(value, ex.Text))):
        return value
    from aspirec.model.fold import fold

    return fold(value)


def _holds_number(text: ex.Text) -> bool:
    return any(isinstance(part, ex.Number) for part in text.parts)


def is_literal(value: ex.Expr) -> bool:
    """Whether a value, with its constants folded, is known when the program is compiled."""
    return all(
        part.literal is not None
        if isinstance(part, ex.Text)
        else isinstance(part, ex.Number | ex.Boolean | ex.Null | ex.Array | ex.Object)
        for part in ex.walk(value)
    )
