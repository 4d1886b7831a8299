"""What the principal that deploys has to be allowed, read off what it deploys.

A resource is made with the action `TYPE/write`; a function `listKeys` asks for `TYPE/listKeys/action`; and whoever connects a
resource with another one needs a right on that, `join` mostly, which the kinds declare (Azure's documentation: "Azure permissions",
"Deploy Bicep files with Azure CLI"). The built-in role Contributor has all of them but role assignments; Role Based Access Control
Administrator has those.
"""

from __future__ import annotations

import re
from collections.abc import Iterator, Mapping

from aspirec.catalog.index import sound_kinds
from aspirec.outline.nodes import Outline, Resource

ASSIGN_ROLES = "Microsoft.Authorization/roleAssignments/write"
_DEPLOY = "Microsoft.Resources/deployments/*"

_ACTIONS = {"Microsoft.Resources/resourceGroups": "Microsoft.Resources/subscriptions/resourceGroups/write"}
"""What it takes to make a resource of a type, where that is not `TYPE/write`."""

_INDEX = re.compile(r"\[[^\]]*\]")


def needed_permissions(outline: Outline) -> tuple[str, ...]:
    """The actions that the principal that deploys has to be allowed, beside reading: each once, in alphabetical order. None
    where nothing is deployed to Azure.
    """
    if not outline.resources and not outline.modules:
        return ()
    joined = _joined()
    actions = {_DEPLOY, *(f"{call}/action" for call in outline.list_calls)}
    for resource in outline.resources:
        if not resource.existing:
            actions.add(_ACTIONS.get(resource.type, f"{resource.type}/write"))
        actions.update(_joins(resource, joined))
    for role in outline.roles:
        if role.assigned_by.startswith("Microsoft.Authorization/"):
            actions.add(ASSIGN_ROLES)
        if role.assigned_by:
            actions.add(f"{role.assigned_by}/write")
    return tuple(sorted(actions))


def _joined() -> dict[str, str]:
    """The action that a property takes which names another resource, by the end of the property's path."""
    return {end: action for kind in sound_kinds() for action, ends in kind.joined.items() for end in ends}


def _joins(resource: Resource, joined: Mapping[str, str]) -> Iterator[str]:
    for path, _ in resource.properties:
        plain = _INDEX.sub("", path)
        for end, action in joined.items():
            if plain == end or plain.endswith(f".{end}") or plain.startswith(f"{end}."):
                yield action
