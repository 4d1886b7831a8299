"""The type of an expression, and whether it holds a secret."""

from __future__ import annotations

from collections.abc import Callable, Mapping
from typing import TypeAlias

from aspirec import expressions as ex
from aspirec.frozen import evolve
from aspirec.model.constants import folded
from aspirec.types import (
    ANY,
    ARRAY,
    BOOL,
    INT,
    NULL,
    OBJECT,
    STRING,
    ListOf,
    Literal,
    Record,
    Simple,
    Type,
    Union,
    base,
    options_of,
    union,
)

TRUTH_OPERATORS = frozenset(("==", "!=", "=~", "!~", "<", "<=", ">", ">=", "&&", "||"))
"""The binary operators that say whether something is so."""

SIMPLE_TYPES = ("string", "int", "bool", "object", "array")
"""The types that can be written."""

Known: TypeAlias = Callable[[ex.Expr], "Type | None"]
"""What else there is to know about a leaf than stands in it: its type, or None."""


def type_of(expr: ex.Expr, known: Known | None = None) -> Type:
    """The type; `any` where it cannot be told."""
    match expr:
        case ex.Text():
            return STRING if expr.literal is None else Literal(expr.literal)
        case ex.Number():
            return Literal(expr.value)
        case ex.Boolean():
            return Literal(expr.value)
        case ex.Null():
            return NULL
        case ex.Array():
            return ListOf(union(*(type_of(item, known) for item in expr.items))) if expr.items else ARRAY
        case ex.Object():
            return _type_of_object(expr, known)
        case ex.Unary():
            return BOOL if expr.operator == "!" else INT
        case ex.Binary():
            return _type_of_binary(expr, known)
        case ex.Conditional():
            return union(type_of(expr.then, known), type_of(expr.otherwise, known))
        case ex.Call():
            return _type_of_call(expr, known)
        case ex.Member():
            return _type_of_member(type_of(expr.target, known), expr.name, expr.safe)
        case ex.Index():
            return _type_of_item(type_of(expr.target, known), expr.index)
        case _:
            found = known(expr) if known is not None else None
            return found if found is not None else _type_of_leaf(expr)


def _type_of_leaf(expr: ex.Expr) -> Type:
    match expr:
        case ex.ParamRef() | ex.Passed() | ex.OutputRef():
            return Simple(expr.type)
        case ex.ModuleOutput() | ex.PropertyRef() | ex.EndpointRef() | ex.SecretRef():
            return STRING
        case ex.IdentityRef() | ex.ArtifactRef() | ex.MainRef():
            return STRING
        case _:
            return ANY


def _type_of_object(expr: ex.Object, known: Known | None) -> Type:
    """The members, as far as their keys are known."""
    members = tuple((key, type_of(value, known)) for key, value in expr.entries if isinstance(key, str))
    return Record(members) if len(members) == len(expr.entries) else OBJECT


def _type_of_binary(expr: ex.Binary, known: Known | None) -> Type:
    if expr.operator in TRUTH_OPERATORS:
        return BOOL
    if expr.operator != "??":
        return INT
    left = type_of(expr.left, known)
    given = [option for option in options_of(left) if option != NULL]
    return union(*given, type_of(expr.right, known))


def _type_of_call(expr: ex.Call, known: Known | None) -> Type:
    from aspirec.bicep.functions import MEMBERS, choose

    name = expr.name.rpartition(".")[2]
    if name in MEMBERS:
        return _record(name, MEMBERS)
    if name == "json" and len(expr.arguments) == 1:
        return _type_of_json(expr, known)
    form = choose(name, [base(type_of(argument, known)) for argument in expr.arguments])
    return type_of_result(form.result) if form is not None else ANY


def _type_of_json(expr: ex.Call, known: Known | None) -> Type:
    """The type of what a JSON text says, as far as that is known; Bicep has none for numbers with fractions."""
    said = folded(expr)
    if not isinstance(said, ex.Call):
        return type_of(said, known)
    text = expr.arguments[0]
    first = (text.literal or "").lstrip()[:1] if isinstance(text, ex.Text) else ""
    return {"{": OBJECT, "[": ARRAY}.get(first, ANY)


def _record(path: str, rows: Mapping[str, Mapping[str, str]]) -> Record:
    """The object at a path, by the rows of members."""

    def member(name: str, word: str) -> Type:
        own = f"{path}.{name}"
        return _record(own, rows) if own in rows else type_of_result(word)

    return Record(tuple((name, member(name, word)) for name, word in rows[path].items()))


