"""What Container Apps cannot run, and what they run only in part."""

from __future__ import annotations

from collections.abc import Iterator

from aspirec import expressions as ex
from aspirec.catalog._probe_checks import check_probes
from aspirec.catalog._refusals import refusals
from aspirec.catalog.azure._container_apps import secret_name
from aspirec.catalog.azure._container_apps_ingress import Group, groups_of, ingress_of, is_http
from aspirec.catalog.azure._environments import refused_name
from aspirec.catalog.azure._secrets import check_secrets
from aspirec.catalog.hosting import Refusal, Site
from aspirec.catalog.naming import fits
from aspirec.catalog.schema import NameRule
from aspirec.diagnostics.codes.azure import MANY_PORTS
from aspirec.diagnostics.codes.model import (
    ENDPOINT_RULES,
    NO_ENDPOINT,
    PASSED_OVER,
    UNSUPPORTED,
    VARIABLE_CLASH,
    VARIABLE_NAME,
)
from aspirec.diagnostics.codes.names import BAD_CHILD_NAME
from aspirec.diagnostics.model import Diagnostic, report
from aspirec.model.nodes import Variable
from aspirec.model.typing import is_secret

MOST_ADDITIONAL_PORTS = 5
SUCCESSES = "successThreshold"
MOST_OF_PROBES = {"initialDelaySeconds": 60, "periodSeconds": 240, "timeoutSeconds": 240, SUCCESSES: 10}
"""The highest numbers of a probe. Of successes, only readiness may ask for more than one."""
APP_NAMES = NameRule(
    minimum=2,
    maximum=32,
    pattern=r"(?!.*--)[a-z](?:[a-z0-9-]*[a-z0-9])?",
    what="2 to 32 lower-case letters, digits and single hyphens, a letter first and no hyphen at the end",
)
SECRET_NAMES = NameRule(maximum=253, what="1 to 253 letters from a to z, digits, dots and hyphens in names of secrets")
REFUSES = {
    "hostedAgent": Refusal(
        message="'{name}' is a hosted agent; Container Apps hosts none",
        help="deploy it to a project of an 'azure.foundry', or leave the block out",
    ),
    "slot": Refusal(
        message="'{name}' has a deployment slot, which '{environment}' does not support",
        help="slots are for App Service",
    ),
}


def check(site: Site) -> Iterator[Diagnostic]:
    """Everything that stands against running the workload on Container Apps, and warnings."""
    yield from check_endpoints(site)
    yield from _check_job(site)
    yield from refusals(site)
    yield from check_secrets(site)
    yield from _check_secret_names(site)
    yield from _check_mounts(site)
    yield from _check_domains(site)
    yield from check_probes(site)
    yield from _check_probe_numbers(site)
    yield from _check_names(site)


# -- jobs --------------------------------------------------------------------------------------------------------


def _check_job(site: Site) -> Iterator[Diagnostic]:
    """A job has no settings of an app; ports and probes of a job are passed over."""
    resource = site.resource
    job = resource.first("job")
    if job is None:
        return
    from aspirec.catalog._job_checks import check_job

    yield from check_job(resource, job, "scale", "domain")
    if "functions" in site.workload.runtime:
        message = f"'{resource.name}' is an Azure Functions project; those cannot be container app jobs"
        yield report(UNSUPPORTED, message, job.span, help="leave 'job' out: functions are started by their triggers")
        return
    for endpoint in site.workload.endpoints[:1]:
        message = f"'{resource.name}' is a job: its endpoints are ignored, because jobs have no address"
        yield report(PASSED_OVER, message, endpoint.span)
    for probe in resource.all("probe")[:1]:
        message = f"'{resource.name}' is a job: its probes are ignored"
        yield report(PASSED_OVER, message, probe.span)


# -- endpoints ---------------------------------------------------------------------------------------------------


def check_endpoints(site: Site) -> Iterator[Diagnostic]:
    """What Container Apps cannot serve."""
    for endpoint in site.workload.endpoints:
        if endpoint.protocol != "tcp":
            message = (
                f"the endpoint '{endpoint.name}' listens on {endpoint.protocol}, but Container Apps only passes on tcp"
            )
            yield report(ENDPOINT_RULES, message, endpoint.span)
    groups = groups_of(site.workload)
    for group in groups:
        yield from _check_group(group)
    external = [group for group in groups if group.external]
    if len(external) > 1:
        first, second = external[0].endpoints[0], external[1].endpoints[0]
        message = f"'{site.resource.name}' has external endpoints on two ports; only one can be public"
        yield report(ENDPOINT_RULES, message, second.span, secondary=((first.span, "the first one"),))
    if len(groups) > MOST_ADDITIONAL_PORTS + 1:
        message = f"'{site.resource.name}' has {len(groups) - 1} ports beside its ingress; Container Apps takes five"
        help_ = "ask for more with a support request, or spread the ports over several resources"
        yield report(MANY_PORTS, message, site.resource.name_span, help=help_)


