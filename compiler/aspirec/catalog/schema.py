"""What a kind of resource may say about itself: the vocabulary of the catalogue.

A kind is one file with one declaration, `KIND = Kind(…)`. The rest of the compiler reads declarations and knows no kind by
name. Where the Bicep of a kind is no straight mapping of its attributes, the declaration names a function of its own
(`Kind.build`, or the functions of a `Host`); there are few of them, and a test counts them.
"""

from __future__ import annotations

from collections.abc import Callable, Iterable, Mapping
from typing import TYPE_CHECKING, Any, Literal

from attrs import field

from aspirec.catalog.conditions import ALWAYS, Condition, Given, Is
from aspirec.catalog.templates import BicepResource, Template
from aspirec.frozen import frozen
from aspirec.model.nodes import Generated, Reference, Resource
from aspirec.types import STRING, Type

if TYPE_CHECKING:
    from aspirec.catalog.hosting import Host
    from aspirec.diagnostics.model import Bag, Diagnostic
    from aspirec.expressions import Expr
    from aspirec.filling import Subject
    from aspirec.model.nodes import Resource
    from aspirec.plan.nodes import Content, Draft


@frozen(kw_only=True)
class Check:
    """A rule for literal values: `what` says in words what is allowed, `test` tells whether a value is. `meant` gives what
    is probably meant by one that is not, or an empty text.
    """

    what: str
    test: Callable[[str | int], bool]
    meant: Callable[[str | int], str | int] | None = None


@frozen(kw_only=True)
class Attribute:
    """An attribute. `default` is what holds where it is not written (None: nothing), `private_default` what holds then if a
    private endpoint closes the resource; `null` leaves it out altogether. `delegates` is the service (`Microsoft.App/environments`)
    that the subnet which the attribute names is handed over to. `when` says where the attribute means something at all; a
    `secret` must not stand in the program as a constant. What an attribute holds can be read by whoever sees the resource, unless
    it is `secret` or `concealed`.
    Something stands in for an attribute that is `needed` where it is not written, but nothing where it is `null`. Where nothing
    holds anyhow, `null` is as good as not written, unless the attribute `heeds_null` or names a resource.
    `known` is how early its value has to be known: 'compiled', since it decides what is written; 'listed', where that holds of the
    items of a list; 'early', before anything is deployed.
    What an attribute that `closes` names is closed to the public network. `also` is what people call it elsewhere, for suggestions.
    """

    name: str
    doc: str
    type: Type = STRING
    default: Template = None
    private_default: Template = None
    required: bool = False
    needed: bool = False
    heeds_null: bool = False
    check: Check | None = None
    example: str = ""
    delegates: str = ""
    when: Is | Given | None = None
    secret: bool = False
    concealed: bool = False
    closes: bool = False
    known: Literal["", "compiled", "listed", "early"] = ""
    also: tuple[str, ...] = ()


@frozen(kw_only=True)
class NameRule:
    """How Azure wants the names of a type, and how new ones are made.

    `minimum`, `maximum` (characters) and `pattern` (a regular expression for the whole name) judge what an author writes;
    `what` says the pattern in words. Generated names are `take('PREFIX[SEPARATOR]${uniqueString(resourceGroup().id)}', LIMIT)`:
    the prefix is the symbol less the characters that are not `allowed` ('lower', 'upper', 'digit', '-', '_', '.'), and `limit`
    is `maximum` unless given, because the rule that existing deployments were made with is kept even where it is odd.
    """

    minimum: int = 1
    maximum: int = 64
    pattern: str = ""
    what: str = ""
    allowed: tuple[str, ...] = ("lower", "upper", "digit")
    separator: str = ""
    limit: int = 0
    lower: bool = False
    reason: str = ""
    generated: Template = None
    """How a name is made where it does not follow that rule."""

    @property
    def words(self) -> tuple[str, ...]:
        """The names, where the pattern lists them."""
        found = tuple(self.pattern.split("|"))
        return found if len(found) > 1 and all(word.isalpha() for word in found) else ()


@frozen(kw_only=True)
class StoredSecret:
    """A secret that a resource keeps in the vault of its secrets (`Kind.vault`).

    `name` is its name there, with `{name}` of the resource or child; `symbol` its Bicep symbol. Where the vault is in another
    scope than the resource, all its secrets are written in a module of their own.
    """

    name: str
    symbol: str
    value: Template
    when: Condition = ALWAYS


@frozen(kw_only=True)
class Limit:
    """Something that the service refuses, or takes and does nothing with (`warning`), told by the declaration alone.

    `when` says for which resources or children, `message` and `help` are for the author; the finding points to `attribute`
    where that is written, else to the name.
    """

    when: Condition
    message: str
    help: str = ""
    attribute: str = ""
    warning: bool = False


