"""resolve_origins: every origin of a front door learns the host behind it, and how to see whether that is well.

    before   azure.frontDoor door { origin web }   project web { probe liveness { path: '/alive' } … } in env
    after    origin web { host: EndpointRef(web, http, host)  probePath: '/alive'  probeProtocol: 'Http' }

The endpoint is the first external one that speaks HTTP. `privateLink: true` becomes the environment to which the link leads.
What the author writes stays.
"""

from __future__ import annotations

from collections.abc import Iterator

from aspirec import expressions as ex
from aspirec.catalog.index import known_kind
from aspirec.catalog.schema import Origin
from aspirec.frozen import evolve
from aspirec.model.nodes import App, Child, Endpoint, Index, Resource, Setting, literal_text
from aspirec.model.rewrite import replace_resources, with_setting, without_settings
from aspirec.passes import _network_errors
from aspirec.passes.context import Context

PROBES = ("liveness", "readiness", "startup")
"""The probes of an app in the order in which one is chosen."""


def resolve_origins(app: App, context: Context) -> App:
    """The app with `host`, and where it follows from the program `probePath`, `probeProtocol` and `privateLink`, on origins."""
    index = Index(app)
    changed: list[Resource] = []
    for resource in app.resources:
        origins = {child.word: child.origin for child in known_kind(resource.kind).children if child.origin is not None}
        if origins:
            children = tuple(
                _resolved(child, origins[child.word], resource, index, context) if child.word in origins else child
                for child in resource.children
            )
            changed.append(evolve(resource, children=children))
    return replace_resources(app, changed) if changed else app


def _resolved(origin: Child, words: Origin, door: Resource, index: Index, context: Context) -> Child:
    if origin.setting(words.host) is not None:
        return _without_link(origin, words)
    target = _target(origin, words, door, index, context)
    if target is None or target.workload is None:
        return origin
    endpoint = next((item for item in target.workload.endpoints if _is_public(item)), None)
    if endpoint is None:
        why = "it has no external HTTP or HTTPS endpoint"
        context.bag.add(
            _network_errors.not_an_origin(
                target.name,
                door.name,
                why,
                origin.name_span,
                "give it one: endpoint http { external: true }",
                target.name_span,
            )
        )
        return origin
    host = ex.EndpointRef(target.name, endpoint.name, "host", span=origin.name_span)
    settings = [Setting(name=words.host, value=host), *_probe(target, endpoint, words)]
    given = {setting.name for setting in origin.settings}
    resolved = evolve(origin, settings=(*origin.settings, *(item for item in settings if item.name not in given)))
    return _linked(resolved, words, target, door, index, context)


def _target(origin: Child, words: Origin, door: Resource, index: Index, context: Context) -> Resource | None:
    """The compute resource behind the origin: the one it names, else the one that is called like it."""
    named = origin.setting(words.target)
    if isinstance(named, ex.ResourceRef):
        return index[named.resource]
    found = index.get(origin.name)
    if found is None:
        names = [resource.name for resource in index.app.resources if resource.workload is not None]
        context.bag.add(_network_errors.unknown_origin(origin.name, door.name, names, origin.name_span))
    elif found.workload is None:
        why = "it is no compute resource"
        context.bag.add(
            _network_errors.not_an_origin(
                found.name, door.name, why, origin.name_span, f"name one with '{words.target}: …'", found.name_span
            )
        )
    return found


def _is_public(endpoint: Endpoint) -> bool:
    return endpoint.external and endpoint.speaks_http


def _probe(target: Resource, public: Endpoint, words: Origin) -> Iterator[Setting]:
    """How the app itself is asked whether it is well."""
    probes = {probe.name: probe for probe in target.all("probe")}
    probe = next((probes[name] for name in PROBES if name in probes), None)
    if probe is None:
        return
    path, named = probe.given("path"), probe.setting("endpoint")
    assert target.workload is not None
    asked = target.workload.endpoint(literal_text(named) or "") or public
    if path is not None:
        yield Setting(name=words.path, value=path, span=probe.span)
    yield Setting(name=words.protocol, value=ex.lift("Http" if asked.scheme == "http" else "Https"), span=probe.span)


# -- private links -----------------------------------------------------------------------------------------------


def _without_link(origin: Child, words: Origin) -> Child:
    """A host that is no app of the program has no environment that a link could lead to."""
    return evolve(origin, settings=without_settings(origin.settings, words.link))


def _linked(origin: Child, words: Origin, target: Resource, door: Resource, index: Index, context: Context) -> Child:
    wanted = next((item for item in origin.settings if item.name == words.link), None)
    if wanted is None:
        return origin
    if not (isinstance(wanted.value, ex.Boolean) and wanted.value.value):
        return _without_link(origin, words)
    assert target.workload is not None
    environment = index.get(target.workload.environment)
    link = known_kind(environment.kind).private_link if environment is not None else None
    if environment is None or link is None:
        where = f"'{environment.name}', where it runs, has no private link" if environment else "it runs nowhere"
        context.bag.add(
            _network_errors.not_an_origin(
                target.name, door.name, where, wanted.span, f"leave '{words.link}' out", target.name_span
            )
        )
        return _without_link(origin, words)
    settings = with_setting(origin.settings, words.link, ex.ResourceRef(environment.name, span=wanted.span))
    return evolve(origin, settings=with_setting(settings, words.group, ex.lift(link.group)))
