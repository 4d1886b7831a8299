"""Who gets which role by a resource that assigns one, for people to read."""

from __future__ import annotations

import re
from collections.abc import Mapping

from aspirec.outline.bicep_strings import unquoted
from aspirec.outline.bicep_text import Statement

_PRINCIPALS = (("properties", "principalId"), ("properties", "objectId"), ("properties", "user", "objectId"))
_DEFINITIONS = (("properties", "roleDefinitionId"), ("properties", "accessPolicyName"), ("properties", "role"))
_GUID = re.compile(r"[0-9a-fA-F]{8}(?:-[0-9a-fA-F]{4}){3}-[0-9a-fA-F]{12}")
_DATA_ROLES = {
    "00000000-0000-0000-0000-000000000001": "CosmosDBBuiltInDataReader",
    "00000000-0000-0000-0000-000000000002": "CosmosDBBuiltInDataContributor",
}
"""The roles that Cosmos DB itself knows (Azure's documentation, "Azure Cosmos DB for NoSQL data plane roles")."""


def assigns(statement: Statement) -> bool:
    """Whether a resource gives somebody access: Azure's own role assignments, and those of services that have their own."""
    last = statement.detail.partition("@")[0].rpartition("/")[2]
    return not statement.existing and (last.endswith(("Assignments", "Assignment")) or last == "administrators")


def principal_of(statement: Statement) -> str:
    """The expression for whom a resource gives access."""
    return next((text for path in _PRINCIPALS if (text := statement.text(*path))), statement.text("name"))


def role_of(statement: Statement, named: Mapping[str, Statement]) -> str:
    """The role that a resource assigns, by its name. `named` are the declarations beside it: one may be the role's definition."""
    written = next((text for path in _DEFINITIONS if (text := statement.text(*path))), "")
    declared = named.get(written.removesuffix(".id"))
    definition = written if declared is None else declared.text("name")
    found = _GUID.search(definition)
    if found is not None:
        return role_name(found[0].lower(), statement.detail.partition("@")[0])
    return unquoted(definition) or definition or "administrator"


def role_name(role: str, assignment: str) -> str:
    """The name of a role as programs grant it, else its id. `assignment` is the type of the resource that assigns it: a service
    has names of its own for its roles.
    """
    if not assignment.startswith("Microsoft.Authorization/"):
        return _DATA_ROLES.get(role, role)
    from aspirec.catalog.roles import ROLE_IDS, squeezed

    found = next((name for name, known in ROLE_IDS.items() if known == role), None)
    if found is not None:
        return found
    from aspirec.catalog.builtin_roles import BUILT_IN_ROLES

    return next((squeezed(name) for name, known in BUILT_IN_ROLES.items() if known == role), role)
