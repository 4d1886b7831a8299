"""Docker Compose: the program on one machine with Docker, published as a Compose file and its `.env`.

Sources: the Compose Specification for what a service is; Aspire's publisher for the dashboard, the network and the names of
variables.
"""

from __future__ import annotations

import re
from collections.abc import Iterable, Iterator

from aspirec import expressions as ex
from aspirec.catalog._portable import (
    DASHBOARD,
    ONLY_IN_AZURE,
    PUBLISHED_ATTRIBUTES,
    WITHOUT_IDENTITIES,
    address_by_name,
    check_dashboard,
    check_grants,
    left_out,
    refused,
)
from aspirec.catalog._refusals import refusals
from aspirec.catalog.hosting import Address, Host, Refusal, Site
from aspirec.catalog.schema import Child, Kind
from aspirec.diagnostics.codes.model import UNKNOWN_SYMBOL, UNSUPPORTED
from aspirec.diagnostics.codes.names import BAD_CHILD_NAME
from aspirec.diagnostics.model import Diagnostic, report
from aspirec.filling import Subject
from aspirec.model.nodes import Endpoint, Resource, literal_text
from aspirec.types import ANY

TITLE = "Docker Compose"
FILE_KEYS = ("name", "services", "networks", "volumes", "secrets", "configs", "models")
"""What a Compose file has at its top, beside `x-…`."""
NOT_OF_JOBS = ("parallelism", "replicaTimeout")
OWN_PROPERTIES = ("defaultNetworkName",)
REFUSES = {
    **ONLY_IN_AZURE,
    **WITHOUT_IDENTITIES,
    "probe": Refusal(
        message="{title} does not check the health of '{name}', so its {child} probe is left out", left_out=True
    ),
}


def address(site: Site, endpoint: Endpoint, consumer: Site | None) -> Address | None:
    """Services of one Compose file reach each other by name, on the port of the container."""
    return address_by_name(site.resource.name.lower(), site, endpoint, consumer)


def check(site: Site) -> Iterator[Diagnostic]:
    """What Docker Compose cannot run, and what it leaves out."""
    yield from refusals(site)
    yield from check_grants(site)
    resource = site.resource
    for block in resource.all("scale"):
        for setting in block.settings:
            if setting.name != "minReplicas":
                words = f"{TITLE} does not scale '{resource.name}' by itself, so '{setting.name}' is left out"
                yield left_out(words, setting.name_span)
    for job in resource.all("job"):
        if job.setting("schedule") is not None:
            yield refused(
                f"'{resource.name}' runs on a schedule, but {TITLE} has none", job.span, "leave out 'schedule'"
            )
        for setting in job.settings:
            if setting.name in NOT_OF_JOBS:
                yield left_out(f"{TITLE} has no '{setting.name}' for the job '{resource.name}'", setting.name_span)
    yield from _check_name(site)
    yield from _check_replicas(site)
    for configure in resource.configures:
        if configure.symbol.lower() not in ("", resource.name.lower()):
            message = f"there is no '{configure.symbol}' to configure: {TITLE} only runs the service '{resource.name}'"
            yield report(UNKNOWN_SYMBOL, message, configure.span, help="leave the name out")


def _check_name(site: Site) -> Iterator[Diagnostic]:
    """Names that Docker refuses."""
    resource = site.resource
    names = [("a container", literal_text(resource.given("name")), resource.setting_span("name"))]
    names += [("a volume", mount.name, mount.span) for mount in site.workload.mounts if not mount.bind]
    for what, name, span in names:
        if name is not None and not re.fullmatch(r"[a-zA-Z0-9][a-zA-Z0-9_.-]+", name, re.ASCII):
            message = (
                f"'{name}' is not a valid name for {what}: {TITLE} takes two or more letters, digits, periods, "
                "hyphens and underscores, a letter or digit first"
            )
            yield report(BAD_CHILD_NAME, message, span)


def replicas(resource: Resource) -> ex.Expr | None:
    """How often a service runs, where that is written: nothing scales it, so the least number is the number."""
    scale = resource.first("scale")
    return (scale.setting("minReplicas") if scale is not None else None) or resource.setting("replicas")


def _check_replicas(site: Site) -> Iterator[Diagnostic]:
    """Several replicas cannot have one and the same name, or port of the machine."""
    resource = site.resource
    count = replicas(resource)
    several = count is not None and not (isinstance(count, ex.Number) and count.value < 2)
    if several and resource.given("name") is not None:
        number = count.value if isinstance(count, ex.Number) else "several"
        message = f"'{resource.name}' has {number} replicas, but only one container can have its name"
        yield refused(message, resource.setting_span("name"), "leave out 'name': Docker then makes one for each")
    if not isinstance(count, ex.Number) or count.value < 2:
        return
    for endpoint in site.workload.endpoints:
        if endpoint.external and isinstance(endpoint.port, ex.Number):
            message = (
                f"'{resource.name}' has {count.value} replicas, but its endpoint '{endpoint.name}' "
                f"takes the port {endpoint.port.value} of the machine, which only one of them can have"
            )
            yield refused(message, endpoint.span, "leave out 'port': Docker then chooses one for each")


def check_environment(subject: Subject) -> Iterable[Diagnostic]:
    """What the properties of a Compose file may be, and names that are taken."""
    for name, value in subject.resource.entries_in("properties"):
        if name not in (*FILE_KEYS, *OWN_PROPERTIES) and not name.startswith("x-"):
            known = ", ".join((*OWN_PROPERTIES, *FILE_KEYS))
            message = f"a Compose file has no '{name}' at its top"
            yield report(UNSUPPORTED, message, value.span, help=f"it has {known}, and your own 'x-…'")
    yield from check_dashboard(subject)


KIND = Kind(
    name="docker.compose",
    summary="Docker Compose",
    also=("compose",),
    doc="Apps on one machine with Docker: a `docker-compose.yaml`, and an `.env` with the values to fill in. "
    "Images come from any registry, or are built where they run. The program's paths are relative to the "
    "folder above the results; if the program is elsewhere, set `SOURCE_ROOT` in `.env` (`-o out/shop`: "
    "`SOURCE_ROOT=../..`).",
    attributes=(
        *PUBLISHED_ATTRIBUTES,
        DASHBOARD,
    ),
    children=(
        Child(
            word="properties",
            doc="Parts of the Compose file, merged in; `defaultNetworkName` is the name of the network.",
            named="none",
            free=True,
            entries=ANY,
            heeds_null=True,
        ),
    ),
    traits=("environment",),
    layer=2,
    host=Host(
        title=TITLE,
        target="compose",
        address=address,
        refuses=REFUSES,
        check=check,
        any_registry=True,
        local_images=True,
        takes_roles=False,
    ),
    check=check_environment,
)
