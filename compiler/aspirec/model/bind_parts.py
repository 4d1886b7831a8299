"""What follows the dot behind a resource: its children, endpoints, outputs, connection properties.

api.http         EndpointRef(api, http)
bus.orders       ResourceRef(bus, orders)
store.name       OutputRef(store, name)
"""

from __future__ import annotations

from collections.abc import Iterator
from typing import TYPE_CHECKING

from aspirec import expressions as ex
from aspirec.catalog import schema
from aspirec.model import errors
from aspirec.model.bind_members import names_of_unknown_children, type_of_output
from aspirec.model.constants import folded
from aspirec.model.members import (
    author_properties,
    endpoint_names,
    name_written,
    output_named,
    output_names,
    output_of_child,
    property_names,
)
from aspirec.model.names import UNKNOWN, Declared, child_nodes
from aspirec.model.typing import widened
from aspirec.source import Span
from aspirec.syntax import nodes as syntax

if TYPE_CHECKING:
    from aspirec.model.bind_expressions import Binder

IDENTITY = "identity"
"""The word for the identity of what runs."""


def bind_part(node: syntax.Member, target: ex.ResourceRef, binder: Binder) -> ex.Expr:
    """`target.name` of a resource or child; a name that it does not have is reported."""
    name, span = node.name.text, node.span
    declared = binder.names.resources[target.resource]
    if declared.kind is None:
        return UNKNOWN
    if not target.children and target.resource in binder.looked_up:
        return ex.Member(ex.Lookup(target.resource, span=target.span), name, node.safe, span=span)
    child, child_node = child_along(declared, target.children)
    if child is not None and child_node is not None and "secret" in child.traits and name == "properties":
        secret = ex.SecretLookup(target.resource, secret_name(child, child_node, binder), span=target.span)
        return ex.Member(secret, name, span=span)
    found = _part_of(declared, target, child, child_node, name, span, binder)
    if found is None:
        body = child_node.body if child_node else declared.node.body
        if name not in names_of_unknown_children(body, child or declared.kind):
            _report_unknown(declared, target, node.name, binder)
        return UNKNOWN
    return found


def _report_unknown(declared: Declared, target: ex.ResourceRef, name: syntax.Name, binder: Binder) -> None:
    dotted = ".".join((target.resource, *target.children))
    others = {other: binder.names.resources.get(other) for other in binder.names.likely()}
    elsewhere = [
        f"{other}.{name.text}" for other, item in others.items() if item is not None and _has_child(item, name.text)
    ]
    binder.bag.add(errors.unknown_member(dotted, name.text, name.span, offers(declared, target.children), elsewhere))


def _part_of(
    declared: Declared,
    target: ex.ResourceRef,
    child: schema.Child | None,
    child_node: syntax.Child | None,
    name: str,
    span: Span,
    binder: Binder,
) -> ex.Expr | None:
    kind = declared.kind
    assert kind is not None
    if child is None and kind.compute is not None:
        if name == IDENTITY:
            return ex.IdentityRef(target.resource, "", span=span)
        if name in endpoint_names(declared):
            return ex.EndpointRef(target.resource, name, "", span=span)
    if child is None and name in kind.views:
        return ex.EndpointRef(target.resource, name, "", span=span)
    body = child_node.body if child_node is not None else declared.node.body
    schemas = child.children if child is not None else kind.children
    words = {item.word for item in schemas if item.named != "none"}
    for entry in child_nodes(body):
        if entry.word.text in words and entry.name is not None and entry.name.text == name:
            return ex.ResourceRef(target.resource, (*target.children, name), span=span)
    connection = child.connection if child is not None else kind.connection
    properties = () if connection is None else (*property_names(connection), *author_properties(connection, body))
    output = output_named(declared, name) if child is None else output_of_child(child, target.children[-1], name)
    if name == "connectionString" and name in properties:
        output = None  # what apps are given may be a secret, which no output is
    if output is not None:
        type_ = widened(type_of_output(declared, output, binder.names)) if child is None else "string"
        return ex.OutputRef(target.resource, output, type=type_, span=span)
    if child is not None and child.own is not None:
        properties = (*properties, *_own_outputs(child.own))
    return ex.PropertyRef(target.resource, target.children, name, span=span) if name in properties else None


def child_along(declared: Declared, path: tuple[str, ...]) -> tuple[schema.Child | None, syntax.Child | None]:
    """The declaration in the catalogue, and the text, of the child at the end of a path; (None, None) for none."""
    found: schema.Child | None = None
    node: syntax.Child | None = None
    assert declared.kind is not None
    schemas, body = declared.kind.children, declared.node.body
    for name in path:
        node = next(item for item in child_nodes(body) if item.name is not None and item.name.text == name)
        found = next((item for item in schemas if item.word == node.word.text), None)
        schemas, body = (found.children if found else ()), node.body
    return found, node


def offers(declared: Declared, path: tuple[str, ...]) -> Iterator[str]:
    """What can follow the dot behind a resource, or the child at the end of the path."""
    child, node = child_along(declared, path)
    kind = declared.kind
    assert kind is not None
    for entry in child_nodes(node.body if node else declared.node.body):
        if entry.name is not None:
            yield entry.name.text
    connection = child.connection if child is not None else kind.connection
    if child is None:
        yield from kind.views
        if kind.compute is not None:
            yield from endpoint_names(declared)
            yield IDENTITY
        yield from output_names(declared)
    else:
        yield from (output.alias for output in child.outputs if output.alias)
        yield from _own_outputs(child.own) if child.own is not None else ()
    if connection is not None:
        yield from property_names(connection)
        yield from author_properties(connection, node.body if node else declared.node.body)


def asks_as_bicep_does(outputs: syntax.Member, binder: Binder) -> bool:
    """Whether `x.outputs` means the outputs of a resource, as in Bicep: no output or child of it is called so."""
    resource = outputs.target.text if isinstance(outputs.target, syntax.Name) else ""
    declared = binder.names.resources.get(resource)
    if declared is None or declared.kind is None or resource in (*binder.locals, *binder.looked_up):
        return False
    if "openOutputs" in declared.kind.traits:
        return False  # who reads the file knows
    return outputs.name.text not in offers(declared, ())


def secret_name(child: schema.Child, node: syntax.Child, binder: Binder) -> str:
    """The physical name of a secret: the attribute for it if that is constant, else the child's name."""
    written = name_written(child, node)
    value = folded(binder.value(written)) if written is not None else None
    literal = value.literal if isinstance(value, ex.Text) else None
    return literal or (node.name.text if node.name else "")


def _own_outputs(own: schema.Kind) -> Iterator[str]:
    """The names that the outputs of a child's own module have."""
    return (word for item in own.outputs for word in (item.alias, item.name) if word)


def _has_child(declared: Declared, name: str) -> bool:
    return any(entry.name is not None and entry.name.text == name for entry in child_nodes(declared.node.body))
