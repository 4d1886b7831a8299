"""What follows the dot behind a resource: its children, endpoints, outputs, connection properties.

api.http         EndpointRef(api, http)
bus.orders       ResourceRef(bus, orders)
store.name       OutputRef(store, name)
"""

from __future__ import annotations

from collections.abc import Iterator
from typing import TYPE_CHECKING, NamedTuple

from aspirec import expressions as ex
from aspirec.catalog import schema
from aspirec.model import errors
from aspirec.model.bind_members import identity_outputs, names_of_unknown_children, type_of_output
from aspirec.model.constants import folded
from aspirec.model.members import (
    ENDPOINT_PROPERTIES,
    author_properties,
    endpoint_names,
    name_written,
    output_named,
    output_names,
    output_of_child,
    property_names,
)
from aspirec.model.names import UNKNOWN, Declared, child_nodes
from aspirec.model.type_words import path_of
from aspirec.model.typing import widened
from aspirec.source import Span
from aspirec.syntax import nodes as syntax

if TYPE_CHECKING:
    from aspirec.model.bind_expressions import Binder

IDENTITY = "identity"
"""The word for the identity of what runs."""


class Part(NamedTuple):
    """What a path of names leads to: a resource, or a child of it, as the catalogue declares it and as it is written. A child whose
    word does not exist has no declaration, which is reported where it stands.
    """

    resource: Declared
    kind: schema.Kind
    path: tuple[str, ...]
    declaration: schema.Declaration | None
    node: syntax.Resource | syntax.Child

    @property
    def child(self) -> schema.Child | None:
        """The declaration, if it is that of a child."""
        return self.declaration if isinstance(self.declaration, schema.Child) else None

    @property
    def is_whole(self) -> bool:
        """Whether it is the resource itself."""
        return not self.path

    @property
    def traits(self) -> frozenset[str]:
        """The names by which attributes say that they take it: its kind, or its word below that, and its traits."""
        if self.is_whole:
            return frozenset((self.kind.name, *self.kind.traits))
        return frozenset((f"{self.kind.name}/{self.child.word}", *self.child.traits)) if self.child else frozenset()

    def declares(self, name: str) -> bool:
        """Whether a child of the name is written in it, and can be named behind a dot."""
        words = _words_with_names(self.declaration)
        return any(entry.word.text in words for entry in _children_called(name, self.node))

    def properties(self) -> Iterator[str]:
        """The connection properties that it has, by their names in the language."""
        connection = self.declaration.connection if self.declaration is not None else None
        if connection is not None:
            yield from property_names(connection)
            yield from author_properties(connection, self.node.body)

    def secret(self, binder: Binder) -> str | None:
        """The physical name of the secret that it is: the attribute for it if that is constant, else its own name. None for
        anything else.
        """
        child = self.child
        if child is None or not child.secret or not isinstance(self.node, syntax.Child):
            return None
        written = name_written(child, self.node)
        value = folded(binder.value(written)) if written is not None else None
        literal = value.literal if isinstance(value, ex.Text) else None
        return literal or (self.node.name.text if self.node.name else "")


def part_at(resource: Declared, path: tuple[str, ...]) -> Part:
    """What a path leads to, whose names are those of children that are written. Of several of one name, those of a word that does
    not exist come last.
    """
    assert resource.kind is not None
    declaration: schema.Declaration | None = resource.kind
    node: syntax.Resource | syntax.Child = resource.node
    for name in path:
        called, words = _children_called(name, node), _words_with_names(declaration)
        node = next((item for item in called if item.word.text in words), called[0])
        declaration = declaration.child(node.word.text) if declaration is not None else None
    return Part(resource, resource.kind, path, declaration, node)


def _words_with_names(declaration: schema.Declaration | None) -> frozenset[str]:
    """The words of the children that can be named behind a dot."""
    declared = declaration.children if declaration is not None else ()
    return frozenset(item.word for item in declared if item.named != "none")


def _children_called(name: str, node: syntax.Resource | syntax.Child) -> list[syntax.Child]:
    """The children of a name that are written in something."""
    return [item for item in child_nodes(node.body) if item.name is not None and item.name.text == name]


def bind_part(node: syntax.Member, target: ex.ResourceRef, binder: Binder) -> ex.Expr:
    """`target.name` of a resource or child; a name that it does not have is reported."""
    name, span = node.name.text, node.span
    declared = binder.names.resources[target.resource]
    if declared.kind is None:
        return UNKNOWN
    if not target.children and target.resource in (binder.looked_up or ()):
        return _of_azure_resource(node, target, part_at(declared, ()), binder)
    part = part_at(declared, target.children)
    secret = part.secret(binder) if name == "properties" else None
    if secret is not None:
        return ex.Member(ex.SecretLookup(target.resource, secret, span=target.span), name, span=span)
    found = _behind(part, target.resource, name, span, binder)
    if found is None:
        if name not in names_of_unknown_children(part.node.body, part.declaration or part.kind):
            _report_unknown(part, target, node.name, binder)
        return UNKNOWN
    return found


def _of_azure_resource(node: syntax.Member, target: ex.ResourceRef, part: Part, binder: Binder) -> ex.Expr:
    """A property of a resource that stands for the Azure resource itself, which does not have what the model makes of it."""
    from aspirec.bicep.functions import OUTER_PROPERTIES

    name = node.name.text
    if name not in OUTER_PROPERTIES and (part.declares(name) or name in offers(part)):
        binder.bag.add(errors.not_of_azure_resource(target.resource, name, node.name.span))
        return UNKNOWN
    return ex.Member(ex.Lookup(target.resource, span=target.span), name, node.safe, span=node.span)


