"""Lists out of an outline: what is to be given, and who gets which role."""

from __future__ import annotations

import re
from collections.abc import Iterator

from aspirec.diagnostics.visible import single_line
from aspirec.outline.build import DEPLOYER
from aspirec.outline.nodes import Outline, Parameter, Role
from aspirec.outline.permissions import ASSIGN_ROLES, Needs, needed_for_roles, needed_permissions


def inputs_of(outline: Outline) -> tuple[Parameter, ...]:
    """The parameters that somebody gives, not those which pass on an output of main.bicep, and the values of other files."""
    return (*(item for item in outline.parameters if not item.handed_over), *outline.values)


def _variables(outline: Outline) -> dict[tuple[str, str], str]:
    """The environment variables that stand for inputs by file and name, as in parameter files: `apiKey` is `API_KEY`. Values of
    charts have none.
    """
    from aspirec.targets.parameters.build import environment_variables

    made = environment_variables(item.name for item in outline.parameters)
    noted = {item.name: item.environment for item in outline.parameters if item.environment}
    found = {(item.file, item.name): noted.get(item.name, made[item.name]) for item in outline.parameters}
    return found | {(item.file, item.name): item.environment for item in outline.values}


# -- inputs ------------------------------------------------------------------------------------------------------


def inputs_text(outline: Outline) -> str:
    """The inputs for people, file by file."""
    lines: list[str] = []
    for parameter in inputs_of(outline):
        heading = parameter.file
        if heading not in lines:
            lines += [*([""] if lines else []), heading]
        lines.append(f"  {parameter.name}: {_kind(parameter)}")
        lines += [f"      {single_line(fact)}" for fact in _facts(parameter)]
    return "\n".join(lines) + "\n" if lines else "There are no parameters.\n"


def _kind(parameter: Parameter) -> str:
    secret = "secret " if parameter.secure else ""
    default = f" = {parameter.default}" if parameter.default else ", has to be given"
    return f"{secret}{parameter.type}{default}"


_LIMITS = {
    "minValue": "at least {}",
    "maxValue": "at most {}",
    "minLength": "at least {} long",
    "maxLength": "at most {} long",
}


def _facts(parameter: Parameter) -> list[str]:
    facts = [parameter.description] if parameter.description else []
    if parameter.allowed:
        facts.append(f"one of {', '.join(parameter.allowed)}")
    if parameter.limits:
        facts.append(", ".join(_LIMITS[word].format(limit) for word, limit in parameter.limits))
    if parameter.environment not in ("", parameter.name):
        facts.append(f"taken from the environment variable {parameter.environment}")
    facts += [
        f"in the stage {stage} from the environment variable {variable}" for stage, variable in parameter.in_stages
    ]
    if parameter.used_by:
        facts.append(f"used by {', '.join(parameter.used_by)}")
    return facts


def inputs_json(outline: Outline) -> str:
    """The inputs for programs."""
    from json import dumps

    variables = _variables(outline)
    found = [
        {
            "template": item.file,
            "name": item.name,
            "type": item.type,
            "secret": item.secure,
            "required": not item.default,
            "default": item.default or None,
            "description": item.description,
            "allowed": list(item.allowed),
            "limits": dict(item.limits),
            "environmentVariable": variables[item.file, item.name] or None,
            "stages": [{"stage": stage, "environmentVariable": variable} for stage, variable in item.in_stages],
            "usedBy": list(item.used_by),
        }
        for item in inputs_of(outline)
    ]
    return dumps({"version": 1, "inputs": found}, indent=2, ensure_ascii=False) + "\n"


def inputs_env(outline: Outline) -> str:
    """The inputs as a file of environment variables to be filled in; those with a default are commented out."""
    lines: list[str] = []
    for variable, item in _by_variable(outline).items():
        words = [_kind(item), *([" ".join(item.description.split())] if item.description else [])]
        lines += [f"# {item.name}: {'; '.join(words)}"]
        lines += [f"{'# ' if item.default else ''}{variable}="]
    return "".join(f"{line}\n" for line in lines)


def inputs_github(outline: Outline) -> str:
    """The `env:` of a job in a workflow of GitHub Actions: secrets out of its secrets, the others out of its variables.

    GitHub lets nobody make one that begins with `GITHUB_`, and `secrets.GITHUB_TOKEN` is its own; those get `APP_` in front.
    Values of a Compose file that have one already are left out: an empty variable would stand in its place.
    """
    found = [(name, item) for name, item in _by_variable(outline).items() if item.is_of_template or not item.default]
    places = [(name, "secrets" if item.secure else "vars", "APP_" * name.startswith("GITHUB_")) for name, item in found]
    lines = [f"  {name}: ${{{{ {place}.{start}{name} }}}}" for name, place, start in places]
    return "".join(f"{line}\n" for line in ("env:", *lines)) if lines else "env: {}\n"


