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

from collections.abc import Callable, Iterator, Mapping, Sequence
from typing import Any, TypeAlias

from attrs import field

from aspirec.frozen import frozen
from aspirec.source import CATALOG_SPAN, Span

ResourceId: TypeAlias = str
"""A resource of the model by its name, the case kept; names are unique without regard to case."""


def _span() -> Any:
    return field(default=CATALOG_SPAN, eq=False, repr=False, kw_only=True)


@frozen
class Text:
    """A string: literal pieces and interpolated expressions in turn. `Text(())` is the empty string."""

    parts: tuple[str | Expr, ...]
    span: Span = _span()

    @property
    def literal(self) -> str | None:
        """The text, if nothing is interpolated."""
        literal = ""
        for part in self.parts:
            if not isinstance(part, str):
                return None
            literal += part
        return literal


@frozen
class Number:
    value: int
    span: Span = _span()


@frozen
class Boolean:
    value: bool
    span: Span = _span()


@frozen
class Null:
    """`null`; as the value of a property in a template of the catalogue it leaves the property out."""

    span: Span = _span()


@frozen
class Array:
    items: tuple[Expr, ...]
    span: Span = _span()


@frozen
class Object:
    """Properties in the order in which they are written; a key may be interpolated.

    `silenced` names, for keys, the rule of Bicep's linter that is wrong about the value.
    """

    entries: tuple[tuple[str | Text, Expr], ...]
    silenced: tuple[tuple[str, str], ...] = ()
    span: Span = _span()

    def get(self, key: str) -> Expr | None:
        return next((value for name, value in self.entries if name == key), None)


@frozen
class Unary:
    operator: str
    operand: Expr
    span: Span = _span()


@frozen
class Binary:
    operator: str
    left: Expr
    right: Expr
    span: Span = _span()


@frozen
class Conditional:
    condition: Expr
    then: Expr
    otherwise: Expr
    span: Span = _span()


@frozen
class Call:
    """A call of a Bicep function; `name` may be qualified (`az.resourceGroup`)."""

    name: str
    arguments: tuple[Expr, ...]
    span: Span = _span()


@frozen
class Member:
    """`target.name`, or `target.?name` if `safe`."""

    target: Expr
    name: str
    safe: bool = False
    span: Span = _span()


@frozen
class MethodCall:
    """A call on a resource: `workspace.listKeys()`."""

    target: Expr
    name: str
    arguments: tuple[Expr, ...] = ()
    span: Span = _span()


@frozen
class Index:
    target: Expr
    index: Expr
    span: Span = _span()


# -- leaves of the model -----------------------------------------------------------------------------------------


@frozen
class ParamRef:
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


@frozen
class OutputRef:
    """An output of the module of a resource (`acr.loginServer`)."""

    resource: ResourceId
    output: str
    secure: bool = False
    span: Span = _span()


@frozen
class PropertyRef:
    """A connection property of a resource, or of a child of it (`pg.catalog.uri`)."""

    resource: ResourceId
    children: tuple[str, ...]
    name: str
    span: Span = _span()


@frozen
class EndpointRef:
    """A property of an endpoint: url, host, port, targetPort, hostAndPort, scheme."""

    resource: ResourceId
    endpoint: str
    name: str
    span: Span = _span()


@frozen
class SecretRef:
    """The value of a secret in a key vault. `vault` is the vault's resource, `secret` the secret's name in Azure."""

    vault: ResourceId
    secret: str
    span: Span = _span()


@frozen
class IdentityRef:
    """An output of the identity that a compute resource runs under (`api.identity.principalName`)."""

    resource: ResourceId
    output: str
    span: Span = _span()


@frozen
class ResourceRef:
    """A resource or one of its children itself, where an attribute or a clause wants one (`registry: acr`)."""

    resource: ResourceId
    children: tuple[str, ...] = ()
    span: Span = _span()


@frozen
class ArtifactRef:
    """What is only known when an app has been built: its `image`, or the `port` on which the image listens."""

    resource: ResourceId
    what: str
    span: Span = _span()


@frozen
class MainRef:
    """A value that main.bicep has of its own: `resourceGroupName`, `location`, `principalId`, `subscriptionId`."""

    name: str
    span: Span = _span()


