"""Azure Key Vault: secrets that apps read and other resources keep."""

from __future__ import annotations

from aspirec.catalog.checks import NOT_EMPTY
from aspirec.catalog.common import AZURE_ATTRIBUTES, AZURE_CHILDREN, AZURE_CLAUSES, DEFAULT_ROLES
from aspirec.catalog.conditions import ALWAYS, NEW, PRIVATE
from aspirec.catalog.schema import Access, Attribute, Child, Connection, Kind, NameRule, Output, PrivateLink
from aspirec.catalog.templates import Attr, BicepResource, Dot, Fn, Out, Own, SecretArgument, Tags, When
from aspirec.types import Choice

VERSION = "2024-11-01"


SECRET = Child(
    word="secret",
    doc="A secret. Expressions read its value as `vault.secret`; an `existing` one has been put there already.",
    attributes=(
        Attribute(name="secretName", doc="The name in the vault.", check=NOT_EMPTY),
        Attribute(
            name="value",
            doc="The value: a secure parameter, or a text that contains such parameters.",
            required=True,
            secret=True,
            when=NEW,
        ),
    ),
    can_exist=True,
    secret=True,
    name_attribute="secretName",
    name_rule=NameRule(minimum=1, maximum=127, pattern=r"[A-Za-z0-9-]+", what="1 to 127 letters, digits and hyphens"),
    resource=BicepResource(
        type="Microsoft.KeyVault/vaults/secrets",
        version=VERSION,
        symbol="secret_{azure}",
        body={"properties": {"value": SecretArgument("value")}},
    ),
)

KIND = Kind(
    name="azure.keyVault",
    summary="key vault",
    also=("vault", "kv", "secrets"),
    doc="A vault for secrets. Access is by roles; a reference gives the address of the vault and the right to read secrets.",
    attributes=(
        *AZURE_ATTRIBUTES,
        DEFAULT_ROLES,
        Attribute(
            name="sku",
            needed=True,
            doc="Premium keeps keys in hardware.",
            type=Choice(("standard", "premium")),
            default="standard",
            when=NEW,
        ),
    ),
    children=(*AZURE_CHILDREN, SECRET),
    clauses=AZURE_CLAUSES,
    can_exist=True,
    traits=("vault",),
    layer=0,
    name_rule=NameRule(
        minimum=3,
        maximum=24,
        pattern=r"(?!.*--)[A-Za-z][A-Za-z0-9-]*[A-Za-z0-9]",
        what="3 to 24 letters, digits and single hyphens, a letter first and no hyphen at the end",
        allowed=("lower", "upper", "digit", "-"),
        separator="-",
    ),
    resource=BicepResource(
        type="Microsoft.KeyVault/vaults",
        version=VERSION,
        body={
            "location": Attr("location"),
            "properties": {
                "tenantId": Dot(Fn("tenant"), "tenantId"),
                "sku": {"family": "A", "name": Attr("sku")},
                "enableRbacAuthorization": True,
                "publicNetworkAccess": When(PRIVATE, "Disabled"),
            },
            "tags": Tags(),
        },
    ),
    when_read={"properties": {"enabledForTemplateDeployment": True}},
    outputs=(
        Output(name="vaultUri", value=Own("properties.vaultUri"), doc="The address of the vault."),
        Output(name="name", value=Own("name"), doc="The name of the vault."),
        Output(name="id", value=Own("id"), doc="The resource id."),
    ),
    connection=Connection(string=Out("vaultUri"), properties=(("Uri", Out("vaultUri")),)),
    access=Access(
        roles=(
            "KeyVaultSecretsUser",
            "KeyVaultSecretsOfficer",
            "KeyVaultReader",
            "KeyVaultAdministrator",
            "KeyVaultContributor",
            "KeyVaultCertificateUser",
            "KeyVaultCertificatesOfficer",
            "KeyVaultCryptoUser",
            "KeyVaultCryptoOfficer",
            "KeyVaultCryptoServiceEncryptionUser",
            "KeyVaultCryptoServiceReleaseUser",
            "KeyVaultDataAccessAdministrator",
            "ManagedHsmContributor",
        ),
        defaults=(("KeyVaultSecretsUser", ALWAYS),),
    ),
    private_link=PrivateLink(group="vault", zones=("privatelink.vaultcore.azure.net",)),
)
