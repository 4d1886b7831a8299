"""What a reference to a resource or child gives, as the catalogue declares it: its connection string and properties."""

from __future__ import annotations

from collections.abc import Iterator

from aspirec import expressions as ex
from aspirec.catalog.naming import member_name
from aspirec.catalog.schema import Connection
from aspirec.filling import Subject, fill
from aspirec.frozen import evolve
from aspirec.model.nodes import Index
from aspirec.source import CATALOG_SPAN, Span


def subject_of(index: Index, resource: str, children: tuple[str, ...]) -> Subject:
    """The resource, or the child at the end of the path."""
    return Subject(index, index[resource], index.path(ex.ResourceRef(resource, children)))


def connection_of(subject: Subject) -> Connection | None:
    """The connection that the kind, or the sort of child, declares."""
    return subject.declaration.connection


def connection_string(subject: Subject) -> ex.Expr | None:
    """The connection string; None where there is none."""
    connection = connection_of(subject)
    return None if connection is None else fill(connection.string, subject)


def connection_properties(subject: Subject) -> Iterator[tuple[str, ex.Expr]]:
    """The connection properties with their values: those of the kind, then those of the author's own."""
    connection = connection_of(subject)
    if connection is None:
        return
    for name, template in connection.properties:
        value = fill(template, subject)
        if value is not None:
            yield name, value
    if connection.entries:
        yield from subject.resource.entries_in(connection.entries)


def property_value(reference: ex.PropertyRef, index: Index) -> ex.Expr | None:
    """What a connection property is; None where the resource has none of the sort as it is declared. It may speak of other
    properties in turn.
    """
    subject = subject_of(index, reference.resource, reference.children)
    if reference.name == "connectionString":
        value = connection_string(subject)
    else:
        properties = ((member_name(name), value) for name, value in connection_properties(subject))
        value = next((value for name, value in properties if name == reference.name), None)
    return placed(value, reference.span) if value is not None else None


def placed(expr: ex.Expr, span: Span) -> ex.Expr:
    """The expression, and what it refers to, standing where the author wrote what they come from, not in the catalogue."""

    @ex.changes(ex.OutputRef, ex.SecretRef, ex.ParamRef, ex.PropertyRef, ex.EndpointRef)
    def change(part: ex.OutputRef | ex.SecretRef | ex.ParamRef | ex.PropertyRef | ex.EndpointRef) -> ex.Expr | None:
        return evolve(part, span=span) if part.span == CATALOG_SPAN else None

    found = ex.rewrite(expr, change)
    return evolve(found, span=span) if found.span == CATALOG_SPAN else found
