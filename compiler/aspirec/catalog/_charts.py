"""What environments have in common whose apps run in Kubernetes, by a Helm chart."""

from __future__ import annotations

import re
from collections.abc import Iterator

from aspirec import expressions as ex
from aspirec.catalog._chart_name_checks import check_names_in_chart
from aspirec.catalog._portable import (
    DASHBOARD,
    NOTHING_LIKE_IT,
    ONLY_IN_AZURE,
    address_by_name,
    check_grants,
    left_out,
    refused,
)
from aspirec.catalog._refusals import refusals
from aspirec.catalog.chart_names import is_label
from aspirec.catalog.hosting import Address, Site
from aspirec.catalog.scaling import least_replicas
from aspirec.catalog.schema import Attribute, Check
from aspirec.catalog.schema import Child as DeclaredChild
from aspirec.diagnostics.codes.model import UNKNOWN_SYMBOL
from aspirec.diagnostics.model import Diagnostic, report
from aspirec.model.nodes import Child, Endpoint, Resource

OBJECTS = ("deployment", "statefulset", "job", "cronjob")
REFUSES = {**ONLY_IN_AZURE, "name": NOTHING_LIKE_IT}


def _is_version(value: str | int) -> bool:
    return re.fullmatch(r"\d+\.\d+\.\d+([-+][0-9A-Za-z.+-]+)?", str(value)) is not None


LABEL = Check(
    what="1 to 63 lower-case letters, digits and hyphens, no hyphen at either end",
    test=lambda value: is_label(str(value)),
)
SEMANTIC_VERSION = Check(what="a version of three numbers, such as '1.2.0'", test=_is_version)

CHART_ATTRIBUTES = (
    Attribute(name="namespace", known="compiled", doc="The namespace that the chart is installed into.", check=LABEL),
    DASHBOARD,
)
HELM_CHART = DeclaredChild(
    word="helmChart",
    doc="The chart's metadata.",
    named="none",
    repeats=False,
    attributes=(
        Attribute(name="name", known="compiled", doc="Its name; by default, that of the program.", check=LABEL),
        Attribute(name="version", known="compiled", doc="Its version.", default="0.1.0", check=SEMANTIC_VERSION),
        Attribute(name="description", known="compiled", doc="A one-sentence description."),
    ),
)


def service_address(site: Site, endpoint: Endpoint, consumer: Site | None) -> Address | None:
    """Apps of one chart reach each other by the names of their Services, on the port of the container."""
    return address_by_name(f"{site.resource.name.lower()}-service", site, endpoint, consumer)


def check_app(site: Site) -> Iterator[Diagnostic]:
    """What a chart cannot run, and what it leaves out."""
    yield from refusals(site)
    yield from check_grants(site)
    yield from check_names_in_chart(site)
    resource, name, title = site.resource, site.resource.name, site.host.title
    for mount in site.workload.mounts:
        if mount.bind:
            message = f"'{name}' mounts the folder '{mount.source}' of this machine, which no node of a cluster has"
            yield refused(message, mount.span, "put the files into the image, or make it a 'volume'")
    for block in resource.all("scale"):
        yield from _check_scale(block, resource, title)
    job = resource.first("job")
    if job is not None:
        from aspirec.catalog._job_checks import check_job

        yield from check_job(resource, job, "scale")
    if resource.first("probe") is not None:
        from aspirec.catalog._probe_checks import check_probes

        yield from check_probes(site)
    for probe in resource.all("probe"):
        if probe.name != "readiness" and probe.given("successThreshold") not in (None, ex.Number(1)):
            words = f"{title} takes one success for a {probe.name} probe, so 'successThreshold' of '{name}' is left out"
            yield left_out(words, probe.setting_span("successThreshold"))
    for item in _completed(site):
        words = f"'{name}' does not wait for the end of '{item.resource}' in {title}: it is restarted until it can run"
        yield left_out(words, item.span)
    for configure in resource.configures:
        if configure.symbol.lower() not in ("", *OBJECTS):
            message = f"there is no '{configure.symbol}' to configure; there are only {', '.join(OBJECTS)}"
            yield report(
                UNKNOWN_SYMBOL, message, configure.span, help="leave the name out for the one that runs the app"
            )


def _check_scale(block: Child, resource: Resource, title: str) -> Iterator[Diagnostic]:
    for setting in block.settings:
        if setting.name == "rules":
            words = f"the scaling rules of '{resource.name}' are those of Container Apps: {title} scales by CPU instead"
            yield left_out(words, setting.name_span)
    least = least_replicas(resource)
    if least is not None and least == ex.Number(0) and block.given("maxReplicas") is not None:
        words = f"'{resource.name}' keeps one pod: {title} scales by CPU, and without a pod there is none"
        yield left_out(words, least.span)


def _completed(site: Site) -> Iterator[ex.ResourceRef]:
    given = site.resource.setting("waitForCompletion")
    for item in given.items if isinstance(given, ex.Array) else ():
        if isinstance(item, ex.ResourceRef):
            yield item
