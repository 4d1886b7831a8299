"""Values of which Bicep warns that they may not fit, which only Azure can know.

    label: '${team}-x'    @minLength(3)     BCP334: it may be shorter

The author has no hand in main.bicep, so Bicep's linter is told there that this is meant.
"""

from __future__ import annotations

from collections.abc import Iterator

from aspirec import expressions as ex
from aspirec.frozen import evolve
from aspirec.model.bicep_types import (
    Literal,
    Members,
    Plain,
    Type,
    base,
    limits_of,
    member,
    options_of,
    without_null,
)
from aspirec.model.bicep_values import Leaf, type_of_value

TOO_SHORT, TOO_LONG = "BCP334", "BCP335"
TOO_SMALL, TOO_LARGE = "BCP329", "BCP330"


def quieted(value: ex.Expr, wanted: Type, leaf: Leaf) -> tuple[ex.Expr, str]:
    """The value with Bicep silenced about its members, and the rules to silence where it stands itself."""
    target = without_null(wanted)
    if not isinstance(value, ex.Object) or not isinstance(target, Members):
        return value, " ".join(dict.fromkeys(_doubts(type_of_value(value, leaf), target)))
    members = [
        (key, quieted(item, member(target, key), leaf) if isinstance(key, str) else (item, ""))
        for key, item in value.entries
    ]
    silenced = tuple((key, rules) for key, (_, rules) in members if isinstance(key, str) and rules)
    return evolve(value, entries=tuple((key, item) for key, (item, _) in members), silenced=silenced), ""


def _doubts(given: Type, wanted: Type) -> Iterator[str]:
    """The rules of Bicep that find that a value may be beyond the limits of what is wanted."""
    if isinstance(wanted, Literal):
        return
    options = [option for option in options_of(wanted) if base(option) == base(given)]
    targets = [limits_of(option) for option in options]
    if not targets:
        return
    least, most = _hull(targets)
    is_int = base(given) == "int"
    for option in options_of(given):
        low, high = limits_of(option) if isinstance(option, Plain) else (None, None)
        if low is not None and least is not None and low < least:
            yield TOO_SMALL if is_int else TOO_SHORT
        if high is not None and most is not None and high > most:
            yield TOO_LARGE if is_int else TOO_LONG


def _hull(limits: list[tuple[int | None, int | None]]) -> tuple[int | None, int | None]:
    lows, highs = [low for low, _ in limits if low is not None], [high for _, high in limits if high is not None]
    least = min(lows) if len(lows) == len(limits) else None
    return least, max(highs) if len(highs) == len(limits) else None
