"""Probes: what none of them can ask, whoever does the asking."""

from __future__ import annotations

from collections.abc import Iterator

from aspirec.bicep.strings import quoted
from aspirec.catalog.hosting import Site
from aspirec.catalog.probes import probed
from aspirec.diagnostics.codes.model import ENDPOINT_RULES, NO_ENDPOINT
from aspirec.diagnostics.codes.names import UNKNOWN_MEMBER
from aspirec.diagnostics.model import Diagnostic, report
from aspirec.diagnostics.suggest import did_you_mean, near_names
from aspirec.model.nodes import literal_text


def check_probes(site: Site, *, is_served: bool = False) -> Iterator[Diagnostic]:
    """Report probes of endpoints that are not there or do not speak HTTP, and probes that have nothing to ask. `is_served` says
    that the workload is asked even if it has no endpoints: then the environment gives it a port.
    """
    has_port = (is_served and not site.workload.endpoints) or site.resource.first("job") is not None
    for probe in site.resource.all("probe"):
        name, endpoint = literal_text(probe.setting("endpoint")), probed(site.workload, probe)
        value = probe.setting("endpoint")
        span = probe.span if value is None else value.span
        if endpoint is None and name is not None:
            known = tuple(item.name for item in site.workload.endpoints)
            near = near_names(name, known)
            help_ = f"it has {', '.join(known)}" if known else "it has no endpoints"
            message = f"'{site.resource.name}' has no endpoint '{name}' for its {probe.name} probe"
            yield report(UNKNOWN_MEMBER, message, span, help=did_you_mean(near) or help_, fixes=map(quoted, near))
        elif endpoint is not None and not endpoint.speaks_http:
            message = (
                f"the {probe.name} probe of '{site.resource.name}' asks '{endpoint.name}', which does not speak HTTP"
            )
            yield report(ENDPOINT_RULES, message, span, help="name an HTTP endpoint, or give a 'port'")
        elif endpoint is None and probe.setting("port") is None and not has_port:
            message = f"the {probe.name} probe of '{site.resource.name}' has no HTTP endpoint to ask"
            yield report(NO_ENDPOINT, message, span, help="give it a 'port', or the resource an HTTP endpoint")
