"""Who gets which role by a resource that assigns one, for people to read."""

from __future__ import annotations

import re
from collections.abc import Callable, Iterable, Iterator, Mapping
from typing import TYPE_CHECKING

from aspirec.bicep.string_literals import unquoted
from aspirec.outline.bicep_text import Entries, Items, Statement, Value
from aspirec.outline.nodes import Role

if TYPE_CHECKING:
    from aspirec.catalog.schema import Child, UserScript
    from aspirec.catalog.templates import BicepResource

_PRINCIPALS = (("properties", "principalId"), ("properties", "objectId"), ("properties", "user", "objectId"))
_DEFINITIONS = (("properties", "roleDefinitionId"), ("properties", "accessPolicyName"), ("properties", "role"))
_SCRIPT = "Microsoft.Resources/deploymentScripts"
_GUID = re.compile(r"[0-9a-fA-F]{8}(?:-[0-9a-fA-F]{4}){3}-[0-9a-fA-F]{12}")


def assigns(statement: Statement) -> bool:
    """Whether a resource gives somebody access: Azure's own role assignments, and those of services that have their own."""
    last = statement.detail.partition("@")[0].rpartition("/")[2]
    return not statement.existing and (last.endswith(("Assignments", "Assignment")) or last == "administrators")


def principal_of(statement: Statement) -> str:
    """The expression for whom a resource gives access."""
    return next((text for path in _PRINCIPALS if (text := statement.text(*path))), statement.text("name"))


def role_of(statement: Statement, named: Mapping[str, Statement]) -> str:
    """The role that a resource assigns, by its name. `named` are the declarations beside it: one may be the role's definition."""
    written = next((text for path in _DEFINITIONS if (text := statement.text(*path))), "")
    declared = named.get(written.removesuffix(".id"))
    definition = written if declared is None else declared.text("name")
    found = _GUID.search(definition)
    assignment = statement.detail.partition("@")[0]
    if assignment.startswith("Microsoft.Authorization/"):
        return _azure_role(found[0].lower()) if found is not None else definition
    value = found[0].lower() if found is not None else unquoted(definition)
    return _service_role(value, assignment) if value else definition or "administrator"


def roles_by_script(file: str, statement: Statement, owner: Callable[[str, str], str]) -> Iterator[Role]:
    """The roles in a database that a script gives to a user. `owner` gives the title of what an expression in a file speaks of."""
    type_ = statement.detail.partition("@")[0]
    listed = statement.entry("properties", "environmentVariables") if type_ == _SCRIPT else None
    pairs = ((item.get("name"), item.get("value")) for item in _items(listed))
    given = {unquoted(name): value for name, value in pairs if isinstance(name, str) and isinstance(value, str)}
    for script in _user_scripts() if given else ():
        if given.keys() >= {script.user, script.server, script.database}:
            user, database = owner(file, given[script.user]), given[script.database]
            target = f"{unquoted(database) or database} of {owner(file, given[script.server])}"
            for role in (unquoted(given.get(script.roles, "")) or script.usual).split(","):
                yield Role(principal=user, role=role, target=target, module=file, assigned_by=type_)
            return


def _items(value: Value | None) -> Iterator[Entries]:
    values = value.values if isinstance(value, Items) else ()
    return (item for item in values if isinstance(item, Entries))


def _user_scripts() -> Iterator[UserScript]:
    """The scripts that make users, of whatever kind."""
    from aspirec.catalog.index import sound_kinds

    return (kind.access.users for kind in sound_kinds() if kind.access is not None and kind.access.users is not None)


def _azure_role(id: str) -> str:
    """A role of Azure's as programs grant it, else its id."""
    from aspirec.catalog.roles import ROLE_IDS, squeezed

    found = next((name for name, known in ROLE_IDS.items() if known == id), None)
    if found is not None:
        return found
    from aspirec.catalog.builtin_roles import BUILT_IN_ROLES

    return next((squeezed(name) for name, known in BUILT_IN_ROLES.items() if known == id), id)


def _service_role(value: str, assignment: str) -> str:
    """A role of a service's own as programs grant it, else as the service has it. `assignment` is the type of what assigns it."""
    from aspirec.catalog.index import sound_kinds

    for kind in sound_kinds():
        if kind.access is not None and assignment in _assignments(kind.access.assignment, kind.children):
            return next((role.name for role in kind.access.data_roles if role.value == value), value)
    return value


def _assignments(own: Iterable[BicepResource], children: Iterable[Child]) -> Iterator[str]:
    yield from (resource.type for resource in own)
    for child in children:
        yield from _assignments(child.assignment, child.children)
