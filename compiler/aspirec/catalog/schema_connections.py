"""What a kind gives to others: outputs, connection strings, secrets, private endpoints, subnets."""

from __future__ import annotations

from collections.abc import Callable

from aspirec.catalog.conditions import ALWAYS, Condition
from aspirec.catalog.templates import Template
from aspirec.frozen import frozen


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


@frozen
class FileOutput:
    """An output that a Bicep file of the author's own declares: its simple type, or `any` where that cannot be told, whether it
    is secure, and whether it may be null.
    """

    type: str
    secure: bool = False
    nullable: bool = False


@frozen
class FileText:
    """A file: where it is, its text, and what gives those that it names by their paths (None for one that cannot be read)."""

    place: str
    text: str
    other: Callable[[str], FileText | None]


@frozen(kw_only=True)
class Connection:
    """What a reference gives: a connection string, and connection properties by their names in capitals-and-lower-case.

    `variable` replaces `ConnectionStrings__NAME` where a service wants another variable (its name, the value).
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
class PrivateEndpoint:
    """Of a kind whose resources are private endpoints: the attributes that say in which subnet one has its address, what it
    reaches, which service of that, and in which DNS zones it is entered.
    """

    subnet: str
    target: str
    group: str
    zones: str


@frozen(kw_only=True)
class DnsZone:
    """Of a kind whose resources are DNS zones: the word of the children that link networks to one, and the attribute in which each
    names its network.
    """

    link: str
    network: str


@frozen(kw_only=True)
class Origin:
    """Of a child that stands for an app behind the resource: the attributes that name the app where that is called otherwise, and
    that say its `host`, how to ask whether it is well (`path`, `protocol`), whether a private link leads to its environment
    (`link`), and to which service of that (`group`).
    """

    target: str
    host: str
    path: str
    protocol: str
    link: str
    group: str


@frozen(kw_only=True)
class Subnets:
    """Of a network: the word of its parts, and their attributes for the addresses (of the network itself as well) and for the
    service that they are handed over to. `in_body` is where the network's addresses stand in Azure.
    """

    word: str
    addresses: str
    delegation: str
    in_body: tuple[str, ...]


@frozen(kw_only=True)
class PrivateLink:
    """How a private endpoint reaches the kind: its group id and its private DNS zones, in order. `{region}` in a zone is
    where the program is deployed.
    """

    group: str
    zones: tuple[str, ...]
