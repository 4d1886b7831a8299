"""expand_roles: uses and grants become identities and role assignments.

    before   project api { reference store.blobs   grant AcrPush on acr }
    after    azure.identity api-identity
             api-roles-store: the default roles of store   api-roles-acr: AcrPush   (both for api-identity)

A grant takes the place of the default roles on its target. The same role for the same principal on the same target is
assigned once. Without any environment that takes roles, the principal that deploys gets the default roles instead.
"""

from __future__ import annotations

from collections.abc import Iterable, Iterator

from aspirec import expressions as ex
from aspirec.catalog.common import DEFAULT_ROLES
from aspirec.catalog.hosting import site_of
from aspirec.catalog.index import IDENTITY, known_kind
from aspirec.catalog.roles import ROLE_IDS, all_role_names, role_id, squeezed
from aspirec.catalog.schema import Access
from aspirec.filling import Subject, holds
from aspirec.frozen import evolve
from aspirec.model import errors as model_errors
from aspirec.model import nodes
from aspirec.model.rewrite import rewrite_app
from aspirec.passes import errors
from aspirec.passes._brought import brought_for
from aspirec.passes._role_assignments import roles_on, usual_role
from aspirec.passes._taken import Taken
from aspirec.passes.context import Context
from aspirec.source import Span


def expand_roles(app: nodes.App, context: Context) -> nodes.App:
    """The app with identities for all that need one, role assignments, and identity references resolved."""
    index, taken = nodes.Index(app), Taken(app, context)
    resources: list[nodes.Resource] = []
    identities: list[nodes.Resource] = []
    assignments = list(app.role_assignments)
    for resource in app.resources:
        found = list(_with_caller_roles(resource, _roles_of(resource, index, context), index))
        principal, brought = _principal(resource, index, needed=bool(found) or _uses_access(resource, index))
        if resource.workload is not None and principal:
            resource = evolve(resource, workload=evolve(resource.workload, identity=principal))
            if brought and taken.claim(principal, "its identity", resource.name, resource.name_span):
                identities.append(brought_for(resource, principal, IDENTITY))
        resources.append(resource)
        for target, roles in found:
            owner, span = resource.name, resource.name_span
            assignments.append(roles_on(target, roles, owner=owner, principal=principal, span=span))
    if not _takes_roles(app):
        assignments += _for_the_deployer(index, context)
    app = evolve(app, resources=(*resources, *identities), role_assignments=_once(assignments))
    app = _without_identity_references(app, context)
    return evolve(app, role_assignments=()) if app.options.roles == "none" else app


def _takes_roles(app: nodes.App) -> bool:
    """Whether some environment gives apps identities to grant roles to."""
    hosts = (known_kind(resource.kind).host for resource in app.resources)
    return any(host is not None and host.takes_roles for host in hosts)


def _is_given_roles(resource: nodes.Resource, index: nodes.Index) -> bool:
    """Whether the environment that a workload runs in gives it an identity."""
    site = site_of(index, resource)
    return site is not None and site.host.takes_roles


def _principal(resource: nodes.Resource, index: nodes.Index, *, needed: bool) -> tuple[str, bool]:
    """The identity under which the resource acts, empty for none, and whether the resource brings it along."""
    if resource.workload is None:
        return resource.name, False
    deployed = bool(resource.workload.environment)
    if deployed and not _is_given_roles(resource, index):
        return "", False
    given = resource.setting("identity")
    if isinstance(given, ex.ResourceRef):
        return given.resource, False
    site = site_of(index, resource)
    if site is not None and site.host.signs_in:
        return site.environment.name, False
    return (f"{resource.name}-identity", True) if needed and deployed else ("", False)


# -- which roles -------------------------------------------------------------------------------------------------


def _access(name: str, index: nodes.Index) -> tuple[Access, Subject] | None:
    """The access model of a resource, if it has one that applies to it."""
    resource = index.get(name)
    access = known_kind(resource.kind).access if resource is not None else None
    if resource is None or access is None:
        return None
    subject = Subject(index, resource)
    return (access, subject) if holds(access.when, subject) else None


