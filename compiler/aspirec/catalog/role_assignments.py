"""Assignments of roles in Azure's own access control, as Bicep resources."""

from __future__ import annotations

from aspirec import expressions as ex
from aspirec.plan.nodes import Resource

ROLE_ASSIGNMENT = ("Microsoft.Authorization/roleAssignments", "2022-04-01")
"""The type and its version."""


def role_definition(role: str) -> ex.Expr:
    """The id of a role's definition."""
    return ex.call("subscriptionResourceId", "Microsoft.Authorization/roleDefinitions", role)


def role_assignment(
    *,
    symbol: str,
    name: ex.Expr,
    scope: ex.Expr | None,
    principal: ex.Expr,
    principal_type: ex.Expr,
    definition: ex.Expr,
) -> Resource:
    """An assignment of Azure's own access control."""
    type_, version = ROLE_ASSIGNMENT
    properties = {"principalId": principal, "roleDefinitionId": definition, "principalType": principal_type}
    body = ex.lift_object({"properties": properties})
    return Resource(symbol=symbol, type=type_, api_version=version, name=name, scope=scope, body=body)
