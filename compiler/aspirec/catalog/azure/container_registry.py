"""Azure Container Registry: where images are pushed to and pulled from."""

from __future__ import annotations

from aspirec.catalog.checks import CRON, IMAGE_AGE, NOT_EMPTY, POSITIVE
from aspirec.catalog.common import AZURE_ATTRIBUTES, AZURE_CHILDREN, AZURE_CLAUSES, DEFAULT_ROLES
from aspirec.catalog.conditions import NEW, PRIVATE
from aspirec.catalog.schema import Access, Attribute, Child, Kind, NameRule, Output, PrivateLink, Registry
from aspirec.catalog.templates import Attr, BicepResource, Fmt, Fn, Out, Own, PhysicalName, Tags, When
from aspirec.types import INT, Choice

LOCATION = Attr("location")

PURGE_TASK = Child(
    word="purgeTask",
    doc="A task of the registry that deletes old images.",
    attributes=(
        Attribute(name="schedule", doc="When it runs, in UTC.", required=True, check=CRON),
        Attribute(
            name="filter",
            doc="Repository and tags, as REPOSITORY:REGULAR-EXPRESSION.",
            default=".*:.*",
            needed=True,
            check=NOT_EMPTY,
        ),
        Attribute(name="ago", doc="Only images that are older than this.", default="0d", needed=True, check=IMAGE_AGE),
        Attribute(
            name="keep",
            doc="How many of the newest images always stay.",
            type=INT,
            default=3,
            needed=True,
            check=POSITIVE,
        ),
    ),
    resource=BicepResource(
        type="Microsoft.ContainerRegistry/registries/tasks",
        version="2019-04-01",
        comment="Deletes old images: the encoded step runs 'acr purge'.",
        body={
            "location": LOCATION,
            "properties": {
                "platform": {"os": "Linux"},
                "step": {
                    "type": "EncodedTask",
                    "encodedTaskContent": Fn(
                        "base64",
                        Fmt(
                            "version: v1.1.0\nsteps:\n- cmd: acr purge --filter '{}' --ago {} --keep {}",
                            Attr("filter"),
                            Attr("ago"),
                            Attr("keep"),
                        ),
                    ),
                },
                "trigger": {
                    "timerTriggers": [{"name": Fmt("{}_trigger", PhysicalName()), "schedule": Attr("schedule")}]
                },
            },
            "tags": Tags(named=False),
        },
    ),
    name_rule=NameRule(
        minimum=5, maximum=50, pattern=r"[A-Za-z0-9_-]+", what="5 to 50 letters, digits, hyphens and underscores"
    ),
)

KIND = Kind(
    name="azure.containerRegistry",
    summary="Azure Container Registry",
    also=("acr",),
    doc="A registry for container images. Compute environments pull from the one that they name in `registry`.",
    attributes=(
        *AZURE_ATTRIBUTES,
        DEFAULT_ROLES,
        Attribute(
            name="sku",
            needed=True,
            doc="The tier.",
            type=Choice(("Basic", "Standard", "Premium"), open=True),
            default="Basic",
            private_default="Premium",
            when=NEW,
        ),
    ),
    children=(*AZURE_CHILDREN, PURGE_TASK),
    clauses=AZURE_CLAUSES,
    can_exist=True,
    traits=("registry",),
    layer=0,
    name_rule=NameRule(
        minimum=5,
        maximum=50,
        pattern=r"[A-Za-z0-9]+",
        what="5 to 50 letters and digits",
        aspire8="same",
    ),
    resource=BicepResource(
        type="Microsoft.ContainerRegistry/registries",
        version="2025-04-01",
        body={
            "location": LOCATION,
            "sku": {"name": Attr("sku")},
            "properties": When(PRIVATE, {"publicNetworkAccess": "Disabled"}),
            "tags": Tags(),
        },
    ),
    outputs=(
        Output(name="name", value=Own("name"), doc="The name of the registry."),
        Output(name="loginServer", value=Own("properties.loginServer"), doc="The host name to log in to."),
        Output(name="id", value=Own("id"), doc="The resource id."),
    ),
    access=Access(
        on_reference=False,
        roles=("AcrPull", "AcrPush", "AcrDelete", "AcrImageSigner", "AcrQuarantineReader", "AcrQuarantineWriter"),
    ),
    registry=Registry(host=Out("loginServer"), login=Fmt("az acr login --name {}", Out("name"))),
    private_link=PrivateLink(group="registry", zones=("privatelink.azurecr.io",)),
)