@frozen(kw_only=True)
class Connection:
    """What a reference gives: a connection string, and connection properties by their names in capitals-and-lower-case.

    `variables` replaces `ConnectionStrings__NAME` where a service wants another variable (its name, the value).
    `others` are further connection strings, by what their variables end with (`_http`); `entries` is the block whose entries
    are properties of the author's own.
    """

    string: Template = None
    properties: tuple[tuple[str, Template], ...] = ()
    variable: str = ""
    others: tuple[tuple[str, Template], ...] = ()
    entries: str = ""
    functions: tuple[tuple[str, Template], ...] = ()
    """Variables that Azure Functions read instead, with `{name}` for the connection name."""


@frozen(kw_only=True)
class Child:
    """A child or block. `named`: 'name' (`queue orders`), 'source' (`mount './x'`), 'either', or 'none' (a nameless block).

    `free` says that its entries are keys of the author's own (`env { … }`), of type `entries`, which everybody can read if they
    are `public`. `name_attribute` is the
    attribute for the physical name; `resource` what it is in Azure (an existing one is only looked up). `chained` makes every
    one depend on the one before (services that cannot make two at once).
    """

    word: str
    doc: str
    named: str = "name"
    attributes: tuple[Attribute, ...] = ()
    children: tuple[Child, ...] = ()
    free: bool = False
    entries: Type = STRING
    public: bool = False
    repeats: bool = True
    required: bool = False
    can_exist: bool = False
    name_attribute: str = ""
    name_rule: NameRule | None = None
    resource: BicepResource | None = None
    parts: tuple[BicepResource, ...] = ()
    chained: bool = False
    connection: Connection | None = None
    outputs: tuple[Output, ...] = ()
    secrets: tuple[StoredSecret, ...] = ()
    lists: tuple[str, Template] | None = None
    """A further entry of the manifest that it brings: the name, with `{root}` for the resource, and the connection string."""
    listed_on_use: bool = False
    """It is an entry of the manifest only where something refers to it."""
    traits: tuple[str, ...] = ()
    private_link: PrivateLink | None = None
    brings: tuple[Brought, ...] = ()
    own: Kind | None = None
    """The child has a module of its own: it becomes a resource of this kind, called `KIND/WORD`, whose attribute `owner` refers
    to the resource that it stood in. Attributes and children are those of the kind (see `child_of`).
    """
    also: tuple[str, ...] = ()
    """What people call it elsewhere, for suggestions."""
    assignment: tuple[BicepResource, ...] = ()
    """How a role of the service's own is assigned on the child (see `Access.assignment`), below which it stands."""
    limits: tuple[Limit, ...] = ()
    when: Is | Given | None = None
    """Where it means something at all; an attribute of what it stands in."""

    _attributes: Mapping[str, Attribute] = field(init=False, eq=False, repr=False)

    @_attributes.default
    def _index_attributes(self) -> Mapping[str, Attribute]:
        return {attribute.name: attribute for attribute in self.attributes}

    def attribute(self, name: str) -> Attribute | None:
        return self._attributes.get(name)


@frozen(kw_only=True)
class Output:
    """An output of the module. `alias` is the readable name that the language has for it, where they differ.
    In a child, `{symbol}` and `{name}` may stand in the name. One that is `on_demand` is only written where something takes it.
    """

    name: str
    value: Template
    alias: str = ""
    when: Condition = ALWAYS
    type: str = "string"
    doc: str = ""
    on_demand: bool = False


@frozen(kw_only=True)
class DataRole:
    """A role of the service's own, beside Azure's: `name` as it is granted, `value` as the service has it.

    `suffix` ends the symbols of what assigns it; that of the usual role is empty.
    """

    name: str
    value: str
    suffix: str = ""


@frozen(kw_only=True)
class Access:
    """Who may do what on the kind.

    `roles` are the names that can be granted (Aspire's spelling), `defaults` what a reference without a grant brings, each with
    its condition. `on_reference` is false where a reference alone gives no identity (there are no defaults at all). `when` says for
    which resources there are roles at all (not with access keys). `data_roles` are those of the service's own access model, and
    `assignment` how each is assigned (once for all where there are none to choose from); it may use `PrincipalOf`. `build` is for
    what no template can say (one script for every database); Azure's own role assignments come behind it.
    """

    roles: tuple[str, ...] = ()
    defaults: tuple[tuple[str, Condition], ...] = ()
    when: Condition = ALWAYS
    on_reference: bool = True
    data_roles: tuple[DataRole, ...] = ()
    assignment: tuple[BicepResource, ...] = ()
    build: Callable[[Subject, Principal], Content] | None = None
    scripts: ScriptNetwork | None = None

    def data_role(self, name: str) -> DataRole | None:
        return next((role for role in self.data_roles if role.name == name), None)


