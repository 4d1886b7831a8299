"""Types of what somebody wrote, in words, and what to write instead where that is plain."""

from __future__ import annotations

from aspirec.bicep.strings import quoted
from aspirec.types import BOOL, INT, STRING, ListOf, Literal, Type, Union, accepts, base, describe

_DIGITS = 18
"""So many digits always fit into 64 bits."""


def describe_given(type_: Type) -> str:
    """The type of what somebody wrote, in words."""
    name = base(type_)
    if isinstance(type_, Union) and all(isinstance(option, Literal) for option in type_.options):
        return describe(type_)
    if name == "any" and isinstance(type_, Union):
        return " or ".join(dict.fromkeys(describe_given(option) for option in type_.options))
    article = "an" if name[0] in "aeio" else "a"
    return "null" if name == "null" else f"{article} {name}" if name != "any" else describe(type_)


def mend_of(wanted: Type, given: Type) -> str:
    """What to write in place of a value of the wrong type: a literal that reads as one of the right type, or a conversion; else
    empty.
    """
    if not isinstance(given, Literal):
        return _converted(wanted, given)
    for text, type_ in _readings(given.value):
        if accepts(wanted, type_):
            return text
    if (isinstance(wanted, ListOf) and accepts(wanted.item, given)) or base(wanted) == "array":
        return f"[{written(given.value)}]"
    return ""


def _converted(wanted: Type, given: Type) -> str:
    """How a value that is not known yet becomes one of the other type."""
    if base(given) in ("object", "array") and accepts(wanted, STRING):
        return "string(…)"
    match base(wanted), base(given):
        case "string", "int" | "bool":
            return "string(…)"
        case "int", "string":
            return "int(…)"
        case "bool", "string":
            return "… == 'true'"
        case "bool", "int":
            return "… > 0"
        case "array", "string" | "int" | "bool" | "object":
            return "[…]"
        case _:
            return ""


def _readings(value: str | int | bool) -> list[tuple[str, Type]]:
    """The literals that somebody may have meant by a literal of another type."""
    if not isinstance(value, str):
        text = str(value).lower()
        truth = [(str(bool(value)).lower(), BOOL)] if value in (0, 1) and not isinstance(value, bool) else []
        return [*truth, (f"'{text}'", Literal(text)), (f"'{text}'", STRING)]
    found: list[tuple[str, Type]] = []
    digits = value.removeprefix("-")
    if digits.isascii() and digits.isdigit() and len(digits) <= _DIGITS:
        found.append((str(int(value)), INT))
    word = {"true": "true", "yes": "true", "on": "true", "false": "false", "no": "false", "off": "false"}
    if value.lower() in word:
        found.append((word[value.lower()], BOOL))
    return found


def written(value: str | int | bool) -> str:
    """A literal as it is written."""
    return quoted(value) if isinstance(value, str) else str(value).lower()
