"""Comparisons of text parameters with 'true' and 'false', which do not mind the case of letters.

flag == 'True'   ->   toLower(flag) == 'true'
"""

from __future__ import annotations

from collections.abc import Callable

from aspirec import expressions as ex

TRUTHS = ("true", "false")


def case_blind(part: ex.Binary, rewrite: Callable[[ex.Expr], ex.Expr]) -> ex.Expr | None:
    """The comparison without regard to case, its parameter rewritten; None where it is another comparison."""
    if part.operator not in ("==", "!="):
        return None
    for parameter, other, flipped in ((part.left, part.right, False), (part.right, part.left, True)):
        word = other.literal if isinstance(other, ex.Text) else None
        if (
            isinstance(parameter, ex.ParamRef | ex.Passed)
            and parameter.type == "string"
            and word
            and word.lower() in TRUTHS
        ):
            lowered = ex.call("toLower", rewrite(parameter))
            literal = ex.lift(word.lower())
            left, right = (literal, lowered) if flipped else (lowered, literal)
            return ex.Binary(part.operator, left, right, span=part.span)
    return None
