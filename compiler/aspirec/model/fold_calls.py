"""Bicep's functions on constants, as far as their values are certain.

Each takes and gives plain Python values (str, int, bool, None, list, dict); an argument of a wrong type or out of range raises
NotConstant, TypeError, ValueError or IndexError, and the call stays as it is written.
"""

from __future__ import annotations

import re
from collections.abc import Callable
from typing import Any

from aspirec.model.extent import DEEPEST
from aspirec.model.fold import Impossible, NotConstant, in_range

MOST = 10_000
"""The longest text or list that is written out in place of a call."""


def _text(value: Any) -> str:
    if not isinstance(value, str):
        raise NotConstant
    return value


def _ascii(value: Any) -> str:
    """A text whose letters and length mean the same everywhere."""
    if not _text(value).isascii():
        raise NotConstant
    return str(value)


def _number(value: Any) -> int:
    if not isinstance(value, int) or isinstance(value, bool):
        raise NotConstant
    return value


def _list(value: Any) -> list[Any]:
    if not isinstance(value, list):
        raise NotConstant
    return value


def _sequence(value: Any) -> Any:
    return value if isinstance(value, list) else _ascii(value)


def _as_text(value: Any) -> str:
    """As `format` and `string` write it; a boolean and a list are not certain."""
    return value if isinstance(value, str) else str(_number(value))


def concat(*values: Any) -> Any:
    if values and all(isinstance(value, list) for value in values):
        return [item for value in values for item in value]
    return "".join(_as_text(value) for value in values)


def format_(pattern: Any, *values: Any) -> str:
    """`{0}` and doubled braces; anything else in braces is .NET's own."""

    def filled(match: re.Match[str]) -> str:
        return match[0][0] if match[1] is None else _as_text(values[int(match[1])])

    rest = re.sub(r"\{\{|\}\}|\{\d+\}", "", _text(pattern))
    if "{" in rest or "}" in rest:
        raise NotConstant
    return re.sub(r"\{\{|\}\}|\{(\d+)\}", filled, _text(pattern))


def length(value: Any) -> int:
    return len(value) if isinstance(value, list | dict) else len(_ascii(value))


def empty(value: Any) -> bool:
    return value is None or length(value) == 0


def contains(value: Any, item: Any) -> bool:
    if isinstance(value, str):
        return _ascii(item) in _ascii(value)
    if not isinstance(item, str | int):
        raise NotConstant
    return any(type(other) is type(item) and other == item for other in _list(value))


def starts_with(value: Any, start: Any) -> bool:
    return _ascii(value).lower().startswith(_ascii(start).lower())


def ends_with(value: Any, end: Any) -> bool:
    return _ascii(value).lower().endswith(_ascii(end).lower())


def take(value: Any, count: Any) -> Any:
    return _sequence(value)[: max(_number(count), 0)]


def skip(value: Any, count: Any) -> Any:
    return _sequence(value)[max(_number(count), 0) :]


def first(value: Any) -> Any:
    return _sequence(value)[0]


def last(value: Any) -> Any:
    return _sequence(value)[-1]


def substring(value: Any, start: Any, count: Any = None) -> str:
    text, start = _ascii(value), _number(start)
    count = len(text) - start if count is None else _number(count)
    if start < 0 or count < 0 or start + count > len(text):
        raise Impossible(f"the text is {len(text)} characters long")
    return text[start : start + count]


def replace(value: Any, old: Any, new: Any) -> str:
    if not old:
        raise NotConstant
    return _text(value).replace(_text(old), _text(new))


def split(value: Any, separator: Any) -> list[str]:
    return _text(value).split(_text(separator))


def join(items: Any, separator: Any) -> str:
    return _text(separator).join(_as_text(item) for item in _list(items))


def pad_left(value: Any, width: Any, filler: Any = " ") -> str:
    if _number(width) > MOST:
        raise NotConstant
    return _as_text(value).rjust(width, _ascii(filler))


def range_(start: Any, count: Any) -> list[int]:
    if not 0 <= _number(count) <= MOST:
        raise NotConstant
    return [in_range(_number(start) + step) for step in range(count)]


def _numbers(values: tuple[Any, ...]) -> list[int]:
    items = values[0] if len(values) == 1 and isinstance(values[0], list) else values
    return [_number(item) for item in items]


def to_int(value: Any) -> int:
    if isinstance(value, str) and re.fullmatch(r"-?\d{1,19}", value, re.ASCII):
        return in_range(int(value))
    if isinstance(value, str):
        raise Impossible("the text is not a whole number")
    return _number(value)


def cidr_subnet(network: Any, prefix: Any, index: Any) -> str:
    """The subnet of that number, counted from 0."""
    from ipaddress import IPv4Network

    whole = IPv4Network(_text(network))
    if not whole.prefixlen <= _number(prefix) <= 32 or not 0 <= _number(index) < 2 ** (prefix - whole.prefixlen):
        raise NotConstant
    address = whole.network_address + index * 2 ** (32 - prefix)
    return f"{address}/{prefix}"


def json(value: Any) -> Any:
    """What a JSON text says, where Bicep can say it as well, which has no numbers with fractions."""
    from json import JSONDecodeError, loads

    def refuse(_: str) -> Any:
        raise NotConstant

    if len(_text(value)) > MOST:
        raise NotConstant
    try:
        said = loads(value, parse_float=refuse, parse_constant=refuse, parse_int=lambda digits: in_range(int(digits)))
    except JSONDecodeError:
        raise Impossible("the text is not JSON") from None
    except RecursionError:
        raise NotConstant from None
    if _depth(said) > DEEPEST:
        raise NotConstant
    return said


def _depth(value: Any) -> int:
    """How many levels of lists and objects there are, the value itself included."""
    depth, level = 0, [value]
    while level:
        depth += 1
        inside = [part.values() if isinstance(part, dict) else part for part in level if isinstance(part, list | dict)]
        level = [item for items in inside for item in items]
    return depth


FUNCTIONS: dict[str, Callable[..., Any]] = {
    "cidrSubnet": cidr_subnet,
    "concat": concat,
    "contains": contains,
    "empty": empty,
    "endsWith": ends_with,
    "first": first,
    "format": format_,
    "int": to_int,
    "join": join,
    "json": json,
    "last": last,
    "length": length,
    "max": lambda *values: max(_numbers(values)),
    "min": lambda *values: min(_numbers(values)),
    "padLeft": pad_left,
    "range": range_,
    "replace": replace,
    "skip": skip,
    "split": split,
    "startsWith": starts_with,
    "string": _as_text,
    "substring": substring,
    "take": take,
    "toLower": lambda value: _ascii(value).lower(),
    "toUpper": lambda value: _ascii(value).upper(),
    "trim": lambda value: _ascii(value).strip(),
}
