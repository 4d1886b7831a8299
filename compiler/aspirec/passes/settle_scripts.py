"""settle_scripts: scripts that make the users of a closed server run inside its network.

    before   azure.sqlServer sql { database db }   azure.privateEndpoint data-sql-pe { subnet: net.data  target: sql }
             roles api-roles-sql
    after    azure.sqlServer sql { …  adminScriptSubnet: net.sql-aci-subnet  adminScriptStorage: sql-store
               adminScriptEndpoints: [data-files-pe, data-sql-pe] }
             azure.virtualNetwork net { … subnet sql-aci-subnet { prefix: '10.0.255.248/29' … } }
             azure.networkSecurityGroup sql-nsg   azure.storage sql-store   azure.privateEndpoint data-files-pe
             existing azure.identity sql-admin-identity   roles sql-admin-identity-roles-sql-store

What the author names takes the place of what would come along. Without anybody to become a user there are no scripts, and
nothing comes along.
"""

from __future__ import annotations

from collections.abc import Iterable, Iterator

from attrs import field

from aspirec import expressions as ex
from aspirec.catalog.index import known_kind
from aspirec.catalog.schema import ScriptNetwork, Subnets
from aspirec.filling import Subject
from aspirec.frozen import evolve, frozen
from aspirec.model.nodes import (
    App,
    Child,
    Existing,
    Index,
    Resource,
    RoleAssignment,
    Setting,
    literal_text,
)
from aspirec.model.rewrite import with_setting, without_settings
from aspirec.passes import _network_errors
from aspirec.passes._brought import brought_resource
from aspirec.passes._free_range import highest_free
from aspirec.passes._role_assignments import roles_on, usual_role
from aspirec.passes._taken import Taken
from aspirec.passes.context import Context


def settle_scripts(app: App, context: Context) -> App:
    """The app with what the scripts of closed servers take."""
    index = Index(app)
    work = _Work(
        index=index,
        context=context,
        changed={resource.name: resource for resource in app.resources},
        taken=Taken(app, context),
    )
    for resource in sorted(app.resources, key=lambda item: item.name.lower()):
        access = known_kind(resource.kind).access
        rules = access.scripts if access is not None else None
        if rules is not None:
            _settle(resource, rules, work)
    if all(work.changed.get(resource.name) is resource for resource in app.resources):
        return app
    return evolve(
        app,
        resources=tuple(work.changed.values()),
        role_assignments=(*app.role_assignments, *work.assignments),
    )


@frozen
class _Work:
    """The resources of the program as they become, those that come along at the end."""

    index: Index
    context: Context
    changed: dict[str, Resource]
    taken: Taken
    assignments: list[RoleAssignment] = field(factory=list)

    def add(self, resource: Resource, what: str) -> ex.ResourceRef:
        """Add what comes along with a server; a name that is taken is reported."""
        if self.taken.claim(resource.name, what, resource.brought_by, resource.name_span):
            self.changed[resource.name] = resource
        return ex.ResourceRef(resource.name, span=resource.name_span)


def _settle(server: Resource, rules: ScriptNetwork, work: _Work) -> None:
    if server.existing is not None:
        _report_users(server, work)
    endpoint = _endpoint_of(server, work.index)
    why = _needless(server, rules, endpoint, work.index.app.role_assignments)
    if endpoint is None or why:
        for name in (rules.subnet, rules.storage):
            if server.given(name) is not None:
                span = server.setting_span(name)
                work.context.bag.add(_network_errors.script_without_effect(server.name, name, why, span))
        settings = without_settings(server.settings, rules.subnet, rules.storage)
        if settings is not server.settings:
            work.changed[server.name] = evolve(server, settings=settings)
        return
    home = _subnet_of(endpoint)
    subnet = _subnet(server, rules, home, work)
    if subnet is None:
        return
    storage = _storage(server, rules, work)
    files = _files_endpoint(server, rules, storage, home, work)
    identity = _administrator(server, rules, work)
    who, roles = identity.resource, (usual_role(rules.role),)
    work.assignments.append(roles_on(storage.resource, roles, owner=who, principal=who, span=server.name_span))
    waits = sorted((endpoint.name, files.resource), key=str.lower)
    settings = with_setting(server.settings, rules.subnet, subnet)
    settings = with_setting(settings, rules.storage, storage)
    references = ex.Array(tuple(ex.ResourceRef(item, span=server.name_span) for item in waits), span=server.name_span)
    work.changed[server.name] = evolve(server, settings=with_setting(settings, rules.endpoints, references))


def _endpoint_of(server: Resource, index: Index) -> Resource | None:
    """The private endpoint of the server: the first by name, where there are several."""
    found = [item for item in index.app.resources if _reached(item) == server.name]
    return min(found, key=lambda item: item.name.lower()) if found else None


def _reached(resource: Resource) -> str:
    """What the resource reaches, if it is a new private endpoint."""
    words = known_kind(resource.kind).private_endpoint
    target = resource.setting(words.target) if words is not None and resource.existing is None else None
    return target.resource if isinstance(target, ex.ResourceRef) else ""


def _subnet_of(endpoint: Resource) -> ex.ResourceRef:
    """The subnet in which a private endpoint has its address."""
    words = known_kind(endpoint.kind).private_endpoint
    found = endpoint.setting(words.subnet) if words is not None else None
    assert isinstance(found, ex.ResourceRef)
    return found


def _needless(
    server: Resource, rules: ScriptNetwork, endpoint: Resource | None, assignments: Iterable[RoleAssignment]
) -> str:
    """Why no script has to run inside a network; empty if one has to."""
    if server.existing is not None:
        return "users of an existing server are not created here"
    if endpoint is None:
        return "no private endpoint closes the server, so its scripts can run anywhere"
    if any(_users(server, assignments)):
        return "" if server.first(rules.child) is not None else f"the server has no {rules.child}"
    return "nobody is to become a user, so there are no scripts"


