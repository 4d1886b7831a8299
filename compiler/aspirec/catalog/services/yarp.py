"""YARP in a container: a reverse proxy, whose routes are variables of its configuration."""

from __future__ import annotations

from collections import Counter
from collections.abc import Collection, Iterator, Mapping

from aspirec import expressions as ex
from aspirec.catalog.checks import NOT_EMPTY
from aspirec.catalog.conditions import AllOf, AnyOf, Given, HasChild, Is, Not
from aspirec.catalog.schema import Attribute, Child, DeclaredEndpoint, Joined
from aspirec.catalog.services._service import IMAGE, service
from aspirec.catalog.templates import Attr, Fmt, When
from aspirec.filling import Subject
from aspirec.filling.connecting import connection_properties
from aspirec.model.nodes import Child as ModelChild
from aspirec.model.nodes import Reference
from aspirec.types import BOOL, STRING, Target, union

Variables = Iterator[tuple[str, ex.Expr]]

PREFIX = "REVERSEPROXY"
WEB_ROOT = "/app/wwwroot"


def joins(subject: Subject) -> Joined:
    """The routes and their targets as variables, and a reference to every target."""
    routes = subject.children("route")
    targets = dict.fromkeys(reference for reference in (_reference(route) for route in routes) if reference is not None)
    names = _cluster_names(targets)
    variables = (item for number, route in enumerate(routes) for item in _route(number, route, names))
    clusters = (item for route in routes for item in _cluster(subject, route, names))
    return Joined(references=tuple(targets), variables=tuple(dict.fromkeys((*variables, *clusters))))


def _reference(route: ModelChild) -> Reference | None:
    target = route.setting("target")
    if isinstance(target, ex.ResourceRef):
        return Reference(target=target, span=target.span)
    if isinstance(target, ex.EndpointRef):
        return Reference(target=ex.ResourceRef(target.resource), endpoint=target.endpoint, span=target.span)
    return None


def _route(number: int, route: ModelChild, names: Mapping[Reference, str]) -> Variables:
    start = f"{PREFIX}__ROUTES__route{number}"
    reference = _reference(route)
    if reference is None:
        return
    yield f"{start}__MATCH__PATH", route.source or ex.lift("/{**catchall}")
    yield f"{start}__CLUSTERID", ex.lift(names[reference])
    prefix = route.setting("removePrefix")
    if prefix is not None:
        yield f"{start}__TRANSFORMS__0__PathRemovePrefix", prefix


def _cluster_names(targets: Collection[Reference]) -> dict[Reference, str]:
    """What the clusters are called: after the resource, and after the endpoint where routes lead to several of one resource."""
    several = Counter(item.target.resource for item in targets)

    def name(item: Reference) -> str:
        endpoint = f"_{item.endpoint}" if item.endpoint and several[item.target.resource] > 1 else ""
        return f"cluster_{item.target.resource}{endpoint}"

    return {item: name(item) for item in targets}


def _cluster(subject: Subject, route: ModelChild, names: Mapping[Reference, str]) -> Variables:
    reference = _reference(route)
    if reference is not None:
        start = f"{PREFIX}__CLUSTERS__{names[reference]}__DESTINATIONS__destination1"
        yield f"{start}__ADDRESS", _address(subject, reference)


def _address(subject: Subject, reference: Reference) -> ex.Expr:
    """Where the target is: found by its name when the proxy runs, or the address of a service elsewhere."""
    target = Subject(subject.index, subject.index[reference.target.resource])
    name = target.name
    workload = target.resource.workload
    if workload is None:
        return next((value for _, value in connection_properties(target)), ex.lift(""))
    schemes = {endpoint.name: endpoint.scheme for endpoint in workload.endpoints}
    if reference.endpoint:
        return ex.lift(f"{schemes.get(reference.endpoint, reference.endpoint)}://_{reference.endpoint}.{name}")
    found = [scheme for scheme in ("https", "http") if scheme in schemes.values()]
    return ex.lift(f"{'+'.join(found) or 'http'}://{name}")


ROUTE = Child(
    word="route",
    doc="Forwards requests whose path matches to the target.",
    named="source",
    pattern=True,
    attributes=(
        Attribute(
            name="target",
            doc="Where they go: a resource that runs, one of its endpoints, or a service elsewhere.",
            type=Target(
                ("compute", "service", "endpoint"), "a resource that runs, one of its endpoints, or a service elsewhere"
            ),
            required=True,
        ),
        Attribute(name="removePrefix", doc="The prefix to remove from the path first.", check=NOT_EMPTY),
    ),
)
STATIC_FILES = Child(word="staticFiles", doc="Serves files, like `staticFiles: true`.", named="none", repeats=False)

FILES_WANTED = AllOf(Given("staticFiles"), Not(Is("staticFiles", False)))
SERVES_FILES = AnyOf(FILES_WANTED, HasChild("staticFiles", "containerFiles"))
HAS_FOLDER = AllOf(FILES_WANTED, Not(Is("staticFiles", True)))

KIND = service(
    name="yarp",
    summary="reverse proxy",
    also=("proxy", "gateway"),
    doc="YARP in a container: forwards requests by their paths, and serves files.",
    registry="mcr.microsoft.com",
    image="dotnet/nightly/yarp",
    tag="2.3-preview",
    endpoints=(DeclaredEndpoint(name="http", scheme="http", target_port=5000),),
    entrypoint="dotnet",
    arguments=("/app/yarp.dll",),
    variables=(
        ("ASPNETCORE_ENVIRONMENT", "Production"),
        ("YARP_ENABLE_STATIC_FILES", When(SERVES_FILES, "true")),
    ),
    attributes=(
        Attribute(
            name="staticFiles",
            known="compiled",
            doc="Serves files: true for those that `containerFiles` brings, or the folder that they are in.",
            type=union(BOOL, STRING),
        ),
    ),
    children=(ROUTE, STATIC_FILES),
    joins=joins,
    built=SERVES_FILES,
    context=When(HAS_FOLDER, Attr("staticFiles"), "."),
    recipe=(Fmt("FROM {}", IMAGE), "WORKDIR /app", When(HAS_FOLDER, f"COPY . {WEB_ROOT}")),
)
