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

ALL = tuple(sorted((value for value in list(globals().values()) if isinstance(value, Code)), key=lambda code: code.id))