def _check_group(group: Group) -> Iterator[Diagnostic]:
    http = [endpoint for endpoint in group.endpoints if is_http(endpoint)]
    others = [endpoint for endpoint in group.endpoints if not is_http(endpoint)]
    if http and others:
        second = max(http[0], others[0], key=lambda endpoint: endpoint.span)
        first = min(http[0], others[0], key=lambda endpoint: endpoint.span)
        port = group.port.value if isinstance(group.port, ex.Number) else "of the image"
        message = f"an HTTP and a TCP endpoint share the target port {port}; each port speaks one of them"
        yield report(ENDPOINT_RULES, message, second.span, secondary=((first.span, "the other one"),))
    for endpoint in others:
        if endpoint.external and not http:
            message = f"the endpoint '{endpoint.name}' is external but not HTTP; only HTTP endpoints can be public"
            yield report(ENDPOINT_RULES, message, endpoint.span, help="leave out 'external', or give it an HTTP scheme")


def _check_domains(site: Site) -> Iterator[Diagnostic]:
    domain = site.resource.first("domain")
    ingress = ingress_of(groups_of(site.workload))
    if domain is not None and site.resource.first("job") is None and (ingress is None or not ingress.is_http):
        message = f"'{site.resource.name}' has a domain, but no HTTP endpoint that could answer there"
        yield report(NO_ENDPOINT, message, domain.span, help="add an endpoint: endpoint http { external: true }")


# -- probes ------------------------------------------------------------------------------------------------------


def _check_probe_numbers(site: Site) -> Iterator[Diagnostic]:
    """Numbers of probes that Container Apps refuses; those of a job are passed over as a whole."""
    if site.resource.first("job") is not None:
        return
    for probe in site.resource.all("probe"):
        for name, most in MOST_OF_PROBES.items():
            value = probe.setting(name)
            most = 1 if name == SUCCESSES and probe.name != "readiness" else most
            if isinstance(value, ex.Number) and value.value > most:
                message = (
                    f"'{name}' of the {probe.name} probe of '{site.resource.name}' is {value.value}; "
                    f"Container Apps takes {most} at most"
                )
                yield report(UNSUPPORTED, message, value.span, help=f"write {most}{' or less' if most > 1 else ''}")


# -- secrets, mounts, names --------------------------------------------------------------------------------------


def _check_secret_names(site: Site) -> Iterator[Diagnostic]:
    """Two variables whose secrets would have one name, with different values; and those after which no secret can be called."""
    seen: dict[str, Variable] = {}
    for variable in site.workload.variables:
        if is_secret(variable.value):
            name = secret_name(variable.name)
            if not fits(SECRET_NAMES, name):
                message = (
                    f"no secret of '{site.resource.name}' can be named after the variable '{variable.name}': Container Apps "
                    f"takes {SECRET_NAMES.what}"
                )
                yield report(VARIABLE_NAME, message, variable.span, help="give the variable another name")
                continue
            first = seen.setdefault(name, variable)
            if first.value != variable.value:
                message = (
                    f"the variables '{first.name}' and '{variable.name}' of '{site.resource.name}' would share the "
                    f"secret '{name}', and their values differ"
                )
                places = ((first.span, "the first one"),)
                yield report(VARIABLE_CLASH, message, variable.span, secondary=places, help="rename one of them")


def _check_mounts(site: Site) -> Iterator[Diagnostic]:
    """Mounts need an environment of the program's; folders start empty, and everything can be written to."""
    written = {child.span for child in site.resource.children}
    for mount in site.workload.mounts:
        if site.environment.existing is not None:
            message = (
                f"'{site.environment.name}' exists already, so no storage can be added to it for "
                f"'{mount.name}' of '{site.resource.name}'"
            )
            place = (site.environment.name_span, "the environment")
            help_ = "use an environment that the program makes"
            yield report(UNSUPPORTED, message, mount.span, secondary=(place,), help=help_)
        elif mount.bind:
            message = (
                f"'{mount.source}' of '{site.resource.name}' is an empty share in Azure: its files are not copied there"
            )
            yield report(PASSED_OVER, message, mount.span, help="upload them to the share, or put them into the image")
        if mount.read_only and site.environment.existing is None and mount.span in written:
            what = f"'{mount.source}'" if mount.bind else f"the volume '{mount.name}'"
            message = f"{what} of '{site.resource.name}' can be written to: Container Apps mounts all storage that way"
            yield report(PASSED_OVER, message, mount.span, help="leave 'readOnly' out")


def _check_names(site: Site) -> Iterator[Diagnostic]:
    """Names that Azure takes for no app or job."""
    resource = site.resource
    yield from refused_name(site, APP_NAMES, "a container app", "Azure")
    if site.given_name() is None and not APP_NAMES.minimum <= len(resource.name) <= APP_NAMES.maximum:
        message = f"'{resource.name}' is not a valid name for a container app: Azure takes 2 to 32 characters"
        yield report(BAD_CHILD_NAME, message, resource.name_span, help="rename it, or give it a 'name'")
