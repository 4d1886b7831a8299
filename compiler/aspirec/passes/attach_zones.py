"""attach_zones: every private endpoint learns which service it reaches and in which DNS zones it is entered.

    before   azure.privateEndpoint web-kv-pe { subnet: net.web  target: kv }
    after    azure.privateEndpoint web-kv-pe { …  group: 'vault'  zones: [privatelink-vaultcore-azure-net] }
             azure.privateDnsZone privatelink-vaultcore-azure-net { name: 'privatelink.vaultcore.azure.net'
               link net-link { network: net } }

There is one zone for each name in a program. A declared one is used where it has the name; it gets the links that are
missing, unless it exists already: then it is not this program's to link.
"""

from __future__ import annotations

from collections.abc import Iterable

from aspirec import expressions as ex
from aspirec.catalog.index import DNS_ZONE, known_kind
from aspirec.catalog.schema import DnsZone, Kind, PrivateEndpoint, PrivateLink
from aspirec.filling.connecting import subject_of
from aspirec.frozen import evolve, frozen
from aspirec.model.nodes import App, Child, Index, Resource, Setting, literal_text
from aspirec.model.rewrite import replace_resources, with_setting
from aspirec.passes import _network_errors
from aspirec.passes._brought import brought_for
from aspirec.passes._out_of_reach import out_of_reach, services_out_of_reach
from aspirec.passes._taken import Taken
from aspirec.passes.context import Context


def attach_zones(app: App, context: Context) -> App:
    """The app with `group` and `zones` on every private endpoint, and with the zones that takes."""
    index = Index(app)
    declared = {_zone_name(resource): resource for resource in app.resources if resource.kind == DNS_ZONE}
    zones = _Zones(declared, Taken(app, context))
    changed: list[Resource] = []
    for resource in sorted(app.resources, key=lambda item: item.name.lower()):
        words = known_kind(resource.kind).private_endpoint
        if words is not None and not resource.declared_existing:
            changed.append(_attached(resource, words, index, zones, context))
    if not changed:
        return app
    context.bag.extend(out_of_reach(index))
    context.bag.extend(services_out_of_reach(index, _groups(changed)))
    brought = tuple(zone for zone in zones.found.values() if index.get(zone.name) is not zone)
    fresh = tuple(zone for zone in brought if index.get(zone.name) is None)
    return replace_resources(app, (*changed, *brought), fresh)


def _groups(endpoints: Iterable[Resource]) -> dict[str, frozenset[str]]:
    """What of a resource has a private endpoint, by its groups."""
    found: dict[str, set[str]] = {}
    for endpoint in endpoints:
        words = known_kind(endpoint.kind).private_endpoint
        target = endpoint.setting(words.target) if words is not None else None
        if words is not None and isinstance(target, ex.ResourceRef):
            found.setdefault(target.resource, set()).add(literal_text(endpoint.setting(words.group)) or "")
    return {name: frozenset(groups) for name, groups in found.items()}


@frozen
class _Zones:
    """The zones of the program by their names in Azure, in lower case: declared ones, and those that come along."""

    found: dict[str, Resource]
    taken: Taken

    def linked(self, zone: str, network: str, endpoint: Resource, region: ex.Expr) -> str:
        """The resource of the zone, which is there and linked to the network afterwards; `region` is that of the target."""
        resource = self.found.get(zone) or _new_zone(zone, endpoint, self.taken, region)
        words = known_kind(DNS_ZONE).dns_zone
        assert words is not None
        if resource.existing is None and network not in _networks(resource, words):
            link = Child(
                word=words.link,
                name=f"{network}-link",
                settings=(Setting(name=words.network, value=ex.ResourceRef(network, span=endpoint.name_span)),),
                span=endpoint.span,
                name_span=endpoint.name_span,
            )
            links = sorted((*resource.all(words.link), link), key=lambda item: item.name.lower())
            others = tuple(child for child in resource.children if child.word != words.link)
            resource = evolve(resource, children=(*others, *links))
        self.found[zone] = resource
        return resource.name


def _zone_name(resource: Resource) -> str:
    name = resource.existing.name if resource.existing is not None else resource.given("name")
    return (literal_text(name) or "").lower()


