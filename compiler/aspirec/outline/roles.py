"""Roles by their ids, for people to read."""

from __future__ import annotations

_DATA_ROLES = {
    "00000000-0000-0000-0000-000000000001": "Cosmos DB Built-in Data Reader",
    "00000000-0000-0000-0000-000000000002": "Cosmos DB Built-in Data Contributor",
}
"""The roles that Cosmos DB itself knows (Azure's documentation, "Azure Cosmos DB for NoSQL data plane roles")."""


def role_name(role: str, assignment: str) -> str:
    """The name of a role, as programs grant it if they can, else as Azure shows it, else its id. `assignment` is the type of
    the resource that assigns it.
    """
    if not assignment.startswith("Microsoft.Authorization/"):
        return _DATA_ROLES.get(role, role)
    from aspirec.catalog.roles import ROLE_IDS

    found = next((name for name, known in ROLE_IDS.items() if known == role), None)
    if found is not None:
        return found
    from aspirec.catalog.builtin_roles import BUILT_IN_ROLES

    return next((name for name, known in BUILT_IN_ROLES.items() if known == role), role)
