"""What accounts of Azure's AI services have in common: roles, and deployments of models."""

from __future__ import annotations

from aspirec.catalog.checks import NOT_EMPTY, POSITIVE
from aspirec.catalog.common import name_in_azure
from aspirec.catalog.conditions import NEW
from aspirec.catalog.schema import Attribute, Child, Connection, NameRule
from aspirec.catalog.templates import Attr, BicepResource, Tags
from aspirec.frozen import evolve
from aspirec.types import INT

ACCOUNT = "Microsoft.CognitiveServices/accounts"
VERSION = "2025-09-01"

NAMES = NameRule(
    minimum=2,
    maximum=64,
    pattern=r"[A-Za-z0-9][A-Za-z0-9_.-]*",
    what="2 to 64 letters, digits, periods, hyphens and underscores, a letter or digit first",
    allowed=("lower", "upper", "digit", "-"),
    separator="-",
)

ROLES = (
    "CognitiveServicesOpenAIUser",
    "CognitiveServicesOpenAIContributor",
    "CognitiveServicesUser",
    "CognitiveServicesContributor",
    "CognitiveServicesDataReader",
    "CognitiveServicesUsagesReader",
    "CognitiveServicesFaceRecognizer",
    "CognitiveServicesCustomVisionContributor",
    "CognitiveServicesCustomVisionDeployment",
    "CognitiveServicesCustomVisionLabeler",
    "CognitiveServicesCustomVisionReader",
    "CognitiveServicesCustomVisionTrainer",
    "CognitiveServicesMetricsAdvisorAdministrator",
    "CognitiveServicesQnAMakerEditor",
    "CognitiveServicesQnAMakerReader",
    "AzureAIDeveloper",
    "AzureAIEnterpriseNetworkConnectionApprover",
    "AzureAIInferenceDeploymentOperator",
)
"""What can be granted on an account, of whatever sort."""


def deployment(*, sku: str, capacity: int, connection: Connection, format_: str = "") -> Child:
    """A deployed model. With `format_` all models are of that maker, without it every deployment says of which.

    Where every deployment says it, references pass it and the version on, also those of one that exists already.

    The service makes one at a time, therefore each waits for the one before.
    """
    maker = Attribute(
        name="format",
        doc="The maker of the model: 'OpenAI', 'Microsoft', 'Meta', 'Mistral AI', 'DeepSeek', 'xAI', 'Cohere'…",
        required=True,
        check=NOT_EMPTY,
    )
    version = Attribute(name="version", doc="The version of the model.", required=True, check=NOT_EMPTY)
    return Child(
        word="deployment",
        doc="A model that can be called.",
        attributes=(
            name_in_azure("deploymentName"),
            Attribute(name="model", doc="The name of the model.", required=True, check=NOT_EMPTY, when=NEW),
            *((evolve(version, when=NEW),) if format_ else (version, maker)),
            Attribute(name="sku", needed=True, doc="How it is billed, and where it runs.", default=sku, when=NEW),
            Attribute(
                name="capacity",
                doc="Its capacity: thousands of tokens per minute, for most models.",
                type=INT,
                default=capacity,
                check=POSITIVE,
                when=NEW,
            ),
        ),
        can_exist=True,
        name_attribute="deploymentName",
        name_rule=NameRule(
            maximum=64,
            pattern=r"[A-Za-z0-9][A-Za-z0-9_.-]*",
            what="up to 64 letters, digits, periods, hyphens and underscores, a letter or digit first",
        ),
        chained=True,
        resource=BicepResource(
            type=f"{ACCOUNT}/deployments",
            version=VERSION,
            body={
                "sku": {"name": Attr("sku"), "capacity": Attr("capacity")},
                "properties": {
                    "model": {
                        "format": format_ or Attr("format"),
                        "name": Attr("model"),
                        "version": Attr("version"),
                    }
                },
                "tags": Tags(named=False),
            },
        ),
        connection=connection,
    )
