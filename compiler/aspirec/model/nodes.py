"""The model: names resolved, kinds attached, expressions typed. Passes take it from what was written to what is meant.

One `App` is a whole program, whatever number of files it was written in. Cross references are names (`ResourceId`), not
pointers, so that the tree stays a printable, comparable value; `Index` looks them up.
"""

from __future__ import annotations

from collections.abc import Iterable, Iterator
from typing import Any

from attrs import field

from aspirec.expressions import Array, Binary, Conditional, Expr, Null, Object, ResourceId, ResourceRef, Text
from aspirec.frozen import evolve, frozen
from aspirec.scopes import DEPLOYMENT, Scope
from aspirec.source import CATALOG_SPAN, Span


@frozen(kw_only=True)
class Node:
    """Base of the model's nodes. What a pass invents takes the span of the text that caused it."""

    span: Span = field(default=CATALOG_SPAN, eq=False, repr=False)


@frozen(kw_only=True)
class Decorator(Node):
    """`@name(arguments)` of a parameter, passed on to Bicep."""

    name: str
    arguments: tuple[Expr, ...] = ()


@frozen(kw_only=True)
class Generated:
    """How a value is made up that nobody gives (written into the manifest for tools that deploy)."""

    minimum_length: int = 22
    lower: bool = True
    upper: bool = True
    digits: bool = True
    special: bool = True
    minimum_lower: int = 0
    minimum_upper: int = 0
    minimum_digits: int = 0


SECURABLE = ("string", "object")
"""The types of parameters that can be `@secure()`."""


@frozen(kw_only=True)
class Parameter(Node):
    """A parameter of the program. `use` is `connection` for one that stands for a whole connection string."""

    name: str
    type: str = "string"
    default: Expr | None = None
    secure: bool = False
    decorators: tuple[Decorator, ...] = ()
    generated: Generated | None = None
    use: str = "direct"

    @property
    def description(self) -> str:
        """What `@description` says, on one line; empty where nothing is said."""
        said = next((item.arguments for item in self.decorators if item.name == "description"), ())
        return " ".join((literal_text(said[0]) or "").split()) if said else ""


@frozen(kw_only=True)
class Output(Node):
    """An output: of main.bicep, or of the module of a resource."""

    name: str
    type: str
    value: Expr


@frozen(kw_only=True)
class Stage(Node):
    """Values of parameters for one stage (`main.STAGE.bicepparam`)."""

    name: str
    values: tuple[tuple[str, Expr], ...]


@frozen(kw_only=True)
class Options(Node):
    """The options of `app`. `location` and `resource_group` are a ParamRef or a literal, None for the usual parameter."""

    tags: tuple[tuple[str, Expr], ...] = ()
    location: Expr | None = None
    resource_group: Expr | None = None
    scope: str = "subscription"
    roles: str = "managed"
    naming: str = "aspire"
    app_host: str = ""


@frozen(kw_only=True)
class Setting(Node):
    """An attribute with its value; `name_span` is where its name stands."""

    name: str
    value: Expr
    name_span: Span = field(default=CATALOG_SPAN, eq=False, repr=False)


class WithBody:
    """What resources and children have in common: attributes that are looked up by name, children by their word."""

    __slots__ = ()
    settings: tuple[Setting, ...]
    children: tuple[Child, ...]
    name_span: Span

    def setting(self, name: str) -> Expr | None:
        """The value of an attribute as written, None if it is not."""
        for item in self.settings:
            if item.name == name:
                return item.value
        return None

    def given(self, name: str) -> Expr | None:
        """The same, and None for `null` as well."""
        value = self.setting(name)
        return None if isinstance(value, Null) else value

    def setting_span(self, name: str) -> Span:
        """Where an attribute is written; the name of the resource or child if it is not."""
        return next((item.span for item in self.settings if item.name == name), self.name_span)

    def all(self, word: str) -> tuple[Child, ...]:
        """The children or blocks of a word, in the order of writing."""
        return tuple([child for child in self.children if child.word == word])

    def first(self, word: str) -> Child | None:
        return next((child for child in self.children if child.word == word), None)

    def entries_in(self, word: str) -> tuple[tuple[str, Expr], ...]:
        """The entries of all blocks of a word, such as `tags { … }`."""
        return tuple([entry for block in self.all(word) for entry in block.entries])


@frozen(kw_only=True)
class Child(WithBody, Node):
    """A child or a nameless block (`name` empty). `entries` are those of a block of free keys, such as `env { … }`."""

    word: str
    name: str = ""
    source: Expr | None = None
    existing: bool = False
    settings: tuple[Setting, ...] = ()
    children: tuple[Child, ...] = ()
    entries: tuple[tuple[str, Expr], ...] = ()
    configures: tuple[Configure, ...] = ()
    """Of a child that has a module of its own."""
    name_span: Span = field(default=CATALOG_SPAN, eq=False, repr=False)


