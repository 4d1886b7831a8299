"""What is wrong with a value for a parameter of a Bicep file, and where in the value."""

from __future__ import annotations

from collections.abc import Iterator
from typing import NamedTuple

from aspirec import expressions as ex
from aspirec.bicep.strings import quoted
from aspirec.catalog.azure._bicep_type_reader import literal_of
from aspirec.diagnostics.suggest import did_you_mean, listed, near_names
from aspirec.model.bicep_types import (
    ANY,
    NAMED,
    NULL,
    ListOf,
    Literal,
    Members,
    Plain,
    Tuple,
    Type,
    base,
    describe,
    fits,
    item_type,
    limits_of,
    member,
    missing,
    one_of,
    options_of,
    unknown,
    without_null,
)
from aspirec.model.bicep_values import Leaf, type_of_value
from aspirec.model.nullable import is_nullable, with_null
from aspirec.model.type_words import mend_of
from aspirec.model.typing import type_of
from aspirec.source import CATALOG_SPAN, Span
from aspirec.types import Simple

UNPROVEN = "Bicep wants to know that it is one of these; write any(…) if it is"
"""What to do with a text of which Bicep cannot know what it is."""


class Misfit(NamedTuple):
    """`message` goes on from the name of the parameter; `fixes` are what to write instead, and `help` says so. What Bicep does not
    mind is merely `unusual`.
    """

    message: str
    span: Span
    help: str = ""
    fixes: tuple[str, ...] = ()
    unusual: bool = False


def misfits(value: ex.Expr, wanted: Type, what: str, leaf: Leaf, around: Span = CATALOG_SPAN) -> Iterator[Misfit]:
    """What does not fit. `what` names the place for people: a parameter, a member, an item. `around` is where the value stands if
    it has no place of its own, as what `json` reads has none.
    """
    span = around if value.span == CATALOG_SPAN else value.span
    given = type_of_value(value, leaf)
    match value:
        case ex.Conditional(then=first, otherwise=second) | ex.Binary(operator="??", left=first, right=second):
            of_first = one_of(wanted, NULL) if isinstance(value, ex.Binary) else wanted
            yield from misfits(first, of_first, what, leaf, span)
            yield from misfits(second, wanted, what, leaf, span)
        case ex.Array() | ex.Object() if ANY not in options_of(wanted) and _shaped(wanted, given):
            shapes = _shaped(wanted, given)
            of_none = [found for kind in _kinds(value, shapes, what) for found in misfits(*kind, leaf, span)]
            yield from of_none or min((list(_inside(value, shape, what, leaf, span)) for shape in shapes), key=len)
        case _ if not fits(given, wanted):
            if is_nullable(value) and fits(type_of_value(with_null(value), leaf), wanted):
                message = f"{what} takes {describe(wanted)}, and this may be null"
                yield Misfit(message, span, f"write {value.resource}.{value.output} ?? …")
            else:
                yield _wrong(value, given, wanted, what, span)


def _shaped(wanted: Type, given: Type) -> list[ListOf | Tuple | Members]:
    """The options of a type that are arrays, for an array, or objects."""
    shapes = [option for option in options_of(wanted) if base(option) == base(given)]
    return [option for option in shapes if isinstance(option, ListOf | Tuple | Members)]


def _kinds(value: ex.Expr, shapes: list[ListOf | Tuple | Members], what: str) -> Iterator[tuple[ex.Expr, Type, str]]:
    """The members by whose literals all objects that are possible are told apart (`kind: 'disk'`), with all of the literals: a
    value that has none of these is no nearer to one object than to another.
    """
    objects = [shape for shape in shapes if isinstance(shape, Members)]
    if len(objects) > 1 and isinstance(value, ex.Object):
        for key, item in value.entries:
            options = [member(shape, key) for shape in objects] if isinstance(key, str) else [ANY]
            if all(isinstance(option, Literal) for option in options):
                yield item, one_of(*options), f"'{key}' of {what}"


def _inside(
    value: ex.Array | ex.Object, wanted: ListOf | Tuple | Members, what: str, leaf: Leaf, span: Span
) -> Iterator[Misfit]:
    if isinstance(value, ex.Array) and not isinstance(wanted, Members):
        yield from _in_array(value, wanted, what, leaf, span)
    elif isinstance(value, ex.Object) and isinstance(wanted, Members):
        yield from _in_object(value, wanted, what, leaf, span)


