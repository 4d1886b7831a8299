"""Bicep resources that functions of kinds make beside their own: of the types that other kinds declare."""

from __future__ import annotations

from aspirec import expressions as ex
from aspirec.catalog.naming import generated_name
from aspirec.catalog.schema import Kind
from aspirec.plan.nodes import Resource
from aspirec.source import CATALOG_SPAN, Span

NOTHING = ex.Object(())


def resource_of(
    kind: Kind,
    symbol: str,
    name: ex.Expr | None = None,
    *,
    existing: bool = False,
    body: ex.Object = NOTHING,
    comment: str = "",
    span: Span = CATALOG_SPAN,
) -> Resource:
    """A resource of the type of a kind; without a name, one by the rule of the kind."""
    declared = kind.resource
    assert declared is not None
    if name is None:
        assert kind.name_rule is not None
        name = generated_name(kind.name_rule, symbol)
    return Resource(
        symbol=symbol,
        type=declared.type,
        api_version=declared.version,
        name=name,
        existing=existing,
        body=body,
        comment=comment,
        span=span,
    )


def acting_as(*identities: ex.Expr) -> ex.Expr:
    """The property `identity` of what acts as these identities, which are given by their ids."""
    assigned = ex.Object(tuple((ex.Text((item,)), NOTHING) for item in dict.fromkeys(identities)))
    return ex.lift({"type": "UserAssigned", "userAssignedIdentities": assigned})