def _comes_with_roles(access: Access, resource: nodes.Resource) -> bool:
    """Whether a use of the resource alone brings roles: the author says so, or else its kind does."""
    given = resource.setting(DEFAULT_ROLES.name)
    return bool(given.items) if isinstance(given, ex.Array) else access.on_reference


def _uses_access(resource: nodes.Resource, index: nodes.Index) -> bool:
    """Whether a use alone gives an identity: of anything with an access model, unless its roles are cleared. Secrets of a vault
    are read by an identity in any case; who clears the roles sees to it that they are granted elsewhere.
    """
    if resource.workload is None:
        return False
    if any(isinstance(variable.value, ex.SecretRef) for variable in resource.workload.variables):
        return True
    for name in resource.workload.uses:
        found = _access(name, index)
        if found is not None and _comes_with_roles(found[0], found[1].resource):
            return True
    return False


def _roles_of(
    resource: nodes.Resource, index: nodes.Index, context: Context
) -> Iterator[tuple[str, tuple[nodes.Role, ...]]]:
    """The targets on which the resource gets roles, in the order of use, with the roles."""
    granted: dict[str, list[nodes.Role]] = {}
    for grant in resource.grants:
        roles = granted.setdefault(grant.target.resource, [])
        roles += _granted(grant, index, context)
    if resource.workload is None:
        yield from ((target, tuple(roles)) for target, roles in granted.items() if roles)
        return
    if not _is_given_roles(resource, index):
        return
    for target in resource.workload.uses:
        if target in granted:
            if granted[target]:  # what cannot be granted has been reported
                yield target, tuple(granted[target])
            continue
        found = _access(target, index)
        if found is None or not _comes_with_roles(found[0], found[1].resource):
            continue
        access, subject = found
        roles = default_roles(access, subject, context)
        if roles or access.assignment or access.build is not None:
            yield target, tuple(roles)


def _with_caller_roles(
    resource: nodes.Resource, found: Iterable[tuple[str, tuple[nodes.Role, ...]]], index: nodes.Index
) -> Iterator[tuple[str, tuple[nodes.Role, ...]]]:
    """The same with the roles that it takes to call what other environments run; they come on top of all others."""
    added = dict(_caller_roles(resource, index))
    for target, roles in found:
        role = added.pop(target, None)
        yield target, roles if role is None or role.id in {item.id for item in roles} else (*roles, role)
    for target, role in added.items():
        yield target, (role,)


def _caller_roles(resource: nodes.Resource, index: nodes.Index) -> Iterator[tuple[str, nodes.Role]]:
    workload = resource.workload
    if workload is None or not _is_given_roles(resource, index):
        return
    values = (*(variable.value for variable in workload.variables), *workload.arguments)
    for part in (part for value in values for part in ex.find(value, ex.EndpointRef)):
        site = site_of(index, index[part.resource])
        if site is None or part.resource == resource.name:
            continue
        role = site.host.caller_role
        target = site.environment.setting(role[1]) if role is not None else None
        if role is not None and isinstance(target, ex.ResourceRef):
            yield target.resource, usual_role(role[0])


def default_roles(access: Access, subject: Subject, context: Context) -> list[nodes.Role]:
    """What a reference without a grant brings: the author's `defaultRoles`, else those of the kind."""
    given = subject.resource.setting(DEFAULT_ROLES.name)
    if isinstance(given, ex.Array):
        roles = (_role(nodes.literal_text(item) or "", item.span, context, access) for item in given.items)
        return [role for role in roles if role is not None]
    names = (name for name, when in access.defaults if holds(when, subject))
    found = (_usual_role(name, access, subject, context) for name in names)
    return [role for role in found if role is not None]


def _usual_role(name: str, access: Access, subject: Subject, context: Context) -> nodes.Role | None:
    """A role that the kind names: nearly always one of the small table, else any that can be granted."""
    if name in ROLE_IDS:
        return usual_role(name)
    return _data_role(name, access) or _role(name, subject.resource.name_span, context, access)


