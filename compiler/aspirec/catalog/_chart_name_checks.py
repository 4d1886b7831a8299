"""Checks of names that become those of objects, ports, volumes, variables and annotations of a chart."""

from __future__ import annotations

from collections.abc import Iterable, Iterator

from aspirec import expressions as ex
from aspirec.catalog._portable import left_out, refused
from aspirec.catalog.chart_names import (
    LONGEST_LABEL,
    LONGEST_PORT_NAME,
    claim_name,
    is_annotation,
    is_label,
    is_variable,
    longest_app_name,
    object_name,
)
from aspirec.catalog.hosting import DEFAULT_PORT, Site
from aspirec.diagnostics.codes.model import DUPLICATE_CHILD, ENDPOINT_RULES
from aspirec.diagnostics.codes.names import BAD_CHILD_NAME
from aspirec.diagnostics.model import Diagnostic, report
from aspirec.model.nodes import Endpoint, Mount
from aspirec.source import Span


def check_names_in_chart(site: Site) -> Iterator[Diagnostic]:
    """Names that Kubernetes would refuse, or that two things would have there."""
    resource, title = site.resource, site.host.title
    longest = longest_app_name(resource, site.workload.mounts)
    if len(resource.name) > longest:
        message = f"'{resource.name}' is too long a name for {title}: its objects are named after it"
        yield report(BAD_CHILD_NAME, message, resource.name_span, help=f"use {longest} characters at most")
    yield from _check_endpoints(site, title)
    yield from _check_volumes(site, title)
    for variable in site.workload.variables:
        if not is_variable(variable.name):
            message = f"'{variable.name}' of '{resource.name}' is not a valid name for a variable in {title}"
            help_ = "use letters, digits, '_', '-' and '.', no digit first and not two periods"
            yield report(BAD_CHILD_NAME, message, variable.span, help=help_)
    for key, value in resource.entries_in("tags"):
        if not is_annotation(key) and not isinstance(value, ex.Null):
            words = f"the tag '{key}' of '{resource.name}' is left out: {title} takes no annotation of that name"
            yield left_out(words, value.span)


# -- endpoints ---------------------------------------------------------------------------------------------------


def _check_endpoints(site: Site, title: str) -> Iterator[Diagnostic]:
    endpoints = site.workload.endpoints
    for endpoint in endpoints:
        if len(endpoint.name) > LONGEST_PORT_NAME:
            message = (
                f"'{endpoint.name}' is too long a name for a port in {title}: {LONGEST_PORT_NAME} characters at most"
            )
            yield report(BAD_CHILD_NAME, message, endpoint.span, help="give it a shorter name")
    yield from _same_names("ports", [(endpoint.name, endpoint.span) for endpoint in endpoints], title)
    usual = next((endpoint for endpoint in endpoints if isinstance(endpoint.target_port, ex.ArtifactRef)), None)
    taken = next((endpoint for endpoint in endpoints if endpoint.target_port == ex.Number(DEFAULT_PORT)), None)
    if usual is not None and taken is not None and usual.protocol == taken.protocol:
        yield _port_taken(usual, taken, title)


def _port_taken(usual: Endpoint, taken: Endpoint, title: str) -> Diagnostic:
    message = f"the endpoint '{taken.name}' has the port {DEFAULT_PORT}, on which '{usual.name}' is served in {title}"
    secondary = ((usual.span, "this one has no 'targetPort'"),)
    return report(
        ENDPOINT_RULES, message, taken.span, secondary=secondary, help="give one of them another 'targetPort'"
    )


# -- volumes -----------------------------------------------------------------------------------------------------


def _check_volumes(site: Site, title: str) -> Iterator[Diagnostic]:
    volumes = [mount for mount in site.workload.mounts if not mount.bind]
    for mount in volumes:
        if not is_label(object_name(mount.name)):
            message = f"'{mount.name}' is not a valid name for a volume in {title}"
            help_ = f"use {LONGEST_LABEL} letters, digits and hyphens at most, a letter or digit at both ends"
            yield report(BAD_CHILD_NAME, message, mount.span, help=help_)
        if ":" in mount.path:
            yield refused(f"{title} mounts nothing at a path with a ':', such as '{mount.path}'", mount.span)
    yield from _same_names("volumes", [(mount.name, mount.span) for mount in volumes], title)
    yield from _same_claims(site, volumes, title)


def _same_claims(site: Site, volumes: Iterable[Mount], title: str) -> Iterator[Diagnostic]:
    """Volumes whose claims are called like one of another app: `c` of the app a-b, and `b-c` of a."""
    own = {claim_name(site.resource.name, mount): mount for mount in volumes}
    others = site.index.running_in(site.environment.name) if own else ()
    for resource, workload in others:
        for mount in workload.mounts if resource.name < site.resource.name else ():
            clashing = None if mount.bind else own.get(claim_name(resource.name, mount))
            if clashing is not None:
                message = (
                    f"the volumes '{clashing.name}' of '{site.resource.name}' and '{mount.name}' of '{resource.name}' "
                    f"have one name in {title}"
                )
                places = ((mount.span, "the other one"),)
                yield report(
                    DUPLICATE_CHILD, message, clashing.span, secondary=places, help="give one of them another name"
                )


def _same_names(what: str, named: Iterable[tuple[str, Span]], title: str) -> Iterator[Diagnostic]:
    """Report things of one app whose names come to the same in Kubernetes."""
    seen: dict[str, tuple[str, Span]] = {}
    for name, span in named:
        first, place = seen.setdefault(object_name(name), (name, span))
        if place != span:
            message = f"the {what} '{first}' and '{name}' have one name in {title}: {object_name(name)}"
            if first == name:
                message = f"two {what} are called '{name}', and {title} tells them apart by their names"
            yield report(
                DUPLICATE_CHILD, message, span, secondary=((place, "the first one"),), help="give it another name"
            )