def _by_variable(outline: Outline) -> dict[str, Parameter]:
    """The inputs by environment variable, each once, however many files have it; then what stages read instead."""
    found: dict[str, Parameter] = {}
    variables = _variables(outline)
    for item in inputs_of(outline):
        variable = variables[item.file, item.name]
        if variable:
            found.setdefault(variable, item)
    for item in inputs_of(outline):
        for _, variable in item.in_stages:
            found.setdefault(variable, item)
    return found


# -- roles -------------------------------------------------------------------------------------------------------


_NO_ROLES = "No roles are assigned."
_CONTRIBUTOR = "Contributor does not include the right to assign roles; Role Based Access Control Administrator does."


def roles_text(outline: Outline) -> str:
    """Who gets which role on what, and what the principal that deploys needs."""
    lines: list[str] = []
    given = _given(outline)
    for principal in dict.fromkeys(principal for principal, _, _ in given):
        lines.append(principal)
        lines += [f"  {role} on {target}" for who, role, target in given if who == principal]
    lines = lines or [_NO_ROLES]
    for who, needed in _needs(outline):
        lines += ["", f"{who} needs", *(f"  {name}" for name in needed.actions)]
        for scope, actions in needed.elsewhere:
            lines += [f"Of these, needed {_in_words(scope)}", *(f"  {name}" for name in actions)]
        lines += ["", _CONTRIBUTOR] if ASSIGN_ROLES in needed.actions else []
    return "\n".join(lines) + "\n"


def _json_of(key: str, needed: Needs) -> dict[str, object]:
    elsewhere = [{"scope": scope, "actions": list(actions)} for scope, actions in needed.elsewhere]
    return {key: list(needed.actions), f"{key}Elsewhere": elsewhere}


def _needs(outline: Outline) -> Iterator[tuple[str, Needs]]:
    """Who deploys something, with what that takes."""
    pairs = (
        (DEPLOYER.capitalize(), needed_permissions(outline)),
        ("Whoever deploys roles.bicep", needed_for_roles(outline)),
    )
    yield from ((who, needed) for who, needed in pairs if needed.actions)


def _given(outline: Outline) -> list[tuple[str, str, str]]:
    """Who gets which role on what, each once; of what is elsewhere with where that is."""
    scopes = _scopes_elsewhere(outline)

    def target_of(role: Role) -> str:
        scope = scopes.get(role.module, "")
        return f"{role.target}, {_in_words(scope)}" if scope and scope != role.target else role.target

    return list(dict.fromkeys((role.principal, role.role, target_of(role)) for role in outline.roles))


def _scopes_elsewhere(outline: Outline) -> dict[str, str]:
    """For the files of modules that are not deployed into the group of the deployment, where they are."""
    return {module.file: module.scope for module in outline.modules if "(" in module.scope}


_SCOPE = re.compile(r"(resourceGroup|subscription)\((.+)\)")
"""A scope with what it names; subscriptions come before groups."""


def _in_words(scope: str) -> str:
    """A scope for people: `resourceGroup(sub, 'shared')` is in the resource group 'shared' of the subscription sub."""
    found = _SCOPE.fullmatch(scope)
    if found is None:
        return f"in {scope}"
    first, comma, second = found[2].partition(", ")
    if found[1] == "subscription":
        return f"in the subscription {found[2]}"
    return f"in the resource group {second} of the subscription {first}" if comma else f"in the resource group {first}"


def roles_json(outline: Outline) -> str:
    """The same for programs."""
    from json import dumps

    scopes = _scopes_elsewhere(outline)
    roles = [
        {
            "principal": role.principal,
            "role": role.role,
            "target": role.target,
            "scope": scopes.get(role.module),
            "module": role.module,
        }
        for role in outline.roles
    ]
    document = {
        "version": 1,
        "roles": roles,
        **_json_of("deployerNeeds", needed_permissions(outline)),
        **_json_of("rolesDeployerNeeds", needed_for_roles(outline)),
    }
    return dumps(document, indent=2, ensure_ascii=False) + "\n"


def roles_markdown(outline: Outline) -> str:
    """The same as tables."""
    rows = [f"| {' | '.join(_cell(text) for text in triple)} |" for triple in _given(outline)]
    lines = ["| who | role | on |", "|---|---|---|", *rows] if rows else [_NO_ROLES]
    for who, needed in _needs(outline):
        lines += ["", f"{who} needs:", "", *(f"- `{action}`" for action in needed.actions)]
        for scope, actions in needed.elsewhere:
            lines += ["", f"Of these, needed {_cell(_in_words(scope))}:", "", *(f"- `{action}`" for action in actions)]
        lines += ["", _CONTRIBUTOR] if ASSIGN_ROLES in needed.actions else []
    return "\n".join(lines) + "\n"


def _cell(text: str) -> str:
    return "".join(f"\\{char}" if char in "\\|*<`" else char for char in text)
