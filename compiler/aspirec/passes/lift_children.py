"""lift_children: children that have modules of their own become resources.

    before   azure.foundry ai { project agents }   project api { reference ai.agents }
    after    azure.foundry ai   azure.foundry/project agents { owner: ai }   project api { reference agents }

Such a resource is called like the child and lives where its owner does, in the same scope and region. A name
that is taken is reported.
"""

from __future__ import annotations

from collections.abc import Iterator

from aspirec import expressions as ex
from aspirec.catalog.index import known_kind
from aspirec.catalog.schema import Kind
from aspirec.frozen import evolve
from aspirec.model.nodes import App, Child, Resource, Setting
from aspirec.model.rewrite import rewrite_app, with_setting
from aspirec.passes._taken import Taken
from aspirec.passes.context import Context

OWNER = "owner"
"""The attribute that refers to the resource in which the child stood."""
LOCATION = "location"

Lifted = dict[tuple[str, str], Resource]


def lift_children(app: App, context: Context) -> App:
    """The app with resources in the place of such children, and with all references to them changed."""
    lifted = dict(_all_lifted(app, context))
    if not lifted:
        return app
    change = _change(lifted)
    resources = (*(_without(resource, lifted) for resource in app.resources), *lifted.values())
    rewritten = rewrite_app(evolve(app, resources=resources), change)
    return evolve(rewritten, resources=tuple(_with_targets(resource, lifted) for resource in rewritten.resources))


def _all_lifted(app: App, context: Context) -> Iterator[tuple[tuple[str, str], Resource]]:
    taken = Taken(app, context)
    for resource in app.resources:
        kind = known_kind(resource.kind)
        for child in resource.children:
            declared = kind.child(child.word)
            if declared is not None and declared.own is not None:
                name = _free_name(child, resource, taken)
                yield (resource.name, child.name), _lifted(name, child, resource, declared.own)


def _free_name(child: Child, owner: Resource, taken: Taken) -> str:
    """The child's name; where that is taken, which is reported, another one to go on with."""
    name = child.name
    while not taken.claim(name, f"its {child.word}", owner.name, child.name_span):
        name += "-"
    return name


def _lifted(name: str, child: Child, owner: Resource, kind: Kind) -> Resource:
    reference = Setting(name=OWNER, value=ex.ResourceRef(owner.name, span=child.name_span), span=child.name_span)
    region = owner.setting(LOCATION)
    inherits = region is not None and kind.attribute(LOCATION) is not None and child.setting(LOCATION) is None
    settings = with_setting(child.settings, LOCATION, region) if inherits and region is not None else child.settings
    return Resource(
        name=name,
        kind=kind.name,
        settings=(*settings, reference),
        children=child.children,
        configures=child.configures,
        scope=owner.scope,
        span=child.span,
        name_span=child.name_span,
        brought_by=owner.name,
    )


def _without(resource: Resource, lifted: Lifted) -> Resource:
    kept = tuple(child for child in resource.children if (resource.name, child.name) not in lifted)
    return resource if len(kept) == len(resource.children) else evolve(resource, children=kept)


# -- references --------------------------------------------------------------------------------------------------


def _change(lifted: Lifted) -> ex.Change:
    @ex.changes(ex.ResourceRef, ex.PropertyRef)
    def change(expr: ex.Expr) -> ex.Expr | None:
        match expr:
            case ex.ResourceRef():
                return _target(expr, lifted)
            case ex.PropertyRef(children=(first, *rest)) if (expr.resource, first) in lifted:
                return _property(expr, lifted[expr.resource, first], tuple(rest))
            case _:
                return None

    return change


def _property(expr: ex.PropertyRef, resource: Resource, rest: tuple[str, ...]) -> ex.Expr:
    """A connection property stays one; an output is that of the module."""
    for output in known_kind(resource.kind).outputs if not rest else ():
        if expr.name in (output.name, output.alias):
            return ex.OutputRef(resource.name, output.name, span=expr.span)
    return ex.PropertyRef(resource.name, rest, expr.name, span=expr.span)


def _target(target: ex.ResourceRef, lifted: Lifted) -> ex.ResourceRef:
    found = lifted.get((target.resource, target.children[0])) if target.children else None
    return target if found is None else ex.ResourceRef(found.name, target.children[1:], span=target.span)


def _with_targets(resource: Resource, lifted: Lifted) -> Resource:
    if not resource.references and not resource.grants:
        return resource
    return evolve(
        resource,
        references=tuple(evolve(item, target=_target(item.target, lifted)) for item in resource.references),
        grants=tuple(evolve(item, target=_target(item.target, lifted)) for item in resource.grants),
    )
