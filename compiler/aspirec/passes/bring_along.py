"""bring_along: what a declaration implies is declared.

    before   azure.cosmosDb db { authentication: 'accessKey' }
    after    azure.cosmosDb db { … }   azure.keyVault db-kv

    before   azure.virtualNetwork net { subnet web { rule r { … }  privateEndpoints: [store.blobs] } }
    after    azure.virtualNetwork net { subnet web { networkSecurityGroup: web-nsg } }
             azure.networkSecurityGroup web-nsg { rule r { … } }
             azure.privateEndpoint web-blobs-pe { subnet: net.web  target: store.blobs }

Resources come from `Child.brings` and `Kind.brings`, parameters from `Kind.generates`. A name that is taken is reported.
"""

from __future__ import annotations

from collections.abc import Iterator

from attrs import field

from aspirec import expressions as ex
from aspirec.catalog import schema
from aspirec.catalog.index import known_kind
from aspirec.diagnostics.suggest import listed
from aspirec.filling import Subject, holds
from aspirec.frozen import evolve, frozen
from aspirec.model.nodes import App, Child, Decorator, Index, Parameter, Resource, Setting, literal_items
from aspirec.model.reserved_names import check_reserved
from aspirec.model.rewrite import replace_resources, with_setting
from aspirec.passes._brought import brought_resource
from aspirec.passes._taken import Taken
from aspirec.passes.context import Context


def bring_along(app: App, context: Context) -> App:
    """The app with the resources and parameters that its declarations bring along."""
    added = _Additions(Taken(app, context))
    app = _from_children(app, added)
    index = Index(app)
    changed: list[Resource] = []
    for resource in app.resources:
        subject = Subject(index, resource)
        for brought in subject.kind.brings:
            if (brought.unless and subject.written(brought.unless) is not None) or not holds(brought.when, subject):
                continue
            made = brought_resource(brought, subject)
            if brought.shared:
                changed.append(_with_shared(resource, brought, made))
            if not (brought.shared and any(item.name == made.name for item in added.resources)):
                added.add(made, subject.name)
        for parameter in _generated_parameters(subject):
            added.add_parameter(parameter, resource)
    check_reserved(added.parameters, app.options, context.bag)
    if not added.resources and not added.parameters:
        return app
    app = replace_resources(app, changed, added.resources)
    return evolve(app, parameters=(*app.parameters, *added.parameters))


def _with_shared(resource: Resource, brought: schema.Brought, made: Resource) -> Resource:
    """The resource with what it shares with others as its attribute."""
    shared = ex.ResourceRef(made.name, span=resource.name_span)
    return evolve(resource, settings=with_setting(resource.settings, brought.unless, shared))


@frozen
class _Additions:
    """What comes along."""

    taken: Taken
    resources: list[Resource] = field(factory=list)
    parameters: list[Parameter] = field(factory=list)

    def add(self, brought: Resource, owner: str) -> None:
        """Add a resource that the owner brings along, unless its name is taken: that is reported."""
        what = f"a resource ({known_kind(brought.kind).summary})"
        if self.taken.claim(brought.name, what, owner, brought.name_span):
            self.resources.append(brought)

    def add_parameter(self, parameter: Parameter, owner: Resource) -> None:
        """The same for a parameter, which may be called like its owner."""
        if parameter.name == owner.name or self.taken.claim(parameter.name, "a parameter", owner.name, owner.name_span):
            self.parameters.append(parameter)


def _generated_parameters(subject: Subject) -> Iterator[Parameter]:
    for parameter in subject.kind.generates:
        if (parameter.unless and subject.written(parameter.unless) is not None) or not holds(parameter.when, subject):
            continue
        described = Decorator(name="description", arguments=(ex.lift(_description(parameter, subject.resource.name)),))
        yield Parameter(
            name=parameter.name.format(name=subject.resource.name),
            decorators=(described,),
            secure=parameter.secure,
            generated=parameter.generated,
            use=parameter.use,
            span=subject.resource.name_span,
        )


def _description(parameter: schema.GeneratedParameter, owner: str) -> str:
    """What is to be given for a parameter that nobody declared: `For db: 22 letters and digits or more.`"""
    rule = parameter.generated
    if rule is None:
        return f"The connection string of {owner}." if parameter.use == "connection" else f"For {owner}."
    case = "letters" if rule.lower and rule.upper else "small letters" if rule.lower else "capital letters"
    sorts = [case, *(("digits",) if rule.digits else ()), *(("signs",) if rule.special else ())]
    return f"For {owner}: {rule.minimum_length} {listed(sorts, 'and')} or more."


# -- children ----------------------------------------------------------------------------------------------------


def _from_children(app: App, added: _Additions) -> App:
    """The app with what its children bring along; they name it or hand children over to it."""
    index = Index(app)
    changed: list[Resource] = []
    for resource in app.resources:
        subject = Subject(index, resource)
        children = tuple(_settled(subject, child, subject.kind, added) for child in resource.children)
        if any(after is not before for after, before in zip(children, resource.children, strict=True)):
            changed.append(evolve(resource, children=children))
    resources = tuple(added.resources)
    added.resources.clear()
    return replace_resources(app, changed, resources) if changed or resources else app


def _settled(above: Subject, child: Child, owner: schema.Declaration, added: _Additions) -> Child:
    """The child after all that it brings along has been added; `owner` declares what it stands in."""
    declared = owner.child(child.word)
    if declared is None:
        return child
    subject = above.below(child)
    for brought in declared.brings:
        if (child.existing and not brought.each) or (brought.unless and subject.written(brought.unless) is not None):
            continue  # what is looked up cannot be told to use something new
        if holds(brought.when, subject):
            child = _bring(brought, subject, child, added)
    children = tuple(_settled(subject, item, declared, added) for item in child.children)
    same = all(after is before for after, before in zip(children, child.children, strict=True))
    return child if same else evolve(child, children=children)


def _bring(brought: schema.Brought, subject: Subject, child: Child, added: _Additions) -> Child:
    if brought.each:
        for item in literal_items(subject.attribute(brought.each)):
            if isinstance(item, ex.ResourceRef):
                added.add(brought_resource(brought, subject.at(item)), subject.name)
        return child
    moved = tuple(item for item in child.children if item.word in brought.children)
    resource = brought_resource(brought, subject, moved)
    added.add(resource, subject.name)
    kept = tuple(item for item in child.children if item.word not in brought.children)
    settings = child.settings
    if brought.known_as:
        reference = ex.ResourceRef(resource.name, span=child.name_span)
        settings = (*settings, Setting(name=brought.known_as, value=reference, span=child.name_span))
    return evolve(child, children=kept, settings=settings)
