"""Binding of clauses: `reference`, `grant`, and resources that are written out in an inline module."""

from __future__ import annotations

from collections.abc import Iterable

from aspirec import expressions as ex
from aspirec.catalog import schema
from aspirec.catalog.common import DEFAULT_ROLES
from aspirec.diagnostics.model import Diagnostic
from aspirec.frozen import evolve
from aspirec.model import errors, nodes, target_errors, type_errors
from aspirec.model.bind_expressions import Binder
from aspirec.model.bind_parts import part_at
from aspirec.model.bind_values import check_type
from aspirec.model.bodies import BoundBody, Owner, attributes_of, is_called, nothing_but_attributes
from aspirec.model.names import UNKNOWN
from aspirec.model.reserved_names import check_kept
from aspirec.source import Span
from aspirec.syntax import nodes as syntax
from aspirec.types import STRING


def bind_reference(entry: syntax.Reference, owner: Owner, binder: Binder, out: BoundBody) -> None:
    """Bind a reference, and report one that would give nothing."""
    alias = entry.alias.literal or "" if entry.alias else ""
    target = _clause_target(entry.target, "'reference'", "a resource, a child or an endpoint", binder)
    endpoint = ""
    if isinstance(target, ex.EndpointRef) and not target.name:
        endpoint, target = target.endpoint, ex.ResourceRef(target.resource, span=entry.target.span)
    match target:
        case ex.ResourceRef():
            reference = nodes.Reference(
                target=target, endpoint=endpoint, alias=alias, optional=entry.optional, span=entry.span
            )
            out.references.append(reference)
            if owner.kind is not None and owner.kind.compute is not None:
                _check_offer(target, entry.target.span, binder)
            if owner.kind is not None and owner.kind.inline:
                _check_lookup(target, entry.target.span, binder)
        case _ if target == UNKNOWN:
            return
        case _:
            what, wanted = "'reference'", "a resource, a child or an endpoint"
            binder.bag.add(target_errors.not_a_target(what, wanted, entry.target.span, instead=_whole_of(target)))


def _whole_of(value: ex.Expr) -> str:
    """What to write in place of a reference to one value."""
    match value:
        case ex.EndpointRef(resource=resource, endpoint=endpoint):
            whole = f"{resource}.{endpoint}"
        case ex.PropertyRef(resource=resource, children=children):
            whole = ".".join((resource, *children))
        case ex.OutputRef(resource=resource):
            whole = resource
        case _:
            return "a single value is given by a variable: env { NAME: … }"
    return f"write 'reference {whole}' for all that is needed to use it, 'env {{ NAME: … }}' for this value alone"


def _check_offer(target: ex.ResourceRef, span: Span, binder: Binder) -> None:
    """Report a reference that would give nothing: no connection, no address, no role."""
    declared = binder.names.resources[target.resource]
    kind = declared.kind
    if kind is None or kind.compute is not None or kind.refer is not None or kind.connection is not None:
        return
    child = part_at(declared, target.children).child
    given = child is not None and (child.connection is not None or child.own is not None)
    if not given and not (kind.access is not None and (kind.access.defaults or _writes_roles(declared.node))):
        binder.bag.add(target_errors.nothing_to_refer_to(target.dotted, kind.name, span, declared.node.name.span))


def _writes_roles(node: syntax.Resource) -> bool:
    """Whether the declaration says which roles a reference brings."""
    values = [entry.value for entry in attributes_of(node.body) if is_called(entry, DEFAULT_ROLES.name)]
    return any(isinstance(value, syntax.Array) and value.items for value in values)


def _check_lookup(target: ex.ResourceRef, span: Span, binder: Binder) -> None:
    """Report what an inline module cannot look up, since it is no single resource of Azure."""
    declared = binder.names.resources[target.resource]
    if declared.kind is not None and declared.kind.resource is None:
        name, kind = declared.node.name, declared.kind.name
        binder.bag.add(target_errors.nothing_to_look_up(name.text, kind, span, name.span))


def _clause_target(node: syntax.Expr, clause: str, wanted: str, binder: Binder) -> ex.Expr:
    """What a clause is about; a name that nothing has can only be that of a resource."""
    if not isinstance(node, syntax.Name) or binder.is_known(node.text):
        return binder.any(node)
    name, span, names = node.text, node.span, binder.names

    def finding() -> Diagnostic:
        parts = tuple(path for path, _ in names.parts_called(name))
        return target_errors.unknown_target(name, clause, wanted, span, names.resources, (), parts)

    names.miss(name, span, finding)
    return UNKNOWN


def bind_grant(entry: syntax.Grant, binder: Binder, out: BoundBody) -> None:
    """Bind a grant, and report roles that nobody knows."""
    target = _clause_target(entry.target, "'grant'", "a resource", binder)
    roles = tuple(nodes.RoleName(name=role.literal or "", span=role.span) for role in entry.roles)
    if isinstance(target, ex.ResourceRef):
        _check_roles(roles, binder.names.resources[target.resource].kind, binder)
        out.grants.append(nodes.Grant(roles=roles, target=target, span=entry.span))
    elif target != UNKNOWN:
        binder.bag.add(target_errors.not_a_target("'grant'", "a resource", entry.target.span))


def _check_roles(roles: Iterable[nodes.RoleName], kind: schema.Kind | None, binder: Binder) -> None:
    """Report roles that neither the target's kind nor Azure knows. A kind that does not exist may have had any."""
    if kind is None:
        return
    from aspirec.catalog.roles import all_role_names, role_id
    from aspirec.model.guid import is_guid

    access = kind.access
    for role in roles:
        own = access is not None and access.data_role(role.name) is not None
        if not own and not is_guid(role.name) and role_id(role.name) is None:
            preferred = access.grantable if access is not None else ()
            binder.bag.add(errors.unknown_role(role.name, role.span, preferred, all_role_names()))


def bind_raw(entry: syntax.ResourceEntry, binder: Binder, out: BoundBody) -> None:
    """Bind a resource of an inline module, which is written out as in Bicep."""
    type_, _, version = (entry.type.literal or "").partition("@")
    if "/" not in type_ or not version:
        wanted = "a type with its version, such as 'Microsoft.Storage/storageAccounts@2024-01-01'"
        binder.bag.add(type_errors.wrong_value("the type of a resource", wanted, entry.type.span))
    check_kept("resource", entry.symbol.text, entry.symbol.span, binder.bag)
    binder = binder.inside()
    given = list(nothing_but_attributes(entry.body, entry.symbol.text, "property: value", binder.bag))
    keys = binder.keys([item.key for item in given])
    if entry.existing and "name" not in keys:
        owner = f"'{entry.symbol.text}', which exists already,"
        binder.bag.add(errors.missing_attribute(owner, "name", entry.symbol.span, "It is looked up by that."))
    values = [_raw_value(item, binder) for item in given]
    out.raw.append(
        nodes.RawResource(
            symbol=entry.symbol.text,
            type=type_,
            api_version=version,
            body=ex.Object(tuple(zip(keys, values, strict=True)), span=entry.body.span),
            existing=entry.existing,
            span=entry.span,
        )
    )


def _raw_value(item: syntax.Attribute, binder: Binder) -> ex.Expr:
    if is_called(item, "scope"):
        return evolve(binder, in_scope=True).value(item.value)
    value = binder.value(item.value)
    if is_called(item, "dependsOn") and not isinstance(value, ex.Array) and value != UNKNOWN:
        binder.bag.add(type_errors.not_listed("'dependsOn'", item.value.span))
    if is_called(item, "name"):
        check_type(item.value, value, STRING, "'name'", binder)
    return value
