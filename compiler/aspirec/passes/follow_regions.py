"""follow_regions: what has to be in the region of another resource is there, unless it says where it is.

    before   azure.virtualNetwork net { location: 'uksouth' … }   azure.privateEndpoint data-kv-pe { subnet: net.data }
    after    azure.virtualNetwork net { … }   azure.privateEndpoint data-kv-pe { subnet: net.data  location: 'uksouth' }

Which attributes tie resources together stands in the catalogue (`Attribute.region`). Apps need no setting: their hosts ask
the environment (`Site.given_location`).
"""

from __future__ import annotations

from collections.abc import Iterator
from operator import attrgetter

from aspirec import expressions as ex
from aspirec.catalog.index import known_kind
from aspirec.catalog.schema import Attribute, Kind
from aspirec.frozen import evolve
from aspirec.model.namings import namings
from aspirec.model.nodes import App, Index, Resource
from aspirec.model.rewrite import replace_resources, with_setting
from aspirec.passes.context import Context

LOCATION = "location"
_REGION = attrgetter("region")

Tie = tuple[ex.ResourceId, ex.ResourceId]
"""A resource, and one that has to be in its region."""


def follow_regions(app: App, context: Context) -> App:
    """The app with `location` on everything that is tied to a resource with a region of its own."""
    regions = {item.name: value for item in app.resources if (value := item.setting(LOCATION)) is not None}
    if not regions:
        return app
    index = Index(app)
    ties = sorted({tie for resource in app.resources for tie in _ties(resource)})
    follow = _followed(regions, [tie for tie in ties if _can_follow(index[tie[1]])])
    followers = [(index[name], region) for name, region in follow.items()]
    changed = [evolve(item, settings=with_setting(item.settings, LOCATION, region)) for item, region in followers]
    return replace_resources(app, changed) if follow else app


def _can_follow(resource: Resource) -> bool:
    return resource.existing is None and known_kind(resource.kind).attribute(LOCATION) is not None


def _followed(regions: dict[ex.ResourceId, ex.Expr], ties: list[Tie]) -> dict[ex.ResourceId, ex.Expr]:
    """The regions of what has none of its own: from those that have one, then from those that follow them, and so on."""
    found: dict[ex.ResourceId, ex.Expr] = {}
    before = -1
    while len(found) > before:
        before = len(found)
        for leader, follower in ties:
            region = regions.get(leader) or found.get(leader)
            if region is not None and follower not in regions:
                found.setdefault(follower, region)
    return found


def placing(kind: Kind) -> Iterator[Attribute]:
    """The attributes that put a resource of the kind beside what they name: into a network."""
    return (attribute for attribute in kind.attributes if attribute.region == "named")


def places(resource: Resource) -> Iterator[ex.ResourceId]:
    """The resources in whose region it has to be: the networks that it is in."""
    return (leader for leader, follower in _ties(resource) if follower == resource.name)


def _ties(resource: Resource) -> Iterator[Tie]:
    for naming in namings(resource, _REGION):
        named = naming.target.resource
        yield (named, resource.name) if naming.attribute.region == "named" else (resource.name, named)
