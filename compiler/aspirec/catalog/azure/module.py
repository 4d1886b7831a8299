"""Modules written inline: the author's own Azure resources, in the middle of the model."""

from __future__ import annotations

from aspirec import expressions as ex
from aspirec.bicep.identifiers import symbol_of
from aspirec.catalog.common import PARAMS, PUBLISH
from aspirec.catalog.index import kinds_that_make
from aspirec.catalog.naming import generated_name
from aspirec.catalog.schema import Attribute, Kind, NameRule
from aspirec.catalog.templates import When
from aspirec.filling import LOCATION, Subject
from aspirec.frozen import evolve
from aspirec.model.nodes import RawResource
from aspirec.plan.nodes import Content, Resource
from aspirec.types import BOOL, STRING, Record


def build(subject: Subject) -> Content:
    """The resources as they are written; `reference X` needs nothing here, since a use of X declares it."""
    resource = subject.resource
    region = ex.LocalRef("location") if "location" in dict(resource.params) else LOCATION
    return Content(resources=tuple(_resource(raw, region) for raw in resource.raw), span=resource.span)


USUAL_NAMES = NameRule(maximum=24, allowed=("lower", "digit", "-"), separator="-", lower=True)
"""What nearly every type takes."""
NAMES_OF_APPS = evolve(USUAL_NAMES, maximum=32)


def _is_app(type_: str) -> bool:
    """Whether the type is that of container apps, which hosts make, and no kind."""
    from aspirec.catalog.azure._container_apps import APP

    return type_.lower() == APP.lower()


def _name_rule(type_: str) -> NameRule:
    """By which rule a resource of the type gets a name: that of the kind that makes such resources, if there is one."""
    if _is_app(type_):
        return NAMES_OF_APPS
    rules = (kind.name_rule for kind in kinds_that_make(type_))
    return next((rule for rule in rules if rule is not None and rule.generated is None), USUAL_NAMES)


def _location(type_: str, region: ex.Expr) -> ex.Expr | None:
    """Where a resource of the type is that does not say so: where the kind that makes such resources has them, if it has them
    anywhere. Of types that no kind makes it is not known whether they have a location at all. `region` is where the module has
    its resources.
    """
    for kind in kinds_that_make(type_):
        match kind.resource.body.get("location") if kind.resource is not None else None:
            case str(everywhere) | When(otherwise=str(everywhere)):
                return ex.lift(everywhere)
            case None if kind.build is None:
                return None
            case _:
                return region
    return region if _is_app(type_) else None


def _resource(raw: RawResource, region: ex.Expr) -> Resource:
    properties = dict(raw.body.entries)
    name = properties.pop("name", None) or generated_name(_name_rule(raw.type), symbol_of(raw.symbol))
    parent, scope = properties.pop("parent", None), properties.pop("scope", None)
    depends_on = properties.pop("dependsOn", None)
    location = _location(raw.type, region) if "location" not in properties and not raw.existing else None
    resource = Resource(
        symbol=symbol_of(raw.symbol),
        type=raw.type,
        api_version=raw.api_version,
        name=name,
        existing=raw.existing,
        parent=parent,
        scope=scope,
        body=ex.Object((*([("location", location)] if location is not None else []), *properties.items())),
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
    "resource under its own symbol, outputs are `NAME.outputName`. A resource without a name gets one by the "
    "rule of its type. One without a location gets that which the kind for its type gives, if there is such a kind.",
    attributes=(PUBLISH, SCOPE),
    children=(PARAMS,),
    clauses=("reference", "resource", "output"),
    inline=True,
    scoped=True,
    build=build,
)
