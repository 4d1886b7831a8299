"""Bicep expressions on one line: what they are as long as nothing has to be broken up."""

from __future__ import annotations

from collections.abc import Callable
from functools import cache
from typing import Any

from aspirec.bicep.identifiers import is_identifier
from aspirec.bicep.strings import escaped, quoted, spelled
from aspirec.expressions import (
    Array,
    Binary,
    Boolean,
    Call,
    Conditional,
    Expr,
    Index,
    Member,
    MethodCall,
    Null,
    Number,
    Object,
    Symbol,
    Text,
    Unary,
)

_SHORT_ARRAY = 60
"""Arrays of literals up to this many characters stay on the line of their call."""

HANGING = "\0"
"""Marks, in text on one line, the bracket of an empty last argument: the formatter measures no further than that.
No string contains it, since the character is always escaped."""

NOT_IN_TEXT = Array.bit | Object.bit
"""What must not stand in a hole of a string."""

_LEVELS = (("??",), ("||",), ("&&",), ("==", "!=", "=~", "!~"), ("<", "<=", ">", ">="), ("+", "-"), ("*", "/", "%"))
PRECEDENCE = {operator: level for level, operators in enumerate(_LEVELS, start=1) for operator in operators}
CONDITIONAL, UNARY, PRIMARY = 0, len(_LEVELS) + 1, len(_LEVELS) + 2
"""How tightly expressions hold together, the loosest first; binary operators are in between, by `PRECEDENCE`."""


class OneLine:
    """Spells expressions on one line."""

    def __init__(self) -> None:
        self.short_arrays = True
        """Whether short arrays may stay on the line of their call; off for decorators, whose arrays read better broken."""
        self._hole = False

    def unbreakable(self, expr: Expr) -> str | None:
        """The text of an expression that stays on one line however wide it is; None for what may be broken up."""
        if type(expr) is Text:
            return None if expr.sorts & NOT_IN_TEXT else self.text(expr)
        if type(expr) is Symbol:
            return expr.name
        if type(expr) is Member:
            target = self.unbreakable(expr.target)
            return None if target is None else target + selector(expr)
        return None

    def flat(self, expr: Expr) -> str | None:
        """The expression on one line, with marks; None if something in it stands on lines of its own."""
        flat = _FLAT.get(type(expr))
        if flat is None:
            raise TypeError(f"{type(expr).__name__} has no place in a Bicep tree")
        return flat(self, expr)

    def _flat_member(self, expr: Member) -> str | None:
        target = self._flat_operand(expr.target, PRIMARY)
        return None if target is None else target + selector(expr)

    def _flat_call(self, expr: Call) -> str | None:
        arguments = self.flat_list(expr.arguments, hanging=True)
        return None if arguments is None else f"{expr.name}({arguments})"

    def _flat_or_broken_object(self, expr: Object) -> str | None:
        return self._flat_object(expr) if self._hole else None if expr.entries else "{}"

    def _flat_or_broken_array(self, expr: Array) -> str | None:
        return self._flat_array(expr) if self._hole else None if expr.items else "[]"

    def _flat_method_call(self, expr: MethodCall) -> str | None:
        target = self._flat_operand(expr.target, PRIMARY)
        arguments = self.flat_list(expr.arguments, hanging=True)
        return None if target is None or arguments is None else f"{target}.{expr.name}({arguments})"

    def _flat_index(self, expr: Index) -> str | None:
        target, index = self._flat_operand(expr.target, PRIMARY), self.flat(expr.index)
        return None if target is None or index is None else f"{target}[{'?' if expr.safe else ''}{index}]"

    def _flat_unary(self, expr: Unary) -> str | None:
        operand = self._flat_operand(expr.operand, PRIMARY)
        return None if operand is None else expr.operator + operand

    def _flat_binary(self, expr: Binary) -> str | None:
        precedence = PRECEDENCE[expr.operator]
        left, right = self._flat_operand(expr.left, precedence), self._flat_operand(expr.right, precedence + 1)
        return None if left is None or right is None else f"{left} {expr.operator} {right}"

    def _flat_conditional(self, expr: Conditional) -> str | None:
        condition = self._flat_operand(expr.condition, CONDITIONAL + 1)
        then, otherwise = self.flat(expr.then), self.flat(expr.otherwise)
        if condition is None or then is None or otherwise is None:
            return None
        return f"{condition} ? {then} : {otherwise}"

    def _flat_operand(self, expr: Expr, least: int) -> str | None:
        flat = self.flat(expr)
        return flat if flat is None or binding(expr) >= least else f"({flat})"

    def flat_list(self, arguments: tuple[Expr, ...], hanging: bool = False) -> str | None:
        """Arguments with commas; `hanging` marks an empty object or array that is the last of several."""
        flats = []
        for argument in arguments:
            flat = self.short_array(argument) or self.flat(argument)
            if flat is None:
                return None
            flats.append(flat)
        if hanging and len(flats) > 1 and flats[-1] in ("{}", "[]"):
            flats[-1] = HANGING + flats[-1]
        return ", ".join(flats)

    def short_array(self, expr: Expr) -> str | None:
        """A short array of literals, which stays on the line of its call; None for anything else."""
        if not isinstance(expr, Array) or not expr.items or not self.short_arrays:
            return None
        if not all(map(_is_plain, expr.items)):
            return None
        flat = self._flat_array(expr)
        return flat if len(flat) <= _SHORT_ARRAY and "\n" not in flat else None

    def _flat_array(self, expr: Array) -> str:
        return f"[{self.flat_list(expr.items)}]"

    def _flat_object(self, expr: Object) -> str:
        entries = ", ".join(f"{self.key(key)}: {self.flat(value)}" for key, value in expr.entries)
        return f"{{ {entries} }}" if entries else "{}"

    def text(self, expr: Text) -> str | None:
        """A string; None if it has to be a call of `format` that does not go on one line."""
        literal = expr.literal
        if literal is not None:
            return quoted(literal) if self._hole else spelled(literal)
        if not self._hole and needs_format(expr):
            return self.flat(format_call(expr))
        return self._interpolated(expr)

    def _interpolated(self, expr: Text) -> str:
        """A string with holes, all on one line; the formatter takes it as one piece."""
        outer, self._hole = self._hole, True
        pieces, literal = ["'"], ""
        for part in expr.parts:
            if isinstance(part, str):
                literal += part
            else:
                flat = self.flat(part) or ""
                pieces += (escaped(literal), "${", flat.replace(HANGING, ""), "}")
                literal = ""
        pieces += (escaped(literal), "'")
        self._hole = outer
        return "".join(pieces)

    def key(self, key: str | Text) -> str:
        """The key of a property: bare where Bicep allows it, as its linter wants."""
        literal = key if isinstance(key, str) else key.literal
        if literal is None:
            return self._interpolated(key) if isinstance(key, Text) else ""
        return bare_or_quoted(literal)


