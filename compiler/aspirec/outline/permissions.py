"""What the principal that deploys has to be allowed, read off what it deploys.

A resource is made with the action `TYPE/write`; a function `listKeys` asks for `TYPE/listKeys/action`; and whoever connects a
resource with another one needs a right on that, `join` mostly, which the kinds declare (Azure's documentation: "Azure permissions",
"Deploy Bicep files with Azure CLI"). The built-in role Contributor has all of them but role assignments; Role Based Access Control
Administrator has those.
"""

from __future__ import annotations

import re
from collections.abc import Callable, Iterator, Mapping

from aspirec.catalog.index import sound_kinds
from aspirec.outline.meaning import resource_in
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


def needed_permissions(outline: Outline) -> tuple[str, ...]:
    """The actions that the principal that deploys has to be allowed, beside reading: each once, in alphabetical order. None
    where nothing is deployed to Azure. What roles.bicep deploys is not among them: another principal deploys that.
    """
    apart = _of_roles(outline)
    modules = [module for module in outline.modules if module.file not in apart]
    if not modules and not outline.resources:
        return ()
    calls = (f"{call}/action" for call in outline.list_calls)
    return tuple(sorted({*calls, *_needed(outline, lambda file: file not in apart)}))


def needed_for_roles(outline: Outline) -> tuple[str, ...]:
    """The actions that whoever deploys roles.bicep has to be allowed; none where there is no such template."""
    apart = _of_roles(outline)
    return tuple(sorted(set(_needed(outline, apart.__contains__)))) if apart else ()


def _of_roles(outline: Outline) -> frozenset[str]:
    """The files of the modules that roles.bicep deploys."""
    return frozenset(module.file for module in outline.modules if module.template == _ROLES)


def _needed(outline: Outline, is_asked: Callable[[str], bool]) -> Iterator[str]:
    """What the modules take of which `is_asked`, by their files."""
    joined, types = _joined(), {resource.title: resource.type for resource in outline.resources}
    yield _DEPLOY
    for resource in (item for item in outline.resources if is_asked(item.module)):
        if not resource.existing:
            yield _ACTIONS.get(resource.type, f"{resource.type}/write")
        yield from _joins(resource, joined, types)
    for role in (item for item in outline.roles if is_asked(item.module)):
        if role.assigned_by.startswith("Microsoft.Authorization/"):
            yield ASSIGN_ROLES
        if role.assigned_by:
            yield f"{role.assigned_by}/write"


def _joined() -> dict[str, str]:
    """The action that a property takes which names another resource, by the end of the property's path."""
    return {end: action for kind in sound_kinds() for action, ends in kind.joined.items() for end in ends}


def _joins(resource: Resource, joined: Mapping[str, str], types: Mapping[str, str]) -> Iterator[str]:
    for path, value in resource.properties:
        plain = _INDEX.sub("", path)
        for end, action in joined.items():
            if plain == end or plain.endswith(f".{end}") or plain.startswith(f"{end}."):
                named = types.get(resource_in(value))
                yield from (action.format(type=named),) if named or _TYPE not in action else ()
