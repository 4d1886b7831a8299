"""Roles that the program assigns, and how the modules that assign them are called."""

from __future__ import annotations

from aspirec.catalog.roles import ROLE_IDS
from aspirec.model.nodes import Role, RoleAssignment
from aspirec.source import Span


def usual_role(name: str) -> Role:
    """A role that the catalogue names, by its name there."""
    return Role(name=name, id=ROLE_IDS[name])


def roles_on(target: str, roles: tuple[Role, ...], *, owner: str, principal: str, span: Span) -> RoleAssignment:
    """The roles on a target that the principal of an owner gets, in the module `OWNER-roles-TARGET`."""
    return RoleAssignment(name=f"{owner}-roles-{target}", principal=principal, target=target, roles=roles, span=span)
