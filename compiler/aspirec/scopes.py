"""Where things are deployed or looked up: a type of its own, never a piece of text."""

from __future__ import annotations

from typing import TypeAlias

from aspirec.expressions import Call, Expr
from aspirec.frozen import frozen


@frozen
class DeploymentScope:
    """The resource group into which the program is deployed."""


@frozen
class GroupScope:
    """Another resource group; `subscription` None means the subscription of the deployment."""

    group: Expr
    subscription: Expr | None = None


@frozen
class SubscriptionScope:
    """A subscription itself; None is the deployment's own."""

    subscription: Expr | None = None


@frozen
class TenantScope:
    """The tenant."""


Scope: TypeAlias = DeploymentScope | GroupScope | SubscriptionScope | TenantScope


def group_of(group: Expr, subscription: Expr | None) -> Expr:
    """How Bicep names a resource group, of another subscription than that of the deployment if one is given."""
    return Call("resourceGroup", (group,) if subscription is None else (subscription, group))


def scope_expressions(scope: Scope) -> tuple[Expr, ...]:
    """The expressions in a scope."""
    match scope:
        case GroupScope():
            return (scope.group,) if scope.subscription is None else (scope.group, scope.subscription)
        case SubscriptionScope():
            return () if scope.subscription is None else (scope.subscription,)
        case DeploymentScope() | TenantScope():
            return ()


DEPLOYMENT = DeploymentScope()
