"""Bodies while they are bound: whose they are, and what they have given so far."""

from __future__ import annotations

from collections.abc import Iterable, Iterator

from attrs import define, field

from aspirec import expressions as ex
from aspirec.catalog import schema
from aspirec.frozen import frozen
from aspirec.model import nodes
from aspirec.source import Span
from aspirec.syntax import nodes as syntax

PARAMS = "params"
"""The block that gives a module its parameters."""


@define
class BoundBody:
    """What a body has given so far."""

    settings: list[nodes.Setting] = field(factory=list)
    children: list[nodes.Child] = field(factory=list)
    references: list[nodes.Reference] = field(factory=list)
    grants: list[nodes.Grant] = field(factory=list)
    configures: list[nodes.Configure] = field(factory=list)
    params: list[tuple[str, ex.Expr]] = field(factory=list)
    outputs: list[syntax.OutputEntry] = field(factory=list)
    raw: list[nodes.RawResource] = field(factory=list)
    seen: dict[tuple[str, str], nodes.Child] = field(factory=dict)
    """The children by word and name, each name once."""
    meant: set[str] = field(factory=set)
    """What was probably meant by entries of a name that does not exist: it is not missing as well."""


@frozen
class Owner:
    """Whose body it is: a kind, or a child of one. `title` names it in messages."""

    title: str
    name: str
    span: Span
    attributes: dict[str, schema.Attribute]
    children: dict[str, schema.Child]
    clauses: tuple[str, ...] = ()
    kind: schema.Kind | None = None
    body: syntax.Body | None = None
    can_exist: bool = False


def is_called(entry: syntax.Attribute, name: str) -> bool:
    """Whether an attribute has this name."""
    return isinstance(entry.key, syntax.Name) and entry.key.text == name


def module_parameters(body: syntax.Body | None) -> Iterator[tuple[syntax.Name, syntax.Expr]]:
    """The names and values in the blocks that give a module its parameters."""
    for entry in body.entries if body else ():
        if isinstance(entry, syntax.Child) and entry.word.text == PARAMS and entry.body is not None:
            for item in entry.body.entries:
                if isinstance(item, syntax.Attribute) and isinstance(item.key, syntax.Name):
                    yield item.key, item.value


def attributes_of(body: syntax.Body) -> Iterable[syntax.Attribute]:
    """The attributes among the entries of a body."""
    return (entry for entry in body.entries if isinstance(entry, syntax.Attribute))