def _in_array(value: ex.Array, wanted: ListOf | Tuple, what: str, leaf: Leaf, span: Span) -> Iterator[Misfit]:
    (least, most), count = limits_of(wanted), len(value.items)
    if (least is not None and count < least) or (most is not None and count > most):
        yield Misfit(f"{what} takes {describe(wanted)}, and this has {count}", span)
        return
    for position, item in enumerate(value.items):
        yield from misfits(item, item_type(wanted, position), f"an item of {what}", leaf, span)


def _in_object(value: ex.Object, wanted: Members, what: str, leaf: Leaf, span: Span) -> Iterator[Misfit]:
    given = type_of_value(value, leaf)
    assert isinstance(given, Members)
    strange, needed = unknown(dict(given.named), wanted), missing(given, wanted)
    absent = [name for name in needed if not any(name in near_names(key, [name]) for key in strange)]
    if absent:
        names = [f"'{name}'" for name in absent]
        yield Misfit(f"{what} needs {listed(names, 'and')}", span)
    known = [name for name, _ in wanted.named]
    for key, item in value.entries:
        if not isinstance(key, str):
            continue
        if key in strange:
            near = near_names(key, [name for name in known if name not in dict(given.named)])
            yield Misfit(
                f"{what} has no member '{key}'",
                span if item.span == CATALOG_SPAN else item.span,
                did_you_mean(near) or (f"it has {', '.join(known)}" if known else "it has none"),
                unusual=not wanted.sealed and not any(name in needed for name in near),
            )
        else:
            yield from misfits(item, member(wanted, key), f"'{key}' of {what}", leaf, span)


def _wrong(value: ex.Expr, given: Type, wanted: Type, what: str, span: Span) -> Misfit:
    both_objects = base(given) == "object" == base(without_null(wanted))
    message = f"{what} takes {_object(wanted) if both_objects else describe(wanted)}, and this is "
    texts = [item.value for item in options_of(wanted) if isinstance(item, Literal) and isinstance(item.value, str)]
    if isinstance(given, Literal) and isinstance(given.value, str) and texts:
        near = near_names(given.value, texts)
        return Misfit(f"{message}{_words(given, wanted)}", span, did_you_mean(near), tuple(map(quoted, near)))
    if texts and any(
        isinstance(item, Plain) and item.name == "string" and not item.loose for item in options_of(given)
    ):
        return Misfit(f"{message}a string", span, UNPROVEN)
    mend = _mend(value, given, wanted)
    fixes = (mend,) if mend and "…" not in mend else ()
    return Misfit(f"{message}{_words(given, wanted)}", span, f"write {mend}" if mend else "", fixes)


def _mend(value: ex.Expr, given: Type, wanted: Type) -> str:
    """What to write instead, if that is plain and fits; else empty."""
    simple = base(without_null(wanted))
    mend = mend_of(Simple(simple), type_of(value)) if simple != "any" else ""
    meant = Tuple((given,)) if mend.startswith("[") else literal_of(mend)
    if meant is None:  # a conversion, which proves nothing about the value
        return mend if any(not isinstance(option, Literal) for option in options_of(wanted)) else ""
    return mend if fits(meant, wanted) else ""


def _words(given: Type, wanted: Type) -> str:
    """The type of a value, as exactly as it takes to see why it does not fit."""
    own = base(given)
    if own not in map(base, options_of(wanted)):
        return describe(NAMED.get(own, given))
    if own == "object":
        return _object(given)
    if isinstance(given, Literal) and isinstance(given.value, str) and base(wanted) == "string" and _is_limited(wanted):
        return describe(Plain("string", *limits_of(given)))
    return describe(given)


def _object(type_: Type) -> str:
    """An object by the members that it may have."""
    shapes = [option for option in options_of(type_) if isinstance(option, Members)]
    names = [f"'{name}'" for name in dict.fromkeys(name for shape in shapes for name, _ in shape.named)]
    return f"an object with {listed(names, 'and')}" if names else describe(type_)


def _is_limited(wanted: Type) -> bool:
    return any(isinstance(option, Plain) and option.name == "string" for option in options_of(wanted))
