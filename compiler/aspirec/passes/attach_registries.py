"""attach_registries: every environment learns which registry it pulls from, and as whom. AcrPull is decided here.

    before   azure.containerAppEnvironment env { }
    after    azure.containerRegistry env-acr   azure.containerAppEnvironment env pulling from env-acr

    registry                              pull identity given     none given
    new, or existing in the same group    the given one           the environment's module makes one and assigns the role
    existing in another scope             the given one           ENV-mi is a module, ENV-mi-roles-REGISTRY one in that scope
                                          (what pulls as itself gets the roles, and no ENV-mi)
    none (`registry: null`)               –                       –

Where whoever runs it logs in (`Host.any_registry`), there is no identity and no role, and nothing comes along.

Where the program does not assign roles itself (`roles: 'external'` or `'none'`), the identity is always a module.

With an identity of the author's own, its roles are the author's business.
"""

from __future__ import annotations

from attrs import field

from aspirec import expressions as ex
from aspirec.catalog.hosting import Host
from aspirec.catalog.index import IDENTITY, known_kind
from aspirec.frozen import evolve, frozen
from aspirec.model.nodes import App, Index, Pull, Resource, RoleAssignment
from aspirec.model.rewrite import replace_resources
from aspirec.passes import errors
from aspirec.passes._brought import brought_for
from aspirec.passes._role_assignments import roles_on, usual_role
from aspirec.passes._taken import Taken
from aspirec.passes.context import Context
from aspirec.scopes import DEPLOYMENT

REGISTRY_ENDING, IDENTITY_ENDING = "-acr", "-mi"
"""How the registry and the identity of an environment are called that come along: its name, and this."""


@frozen
class _Additions:
    """What environments bring along."""

    taken: Taken
    resources: list[Resource] = field(factory=list)
    assignments: list[RoleAssignment] = field(factory=list)


def attach_registries(app: App, context: Context) -> App:
    """The app with `pull` on every environment that pulls images, and with what that brings along."""
    index = Index(app)
    added = _Additions(Taken(app, context))
    changed: list[Resource] = []
    for resource in app.resources:
        host = known_kind(resource.kind).host
        if host is not None:
            pull = _pull(resource, host, index, added, context)
            changed.append(evolve(resource, pull=pull))
    app = replace_resources(app, changed, added.resources)
    app = evolve(app, role_assignments=(*app.role_assignments, *added.assignments))
    _check_built_images(app, context)
    return app


def _pull(environment: Resource, host: Host, index: Index, added: _Additions, context: Context) -> Pull:
    registry = _registry(environment, host, index, added, context)
    if not host.pull_role:
        return Pull(registry=registry, span=environment.name_span)
    if host.signs_in or host.pulls_itself:
        return _own_pull(environment, host, registry, index, added)
    given = environment.setting("pullIdentity")
    if isinstance(given, ex.ResourceRef):
        return Pull(registry=registry, identity=given.resource, span=given.span)
    target = index.get(registry) or _added(registry, added)
    together = target is None or target.existing is None or target.scope == DEPLOYMENT
    if target is None or (together and index.app.options.roles == "managed"):
        return Pull(registry=registry, span=environment.name_span)
    name = environment.name + IDENTITY_ENDING
    settings = host.identity_settings(environment) if host.identity_settings is not None else ()
    _bring(name, IDENTITY, settings, "the identity that pulls its images", environment, added)
    added.assignments.append(_pull_role(host, registry, name, environment))
    return Pull(registry=registry, identity=name, span=environment.name_span)


def _own_pull(environment: Resource, host: Host, registry: str, index: Index, added: _Additions) -> Pull:
    """An environment that pulls as itself: its module assigns the role if the registry is in the same scope, a module in the
    registry's scope does otherwise; a registry of another kind knows no roles.
    """
    target = index.get(registry) or _added(registry, added)
    if target is None or target.kind != host.registry_kind:
        return Pull(registry=registry, span=environment.name_span)
    own = DEPLOYMENT if known_kind(environment.kind).stays else environment.scope
    if target.scope == own and index.app.options.roles == "managed":
        return Pull(registry=registry, span=environment.name_span)
    added.assignments.append(_pull_role(host, registry, environment.name, environment))
    return Pull(registry=registry, identity=environment.name, span=environment.name_span)


def _pull_role(host: Host, registry: str, puller: str, environment: Resource) -> RoleAssignment:
    roles = (usual_role(host.pull_role),)
    return roles_on(registry, roles, owner=puller, principal=puller, span=environment.span)


def _added(name: str, added: _Additions) -> Resource | None:
    return next((resource for resource in added.resources if resource.name == name), None)


def _registry(environment: Resource, host: Host, index: Index, added: _Additions, context: Context) -> str:
    """The name of the registry; empty for none. Without a word of the author's, one comes along."""
    given = environment.setting("registry")
    if isinstance(given, ex.ResourceRef):
        target = index[given.resource]
        if target.kind != host.registry_kind and not host.any_registry:
            wanted = host.registry_kind
            context.bag.add(
                errors.foreign_registry(environment.name, target.name, wanted, given.span, target.name_span)
            )
            return ""
        return given.resource
    if given is not None or not host.registry_kind:
        return ""
    if host.registry_on_demand and not any(index.running_in(environment.name)):
        return ""
    name = environment.name + REGISTRY_ENDING
    settings = host.registry_settings(environment) if host.registry_settings is not None else ()
    _bring(name, host.registry_kind, settings, "its registry", environment, added)
    return name


def _bring(
    name: str,
    kind: str,
    settings: tuple[tuple[str, ex.Expr], ...],
    what: str,
    environment: Resource,
    added: _Additions,
) -> None:
    if added.taken.claim(name, what, environment.name, environment.name_span):
        added.resources.append(brought_for(environment, name, kind, settings))


def _check_built_images(app: App, context: Context) -> None:
    """Images that are built need a registry to be pulled from."""
    index = Index(app)
    for resource in app.resources:
        workload = resource.workload
        if workload is None or workload.image.origin not in ("project", "build"):
            continue
        environment = index.get(workload.environment)
        if environment is None or environment.pull is None or environment.pull.registry:
            continue
        host = known_kind(environment.kind).host
        if host is not None and not host.local_images and environment.given("registry") is None:
            place = environment.setting_span("registry")
            context.bag.add(errors.needs_registry(resource.name, environment.name, resource.name_span, place))
