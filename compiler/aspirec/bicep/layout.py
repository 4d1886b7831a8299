"""Bicep expressions to text, broken into lines exactly as `bicep format` does it.

The formatter's rules:

- objects and arrays stand on lines of their own unless they are empty; here short arrays of plain literals stay on one
  line as arguments of a call;
- a call of several arguments, or a conditional, is broken up if it contains something broken or is too wide; all of its
  parts then get lines of their own;
- an object or array as the last of several arguments hangs on: only its opening bracket counts for the width;
- a single argument never moves to a line of its own, and nothing else ever breaks.

The width of a string is the number of its characters, over all lines of a `'''` string, as the formatter counts it.
"""

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

WIDTH = 120
_SHORT_ARRAY = 60
"""Arrays of literals up to this many characters stay on the line of their call."""

_HANGING = "\0"
"""Marks, in text on one line, the bracket of an empty last argument: the formatter measures no further than that.
No string contains it, since the character is always escaped."""

_NOT_IN_TEXT = Array.bit | Object.bit
_LEVELS = (("??",), ("||",), ("&&",), ("==", "!=", "=~", "!~"), ("<", "<=", ">", ">="), ("+", "-"), ("*", "/", "%"))
_PRECEDENCE = {operator: level for level, operators in enumerate(_LEVELS, start=1) for operator in operators}
_CONDITIONAL, _UNARY, _PRIMARY = 0, len(_LEVELS) + 1, len(_LEVELS) + 2


