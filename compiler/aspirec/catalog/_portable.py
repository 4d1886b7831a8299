"""What environments have in common that are published as files for other tools than Azure's: Docker Compose, Kubernetes."""

from __future__ import annotations

from collections.abc import Iterator

from aspirec import expressions as ex
from aspirec.catalog._addresses import address_at
from aspirec.catalog.common import PUBLISH, switch
from aspirec.catalog.hosting import Address, Refusal, Site, has_dashboard
from aspirec.catalog.schema import Attribute
from aspirec.diagnostics.codes.model import BROUGHT_NAME_CLASH, PASSED_OVER, UNSUPPORTED
from aspirec.diagnostics.model import Diagnostic, report
from aspirec.filling import Subject
from aspirec.model.nodes import Endpoint
from aspirec.source import Span
from aspirec.types import Target

PUBLISHED_ATTRIBUTES = (
    PUBLISH,
    Attribute(
        name="registry",
        doc="The registry that images are pushed to and pulled from, of any kind; by default, none.",
        type=Target(("registry",), "a container registry"),
    ),
)
DASHBOARD = switch("dashboard", "Whether the Aspire dashboard runs beside the apps.")

NOTHING_LIKE_IT = Refusal(message="'{word}' of '{name}' is left out: {title} has nothing of that sort", left_out=True)
ONLY_IN_AZURE = {
    "domain": Refusal(
        message="'{name}' has a custom domain, but {title} does not know what serves it",
        help="leave it out, and point the domain at whatever is in front",
    ),
    "hostedAgent": Refusal(
        message="'{name}' is a hosted agent; {title} hosts none", help="deploy it to a Foundry project"
    ),
    "slot": Refusal(
        message="'{name}' has a deployment slot, which {title} does not support", help="slots are for App Service"
    ),
    "location": NOTHING_LIKE_IT,
}
"""What only Azure's own platforms do with a workload."""
_OTHER_WAYS = "give it access by a key or a password, or deploy it to an Azure environment"
WITHOUT_IDENTITIES = {
    "identity": Refusal(
        message="'{name}' needs an identity, but {title} gives none",
        help=_OTHER_WAYS,
    )
}
"""What a workload cannot have where it acts as nobody."""


def address_by_name(name: str, site: Site, endpoint: Endpoint, consumer: Site | None) -> Address | None:
    """The address of an endpoint for what runs in the same environment, where the app has a name; others are told none."""
    is_together = consumer is not None and consumer.environment.name == site.environment.name
    return address_at(ex.lift(name), endpoint.target_port, endpoint) if is_together else None


def refused(message: str, span: Span, help: str = "") -> Diagnostic:
    """Something that the environment cannot run."""
    return report(UNSUPPORTED, message, span, help=help)


def left_out(message: str, span: Span) -> Diagnostic:
    """Something that the environment does without."""
    return report(PASSED_OVER, message, span)


def check_grants(site: Site) -> Iterator[Diagnostic]:
    """Roles for a workload that acts as nobody."""
    for grant in () if site.host.takes_roles else site.resource.grants:
        roles = ", ".join(role.name for role in grant.roles)
        message = (
            f"'{site.resource.name}' is granted {roles} on '{grant.target.resource}', "
            f"but {site.host.title} gives it no identity"
        )
        yield refused(message, grant.span, _OTHER_WAYS)


def check_dashboard(subject: Subject) -> Iterator[Diagnostic]:
    """The name of the dashboard, where a workload has it already."""
    if not has_dashboard(subject.resource):
        return
    name = f"{subject.name}-dashboard"
    for resource, _ in subject.index.running_in(subject.name):
        if resource.name.lower() == name.lower():
            message = f"'{subject.name}' brings along its dashboard called '{name}', and that name is taken"
            place = (resource.name_span, "declared here")
            mend = "give one of the two another name, or write 'dashboard: false'"
            yield report(BROUGHT_NAME_CLASH, message, subject.resource.name_span, secondary=(place,), help=mend)
