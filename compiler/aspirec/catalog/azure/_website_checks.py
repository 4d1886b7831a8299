"""What App Service cannot run, and what it runs only in part."""

from __future__ import annotations

from collections.abc import Iterator

from aspirec import expressions as ex
from aspirec.catalog._probe_checks import check_probes
from aspirec.catalog._refusals import refusals, report_refusal
from aspirec.catalog.azure._environments import refused_name
from aspirec.catalog.azure._secrets import check_secrets
from aspirec.catalog.azure._website_addresses import SITE_NAMES
from aspirec.catalog.azure._websites import health_probe
from aspirec.catalog.hosting import Refusal, Site
from aspirec.catalog.naming import prefix
from aspirec.catalog.probes import PROBE_NUMBERS
from aspirec.catalog.schema import Check
from aspirec.catalog.workloads import HTTP_ENDPOINTS
from aspirec.diagnostics.codes.azure import NAME_SHORTENED
from aspirec.diagnostics.codes.model import ENDPOINT_RULES, PASSED_OVER, VARIABLE_NAME
from aspirec.diagnostics.codes.names import BAD_CHILD_NAME
from aspirec.diagnostics.model import Diagnostic, report
from aspirec.model.nodes import Child, Endpoint, literal_text
from aspirec.source import Span

SETTING_CHARACTERS = frozenset("abcdefghijklmnopqrstuvwxyzABCDEFGHIJKLMNOPQRSTUVWXYZ0123456789._")


def _cannot(says: str, help: str) -> Refusal:
    return Refusal(
        message=f"'{{name}}' {says}, which App Service ('{{environment}}') cannot do", help=help, points=True
    )


REFUSES = {
    "job": _cannot("is a job", "deploy it to an 'azure.containerAppEnvironment'"),
    "scale": _cannot(
        "has rules for scaling", "the plan scales instead: 'configure' on the environment, or use Container Apps"
    ),
    "replicas": _cannot("says how many replicas run", "the plan scales instead: 'configure' on the environment"),
    "volume": _cannot(
        "has a volume", "deploy it to an 'azure.containerAppEnvironment', or keep the data in a storage account"
    ),
    "mount": _cannot(
        "mounts a folder", "deploy it to an 'azure.containerAppEnvironment', or put the files into the image"
    ),
    "hostedAgent": _cannot("is a hosted agent", "deploy it to a project of an 'azure.foundry', or leave the block out"),
    "domain": _cannot("has a custom domain", "bind it once the site exists: az webapp config hostname add"),
}
ENTRYPOINT = _cannot(
    "has an entry point of its own", "put it into the image; 'args' are passed to the one that is there"
)


def _is_slot(value: str | int) -> bool:
    word = str(value)
    plain = word.replace("-", "a")
    return 2 <= len(word) <= 59 and plain.isascii() and plain.isalnum() and word.lower() != "production"


SLOT_CHECK = Check(
    what="2 to 59 letters, digits and hyphens, and not 'production', which is the site itself", test=_is_slot
)


def check(site: Site) -> Iterator[Diagnostic]:
    """Everything that stands against running the workload on App Service, and warnings."""
    if "functions" in site.workload.runtime:
        functions = _cannot("is an Azure Functions project", "deploy it to an 'azure.containerAppEnvironment'")
        yield report_refusal(site, functions, site.resource.name_span)
        return
    unbuilt = [*_check_image(site)]
    yield from unbuilt
    for one in _check_the_rest(site):
        if not unbuilt or one.primary.span != site.resource.name_span:  # else it comes with the image
            yield one


def _check_the_rest(site: Site) -> Iterator[Diagnostic]:
    yield from refusals(site)
    if site.resource.given("entrypoint") is not None and site.workload.entrypoint is not None:  # else it is the image's
        yield report_refusal(site, ENTRYPOINT, site.resource.setting_span("entrypoint"))
    yield from _check_endpoints(site)
    yield from _check_variables(site)
    yield from check_secrets(site)
    yield from _check_slot(site)
    yield from _check_name(site)
    yield from check_probes(site, is_served=True)
    yield from _check_probes(site)


def _check_image(site: Site) -> Iterator[Diagnostic]:
    if site.workload.image.origin == "registry":
        instead = "build an image of your own from it ('dockerfile')"
        if site.resource.source is None:  # a service that is known
            instead = "use an Azure service instead"
        help_ = f"{instead}, or deploy it to an 'azure.containerAppEnvironment'"
        yield report_refusal(site, _cannot("is an image from elsewhere", help_), site.resource.name_span)


# -- endpoints ---------------------------------------------------------------------------------------------------


