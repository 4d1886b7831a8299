"""Templates: how a declaration of the catalogue says what depends on the resource at hand.

A template is plain Python – strings, numbers, booleans, mappings, sequences – with the nodes below where something depends
on the resource: its attributes, its children, its name, whether it exists already. `aspirec.filling` fills them in.
What comes out as nothing (a missing or `null` attribute, a `When` that does not hold) is left out of the mapping or the
sequence in which it stands.

    {"sku": {"name": Attr("sku")}}                      ->  sku: { name: 'Basic' }
    Fmt("Endpoint={};EntityPath={}", Out("endpoint"), PhysicalName())
    When(Is("mode", "Serverless"), "…")
"""

from __future__ import annotations

from collections.abc import Mapping, Sequence
from typing import Any, TypeAlias

from attrs import field

from aspirec.catalog.conditions import ALWAYS, Condition
from aspirec.expressions import Expr
from aspirec.frozen import frozen


@frozen
class Attr:
    """The value of an attribute of the resource or child, or its default; nothing if that is null.

    `up` looks in the parent (1), or the parent's parent (2).
    """

    name: str
    up: int = 0


@frozen
class When:
    """`then` where the condition holds, else `otherwise`."""

    condition: Condition
    then: Template
    otherwise: Template = None


@frozen(init=False)
class Fmt:
    """A string with `{}` for each argument in turn: `Fmt("https://{}/", Out("hostName"))`."""

    pattern: str
    arguments: tuple[Template, ...]

    def __init__(self, pattern: str, *arguments: Template) -> None:
        self.__attrs_init__(pattern, arguments)


@frozen(init=False)
class Fn:
    """A call of a Bicep function."""

    name: str
    arguments: tuple[Template, ...]

    def __init__(self, name: str, *arguments: Template) -> None:
        self.__attrs_init__(name, arguments)


@frozen
class Method:
    """A call on a Bicep resource, without arguments: `Method(Own(), "listKeys")`."""

    target: Template
    name: str


@frozen
class Dot:
    """A property: `Dot(Method(Own(), "listKeys"), "keys[0].value")`; indexes in brackets."""

    target: Template
    path: str


@frozen
class Own:
    """The Bicep resource of the resource or child itself (`root`: of the resource at the top), or a property of it."""

    path: str = ""
    root: bool = False


@frozen
class Part:
    """Another Bicep resource of the same module, by its symbol (`{symbol}` is that of the resource), or a property."""

    symbol: str
    path: str = ""


@frozen
class PhysicalName:
    """The name in Azure of the resource or child (`up`: of the parent)."""

    up: int = 0


@frozen
class Source:
    """The text after the resource's name: a path, an image, a host."""


@frozen
class ModelName:
    """The name in the program of the resource or child, as literal text; cut after `longest` characters, if that is given."""

    longest: int = 0


@frozen
class Pattern:
    """Literal text with `{name}` and `{symbol}` of the resource or child: `Pattern("{name}-ai")`."""

    text: str


@frozen
class Out:
    """An output of the resource's module. Where a child uses it, its root resource is meant."""

    name: str


@frozen
class Secret:
    """A secret of the vault that holds the resource's secrets. `{name}` in the pattern is the child's or resource's name,
    `{root}` that of the resource at the top.
    """

    pattern: str


@frozen
class Argument:
    """A parameter of the module: `value` is passed by main.bicep unless there is none, then the `default` applies.

    `name` may hold `{symbol}` and `{name}`, and in a block `{above}` (the symbol of what it stands in) and `{place}` (its
    number among the blocks of its word, from 0).
    """

    name: str
    value: Template = None
    type: str = "string"
    secure: bool = False
    default: Template = None


@frozen
class SecretArgument:
    """The value of an attribute as a secure parameter of the module, which is named after the value."""

    attribute: str


@frozen
class Above:
    """A template filled in for what the child stands in."""

    template: Template


@frozen
class Encoded:
    """A value percent-encoded, as a URI has it: a literal at once, anything else by `uriComponent`."""

    value: Template


@frozen
class PropertyOf:
    """A connection property of the resource or child (`up`: of the parent), by its name in the language."""

    name: str
    up: int = 0


@frozen
class TargetOf:
    """The resource that an attribute refers to, looked up in this module: its symbol, or a property of it."""

    attribute: str
    path: str = ""


@frozen
class OutputOf:
    """An output of the resource that an attribute refers to, by either of its names: passed to this module. In the name of
    an output of a child `{symbol}` and `{name}` stand for it: `OutputOf("subnet", "{symbol}_Id")`.
    """

    attribute: str
    output: str


@frozen
class EachChild:
    """A sequence: `template` for every child of a word, in the order of writing; nothing where there are none."""

    word: str
    template: Template


@frozen
class NameOf:
    """The name by which other modules find the resource that an attribute refers to."""

    attribute: str


@frozen
class Registry:
    """The registry that the environment pulls from, or a property of it; nothing without one."""

    path: str = ""


