"""Texts that hold the name of a value where the value is meant: `'{db.host}:5432'`, `'https://$domain'`, `'api.http.url'`.

Other languages put values there. Here such a text is taken as it is, so a warning says what it would be with the value in it.
"""

from __future__ import annotations

import re
from collections.abc import Iterator
from typing import TYPE_CHECKING

from aspirec.model import type_errors
from aspirec.model.names import UNKNOWN
from aspirec.syntax import nodes as syntax

if TYPE_CHECKING:
    from aspirec.model.bind_expressions import Binder

_NAME = r"[A-Za-z](?:-?\w){0,63}"
_PATH = rf"{_NAME}(?:\.{_NAME}){{0,4}}"
_PLACE = re.compile(rf"(?<![$\\\w])(?:\{{\{{[ ]?({_PATH})[ ]?\}}\}}|\{{({_PATH})\}}|\$\(({_PATH})\)|\$({_PATH}))")
"""Where other languages put a value. `${` in a text was escaped, so it is meant as text."""
_WHOLE = re.compile(rf"{_NAME}(?:\.{_NAME}){{1,4}}")


def report_names_in(node: syntax.String, binder: Binder) -> None:
    """Report the first value whose name stands in a text as if the value were put there."""
    whole = node.literal or ""
    if _WHOLE.fullmatch(whole) and whole.partition(".")[0] in binder.names.resources:
        if _is_value(whole, node, binder):
            binder.bag.add(type_errors.name_as_text(whole, node.span))
        return
    for written, path in _places(node):
        if _is_value(path, node, binder):
            binder.bag.add(type_errors.name_in_text(written, path, node.span))
            return


def _places(node: syntax.String) -> Iterator[tuple[str, str]]:
    """What is written where a value may be meant, and the path in it."""
    for part in node.parts:
        for match in _PLACE.finditer(part) if isinstance(part, str) else ():
            yield match[0], match[match.lastindex or 0]


def _is_value(path: str, node: syntax.String, binder: Binder) -> bool:
    """Whether a path leads to a value here, all of it."""
    first, *rest = path.split(".")
    declared = binder.names.resources.get(first)
    if not binder.is_known(first) or (declared is not None and not rest):
        return False
    if declared is not None and declared.kind is not None and declared.kind.file_outputs:
        return False  # what its file has may not be known
    expression: syntax.Expr = syntax.Name(node.span, first)
    for name in rest:
        expression = syntax.Member(node.span, expression, syntax.Name(node.span, name))
    tried = binder.attempt()
    return tried.value(expression) != UNKNOWN and not tried.bag.sorted()
