"""Jobs, as every environment that knows them takes them: what an app has, and they have not."""

from __future__ import annotations

from collections.abc import Iterator

from aspirec.diagnostics.codes.model import JOB_AND_APP
from aspirec.diagnostics.model import Diagnostic, report
from aspirec.model.nodes import Child, Resource
from aspirec.source import Span


def check_job(resource: Resource, job: Child, *words: str) -> Iterator[Diagnostic]:
    """Report blocks (`words`) and replicas of a job that only mean something to an app."""
    others = {word: child.span for word in words if (child := resource.first(word)) is not None}
    if resource.setting("replicas") is not None:
        others["replicas"] = resource.setting_span("replicas")
    for word, span in others.items():
        yield _job_and_app(resource.name, word, *sorted((job.span, span)))


def _job_and_app(name: str, word: str, first: Span, second: Span) -> Diagnostic:
    message = f"'{name}' is a job, and has settings of an app ({word}); it can be only one of the two"
    return report(JOB_AND_APP, message, second, secondary=((first, "the other one"),))
