"""Limits of Azure on templates and modules, which Bicep's linter knows as `max-outputs`, `max-params` and `max-resources`.

Modules count as resources. Nothing here divides a template that is too large: which part of a program is deployed by itself, its
author knows.
"""

from __future__ import annotations

from collections.abc import Iterator

from aspirec.bicep import nodes
from aspirec.diagnostics.codes.azure import TEMPLATE_TOO_LARGE
from aspirec.diagnostics.model import Diagnostic, report
from aspirec.plan import nodes as plan
from aspirec.plan.hand_over import LARGEST as OUTPUTS
from aspirec.source import Span

PARAMETERS = 256
RESOURCES = 800


def limits_of_template(name: str, template: nodes.File, span: Span) -> Iterator[Diagnostic]:
    """What there is too much of in a template for Azure to deploy it. `span` is where to point to."""
    sorts = [type(item) for item in template.statements if not (isinstance(item, nodes.Resource) and item.existing)]
    resources = sorts.count(nodes.Module) + sorts.count(nodes.Resource)
    yield from _broken(name, span, resources, sorts.count(nodes.Param), sorts.count(nodes.Output))


def limits_of_module(module: plan.Module) -> Iterator[Diagnostic]:
    """The same for a module."""
    content = module.content
    resources = sum(not item.existing for item in content.resources)
    yield from _broken(module.file, module.span, resources, len(module.params), len(content.outputs))


def _broken(name: str, span: Span, resources: int, parameters: int, outputs: int) -> Iterator[Diagnostic]:
    counts = (
        ("resources", resources, RESOURCES),
        ("parameters", parameters, PARAMETERS),
        ("outputs", outputs, OUTPUTS),
    )
    for what, number, limit in counts:
        if number > limit:
            message = f"{name} has {number:,} {what}, but Azure accepts at most {limit} in one template"
            help_ = "split it into two programs: what one deploys is 'existing' in the other"
            yield report(TEMPLATE_TOO_LARGE, message, span, help=help_)