def _users(server: Resource, assignments: Iterable[RoleAssignment]) -> Iterator[RoleAssignment]:
    """Those that are to become users of the server."""
    access = known_kind(server.kind).access
    assert access is not None
    by_script = {role.name for role in access.data_roles}
    for assignment in assignments:
        scripted = not by_script or any(role.name in by_script for role in assignment.roles)
        if assignment.target == server.name and scripted:
            yield assignment


def _report_users(server: Resource, work: _Work) -> None:
    """Say who should be a user of a server that exists already: its administrator, whom scripts run as, is unknown."""
    users = {item.principal for item in _users(server, work.index.app.role_assignments) if item.principal}
    if users:
        work.context.bag.add(_network_errors.no_users_made(server.name, sorted(users), server.name_span))


# -- where the scripts run ---------------------------------------------------------------------------------------


def _subnet(server: Resource, rules: ScriptNetwork, home: ex.ResourceRef, work: _Work) -> ex.ResourceRef | None:
    """The subnet for the containers: the author's, delegated to them, or the highest free range of the network."""
    given = server.setting(rules.subnet)
    if isinstance(given, ex.ResourceRef):
        return given
    network = work.changed[home.resource]
    words = known_kind(network.kind).subnets
    prefix = _free_range(server, rules, words, network, work) if words is not None else None
    if words is None or prefix is None:
        return None
    group = brought_resource(rules.group, Subject(work.index, server))
    work.add(group, "the security group of the subnet for its scripts")
    settings = {words.addresses: ex.lift(prefix), rules.group.known_as: ex.ResourceRef(group.name)}
    subnet = Child(
        word=words.word,
        name=rules.subnet_name.format(name=server.name),
        settings=tuple(Setting(name=name, value=value, span=server.name_span) for name, value in settings.items()),
        span=server.span,
        name_span=server.name_span,
    )
    work.changed[network.name] = evolve(network, children=(*network.children, subnet))
    return ex.ResourceRef(network.name, (subnet.name,), span=server.name_span)


def _free_range(server: Resource, rules: ScriptNetwork, words: Subnets, network: Resource, work: _Work) -> str | None:
    """The addresses for the subnet; None, and a report, if they cannot be told."""
    prefixes = [literal_text(child.setting(words.addresses)) for child in network.all(words.word)]
    attribute = known_kind(network.kind).attribute(words.addresses)
    default = attribute.default if attribute is not None else None
    written = network.setting(words.addresses)
    space = literal_text(written) if written is not None else default
    found = None
    why = "its addresses, or those of a subnet, come from elsewhere"
    if (
        network.existing is None
        and Subject(work.index, network).configured(*words.in_body) is None
        and isinstance(space, str)
        and None not in prefixes
    ):
        why = "it has no free range left"
        try:
            found = highest_free(space, [item for item in prefixes if item is not None], rules.prefix_length)
        except ValueError:
            return None  # no range of addresses at all: the network's own check says so
    if found is None:
        work.context.bag.add(
            _network_errors.no_script_subnet(
                server.name, network.name, why, rules.subnet, server.name_span, network.name_span
            )
        )
    return found


# -- their files, and whom they run as ---------------------------------------------------------------------------


def _storage(server: Resource, rules: ScriptNetwork, work: _Work) -> ex.ResourceRef:
    """The account for the files: the author's, which is set up as they need it, or one of the server's own."""
    given = server.setting(rules.storage)
    made = brought_resource(rules.account, Subject(work.index, server))
    if not isinstance(given, ex.ResourceRef):
        return work.add(made, "the storage account for its scripts")
    account = work.changed[given.resource]
    settings = account.settings
    for needed in made.settings:
        if _contradicts(account.setting(needed.name), needed.value):
            span = account.setting_span(needed.name)
            work.context.bag.add(_network_errors.script_needs_keys(server.name, account.name, needed.name, span))
        settings = with_setting(settings, needed.name, evolve(needed.value, span=server.setting_span(rules.storage)))
    if account.existing is None:
        work.changed[account.name] = evolve(account, settings=settings)
    return ex.ResourceRef(given.resource, span=given.span)


def _contradicts(given: ex.Expr | None, needed: ex.Expr) -> bool:
    return isinstance(given, ex.Boolean) and given != needed


def _files_endpoint(
    server: Resource, rules: ScriptNetwork, storage: ex.ResourceRef, home: ex.ResourceRef, work: _Work
) -> ex.ResourceRef:
    """The private endpoint of the account's files, beside the server's: shared where two servers share the account."""
    place = ex.ResourceRef(home.resource, home.children, span=server.name_span)
    made = brought_resource(rules.files, Subject(work.index, server).at(place))
    words = known_kind(made.kind).private_endpoint
    assert words is not None
    for resource in work.changed.values():
        if _reached(resource) == storage.resource and resource.setting(words.group) == made.setting(words.group):
            return ex.ResourceRef(resource.name, span=server.name_span)
    if made.name in work.taken:
        made = evolve(made, name=rules.files.name.format(item=f"{home.children[-1]}-{storage.resource}"))
    made = evolve(made, settings=with_setting(made.settings, words.target, storage))
    return work.add(made, "the private endpoint of the storage for its scripts")


def _administrator(server: Resource, rules: ScriptNetwork, work: _Work) -> ex.ResourceRef:
    """The identity that administers the server, which its module makes: looked up by its name."""
    identity = brought_resource(rules.identity, Subject(work.index, server))
    existing = Existing(name=ex.OutputRef(server.name, rules.administrator), span=server.name_span)
    return work.add(evolve(identity, existing=existing), "the identity that its scripts run as")
