"""What Azure's compute environments have in common: the identity that pulls images, its role on the registry, outputs."""

from __future__ import annotations

from collections.abc import Iterator

from aspirec import expressions as ex
from aspirec.bicep.identifiers import symbol_of
from aspirec.catalog.azure import identity
from aspirec.catalog.filling import LOCATION, Subject, tags_of
from aspirec.catalog.naming import generated_name
from aspirec.catalog.roles import ROLE_IDS
from aspirec.catalog.templates import Tags
from aspirec.plan import nodes as plan
from aspirec.plan.roles import role_assignment, role_definition


def tags_argument(subject: Subject) -> ex.Expr:
    """The parameter `tags` of an environment's module, for all that it makes."""
    return ex.Passed("tags", tags_of(subject, Tags(named=False)), type="object", default=ex.Object(()))


def pull_resources(subject: Subject, name: ex.Expr | None) -> Iterator[plan.Resource]:
    """The pull identity and its role on the registry, where the environment's own module makes them.

    `name` is the identity's physical name, None for the usual one.
    """
    pull = subject.resource.pull
    if pull is None or not pull.registry or pull.identity:
        return
    symbol = f"{subject.symbol}_mi"
    declared, rule = identity.KIND.resource, identity.KIND.name_rule
    assert declared is not None
    assert rule is not None
    body = ex.lift({"location": LOCATION, "tags": tags_argument(subject)})
    assert isinstance(body, ex.Object)
    yield plan.Resource(
        symbol=symbol,
        type=declared.type,
        api_version=declared.version,
        name=name or generated_name(rule, symbol),
        body=body,
        comment="Pulls the images of the apps from the registry.",
        span=subject.resource.span,
    )
    assert subject.kind.host is not None
    role = subject.kind.host.pull_role
    registry, own = ex.Lookup(pull.registry), ex.Symbol(symbol)
    definition = role_definition(ROLE_IDS[role])
    yield role_assignment(
        symbol=f"{symbol_of(pull.registry)}_{symbol}_{role}",
        name=ex.call("guid", ex.Member(registry, "id"), ex.Member(own, "id"), definition),
        scope=registry,
        principal=ex.member(own, "properties.principalId"),
        principal_type=ex.lift("ServicePrincipal"),
        definition=definition,
    )


def pull_identity(subject: Subject, path: str, output: str) -> ex.Expr | None:
    """A property of the pull identity: of the module's own by its path, of another by its output; None without any."""
    pull = subject.resource.pull
    if pull is None or not (pull.registry or pull.identity):
        return None
    if pull.identity:
        return ex.OutputRef(pull.identity, output)
    return ex.member(ex.Symbol(f"{subject.symbol}_mi"), path)


def registry_outputs(subject: Subject) -> Iterator[plan.Output]:
    """Name and host of the registry, if there is one."""
    pull = subject.resource.pull
    if pull is not None and pull.registry:
        registry = ex.Lookup(pull.registry)
        yield _output("AZURE_CONTAINER_REGISTRY_NAME", ex.Member(registry, "name"))
        yield _output("AZURE_CONTAINER_REGISTRY_ENDPOINT", ex.member(registry, "properties.loginServer"))


def pull_identity_outputs(subject: Subject) -> Iterator[plan.Output]:
    """The id of the pull identity, if there is one."""
    value = pull_identity(subject, "id", "id")
    if value is not None:
        yield _output("AZURE_CONTAINER_REGISTRY_MANAGED_IDENTITY_ID", value)


def _output(name: str, value: ex.Expr) -> plan.Output:
    return plan.Output(name=name, type="string", value=value)
