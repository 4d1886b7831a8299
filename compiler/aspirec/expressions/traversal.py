"""Looking through expressions and rewriting them.

Every node knows which sorts of nodes are in it. Looking for something, or rewriting it, passes over whatever does not contain
it: most of a module is literals, which never change.
"""

from __future__ import annotations

from collections.abc import Callable, Iterator, Sequence
from typing import Any, TypeVar

from aspirec.expressions.making import text
from aspirec.expressions.nodes import (
    PARTS,
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

Sort = TypeVar("Sort")
Apply = Callable[[Any], "Expr | None"]


def children(expr: Expr) -> tuple[Expr, ...]:
    """The direct sub-expressions, in the order of the text."""
    parts = PARTS.get(type(expr))
    return () if parts is None else parts(expr)


def walk(expr: Expr) -> Iterator[Expr]:
    """The expression and everything below it, outermost first."""
    pending = [expr]
    while pending:
        node = pending.pop()
        yield node
        pending.extend(reversed(children(node)))


def _mask(sorts: tuple[type[Any], ...]) -> int:
    mask = 0
    for sort in sorts:
        mask |= sort.bit
    return mask


def contains(expr: Expr, *sorts: type[Any]) -> bool:
    """Whether the expression is, or anything below it is, of one of the sorts. Literals are not found."""
    return bool(expr.sorts & _mask(sorts))


def find(expr: Expr, sort: type[Sort]) -> Sequence[Sort]:
    """All of a sort in the expression, itself included, outermost first. Literals are not found."""
    wanted: int = sort.bit  # type: ignore[attr-defined]
    if not expr.sorts & wanted:
        return ()
    if expr.bit == wanted and type(expr) not in PARTS:
        return (expr,)  # type: ignore[return-value]
    found: list[Any] = []
    pending = [expr]
    while pending:
        node = pending.pop()
        if node.bit == wanted:
            found.append(node)
        parts = PARTS.get(type(node))
        if parts is not None:
            pending += [part for part in reversed(parts(node)) if part.sorts & wanted]
    return found


# -- rewriting ---------------------------------------------------------------------------------------------------


class Change:
    """What is to become of expressions: a function from one to another, or to None where it has nothing to say, and the sorts
    that it has to be shown. Made by `changes`.
    """

    __slots__ = ("_apply", "_wanted")

    def __init__(self, apply: Apply, wanted: int) -> None:
        self._apply = apply
        self._wanted = wanted

    def __call__(self, expr: Expr) -> Expr | None:
        """What the expression itself becomes; None for what it is not about."""
        return self._apply(expr) if expr.bit & self._wanted else None


def changes(*sorts: type[Any]) -> Callable[[Apply], Change]:
    """Makes a `Change` of a function that wants to be shown expressions of these sorts. Literals are never shown."""
    wanted = _mask(sorts)
    return lambda apply: Change(apply, wanted)


def rewrite(expr: Expr, change: Change) -> Expr:
    """The expression with `change` applied from the outside in; where it gives None the parts are visited.

    Returns the same object if nothing changed, so that identity means untouched.
    """
    return _rewrite(expr, change._apply, change._wanted) if expr.sorts & change._wanted else expr


def rewrite_all(items: tuple[Expr, ...], change: Change) -> tuple[Expr, ...]:
    """All items rewritten; the same tuple if none changed."""
    return _all(items, change._apply, change._wanted) if items else items


def _rewrite(expr: Expr, apply: Apply, wanted: int) -> Expr:
    """The expression, in which something is wanted, rewritten."""
    if expr.bit & wanted:
        changed = apply(expr)
        if changed is not None:
            return changed
    rewriter = _REWRITERS.get(type(expr))
    return expr if rewriter is None else rewriter(expr, apply, wanted)


def _part(expr: Expr, apply: Apply, wanted: int) -> Expr:
    return _rewrite(expr, apply, wanted) if expr.sorts & wanted else expr


def _all(items: tuple[Expr, ...], apply: Apply, wanted: int) -> tuple[Expr, ...]:
    after = [_rewrite(item, apply, wanted) if item.sorts & wanted else item for item in items]
    for new, old in zip(after, items, strict=True):
        if new is not old:
            return tuple(after)
    return items


def _text(expr: Text, apply: Apply, wanted: int) -> Expr:
    parts = [
        _rewrite(part, apply, wanted) if not isinstance(part, str) and part.sorts & wanted else part
        for part in expr.parts
    ]
    same = all(new is old for new, old in zip(parts, expr.parts, strict=True))
    return expr if same else text(*parts, span=expr.span)


def _array(expr: Array, apply: Apply, wanted: int) -> Expr:
    items = _all(expr.items, apply, wanted)
    return expr if items is expr.items else Array(items, span=expr.span)


def _object(expr: Object, apply: Apply, wanted: int) -> Expr:
    entries = []
    same = True
    for entry in expr.entries:
        key, value = entry
        new_key = key if isinstance(key, str) or not key.sorts & wanted else _key(key, apply, wanted)
        new_value = _rewrite(value, apply, wanted) if value.sorts & wanted else value
        if new_key is key and new_value is value:
            entries.append(entry)
        else:
            same = False
            entries.append((new_key, new_value))
    return expr if same else Object(tuple(entries), expr.silenced, span=expr.span)


def _key(key: Text, apply: Apply, wanted: int) -> Text:
    changed = _rewrite(key, apply, wanted)
    return changed if isinstance(changed, Text) else Text((changed,), span=key.span)


def _unary(expr: Unary, apply: Apply, wanted: int) -> Expr:
    operand = _rewrite(expr.operand, apply, wanted)
    return expr if operand is expr.operand else Unary(expr.operator, operand, span=expr.span)


def _binary(expr: Binary, apply: Apply, wanted: int) -> Expr:
    left, right = _part(expr.left, apply, wanted), _part(expr.right, apply, wanted)
    same = left is expr.left and right is expr.right
    return expr if same else Binary(expr.operator, left, right, span=expr.span)


def _conditional(expr: Conditional, apply: Apply, wanted: int) -> Expr:
    condition = _part(expr.condition, apply, wanted)
    then, otherwise = _part(expr.then, apply, wanted), _part(expr.otherwise, apply, wanted)
    same = condition is expr.condition and then is expr.then and otherwise is expr.otherwise
    return expr if same else Conditional(condition, then, otherwise, span=expr.span)


def _call(expr: Call, apply: Apply, wanted: int) -> Expr:
    arguments = _all(expr.arguments, apply, wanted)
    return expr if arguments is expr.arguments else Call(expr.name, arguments, span=expr.span)


def _member(expr: Member, apply: Apply, wanted: int) -> Expr:
    target = _rewrite(expr.target, apply, wanted)
    return expr if target is expr.target else Member(target, expr.name, expr.safe, span=expr.span)


def _method(expr: MethodCall, apply: Apply, wanted: int) -> Expr:
    target = _part(expr.target, apply, wanted)
    arguments = _all(expr.arguments, apply, wanted)
    same = target is expr.target and arguments is expr.arguments
    return expr if same else MethodCall(target, expr.name, arguments, span=expr.span)


def _index(expr: Index, apply: Apply, wanted: int) -> Expr:
    target, index = _part(expr.target, apply, wanted), _part(expr.index, apply, wanted)
    return expr if target is expr.target and index is expr.index else Index(target, index, expr.safe, span=expr.span)


_REWRITERS: dict[type, Callable[[Any, Apply, int], Expr]] = {
    Text: _text,
    Array: _array,
    Object: _object,
    Unary: _unary,
    Binary: _binary,
    Conditional: _conditional,
    Call: _call,
    Member: _member,
    MethodCall: _method,
    Index: _index,
}