@frozen
class ByValue:
    """What belongs to the value: of `cases` (value, outcome), else `otherwise`. Where the value is only known when it is
    deployed, Bicep decides.
    """

    value: Template
    cases: tuple[tuple[str, Template], ...]
    otherwise: Template


@frozen
class Block:
    """`template`, filled in for the one nameless block of a word; nothing where the block is not written."""

    word: str
    template: Template


@frozen
class Entries:
    """The entries of a block of free keys (`properties { … }`) as an object; nothing where none is written."""

    word: str


@frozen
class Some:
    """The mapping, or nothing at all where all of its entries are left out."""

    entries: Mapping[str, Template]


@frozen
class AttrOf:
    """The value of an attribute of the resource that another attribute refers to."""

    attribute: str
    name: str


@frozen
class EachItem:
    """A sequence: `template` for every item of an attribute that is a list; `Item()` in it is the item."""

    attribute: str
    template: Template


@frozen
class Item:
    """The item of the list, as it is: a value, or the resource that it refers to."""


@frozen
class ItemName:
    """Literal text with `{name}` and `{symbol}` of the resource that the item refers to."""

    pattern: str


@frozen
class Itself:
    """The resource or child itself, as the value of an attribute that refers to it."""


@frozen
class Looked:
    """The Bicep resource of what a template refers to, or a property of it: `Looked(Item(), "id")`."""

    target: Template
    path: str = ""


@frozen
class AsValue:
    """The template with parameters of the program as values: their modules call them `name_value`."""

    template: Template


@frozen(init=False)
class Entry:
    """An entry of an attribute that is an object: that of the first key that is there; any other value stands for all."""

    attribute: str
    keys: tuple[str, ...]

    def __init__(self, attribute: str, *keys: str) -> None:
        self.__attrs_init__(attribute, keys)


@frozen
class Counted:
    """A number for each child of a word that has none: `first`, then the greatest so far and `step`, in the order of writing."""

    attribute: str
    first: int
    step: int


@frozen
class NameBy:
    """A generated name by the rule of another type (a `schema.NameRule`), from `{symbol}` of the resource or child."""

    rule: Any
    pattern: str


@frozen
class AsList:
    """The value as a list: itself if it is one, else a list of the one value."""

    value: Template


@frozen
class Tags:
    """Tags of a new resource: `aspire-resource-name` (unless `named` is false), those of the app, those of the author.

    `name` is a pattern of the resource's `{name}` and `{symbol}`, and the `{child}` that has tags of its own.
    """

    named: bool = True
    name: str = "{name}"


@frozen
class PrincipalOf:
    """In `Access.assignment`: the principal that gets access, its `id`, `type` or `name`, or the `role` that it gets."""

    what: str


@frozen
class ParameterOf:
    """A parameter of the program that the declaration brings along (`generates`), by its pattern: `{name}-password`."""

    pattern: str
    secure: bool = False
    use: str = "direct"


@frozen
class EndpointOf:
    """A property of an endpoint of the resource itself: url, host, port, targetPort, hostAndPort, scheme."""

    endpoint: str
    property: str


@frozen
class Ports:
    """The target ports of all endpoints of a scheme, joined with `;`; nothing if there are none."""

    scheme: str


Template: TypeAlias = (
    Expr
    | str
    | int
    | bool
    | Mapping[Any, Any]
    | Sequence[Any]
    | Attr
    | When
    | Fmt
    | Fn
    | Method
    | Dot
    | Own
    | Part
    | PhysicalName
    | ModelName
    | Source
    | Pattern
    | Out
    | Secret
    | Argument
    | SecretArgument
    | Above
    | Encoded
    | PropertyOf
    | TargetOf
    | OutputOf
    | EachChild
    | NameOf
    | Registry
    | ByValue
    | Block
    | Entries
    | Some
    | AttrOf
    | EachItem
    | Item
    | ItemName
    | Itself
    | Looked
    | AsValue
    | Entry
    | Counted
    | NameBy
    | AsList
    | Tags
    | ParameterOf
    | PrincipalOf
    | EndpointOf
    | Ports
    | None
)


@frozen(kw_only=True)
class BicepResource:
    """One Bicep resource of a module.

    `symbol` may hold `{symbol}` (of the resource or child) or `{azure}` (made of the physical name), in `Access.assignment` also
    `{role}` (the suffix of the role that is assigned). `name` None means the physical name of the resource or child that it
    stands for. `parent` and `scope` are symbols of the same module, or templates for resources of others. `body` holds
    everything below the name: tags, location, sku, properties. `comment` is printed above it where a reader would ask why.
    """

    type: str
    version: str
    body: Mapping[str, Template] = field(factory=dict)
    symbol: str = "{symbol}"
    name: Template = None
    parent: Template = ""
    scope: Template = ""
    when: Condition = ALWAYS
    existing: Condition | None = None
    """Looked up rather than made where this holds; None: where the resource itself exists (main resource), else made."""
    depends_on: tuple[str, ...] = ()
    comment: str = ""
