"""Scaling, as every environment that knows it takes it: which bounds contradict each other."""

from __future__ import annotations

from collections.abc import Iterator

from aspirec import expressions as ex
from aspirec.diagnostics.codes.model import UNSUPPORTED
from aspirec.diagnostics.model import Diagnostic, report
from aspirec.model.nodes import Resource


def least_replicas(resource: Resource) -> ex.Expr | None:
    """How many replicas run at least, as the block `scale` or the attribute `replicas` says."""
    block = resource.first("scale")
    return (block.given("minReplicas") if block is not None else None) or resource.given("replicas")


def check_scale(resource: Resource) -> Iterator[Diagnostic]:
    """Report a maximum of replicas that is below the minimum."""
    block = resource.first("scale")
    most = block.setting("maxReplicas") if block is not None else None
    least = least_replicas(resource)
    if isinstance(least, ex.Number) and isinstance(most, ex.Number) and least.value > most.value:
        message = f"'{resource.name}' has at least {least.value} replicas and at most {most.value}"
        help_ = "give 'maxReplicas' a number that is not below the minimum"
        yield report(UNSUPPORTED, message, most.span, help=help_)


def scales_from_none(resource: Resource) -> Iterator[ex.Expr]:
    """The minimum of what scales from no replica at all."""
    block, least = resource.first("scale"), least_replicas(resource)
    if (
        block is not None
        and block.setting("maxReplicas") is not None
        and isinstance(least, ex.Number)
        and not least.value
    ):
        yield least
