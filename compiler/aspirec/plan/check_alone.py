"""What the declarations of resources break, each looked at alone: for programs whose trees are not whole after other mistakes."""

from __future__ import annotations

from collections.abc import Callable, Iterable, Iterator

from aspirec.catalog.filling import Subject
from aspirec.diagnostics.model import Diagnostic
from aspirec.model import nodes as model
from aspirec.plan.check_attributes import check_attributes
from aspirec.plan.check_limits import broken_limits

Check = Callable[[Subject], Iterable[Diagnostic]]


def check_alone(app: model.App) -> Iterator[Diagnostic]:
    """The findings about every resource that can be looked at; one that cannot has a mistake that is reported already."""
    index = model.Index(app)
    for resource in app.resources:
        subject = Subject(index, resource)
        checks: list[Check] = [check_attributes, broken_limits]
        checks += [subject.kind.check] if subject.kind.check is not None else []
        for check in checks:
            try:
                found = tuple(check(subject))
            except Exception:
                continue
            yield from found
