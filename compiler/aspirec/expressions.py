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

from attrs import evolve, field

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
        if any(not isinstance(part, str) for part in self.parts):
            return None
        return "".join(part for part in self.parts if isinstance(part, str))


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
    """Properties in the order in which they are written; a key may be interpolated."""

    entries: tuple[tuple[str | Text, Expr], ...]
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
    yield expr
    for child in children(expr):
        yield from walk(child)


def rewrite(expr: Expr, change: Callable[[Expr], Expr | None]) -> Expr:
    """The expression with `change` applied from the outside in; where it gives None the parts are visited.

    Returns the same object if nothing changed, so that identity means untouched.
    """
    changed = change(expr)
    if changed is not None:
        return changed
    match expr:
        case Text():
            parts = tuple(part if isinstance(part, str) else rewrite(part, change) for part in expr.parts)
            return expr if _same(parts, expr.parts) else text(*parts, span=expr.span)
        case Array():
            items = tuple(rewrite(item, change) for item in expr.items)
            return expr if _same(items, expr.items) else evolve(expr, items=items)
        case Object():
            entries = tuple((_rewrite_key(key, change), rewrite(value, change)) for key, value in expr.entries)
            same = all(a[0] is b[0] and a[1] is b[1] for a, b in zip(entries, expr.entries, strict=True))
            return expr if same else evolve(expr, entries=entries)
        case Unary():
            operand = rewrite(expr.operand, change)
            return expr if operand is expr.operand else evolve(expr, operand=operand)
        case Binary():
            left, right = rewrite(expr.left, change), rewrite(expr.right, change)
            return expr if left is expr.left and right is expr.right else evolve(expr, left=left, right=right)
        case Conditional():
            condition = rewrite(expr.condition, change)
            then, otherwise = rewrite(expr.then, change), rewrite(expr.otherwise, change)
            same = condition is expr.condition and then is expr.then and otherwise is expr.otherwise
            return expr if same else Conditional(condition, then, otherwise, span=expr.span)
        case Call():
            arguments = tuple(rewrite(argument, change) for argument in expr.arguments)
            return expr if _same(arguments, expr.arguments) else evolve(expr, arguments=arguments)
        case Member():
            target = rewrite(expr.target, change)
            return expr if target is expr.target else evolve(expr, target=target)
        case MethodCall():
            target = rewrite(expr.target, change)
            arguments = tuple(rewrite(argument, change) for argument in expr.arguments)
            same = target is expr.target and _same(arguments, expr.arguments)
            return expr if same else evolve(expr, target=target, arguments=arguments)
        case Index():
            target, index = rewrite(expr.target, change), rewrite(expr.index, change)
            return expr if target is expr.target and index is expr.index else evolve(expr, target=target, index=index)
        case _:
            return expr


def _rewrite_key(key: str | Text, change: Callable[[Expr], Expr | None]) -> str | Text:
    if isinstance(key, str):
        return key
    changed = rewrite(key, change)
    return changed if isinstance(changed, Text) else Text((changed,), span=key.span)


def _same(after: Sequence[object], before: Sequence[object]) -> bool:
    return all(a is b for a, b in zip(after, before, strict=True))
