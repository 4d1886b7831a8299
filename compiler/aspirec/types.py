"""Types of values: what an attribute takes, and what an expression gives."""

from __future__ import annotations

from typing import TypeAlias

from aspirec.frozen import frozen


@frozen
class Simple:
    """string, int, bool, object, array, null, or any (which fits everywhere)."""

    name: str


@frozen
class Literal:
    """One value: what a literal expression is, or one of the values that an enumeration allows."""

    value: str | int | bool


@frozen
class Choice:
    """A string out of `values`. `open` means that Azure may know more: others are accepted."""

    values: tuple[str, ...]
    open: bool = False


@frozen
class ListOf:
    item: Type


@frozen
class Record:
    """An object whose members are known, with their types; one called `*` stands for all that are not named."""

    members: tuple[tuple[str, Type], ...]

    def member(self, name: str) -> Type | None:
        found = dict(self.members)
        return found.get(name, found.get("*"))


@frozen
class Union:
    options: tuple[Type, ...]


@frozen
class Target:
    """A resource or child of the model: of one of the kinds or traits named in `kinds`, or any if there are none.

    `what` names it for people ("a container registry"). A child is written `KIND/WORD` (`azure.virtualNetwork/subnet`).
    """

    kinds: tuple[str, ...]
    what: str


Type: TypeAlias = Simple | Literal | Choice | ListOf | Record | Union | Target

STRING = Simple("string")
INT = Simple("int")
BOOL = Simple("bool")
OBJECT = Simple("object")
ARRAY = Simple("array")
NULL = Simple("null")
ANY = Simple("any")


def union(*options: Type) -> Type:
    """The options as one type, flattened and without repetition."""
    flat = tuple(dict.fromkeys(part for option in options for part in options_of(option)))
    return flat[0] if len(flat) == 1 else Union(flat)


def options_of(type_: Type) -> tuple[Type, ...]:
    """The options of a union; of any other type that type alone."""
    return type_.options if isinstance(type_, Union) else (type_,)


def options_within(type_: Type) -> tuple[Type, ...]:
    """The same; of a list the list, and what its items may be."""
    return (type_, *options_within(type_.item)) if isinstance(type_, ListOf) else options_of(type_)


def targets_of(type_: Type) -> tuple[Target, ...]:
    """The targets that a value, or an item of a list, may be."""
    return tuple(option for option in options_within(type_) if isinstance(option, Target))


def base(type_: Type) -> str:
    """The simple type behind a type: `string` for a choice, `array` for a list, `any` for a mixture."""
    match type_:
        case Simple():
            return type_.name
        case Literal():
            return {str: "string", bool: "bool", int: "int"}[type(type_.value)]
        case Choice():
            return "string"
        case ListOf():
            return "array"
        case Record():
            return "object"
        case Target():
            return "any"
        case Union():
            names = {base(option) for option in type_.options}
            return names.pop() if len(names) == 1 else "any"


def accepts(wanted: Type, given: Type) -> bool:
    """Whether a value of type `given` may stand where `wanted` is wanted.

    A string whose value is not known at compile time fits a choice: Azure will look at it.
    """
    if given == ANY or wanted == ANY:
        return True
    if isinstance(given, Union):
        return all(accepts(wanted, option) for option in given.options)
    match wanted:
        case Union():
            return any(accepts(option, given) for option in wanted.options)
        case Choice():
            if isinstance(given, Literal):
                return (wanted.open and isinstance(given.value, str)) or given.value in wanted.values
            if isinstance(given, Choice):
                return wanted.open or set(given.values) <= set(wanted.values)
            return given == STRING
        case Literal():
            return given == wanted or (not isinstance(given, Literal) and base(given) == base(wanted))
        case ListOf():
            if isinstance(given, ListOf):
                return accepts(wanted.item, given.item)
            return base(given) == "array"
        case Target():
            return False
        case Record():
            return base(given) == "object"
        case Simple():
            return base(given) == wanted.name


def describe(type_: Type) -> str:
    """The type in words, as a message has it."""
    from aspirec.diagnostics.suggest import listed

    match type_:
        case Simple():
            return type_.name
        case Literal():
            return f"'{type_.value}'" if isinstance(type_.value, str) else str(type_.value).lower()
        case Choice():
            return listed([f"'{value}'" for value in type_.values], "or")
        case ListOf(Target(what=what)):
            return f"array of {what.removeprefix('a ').removeprefix('an ')}s"
        case ListOf():
            return f"array of {describe(type_.item)}"
        case Record():
            return "object"
        case Target():
            return type_.what
        case Union():
            return " or ".join(describe(option) for option in type_.options)
