"""What the principal that deploys has to be allowed, read off what it deploys.

A resource is made with the action `TYPE/write`; a function `listKeys` asks for `TYPE/listKeys/action`; and whoever connects a
resource with another one needs a right on that, `join` mostly (Azure's documentation: "Azure permissions", "Deploy Bicep files
with Azure CLI"). The built-in role Contributor has all of them but role assignments; Role Based Access Control Administrator has
those.
"""

from __future__ import annotations

import re
from collections.abc import Iterator

from aspirec.outline.nodes import Outline, Resource

ASSIGN_ROLES = "Microsoft.Authorization/roleAssignments/write"
_DEPLOY = "Microsoft.Resources/deployments/*"

_ACTIONS = {"Microsoft.Resources/resourceGroups": "Microsoft.Resources/subscriptions/resourceGroups/write"}
"""What it takes to make a resource of a type, where that is not `TYPE/write`."""

_JOINED = {
    "identity.userAssignedIdentities": "Microsoft.ManagedIdentity/userAssignedIdentities/assign/action",
    "environmentId": "Microsoft.App/managedEnvironments/join/action",
    "serverFarmId": "Microsoft.Web/serverfarms/join/action",
    "subnet.id": "Microsoft.Network/virtualNetworks/subnets/join/action",
    "subnetId": "Microsoft.Network/virtualNetworks/subnets/join/action",
    "subnetResourceId": "Microsoft.Network/virtualNetworks/subnets/join/action",
    "virtualNetworkSubnetId": "Microsoft.Network/virtualNetworks/subnets/join/action",
    "infrastructureSubnetId": "Microsoft.Network/virtualNetworks/subnets/join/action",
    "vnetSubnetID": "Microsoft.Network/virtualNetworks/subnets/join/action",
    "virtualNetwork.id": "Microsoft.Network/virtualNetworks/join/action",
    "networkSecurityGroup.id": "Microsoft.Network/networkSecurityGroups/join/action",
    "natGateway.id": "Microsoft.Network/natGateways/join/action",
    "publicIpAddresses.id": "Microsoft.Network/publicIPAddresses/join/action",
    "privateDnsZoneId": "Microsoft.Network/privateDnsZones/join/action",
}
"""What it takes to give a resource a property that names another resource, by the end of the property's path."""

_INDEX = re.compile(r"\[[^\]]*\]")


def needed_permissions(outline: Outline) -> tuple[str, ...]:
    """The actions that the principal that deploys has to be allowed, beside reading: each once, in alphabetical order."""
    actions = {_DEPLOY, *(f"{call}/action" for call in outline.list_calls)}
    for resource in outline.resources:
        if not resource.existing:
            actions.add(_ACTIONS.get(resource.type, f"{resource.type}/write"))
        actions.update(_joins(resource))
    for role in outline.roles:
        if role.assigned_by.startswith("Microsoft.Authorization/"):
            actions.add(ASSIGN_ROLES)
        if role.assigned_by:
            actions.add(f"{role.assigned_by}/write")
    return tuple(sorted(actions))


def _joins(resource: Resource) -> Iterator[str]:
    for path, _ in resource.properties:
        plain = _INDEX.sub("", path)
        for end, action in _JOINED.items():
            if plain == end or plain.endswith(f".{end}") or plain.startswith(f"{end}."):
                yield action