@frozen
class LocalRef:
    """A name that only means something inside one `azure.module`: its `location`, parameters, resources, variables."""

    name: str
    span: Span = _span()


# -- leaves of the plan ------------------------------------------------------------------------------------------


@frozen
class Symbol:
    """A declaration of the same Bicep file, by its identifier."""

    name: str
    span: Span = _span()


@frozen
class Lookup:
    """A resource of the model as Azure has it, for reading its properties or hanging things on it.

    In the module that makes the resource this is its symbol; anywhere else the linker declares an `existing` resource,
    with a scope if the two modules are deployed to different ones. `part` names a Bicep resource of the module other
    than the main one (a child, say).
    """

    resource: ResourceId
    part: str = ""
    span: Span = _span()


@frozen
class SecretLookup:
    """The existing secret of a vault, for its `secretUri`; declared in the module beside the vault."""

    vault: ResourceId
    secret: str
    span: Span = _span()


@frozen
class Passed:
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
class ModuleOutput:
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

Value: TypeAlias = "Expr | str | int | bool | Mapping[Any, Any] | Sequence[Any] | None"
"""What `lift` takes: an expression, or plain Python that reads as one."""


def text(*parts: str | Expr, span: Span = CATALOG_SPAN) -> Text:
    """A string of the parts; nested strings are joined in and neighbouring literals merged."""
    merged: list[str | Expr] = []
    for part in _flattened(parts):
        if isinstance(part, str) and merged and isinstance(merged[-1], str):
            merged[-1] += part
        elif part != "":
            merged.append(part)
    return Text(tuple(merged), span=span)


def _flattened(parts: Sequence[str | Expr]) -> Iterator[str | Expr]:
    for part in parts:
        if isinstance(part, Text):
            yield from _flattened(part.parts)
        else:
            yield part


def lift(value: Value) -> Expr:
    """Plain Python as an expression: str, int, bool, None, mappings and sequences, nested with expressions."""
    match value:
        case str():
            return Text((value,)) if value else Text(())
        case bool():
            return Boolean(value)
        case int():
            return Number(value)
        case None:
            return Null()
        case Mapping():
            return Object(tuple((key, lift(item)) for key, item in value.items()))
        case list() | tuple():
            return Array(tuple(lift(item) for item in value))
        case _:
            return value  # type: ignore[return-value]


def lift_object(value: Mapping[str, Value]) -> Object:
    """Plain Python data as an object."""
    return Object(tuple((key, lift(item)) for key, item in value.items()))


def call(name: str, *arguments: Value) -> Call:
    """A call of a Bicep function on lifted arguments."""
    return Call(name, tuple(lift(argument) for argument in arguments))


def member(target: Expr, path: str) -> Expr:
    """`target.a.b` for the path `a.b`."""
    for name in path.split("."):
        target = Member(target, name)
    return target


def children(expr: Expr) -> Iterator[Expr]:
    """The direct sub-expressions, in the order of the text."""
    match expr:
        case Text():
            for part in expr.parts:
                if not isinstance(part, str):
                    yield part
        case Array():
            yield from expr.items
        case Object():
            for key, value in expr.entries:
                if not isinstance(key, str):
                    yield key
                yield value
        case Unary():
            yield expr.operand
        case Binary():
            yield expr.left
            yield expr.right
        case Conditional():
            yield expr.condition
            yield expr.then
            yield expr.otherwise
        case Call():
            yield from expr.arguments
        case Member():
            yield expr.target
        case MethodCall():
            yield expr.target
            yield from expr.arguments
        case Index():
            yield expr.target
            yield expr.index
        case _:
            return


def walk(expr: Expr) -> Iterator[Expr]:
    """The expression and everything below it, outermost first."""
    pending = [expr]
    while pending:
        node = pending.pop()
        yield node
        if type(node) in _REWRITERS:
            pending.extend(reversed(tuple(children(node))))


Change: TypeAlias = Callable[["Expr"], "Expr | None"]


