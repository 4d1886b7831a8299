"""What Azure's compute environments have in common: the identity that pulls images, its role on the registry, outputs."""

from __future__ import annotations

from collections.abc import Iterator, Mapping

from aspirec import expressions as ex
from aspirec.bicep.identifiers import symbol_of
from aspirec.catalog.azure import identity
from aspirec.catalog.azure._resources import resource_of
from aspirec.catalog.common import switch
from aspirec.catalog.hosting import Address, Site, sign_in_variables
from aspirec.catalog.naming import fits
from aspirec.catalog.role_assignments import role_assignment
from aspirec.catalog.roles import ROLE_IDS
from aspirec.catalog.schema import NameRule, Output
from aspirec.catalog.templates import Tags
from aspirec.diagnostics.codes.model import UNSUPPORTED
from aspirec.diagnostics.codes.names import BAD_CHILD_NAME
from aspirec.diagnostics.model import Diagnostic, report
from aspirec.expressions import ResourceId
from aspirec.filling import LOCATION, Subject, tags_of
from aspirec.model.nodes import Endpoint, Resource, Variable, literal_text
from aspirec.plan import nodes as plan
from aspirec.scopes import GroupScope, group_of

REGISTRY_OUTPUT = "AZURE_CONTAINER_REGISTRY_NAME"
ENDPOINT_OUTPUT = "AZURE_CONTAINER_REGISTRY_ENDPOINT"
PULL_OUTPUT = "AZURE_CONTAINER_REGISTRY_MANAGED_IDENTITY_ID"
PULL_CLIENT_OUTPUT = "AZURE_CONTAINER_REGISTRY_MANAGED_IDENTITY_CLIENT_ID"
REGISTRY_OUTPUTS = (
    Output(name=ENDPOINT_OUTPUT, alias="registryEndpoint", value=None, doc="The host of its registry."),
    Output(name=REGISTRY_OUTPUT, alias="registryName", value=None, doc="The name of its registry."),
    Output(name=PULL_OUTPUT, alias="registryIdentityId", value=None, doc="The id of its pull identity."),
)
HTTPS_UPGRADE = switch("httpsUpgrade", "Whether others are given https addresses for http endpoints.")


def existing_environment(subject: Subject, type_: str, version: str) -> plan.Resource:
    """An environment that is looked up, from the group of the deployment."""
    assert subject.resource.existing is not None
    return plan.Resource(
        symbol=subject.symbol,
        type=type_,
        api_version=version,
        name=subject.resource.existing.name,
        existing=True,
        scope=group_of_existing(subject.resource),
        span=subject.resource.span,
    )


def settled_already(subject: Subject, *names: str) -> Iterator[Diagnostic]:
    """Attributes that an environment which exists already cannot be given."""
    for name in names if subject.exists else ():
        if subject.resource.given(name) is not None:
            message = f"'{subject.name}' exists already, so its '{name}' cannot be chosen"
            yield report(UNSUPPORTED, message, subject.resource.setting_span(name), help="leave it out")


def refused_name(site: Site, rule: NameRule, what: str, service: str) -> Iterator[Diagnostic]:
    """The name that an app is given in Azure, if it breaks the rule that the service has for names of that."""
    name = site.given_name()
    given = literal_text(name)
    if name is not None and given is not None and not fits(rule, given):
        from aspirec.catalog.name_mends import mend_of_name

        help_, fixes = mend_of_name(given, rule)
        yield report(
            BAD_CHILD_NAME,
            f"'{given}' is not a valid name for {what}: {service} takes {rule.what}",
            name.span,
            help=help_,
            fixes=fixes,
        )


def own_workspace(
    subject: Subject, symbol: str, comment: str, tags: Mapping[str, ex.Value], name: ex.Expr | None = None
) -> plan.Resource:
    """A workspace of the environment's own, for what its apps tell; `tags` is the entry for them, if there is one, and `name` its
    physical name, None for the usual one.
    """
    from aspirec.catalog.azure import log_analytics

    body = ex.lift_object({"location": LOCATION, "properties": {"sku": {"name": "PerGB2018"}}, **tags})
    return resource_of(log_analytics.KIND, symbol, name, body=body, comment=comment, span=subject.resource.span)


def tags_argument(subject: Subject) -> ex.Expr:
    """The parameter `tags` of an environment's module, for all that it makes."""
    return ex.Passed("tags", tags_of(subject, Tags(named=False)), type="object", default=ex.Object(()))


