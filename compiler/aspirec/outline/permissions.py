"""What the principal that deploys has to be allowed, read off what it deploys.

A resource is made with the action `TYPE/write`; a function `listKeys` asks for `TYPE/listKeys/action`; and whoever connects a
resource with another one needs a right on that, `join` mostly, which the kinds declare (Azure's documentation: "Azure permissions",
"Deploy Bicep files with Azure CLI"). The built-in role Contributor has all of them but role assignments; Role Based Access Control
Administrator has those.
"""

from __future__ import annotations

import re
from collections.abc import Callable, Iterable, Iterator, Mapping

from aspirec.catalog.index import sound_kinds
from aspirec.frozen import frozen
from aspirec.outline.meaning import resource_in, spelled
from aspirec.outline.nodes import Outline, Resource

ASSIGN_ROLES = "Microsoft.Authorization/roleAssignments/write"
_DEPLOY = "Microsoft.Resources/deployments/*"

_ACTIONS = {"Microsoft.Resources/resourceGroups": "Microsoft.Resources/subscriptions/resourceGroups/write"}
"""What it takes to make a resource of a type, where that is not `TYPE/write`."""

_ROLES = "roles"
"""The template that assigns roles where another team does that."""

_TYPE = "{type}"
"""Stands in an action for the type of the resource that is named."""

_INDEX = re.compile(r"\[[^\]]*\]")


@frozen(kw_only=True)
class Needs:
    """What somebody who deploys has to be allowed, beside reading: the `actions`, each once and in alphabetical order, and those
    of them that are needed `elsewhere` than in the group of the deployment, by scope.
    """

    actions: tuple[str, ...] = ()
    elsewhere: tuple[tuple[str, tuple[str, ...]], ...] = ()


def needed_permissions(outline: Outline) -> Needs:
    """What the principal that deploys needs; nothing where nothing is deployed to Azure. What roles.bicep deploys is not counted:
    another principal deploys that.
    """
    apart = _of_roles(outline)
    modules = [module for module in outline.modules if module.file not in apart]
    if not modules and not outline.resources:
        return Needs()
    calls = ((scope, f"{call}/action") for scope, call in outline.list_calls)
    return _listed((*calls, *_needed(outline, lambda file: file not in apart)))


def needed_for_roles(outline: Outline) -> Needs:
    """What whoever deploys roles.bicep needs; nothing where there is no such template."""
    apart = _of_roles(outline)
    return _listed(_needed(outline, apart.__contains__)) if apart else Needs()


def _listed(needed: Iterable[tuple[str, str]]) -> Needs:
    by_scope: dict[str, set[str]] = {}
    for scope, action in needed:
        by_scope.setdefault(spelled(scope) if _is_elsewhere(scope) else "", set()).add(action)
    everything = set().union(*by_scope.values())
    elsewhere = tuple((scope, tuple(sorted(found))) for scope, found in sorted(by_scope.items()) if scope)
    return Needs(actions=tuple(sorted(everything)), elsewhere=elsewhere)


def _is_elsewhere(scope: str) -> bool:
    """Whether it is neither the group of the deployment nor the subscription in which that is made."""
    return "(" in scope and scope != "subscription()"


def _of_roles(outline: Outline) -> frozenset[str]:
    """The files of the modules that roles.bicep deploys."""
    return frozenset(module.file for module in outline.modules if module.template == _ROLES)


def _needed(outline: Outline, is_asked: Callable[[str], bool]) -> Iterator[tuple[str, str]]:
    """What the modules take of which `is_asked`, by their files: where, and which action."""
    joined, named = _joined(), {resource.title: resource for resource in outline.resources}
    scopes = {module.file: module.scope for module in outline.modules if is_asked(module.file)}
    yield "", _DEPLOY
    yield from ((scope, _DEPLOY) for scope in scopes.values())
    for resource in (item for item in outline.resources if is_asked(item.module)):
        if not resource.existing:
            yield resource.scope, _ACTIONS.get(resource.type, f"{resource.type}/write")
        yield from _joins(resource, joined, named)
    for role in (item for item in outline.roles if is_asked(item.module)):
        scope = scopes.get(role.module, "")
        if role.assigned_by.startswith("Microsoft.Authorization/"):
            yield scope, ASSIGN_ROLES
        if role.assigned_by:
            yield scope, f"{role.assigned_by}/write"


def _joined() -> dict[str, str]:
    """The action that a property takes which names another resource, by the end of the property's path."""
    return {end: action for kind in sound_kinds() for action, ends in kind.joined.items() for end in ends}


def _joins(
    resource: Resource, joined: Mapping[str, str], resources: Mapping[str, Resource]
) -> Iterator[tuple[str, str]]:
    """The rights on other resources that it takes to connect this one with them, where those are."""
    for path, value in resource.properties:
        plain = _INDEX.sub("", path)
        for end, action in joined.items():
            if plain == end or plain.endswith(f".{end}") or plain.startswith(f"{end}."):
                named = resources.get(resource_in(value))
                if named is not None or _TYPE not in action:
                    scope, type_ = (named.scope, named.type) if named is not None else ("", "")
                    yield scope, action.format(type=type_)
