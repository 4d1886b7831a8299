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
from typing import Any

from aspirec.bicep.one_line import (
    CONDITIONAL,
    HANGING,
    PRECEDENCE,
    PRIMARY,
    OneLine,
    bare_or_quoted,
    binding,
    format_call,
    needs_format,
    selector,
)
from aspirec.expressions import (
    Array,
    Binary,
    Call,
    Conditional,
    Expr,
    Index,
    Member,
    MethodCall,
    Object,
    Text,
    Unary,
)

WIDTH = 120


class Writer(OneLine):
    """Collects the text in `parts` and knows in which column the next piece goes."""

    def __init__(self) -> None:
        super().__init__()
        self.parts: list[str] = []
        self.column = 0
        self._crowded = False

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
        unbreakable = self.unbreakable(expr)
        if unbreakable is not None:
            self.write(unbreakable)
            return
        flat = self.flat(expr)
        if flat is not None and self.column + len(flat) <= WIDTH:
            self.write(flat.replace(HANGING, ""))
            return
        broken = _BROKEN.get(type(expr))
        if broken is None:
            self.write(flat or "")
        else:
            broken(self, expr, level)

    def object(self, expr: Object, level: int) -> None:
        """Write an object, one property a line."""
        if not expr.entries:
            self.write("{}")
            return
        parts = self.parts
        parts.append("{")
        outside = "\n" + "  " * level
        for key, value in expr.entries:
            head = f"{outside}  {bare_or_quoted(key) if isinstance(key, str) else self.key(key)}: "
            if expr.silenced:
                parts += [f"{outside}  #disable-next-line {rule}" for name, rule in expr.silenced if name == key]
            if type(value) is Object and value.entries:
                parts.append(head)
                self.object(value, level + 1)
                continue
            unbreakable = self.unbreakable(value)
            if unbreakable is not None:
                parts.append(head + unbreakable)
                continue
            parts.append(head)
            self.column = len(head) - 1
            self.expression(value, level + 1)
        parts.append(f"{outside}}}")
        self.column = 2 * level + 1

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
        if binding(expr) >= least:
            self.expression(expr, level)
            return
        self.write("(")
        self.expression(expr, level)
        self.write(")")

    def _call(self, expr: Call, level: int) -> None:
        self.write(expr.name)
        self._arguments(expr.arguments, level)

    def _member(self, expr: Member, level: int) -> None:
        self._operand(expr.target, PRIMARY, level)
        self.write(selector(expr))

    def _method_call(self, expr: MethodCall, level: int) -> None:
        self._operand(expr.target, PRIMARY, level)
        self.write("." + expr.name)
        self._arguments(expr.arguments, level)

    def _index(self, expr: Index, level: int) -> None:
        self._operand(expr.target, PRIMARY, level)
        self.write("[?" if expr.safe else "[")
        self.expression(expr.index, level)
        self.write("]")

    def _unary(self, expr: Unary, level: int) -> None:
        self.write(expr.operator)
        self._operand(expr.operand, PRIMARY, level)

    def _binary(self, expr: Binary, level: int) -> None:
        precedence = PRECEDENCE[expr.operator]
        self._operand(expr.left, precedence, level)
        self.write(f" {expr.operator} ")
        self._operand(expr.right, precedence + 1, level)

    def _conditional(self, expr: Conditional, level: int) -> None:
        flat = self.flat(expr)
        if flat is not None and self._fits(flat):
            self.write(flat.replace(HANGING, ""))
            return
        self._operand(expr.condition, CONDITIONAL + 1, level + 1)
        self.newline(level + 1)
        self.write("? ")
        self.expression(expr.then, level + 2)
        self.newline(level + 1)
        self.write(": ")
        self.expression(expr.otherwise, level + 2)

    def _broken_text(self, expr: Text, level: int) -> None:
        if needs_format(expr):
            self.expression(format_call(expr), level)
        else:
            self.write(self.text(expr) or "")

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
        short = self.short_array(expr)
        if short is None:
            self.expression(expr, level)
            return
        self._crowded = self._crowded or self.column + len(short) > WIDTH
        self.write(short)

    def _arguments_on_one_line(self, arguments: tuple[Expr, ...], level: int) -> bool:
        """Write several arguments on one line, except that an object or array at the end hangs on; False, and nothing
        written, if the formatter would not have it so."""
        last = arguments[-1]
        hanging = isinstance(last, Object | Array) and self.short_array(last) is None
        line = self.flat_list(arguments[:-1] if hanging else arguments)
        if line is None or not self._fits(f"{line}, {HANGING}[" if hanging else f"{line})"):
            return False
        self.write(line.replace(HANGING, ""))
        if hanging:
            self.write(", ")
            self.expression(last, level)
        return True

    def _fits(self, flat: str) -> bool:
        end = flat.find(HANGING)
        return self.column + (len(flat) if end < 0 else end + 1) <= WIDTH


_BROKEN: dict[type, Callable[[Writer, Any, int], None]] = {
    Object: Writer.object,
    Array: Writer._array,
    Call: Writer._call,
    Member: Writer._member,
    MethodCall: Writer._method_call,
    Index: Writer._index,
    Unary: Writer._unary,
    Binary: Writer._binary,
    Conditional: Writer._conditional,
    Text: Writer._broken_text,
}
"""How an expression is written that does not go on one line; what is not here always does."""
