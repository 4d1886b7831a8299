"""assign_environments: every workload learns where it runs.

    before   azure.containerAppEnvironment env   container api 'nginx'
    after    api runs in env

With one environment everything is deployed there; with several `deployTo` says which (environments that only run what has a
certain block count for that alone); with none, compute resources only appear in the manifest, and whatever would need one is
an error.
"""

from __future__ import annotations

from collections.abc import Iterator

from aspirec import expressions as ex
from aspirec.catalog.index import known_kind
from aspirec.diagnostics.model import Diagnostic
from aspirec.frozen import evolve
from aspirec.model.nodes import App, Resource
from aspirec.model.rewrite import replace_resources
from aspirec.passes import errors
from aspirec.passes.context import Context
from aspirec.source import Span


def assign_environments(app: App, context: Context) -> App:
    """The app with `environment` on every workload that is deployed."""
    special = {resource.name: word for resource in app.resources if (word := _only(resource))}
    usual = [resource.name for resource in app.resources if _is_environment(resource) and resource.name not in special]
    deployable = [resource for resource in app.resources if is_deployable(resource)]
    undecided: list[tuple[str, Span]] = []
    candidates: list[str] = []
    homeless: list[Resource] = []
    changed: list[Resource] = []
    for resource in deployable:
        blocks = {child.word for child in resource.children}
        environments = [name for name, word in special.items() if word in blocks] or usual
        chosen = resource.setting("deployTo")
        if isinstance(chosen, ex.ResourceRef):
            changed.append(_in(resource, chosen.resource))
        elif len(environments) == 1:
            changed.append(_in(resource, environments[0]))
        elif isinstance(chosen, ex.LocalRef):
            continue  # what is said is wrong, and reported
        elif environments:
            undecided.append((resource.name, resource.name_span))
            candidates += [name for name in environments if name not in candidates]
        else:
            homeless.append(resource)
    if undecided:
        context.bag.add(errors.which_environment(undecided, candidates))
    if homeless:
        impossible = [found for resource in homeless for found in _needing_environment(resource)]
        warning = errors.no_environment([item.name for item in homeless], homeless[0].name_span)
        context.bag.extend(impossible or [warning])
    for resource in app.resources:
        if resource.workload is not None and not is_deployable(resource):
            context.bag.extend(_never_deployed(resource))
    if usual:
        context.bag.extend(_unserved(app))
    return replace_resources(app, changed)


def _is_environment(resource: Resource) -> bool:
    return known_kind(resource.kind).host is not None


def _only(resource: Resource) -> str:
    """The block that a workload must have to run in the environment; empty for usual environments and other resources."""
    host = known_kind(resource.kind).host
    return host.only if host is not None else ""


def is_deployable(resource: Resource) -> bool:
    """Whether there is an image to run (a bare command, or files that are only built, are nothing to deploy)."""
    return resource.workload is not None and resource.workload.image.origin in ("project", "build", "registry")


def _in(resource: Resource, environment: str) -> Resource:
    assert resource.workload is not None
    return evolve(resource, workload=evolve(resource.workload, environment=environment))


def _needing_environment(resource: Resource) -> Iterator[Diagnostic]:
    """What only an environment could do, on a resource that has none."""
    return (errors.nothing_deploys(resource.name, what, span) for what, span in _asked_of_environment(resource))


def _never_deployed(resource: Resource) -> Iterator[Diagnostic]:
    """The same on a resource that no environment deploys, whichever there are."""
    assert resource.workload is not None
    asked = [*_asked_of_environment(resource)]
    is_built = resource.workload.image.origin == "files"
    if not is_built and isinstance(resource.setting("deployTo"), ex.ResourceRef):
        asked.append(("says where it is deployed", resource.setting_span("deployTo")))
    return (errors.never_deployed(resource.name, what, span, is_built=is_built) for what, span in asked)


def _unserved(app: App) -> Iterator[Diagnostic]:
    """Front ends whose files no app takes."""
    taken = {child.name for resource in app.resources for child in resource.all("containerFiles")}
    for resource in app.resources:
        workload = resource.workload
        if workload is not None and workload.image.origin == "files" and resource.name not in taken:
            yield errors.unserved_files(resource.name, resource.name_span)


def _asked_of_environment(resource: Resource) -> Iterator[tuple[str, Span]]:
    """What a resource says of the way it is deployed, each with its place."""
    kind = known_kind(resource.kind)
    for child in resource.children:
        declared = kind.child(child.word)
        if declared is not None and declared.deployed:
            yield declared.deployed, child.span
    for configure in resource.configures:
        yield "uses 'configure' for the way it is deployed", configure.span
    if resource.given("identity") is not None:
        yield "needs an identity", resource.setting_span("identity")
    for grant in resource.grants:
        roles = ", ".join(role.name for role in grant.roles)
        yield f"is granted {roles} on '{grant.target.resource}', which needs an identity to run under", grant.span
