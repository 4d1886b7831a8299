"""Types of Bicep, as far as a check of parameters needs them. What is not understood is `any`, which fits everywhere."""

from __future__ import annotations

from collections.abc import Iterable, Iterator
from typing import TypeAlias

from aspirec.bicep.strings import quoted
from aspirec.diagnostics.suggest import listed
from aspirec.frozen import frozen


@frozen
class Plain:
    """string, int, bool, null or any. An int is from `least` to `most`, a string has so many characters.

    A `loose` value is that of a parameter: Bicep lets it stand where one of several literals is wanted, and leaves it to Azure
    to look.
    """

    name: str
    least: int | None = None
    most: int | None = None
    loose: bool = False


@frozen
class Literal:
    value: str | int | bool


@frozen
class ListOf:
    """An array of `least` to `most` items."""

    item: Type
    least: int | None = None
    most: int | None = None


@frozen
class Tuple:
    """An array with a type for each of its items."""

    items: tuple[Type, ...]


@frozen
class Members:
    """An object. `rest` is the type of members that are not named. Without one, Bicep only warns of others, unless the type is
    `sealed`.
    """

    named: tuple[tuple[str, Type], ...]
    rest: Type | None = None
    sealed: bool = False


@frozen
class OneOf:
    options: tuple[Type, ...]


Type: TypeAlias = Plain | Literal | ListOf | Tuple | Members | OneOf

ANY = Plain("any")
NULL = Plain("null")
ARRAY = ListOf(ANY)
OBJECT = Members((), ANY)
NAMED: dict[str, Type] = {
    **{name: Plain(name) for name in ("string", "int", "bool", "null", "any")},
    "array": ARRAY,
    "object": OBJECT,
}
"""The types that have names in every file."""


def one_of(*types: Type) -> Type:
    """The types as one, flattened and without repetition."""
    flat: list[Type] = []
    for option in (option for type_ in types for option in options_of(type_)):
        # Not by hash: a type that is named twice in another is one and the same, but would be hashed twice.
        if option not in flat:
            flat.append(option)
    return flat[0] if len(flat) == 1 else OneOf(tuple(flat))


def options_of(type_: Type) -> tuple[Type, ...]:
    """What a value of the type may be."""
    return type_.options if isinstance(type_, OneOf) else (type_,)


def takes_null(type_: Type) -> bool:
    return NULL in options_of(type_)


def without_null(type_: Type) -> Type:
    """The type of a value that is not null."""
    return one_of(*(option for option in options_of(type_) if option != NULL)) if type_ != NULL else NULL


def base(type_: Type) -> str:
    """The simple type behind a type: `string`, `int`, `bool`, `object`, `array` or `null`; `any` for a mixture."""
    match type_:
        case Plain():
            return type_.name
        case Literal():
            return {str: "string", bool: "bool", int: "int"}[type(type_.value)]
        case ListOf() | Tuple():
            return "array"
        case Members():
            return "object"
        case OneOf():
            names = dict.fromkeys(map(base, type_.options))
            return next(iter(names)) if len(names) == 1 else "any"


def limits_of(type_: Type) -> tuple[int | None, int | None]:
    """The least and the largest value of an int, length of a string, number of items of an array."""
    match type_:
        case Literal(value=str(text)):
            return len(text), len(text)
        case Literal(value=value):
            return int(value), int(value)
        case Plain() | ListOf():
            return type_.least, type_.most
        case Tuple():
            return len(type_.items), len(type_.items)
        case _:
            return None, None


def limited(type_: Type, least: int | None, most: int | None) -> Type:
    """The type with limits, if it is one that has any."""
    if (least, most) == (None, None):
        return type_
    match type_:
        case Plain(name="string" | "int"):
            return Plain(type_.name, least, most, type_.loose)
        case ListOf():
            return ListOf(type_.item, least, most)
        case OneOf():
            return one_of(*(limited(option, least, most) for option in type_.options))
        case _:
            return type_


# -- what fits ---------------------------------------------------------------------------------------------------


def fits(given: Type, wanted: Type) -> bool:
    """Whether Bicep takes a value of type `given` where `wanted` is wanted."""
    if ANY in (given, wanted):
        return True
    if isinstance(given, OneOf):
        return all(option == NULL or fits(option, wanted) for option in given.options)
    match wanted:
        case OneOf():
            return any(fits(given, option) for option in (*wanted.options, *_range_of(wanted)))
        case Literal():
            return _stands_for(given, wanted)
        case Plain(name="int") if wanted.least is not None and wanted.least == wanted.most:
            return fits(given, Literal(wanted.least))
        case Plain():
            return base(given) == wanted.name and overlap(given, wanted)
        case Members():
            return isinstance(given, Members) and _members_fit(given, wanted)
        case ListOf() | Tuple():
            return isinstance(given, ListOf | Tuple) and overlap(given, wanted) and _items_fit(given, wanted)


