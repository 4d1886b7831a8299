"""How many replicas run: what all environments read alike."""

from __future__ import annotations

from aspirec import expressions as ex
from aspirec.model.nodes import Resource


def least_replicas(resource: Resource) -> ex.Expr | None:
    """How many replicas run at least, as the block `scale` or the attribute `replicas` says; None where neither does."""
    scale = resource.first("scale")
    return (scale.given("minReplicas") if scale is not None else None) or resource.given("replicas")
