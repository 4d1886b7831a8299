"""Merging: what an author writes raw goes into what is there already, be that expressions or YAML.

{ sku: { name: 'Basic' }, tags: {} }   with   { sku: { tier: 'B' }, tags: null }   ->   { sku: { name: 'Basic', tier: 'B' } }
"""

from __future__ import annotations

from abc import abstractmethod
from collections.abc import Hashable, Mapping, Sequence
from typing import Any, Generic, TypeVar

from aspirec import expressions as ex

Tree = TypeVar("Tree", bound=Hashable)
Key = TypeVar("Key", bound=Hashable)


class Merging(Generic[Tree]):
    """The rule of `configure` for one sort of trees; how those are read and made is for each sort to say."""

    @abstractmethod
    def entries(self, tree: Tree) -> Mapping[Any, Tree] | None:
        """The entries of an object; None for anything else."""

    @abstractmethod
    def items(self, tree: Tree) -> Sequence[Tree] | None:
        """The items of an array; None for anything else."""

    @abstractmethod
    def is_null(self, tree: Tree) -> bool:
        """Whether it is `null`."""

    @abstractmethod
    def with_entries(self, tree: Tree, entries: Mapping[Any, Tree]) -> Tree:
        """An object with these entries instead of its own."""

    @abstractmethod
    def with_items(self, tree: Tree, items: Sequence[Tree]) -> Tree:
        """An array with these items instead of its own."""

    def merge(self, before: Tree, after: Tree) -> Tree:
        """A deep merge: objects by key (`null` removes), arrays of named objects by name, anything else is replaced."""
        old, new = self.entries(before), self.entries(after)
        if old is not None and new is not None:
            return self.with_entries(before, self._joined(old, new))
        named, naming = self._by_name(before), self._by_name(after)
        if named is not None and naming:
            return self.with_items(after, tuple(self._joined(named, naming).values()))
        return self.without_nulls(after)

    def without_nulls(self, tree: Tree) -> Tree:
        """The tree without entries that are `null`: there is nothing that they could remove."""
        entries, items = self.entries(tree), self.items(tree)
        if entries is not None:
            kept = {key: value for key, value in entries.items() if not self.is_null(value)}
            return self.with_entries(tree, {key: self.without_nulls(value) for key, value in kept.items()})
        return tree if items is None else self.with_items(tree, [self.without_nulls(item) for item in items])

    def _joined(self, before: Mapping[Key, Tree], after: Mapping[Key, Tree]) -> dict[Key, Tree]:
        joined = dict(before)
        for key, value in after.items():
            if self.is_null(value):
                joined.pop(key, None)
            else:
                joined[key] = self.merge(joined[key], value) if key in joined else self.without_nulls(value)
        return joined

    def _by_name(self, tree: Tree) -> dict[Tree, Tree] | None:
        """The items of an array by their names; None unless all are objects with names, each another."""
        items = self.items(tree)
        if items is None:
            return None
        found: dict[Tree, Tree] = {}
        for item in items:
            name = (self.entries(item) or {}).get("name")
            if name is None or name in found:
                return None
            found[name] = item
        return found


class _Expressions(Merging[ex.Expr]):
    def entries(self, tree: ex.Expr) -> Mapping[Any, ex.Expr] | None:
        return dict(tree.entries) if isinstance(tree, ex.Object) else None

    def items(self, tree: ex.Expr) -> Sequence[ex.Expr] | None:
        return tree.items if isinstance(tree, ex.Array) else None

    def is_null(self, tree: ex.Expr) -> bool:
        return isinstance(tree, ex.Null)

    def with_entries(self, tree: ex.Expr, entries: Mapping[Any, ex.Expr]) -> ex.Expr:
        silenced = tree.silenced if isinstance(tree, ex.Object) else ()
        return ex.Object(tuple(entries.items()), silenced, span=tree.span)

    def with_items(self, tree: ex.Expr, items: Sequence[ex.Expr]) -> ex.Expr:
        return ex.Array(tuple(items), span=tree.span)


def merged(before: ex.Object, after: ex.Object) -> ex.Object:
    """An object of expressions with what the other says merged in."""
    found = _Expressions().merge(before, after)
    assert isinstance(found, ex.Object)
    return found