def environment_tags(subject: Subject) -> dict[str, ex.Value]:
    """The entry `tags` for what carries tags only where the app or the author has some."""
    return {} if tags_of(subject, Tags(named=False)) is None else {"tags": tags_argument(subject)}


def group_of_existing(resource: Resource) -> ex.Expr | None:
    """The resource group of what exists already, for a module that stays in the group of the deployment; None for that."""
    if not isinstance(resource.scope, GroupScope):
        return None
    return group_of(resource.scope.group, resource.scope.subscription)


def pull_resources(subject: Subject, name: ex.Expr | None) -> Iterator[plan.Resource]:
    """The pull identity and its role on the registry, where the environment's own module makes them.

    `name` is the identity's physical name, None for the usual one.
    """
    pull = subject.resource.pull
    if pull is None or not pull.registry or pull.identity:
        return
    symbol = f"{subject.symbol}_mi"
    yield resource_of(
        identity.KIND,
        symbol,
        name,
        body=ex.lift_object({"location": LOCATION, "tags": tags_argument(subject)}),
        comment="Pulls the images of the apps from the registry.",
        span=subject.resource.span,
    )
    assert subject.kind.host is not None
    role, own = subject.kind.host.pull_role, ex.Symbol(symbol)
    yield role_assignment(
        symbol=f"{symbol_of(pull.registry)}_{symbol}_{role}",
        role=ROLE_IDS[role],
        scope=ex.Lookup(pull.registry),
        principal=ex.member(own, "properties.principalId"),
        known_as=ex.Member(own, "id"),
    )


def pull_identity(subject: Subject, path: str, output: str) -> ex.Expr | None:
    """A property of the pull identity: of the module's own by its path, of another by its output; None without any."""
    pull = subject.resource.pull
    if pull is None or not (pull.registry or pull.identity):
        return None
    if pull.identity:
        return ex.OutputRef(pull.identity, output)
    return ex.member(ex.Symbol(f"{subject.symbol}_mi"), path)


def pulls_as(site: Site, identity: ResourceId) -> bool:
    """Whether the environment pulls images as that identity. An app that also acts as it names it once: Azure refuses a template
    in which two keys of an object turn out to be the same.
    """
    pull = site.environment.pull
    return pull is not None and bool(pull.identity) and pull.identity == identity


def registry_outputs(subject: Subject) -> Iterator[plan.Output]:
    """Name and host of the registry, if there is one."""
    pull = subject.resource.pull
    if pull is not None and pull.registry:
        registry = ex.Lookup(pull.registry)
        yield output(REGISTRY_OUTPUT, ex.Member(registry, "name"))
        yield output(ENDPOINT_OUTPUT, ex.member(registry, "properties.loginServer"))


def pull_identity_outputs(subject: Subject) -> Iterator[plan.Output]:
    """The id of the pull identity, if there is one."""
    value = pull_identity(subject, "id", "id")
    if value is not None:
        yield output(PULL_OUTPUT, value)


def pull_client_output(subject: Subject) -> Iterator[plan.Output]:
    """The client id of the pull identity, if there is one."""
    value = pull_identity(subject, "properties.clientId", "clientId")
    if value is not None:
        yield output(PULL_CLIENT_OUTPUT, value)


def output(name: str, value: ex.Expr) -> plan.Output:
    """An output of an environment; all of them are strings."""
    return plan.Output(name=name, type="string", value=value)


def public_address(site: Site, endpoint: Endpoint, host: ex.Expr) -> Address:
    """The address of an endpoint that is reached at a host from anywhere, by the usual port of its scheme."""
    upgrade = site.environment.setting(HTTPS_UPGRADE.name) != ex.Boolean(False)
    scheme = "https" if upgrade else endpoint.scheme
    port = "443" if scheme == "https" else "80"
    return Address(
        scheme=ex.lift(scheme),
        host=host,
        port=ex.lift(port),
        url=ex.text(f"{scheme}://", host),
        host_and_port=ex.text(host, f":{port}"),
    )


def identity_variables(site: Site) -> Iterator[Variable]:
    """What tells the Azure SDKs to act as the identity of the app, as far as the author does not say it."""
    if site.identity:
        client = ex.OutputRef(site.identity, "clientId")
        yield from site.workload.unset(sign_in_variables(client, "ManagedIdentityCredential"))