class Writer:
    """Collects the text in `parts` and knows in which column the next piece goes."""

    def __init__(self) -> None:
        self.parts: list[str] = []
        self.column = 0
        self.short_arrays = True
        """Whether short arrays may stay on the line of their call; off for decorators, whose arrays read better broken."""
        self._crowded = False
        self._hole = False

    def write(self, text: str) -> None:
        """Append text, which goes on in the same line."""
        self.parts.append(text)
        self.column += len(text)

    def newline(self, level: int = 0) -> None:
        """End the line and indent the next one."""
        self.parts.append("\n" + "  " * level if level else "\n")
        self.column = 2 * level

    def settle(self, write: Callable[..., None], *arguments: Any) -> None:
        """Run `write` with the arguments; if a short array that it left on one line turns out to be too wide there, run it again
        with all arrays broken up. The formatter would take an array that we broke late for one that was always broken, and lay
        out the call around it differently.
        """
        start, column = len(self.parts), self.column
        write(*arguments)
        if self._crowded:
            del self.parts[start:]
            self.column = column
            self.short_arrays = self._crowded = False
            write(*arguments)
            self.short_arrays = True

    # -- broken into lines ---------------------------------------------------------------------------------------

    def expression(self, expr: Expr, level: int) -> None:
        """Write an expression; the lines that it begins are indented below `level`."""
        if type(expr) is Object and expr.entries:  # most of what is printed, and never on one line
            self.object(expr, level)
            return
        unbreakable = self._unbreakable(expr)
        if unbreakable is not None:
            self.write(unbreakable)
            return
        flat = self._flat(expr)
        if flat is not None and self.column + len(flat) <= WIDTH:
            self.write(flat.replace(_HANGING, ""))
            return
        match expr:
            case Object():
                self.object(expr, level)
            case Array():
                self._array(expr, level)
            case Call():
                self.write(expr.name)
                self._arguments(expr.arguments, level)
            case Member():
                self._operand(expr.target, _PRIMARY, level)
                self.write(_selector(expr))
            case MethodCall():
                self._operand(expr.target, _PRIMARY, level)
                self.write("." + expr.name)
                self._arguments(expr.arguments, level)
            case Index():
                self._operand(expr.target, _PRIMARY, level)
                self.write("[")
                self.expression(expr.index, level)
                self.write("]")
            case Unary():
                self.write(expr.operator)
                self._operand(expr.operand, _PRIMARY, level)
            case Binary():
                precedence = _PRECEDENCE[expr.operator]
                self._operand(expr.left, precedence, level)
                self.write(f" {expr.operator} ")
                self._operand(expr.right, precedence + 1, level)
            case Conditional():
                self._conditional(expr, flat, level)
            case Text() if _needs_format(expr):
                self.expression(_format_call(expr), level)
            case _:
                self.write(flat or "")

    def object(self, expr: Object, level: int) -> None:
        """Write an object, one property a line."""
        if not expr.entries:
            self.write("{}")
            return
        parts = self.parts
        parts.append("{")
        start = "\n" + "  " * (level + 1)
        for key, value in expr.entries:
            if expr.silenced:
                parts += [f"{start}#disable-next-line {rule}" for name, rule in expr.silenced if name == key]
            head = f"{start}{_bare_or_quoted(key) if isinstance(key, str) else self._key(key)}: "
            unbreakable = self._unbreakable(value)
            if unbreakable is not None:
                parts.append(head + unbreakable)
                continue
            parts.append(head)
            self.column = len(head) - 1
            self.expression(value, level + 1)
        self.newline(level)
        self.write("}")

    def _array(self, expr: Array, level: int) -> None:
        if not expr.items:
            self.write("[]")
            return
        self.write("[")
        for item in expr.items:
            self.newline(level + 1)
            self.expression(item, level + 1)
        self.newline(level)
        self.write("]")

    def _operand(self, expr: Expr, least: int, level: int) -> None:
        if _binding(expr) >= least:
            self.expression(expr, level)
            return
        self.write("(")
        self.expression(expr, level)
        self.write(")")

    def _conditional(self, expr: Conditional, flat: str | None, level: int) -> None:
        if flat is not None and self._fits(flat):
            self.write(flat.replace(_HANGING, ""))
            return
        self._operand(expr.condition, _CONDITIONAL + 1, level + 1)
        self.newline(level + 1)
        self.write("? ")
        self.expression(expr.then, level + 2)
        self.newline(level + 1)
        self.write(": ")
        self.expression(expr.otherwise, level + 2)

    def _arguments(self, arguments: tuple[Expr, ...], level: int) -> None:
        self.write("(")
        if len(arguments) == 1:
            self._argument(arguments[0], level)
        elif arguments and not self._arguments_on_one_line(arguments, level):
            last = len(arguments) - 1
            for position, argument in enumerate(arguments):
                self.newline(level + 1)
                self._argument(argument, level + 1)
                if position < last:
                    self.write(",")
            self.newline(level)
        self.write(")")

    def _argument(self, expr: Expr, level: int) -> None:
        short = self._short_array(expr)
        if short is None:
            self.expression(expr, level)
            return
        self._crowded = self._crowded or self.column + len(short) > WIDTH
        self.write(short)

    def _arguments_on_one_line(self, arguments: tuple[Expr, ...], level: int) -> bool:
        """Write several arguments on one line, except that an object or array at the end hangs on; False, and nothing
        written, if the formatter would not have it so."""
        last = arguments[-1]
        hanging = isinstance(last, Object | Array) and self._short_array(last) is None
        line = self._flat_list(arguments[:-1] if hanging else arguments)
        if line is None or not self._fits(f"{line}, {_HANGING}[" if hanging else f"{line})"):
            return False
        self.write(line.replace(_HANGING, ""))
        if hanging:
            self.write(", ")
            self.expression(last, level)
        return True

    def _fits(self, flat: str) -> bool:
        end = flat.find(_HANGING)
        return self.column + (len(flat) if end < 0 else end + 1) <= WIDTH

    # -- on one line -------------------------------------------------------------------------------------------

    def _unbreakable(self, expr: Expr) -> str | None:
        """The text of an expression that stays on one line however wide it is; None for what may be broken up."""
        if type(expr) is Text:
            return None if expr.sorts & _NOT_IN_TEXT else self._text(expr)
        if type(expr) is Symbol:
            return expr.name
        if type(expr) is Member:
            target = self._unbreakable(expr.target)
            return None if target is None else target + _selector(expr)
        return None

    def _flat(self, expr: Expr) -> str | None:
        """The expression on one line, with marks; None if something in it stands on lines of its own."""
        match expr:
            case Symbol():
                return expr.name
            case Text():
                return self._text(expr)
            case Member():
                target = self._flat_operand(expr.target, _PRIMARY)
                return None if target is None else target + _selector(expr)
            case Call():
                arguments = self._flat_list(expr.arguments, hanging=True)
                return None if arguments is None else f"{expr.name}({arguments})"
            case Number():
                return str(expr.value)
            case Boolean():
                return "true" if expr.value else "false"
            case Null():
                return "null"
            case Object():
                return self._flat_object(expr) if self._hole else None if expr.entries else "{}"
            case Array():
                return self._flat_array(expr) if self._hole else None if expr.items else "[]"
            case MethodCall():
                target = self._flat_operand(expr.target, _PRIMARY)
                arguments = self._flat_list(expr.arguments, hanging=True)
                return None if target is None or arguments is None else f"{target}.{expr.name}({arguments})"
            case Index():
                target, index = self._flat_operand(expr.target, _PRIMARY), self._flat(expr.index)
                return None if target is None or index is None else f"{target}[{index}]"
            case Unary():
                operand = self._flat_operand(expr.operand, _PRIMARY)
                return None if operand is None else expr.operator + operand
            case Binary():
                precedence = _PRECEDENCE[expr.operator]
                left, right = self._flat_operand(expr.left, precedence), self._flat_operand(expr.right, precedence + 1)
                return None if left is None or right is None else f"{left} {expr.operator} {right}"
            case Conditional():
                condition = self._flat_operand(expr.condition, _CONDITIONAL + 1)
                then, otherwise = self._flat(expr.then), self._flat(expr.otherwise)
                if condition is None or then is None or otherwise is None:
                    return None
                return f"{condition} ? {then} : {otherwise}"
            case _:
                raise TypeError(f"{type(expr).__name__} has no place in a Bicep tree")

    def _flat_operand(self, expr: Expr, least: int) -> str | None:
        flat = self._flat(expr)
        return flat if flat is None or _binding(expr) >= least else f"({flat})"

    def _flat_list(self, arguments: tuple[Expr, ...], hanging: bool = False) -> str | None:
        """Arguments with commas; `hanging` marks an empty object or array that is the last of several."""
        flats = []
        for argument in arguments:
            flat = self._short_array(argument) or self._flat(argument)
            if flat is None:
                return None
            flats.append(flat)
        if hanging and len(flats) > 1 and flats[-1] in ("{}", "[]"):
            flats[-1] = _HANGING + flats[-1]
        return ", ".join(flats)

    def _short_array(self, expr: Expr) -> str | None:
        if not isinstance(expr, Array) or not expr.items or not self.short_arrays:
            return None
        if not all(map(_is_plain, expr.items)):
            return None
        flat = self._flat_array(expr)
        return flat if len(flat) <= _SHORT_ARRAY and "\n" not in flat else None

    def _flat_array(self, expr: Array) -> str:
        return f"[{self._flat_list(expr.items)}]"

    def _flat_object(self, expr: Object) -> str:
        entries = ", ".join(f"{self._key(key)}: {self._flat(value)}" for key, value in expr.entries)
        return f"{{ {entries} }}" if entries else "{}"

    def _text(self, expr: Text) -> str | None:
        literal = expr.literal
        if literal is not None:
            return quoted(literal) if self._hole else spelled(literal)
        if not self._hole and _needs_format(expr):
            return self._flat(_format_call(expr))
        return self._interpolated(expr)

    def _interpolated(self, expr: Text) -> str:
        """A string with holes, all on one line; the formatter takes it as one piece."""
        outer, self._hole = self._hole, True
        pieces, literal = ["'"], ""
        for part in expr.parts:
            if isinstance(part, str):
                literal += part
            else:
                flat = self._flat(part) or ""
                pieces += (escaped(literal), "${", flat.replace(_HANGING, ""), "}")
                literal = ""
        pieces += (escaped(literal), "'")
        self._hole = outer
        return "".join(pieces)

    def _key(self, key: str | Text) -> str:
        """The key of a property: bare where Bicep allows it, as its linter wants."""
        literal = key if isinstance(key, str) else key.literal
        if literal is None:
            return self._interpolated(key) if isinstance(key, Text) else ""
        return _bare_or_quoted(literal)


@cache
def _bare_or_quoted(key: str) -> str:
    return key if is_identifier(key) else quoted(key)


def _binding(expr: Expr) -> int:
    """How tightly an expression holds together; what is less than its surroundings ask for goes into parentheses."""
    match expr:
        case Conditional():
            return _CONDITIONAL
        case Binary():
            return _PRECEDENCE[expr.operator]
        case Unary():
            return _UNARY
        case Number():
            return _UNARY if expr.value < 0 else _PRIMARY
        case _:
            return _PRIMARY


def _selector(expr: Member) -> str:
    return _selected(expr.name, expr.safe)


@cache
def _selected(name: str, safe: bool) -> str:
    if is_identifier(name):
        return f".?{name}" if safe else f".{name}"
    return f"[{'?' if safe else ''}{quoted(name)}]"


def _is_plain(expr: Expr) -> bool:
    """Whether it is a literal without anything in it."""
    return isinstance(expr, Number | Boolean | Null) or (isinstance(expr, Text) and expr.literal is not None)


def _needs_format(expr: Text) -> bool:
    """Whether a hole of the string contains an object or an array, which Bicep does not allow there (BCP087)."""
    return bool(expr.sorts & _NOT_IN_TEXT)


def _format_call(expr: Text) -> Call:
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
