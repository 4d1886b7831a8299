"""Azure Front Door: public host names at the edge of Azure's network, for apps behind them."""

from __future__ import annotations

from collections.abc import Iterable

from aspirec.catalog.checks import NOT_EMPTY
from aspirec.catalog.common import AZURE_ATTRIBUTES, AZURE_CHILDREN, AZURE_CLAUSES
from aspirec.catalog.conditions import EXISTING, NEW, AnyChild, Given, Written
from aspirec.catalog.schema import Access, Attribute, Child, Kind, NameRule, Origin, Output
from aspirec.catalog.templates import (
    Argument,
    Attr,
    AttrOf,
    BicepResource,
    Fmt,
    NameBy,
    OutputOf,
    Own,
    Part,
    Pattern,
    Tags,
    When,
)
from aspirec.diagnostics.model import Diagnostic
from aspirec.filling import Subject, holds
from aspirec.model.nodes import literal_text
from aspirec.types import BOOL, Choice, Target

TYPE, VERSION = "Microsoft.Cdn/profiles", "2025-06-01"
STANDARD, PREMIUM = "Standard_AzureFrontDoor", "Premium_AzureFrontDoor"
LINKED = Given("privateLink")

ENDPOINT_NAMES = NameRule(minimum=2, maximum=46, allowed=("lower", "upper", "digit", "-"), separator="-")
PART_NAMES = NameRule(maximum=90, allowed=("lower", "upper", "digit", "-"), separator="-")
HOST = Argument("{symbol}_host", Attr("host"))

ORIGIN = Child(
    word="origin",
    doc="An app, reached under its own host name; without `target`, the compute resource of the same name.",
    attributes=(
        Attribute(
            name="target", doc="The app, if it has another name.", type=Target(("compute",), "a compute resource")
        ),
        Attribute(
            name="host",
            needed=True,
            doc=(
                "The host that requests go to, if it is not an app of the program; by default, that of the "
                "first external endpoint."
            ),
            check=NOT_EMPTY,
        ),
        Attribute(
            name="probePath",
            doc="The path that health checks request; by default that of its liveness probe, or of another, or '/'.",
            default="/",
        ),
        Attribute(
            name="probeProtocol",
            doc="The protocol of health checks; by default that of the probe's endpoint, or HTTPS if there is none. Container Apps "
            "answers HTTP with a redirect, which counts as a failure.",
            type=Choice(("Http", "Https")),
            default="Https",
        ),
        Attribute(
            name="privateLink",
            known="compiled",
            doc="Requests reach the app through a private link to its environment, which is closed to the "
            "public network. The link must be approved once, on the environment.",
            type=BOOL,
            closes=True,
        ),
        Attribute(
            name="group",
            when=LINKED,
            known="compiled",
            doc="Which service of the environment the private link leads to.",
            check=NOT_EMPTY,
        ),
    ),
    namesake=True,
    origin=Origin(
        target="target", host="host", path="probePath", protocol="probeProtocol", link="privateLink", group="group"
    ),
    parts=(
        BicepResource(
            type=f"{TYPE}/afdEndpoints",
            version=VERSION,
            symbol="{symbol}Endpoint",
            name=NameBy(ENDPOINT_NAMES, "{symbol}Endpoint"),
            parent="{root}",
            body={"location": "Global", "tags": Tags(named=False)},
        ),
        BicepResource(
            type=f"{TYPE}/originGroups",
            version=VERSION,
            symbol="{symbol}OriginGroup",
            name=NameBy(PART_NAMES, "{symbol}OriginGroup"),
            parent="{root}",
            body={
                "properties": {
                    "healthProbeSettings": {
                        "probePath": Attr("probePath"),
                        "probeProtocol": Attr("probeProtocol"),
                    },
                    "loadBalancingSettings": {
                        "sampleSize": 4,
                        "successfulSamplesRequired": 3,
                        "additionalLatencyInMilliseconds": 50,
                    },
                }
            },
        ),
        BicepResource(
            type=f"{TYPE}/originGroups/origins",
            version=VERSION,
            symbol="{symbol}Origin",
            name=NameBy(PART_NAMES, "{symbol}Origin"),
            parent="{symbol}OriginGroup",
            body={
                "properties": {
                    "hostName": HOST,
                    "originHostHeader": HOST,
                    "sharedPrivateLinkResource": When(
                        LINKED,
                        {
                            "privateLink": {"id": OutputOf("privateLink", "id")},
                            "groupId": Attr("group"),
                            "privateLinkLocation": AttrOf("privateLink", "location"),
                            "requestMessage": Pattern("Front door: requests to {name}"),
                        },
                    ),
                }
            },
        ),
        BicepResource(
            type=f"{TYPE}/afdEndpoints/routes",
            version=VERSION,
            symbol="{symbol}Route",
            name=NameBy(PART_NAMES, "{symbol}Route"),
            parent="{symbol}Endpoint",
            depends_on=("{symbol}Origin",),
            body={
                "properties": {
                    "originGroup": {"id": Part("{symbol}OriginGroup", "id")},
                    "patternsToMatch": ["/*"],
                    "forwardingProtocol": "HttpsOnly",
                    "httpsRedirect": "Enabled",
                    "linkToDefaultDomain": "Enabled",
                }
            },
            comment="A route needs an origin in its group, but nothing in it refers to one.",
        ),
    ),
    outputs=(
        Output(
            name="{symbol}_endpointUrl",
            alias="endpointUrl",
            value=Fmt("https://{}", Part("{symbol}Endpoint", "properties.hostName")),
            doc="The address at which the origin is reached.",
        ),
    ),
)


def check(subject: Subject) -> Iterable[Diagnostic]:
    """A private link takes the premium tier."""
    from aspirec.catalog.azure import _network_errors as errors

    tier = literal_text(subject.attribute("sku"))
    for child in subject.children("origin"):
        if holds(LINKED, subject.below(child)) and tier == STANDARD:
            yield errors.premium_only(subject.below(child), subject)


KIND = Kind(
    name="azure.frontDoor",
    summary="front door",
    also=("cdn", "afd"),
    doc="Public host names at the edge of Azure's network, each leading to an app (`origin`), whose health it checks.",
    attributes=(
        *AZURE_ATTRIBUTES,
        Attribute(
            name="sku",
            doc="The tier; premium if an origin has a private link.",
            type=Choice((STANDARD, PREMIUM), open=True),
            default=When(AnyChild("origin", LINKED), PREMIUM, STANDARD),
        ),
    ),
    children=(*AZURE_CHILDREN, ORIGIN),
    clauses=AZURE_CLAUSES,
    can_exist=True,
    regional=False,
    layer=2,
    name_rule=NameRule(
        maximum=260,
        pattern=r"[A-Za-z0-9]+(?:-*[A-Za-z0-9])*",
        what="1 to 260 letters, digits and hyphens, no hyphen at either end",
        allowed=("lower", "upper", "digit", "-"),
        separator="-",
    ),
    resource=BicepResource(
        type=TYPE,
        version=VERSION,
        body={
            "location": When(Written("location"), Attr("location"), "Global"),
            "sku": {"name": Attr("sku")},
            "tags": Tags(),
        },
    ),
    outputs=(
        Output(name="name", value=Own("name"), when=NEW, on_demand=True, doc="The name of the profile."),
        Output(name="name", value=Own("name"), when=EXISTING, doc="The name of the profile."),
    ),
    access=Access(on_reference=False, roles=("CDNProfileContributor", "Contributor", "Reader")),
    check=check,
)