@frozen(kw_only=True)
class ScriptNetwork:
    """How the scripts of role modules run where a private endpoint closes the resource: in containers inside its network.

    `child` is the word of what there are scripts for, `administrator` the output with the name of the identity that they run
    as. `subnet` and `storage` are the attributes for the author's own; `endpoints` is the one that holds the private
    endpoints which the scripts wait for, once it is known. The containers' subnet is delegated to `service` and may reach the
    `tags` (of Azure's services) at `port`; their files are on a share, behind an endpoint for `group`, on which the
    identity has `role`.
    """

    child: str
    administrator: str
    subnet: str
    storage: str
    endpoints: str
    tags: tuple[str, ...]
    port: str = "443"
    service: str = "Microsoft.ContainerInstance/containerGroups"
    prefix_length: int = 29
    group: str = "file"
    role: str = "StorageFileDataPrivilegedContributor"
    shared_keys: str = "allowSharedKeyAccess"
    """The attribute of the storage account: the service mounts the share with a key."""
    storage_kind: str = "azure.storage"
    group_kind: str = "azure.networkSecurityGroup"
    endpoint_kind: str = "azure.privateEndpoint"


@frozen(kw_only=True)
class Principal:
    """Whom a role module serves: the arguments that are passed for it. `resource` is its identity in the program, None for
    the principal that deploys. `data_roles` are what it gets of the service's own roles; while one of them is assigned, `role` is
    its value and `suffix` ends symbols.
    """

    id: Expr
    type: Expr
    name: Expr
    resource: Resource | None = None
    data_roles: tuple[DataRole, ...] = ()
    role: Expr | None = None
    suffix: str = ""


@frozen(kw_only=True)
class Brought:
    """A resource that a declaration brings along. `name` may hold `{name}`; `unless` is the attribute that stands in for it
    (naming a resource of the author's, or `null`); `settings` are the attributes it gets.

    A `shared` one is the same for all that bring it: its name may hold `{hash}`, the first digits of the hash of the
    application's name, and each of them gets it as its attribute `unless`.

    What a child brings may do more: one comes for every item of the attribute `each` (`{item}` is its name), children of the
    words in `children` move to it, and the attribute `known_as` then names it.
    """

    kind: str
    name: str
    when: Condition = ALWAYS
    unless: str = ""
    settings: tuple[tuple[str, Template], ...] = ()
    each: str = ""
    children: tuple[str, ...] = ()
    known_as: str = ""
    shared: bool = False


@frozen(kw_only=True)
class GeneratedParameter:
    """A parameter of the program that a declaration brings along unless `unless` (an attribute) is written."""

    name: str
    unless: str
    secure: bool = True
    generated: Generated | None = field(factory=Generated)
    use: str = "direct"
    when: Condition = ALWAYS


@frozen(kw_only=True)
class PrivateLink:
    """How a private endpoint reaches the kind: its group id and its private DNS zones, in order. `{region}` in a zone is
    where the program is deployed.
    """

    group: str
    zones: tuple[str, ...]


@frozen(kw_only=True)
class Registry:
    """How images are called in a registry of the kind: the `host`, and what stands between it and the image.

    `login` is the command that logs in to it, as the header of what pulls from it says.
    """

    host: Template
    login: Template
    repository: Template = None


@frozen(kw_only=True)
class DeclaredEndpoint:
    """An endpoint that a kind has of its own; an `endpoint` block of its name adds to it."""

    name: str
    scheme: str
    target_port: int | None = None
    transport: str = ""
    when: Condition = ALWAYS


@frozen(kw_only=True)
class BoundFolder:
    """A folder of the author's, named by an attribute, that is mounted at `path`."""

    attribute: str
    path: str
    read_only: bool = True


@frozen(kw_only=True)
class Joined:
    """What a reference gives to who refers, where a kind has words of its own for that (a cluster that an app joins).

    `endpoints` are added to those of who refers, `references` are followed as if they were written there as well.
    """

    endpoints: tuple[DeclaredEndpoint, ...] = ()
    references: tuple[Reference, ...] = ()
    variables: tuple[tuple[str, Expr], ...] = ()