def _report_unknown(part: Part, target: ex.ResourceRef, name: syntax.Name, binder: Binder) -> None:
    others = {other: binder.names.resources.get(other) for other in binder.names.likely()}
    elsewhere = [
        f"{other}.{name.text}" for other, item in others.items() if item is not None and _has_child(item, name.text)
    ]
    below = [path for path, _ in binder.names.parts_called(name.text) if path.startswith(f"{target.dotted}.")]
    if part.secret(binder) is not None:
        binder.bag.add(errors.member_of_secret(target.dotted, name.text, name.span))
        return
    if part.is_whole and part.kind.compute is not None and name.text in ENDPOINT_PROPERTIES:
        below = [f"{target.dotted}.{endpoint}.{name.text}" for endpoint in endpoint_names(part.resource)]
    elif part.is_whole and part.kind.compute is not None and name.text in identity_outputs():
        below = [f"{target.dotted}.{IDENTITY}.{name.text}"]
    known = () if below else offers(part)
    binder.bag.add(errors.unknown_member(target.dotted, name.text, name.span, known, below or elsewhere))


def _behind(part: Part, resource: str, name: str, span: Span, binder: Binder) -> ex.Expr | None:
    """What a name behind the dot of a part of a resource means; None for nothing."""
    kind = part.kind
    if part.is_whole and kind.compute is not None and name == IDENTITY:
        return ex.IdentityRef(resource, "", span=span)
    if part.is_whole and name in _endpoints(part):
        return ex.EndpointRef(resource, name, "", span=span)
    if part.declares(name):
        return ex.ResourceRef(resource, (*part.path, name), span=span)
    is_property = name in part.properties()
    if not (is_property and name == "connectionString"):  # what apps are given may be a secret, which no output is
        found = _output(part, resource, name, span, binder)
        if found is not None:
            return found
    is_property = is_property or name in _own_outputs(part)
    return ex.PropertyRef(resource, part.path, name, span=span) if is_property else None


def _endpoints(part: Part) -> Iterator[str]:
    """What a reference to one endpoint, or to one view, of a resource may name."""
    yield from part.kind.views
    if part.kind.compute is not None:
        yield from endpoint_names(part.resource)


def _output(part: Part, resource: str, name: str, span: Span, binder: Binder) -> ex.OutputRef | None:
    if part.child is not None:
        output = output_of_child(part.child, part.path[-1], name)
        return None if output is None else ex.OutputRef(resource, output, type="string", span=span)
    output = output_named(part.resource, name)
    if output is None:
        return None
    type_ = widened(type_of_output(part.resource, output, binder.names))
    in_file = binder.names.output_of_file(part.resource, output)
    if in_file is None:
        return ex.OutputRef(resource, output, type=type_, span=span)
    return ex.OutputRef(resource, output, in_file.secure, type=type_, nullable=in_file.nullable, span=span)


def _own_outputs(part: Part) -> Iterator[str]:
    """The names that the outputs of a child's own module have."""
    own = part.child.own if part.child is not None else None
    for item in own.outputs if own is not None else ():
        yield from (word for word in (item.alias, item.name) if word)


def offers(part: Part) -> Iterator[str]:
    """What can follow the dot behind a resource or child."""
    for entry in child_nodes(part.node.body):
        if entry.name is not None:
            yield entry.name.text
    if part.is_whole:
        yield from _endpoints(part)
        if part.kind.compute is not None:
            yield IDENTITY
        yield from output_names(part.resource)
    elif part.child is not None:
        yield from (output.alias for output in part.child.outputs if output.alias)
        yield from _own_outputs(part)
    yield from part.properties()


def values_of(part: Part, binder: Binder) -> Iterator[str]:
    """The values behind the dot of a resource or child: its own and its secrets, then one for each endpoint and the identity."""
    resource, further = part.resource.node.name, list[str]()
    for name in dict.fromkeys(offers(part)):
        match _behind(part, resource.text, name, resource.span, binder):
            case ex.OutputRef() | ex.PropertyRef():
                yield name
            case ex.ResourceRef(children=path) if part_at(part.resource, path).secret(binder) is not None:
                yield name
            case ex.EndpointRef() if part.kind.compute is not None:
                further.append(f"{name}.url")
            case ex.IdentityRef():
                further.append(f"{name}.id")
    yield from further


def has_word_between(between: syntax.Member, name: str, binder: Binder) -> bool:
    """Whether a word stands between a resource or child and what it has: `vault.secrets.key`, `api.endpoints.http`."""
    first, *path = path_of(between.target).split(".")
    declared = binder.names.resources.get(first)
    if declared is None or declared.kind is None or first in (*binder.locals, *(binder.looked_up or ())):
        return False
    part = part_at(declared, ())
    for child in path:
        if not part.declares(child):
            return False
        part = part_at(declared, (*part.path, child))
    word, offered = between.name.text, tuple(offers(part))
    unknown = () if word in offered else names_of_unknown_children(part.node.body, part.declaration or part.kind)
    return not declared.kind.file_outputs and word not in (*offered, *unknown) and name in offered


def asks_as_bicep_does(outputs: syntax.Member, binder: Binder) -> bool:
    """Whether `x.outputs` means the outputs of a resource, as in Bicep: no output or child of it is called so."""
    resource = outputs.target.text if isinstance(outputs.target, syntax.Name) else ""
    declared = binder.names.resources.get(resource)
    if declared is None or declared.kind is None or resource in (*binder.locals, *(binder.looked_up or ())):
        return False
    if declared.kind.file_outputs:
        return False  # who reads the file knows
    return outputs.name.text not in offers(part_at(declared, ()))


def _has_child(declared: Declared, name: str) -> bool:
    return any(entry.name is not None and entry.name.text == name for entry in child_nodes(declared.node.body))
