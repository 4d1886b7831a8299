"""What holds of an app after every pass: names are unique, references lead somewhere, what a pass resolves stays resolved."""

from __future__ import annotations

from collections.abc import Iterator

from aspirec import expressions as ex
from aspirec.model import nodes
from aspirec.model.rewrite import expressions_of


class Broken(AssertionError):
    """A tree that no stage may produce: a bug of the compiler, never of the program."""


PLAN_LEAVES = (ex.Symbol, ex.ModuleOutput)


def verify_app(app: nodes.App, after: str) -> None:
    """Raise `Broken`, naming the pass, if the app is not sound."""
    names = [resource.name.lower() for resource in app.resources]
    for problem in (*_duplicates(names), *_problems(app)):
        raise Broken(f"after {after}: {problem}")


def _duplicates(names: list[str]) -> Iterator[str]:
    seen: set[str] = set()
    for name in names:
        if name in seen:
            yield f"two resources are called {name}"
        seen.add(name)


def _problems(app: nodes.App) -> Iterator[str]:
    known = {resource.name for resource in app.resources}
    for resource in app.resources:
        for expr in expressions_of(resource):
            for part in ex.walk(expr):
                if isinstance(part, PLAN_LEAVES):
                    yield f"{resource.name} has a {type(part).__name__}, which belongs to the plan"
                if isinstance(part, ex.OutputRef | ex.ResourceRef | ex.EndpointRef) and part.resource not in known:
                    yield f"{resource.name} refers to {part.resource}, which is not there"
        environment = resource.workload.environment if resource.workload is not None else ""
        if environment and environment.split(".")[0] not in known:
            yield f"{resource.name} runs in {environment}, which is not there"
    for assignment in app.role_assignments:
        if assignment.target not in known or assignment.principal not in {"", *known}:
            yield f"{assignment.name} is about something that is not there"
