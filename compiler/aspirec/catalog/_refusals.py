"""What hosts refuse or leave out of workloads: what their declarations say, as diagnostics."""

from __future__ import annotations

from collections.abc import Iterator

from aspirec.catalog.hosting import Refusal, Site
from aspirec.diagnostics.codes.model import PASSED_OVER, UNSUPPORTED
from aspirec.diagnostics.model import Diagnostic, report
from aspirec.expressions import Null
from aspirec.source import Span


def refusals(site: Site) -> Iterator[Diagnostic]:
    """One finding for everything in the workload that its host has no place for."""
    refuses = site.host.refuses
    for setting in site.resource.settings:
        if setting.name in refuses and not isinstance(setting.value, Null):
            yield report_refusal(site, refuses[setting.name], setting.span, word=setting.name)
    for child in site.resource.children:
        if child.word in refuses:
            yield report_refusal(site, refuses[child.word], child.span, word=child.word, child=child.name)


def report_refusal(site: Site, refusal: Refusal, span: Span, **names: str) -> Diagnostic:
    """What the host says of one thing; `names` are what stands in the message beside the names of the site."""
    environment = site.environment
    message = refusal.message.format(
        name=site.resource.name, title=site.host.title, environment=environment.name, **names
    )
    places = ((environment.name_span, "the environment"),) if refusal.points else ()
    code = PASSED_OVER if refusal.left_out else UNSUPPORTED
    return report(code, message, span, secondary=places, help=refusal.help)
