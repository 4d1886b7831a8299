"""Entries that children are: those with a connection string, and what they bring for the service that they are in."""

from __future__ import annotations

from collections.abc import Iterator

from aspirec import expressions as ex
from aspirec.filling import Subject, fill
from aspirec.filling.connecting import connection_string
from aspirec.frozen import frozen
from aspirec.source import Span


@frozen(kw_only=True)
class ChildEntry:
    """An entry of the type value.v0. `brought` is for one that no child is itself; `late` ones stand at the end."""

    name: str
    value: ex.Expr
    word: str
    span: Span
    name_attribute: str = ""
    brought: bool = False
    late: bool = False


def child_entries(subject: Subject) -> Iterator[ChildEntry]:
    """The entries of the children of a resource, at any depth. Some children, and those that exist already, are entries only
    where something refers to them.
    """
    for below in subject.each_below():
        child, declared = below.path[-1], below.child_declaration
        value = connection_string(below) if child.name else None
        if value is not None and (not (declared.listed_on_use or child.existing) or _is_referred(below)):
            yield ChildEntry(
                name=child.name,
                value=value,
                word=child.word,
                span=child.name_span,
                name_attribute=declared.name_attribute,
                late=declared.listed_on_use,
            )
        if declared.lists is not None:
            pattern, template = declared.lists
            parent = fill(template, below)
            if parent is not None:
                name = pattern.format(root=subject.resource.name)
                yield ChildEntry(name=name, value=parent, word=child.word, span=child.name_span, brought=True)
        yield from child_entries(below)


def _is_referred(subject: Subject) -> bool:
    """Whether a workload refers to the child."""
    own = (subject.resource.name, tuple(child.name for child in subject.path))
    for resource in subject.index.app.resources:
        if any((item.target.resource, item.target.children) == own for item in resource.references):
            return True
        workload = resource.workload
        if workload is None:
            continue
        written = (*(variable.written for variable in workload.variables), *workload.written_arguments)
        parts = (part for expr in written for part in ex.find(expr, ex.PropertyRef))
        if any((part.resource, part.children) == own for part in parts):
            return True
    return False
