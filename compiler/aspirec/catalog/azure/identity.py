"""User-assigned managed identities: whom apps and environments act as."""

from __future__ import annotations

from aspirec.catalog.common import AZURE_ATTRIBUTES, AZURE_CHILDREN, AZURE_CLAUSES
from aspirec.catalog.conditions import Given
from aspirec.catalog.schema import Access, Attribute, Kind, NameRule, Output
from aspirec.catalog.templates import Argument, Attr, BicepResource, Own, Tags, When
from aspirec.expressions import Object
from aspirec.types import BOOL

KIND = Kind(
    name="azure.identity",
    summary="user-assigned identity",
    also=("managedIdentity", "msi"),
    doc="An identity that compute resources run under (`identity: NAME`). It can be granted roles of its own.",
    attributes=(
        *AZURE_ATTRIBUTES,
        Attribute(
            name="taggable",
            known="compiled",
            doc="The module takes its tags as a parameter, as those of compute environments do.",
            type=BOOL,
        ),
    ),
    children=AZURE_CHILDREN,
    clauses=(*AZURE_CLAUSES, "grant"),
    can_exist=True,
    traits=("identity",),
    layer=0,
    name_rule=NameRule(
        minimum=3,
        maximum=128,
        pattern=r"[A-Za-z0-9][A-Za-z0-9_-]*",
        what="3 to 128 letters, digits, hyphens and underscores, a letter or digit first",
        allowed=("lower", "upper", "digit", "-", "_"),
        separator="-",
        aspire8="symbol",
    ),
    resource=BicepResource(
        type="Microsoft.ManagedIdentity/userAssignedIdentities",
        version="2024-11-30",
        body={
            "location": Attr("location"),
            "tags": When(
                Given("taggable"),
                Argument("tags", Tags(named=False), type="object", default=Object(())),
                Tags(named=False),
            ),
        },
    ),
    outputs=(
        Output(name="id", value=Own("id"), doc="The resource id."),
        Output(name="clientId", value=Own("properties.clientId"), doc="The id with which an app signs in."),
        Output(
            name="principalId",
            value=Own("properties.principalId"),
            doc="The id of the principal, to which roles are assigned.",
        ),
        Output(name="principalName", value=Own("name"), doc="The name of the principal."),
        Output(name="name", value=Own("name"), doc="The name of the identity."),
    ),
    name_output="principalName",
    access=Access(on_reference=False, roles=("ManagedIdentityOperator", "ManagedIdentityContributor")),
    joined={"Microsoft.ManagedIdentity/userAssignedIdentities/assign/action": ("identity.userAssignedIdentities",)},
)
