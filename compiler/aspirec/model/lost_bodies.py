"""Bodies of what does not exist, a kind or a child of an unknown name: the names in their values are looked up all the same.

Only asked after that mistake was found; nothing is made of these bodies.
"""

from __future__ import annotations

from collections.abc import Iterator

from aspirec.model.bind_expressions import Binder
from aspirec.syntax import nodes as syntax


def look_into_resource(body: syntax.Body | None, binder: Binder) -> None:
    """Report the names in the body of a resource of no kind that nothing declares."""
    names = list(_own_names(body))
    look_into(body, binder.within(names, names).inside())


def _own_names(body: syntax.Body | None) -> Iterator[str]:
    """The names that hold in the body only, should it be one of a module."""
    for entry in body.entries if body else ():
        match entry:
            case syntax.Child(body=syntax.Body(entries=entries)):
                yield from (
                    item.key.text
                    for item in entries
                    if isinstance(item, syntax.Attribute) and isinstance(item.key, syntax.Name)
                )
            case syntax.ResourceEntry():
                yield from (entry.symbol.text, "location")


def look_into(body: syntax.Body | None, binder: Binder) -> None:
    """Report the names in the body of a child that nothing declares."""
    for entry in body.entries if body else ():
        match entry:
            case syntax.Attribute() | syntax.OutputEntry():
                binder.any(entry.value)
            case syntax.Child() | syntax.ResourceEntry():
                look_into(entry.body, binder)
            case syntax.Reference() | syntax.Grant():
                binder.any(entry.target)
