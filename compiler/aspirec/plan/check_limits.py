"""Limits of the services: what a declaration of the catalogue says that Azure refuses, for the resources at hand."""

from __future__ import annotations

from collections.abc import Iterator

from aspirec.catalog.schema import Limit
from aspirec.diagnostics.model import Diagnostic
from aspirec.filling import Subject, holds
from aspirec.model.nodes import Child
from aspirec.plan import errors
from aspirec.source import Span


def broken_limits(subject: Subject) -> Iterator[Diagnostic]:
    """What a resource and its children, at any depth, have that their service does not take."""
    resource = subject.resource
    for limit in subject.kind.limits:
        if holds(limit.when, subject):
            yield _broken(limit, subject.name, resource.setting_span(limit.attribute))
    yield from _of_children(subject, resource.children)


def _of_children(subject: Subject, children: tuple[Child, ...]) -> Iterator[Diagnostic]:
    for child in children:
        below = subject.below(child)
        for limit in below.declaration.limits:
            if holds(limit.when, below):
                written = (item.span for item in child.settings if item.name == limit.attribute)
                yield _broken(limit, child.name or child.word, next(written, child.name_span))
        yield from _of_children(below, child.children)


def _broken(limit: Limit, name: str, span: Span) -> Diagnostic:
    report = errors.unlikely_to_work if limit.warning else errors.service_limit
    return report(name, limit.message, limit.help, span)
