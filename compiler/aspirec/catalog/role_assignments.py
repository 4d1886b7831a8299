"""Assignments of roles in Azure's own access control, as Bicep resources."""

from __future__ import annotations

from aspirec import expressions as ex
from aspirec.catalog.naming import GROUP_ID
from aspirec.plan.nodes import Resource

ROLE_ASSIGNMENT = ("Microsoft.Authorization/roleAssignments", "2022-04-01")
"""The type and its version."""
SERVICE_PRINCIPAL = ex.lift("ServicePrincipal")


def role_definition(role: str) -> ex.Expr:
    """The id of a role's definition."""
    return ex.call("subscriptionResourceId", "Microsoft.Authorization/roleDefinitions", role)


def role_assignment(
    *,
    symbol: str,
    role: str,
    scope: ex.Expr | None,
    principal: ex.Expr,
    principal_type: ex.Expr = SERVICE_PRINCIPAL,
    known_as: ex.Expr | None = None,
) -> Resource:
    """An assignment on a resource, or on the resource group (None), by the id of the role. Its name is made of the triple, so that
    the same one is made only once; `known_as` stands for a principal there whose id is not known at the start.
    """
    type_, version = ROLE_ASSIGNMENT
    definition = role_definition(role)
    place = GROUP_ID if scope is None else ex.Member(scope, "id")
    properties = {"principalId": principal, "roleDefinitionId": definition, "principalType": principal_type}
    return Resource(
        symbol=symbol,
        type=type_,
        api_version=version,
        name=ex.call("guid", place, known_as or principal, definition),
        scope=scope,
        body=ex.lift_object({"properties": properties}),
    )
