"""Orleans clusters: what silos and clients need to know to find each other and to keep their grains.

The variables are those that Orleans' own configuration reads: `Orleans__Clustering__ProviderType` and so on.
"""

from __future__ import annotations

from collections.abc import Iterator

from aspirec import expressions as ex
from aspirec.catalog.common import PUBLISH
from aspirec.catalog.schema import Attribute, Child, DeclaredEndpoint, GeneratedParameter, Joined, Kind
from aspirec.filling import Subject
from aspirec.model.nodes import Generated, Reference, Resource
from aspirec.types import BOOL, Choice, Target, union

PROVIDERS = {
    "azure.storage/tables": "AzureTableStorage",
    "azure.storage/blobs": "AzureBlobStorage",
    "azure.storage/queues": "AzureQueueStorage",
    "redis": "Redis",
    "azure.redis": "Redis",
    "azure.managedRedis": "Redis",
}
"""What Orleans calls the services that it can keep things in."""

STORE = Target(tuple(PROVIDERS), "a table, blob or queue service of an account, or a Redis")
IDENTIFIER = Generated(minimum_length=25, upper=False, special=False)
CLIENT, MEMORY = "client", "Memory"
SILO_ENDPOINTS = (
    DeclaredEndpoint(name="orleans-silo", scheme="tcp"),
    DeclaredEndpoint(name="orleans-gateway", scheme="tcp"),
)

Variables = Iterator[tuple[str, ex.Expr]]


def refer(subject: Subject, reference: Reference, consumer: Resource) -> Joined:
    """What a silo gets, or a client if `reference NAME.client` is written: variables, the stores, and a silo's endpoints."""
    client = reference.endpoint == CLIENT
    stores = dict.fromkeys(_stores(subject, client))
    ports = () if client else tuple(_ports(consumer.name))
    return Joined(
        endpoints=() if client else SILO_ENDPOINTS,
        references=tuple(Reference(target=store, span=reference.span) for store in stores),
        variables=(*_providers(subject, client), *_identity(subject), *ports),
    )


def _parts(subject: Subject, client: bool) -> Iterator[tuple[str, ex.Expr | None, str]]:
    """What is kept somewhere: the beginning of its variables, where, and the provider that needs no place."""
    if subject.attribute("clustering") is not None:
        yield "Orleans__Clustering", subject.attribute("clustering"), "Development"
    if client:
        return
    yield from _named(subject, "grainStorage", "GrainStorage")
    yield from _named(subject, "grainDirectory", "GrainDirectory")
    if subject.attribute("reminders") is not None:
        yield "Orleans__Reminders", subject.attribute("reminders"), MEMORY
    yield from _named(subject, "streaming", "Streaming")
    for child in subject.children("broadcastChannel"):
        yield f"Orleans__BroadcastChannel__{child.name}", None, "Default"


def _named(subject: Subject, word: str, title: str) -> Iterator[tuple[str, ex.Expr | None, str]]:
    for child in subject.children(word):
        yield f"Orleans__{title}__{child.name}", child.setting("target"), MEMORY


def _stores(subject: Subject, client: bool) -> Iterator[ex.ResourceRef]:
    for _, store, _ in _parts(subject, client):
        if isinstance(store, ex.ResourceRef):
            yield store


def _providers(subject: Subject, client: bool) -> Variables:
    for start, store, otherwise in _parts(subject, client):
        if isinstance(store, ex.ResourceRef):
            yield f"{start}__ProviderType", ex.lift(_provider(subject, store))
            yield f"{start}__ServiceKey", ex.lift(store.innermost)
        else:
            yield f"{start}__ProviderType", ex.lift(otherwise)


def _provider(subject: Subject, store: ex.ResourceRef) -> str:
    kind = subject.index[store.resource].kind
    path = subject.index.path(store)
    return PROVIDERS[f"{kind}/{path[-1].word}" if path else kind]


def _identity(subject: Subject) -> Variables:
    for name, attribute, ending in (("ClusterId", "clusterId", "cluster-id"), ("ServiceId", "serviceId", "service-id")):
        parameter = ex.ParamRef(f"{subject.name}-{ending}", use="value")
        yield f"Orleans__{name}", subject.attribute(attribute) or parameter
    yield "Orleans__EnableDistributedTracing", subject.attribute("distributedTracing") or ex.Boolean(True)


def _ports(silo: str) -> Variables:
    for name, endpoint in (("SiloPort", SILO_ENDPOINTS[0]), ("GatewayPort", SILO_ENDPOINTS[1])):
        yield f"Orleans__Endpoints__{name}", ex.EndpointRef(silo, endpoint.name, "targetPort")


def _store(what: str) -> Attribute:
    return Attribute(name="target", doc=f"Where {what}; by default, in memory.", type=STORE)


KIND = Kind(
    name="orleans",
    summary="Orleans cluster",
    doc="A cluster of silos. `reference NAME` makes an app a silo, `reference NAME.client` a client; both get what they need to "
    "reach the stores.",
    attributes=(
        PUBLISH,
        Attribute(
            name="clustering",
            known="compiled",
            doc="Where silos register; 'development' for a single one.",
            type=union(STORE, Choice(("development",))),
            required=True,
        ),
        Attribute(
            name="reminders",
            known="compiled",
            doc="Where reminders are kept, or 'memory'.",
            type=union(STORE, Choice(("memory",))),
        ),
        Attribute(
            name="clusterId",
            needed=True,
            doc="The cluster's id; without it, a parameter `NAME-cluster-id`.",
        ),
        Attribute(
            name="serviceId",
            needed=True,
            doc="The service's id; without it, a parameter `NAME-service-id`.",
        ),
        Attribute(name="distributedTracing", doc="Whether calls are traced across silos.", type=BOOL, default=True),
    ),
    children=(
        Child(word="grainStorage", doc="A store for grains.", attributes=(_store("grains are kept"),)),
        Child(word="grainDirectory", doc="A directory of grains.", attributes=(_store("the directory is kept"),)),
        Child(word="streaming", doc="A provider of streams.", attributes=(_store("streams are queued"),)),
        Child(word="broadcastChannel", doc="A channel that reaches all silos."),
    ),
    layer=0,
    generates=(
        GeneratedParameter(
            name="{name}-cluster-id", unless="clusterId", secure=False, generated=IDENTIFIER, use="value"
        ),
        GeneratedParameter(
            name="{name}-service-id", unless="serviceId", secure=False, generated=IDENTIFIER, use="value"
        ),
    ),
    refer=refer,
    views=(CLIENT,),
)
