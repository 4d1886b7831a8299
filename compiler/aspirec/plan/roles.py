"""The content of role modules: who may do what on a target, in the way the target's service knows access."""

from __future__ import annotations

from collections.abc import Iterable, Iterator, Mapping, Sequence

from aspirec import expressions as ex
from aspirec.catalog.index import known_kind
from aspirec.catalog.role_assignments import role_assignment
from aspirec.catalog.schema import Access, Principal
from aspirec.filling import Subject
from aspirec.frozen import evolve
from aspirec.model.nodes import Index, Role, RoleAssignment
from aspirec.plan import nodes
from aspirec.plan.instantiate import part_resource


def role_content(assignment: RoleAssignment, target: Subject) -> nodes.Content:
    """The content of the module that assigns roles on one target to one principal."""
    access = target.kind.access
    assert access is not None
    found = (access.data_role(role.name) for role in assignment.roles)
    data_roles = tuple(role for role in found if role is not None)
    principal = evolve(principal_of(assignment, target.index), data_roles=data_roles)
    content = nodes.Content()
    if access.build is not None and (data_roles or not access.data_roles):
        content = access.build(target, principal)
    resources = [*content.resources, *_data_plane(access, target, principal)]
    resources += [assigned(role, target, principal.id, principal.type) for role in assignment.roles if not role.data]
    return evolve(content, resources=tuple(resources), span=assignment.span)


def in_order(
    drafts: Sequence[nodes.Draft], assignments: Iterable[RoleAssignment], index: Index
) -> Iterator[nodes.Draft]:
    """The modules that assign roles, each with those that have to be deployed before it: Azure would deploy all at once."""
    of = {item.name: item for item in assignments}
    after: dict[str, list[str]] = {draft.name: [] for draft in drafts}
    prepared, latest = _prepared(of, after, index), dict[str, str]()
    for name in sorted(after, key=str.lower):
        target = of[name].target
        access = known_kind(index[target].kind).access
        if access is not None and access.scripts is not None:
            after[name] += prepared.get(target, ())
        if access is not None and access.in_turn:
            after[name] += [latest[target]] if target in latest else []
            latest[target] = name
    for draft in drafts:
        yield evolve(draft, after=tuple(after[draft.name])) if after[draft.name] else draft


def _prepared(of: Mapping[str, RoleAssignment], made: Iterable[str], index: Index) -> dict[str, list[str]]:
    """For servers whose scripts run as an identity that the server's module makes: the modules that give it its roles."""
    found: dict[str, list[str]] = {}
    for name in made:
        existing = index[of[name].principal].existing if of[name].principal else None
        if existing is not None and isinstance(existing.name, ex.OutputRef):
            found.setdefault(existing.name.resource, []).append(name)
    return found


def _data_plane(access: Access, target: Subject, principal: Principal) -> Iterator[nodes.Resource]:
    """What the service's own access model wants, for each of its roles that is assigned."""
    principals = [evolve(principal, role=ex.lift(role.value), suffix=role.suffix) for role in principal.data_roles]
    for one in principals if access.data_roles else [principal]:
        subject = Subject(target.index, target.resource, kind=target.kind, principal=one)
        for declared in access.assignment:
            yield from part_resource(declared, subject)
        for below in subject.each_below():
            yield from _on_child(below)


def _on_child(subject: Subject) -> Iterator[nodes.Resource]:
    """What has to be assigned on a child and on its own children, each below what it is assigned on."""
    for declared in subject.child_declaration.assignment:
        for resource in part_resource(declared, subject):
            yield evolve(resource, parent=ex.Lookup(subject.resource.name, subject.symbol))
    for below in subject.each_below():
        yield from _on_child(below)


PRINCIPAL_NAME = "principalName"
"""The output of an identity with the name of its principal, which some services know it by."""


def principal_of(assignment: RoleAssignment, index: Index) -> Principal:
    """The arguments that say who the principal is: an identity of the program, or whoever deploys."""
    identity = assignment.principal
    if not identity:
        return Principal(
            id=ex.Passed("principalId", ex.MainRef("principalId")),
            type=ex.Passed("principalType", ex.MainRef("principalType")),
            name=ex.Passed("principalName", ex.MainRef("principalName")),
        )
    kind = known_kind(index[identity].kind)
    return Principal(
        id=ex.Passed("principalId", ex.OutputRef(identity, kind.principal_output, span=assignment.span)),
        type=ex.lift("ServicePrincipal"),
        name=ex.Passed("principalName", ex.OutputRef(identity, PRINCIPAL_NAME, span=assignment.span)),
        resource=index[identity],
    )


def assigned(role: Role, target: Subject, principal: ex.Expr, principal_type: ex.Expr) -> nodes.Resource:
    """A role assignment on the target."""
    return role_assignment(
        symbol=f"{target.symbol}_{role.name}",
        role=role.id,
        scope=ex.Lookup(target.resource.name),
        principal=principal,
        principal_type=principal_type,
    )
