"""Azure AI Foundry: an account for models of many makers, with projects for agents.

Types, limits and rules of names: Azure's reference of Microsoft.CognitiveServices 2025-09-01; outputs, connection strings and
defaults as Aspire.Hosting.Foundry publishes them.
"""

from __future__ import annotations

from aspirec.catalog.azure._cognitive_services import ACCOUNT, NAMES, ROLES, VERSION, deployment
from aspirec.catalog.azure._foundry_project import PROJECT
from aspirec.catalog.common import AZURE_ATTRIBUTES, AZURE_CHILDREN, AZURE_CLAUSES, DEFAULT_ROLES
from aspirec.catalog.conditions import ALWAYS, NEW, PRIVATE
from aspirec.catalog.naming import UNIQUE_TOKEN
from aspirec.catalog.schema import Access, Attribute, Connection, Kind, Output, PrivateLink, child_of
from aspirec.catalog.templates import Attr, BicepResource, Fmt, Fn, ModelName, Out, Own, PhysicalName, Tags, When
from aspirec.frozen import evolve

NAME = Fn("toLower", Fmt("{}-{}", ModelName(longest=50), UNIQUE_TOKEN))
"""Of the account, and the first part of its host name."""
INFERENCE = Fmt("{}models", Out("aiFoundryApiEndpoint"))

KIND = Kind(
    name="azure.foundry",
    summary="Azure AI Foundry account",
    also=("aiServices", "cognitiveServices"),
    doc="An account for models of many makers, and for projects, which host agents. A reference to a deployment "
    "also gives its name.",
    attributes=(
        *AZURE_ATTRIBUTES,
        DEFAULT_ROLES,
        Attribute(name="sku", needed=True, doc="The tier.", default="S0", when=NEW),
    ),
    children=(
        *AZURE_CHILDREN,
        deployment(
            sku="GlobalStandard",
            capacity=1,
            connection=Connection(
                string=Fmt(
                    "Endpoint={};EndpointAIInference={};Deployment={}", Out("endpoint"), INFERENCE, PhysicalName()
                ),
                properties=(
                    ("Uri", Out("aiFoundryApiEndpoint")),
                    ("AIInferenceUri", INFERENCE),
                    ("ModelName", PhysicalName()),
                    ("Format", Attr("format")),
                    ("Version", Attr("version")),
                ),
            ),
        ),
        child_of(PROJECT, "projectName"),
    ),
    clauses=AZURE_CLAUSES,
    can_exist=True,
    name_rule=evolve(NAMES, generated=NAME),
    resource=BicepResource(
        type=ACCOUNT,
        version=VERSION,
        body={
            "location": Attr("location"),
            "kind": "AIServices",
            "sku": {"name": Attr("sku")},
            "identity": {"type": "SystemAssigned"},
            "properties": {
                "customSubDomainName": NAME,
                "disableLocalAuth": True,
                "allowProjectManagement": True,
                "publicNetworkAccess": When(PRIVATE, "Disabled", "Enabled"),
            },
            "tags": Tags(),
        },
    ),
    parts=(
        BicepResource(
            type=f"{ACCOUNT}/capabilityHosts",
            version="2025-10-01-preview",
            symbol="{symbol}_caphost",
            name="foundry-caphost",
            parent="{symbol}",
            comment="Lets the account run agents.",
            body={"properties": {"capabilityHostKind": "Agents", "enablePublicHostingEnvironment": True}},
        ),
    ),
    outputs=(
        Output(
            name="aiFoundryApiEndpoint",
            value=Own("properties.endpoints['AI Foundry API']"),
            doc="The address of the Foundry API.",
        ),
        Output(name="endpoint", value=Own("properties.endpoint"), doc="The address of the account."),
        Output(name="name", value=Own("name"), doc="The name of the account."),
        Output(name="id", value=Own("id"), doc="The resource id."),
    ),
    connection=Connection(
        string=Fmt("Endpoint={};EndpointAIInference={}", Out("endpoint"), INFERENCE),
        properties=(("Uri", Out("aiFoundryApiEndpoint")), ("AIInferenceUri", INFERENCE)),
    ),
    access=Access(
        roles=("AzureAIUser", *ROLES),
        defaults=(("CognitiveServicesUser", ALWAYS), ("CognitiveServicesOpenAIUser", ALWAYS)),
    ),
    private_link=PrivateLink(
        group="account",
        zones=(
            "privatelink.services.ai.azure.com",
            "privatelink.openai.azure.com",
            "privatelink.cognitiveservices.azure.com",
        ),
    ),
)
