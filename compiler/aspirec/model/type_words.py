"""Types of what somebody wrote, in words, and what to write instead where that is plain."""

from __future__ import annotations

from aspirec import expressions as ex
from aspirec.bicep.strings import quoted
from aspirec.syntax import nodes as syntax
from aspirec.types import BOOL, INT, STRING, ListOf, Literal, Record, Simple, Type, Union, accepts, base, describe

_DIGITS = 18
"""So many digits always fit into 64 bits."""


_TRUTHS = {
    **dict.fromkeys(("true", "yes", "on", "enabled", "enable"), "true"),
    **dict.fromkeys(("false", "no", "off", "disabled", "disable"), "false"),
}
"""What is meant by texts where a truth is wanted, in lower case."""


def describe_wanted(type_: Type) -> str:
    """The type that a place takes, in words that a sentence goes on with."""
    if isinstance(type_, Union):
        return " or ".join(map(describe_wanted, type_.options))
    words = describe(type_)
    is_name = isinstance(type_, Simple | ListOf | Record) and words not in ("any", "null")
    return f"{'an' if words[0] in 'aeio' else 'a'} {words}" if is_name else words


def describe_given(type_: Type) -> str:
    """The type of what somebody wrote, in words."""
    name = base(type_)
    if isinstance(type_, Union) and all(isinstance(option, Literal) for option in type_.options):
        return describe(type_)
    if name == "any" and isinstance(type_, Union):
        return " or ".join(dict.fromkeys(describe_given(option) for option in type_.options))
    article = "an" if name[0] in "aeio" else "a"
    return "null" if name == "null" else f"{article} {name}" if name != "any" else describe(type_)


def key_words(key: str | ex.Text) -> str:
    """The key of a property, as far as it is known."""
    return key if isinstance(key, str) else "".join(part if isinstance(part, str) else "${…}" for part in key.parts)


def path_of(node: syntax.Expr) -> str:
    """An expression as it is written, if it is a name or a dotted path; else empty."""
    match node:
        case syntax.Name():
            return node.text
        case syntax.Member():
            owner = path_of(node.target)
            return f"{owner}.{node.name.text}" if owner else ""
        case syntax.Parenthesized():
            return path_of(node.inner)
        case _:
            return ""


def mend_of(wanted: Type, given: Type, path: str = "") -> str:
    """What to write in place of a value of the wrong type: a literal that reads as one of the right type, or a conversion; else
    empty. `path` is the value itself where it is a name or a dotted path.
    """
    if not isinstance(given, Literal):
        return _converted(wanted, given, path)
    for text, type_ in _readings(given.value):
        if accepts(wanted, type_):
            return text
    if (isinstance(wanted, ListOf) and accepts(wanted.item, given)) or base(wanted) == "array":
        return f"[{written(given.value)}]"
    return ""


def _converted(wanted: Type, given: Type, path: str) -> str:
    """How a value that is not known yet becomes one of the other type."""
    shown = path or "…"
    if base(given) in ("object", "array") and accepts(wanted, STRING):
        return f"string({shown})"
    match base(wanted), base(given):
        case "string", "int" | "bool":
            return f"'${{{path}}}'" if path else "string(…)"
        case "int", "string":
            return f"int({shown})"
        case "bool", "string":
            return f"{shown} == 'true'"
        case "bool", "int":
            return f"{shown} > 0"
        case "array", "string" | "int" | "bool" | "object":
            return f"[{shown}]"
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
    if value.lower() in _TRUTHS:
        found.append((_TRUTHS[value.lower()], BOOL))
    return found


def written(value: str | int | bool) -> str:
    """A literal as it is written."""
    return quoted(value) if isinstance(value, str) else str(value).lower()