@frozen(kw_only=True)
class Compute:
    """A kind that runs something. `image` is 'project', 'build', 'files', 'registry', 'fixed' (then `reference` is the template
    of it) or 'executable'.

    `variables`, `arguments`, `entrypoint` come before the author's; `command` is the attribute by which the author replaces the
    entrypoint. `volume` is where `dataVolume` is mounted, `mounts` are folders that attributes name. `joins` is what it gets
    because of its own declaration, as if it referred to something.

    `recipe` is a Dockerfile line by line, for images that are built without one of the author's; a fixed image is built where
    `built` holds, out of the folder `context`. `files` is where the image keeps what others take out of it.
    """

    image: str
    manifest_type: str = "container"
    runtime: str = ""
    reference: Template = None
    endpoints: tuple[DeclaredEndpoint, ...] = ()
    variables: tuple[tuple[str, Template], ...] = ()
    entrypoint: Template = None
    arguments: tuple[Template, ...] = ()
    volume: Template = None
    mounts: tuple[BoundFolder, ...] = ()
    command: str = "entrypoint"
    recipe: tuple[Template, ...] = ()
    built: Condition | None = None
    context: Template = "."
    files: str = ""
    telemetry: bool = False
    """It sends traces, logs and metrics to whatever `OTEL_EXPORTER_OTLP_ENDPOINT` names."""
    joins: Callable[[Subject], Joined] | None = None
    prepare: Callable[..., Any] | None = None


@frozen(kw_only=True)
class Kind:
    """A kind of resource.

    `layer` orders modules in main.bicep where dependencies leave a choice: 0 foundations (identities, networks, registries,
    vaults, workspaces), 1 services, 2 what compute runs in, 3 roles and what refers to everything.
    `traits` are what other kinds' attributes ask for: `registry`, `identity`, `vault`, `environment`, `compute`.
    `also` is what people call it elsewhere, for suggestions (see `near_kinds`).
    """

    name: str
    summary: str
    also: tuple[str, ...] = ()
    doc: str = ""
    source: str = ""
    source_required: bool = False
    attributes: tuple[Attribute, ...] = ()
    children: tuple[Child, ...] = ()
    clauses: tuple[str, ...] = ()
    can_exist: bool = False
    traits: tuple[str, ...] = ()
    layer: int = 1
    name_rule: NameRule | None = None
    resource: BicepResource | None = None
    parts: tuple[BicepResource, ...] = ()
    outputs: tuple[Output, ...] = ()
    name_output: str = "name"
    principal_output: str = "principalId"
    """The output with the id of the principal that it acts as, for the roles that it is given."""
    connection: Connection | None = None
    access: Access | None = None
    joined: Mapping[str, tuple[str, ...]] = field(factory=dict)
    """Rights that it takes to connect other resources with it: the action, and the properties that name it, by the ends of their
    paths in those resources."""
    brings: tuple[Brought, ...] = ()
    generates: tuple[GeneratedParameter, ...] = ()
    vault: str = ""
    """The attribute that names the vault for the resource's secrets, where it keeps some."""
    secrets: tuple[StoredSecret, ...] = ()
    when_read: Mapping[str, Any] = field(factory=dict)
    """Of a vault: what is merged into the body of the main resource where a template reads a secret of it."""
    private_link: PrivateLink | None = None
    link_groups: tuple[PrivateLink, ...] = ()
    """What private endpoints reach only where they name the group (`group: 'file'`)."""
    registry: Registry | None = None
    compute: Compute | None = None
    host: Host | None = None
    build: Callable[[Subject], Content] | None = None
    authored: Callable[[Subject, Bag], Iterable[Draft]] | None = None
    """For modules that are the author's own file."""
    check: Callable[[Subject], Iterable[Diagnostic]] | None = None
    """Finds what no type can say, once everything is resolved."""
    limits: tuple[Limit, ...] = ()
    refer: Callable[[Subject, Reference, Resource], Joined] | None = None
    """What a reference to it gives to a resource, where that is not a connection."""
    views: tuple[str, ...] = ()
    """Ways of referring to it beside the whole (`reference cluster.client`); `refer` is given the one that is meant."""
    regional: bool = True
    """False for what is everywhere. Its module takes `location` all the same: tools that deploy modules one by one pass it."""
    stays: bool = False
    """The module of an existing one is deployed into the deployment's own group all the same (compute environments)."""

    _attributes: Mapping[str, Attribute] = field(init=False, eq=False, repr=False)
    _children: Mapping[str, Child] = field(init=False, eq=False, repr=False)

    @_attributes.default
    def _index_attributes(self) -> Mapping[str, Attribute]:
        return {attribute.name: attribute for attribute in self.attributes}

    @_children.default
    def _index_children(self) -> Mapping[str, Child]:
        return {child.word: child for child in self.children}

    def attribute(self, name: str) -> Attribute | None:
        return self._attributes.get(name)

    def child(self, word: str) -> Child | None:
        return self._children.get(word)


def child_of(kind: Kind, doc: str = "") -> Child:
    """The child that becomes a resource of the kind, which is called `OWNER/WORD`."""
    return Child(
        word=kind.name.partition("/")[2],
        doc=doc or kind.doc,
        attributes=kind.attributes,
        children=kind.children,
        connection=kind.connection,
        traits=kind.traits,
        own=kind,
    )
