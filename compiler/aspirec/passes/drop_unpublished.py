"""drop_unpublished: resources with `publish: false` leave the program.

    before   azure.storage scratch { publish: false }   azure.storage store
    after    azure.storage store

What is published cannot need what is not; such a use is reported where it is written, and what is used stays, so that
the later passes find it.
"""

from __future__ import annotations

from collections.abc import Iterable, Iterator

from aspirec import expressions as ex
from aspirec.expressions import Boolean
from aspirec.frozen import evolve
from aspirec.model.namings import namesakes
from aspirec.model.nodes import App, Resource
from aspirec.model.rewrite import expressions_of
from aspirec.passes import errors
from aspirec.passes.context import Context
from aspirec.source import Span


def drop_unpublished(app: App, context: Context) -> App:
    """The app without what is not published."""
    dropped = {resource.name: resource for resource in app.resources if _is_unpublished(resource)}
    if not dropped:
        return app
    used: list[str] = []
    for resource in app.resources:
        if resource.name not in dropped:
            used += _report(f"'{resource.name}'", needed_by(resource), dropped, context)
    for output in app.outputs:
        used += _report(f"output '{output.name}'", needed_in(output.value), dropped, context)
    gone = dropped.keys() - _with_what_they_need(used, dropped)
    return evolve(app, resources=tuple(resource for resource in app.resources if resource.name not in gone))


def _with_what_they_need(names: list[str], dropped: dict[str, Resource]) -> set[str]:
    """Those of the unpublished resources, and the unpublished ones that they need in turn."""
    found: set[str] = set()
    while names:
        name = names.pop()
        if name in dropped and name not in found:
            found.add(name)
            names += [needed for needed, _ in needed_by(dropped[name])]
    return found


def _is_unpublished(resource: Resource) -> bool:
    value = resource.setting("publish")
    return isinstance(value, Boolean) and not value.value


def needed_by(resource: Resource) -> Iterator[tuple[str, Span]]:
    """The resources that a resource names anywhere, with the places."""
    for reference in resource.references:
        yield reference.target.resource, reference.target.span
    for grant in resource.grants:
        yield grant.target.resource, grant.target.span
    for child in namesakes(resource):
        yield child.name, child.name_span
    for expr in expressions_of(resource):
        yield from needed_in(expr)


def needed_in(expr: ex.Expr) -> Iterator[tuple[str, Span]]:
    """The resources that an expression names, with the places."""
    for part in ex.walk(expr):
        match part:
            case (
                ex.OutputRef() | ex.PropertyRef() | ex.EndpointRef() | ex.IdentityRef() | ex.ResourceRef() | ex.Lookup()
            ):
                yield part.resource, part.span
            case ex.SecretRef() | ex.SecretLookup():
                yield part.vault, part.span
            case _:
                continue


def _report(
    who: str, needed: Iterable[tuple[str, Span]], dropped: dict[str, Resource], context: Context
) -> Iterator[str]:
    """Report what is needed and not published, and give its names."""
    for name, span in needed:
        if name in dropped:
            context.bag.add(errors.not_published(who, name, span, dropped[name].setting_span("publish")))
            yield name
