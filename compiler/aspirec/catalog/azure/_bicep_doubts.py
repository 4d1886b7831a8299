"""Values of which Bicep warns that they may not fit, which only Azure can know.

    label: '${team}-x'    @minLength(3)     BCP334: it may be shorter

Of members that no type names it warns, too; aspirec says that about the program itself. The author has no hand in main.bicep, so
Bicep's linter is told there that this is meant.
"""

from __future__ import annotations

from collections.abc import Iterator

from aspirec import expressions as ex
from aspirec.frozen import evolve
from aspirec.model.bicep_types import (
    ListOf,
    Literal,
    Members,
    OneOf,
    Plain,
    Tuple,
    Type,
    base,
    fits,
    item_type,
    limits_of,
    member,
    options_of,
    unknown,
    without_null,
)
from aspirec.model.bicep_values import Leaf, type_of_value

TOO_SHORT, TOO_LONG = "BCP334", "BCP335"
TOO_SMALL, TOO_LARGE = "BCP329", "BCP330"
UNKNOWN = "BCP037 BCP089"
"""A member that the type does not name, and one whose name is like another."""


def quieted(value: ex.Expr, wanted: Type, leaf: Leaf) -> tuple[ex.Expr, str]:
    """The value with Bicep silenced about its members, and the rules to silence where it stands itself."""
    given, target = type_of_value(value, leaf), without_null(wanted)
    if isinstance(target, OneOf) and isinstance(value, ex.Array | ex.Object):
        target = next((option for option in options_of(target) if fits(given, option)), target)
    match value, target:
        case ex.Object(), Members():
            return _quieted_object(value, target, leaf), ""
        case ex.Array(items=items), ListOf() | Tuple():
            inside = (quieted(item, item_type(target, place), leaf)[0] for place, item in enumerate(items))
            return evolve(value, items=tuple(inside)), ""
        case _:
            return value, " ".join(dict.fromkeys(_doubts(given, target)))


def _quieted_object(value: ex.Object, wanted: Members, leaf: Leaf) -> ex.Object:
    strange = unknown([key for key, _ in value.entries if isinstance(key, str)], wanted)
    members = [
        (key, quieted(item, member(wanted, key), leaf) if isinstance(key, str) else (item, ""))
        for key, item in value.entries
    ]
    silenced = [(key, UNKNOWN if key in strange else rules) for key, (_, rules) in members if isinstance(key, str)]
    return evolve(
        value,
        entries=tuple((key, item) for key, (item, _) in members),
        silenced=tuple((key, rules) for key, rules in silenced if rules),
    )


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