def _check_endpoints(site: Site) -> Iterator[Diagnostic]:
    """All endpoints are external, speak HTTP, and share one target port."""
    for endpoint in site.workload.endpoints:
        yield from _check_endpoint(endpoint)
    yield from _check_internal(site)
    first: Endpoint | None = None
    for endpoint in (item for item in site.workload.endpoints if _speaks_http(item)):
        if first is not None and endpoint.target_port != first.target_port:
            message = f"'{site.resource.name}' has endpoints on two target ports; App Service gives a site one"
            places = ((first.span, f"on {_port_words(first)}"),)
            help_ = "give them one 'targetPort', or make the second one a resource of its own"
            yield report(ENDPOINT_RULES, message, endpoint.span, secondary=places, help=help_)
            return
        first = first or endpoint


def _port_words(endpoint: Endpoint) -> str:
    port = endpoint.target_port
    return f"port {port.value}" if isinstance(port, ex.Number) else "the port of the image"


def _speaks_http(endpoint: Endpoint) -> bool:
    return endpoint.speaks_http and endpoint.transport != "tcp" and endpoint.protocol == "tcp"


def _check_endpoint(endpoint: Endpoint) -> Iterator[Diagnostic]:
    if not _speaks_http(endpoint):
        message = f"the endpoint '{endpoint.name}' does not speak HTTP, and App Service serves nothing else"
        yield report(ENDPOINT_RULES, message, endpoint.span, help="give it the scheme http or https")
        return
    if endpoint.transport not in ("", "http"):
        message = (
            f"the endpoint '{endpoint.name}' has the transport '{endpoint.transport}'; App Service passes on HTTP/1.1"
        )
        help_ = "leave it out, and set 'http20Enabled' and 'http20ProxyFlag' with configure { properties: { siteConfig … } }"
        yield report(ENDPOINT_RULES, message, endpoint.span, help=help_)


def _check_internal(site: Site) -> Iterator[Diagnostic]:
    """Endpoints that one attribute declares are told of once."""
    name = HTTP_ENDPOINTS.name
    pair = site.resource.setting_span(name) if site.resource.setting(name) is not None else None
    told: set[Span] = set()
    for endpoint in site.workload.endpoints:
        if _speaks_http(endpoint) and not endpoint.external and endpoint.span not in told:
            told.add(endpoint.span)
            message = (
                f"the endpoint '{endpoint.name}' is internal, and every site of App Service is reached from outside"
            )
            help_ = f"write {name}: 'external'" if endpoint.span == pair else "add 'external: true'"
            yield report(ENDPOINT_RULES, message, endpoint.span, help=help_)


# -- variables ---------------------------------------------------------------------------------------------------


def _check_variables(site: Site) -> Iterator[Diagnostic]:
    if site.resource.setting("environmentVariableNameChecks") == ex.Boolean(False):
        return
    for variable in site.workload.variables:
        if not set(variable.name) <= SETTING_CHARACTERS:
            message = (
                f"App Service would alter the name of the variable '{variable.name}' of '{site.resource.name}': it takes "
                "letters, digits, dots and underscores"
            )
            help_ = "give a reference another name with \"as 'name'\", or set 'environmentVariableNameChecks: false'"
            yield report(VARIABLE_NAME, message, variable.span, help=help_)


# -- names, slots, probes ----------------------------------------------------------------------------------------


def _check_slot(site: Site) -> Iterator[Diagnostic]:
    own = site.resource.setting("slot")
    word = literal_text(own)
    if word is not None and not _is_slot(word):
        message = f"'{word}' is not a valid name for a slot: App Service takes {SLOT_CHECK.what}"
        yield report(BAD_CHILD_NAME, message, site.resource.setting_span("slot"))


def _check_name(site: Site) -> Iterator[Diagnostic]:
    yield from refused_name(site, SITE_NAMES, "a website", "App Service")
    start, shortened = prefix(SITE_NAMES, site.resource.name)
    if shortened and site.given_name() is None:
        cut = f"the name of '{site.resource.name}' in Azure is shortened to '{start}…'"
        message = f"{cut}, so that enough of its unique part is left"
        help_ = "give it a 'name', or a shorter one in the program"
        yield report(NAME_SHORTENED, message, site.resource.name_span, help=help_)


def _check_probes(site: Site) -> Iterator[Diagnostic]:
    """App Service asks for one path; all else that probes say is passed over."""
    used = health_probe(site.resource)
    for probe in site.resource.all("probe"):
        if used is not None and probe is not used:
            message = f"the {probe.name} probe of '{site.resource.name}' is ignored: App Service has one health check"
            places = ((used.span, "this one is used"),)
            yield report(PASSED_OVER, message, probe.span, secondary=places)
        else:
            yield from _check_probe(probe, site.resource.name)


def _check_probe(probe: Child, name: str) -> Iterator[Diagnostic]:
    for setting in probe.settings:
        usual = PROBE_NUMBERS.get(setting.name)
        if setting.name == "port" or (usual is not None and setting.value not in (ex.Number(usual), ex.Null())):
            message = f"'{setting.name}' of the health check of '{name}' is ignored: App Service only takes the path"
            yield report(PASSED_OVER, message, setting.name_span)