def _data_role(name: str, access: Access | None) -> nodes.Role | None:
    """The role of the service's own access model, if it has one of that name."""
    found = access.data_role(name) if access is not None else None
    return nodes.Role(name=name, id=found.value, data=True) if found is not None else None


def _granted(grant: nodes.Grant, index: nodes.Index, context: Context) -> Iterator[nodes.Role]:
    found = _access(grant.target.resource, index)
    resource = index[grant.target.resource]
    if found is None:
        access = known_kind(resource.kind).access
        why = "access to it is by key or password" if access else "it is not an Azure resource"
        context.bag.add(errors.no_access_model(resource.name, why, grant.span))
        return
    for name in grant.roles:
        role = _role(name.name, name.span, context, found[0])
        if role is not None:
            _check_family(role, found[0], resource.name, name.span, context)
            yield role


def _role(name: str, span: Span, context: Context, access: Access | None = None) -> nodes.Role | None:
    from aspirec.model.guid import is_guid, role_symbol

    if is_guid(name):
        return nodes.Role(name=role_symbol(name), id=name.lower(), span=span)
    own = _data_role(name, access)
    if own is not None:
        return evolve(own, span=span)
    known = role_id(name)
    if known is None:
        preferred = access.grantable if access is not None else ()
        context.bag.add(model_errors.unknown_role(name, span, preferred, all_role_names()))
        return None
    return nodes.Role(name=squeezed(name), id=known, span=span)


def _check_family(role: nodes.Role, access: Access, target: str, span: Span, context: Context) -> None:
    """A warning for a role that only another kind lists."""
    from aspirec.catalog.roles import family_of

    if role.data or role.name in access.roles:
        return
    family = family_of(role.name)
    if family:
        context.bag.add(errors.role_of_another_family(role.name, target, family, span))


def _for_the_deployer(index: nodes.Index, context: Context) -> Iterator[nodes.RoleAssignment]:
    """`TARGET-roles` for every resource with default roles."""
    for resource in index.app.resources:
        found = _access(resource.name, index)
        if found is None or not _comes_with_roles(found[0], resource):
            continue
        access, subject = found
        roles = tuple(default_roles(access, subject, context))
        if roles or access.assignment or access.build is not None:
            yield nodes.RoleAssignment(
                name=f"{resource.name}-roles", principal="", target=resource.name, roles=roles, span=resource.name_span
            )


def _once(assignments: list[nodes.RoleAssignment]) -> tuple[nodes.RoleAssignment, ...]:
    """Each triple of target, principal and role once: the first module in the order of names has it."""
    seen: set[tuple[str, str, str]] = set()
    kept: dict[str, nodes.RoleAssignment] = {}
    for assignment in sorted(assignments, key=lambda item: item.name.lower()):
        fresh: list[nodes.Role] = []
        for role in assignment.roles:
            triple = (assignment.target, assignment.principal, role.id)
            if triple not in seen:
                seen.add(triple)
                fresh.append(role)
        data_plane = (assignment.target, assignment.principal, "")
        if fresh or (not assignment.roles and data_plane not in seen):
            seen.add(data_plane)
            kept[assignment.name] = evolve(assignment, roles=tuple(fresh))
    return tuple(kept[item.name] for item in assignments if item.name in kept)


def _without_identity_references(app: nodes.App, context: Context) -> nodes.App:
    """`api.identity.principalName` becomes an output of the identity that `api` runs under."""
    index = nodes.Index(app)

    @ex.changes(ex.IdentityRef)
    def change(expr: ex.IdentityRef) -> ex.Expr | None:
        workload = index[expr.resource].workload
        if workload is None or not workload.identity:
            context.bag.add(errors.no_identity(expr.resource, expr.span))
            return ex.text(span=expr.span)
        return ex.OutputRef(workload.identity, expr.output, span=expr.span)

    return rewrite_app(app, change)
