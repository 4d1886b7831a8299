"""What may be meant in place of something that names no resource, or only a value of it.

    registry: acr.loginServer, { id: acr }, [acr], 'acr'    ->  acr
    subnet: net['apps'], net.apps.id, 'apps'                ->  net.apps

Only asked after a mistake was found.
"""

from __future__ import annotations

from collections.abc import Iterable, Iterator
from typing import TYPE_CHECKING

from aspirec import expressions as ex
from aspirec.model.bind_parts import part_at
from aspirec.model.type_words import path_of
from aspirec.syntax import nodes as syntax
from aspirec.types import Target

if TYPE_CHECKING:
    from aspirec.model.bind_expressions import Binder


def meant_target(node: syntax.Expr, targets: Iterable[Target], binder: Binder) -> str:
    """The path of the resource or child of the right sort that an expression is about; empty for none."""
    wanted = tuple(targets)
    return next((path for path in _paths(node, binder) if _is_one(path, wanted, binder)), "")


def _paths(node: syntax.Expr, binder: Binder) -> Iterator[str]:
    """The paths that stand in an expression, or are the beginning of one."""
    match node:
        case syntax.String(literal=str(text)) if text:
            yield text
            yield from (path for path, _ in binder.names.parts_called(text))
        case syntax.Member():
            path = path_of(node.target)
            while path:
                yield path
                path = path.rpartition(".")[0]
        case syntax.Index(index=syntax.String(literal=str(text))):
            yield f"{path_of(node.target)}.{text}"
        case syntax.Array(items=(item,)):
            yield path_of(item)
            yield from _paths(item, binder)
        case syntax.Object(properties=(item,)):
            yield path_of(item.value)
            yield from _paths(item.value, binder)


def _is_one(path: str, targets: tuple[Target, ...], binder: Binder) -> bool:
    """Whether a path leads to a resource or child that is one of the targets."""
    first, *children = path.split(".")
    declared = binder.names.resources.get(first)
    if declared is None or declared.kind is None:
        return False
    tried = binder.attempt()
    span = declared.node.span
    expression: syntax.Expr = syntax.Name(span, first)
    for child in children:
        expression = syntax.Member(span, expression, syntax.Name(span, child))
    found = tried.any(expression)
    if not isinstance(found, ex.ResourceRef):
        return False
    traits = part_at(declared, found.children).traits
    return any(not target.kinds or not traits.isdisjoint(target.kinds) for target in targets)
