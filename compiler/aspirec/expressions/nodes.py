"""The expressions of the model, the plan and the Bicep tree.

One union serves the three stages, since operators, calls and literals are the same in all of them; what differs is the
leaves. `model/verify.py` and `plan/verify.py` say which leaves a stage allows, and tests hold every tree to that:

    stage   leaves beside literals
    model   ParamRef, OutputRef, PropertyRef, EndpointRef, SecretRef, IdentityRef, ResourceRef, ArtifactRef, MainRef,
            LocalRef, Lookup, SecretLookup (the last three inside `azure.module` and `configure`)
    plan    unlinked: Symbol, Lookup, SecretLookup, Passed, ParamRef, OutputRef, ArtifactRef, MainRef
            linked: Symbol, ModuleOutput
    bicep   Symbol

All nodes are immutable values; `span` is where the user wrote the cause, and does not take part in equality.
"""

from __future__ import annotations

from collections.abc import Callable
from typing import Any, ClassVar, TypeAlias, get_args

from attrs import field

from aspirec.frozen import frozen
from aspirec.source import CATALOG_SPAN, Span

ResourceId: TypeAlias = str
"""A resource of the model by its name, the case kept; names are unique without regard to case."""


def _span() -> Any:
    return field(default=CATALOG_SPAN, eq=False, repr=False, kw_only=True)


class _Node:
    """What all nodes have in common: `bit` stands for the sort of a node, `sorts` for the sorts of all that is in it, so that
    whoever looks for something, or rewrites it, passes over what does not contain it. Literals have neither. `SECRET` is in the
    `sorts` of whatever a secret shows in.
    """

    __slots__ = ()
    bit: ClassVar[int] = 0


class _Leaf(_Node):
    __slots__ = ()
    sorts: ClassVar[int] = 0


class _Composite(_Node):
    __slots__ = ("sorts",)
    sorts: int


_put_sorts: Callable[[_Composite, int], None] = _Composite.__dict__["sorts"].__set__
_shared: dict[int, int] = {}
"""One object for every number that nodes keep: there are few different ones."""


_share = _shared.setdefault


def _keep(node: _Composite, sorts: int) -> None:
    _put_sorts(node, _share(sorts, sorts))


SECRET = 1 << 62
"""In the `sorts` of secrets and of what they are in; no sort of nodes has this bit."""


class _MaybeSecret(_Composite):
    """A leaf that is a secret or not."""

    __slots__ = ()
    secure: bool

    def __attrs_post_init__(self) -> None:
        _keep(self, self.bit | SECRET if self.secure else self.bit)


@frozen
class Text(_Composite):
    """A string: literal pieces and interpolated expressions in turn. `Text(())` is the empty string."""

    parts: tuple[str | Expr, ...]
    span: Span = _span()

    def __attrs_post_init__(self) -> None:
        parts = self.parts
        if not parts or (len(parts) == 1 and isinstance(parts[0], str)):
            _put_sorts(self, 0)
            return
        sorts = 0
        for part in parts:
            if not isinstance(part, str):
                sorts |= part.sorts | self.bit
        _keep(self, sorts)

    @property
    def literal(self) -> str | None:
        """The text, if nothing is interpolated."""
        parts = self.parts
        if len(parts) == 1:
            return parts[0] if isinstance(parts[0], str) else None
        return "".join(map(str, parts)) if all(isinstance(part, str) for part in parts) else None


@frozen
class Number(_Leaf):
    value: int
    span: Span = _span()


@frozen
class Boolean(_Leaf):
    value: bool
    span: Span = _span()


@frozen
class Null(_Leaf):
    """`null`; as the value of a property in a template of the catalogue it leaves the property out."""

    span: Span = _span()


@frozen
class Array(_Composite):
    items: tuple[Expr, ...]
    span: Span = _span()

    def __attrs_post_init__(self) -> None:
        sorts = self.bit
        for item in self.items:
            sorts |= item.sorts
        _put_sorts(self, _share(sorts, sorts))


@frozen
class Object(_Composite):
    """Properties in the order in which they are written; a key may be interpolated.

    `silenced` names, for keys, the rule of Bicep's linter that is wrong about the value.
    """

    entries: tuple[tuple[str | Text, Expr], ...]
    silenced: tuple[tuple[str, str], ...] = ()
    span: Span = _span()

    def __attrs_post_init__(self) -> None:
        sorts = self.bit
        for key, value in self.entries:
            sorts |= value.sorts if isinstance(key, str) else key.sorts | value.sorts
        _put_sorts(self, _share(sorts, sorts))

    def get(self, key: str) -> Expr | None:
        return next((value for name, value in self.entries if name == key), None)