def _networks(zone: Resource, words: DnsZone) -> tuple[str, ...]:
    values = (link.setting(words.network) for link in zone.all(words.link))
    return tuple(value.resource for value in values if isinstance(value, ex.ResourceRef))


def _in_region(zone: str, region: ex.Expr) -> str:
    """The zone's name with the region in it, as far as that is known already."""
    known = literal_text(region)
    return zone if known is None else zone.replace("{region}", known)


def _new_zone(zone: str, endpoint: Resource, taken: Taken, region: ex.Expr) -> Resource:
    name = zone.replace(".{region}", "").replace(".", "-")
    taken.claim(name, f"the private DNS zone {zone}", endpoint.name, endpoint.name_span)
    return brought_for(endpoint, name, DNS_ZONE, (("name", _physical_name(zone, region)),))


def _physical_name(zone: str, region: ex.Expr) -> ex.Expr:
    """The zone's name in Azure; some have the region of the target in it."""
    before, found, after = zone.partition("{region}")
    return ex.text(before, region, after) if found else ex.lift(zone)


def _in_names(region: ex.Expr) -> ex.Expr:
    """A region as names have it: 'West Europe' may be written where a resource says its location, but is 'westeurope'."""
    known = literal_text(region)
    if known is not None:
        return ex.lift(known.replace(" ", "").lower())
    return ex.Call("toLower", (ex.Call("replace", (region, ex.lift(" "), ex.lift(""))),))


def _attached(endpoint: Resource, words: PrivateEndpoint, index: Index, zones: _Zones, context: Context) -> Resource:
    target, subnet = endpoint.setting(words.target), endpoint.setting(words.subnet)
    assert isinstance(target, ex.ResourceRef)
    assert isinstance(subnet, ex.ResourceRef)
    link = _link(endpoint, words, target, index, context)
    if link is None:
        return endpoint
    settings = with_setting(endpoint.settings, words.group, endpoint.setting(words.group) or ex.lift(link.group))
    value = endpoint.setting(words.zones)
    if value is None:
        region = _in_names(index[target.resource].given("location") or ex.MainRef("location"))
        names = [zones.linked(_in_region(zone, region), subnet.resource, endpoint, region) for zone in link.zones]
        value = ex.Array(tuple(ex.ResourceRef(name, span=endpoint.name_span) for name in names))
    return evolve(endpoint, settings=with_setting(settings, words.zones, value))


# -- what is reached ---------------------------------------------------------------------------------------------


def _link(
    endpoint: Resource, words: PrivateEndpoint, target: ex.ResourceRef, index: Index, context: Context
) -> PrivateLink | None:
    """How the target is reached; None, and a report, if it is not."""
    kind = known_kind(index[target.resource].kind)
    found = subject_of(index, target.resource, target.children).declaration.private_link
    group = literal_text(endpoint.setting(words.group))
    named = target.dotted
    place = endpoint.setting_span(words.target)
    if not _has_id(index[target.resource]):
        context.bag.add(_network_errors.no_private_link(endpoint.name, named, (), place))
        return None
    if group is None and found is None:
        parts = [f"{child.word} NAME" for child in kind.children if child.private_link is not None]
        context.bag.add(
            _network_errors.no_private_link(endpoint.name, named, parts if not target.children else (), place)
        )
        return None
    if group is None or (found is not None and found.group == group):
        return found
    known = {link.group: link for link in _links_of(kind)}
    if group in known:
        return known[group]
    if endpoint.setting(words.zones) is not None:
        return PrivateLink(group=group, zones=())
    context.bag.add(
        _network_errors.unknown_link_group(
            endpoint.name, group, named, sorted(known), endpoint.setting_span(words.group)
        )
    )
    return None


def _has_id(resource: Resource) -> bool:
    """Whether it is something in Azure that an endpoint could name."""
    names = {name for output in known_kind(resource.kind).outputs for name in (output.name, output.alias)}
    return "id" in names or any(output.name == "id" for output in resource.outputs)


def _links_of(kind: Kind) -> tuple[PrivateLink, ...]:
    """Everything that endpoints of the kind can name as their group."""
    children = (child.private_link for child in kind.children)
    links = (kind.private_link, *kind.link_groups, *children)
    return tuple(link for link in links if link is not None)
