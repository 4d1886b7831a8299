"""The type of an expression, and whether it holds a secret."""

from __future__ import annotations

from aspirec import expressions as ex
from aspirec.frozen import evolve
from aspirec.types import ANY, ARRAY, BOOL, INT, NULL, OBJECT, STRING, ListOf, Literal, Simple, Type, base, union

_COMPARISONS = frozenset(("==", "!=", "=~", "!~", "<", "<=", ">", ">="))
_LOGIC = frozenset(("&&", "||"))


def type_of(expr: ex.Expr) -> Type:
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
            return ListOf(union(*(type_of(item) for item in expr.items))) if expr.items else ARRAY
        case ex.Object():
            return OBJECT
        case ex.Unary():
            return BOOL if expr.operator == "!" else INT
        case ex.Binary():
            return _type_of_binary(expr)
        case ex.Conditional():
            return union(type_of(expr.then), type_of(expr.otherwise))
        case ex.Call():
            return _type_of_call(expr.name)
        case ex.ParamRef() | ex.Passed():
            return Simple(expr.type)
        case ex.OutputRef() | ex.ModuleOutput() | ex.PropertyRef() | ex.EndpointRef() | ex.SecretRef():
            return STRING
        case ex.IdentityRef() | ex.ArtifactRef() | ex.MainRef():
            return STRING
        case _:
            return ANY


def _type_of_binary(expr: ex.Binary) -> Type:
    if expr.operator in _COMPARISONS or expr.operator in _LOGIC:
        return BOOL
    if expr.operator == "??":
        return union(type_of(expr.left), type_of(expr.right))
    return INT


def _type_of_call(name: str) -> Type:
    from aspirec.bicep.functions import overloads

    results = {form.result for form in overloads(name.rpartition(".")[2])}
    if len(results) != 1:
        return ANY
    result = results.pop()
    return Simple(result) if result in ("string", "int", "bool", "object", "array") else ANY


def plain_text(expr: ex.Text) -> ex.Expr | None:
    """What a text interpolates, if that is all there is in it and a string already: `x` for `'${x}'`."""
    if len(expr.parts) != 1 or isinstance(expr.parts[0], str):
        return None
    part = expr.parts[0]
    return part if base(type_of(part)) == "string" else None


def widened(type_: Type) -> str:
    """The type as a declaration has it: string, int, bool, object or array (`any` and mixtures become string)."""
    name = base(type_)
    return name if name in ("string", "int", "bool", "object", "array") else "string"


def as_text(expr: ex.Expr) -> ex.Expr:
    """The value where Azure takes text alone (variables, arguments): truths as `true` and `false`, where `string()` would say
    True and False; numbers, lists and objects as JSON.
    """
    match base(type_of(expr)):
        case "bool":
            return ex.Conditional(expr, ex.lift("true"), ex.lift("false"), span=expr.span)
        case "int" | "array" | "object":
            return evolve(ex.call("string", expr), span=expr.span)
        case _:
            return expr


def is_secret(expr: ex.Expr) -> bool:
    """Whether a secret shows in the value: a secure parameter, a vault's secret, a secure output, anywhere inside."""
    for part in ex.walk(expr):
        match part:
            case ex.ParamRef(secure=True) | ex.Passed(secure=True) | ex.OutputRef(secure=True) | ex.SecretRef():
                return True
            case ex.ParamRef(use="connection"):
                return True
            case _:
                continue
    return False


def is_constant(expr: ex.Expr) -> bool:
    """Whether the value stands in the program: it is made of literals alone."""
    literals = (ex.Text, ex.Number, ex.Boolean, ex.Null, ex.Array, ex.Object, ex.Conditional, ex.Binary, ex.Unary)
    return all(isinstance(part, literals) for part in ex.walk(expr))
