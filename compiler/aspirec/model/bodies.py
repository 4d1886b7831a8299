"""Bodies while they are bound: whose they are, and what they have given so far."""

from __future__ import annotations

from collections.abc import Iterator, Mapping

from attrs import define, field

from aspirec import expressions as ex
from aspirec.catalog import schema
from aspirec.diagnostics.model import Bag
from aspirec.frozen import frozen
from aspirec.model import errors, nodes
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


@frozen(kw_only=True)
class Owner:
    """Whose body it is: a resource, or a child in one."""

    name: str
    span: Span
    declared: schema.Declaration
    attributes: Mapping[str, schema.Attribute]
    """Those that are declared; of what exists, also those that say where."""
    body: syntax.Body | None
    exists: bool
    """It is looked up, not made."""
    looked_up_as: str = ""
    """How to write it, did it exist already, where that may be meant: below what exists."""
    symbol: str = ""
    """The symbol of a child's own resource in Azure, for what is set beside it; empty where it has none."""

    @property
    def title(self) -> str:
        """Its kind, or its word."""
        return self.declared.title

    @property
    def kind(self) -> schema.Kind | None:
        """The declaration, if it is that of a resource."""
        return self.declared if isinstance(self.declared, schema.Kind) else None

    @property
    def children(self) -> Mapping[str, schema.Child]:
        """The children that may be written, by their words."""
        return self.declared.child_by_word

    @property
    def clauses(self) -> tuple[str, ...]:
        """The words of the clauses that may be written."""
        return self.declared.clauses if isinstance(self.declared, schema.Kind) else ()


def is_called(entry: syntax.Attribute, name: str) -> bool:
    """Whether an attribute has this name."""
    return isinstance(entry.key, syntax.Name) and entry.key.text == name


def module_parameters(body: syntax.Body | None) -> Iterator[tuple[syntax.Name, syntax.Expr]]:
    """The names and values in the blocks that give a module its parameters."""
    for entry in body.entries if body else ():
        if isinstance(entry, syntax.Child) and entry.word.text == PARAMS and entry.body is not None:
            for item in attributes_of(entry.body):
                if item.key.literal is not None:
                    yield syntax.Name(item.key.span, item.key.literal), item.value


def attributes_of(body: syntax.Body | None) -> Iterator[syntax.Attribute]:
    """The attributes among the entries of a body."""
    return (entry for entry in (body.entries if body else ()) if isinstance(entry, syntax.Attribute))


def nothing_but_attributes(body: syntax.Body | None, word: str, pair: str, bag: Bag) -> Iterator[syntax.Attribute]:
    """The attributes of a body that takes nothing else; other entries are reported. `word` is what the body belongs to, and
    `pair` says what an entry of it looks like.
    """
    for entry in body.entries if body else ():
        if isinstance(entry, syntax.Attribute):
            yield entry
        else:
            bag.add(errors.child_form(word, f"as a list of '{pair}'", entry.span, errors.as_attribute(entry)))
