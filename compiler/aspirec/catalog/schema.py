"""What a kind of resource may say about itself: the vocabulary of the catalogue.

A kind is one file with one declaration, `KIND = Kind(…)`. The rest of the compiler reads declarations and knows no kind by
name. Where the Bicep of a kind is no straight mapping of its attributes, the declaration names a function of its own
(`Kind.build`, or the functions of a `Host`); there are few of them, and a test counts them.
"""

from __future__ import annotations

from collections.abc import Callable, Iterable, Mapping
from typing import TYPE_CHECKING, Any

from attrs import field

from aspirec.catalog.conditions import ALWAYS, Condition
from aspirec.catalog.schema_access import Access, DataRole, Principal, ScriptNetwork, UserScript
from aspirec.catalog.schema_attributes import Attribute, Check, Limit, NameRule
from aspirec.catalog.schema_connections import (
    Connection,
    DnsZone,
    FileOutput,
    FileText,
    Origin,
    Output,
    PrivateEndpoint,
    PrivateLink,
    StoredSecret,
    Subnets,
)
from aspirec.catalog.schema_running import BoundFolder, Compute, DeclaredEndpoint, Joined, Registry
from aspirec.catalog.templates import BicepResource, Template
from aspirec.frozen import frozen
from aspirec.model.nodes import Generated
from aspirec.types import STRING, Type

if TYPE_CHECKING:
    from aspirec.catalog.hosting import Host
    from aspirec.diagnostics.model import Bag, Diagnostic
    from aspirec.filling import Subject
    from aspirec.model.nodes import Child as Written
    from aspirec.model.nodes import Reference, Resource
    from aspirec.plan.nodes import Content, Draft

__all__ = [
    "Access",
    "Attribute",
    "BoundFolder",
    "Brought",
    "Check",
    "Child",
    "Compute",
    "Connection",
    "DataRole",
    "Declaration",
    "DeclaredEndpoint",
    "DnsZone",
    "FileOutput",
    "FileText",
    "GeneratedParameter",
    "Joined",
    "Kind",
    "Limit",
    "NameRule",
    "Origin",
    "Output",
    "Principal",
    "PrivateEndpoint",
    "PrivateLink",
    "Registry",
    "ScriptNetwork",
    "StoredSecret",
    "Subnets",
    "UserScript",
    "child_of",
]


@frozen(kw_only=True)
class Declaration:
    """What kinds and children have in common: what may be written in one, what it is in Azure, what it gives to others.

    `name_attribute` is the attribute for the physical name; `resource` is what it is in Azure (an existing one is only looked up).
    `traits` are what attributes that refer to it ask for. `also` is what people call it elsewhere, for suggestions.
    """

    also: tuple[str, ...] = ()
    instead: tuple[tuple[str, str], ...] = ()
    """What people write in it that it does not take, with what to write instead; NAME stands for its own name."""
    attributes: tuple[Attribute, ...] = ()
    children: tuple[Child, ...] = ()
    can_exist: bool = False
    traits: tuple[str, ...] = ()
    name_attribute: str = ""
    name_rule: NameRule | None = None
    resource: BicepResource | None = None
    parts: tuple[BicepResource, ...] = ()
    outputs: tuple[Output, ...] = ()
    connection: Connection | None = None
    secrets: tuple[StoredSecret, ...] = ()
    brings: tuple[Brought, ...] = ()
    private_link: PrivateLink | None = None
    limits: tuple[Limit, ...] = ()

    attribute_by_name: Mapping[str, Attribute] = field(init=False, eq=False, repr=False)
    child_by_word: Mapping[str, Child] = field(init=False, eq=False, repr=False)

    def __attrs_post_init__(self) -> None:
        object.__setattr__(self, "attribute_by_name", {item.name: item for item in self.attributes})
        object.__setattr__(self, "child_by_word", {item.word: item for item in self.children})

    def attribute(self, name: str) -> Attribute | None:
        return self.attribute_by_name.get(name)

    def child(self, word: str) -> Child | None:
        return self.child_by_word.get(word)

    @property
    def title(self) -> str:
        """The word by which a program declares one."""
        raise NotImplementedError

    @property
    def noun(self) -> str:
        """What messages call one."""
        raise NotImplementedError


