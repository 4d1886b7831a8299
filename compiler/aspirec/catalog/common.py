"""Attributes, children and clauses that many kinds share."""

from __future__ import annotations

from aspirec.catalog.checks import NOT_EMPTY, REGION
from aspirec.catalog.conditions import NEW_OR_BUILT_UPON
from aspirec.catalog.schema import Attribute, Child
from aspirec.frozen import evolve
from aspirec.types import ANY, BOOL, INT, STRING, ListOf, Target, union

PLAIN = union(STRING, INT, BOOL)
"""What becomes text by itself: a variable, an argument."""

NAME = Attribute(name="name", doc="The physical name; by default, made by the rule of the type.", check=NOT_EMPTY)
LOCATION = Attribute(
    name="location",
    needed=True,
    also=("region",),
    doc="The region, if not that of the deployment, or of its environment or network.",
    check=REGION,
)
LOCATION_OF_AZURE = evolve(LOCATION, when=NEW_OR_BUILT_UPON)


def switch(name: str, doc: str) -> Attribute:
    """An attribute that is true unless something else is said, and decides what is compiled."""
    return Attribute(name=name, known="compiled", doc=doc, type=BOOL, default=True)


PUBLISH = switch("publish", "false leaves the resource out of the generated files.")
DEFAULT_ROLES = Attribute(
    name="defaultRoles",
    known="compiled",
    doc="The roles that a reference without a grant assigns, instead of the usual ones, written as in a grant; `[]` for none.",
    type=ListOf(STRING),
    words=True,
)


def name_in_azure(attribute: str) -> Attribute:
    """The attribute with which a child says what it is called in Azure."""
    return Attribute(name=attribute, doc="The name in Azure, if different.", check=NOT_EMPTY)


TAGS = Child(
    word="tags",
    doc="Tags of the Azure resource.",
    named="none",
    free=True,
    public=True,
    heeds_null=True,
    repeats=False,
)
TAGS_OF_AZURE = evolve(TAGS, when=NEW_OR_BUILT_UPON)
CONFIGURE = Child(
    word="configure",
    also=("properties",),
    doc="Raw Azure properties, merged into the main resource, or into the one with the given symbol.",
    named="either",
    free=True,
    entries=ANY,
)
PARAMS = Child(
    word="params",
    doc="Parameters of the module, for use in `configure` and `output`; elsewhere their names stand for the values.",
    named="none",
    free=True,
    entries=ANY,
)

AZURE_ATTRIBUTES = (NAME, LOCATION_OF_AZURE, PUBLISH)
"""Every Azure kind takes these."""
AZURE_CHILDREN = (TAGS_OF_AZURE, CONFIGURE, PARAMS)
ENVIRONMENT_CHILDREN = (TAGS, CONFIGURE, PARAMS)
"""Of environments that make something beside the one that exists, which takes the tags."""
AZURE_CLAUSES = ("output",)

COMPUTE_TARGET = Target(("environment",), "a compute environment")
IDENTITY_TARGET = Target(("identity",), "a user-assigned identity")
REGISTRY = Attribute(
    name="registry",
    heeds_null=True,
    doc="The registry that images are pulled from; null for none.",
    type=Target(("registry",), "a container registry"),
)
PULL_IDENTITY = Attribute(
    name="pullIdentity",
    doc="The identity that pulls images, instead of the environment's own. You assign its roles.",
    type=IDENTITY_TARGET,
)
