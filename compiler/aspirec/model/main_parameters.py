"""The parameters that main.bicep has of its own."""

from __future__ import annotations

MAIN_PARAMETERS = {
    "resourceGroupName": "The name of the resource group to deploy into; it is created if it does not exist.",
    "location": "The region to deploy to.",
    "principalId": "The object id of the principal that deploys.",
    "principalType": "The type of the principal that deploys.",
    "principalName": "The name of the principal that deploys.",
}
"""Their names in their order, with their descriptions."""

REPLACING = {"resourceGroup": "resourceGroupName", "location": "location"}
"""The options of `app` by which an author's parameter takes the place of one of them."""

PRINCIPAL_TYPES = ("User", "Group", "ServicePrincipal")
"""The values of `principalType`."""
