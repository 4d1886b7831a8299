"""Limits of Azure on a template as a whole, which Bicep's linter knows as `max-outputs`, `max-params` and `max-resources`.

Modules count as resources. Nothing here divides a template that is too large: which part of a program is deployed by itself, its
author knows.
"""

from __future__ import annotations

from collections.abc import Iterator

from aspirec.bicep import nodes
from aspirec.diagnostics.codes.azure import TEMPLATE_TOO_LARGE
from aspirec.diagnostics.model import Diagnostic, report
from aspirec.plan.hand_over import LARGEST as OUTPUTS
from aspirec.source import Span

PARAMETERS = 256
RESOURCES = 800


def broken_limits(name: str, template: nodes.File, span: Span) -> Iterator[Diagnostic]:
    """What there is too much of in a template for Azure to deploy it. `span` is where to point to."""
    parameters = sum(isinstance(item, nodes.Param) for item in template.statements)
    outputs = sum(isinstance(item, nodes.Output) for item in template.statements)
    modules = sum(isinstance(item, nodes.Module) for item in template.statements)
    resources = sum(isinstance(item, nodes.Resource) and not item.existing for item in template.statements)
    counts = (
        ("resources", modules + resources, RESOURCES),
        ("parameters", parameters, PARAMETERS),
        ("outputs", outputs, OUTPUTS),
    )
    for what, number, limit in counts:
        if number > limit:
            message = f"{name} has {number:,} {what}, and Azure takes no more than {limit} in one template"
            help_ = "make two programs of it: what one deploys is 'existing' in the other"
            yield report(TEMPLATE_TOO_LARGE, message, span, help=help_)
