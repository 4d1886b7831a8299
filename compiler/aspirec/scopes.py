"""Where things are deployed or looked up: a type of its own, never a piece of text."""

from __future__ import annotations

from typing import TypeAlias

from aspirec.expressions import Expr
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

DEPLOYMENT = DeploymentScope()
