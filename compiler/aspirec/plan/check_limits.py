"""Limits of the services: what a declaration of the catalogue says that Azure refuses, for the resources at hand."""

from __future__ import annotations

from collections.abc import Iterator

from aspirec.catalog.schema import Limit
from aspirec.diagnostics.model import Diagnostic
from aspirec.filling import Subject, holds
from aspirec.plan import errors
from aspirec.source import Span


def broken_limits(subject: Subject) -> Iterator[Diagnostic]:
    """What a resource and its children, at any depth, have that their service does not take."""
    name = subject.name or subject.child_declaration.word
    for limit in subject.declaration.limits:
        if holds(limit.when, subject) and not _is_untold(limit, subject):
            yield _broken(limit, name, subject.node.setting_span(limit.attribute))
    for below in subject.each_below():
        yield from broken_limits(below)


def _is_untold(limit: Limit, subject: Subject) -> bool:
    """Whether it is about what something that exists already says nothing of: it need not have been made by our defaults."""
    return subject.exists and limit.attribute != "" and subject.written(limit.attribute) is None


def _broken(limit: Limit, name: str, span: Span) -> Diagnostic:
    report = errors.unlikely_to_work if limit.warning else errors.service_limit
    return report(name, limit.message, limit.help, span)