def type_of_result(word: str) -> Type:
    """The type of what a function gives, by its word in the table of functions: `int`, `string[]`."""
    item = word.removesuffix("[]")
    if item not in SIMPLE_TYPES:
        return ANY
    return Simple(item) if item == word else ListOf(Simple(item))


def _type_of_member(target: Type, name: str, safe: bool) -> Type:
    if not isinstance(target, Record):
        return ANY
    found = target.member(name)
    return found if found is not None else NULL if safe else ANY


def _type_of_item(target: Type, index: ex.Expr) -> Type:
    if isinstance(target, Record) and isinstance(index, ex.Text) and index.literal is not None:
        return target.member(index.literal) or ANY
    return target.item if isinstance(target, ListOf) else ANY


def plain_text(expr: ex.Text) -> ex.Expr | None:
    """What a text interpolates, if that is all there is in it and a string already: `x` for `'${x}'`."""
    if len(expr.parts) != 1 or isinstance(expr.parts[0], str):
        return None
    part = expr.parts[0]
    return part if base(type_of(part)) == "string" else None


def widened(type_: Type) -> str:
    """The type as a declaration has it: string, int, bool, object or array (string where nothing is known)."""
    return next(iter(_simple_types(type_)), "string")


def is_mixed(type_: Type) -> bool:
    """Whether a value of the type may be of one simple type or of another, so that no declaration can have it."""
    return isinstance(type_, Union) and len(_simple_types(type_)) > 1


def may_be_null(type_: Type) -> bool:
    return NULL in options_of(type_)


def _simple_types(type_: Type) -> tuple[str, ...]:
    """The types that a declaration can have among those of a value, each once."""
    return tuple(dict.fromkeys(name for name in map(base, options_of(type_)) if name in SIMPLE_TYPES))


def as_text(expr: ex.Expr) -> ex.Expr:
    """The value where Azure takes text alone (variables, arguments): truths as `true` and `false`, where `string()` would say
    True and False; numbers, lists and objects as JSON. Of a choice between sorts, each of them. What may be of any sort, such as a
    member of a parameter, is converted like a number; a text stays as it is then.
    """
    match base(type_of(expr)):
        case "bool":
            return ex.Conditional(expr, ex.lift("true"), ex.lift("false"), span=expr.span)
        case "int" | "array" | "object":
            return evolve(ex.call("string", expr), span=expr.span)
        case "any" if isinstance(expr, ex.Conditional):
            return evolve(expr, then=as_text(expr.then), otherwise=as_text(expr.otherwise))
        case "any" if _is_there(expr):
            return evolve(ex.call("string", expr), span=expr.span)
        case _:
            return expr


def _is_there(expr: ex.Expr) -> bool:
    """Whether a value of any sort is worked out of others, and not null for want of a member."""
    match expr:
        case ex.Member():
            return not expr.safe
        case ex.Binary():
            return _is_there(expr.right) or base(type_of(expr.right)) != "any"
        case _:
            return isinstance(expr, ex.Index | ex.Call)


def port_text(port: ex.Expr) -> ex.Expr:
    """A port as the text that apps, outputs and settings are given."""
    if isinstance(port, ex.Number):
        return ex.lift(str(port.value))
    return port if base(type_of(port)) == "string" else ex.text(port)


def is_secret(expr: ex.Expr) -> bool:
    """Whether a secret shows in the value: a secure parameter, a vault's secret, a secure output, anywhere inside."""
    return bool(expr.sorts & ex.SECRET)


def may_be_default_of_secret(expr: ex.Expr) -> bool:
    """Whether a secure parameter may have the value as its default: nothing, or another secret. Bicep's linter takes `newGuid()` as
    well, but two templates that have the parameter would each make a value of its own.
    """
    match expr:
        case ex.Text():
            is_empty = expr.literal == ""
        case ex.Object():
            is_empty = not expr.entries
        case _:
            is_empty = False
    return is_empty or (isinstance(expr, ex.ParamRef) and expr.secure)


def is_constant(expr: ex.Expr) -> bool:
    """Whether the value stands in the program: it is made of literals alone."""
    literals = (ex.Text, ex.Number, ex.Boolean, ex.Null, ex.Array, ex.Object, ex.Conditional, ex.Binary, ex.Unary)
    return all(isinstance(part, literals) for part in ex.walk(expr))
