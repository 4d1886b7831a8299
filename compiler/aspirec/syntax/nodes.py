"""The syntax tree: what was written, nothing resolved. Every node has the span of its text."""

from __future__ import annotations

from typing import TypeAlias

from attrs import field

from aspirec.frozen import frozen
from aspirec.source import Span


@frozen
class Node:
    """Base of all syntax nodes; the span takes no part in equality."""

    span: Span = field(eq=False, repr=False)


# -- expressions -------------------------------------------------------------------------------------------------


@frozen
class Name(Node):
    """A single name, hyphens and all, as it is written."""

    text: str

    @property
    def literal(self) -> str:
        """The text, as of a string: for places where either may stand."""
        return self.text


@frozen
class String(Node):
    """`'…'` or `'''…'''`, with escapes resolved: literal pieces and interpolated expressions in turn.

    `raw` says that it was written with three quotes (the formatter keeps that).
    """

    parts: tuple[str | Expr, ...]
    raw: bool = False

    @property
    def literal(self) -> str | None:
        """The text, if nothing is interpolated."""
        if any(not isinstance(part, str) for part in self.parts):
            return None
        return "".join(part for part in self.parts if isinstance(part, str))


@frozen
class Integer(Node):
    value: int


@frozen
class Boolean(Node):
    value: bool


@frozen
class Null(Node):
    pass


@frozen
class Array(Node):
    items: tuple[Expr, ...]


@frozen
class Property(Node):
    """`key: value` of an object."""

    key: Name | String
    value: Expr


@frozen
class Object(Node):
    properties: tuple[Property, ...]


@frozen
class Unary(Node):
    operator: str
    operand: Expr


@frozen
class Binary(Node):
    operator: str
    left: Expr
    right: Expr


@frozen
class Conditional(Node):
    condition: Expr
    then: Expr
    otherwise: Expr


@frozen
class Call(Node):
    """`callee(arguments)`; the callee is a name or, for a method, a member (`kv.getSecret('x')`)."""

    callee: Name | Member
    arguments: tuple[Expr, ...]


@frozen
class Member(Node):
    """`target.name`, or `target.?name` if `safe`."""

    target: Expr
    name: Name
    safe: bool = False


@frozen
class Index(Node):
    target: Expr
    index: Expr


@frozen
class Parenthesized(Node):
    inner: Expr


Expr: TypeAlias = (
    Name
    | String
    | Integer
    | Boolean
    | Null
    | Array
    | Object
    | Unary
    | Binary
    | Conditional
    | Call
    | Member
    | Index
    | Parenthesized
)

# -- entries of a body -------------------------------------------------------------------------------------------


@frozen
class Attribute(Node):
    """`key: value`."""

    key: Name | String
    value: Expr


@frozen
class Body(Node):
    """`{ … }`: entries in the order of the text. The span covers the braces."""

    entries: tuple[Entry, ...]


@frozen
class Child(Node):
    """`[existing] WORD [NAME] ['source'] [{ … }]`. A nameless block (`env { … }`) has neither name nor source;
    `configure [SYMBOL] { … }`, `params { … }`, `env { … }` are children of those words.
    """

    word: Name
    name: Name | None
    source: String | None
    body: Body | None
    existing: bool = False


@frozen
class Reference(Node):
    """`reference TARGET [as 'name'] [optional]`; the target is a name or a chain of members."""

    target: Name | Member
    alias: String | None = None
    optional: bool = False


@frozen
class Grant(Node):
    """`grant ROLE[, ROLE…] on TARGET`; a role is a name, or a GUID in quotes."""

    roles: tuple[Name | String, ...]
    target: Name | Member


@frozen
class OutputEntry(Node):
    """`output NAME [type]: value` in the body of a resource."""

    name: Name
    type: Name | None
    value: Expr


@frozen
class ResourceEntry(Node):
    """`[existing] resource SYMBOL 'type@version' { … }` in the body of an `azure.module`."""

    symbol: Name
    type: String
    body: Body
    existing: bool = False


Entry: TypeAlias = Attribute | Child | Reference | Grant | OutputEntry | ResourceEntry

# -- declarations ------------------------------------------------------------------------------------------------


@frozen
class Decorator(Node):
    """`@name(arguments)`."""

    name: Name
    arguments: tuple[Expr, ...]


@frozen
class App(Node):
    name: Name
    body: Body | None


@frozen
class Import(Node):
    path: String


@frozen
class Param(Node):
    name: Name
    type: Name | None
    default: Expr | None
    decorators: tuple[Decorator, ...] = ()


@frozen
class Var(Node):
    name: Name
    value: Expr


@frozen
class Output(Node):
    name: Name
    type: Name | None
    value: Expr


@frozen
class Stage(Node):
    """`stage NAME { PARAM: value … }`."""

    name: Name
    body: Body


@frozen
class Resource(Node):
    """`[existing] KIND NAME ['source'] [{ … }]`; `kind` is the dotted word as written, as one name."""

    kind: Name
    name: Name
    source: String | None
    body: Body | None
    existing: bool = False


Declaration: TypeAlias = App | Import | Param | Var | Output | Stage | Resource


@frozen
class Comment(Node):
    """`// …` or `/* … */`, with its delimiters. Comments are kept beside the tree, in order, for the formatter."""

    text: str


@frozen
class Broken(Node):
    """A declaration that could not be parsed: what can still be said of it.

    `names` are the names it would have declared, as far as they can be told, so that nobody complains that they are unknown.
    """

    names: tuple[str, ...] = ()


@frozen
class File(Node):
    """One source file: declarations in the order of the text, and what could not be read."""

    name: str
    declarations: tuple[Declaration, ...]
    broken: tuple[Broken, ...] = ()
    comments: tuple[Comment, ...] = ()