@frozen(kw_only=True)
class Reference(Node):
    """`reference TARGET [as 'name'] [optional]`: `endpoint` where the target is one endpoint of a compute resource."""

    target: ResourceRef
    endpoint: str = ""
    alias: str = ""
    optional: bool = False


@frozen(kw_only=True)
class RoleName(Node):
    """A role as it is granted: by Aspire's or Azure's name, or by the GUID of a custom role."""

    name: str


@frozen(kw_only=True)
class Grant(Node):
    roles: tuple[RoleName, ...]
    target: ResourceRef


@frozen(kw_only=True)
class Configure(Node):
    """Raw Azure properties to merge into the main resource of a module, or into that with the symbol."""

    symbol: str
    value: Object


@frozen(kw_only=True)
class RawResource(Node):
    """`[existing] resource SYMBOL 'type@version' { … }` of an `azure.module`."""

    symbol: str
    type: str
    api_version: str
    body: Object
    existing: bool = False


@frozen(kw_only=True)
class Existing(Node):
    """A resource that is there already: the name by which it is looked up."""

    name: Expr


# -- workloads: what runs ----------------------------------------------------------------------------------------


@frozen(kw_only=True)
class Endpoint(Node):
    """A port on which a workload listens. `target_port` None means: the port of the image, known after the build."""

    name: str
    scheme: str
    port: Expr | None = None
    target_port: Expr | None = None
    external: bool = False
    transport: str = ""
    protocol: str = "tcp"
    tls: bool = False
    proxied: bool = False
    """The endpoint shares the one port of the app and does not speak TLS itself (see `httpEndpoints`)."""

    @property
    def speaks_http(self) -> bool:
        """Whether it is one of HTTP, by its scheme."""
        return self.scheme in ("http", "https")

    @property
    def transport_used(self) -> str:
        """The transport that is written, else the one that goes with the scheme."""
        return self.transport or ("http" if self.speaks_http else "tcp")


@frozen(kw_only=True)
class Variable(Node):
    """An environment variable. `value` is what it holds, resolved further by every pass; `written` is how the model
    says it, for the manifest. `origin` is `reference` for what a reference to an endpoint brings, else empty.
    """

    name: str
    value: Expr
    written: Expr
    origin: str = ""


@frozen(kw_only=True)
class Mount(Node):
    """A volume (`bind` false) or a folder of the machine that builds (`bind` true), mounted at `path`."""

    name: str
    path: str
    bind: bool = False
    source: str = ""
    read_only: bool = False


@frozen(kw_only=True)
class Image(Node):
    """What is run. `origin` is `project` (.NET publishes it), `build` (from a Dockerfile), `files` (the same, but only for the
    files in it), `registry` (`reference`) or `executable` (a bare command).
    """

    origin: str
    reference: Expr | None = None
    context: str = ""
    file: str = ""
    target: str = ""
    arguments: tuple[tuple[str, Expr], ...] = ()
    secrets: tuple[tuple[str, Expr], ...] = ()
    recipe: tuple[str, ...] = ()
    """The lines of the Dockerfile that is written for it; none where the author has one."""


@frozen(kw_only=True)
class Files(Node):
    """Files out of the image of another resource, that this one takes in: from `sources` there to `destination` here."""

    resource: ResourceId
    destination: str
    sources: tuple[str, ...]


@frozen(kw_only=True)
class Workload(Node):
    """What a compute resource runs, whatever its kind. `runtime` is `dotnet` for what brings .NET's own settings."""

    image: Image
    runtime: str = ""
    manifest_type: str = "container"
    entrypoint: Expr | None = None
    arguments: tuple[Expr, ...] = ()
    written_arguments: tuple[Expr, ...] = ()
    """The arguments as the model says them, for the manifest."""
    endpoints: tuple[Endpoint, ...] = ()
    variables: tuple[Variable, ...] = ()
    mounts: tuple[Mount, ...] = ()
    files: tuple[Files, ...] = ()
    environment: ResourceId = ""
    identity: ResourceId = ""
    uses: tuple[ResourceId, ...] = ()
    """Azure resources that it refers to directly, in the order of writing."""

    def endpoint(self, name: str) -> Endpoint | None:
        """The endpoint of this name, if there is one."""
        return next((endpoint for endpoint in self.endpoints if endpoint.name == name), None)

    def unset(self, values: Iterable[tuple[str, Expr]]) -> Iterator[Variable]:
        """Variables with these values, as far as the workload has none of their names."""
        taken = {variable.name for variable in self.variables}
        for name, value in values:
            if name not in taken:
                yield Variable(name=name, value=value, written=value)

    def numbered_mounts(self) -> Iterator[tuple[int, Mount]]:
        """The mounts with their numbers: volumes and folders are counted apart."""
        counts = {False: 0, True: 0}
        for mount in self.mounts:
            yield counts[mount.bind], mount
            counts[mount.bind] += 1


