"""bring_along: what a declaration implies is declared.

    before   azure.cosmosDb db { authentication: 'accessKey' }
    after    azure.cosmosDb db { … }   azure.keyVault db-kv

Resources come from `Kind.brings`, parameters from `Kind.generates`. A name that is taken is reported.
"""

from __future__ import annotations

from collections.abc import Iterator

from attrs import evolve

from aspirec.catalog.filling import Subject, fill, holds
from aspirec.catalog.index import find_kind
from aspirec.model.nodes import App, Index, Parameter, Resource, Setting
from aspirec.passes import errors
from aspirec.passes.context import Context


def bring_along(app: App, context: Context) -> App:
    """The app with the resources and parameters that its declarations bring along."""
    index = Index(app)
    taken = {resource.name.lower(): resource.name_span for resource in app.resources}
    taken |= {parameter.name.lower(): parameter.span for parameter in app.parameters}
    added: list[Resource] = []
    parameters: list[Parameter] = []
    for resource in app.resources:
        subject = Subject(index, resource)
        for brought in _brought_resources(subject):
            if brought.name.lower() in taken:
                kind = find_kind(brought.kind)
                what = f"a resource ({kind.summary})" if kind is not None else "a resource"
                place = taken[brought.name.lower()]
                context.bag.add(errors.brought_name_clash(brought.name, what, resource.name, resource.name_span, place))
            else:
                added.append(brought)
        for parameter in _generated_parameters(subject):
            if parameter.name.lower() in taken:
                place = taken[parameter.name.lower()]
                context.bag.add(
                    errors.brought_name_clash(parameter.name, "a parameter", resource.name, resource.name_span, place)
                )
            else:
                parameters.append(parameter)
    if not added and not parameters:
        return app
    return evolve(app, resources=(*app.resources, *added), parameters=(*app.parameters, *parameters))


def _brought_resources(subject: Subject) -> Iterator[Resource]:
    for brought in subject.kind.brings:
        if (brought.unless and subject.written(brought.unless) is not None) or not holds(brought.when, subject):
            continue
        settings = ((name, fill(value, subject)) for name, value in brought.settings)
        yield Resource(
            name=brought.name.format(name=subject.resource.name),
            kind=brought.kind,
            settings=tuple(Setting(name=name, value=value) for name, value in settings if value is not None),
            span=subject.resource.span,
            name_span=subject.resource.name_span,
            brought_by=subject.resource.name,
        )


def _generated_parameters(subject: Subject) -> Iterator[Parameter]:
    for parameter in subject.kind.generates:
        if (parameter.unless and subject.written(parameter.unless) is not None) or not holds(parameter.when, subject):
            continue
        yield Parameter(
            name=parameter.name.format(name=subject.resource.name),
            secure=parameter.secure,
            generated=parameter.generated,
            use=parameter.use,
            span=subject.resource.name_span,
        )