@frozen(kw_only=True)
class Child(Declaration):
    """A child or block. `named`: 'name' (`queue orders`), 'source' (`mount './x'`), 'either', or 'none' (a nameless block).

    `free` says that its entries are keys of the author's own (`env { … }`), of type `entries`, which everybody can read if they
    are `public`; one that is `null` is as good as not written, unless the block `heeds_null`. A physical name is never that of a
    child of the word `names_beside` either. `chained` makes every one depend on the one before (services that cannot make two at
    once).
    """

    word: str
    doc: str
    named: str = "name"
    pattern: bool = False
    """Its text is a pattern, in which `{name}` has a meaning of its own."""
    free: bool = False
    entries: Type = STRING
    public: bool = False
    heeds_null: bool = False
    repeats: bool = True
    names_beside: str = ""
    chained: bool = False
    lists: tuple[str, Template] | None = None
    """A further entry of the manifest that it brings: the name, with `{root}` for the resource, and the connection string."""
    listed_on_use: bool = False
    """It is an entry of the manifest only where something refers to it."""
    secret: bool = False
    """As a value it means a secret of the vault in which it stands."""
    namesake: bool = False
    """It is about the resource that is called as it is."""
    origin: Origin | None = None
    endpoints: tuple[str, ...] = ()
    """Endpoints of an app that come with it, called like their schemes."""
    deployed: str = ""
    """What it makes of an app, where only an environment can do that ('is a job'): without any it is an error."""
    own: Kind | None = None
    """The child has a module of its own: it becomes a resource of this kind, called `KIND/WORD`, whose attribute `owner` refers
    to the resource that it stood in. Attributes and children are those of the kind (see `child_of`).
    """
    assignment: tuple[BicepResource, ...] = ()
    """How a role of the service's own is assigned on the child (see `Access.assignment`), below which it stands."""
    when: Condition | None = None
    """Where it means something at all; an attribute of what it stands in."""

    @property
    def title(self) -> str:
        return self.word

    @property
    def noun(self) -> str:
        return f"'{self.word}'"


@frozen(kw_only=True)
class Brought:
    """A resource that a declaration brings along. `name` may hold `{name}`, or `{short}` for its beginning; `unless` is the
    attribute that stands in for it (naming a resource of the author's, or `null`); `settings` are the attributes it gets,
    `holds` its children.

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
    holds: tuple[Written, ...] = ()
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
class Kind(Declaration):
    """A kind of resource.

    `layer` orders modules in main.bicep where dependencies leave a choice: 0 foundations (identities, networks, registries,
    vaults, workspaces), 1 services, 2 what compute runs in, 3 roles and what refers to everything.
    The `traits` of kinds are `registry`, `identity`, `vault`, `environment`, `compute`, `service`. The body of an `inline` one is
    Bicep of the author's own, and what is `scoped` says by `scope: { … }` where its module is deployed.
    """

    name: str
    summary: str
    doc: str = ""
    name_attribute: str = "name"
    source: str = ""
    source_required: bool = False
    clauses: tuple[str, ...] = ()
    inline: bool = False
    scoped: bool = False
    layer: int = 1
    name_output: str = "name"
    principal_output: str = "principalId"
    """The output with the id of the principal that it acts as, for the roles that it is given."""
    access: Access | None = None
    joined: Mapping[str, tuple[str, ...]] = field(factory=dict)
    """Rights that it takes to connect resources with each other: the action, in which `{type}` is the type of the resource that
    is named, and the properties that name it, by the ends of their paths."""
    generates: tuple[GeneratedParameter, ...] = ()
    vault: str = ""
    """The attribute that names the vault for the resource's secrets, where it keeps some."""
    when_read: Mapping[str, Any] = field(factory=dict)
    """Of a vault: what is merged into the body of the main resource where a template reads a secret of it."""
    link_groups: tuple[PrivateLink, ...] = ()
    """What private endpoints reach only where they name the group (`group: 'file'`)."""
    private_endpoint: PrivateEndpoint | None = None
    dns_zone: DnsZone | None = None
    subnets: Subnets | None = None
    registry: Registry | None = None
    compute: Compute | None = None
    host: Host | None = None
    build: Callable[[Subject], Content] | None = None
    authored: Callable[[Subject, Bag], Iterable[Draft]] | None = None
    """For modules that are the author's own file."""
    file_outputs: Callable[[FileText], Mapping[str, FileOutput]] | None = None
    """Where only that file tells the outputs: these by their names."""
    check: Callable[[Subject], Iterable[Diagnostic]] | None = None
    """Finds what no type can say, once everything is resolved."""
    refer: Callable[[Subject, Reference, Resource], Joined] | None = None
    """What a reference to it gives to a resource, where that is not a connection."""
    views: tuple[str, ...] = ()
    """Ways of referring to it beside the whole (`reference cluster.client`); `refer` is given the one that is meant."""
    regional: bool = True
    """False for what is everywhere. Its module takes `location` all the same: tools that deploy modules one by one pass it."""
    stays: bool = False
    """The module of an existing one is deployed into the deployment's own group all the same (compute environments)."""

    @property
    def title(self) -> str:
        return self.name

    @property
    def noun(self) -> str:
        return self.summary


def child_of(kind: Kind, name_attribute: str) -> Child:
    """The child that becomes a resource of the kind, which is called `OWNER/WORD`. The attribute says its name in Azure."""
    return Child(
        word=kind.name.partition("/")[2],
        doc=kind.doc,
        name_attribute=name_attribute,
        name_rule=kind.name_rule,
        attributes=kind.attributes,
        children=kind.children,
        connection=kind.connection,
        traits=kind.traits,
        own=kind,
    )