@frozen(kw_only=True)
class Pull(Node):
    """How an environment pulls images: from which registry, and as whom.

    `identity` names the resource that is the pull identity; empty means that the environment's own module makes one
    and assigns AcrPull beside it. `registry` is empty for an environment without any.
    """

    registry: ResourceId = ""
    identity: ResourceId = ""


@frozen(kw_only=True)
class Resource(WithBody, Node):
    """A resource of the program, declared or brought along by another.

    `settings` are the attributes that were written; defaults stand in the catalogue. What passes add: `existing` and
    `scope` (resolve_existing), `workload` (expand_workloads), `pull` (attach_registries).
    """

    name: ResourceId
    kind: str
    name_span: Span = field(default=CATALOG_SPAN, eq=False, repr=False)
    source: Expr | None = None
    declared_existing: bool = False
    settings: tuple[Setting, ...] = ()
    children: tuple[Child, ...] = ()
    references: tuple[Reference, ...] = ()
    grants: tuple[Grant, ...] = ()
    configures: tuple[Configure, ...] = ()
    params: tuple[tuple[str, Expr], ...] = ()
    param_spans: tuple[tuple[str, Span], ...] = field(default=(), eq=False, repr=False)
    """Where the names of `params` stand."""
    outputs: tuple[Output, ...] = ()
    raw: tuple[RawResource, ...] = ()
    brought_by: ResourceId = ""
    existing: Existing | None = None
    scope: Scope = DEPLOYMENT
    workload: Workload | None = None
    pull: Pull | None = None


@frozen(kw_only=True)
class Role(Node):
    """A role to assign: `name` as Bicep symbols are made from it, `id` its GUID, or the value of a role of the service's own
    (`data`).
    """

    name: str
    id: str
    data: bool = False


@frozen(kw_only=True)
class RoleAssignment(Node):
    """The roles of one principal on one target: a module of its own. `principal` is the resource of an identity, or
    empty for the principal that deploys. `name` is the name of the module.
    """

    name: str
    principal: ResourceId
    target: ResourceId
    roles: tuple[Role, ...]


@frozen(kw_only=True)
class AttachedFile:
    """A file of the author's own that a resource brings: its Bicep file, or one that this reads, with its place among the
    results.
    """

    resource: ResourceId
    text: str
    place: str = ""


@frozen(kw_only=True)
class App(Node):
    """A whole program."""

    name: str
    source: str
    options: Options = Options()
    parameters: tuple[Parameter, ...] = ()
    outputs: tuple[Output, ...] = ()
    stages: tuple[Stage, ...] = ()
    resources: tuple[Resource, ...] = ()
    role_assignments: tuple[RoleAssignment, ...] = ()
    files: tuple[AttachedFile, ...] = ()
    """The author's own Bicep files, and what those read."""
    called: frozenset[str] = field(default=frozenset(), repr=False)
    """The functions of Bicep that the author calls anywhere."""


class Index:
    """Lookup by name in an app; built when needed, never stored in a tree."""

    def __init__(self, app: App) -> None:
        self.app = app
        self.resources = {resource.name: resource for resource in app.resources}
        self.parameters = {parameter.name: parameter for parameter in app.parameters}
        self.memo: dict[object, Any] = {}
        """What others have worked out about the app and want only once."""

    def __getitem__(self, name: ResourceId) -> Resource:
        return self.resources[name]

    def get(self, name: ResourceId) -> Resource | None:
        return self.resources.get(name)

    def running_in(self, environment: ResourceId) -> Iterator[tuple[Resource, Workload]]:
        """The resources that run in an environment, with what they run."""
        for resource in self.app.resources:
            if resource.workload is not None and resource.workload.environment == environment:
                yield resource, resource.workload

    def path(self, reference: ResourceRef) -> tuple[Child, ...]:
        """The children along a reference, outermost first."""
        found: list[Child] = []
        children: tuple[Child, ...] = self[reference.resource].children
        for name in reference.children:
            child = next(item for item in children if item.name == name)
            found.append(child)
            children = child.children
        return tuple(found)


def literal_text(expr: Expr | None) -> str | None:
    """The text of a string without interpolation, else None."""
    return expr.literal if isinstance(expr, Text) else None


def literal_items(expr: Expr | None) -> Iterator[Expr]:
    """The items of an array; nothing for anything else."""
    if isinstance(expr, Array):
        yield from expr.items


def possible_values(value: Expr) -> Iterator[Expr]:
    """What a value may become: the branches of a conditional, and both sides of `??`; else the value itself. What stands in a
    variable has the place of the value.
    """
    match value:
        case Conditional():
            branches = value.then, value.otherwise
        case Binary(operator="??"):
            branches = value.left, value.right
        case _:
            yield value
            return
    for branch in branches:
        inside = branch.span.file == value.span.file and value.span.start <= branch.span.start < value.span.end
        yield from possible_values(branch if inside else evolve(branch, span=value.span))
