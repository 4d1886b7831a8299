"""Modules written inline: the author's own Azure resources, in the middle of the model."""

from __future__ import annotations

from aspirec import expressions as ex
from aspirec.bicep.identifiers import symbol_of
from aspirec.catalog.common import PARAMS, PUBLISH
from aspirec.catalog.naming import UNIQUE_TOKEN
from aspirec.catalog.schema import Attribute, Kind
from aspirec.filling import Subject
from aspirec.frozen import evolve
from aspirec.model.nodes import RawResource
from aspirec.plan.nodes import Content, Resource
from aspirec.types import BOOL, STRING, Record


def build(subject: Subject) -> Content:
    """The resources as they are written; `reference X` needs nothing here, since a use of X declares it."""
    return Content(resources=tuple(_resource(raw) for raw in subject.resource.raw), span=subject.resource.span)


def _resource(raw: RawResource) -> Resource:
    properties = dict(raw.body.entries)
    name = properties.pop("name", None) or ex.call("take", ex.text(f"{raw.symbol.lower()}-", UNIQUE_TOKEN), 24)
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