@frozen
class Unary(_Composite):
    operator: str
    operand: Expr
    span: Span = _span()

    def __attrs_post_init__(self) -> None:
        _keep(self, self.bit | self.operand.sorts)


@frozen
class Binary(_Composite):
    operator: str
    left: Expr
    right: Expr
    span: Span = _span()

    def __attrs_post_init__(self) -> None:
        _keep(self, self.bit | self.left.sorts | self.right.sorts)


@frozen
class Conditional(_Composite):
    condition: Expr
    then: Expr
    otherwise: Expr
    span: Span = _span()

    def __attrs_post_init__(self) -> None:
        _keep(self, self.bit | self.condition.sorts | self.then.sorts | self.otherwise.sorts)


@frozen
class Call(_Composite):
    """A call of a Bicep function; `name` may be qualified (`az.resourceGroup`). What `listKeys` and its like give are secrets."""

    name: str
    arguments: tuple[Expr, ...]
    span: Span = _span()

    def __attrs_post_init__(self) -> None:
        sorts = self.bit | SECRET if self.name.startswith(("list", "az.list")) else self.bit
        for argument in self.arguments:
            sorts |= argument.sorts
        _put_sorts(self, _share(sorts, sorts))


@frozen
class Member(_Composite):
    """`target.name`, or `target.?name` if `safe`."""

    target: Expr
    name: str
    safe: bool = False
    span: Span = _span()

    def __attrs_post_init__(self) -> None:
        sorts = self.bit | self.target.sorts
        _put_sorts(self, _share(sorts, sorts))


@frozen
class MethodCall(_Composite):
    """A call on a resource: `workspace.listKeys()`. What `listKeys` and its like give are secrets."""

    target: Expr
    name: str
    arguments: tuple[Expr, ...] = ()
    span: Span = _span()

    def __attrs_post_init__(self) -> None:
        sorts = self.bit | self.target.sorts | (SECRET if self.name.startswith("list") else 0)
        for argument in self.arguments:
            sorts |= argument.sorts
        _keep(self, sorts)


@frozen
class Index(_Composite):
    """`target[index]`, or `target[?index]` if `safe`."""

    target: Expr
    index: Expr
    safe: bool = False
    span: Span = _span()

    def __attrs_post_init__(self) -> None:
        _keep(self, self.bit | self.target.sorts | self.index.sorts)


# -- leaves of the model -----------------------------------------------------------------------------------------


@frozen
class ParamRef(_MaybeSecret):
    """A parameter of the program.

    `use` says how it is used, since that decides what the parameter of a module is called: `direct` (a name, a scope, an
    option: `NAME`), `value` (inside a value that an app is given: `name_value`), `connection` (a whole connection string
    from outside: `name_connectionstring`).
    """

    name: str
    type: str = "string"
    secure: bool = False
    use: str = "direct"
    span: Span = _span()

    def __attrs_post_init__(self) -> None:
        _keep(self, self.bit | SECRET if self.secure or self.use == "connection" else self.bit)


@frozen
class OutputRef(_MaybeSecret):
    """An output of the module of a resource (`acr.loginServer`). `type` is that of the output, as far as it is declared; one that
    is `nullable` may be null, in place of which something empty stands unless it `keeps_null`.
    """

    resource: ResourceId
    output: str
    secure: bool = False
    type: str = field(default="string", eq=False)
    nullable: bool = field(default=False, eq=False)
    keeps_null: bool = field(default=False, eq=False)
    span: Span = _span()


@frozen
class PropertyRef(_Leaf):
    """A connection property of a resource, or of a child of it (`pg.catalog.uri`)."""

    resource: ResourceId
    children: tuple[str, ...]
    name: str
    span: Span = _span()


@frozen
class EndpointRef(_Leaf):
    """A property of an endpoint: url, host, port, targetPort, hostAndPort, scheme."""

    resource: ResourceId
    endpoint: str
    name: str
    span: Span = _span()


@frozen
class SecretRef(_Leaf):
    """The value of a secret in a key vault. `vault` is the vault's resource, `secret` the secret's name in Azure."""

    vault: ResourceId
    secret: str
    span: Span = _span()


@frozen
class IdentityRef(_Leaf):
    """An output of the identity that a compute resource runs under (`api.identity.principalName`)."""

    resource: ResourceId
    output: str
    span: Span = _span()