def _stands_for(given: Type, wanted: Literal) -> bool:
    """Whether a value may be that one: of what is no parameter, Bicep wants proof."""
    if isinstance(given, Literal):
        return given == wanted and isinstance(given.value, bool) == isinstance(wanted.value, bool)
    return isinstance(given, Plain) and given.loose and base(given) == base(wanted) and overlap(given, wanted)


def _range_of(wanted: OneOf) -> Iterator[Type]:
    """The range that several ints are: Bicep takes `1 | 2 | 3` for any int from 1 to 3."""
    values = [option.value for option in wanted.options if isinstance(option, Literal)]
    numbers = sorted(value for value in values if isinstance(value, int) and not isinstance(value, bool))
    if len(numbers) > 1 and numbers[-1] - numbers[0] == len(numbers) - 1:
        yield Plain("int", numbers[0], numbers[-1])


def overlap(given: Type, wanted: Type) -> bool:
    """Whether a value within the limits of one may be within those of the other."""
    (low, high), (least, most) = limits_of(given), limits_of(wanted)
    return (low is None or most is None or low <= most) and (high is None or least is None or high >= least)


def _items_fit(given: ListOf | Tuple, wanted: ListOf | Tuple) -> bool:
    if isinstance(given, Tuple):
        return all(fits(item, item_type(wanted, position)) for position, item in enumerate(given.items))
    targets = wanted.items if isinstance(wanted, Tuple) else (wanted.item,)
    return all(fits(given.item, target) for target in targets)


def item_type(wanted: ListOf | Tuple, position: int) -> Type:
    """The type of the item at a position, counted from 0."""
    if isinstance(wanted, ListOf):
        return wanted.item
    return wanted.items[position] if position < len(wanted.items) else ANY


def _members_fit(given: Members, wanted: Members) -> bool:
    if missing(given, wanted) or (wanted.sealed and unknown(dict(given.named), wanted)):
        return False
    return all(fits(type_, member(wanted, name)) for name, type_ in given.named)


def member(type_: Members, name: str) -> Type:
    """The type of a member; `any` for one that is not known."""
    return dict(type_.named).get(name) or type_.rest or ANY


def missing(given: Members, wanted: Members) -> list[str]:
    """The members that are wanted and surely not given."""
    names = dict(given.named)
    needed = [name for name, type_ in wanted.named if name not in names and not fits(NULL, type_)]
    return needed if given.rest is None else []


def unknown(names: Iterable[str], wanted: Members) -> list[str]:
    """The names of which the type knows no member."""
    known = dict(wanted.named)
    return [name for name in names if name not in known] if wanted.rest is None else []


# -- in words ----------------------------------------------------------------------------------------------------


def describe(type_: Type) -> str:
    """The type in words that a sentence goes on with."""
    options = tuple(option for option in options_of(type_) if option != NULL)
    if len(options) > 1:
        return listed(list(dict.fromkeys(map(describe, options))), "or")
    words = _words(options[0]) if options else "null"
    is_named = bool(options) and not isinstance(options[0], Literal) and words != "any"
    return f"{'an' if words[0] in 'aeio' else 'a'} {words}" if is_named else words


def _words(type_: Type) -> str:
    match type_:
        case Literal():
            return quoted(type_.value) if isinstance(type_.value, str) else str(type_.value).lower()
        case Plain(name="int"):
            return f"int{_range(type_.least, type_.most, '')}"
        case Plain():
            return f"{type_.name}{_count(type_.least, type_.most, 'character')}"
        case ListOf():
            of = "" if type_.item == ANY else f" of {_words_of_options(type_.item)}"
            return f"array{of}{_count(type_.least, type_.most, 'item', ' with' if of else ' of')}"
        case Tuple():
            return f"array{_count(len(type_.items), len(type_.items), 'item')}"
        case Members():
            return "object"
        case OneOf():
            return _words_of_options(type_)


def _words_of_options(type_: Type) -> str:
    words = [_words(option) for option in options_of(type_)]
    return words[0] if len(words) == 1 else listed(words, "or")


def _count(least: int | None, most: int | None, of: str, word: str = " of") -> str:
    """`of 3 to 5 characters`; nothing for no limits, which 0 is for the least."""
    found = _range(least or None, most, of, word)
    return found if not found or found.endswith(" 1 " + of) else f"{found}s"


def _range(least: int | None, most: int | None, of: str, word: str = "") -> str:
    unit = f" {of}" if of else ""
    match least, most:
        case None, None:
            return ""
        case _, None:
            return f"{word or ' of'} at least {least}{unit}"
        case None, _:
            return f"{word or ' of'} at most {most}{unit}"
        case _ if least == most:
            return f"{word} {least}{unit}"
        case _:
            return f"{word or ' from'} {least} to {most}{unit}"
