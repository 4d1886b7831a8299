"""Azure AI Search.

Types, limits and rules of names: Azure's reference of Microsoft.Search 2023-11-01; outputs, connection strings and defaults as
Aspire.Hosting.Azure.Search publishes them.
"""

from __future__ import annotations

from aspirec.catalog.checks import PARTITIONS, UP_TO_TWELVE
from aspirec.catalog.common import AZURE_ATTRIBUTES, AZURE_CHILDREN, AZURE_CLAUSES, DEFAULT_ROLES
from aspirec.catalog.conditions import ALWAYS, EXISTING, NEW, PRIVATE, AllOf, Exceeds, Is, is_one_of
from aspirec.catalog.schema import Access, Attribute, Connection, Kind, Limit, NameRule, Output, PrivateLink
from aspirec.catalog.templates import Attr, BicepResource, Fmt, Out, Own, PhysicalName, Tags, When
from aspirec.types import INT, Choice

ENDPOINT = Fmt("https://{}.search.windows.net", When(EXISTING, PhysicalName(), Own("name")))
"""Azure has no property for it: it is made of the name."""

KIND = Kind(
    name="azure.search",
    summary="Azure AI Search service",
    also=("cognitiveSearch", "searchService"),
    doc="Search over documents and vectors.",
    attributes=(
        *AZURE_ATTRIBUTES,
        DEFAULT_ROLES,
        Attribute(
            name="sku",
            doc="The tier.",
            type=Choice(
                (
                    "free",
                    "basic",
                    "standard",
                    "standard2",
                    "standard3",
                    "storage_optimized_l1",
                    "storage_optimized_l2",
                )
            ),
            default="basic",
        ),
        Attribute(
            name="replicaCount", doc="The number of replicas.", type=INT, default=1, check=UP_TO_TWELVE, when=NEW
        ),
        Attribute(
            name="partitionCount",
            doc="The number of partitions.",
            type=INT,
            default=1,
            check=PARTITIONS,
            when=NEW,
        ),
        Attribute(
            name="hostingMode",
            doc="highDensity: many small indexes (standard3 only).",
            type=Choice(("default", "highDensity")),
            default="default",
            when=NEW,
        ),
    ),
    children=AZURE_CHILDREN,
    clauses=AZURE_CLAUSES,
    can_exist=True,
    name_rule=NameRule(
        minimum=2,
        maximum=60,
        pattern=r"[a-z0-9]{2,}(-[a-z0-9]+)*",
        what="2 to 60 lower-case letters, digits and single hyphens, none of these among the first two or last",
        allowed=("lower", "digit", "-"),
        separator="-",
        lower=True,
    ),
    resource=BicepResource(
        type="Microsoft.Search/searchServices",
        version="2023-11-01",
        body={
            "location": Attr("location"),
            "sku": {"name": Attr("sku")},
            "properties": {
                "hostingMode": Attr("hostingMode"),
                "disableLocalAuth": True,
                "partitionCount": Attr("partitionCount"),
                "replicaCount": Attr("replicaCount"),
                "publicNetworkAccess": When(PRIVATE, "disabled"),
            },
            "tags": Tags(),
        },
    ),
    outputs=(
        Output(
            name="connectionString", value=Fmt("Endpoint={}", ENDPOINT), doc="The connection string, without any key."
        ),
        Output(name="endpoint", value=ENDPOINT, doc="The address of the service."),
        Output(name="name", value=Own("name"), doc="The name of the service."),
        Output(name="id", value=Own("id"), doc="The resource id."),
    ),
    connection=Connection(string=Out("connectionString"), properties=(("Uri", Out("endpoint")),)),
    access=Access(
        roles=("SearchIndexDataContributor", "SearchIndexDataReader", "SearchServiceContributor"),
        defaults=(("SearchIndexDataContributor", ALWAYS), ("SearchServiceContributor", ALWAYS)),
    ),
    private_link=PrivateLink(group="searchService", zones=("privatelink.search.windows.net",)),
    limits=(
        Limit(
            when=AllOf(PRIVATE, Is("sku", "free")),
            message="the free tier of Azure AI Search takes no private endpoints",
            help="write sku: 'basic'",
            attribute="sku",
        ),
        *(
            Limit(
                when=AllOf(Is("sku", "free"), Exceeds(name, 1)),
                message="the free tier of Azure AI Search has one replica and one partition",
                help=f"leave {name} out, or write sku: 'basic'",
                attribute=name,
            )
            for name in ("replicaCount", "partitionCount")
        ),
        Limit(
            when=AllOf(
                Is("hostingMode", "highDensity"),
                is_one_of("sku", "free", "basic", "standard", "standard2"),
            ),
            message="only the tier standard3 of Azure AI Search has the hosting mode highDensity",
            help="write sku: 'standard3'",
            attribute="hostingMode",
        ),
    ),
)
