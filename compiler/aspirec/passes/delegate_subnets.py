"""delegate_subnets: a subnet is delegated to the service that uses it.

    before   azure.containerAppEnvironment env { subnet: net.apps }   subnet apps { prefix: … }
    after    subnet apps { prefix: …  delegation: 'Microsoft.App/environments' }

Which service an attribute hands a subnet to stands in the catalogue (`Attribute.delegates`). A subnet has one delegation at
most, and no private endpoints if it has one; some services want it for one user (`Attribute.alone`). Subnets that exist already
are not changed.
"""

from __future__ import annotations

from collections.abc import Iterator
from operator import attrgetter

from aspirec import expressions as ex
from aspirec.catalog.index import known_kind
from aspirec.frozen import evolve, frozen
from aspirec.model.namings import namings
from aspirec.model.nodes import App, Child, Index, Resource, literal_text
from aspirec.model.rewrite import change_child, replace_resources, with_setting
from aspirec.passes import _network_errors
from aspirec.passes.context import Context
from aspirec.source import CATALOG_SPAN, Span

_DELEGATES = attrgetter("delegates")


@frozen
class _Use:
    """A use of a subnet: by whom, for which service, and where it is said. `user` is empty for the author's own delegation."""

    service: str
    user: str
    span: Span
    alone: bool = False


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
        for first, second in _not_alone(found):
            context.bag.add(_network_errors.not_alone(child.name, first.user, second.user, second.span, first.span))
    _check_endpoints(app, index, uses, context)
    return replace_resources(app, changed.values()) if changed else app


def _uses(resource: Resource) -> Iterator[tuple[ex.ResourceRef, _Use]]:
    """The subnets that the resource is put into, with the services that they are delegated to for it."""
    if resource.existing is not None and known_kind(resource.kind).host is None:
        return
    for naming in namings(resource, _DELEGATES):
        yield naming.target, _Use(naming.attribute.delegates, naming.user, naming.span, naming.attribute.alone)


def _not_alone(uses: list[_Use]) -> Iterator[tuple[_Use, _Use]]:
    """Pairs of users of a subnet that their service gives to one of them."""
    for use in uses[1:]:
        first = next((item for item in uses if item.alone and item.service == use.service), use)
        if first.user != use.user:
            yield first, use


def _check_endpoints(app: App, index: Index, uses: dict[tuple[str, ...], list[_Use]], context: Context) -> None:
    """Report new private endpoints in subnets that are delegated."""
    for resource in app.resources:
        words = known_kind(resource.kind).private_endpoint
        subnet = resource.setting(words.subnet) if words is not None and resource.existing is None else None
        if not isinstance(subnet, ex.ResourceRef) or not subnet.children:
            continue
        child = index.path(subnet)[-1]
        network = known_kind(index[subnet.resource].kind).subnets
        own = _own(child, network.delegation) if network is not None else None
        found = own or next(iter(uses.get((subnet.resource, *subnet.children), ())), None)
        if found is not None:
            span = resource.name_span if subnet.span == CATALOG_SPAN else subnet.span
            context.bag.add(_network_errors.endpoint_in_delegated(resource.name, child.name, found.span, span))


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
