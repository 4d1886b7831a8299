"""Modules written inline: the author's own Azure resources, in the middle of the model."""

from __future__ import annotations

from aspirec import expressions as ex
from aspirec.bicep.identifiers import symbol_of
from aspirec.catalog.common import PARAMS, PUBLISH
from aspirec.catalog.naming import generated_name
from aspirec.catalog.schema import Attribute, Kind, NameRule
from aspirec.filling import Subject
from aspirec.frozen import evolve
from aspirec.model.nodes import RawResource
from aspirec.plan.nodes import Content, Resource
from aspirec.types import BOOL, STRING, Record


def build(subject: Subject) -> Content:
    """The resources as they are written; `reference X` needs nothing here, since a use of X declares it."""
    return Content(resources=tuple(_resource(raw) for raw in subject.resource.raw), span=subject.resource.span)


USUAL_NAMES = NameRule(maximum=24, allowed=("lower", "digit", "-"), separator="-", lower=True)
"""What nearly every type takes."""
NAMES_OF_APPS = evolve(USUAL_NAMES, maximum=32)


def _name_rule(type_: str) -> NameRule:
    """By which rule a resource of the type gets a name: that of the kind that makes such resources, if there is one."""
    from aspirec.catalog.azure._container_apps import APP
    from aspirec.catalog.index import sound_kinds

    wanted = type_.lower()
    if wanted == APP.lower():  # which hosts make, and no kind
        return NAMES_OF_APPS
    makers = (kind for kind in sound_kinds() if kind.resource is not None and kind.resource.type.lower() == wanted)
    rules = (kind.name_rule for kind in makers)
    return next((rule for rule in rules if rule is not None and rule.generated is None), USUAL_NAMES)


def _resource(raw: RawResource) -> Resource:
    properties = dict(raw.body.entries)
    name = properties.pop("name", None) or generated_name(_name_rule(raw.type), symbol_of(raw.symbol))
    parent, scope = properties.pop("parent", None), properties.pop("scope", None)
    depends_on = properties.pop("dependsOn", None)
    resource = Resource(
        symbol=symbol_of(raw.symbol),
        type=raw.type,
        api_version=raw.api_version,
        name=name,
        existing=raw.existing,
        parent=parent,
        scope=scope,
        body=ex.Object(tuple(properties.items())),
        span=raw.span,
    )
    return evolve(resource, depends_on=depends_on.items) if isinstance(depends_on, ex.Array) else resource


SCOPE = Attribute(
    name="scope",
    known="early",
    doc="Where it is deployed: { resourceGroup, subscription }, { subscription } or { tenant: true }.",
    type=Record((("resourceGroup", STRING), ("subscription", STRING), ("tenant", BOOL))),
)

KIND = Kind(
    name="azure.module",
    summary="inline module",
    also=("resource",),
    doc="Your own resources. `location` is the module's parameter, `reference X` brings X in as an existing "
    "resource under its own symbol, outputs are `NAME.outputName`.",
    attributes=(PUBLISH, SCOPE),
    children=(PARAMS,),
    clauses=("reference", "resource", "output"),
    inline=True,
    scoped=True,
    build=build,
)