def rewrite(expr: Expr, change: Change) -> Expr:
    """The expression with `change` applied from the outside in; where it gives None the parts are visited.

    Returns the same object if nothing changed, so that identity means untouched. Found by type rather than by `match`, since
    this is where a compilation spends most of its time.
    """
    changed = change(expr)
    if changed is not None:
        return changed
    rewriter = _REWRITERS.get(type(expr))
    return expr if rewriter is None else rewriter(expr, change)


def has_parts(expr: Expr) -> bool:
    """Whether it is made of other expressions: not a leaf, a number, a boolean or null."""
    return type(expr) in _REWRITERS


def rewrite_all(items: tuple[Expr, ...], change: Change) -> tuple[Expr, ...]:
    """All items rewritten; the same tuple if none changed."""
    after = [rewrite(item, change) for item in items]
    for new, old in zip(after, items, strict=True):
        if new is not old:
            return tuple(after)
    return items


def _rewrite_text(expr: Text, change: Change) -> Expr:
    if expr.literal is not None:
        return expr
    parts = [part if isinstance(part, str) else rewrite(part, change) for part in expr.parts]
    same = all(new is old for new, old in zip(parts, expr.parts, strict=True))
    return expr if same else text(*parts, span=expr.span)


def _rewrite_array(expr: Array, change: Change) -> Expr:
    items = rewrite_all(expr.items, change)
    return expr if items is expr.items else Array(items, span=expr.span)


def _rewrite_object(expr: Object, change: Change) -> Expr:
    entries = []
    same = True
    for entry in expr.entries:
        key, value = entry
        new_key = key if isinstance(key, str) else _rewrite_key(key, change)
        new_value = rewrite(value, change)
        if new_key is key and new_value is value:
            entries.append(entry)
        else:
            same = False
            entries.append((new_key, new_value))
    return expr if same else Object(tuple(entries), expr.silenced, span=expr.span)


def _rewrite_unary(expr: Unary, change: Change) -> Expr:
    operand = rewrite(expr.operand, change)
    return expr if operand is expr.operand else Unary(expr.operator, operand, span=expr.span)


def _rewrite_binary(expr: Binary, change: Change) -> Expr:
    left, right = rewrite(expr.left, change), rewrite(expr.right, change)
    same = left is expr.left and right is expr.right
    return expr if same else Binary(expr.operator, left, right, span=expr.span)


def _rewrite_conditional(expr: Conditional, change: Change) -> Expr:
    condition = rewrite(expr.condition, change)
    then, otherwise = rewrite(expr.then, change), rewrite(expr.otherwise, change)
    same = condition is expr.condition and then is expr.then and otherwise is expr.otherwise
    return expr if same else Conditional(condition, then, otherwise, span=expr.span)


def _rewrite_call(expr: Call, change: Change) -> Expr:
    arguments = rewrite_all(expr.arguments, change)
    return expr if arguments is expr.arguments else Call(expr.name, arguments, span=expr.span)


def _rewrite_member(expr: Member, change: Change) -> Expr:
    target = rewrite(expr.target, change)
    return expr if target is expr.target else Member(target, expr.name, expr.safe, span=expr.span)


def _rewrite_method(expr: MethodCall, change: Change) -> Expr:
    target = rewrite(expr.target, change)
    arguments = rewrite_all(expr.arguments, change)
    same = target is expr.target and arguments is expr.arguments
    return expr if same else MethodCall(target, expr.name, arguments, span=expr.span)


def _rewrite_index(expr: Index, change: Change) -> Expr:
    target, index = rewrite(expr.target, change), rewrite(expr.index, change)
    return expr if target is expr.target and index is expr.index else Index(target, index, span=expr.span)


_REWRITERS: dict[type, Callable[[Any, Change], Expr]] = {
    Text: _rewrite_text,
    Array: _rewrite_array,
    Object: _rewrite_object,
    Unary: _rewrite_unary,
    Binary: _rewrite_binary,
    Conditional: _rewrite_conditional,
    Call: _rewrite_call,
    Member: _rewrite_member,
    MethodCall: _rewrite_method,
    Index: _rewrite_index,
}


def _rewrite_key(key: Text, change: Change) -> Text:
    changed = rewrite(key, change)
    return changed if isinstance(changed, Text) else Text((changed,), span=key.span)
