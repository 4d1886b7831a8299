"""delegate_subnets: a subnet is delegated to the service that uses it.

    before   azure.containerAppEnvironment env { subnet: net.apps }   subnet apps { prefix: … }
    after    subnet apps { prefix: …  delegation: 'Microsoft.App/environments' }

Which service an attribute hands a subnet to stands in the catalogue (`Attribute.delegates`). A subnet has one delegation at
most; those that exist already are not changed.
"""

from __future__ import annotations

from collections.abc import Iterator

from aspirec import expressions as ex
from aspirec.catalog.index import known_kind
from aspirec.catalog.schema import Attribute
from aspirec.catalog.schema import Child as ChildSchema
from aspirec.frozen import evolve, frozen
from aspirec.model.nodes import App, Child, Index, Resource, Setting, literal_text
from aspirec.model.rewrite import change_child, replace_resources, with_setting
from aspirec.passes import _network_errors
from aspirec.passes.context import Context
from aspirec.source import Span


@frozen
class _Use:
    """A use of a subnet: by whom, for which service, and where it is said. `user` is empty for the author's own delegation."""

    service: str
    user: str
    span: Span


def delegate_subnets(app: App, context: Context) -> App:
    """The app with a delegation on every subnet that something is put into."""
    index = Index(app)
    uses: dict[tuple[str, ...], list[_Use]] = {}
    for resource in app.resources:
        for subnet, use in _uses(resource):
            uses.setdefault((subnet.resource, *subnet.children), []).append(use)
    changed: dict[str, Resource] = {}
    for (name, *path), found in uses.items():
        network = changed.get(name, index[name])
        child = index.path(ex.ResourceRef(name, tuple(path)))[-1]
        words = known_kind(network.kind).subnets
        if words is not None and not child.existing:
            changed[name] = _delegated(network, words.delegation, tuple(path), child, found, context)
    return replace_resources(app, changed.values()) if changed else app


def _uses(resource: Resource) -> Iterator[tuple[ex.ResourceRef, _Use]]:
    """The subnets that the resource is put into, with the services that they are delegated to for it."""
    kind = known_kind(resource.kind)
    if resource.existing is not None and kind.host is None:
        return
    yield from _uses_in(resource.settings, kind.attributes, resource.name)
    yield from _uses_below(resource.children, kind.children)


def _uses_below(
    children: tuple[Child, ...], declared: tuple[ChildSchema, ...]
) -> Iterator[tuple[ex.ResourceRef, _Use]]:
    for child in children:
        schema = next((item for item in declared if item.word == child.word), None)
        if schema is not None:
            yield from _uses_in(child.settings, schema.attributes, child.name or child.word)
            yield from _uses_below(child.children, schema.children)


def _uses_in(
    settings: tuple[Setting, ...], attributes: tuple[Attribute, ...], user: str
) -> Iterator[tuple[ex.ResourceRef, _Use]]:
    services = {attribute.name: attribute.delegates for attribute in attributes if attribute.delegates}
    for setting in settings:
        if setting.name in services and isinstance(setting.value, ex.ResourceRef):
            yield setting.value, _Use(services[setting.name], user, setting.span)


def _delegated(
    network: Resource, attribute: str, path: tuple[str, ...], child: Child, uses: list[_Use], context: Context
) -> Resource:
    own = _own(child, attribute)
    first = own or uses[0]
    for use in uses:
        if first.service and use.service.lower() != first.service.lower():
            clash = _network_errors.delegated_twice(
                child.name, first.service, first.user, use.service, use.user, use.span, first.span
            )
            context.bag.add(clash)
    if own is not None:
        return network
    service = ex.Text((first.service,), span=first.span)
    return change_child(
        network, path, lambda item: evolve(item, settings=with_setting(item.settings, attribute, service))
    )


def _own(child: Child, attribute: str) -> _Use | None:
    """The author's delegation; its service is empty if no literal says it."""
    setting = next((item for item in child.settings if item.name == attribute), None)
    if setting is None:
        return None
    value = setting.value.get("serviceName") if isinstance(setting.value, ex.Object) else setting.value
    return _Use(literal_text(value) or "", "", setting.span)