@frozen
class ResourceRef(_Leaf):
    """A resource or one of its children itself, where an attribute or a clause wants one (`registry: acr`)."""

    resource: ResourceId
    children: tuple[str, ...] = ()
    span: Span = _span()

    @property
    def dotted(self) -> str:
        """As the author writes it."""
        return ".".join((self.resource, *self.children))

    @property
    def innermost(self) -> str:
        """The name of what is meant, without what it is in."""
        return (self.resource, *self.children)[-1]


@frozen
class ArtifactRef(_Leaf):
    """What is only known when an app has been built: its `image`, or the `port` on which the image listens."""

    resource: ResourceId
    what: str
    span: Span = _span()


@frozen
class MainRef(_Leaf):
    """A value that main.bicep has of its own: `resourceGroupName`, `location`, `principalId`, `subscriptionId`."""

    name: str
    span: Span = _span()


@frozen
class LocalRef(_Leaf):
    """A name that only means something inside one `azure.module`: its `location`, parameters, resources, variables."""

    name: str
    span: Span = _span()


# -- leaves of the plan ------------------------------------------------------------------------------------------


@frozen
class Symbol(_Leaf):
    """A declaration of the same Bicep file, by its identifier."""

    name: str
    span: Span = _span()


@frozen
class Lookup(_Leaf):
    """A resource of the model as Azure has it, for reading its properties or hanging things on it.

    In the module that makes the resource this is its symbol; anywhere else the linker declares an `existing` resource,
    with a scope if the two modules are deployed to different ones. `part` names a Bicep resource of the module other
    than the main one (a child, say).
    """

    resource: ResourceId
    part: str = ""
    span: Span = _span()


@frozen
class SecretLookup(_Leaf):
    """The existing secret of a vault, for its `secretUri`; declared in the module beside the vault."""

    vault: ResourceId
    secret: str
    span: Span = _span()


@frozen
class Passed(_MaybeSecret):
    """A parameter of the module in which it stands, and what main.bicep passes for it.

    `value` is an expression in terms of the whole program (None: nothing is passed and `default` applies).
    """

    name: str
    value: Expr | None
    type: str = "string"
    secure: bool = False
    default: Expr | None = None
    description: str = ""
    span: Span = _span()


@frozen
class ModuleOutput(_Leaf):
    """In main.bicep or apps.bicep: an output of a module that is declared there, `MODULE.outputs.OUTPUT`."""

    module: str
    output: str
    span: Span = _span()


Expr: TypeAlias = (
    Text
    | Number
    | Boolean
    | Null
    | Array
    | Object
    | Unary
    | Binary
    | Conditional
    | Call
    | Member
    | MethodCall
    | Index
    | ParamRef
    | OutputRef
    | PropertyRef
    | EndpointRef
    | SecretRef
    | IdentityRef
    | ResourceRef
    | ArtifactRef
    | MainRef
    | LocalRef
    | Symbol
    | Lookup
    | SecretLookup
    | Passed
    | ModuleOutput
)


def _text_parts(expr: Text) -> tuple[Expr, ...]:
    return tuple([part for part in expr.parts if not isinstance(part, str)])


def _object_parts(expr: Object) -> tuple[Expr, ...]:
    parts: list[Expr] = []
    for key, value in expr.entries:
        if not isinstance(key, str):
            parts.append(key)
        parts.append(value)
    return tuple(parts)


PARTS: dict[type, Callable[[Any], tuple[Expr, ...]]] = {
    Text: _text_parts,
    Array: lambda expr: expr.items,
    Object: _object_parts,
    Unary: lambda expr: (expr.operand,),
    Binary: lambda expr: (expr.left, expr.right),
    Conditional: lambda expr: (expr.condition, expr.then, expr.otherwise),
    Call: lambda expr: expr.arguments,
    Member: lambda expr: (expr.target,),
    MethodCall: lambda expr: (expr.target, *expr.arguments),
    Index: lambda expr: (expr.target, expr.index),
}
"""How to come by the direct sub-expressions, in the order of the text; leaves and literals are not in it."""


LITERALS = (Number, Boolean, Null)

for _place, _sort in enumerate(get_args(Expr)):
    if _sort not in LITERALS:
        _sort.bit = 1 << _place
    if issubclass(_sort, _Leaf):
        _sort.sorts = _sort.bit
SecretRef.sorts |= SECRET
