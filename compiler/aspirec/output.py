"""What is written for a program: every file with its text."""

from __future__ import annotations

import json
from collections.abc import Callable, Iterator, Mapping, Sequence
from itertools import islice
from typing import TypeAlias

from aspirec.bicep import nodes as bicep
from aspirec.bicep.build import build_module, header
from aspirec.bicep.build_main import build_apps, build_main, build_roles
from aspirec.bicep.lint import with_exceptions
from aspirec.bicep.printer import print_file
from aspirec.diagnostics.model import Bag, Diagnostic
from aspirec.model.nodes import App, Index, Resource, literal_text
from aspirec.plan.hand_over import LARGEST
from aspirec.plan.nodes import AuthorFile, Deployment, Module, Plan
from aspirec.stamp import joined, stamp
from aspirec.targets.dockerfiles import dockerfiles
from aspirec.targets.manifest.build import build_manifest
from aspirec.targets.parameters.build import Parameters, parameter_files

Spread: TypeAlias = Callable[[Callable[[Module], str], Sequence[Module]], Iterator[str]]
"""Applies a function to all modules, like `map`."""


def output_files(
    app: App, program: Plan, bag: Bag, spread: Spread, *, verify: bool = False
) -> Iterator[tuple[str, str]]:
    """All files of a program by name: templates, their parameter files, modules, what other targets publish, the manifest.

    `spread` makes the texts of the modules, or begins to, as soon as it is called. `verify` checks every Bicep file for what holds
    of all of them.
    """
    modules = (*program.infrastructure, *program.roles, *program.apps)
    resources = Index(app)
    texts = spread(lambda module: _module_text(module, program.source, resources, verify=verify), modules)
    manifest = _json(build_manifest(app, program))  # what takes most memory, before there are texts in it
    templates: dict[str, bicep.File] = {"main": build_main(program)} if _needs_azure(program) else {}
    for name, template in (("apps", build_apps(program)), ("roles", build_roles(program))):
        if template is not None:
            templates[name] = template
    bag.extend(_broken_limits(templates, program, modules))
    for name, template in templates.items():
        yield f"{name}.bicep", _checked_text(template, verify=verify)
    for file, parameters in parameter_files(program, templates):
        yield file, _parameters_text(parameters)
    yield from zip([module.file for module in modules], texts, strict=True)
    yield from _read_by_authors(modules)
    for deployment in program.deployments:
        yield from _published(deployment, program, bag)
    yield from dockerfiles(app, program.source)
    yield "aspire-manifest.json", manifest


def _broken_limits(
    templates: Mapping[str, bicep.File], program: Plan, modules: Sequence[Module]
) -> Iterator[Diagnostic]:
    """What there is too much of; of a template it is said of the last thing in it. What has few parts is within all limits."""
    parts = {"main": program.infrastructure, "apps": program.apps, "roles": program.roles}
    for name, template in templates.items():
        if len(template.statements) > LARGEST:
            from aspirec.bicep.limits import limits_of_template

            last = parts[name][-1].span if parts[name] else program.span
            yield from limits_of_template(f"{name}.bicep", template, last)
    for module in modules:
        if max(len(module.content.outputs), len(module.content.resources), len(module.params)) > LARGEST:
            from aspirec.bicep.limits import limits_of_module

            yield from limits_of_module(module)


def _module_text(module: Module, source: str, resources: Index, *, verify: bool) -> str:
    if module.authored is not None:
        return _copy(module.authored, resources[module.owner])
    return _checked_text(build_module(module, source), verify=verify)


def _json(value: object) -> str:
    """The value as JSON. Joined in portions: a large manifest comes in a million pieces, which are not held all at once."""
    pieces = json.JSONEncoder(indent=2, ensure_ascii=False).iterencode(value)
    return "".join(iter(lambda: "".join(islice(pieces, 10_000)), "")) + "\n"


def _copy(authored: AuthorFile, resource: Resource) -> str:
    return _below_header(authored.text, literal_text(resource.source) or "")


def _read_by_authors(modules: Sequence[Module]) -> Iterator[tuple[str, str]]:
    """What Bicep files of the author's own read, as it is. Line ends become LF, as in all results."""
    for module in modules:
        for name, text in module.authored.others if module.authored is not None else ():
            yield name, _below_header(text, name) if name.endswith(".bicep") else text.replace("\r\n", "\n")


def _below_header(text: str, source: str) -> str:
    """A Bicep file of the author's own as it is, below a header that says where it comes from: also a copy is not to be edited,
    and the hash tells whether it was.
    """
    comments = "".join(f"// {line}\n" for line in header(source))
    return stamp(f"{comments}\n" + text.replace("\r\n", "\n"))


def _checked_text(file: bicep.File, *, verify: bool) -> str:
    """The text of a file that Bicep's linter looks at."""
    if verify:
        from aspirec.bicep.verify import verify_file

        verify_file(file)
    return stamp(with_exceptions(print_file(file)))


def _needs_azure(program: Plan) -> bool:
    """Whether there is anything to deploy to Azure, now that something is published elsewhere."""
    return not program.deployments or bool(program.infrastructure or program.outputs)


def _published(deployment: Deployment, program: Plan, bag: Bag) -> Iterator[tuple[str, str]]:
    """The files of an environment that another target publishes. Targets are imported where they are needed: few programs
    have one.
    """
    match deployment.target:
        case "compose":
            from aspirec.targets.compose.build import build_compose
            from aspirec.targets.compose.printer import print_compose

            yield from print_compose(build_compose(deployment, program, bag), deployment.folder)
        case "kubernetes":
            from aspirec.targets.kubernetes.build import build_chart
            from aspirec.targets.kubernetes.printer import print_chart

            yield from print_chart(build_chart(deployment, program), deployment.folder)
        case unknown:
            raise ValueError(f"no target named {unknown!r}")


def _parameters_text(parameters: Parameters) -> str:
    made = stamp(print_file(parameters.made))
    return made if parameters.open is None else joined(made, f"\n{print_file(parameters.open)}")
