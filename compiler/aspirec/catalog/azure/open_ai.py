"""Azure OpenAI: an account, and the models deployed in it.

Types, limits and rules of names: Azure's reference of Microsoft.CognitiveServices 2025-09-01; outputs, connection strings and
defaults as Aspire.Hosting.Azure.CognitiveServices publishes them.
"""

from __future__ import annotations

from aspirec.catalog.azure._cognitive_services import ACCOUNT, NAMES, ROLES, VERSION, deployment
from aspirec.catalog.common import AZURE_ATTRIBUTES, AZURE_CHILDREN, AZURE_CLAUSES, DEFAULT_ROLES
from aspirec.catalog.conditions import ALWAYS, NEW, PRIVATE
from aspirec.catalog.naming import UNIQUE_TOKEN
from aspirec.catalog.schema import Access, Attribute, Connection, Kind, Output, PrivateLink
from aspirec.catalog.templates import Attr, BicepResource, Fmt, Fn, ModelName, Out, Own, PhysicalName, Tags, When

HOST = Fn("toLower", Fn("take", Fmt("{}{}", ModelName(longest=19), UNIQUE_TOKEN), 24))
"""The first part of the account's host name, which no other account in Azure may have. The name is cut so that five characters
of the unique part are left.
"""

KIND = Kind(
    name="azure.openAi",
    summary="Azure OpenAI account",
    also=("cognitiveServices", "gpt"),
    doc="An account for OpenAI models. A reference to a deployment also gives its name.",
    attributes=(
        *AZURE_ATTRIBUTES,
        DEFAULT_ROLES,
        Attribute(name="sku", needed=True, doc="The tier.", default="S0", when=NEW),
    ),
    children=(
        *AZURE_CHILDREN,
        deployment(
            sku="Standard",
            capacity=8,
            format_="OpenAI",
            connection=Connection(
                string=Fmt("{};Deployment={}", Out("connectionString"), PhysicalName()),
                properties=(("Uri", Out("endpoint")), ("ModelName", PhysicalName())),
            ),
        ),
    ),
    clauses=AZURE_CLAUSES,
    can_exist=True,
    name_rule=NAMES,
    resource=BicepResource(
        type=ACCOUNT,
        version=VERSION,
        body={
            "location": Attr("location"),
            "kind": "OpenAI",
            "sku": {"name": Attr("sku")},
            "properties": {
                "customSubDomainName": HOST,
                "disableLocalAuth": True,
                "publicNetworkAccess": When(PRIVATE, "Disabled", "Enabled"),
            },
            "tags": Tags(),
        },
    ),
    outputs=(
        Output(
            name="connectionString",
            value=Fmt("Endpoint={}", Own("properties.endpoint")),
            doc="The connection string, without any key.",
        ),
        Output(name="endpoint", value=Own("properties.endpoint"), doc="The address of the account."),
        Output(name="name", value=Own("name"), doc="The name of the account."),
        Output(name="id", value=Own("id"), doc="The resource id."),
    ),
    connection=Connection(string=Out("connectionString"), properties=(("Uri", Out("endpoint")),)),
    access=Access(roles=ROLES, defaults=(("CognitiveServicesOpenAIUser", ALWAYS),)),
    private_link=PrivateLink(group="account", zones=("privatelink.openai.azure.com",)),
)
