"""Instantiating: what a kind declares, for one resource, as the content of a module.

azure.containerRegistry acr { sku: 'Premium' }
->  resource acr 'Microsoft.ContainerRegistry/registries@2025-04-01' { sku: { name: 'Premium' } … }
    output name, loginServer, id
"""

from __future__ import annotations

from collections.abc import Iterator

from aspirec import expressions as ex
from aspirec.bicep.identifiers import identifier, symbol_of
from aspirec.catalog import schema
from aspirec.catalog import templates as t
from aspirec.filling import Subject, fill, holds, secrets_vault, symbol_from
from aspirec.frozen import evolve
from aspirec.plan import nodes


def instantiate(subject: Subject) -> nodes.Content:
    """The content of the module of a resource: its Bicep resources, in the order of the declaration, and its outputs."""
    build = subject.kind.build or declared_content
    content = build(subject)
    return with_author_outputs(subject, content)


def declared_content(subject: Subject) -> nodes.Content:
    """The content as the declaration says it: the main resource, its further parts, its children, the outputs."""
    resources = [*main_resource(subject)]
    resources += [resource for part in subject.kind.parts for resource in part_resource(part, subject)]
    resources += _children(subject)
    resources += stored_secrets(subject)
    return nodes.Content(
        resources=tuple(resources), outputs=tuple(declared_outputs(subject)), span=subject.resource.span
    )


def main_resource(subject: Subject) -> Iterator[nodes.Resource]:
    """The Bicep resource that the resource itself is; looked up without a scope, since its module is deployed there."""
    declared = subject.kind.resource
    if declared is None or not holds(declared.when, subject):
        return
    existing = subject.exists if declared.existing is None else holds(declared.existing, subject)
    shortest = shortest_name(subject.kind.name_rule)
    yield _resource(declared, subject, existing=existing, name=subject.physical_name, shortest=shortest)


def shortest_name(rule: schema.NameRule | None) -> int:
    """The fewest characters that a name of the author's may have; 0 where there is no rule."""
    return rule.minimum if rule is not None else 0


def part_resource(declared: t.BicepResource, subject: Subject) -> Iterator[nodes.Resource]:
    """A further Bicep resource of the module, if its condition holds."""
    if not holds(declared.when, subject):
        return
    existing = declared.existing is not None and holds(declared.existing, subject)
    name = fill(declared.name, subject)
    yield _resource(declared, subject, existing=existing, name=name if name is not None else subject.physical_name)


def _resource(
    declared: t.BicepResource,
    subject: Subject,
    *,
    existing: bool,
    name: ex.Expr,
    shortest: int = 0,
    above: ex.Expr | None = None,
) -> nodes.Resource:
    """What is declared, filled in; `above` is the parent where the declaration names none."""
    body = ex.Object(()) if existing else fill(declared.body, subject)
    assert isinstance(body, ex.Object)
    return nodes.Resource(
        symbol=symbol_from(declared.symbol, subject),
        type=declared.type,
        api_version=declared.version,
        name=name,
        existing=existing,
        parent=_symbol(declared.parent, subject) or above,
        scope=_symbol(declared.scope, subject),
        body=body,
        depends_on=() if existing else tuple(ex.Symbol(symbol_from(item, subject)) for item in declared.depends_on),
        comment="" if existing else declared.comment,
        shortest_name=shortest,
        span=subject.span,
    )


def _symbol(template: t.Template, subject: Subject) -> ex.Expr | None:
    """The Bicep resource of a symbol: another one of the module, or the resource itself, which may be at home elsewhere.
    Other templates give resources of other modules.
    """
    if not isinstance(template, str):
        return fill(template, subject)
    if template == "{symbol}" and not subject.path:
        return ex.Lookup(subject.resource.name)
    return ex.Symbol(symbol_from(template, subject)) if template else None


def _children(subject: Subject) -> Iterator[nodes.Resource]:
    """The Bicep resources of children, each followed by those of its own children."""
    previous: dict[str, ex.Expr] = {}
    for below in subject.each_below():
        kind = below.child_declaration
        if kind.resource is not None and holds(kind.resource.when, below):
            resource = child_resource(kind.resource, below)
            if kind.chained and not below.exists:
                if kind.word in previous:
                    resource = evolve(resource, depends_on=(*resource.depends_on, previous[kind.word]))
                previous[kind.word] = ex.Symbol(resource.symbol)
            yield resource
        for part in kind.parts:
            yield from part_resource(part, below)
        yield from _children(below)


def child_resource(declared: t.BicepResource, subject: Subject) -> nodes.Resource:
    """The Bicep resource of a child; its parent is the resource above it unless the declaration names another."""
    return _resource(
        declared,
        subject,
        existing=subject.exists,
        name=subject.physical_name,
        shortest=shortest_name(subject.declaration.name_rule),
        above=ex.Symbol(subject.up(1).symbol),
    )


def stored_secrets(subject: Subject) -> Iterator[nodes.Resource]:
    """The secrets that the resource and its children keep in the vault of the resource."""
    for secret in subject.declaration.secrets:
        if holds(secret.when, subject):
            yield _stored(secret, subject)
    for below in subject.each_below():
        yield from stored_secrets(below)


def _stored(secret: schema.StoredSecret, subject: Subject) -> nodes.Resource:
    vault = subject.index[secrets_vault(subject)]
    declared = Subject(subject.index, vault).kind.resource
    value = fill(secret.value, subject)
    assert declared is not None
    assert value is not None
    body = ex.lift_object({"properties": {"value": value}})
    return nodes.Resource(
        symbol=symbol_from(secret.symbol, subject),
        type=f"{declared.type}/secrets",
        api_version=declared.version,
        name=ex.lift(secret.name.format(name=subject.name)),
        parent=ex.Lookup(vault.name),
        body=body,
        span=subject.resource.span,
    )


def declared_outputs(subject: Subject) -> Iterator[nodes.Output]:
    """The outputs of the kind and of the children that have some (those come first)."""
    yield from _child_outputs(subject)
    for output in subject.kind.outputs:
        value = fill(output.value, subject) if holds(output.when, subject) else None
        if value is not None:
            yield nodes.Output(
                name=output.name,
                type=output.type,
                value=value,
                on_demand=output.on_demand,
                span=subject.resource.span,
            )


def _child_outputs(subject: Subject) -> Iterator[nodes.Output]:
    for below in subject.each_below():
        for output in below.declaration.outputs:
            value = fill(output.value, below) if holds(output.when, below) else None
            if value is not None:
                name = output.name.format(symbol=symbol_of(below.name), name=below.name)
                yield nodes.Output(name=name, type=output.type, value=value, span=below.span)
        yield from _child_outputs(below)


def with_author_outputs(subject: Subject, content: nodes.Content) -> nodes.Content:
    """The content with the author's own outputs after those of the kind."""
    added = tuple(
        nodes.Output(name=identifier(output.name), type=output.type, value=output.value, span=output.span)
        for output in subject.resource.outputs
    )
    return evolve(content, outputs=(*content.outputs, *added)) if added else content