@cache
def bare_or_quoted(key: str) -> str:
    """The key of a property in quotes only where Bicep wants them."""
    return key if is_identifier(key) else quoted(key)


def binding(expr: Expr) -> int:
    """How tightly an expression holds together; what is less than its surroundings ask for goes into parentheses."""
    match expr:
        case Conditional():
            return CONDITIONAL
        case Binary():
            return PRECEDENCE[expr.operator]
        case Unary():
            return UNARY
        case Number():
            return UNARY if expr.value < 0 else PRIMARY
        case _:
            return PRIMARY


def selector(expr: Member) -> str:
    """What stands behind the target of a member: `.name`, or `['a name']`."""
    return _selected(expr.name, expr.safe)


@cache
def _selected(name: str, safe: bool) -> str:
    if is_identifier(name):
        return f".?{name}" if safe else f".{name}"
    return f"[{'?' if safe else ''}{quoted(name)}]"


def _is_plain(expr: Expr) -> bool:
    """Whether it is a literal without anything in it."""
    return isinstance(expr, Number | Boolean | Null) or (isinstance(expr, Text) and expr.literal is not None)


def needs_format(expr: Text) -> bool:
    """Whether a hole of the string contains an object or an array, which Bicep does not allow there (BCP087)."""
    return bool(expr.sorts & NOT_IN_TEXT)


def format_call(expr: Text) -> Call:
    """The string as a call of `format`, which is what Bicep makes of interpolation anyway."""
    pattern = ""
    holes: list[Expr] = []
    for part in expr.parts:
        if isinstance(part, str):
            pattern += part.replace("{", "{{").replace("}", "}}")
        else:
            pattern += f"{{{len(holes)}}}"
            holes.append(part)
    return Call("format", (Text((pattern,)), *holes))


_FLAT: dict[type, Callable[[OneLine, Any], str | None]] = {
    Symbol: lambda _, expr: expr.name,
    Text: OneLine.text,
    Member: OneLine._flat_member,
    Call: OneLine._flat_call,
    Number: lambda _, expr: str(expr.value),
    Boolean: lambda _, expr: "true" if expr.value else "false",
    Null: lambda _, expr: "null",
    Object: OneLine._flat_or_broken_object,
    Array: OneLine._flat_or_broken_array,
    MethodCall: OneLine._flat_method_call,
    Index: OneLine._flat_index,
    Unary: OneLine._flat_unary,
    Binary: OneLine._flat_binary,
    Conditional: OneLine._flat_conditional,
}
"""How an expression is written on one line."""
