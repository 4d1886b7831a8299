"""Codes of Azure's rules (ASP4xxx): names and limits of the services."""

from __future__ import annotations

from aspirec.diagnostics.model import Code, Severity

PHYSICAL_NAME_CLASH = Code(
    "ASP4001",
    "physical-name-clash",
    "Two resources with one name in Azure",
    "Names of new resources are made by rule from their names in the program, and rules drop characters: two names can come "
    "out the same, and the second deployment would overwrite the first.",
    wrong="azure.containerAppEnvironment cae-1 {\n  naming: 'unique'\n}\nazure.containerAppEnvironment cae1 {\n"
    "  naming: 'unique'\n}\n",
    right="azure.containerAppEnvironment east {\n  naming: 'unique'\n}\nazure.containerAppEnvironment west {\n"
    "  naming: 'unique'\n}\n",
)
NAME_SHORTENED = Code(
    "ASP4002",
    "name-shortened",
    "A name that had to be shortened",
    "Generated names end with a part that is unique to the resource group. Where a long name would leave fewer than five "
    "characters of it, the name itself is cut.",
    wrong="azure.containerAppEnvironment environmentoftheshopinthewest\n",
    right="azure.containerAppEnvironment shop\n",
    severity=Severity.WARNING,
)
CONSTANT_SECRET = Code(
    "ASP4003",
    "constant-secret",
    "A secret that everybody can read",
    "What is written in the program also stands in main.bicep, in the history of both, and in the records of deployments. A "
    "secret comes from outside: from a secure parameter, or from a vault.",
    wrong="azure.keyVault kv {\n  secret token { value: 'abc123' }\n}\n",
    right="@secure()\nparam token string\n\nazure.keyVault kv {\n  secret token { value: token }\n}\n",
    severity=Severity.WARNING,
)

ALL = tuple(sorted((value for value in list(globals().values()) if isinstance(value, Code)), key=lambda code: code.id))
