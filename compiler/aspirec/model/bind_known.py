"""How early a value has to be known: when the program is compiled, or at least before anything is deployed."""

from __future__ import annotations

from aspirec import expressions as ex
from aspirec.catalog import schema
from aspirec.model import type_errors
from aspirec.model.bind_expressions import Binder
from aspirec.model.constants import folded, is_literal
from aspirec.source import Span

_FROM_RESOURCES = (
    ex.OutputRef,
    ex.PropertyRef,
    ex.EndpointRef,
    ex.IdentityRef,
    ex.SecretRef,
    ex.Lookup,
    ex.SecretLookup,
)


def is_known_early(value: ex.Expr) -> bool:
    """Whether a value is known before anything is deployed."""
    return not ex.contains(value, *_FROM_RESOURCES) and not any(map(_looks_at_resources, ex.find(value, ex.Call)))


def _looks_at_resources(call: ex.Call) -> bool:
    from aspirec.bicep.functions import DEPLOYMENT, overloads

    return any(form.note == DEPLOYMENT for form in overloads(call.name))


def check_constant(value: ex.Expr, what: str, span: Span, binder: Binder) -> bool:
    """Whether a value is known when the program is compiled, which decides what is written; if not, that is reported. `UNKNOWN`
    is reported already.
    """
    if is_literal(folded(value)) or _is_target(value) or ex.contains(value, ex.LocalRef):
        return True
    binder.bag.add(type_errors.not_constant(what, span))
    return False


def check_early(value: ex.Expr, what: str, span: Span, binder: Binder) -> bool:
    """Whether a value is known before there are resources, where that is needed; if not, that is reported."""
    if is_known_early(value):
        return True
    binder.bag.add(type_errors.needed_early(what, span))
    return False


def check_when_known(value: ex.Expr, attribute: schema.Attribute, span: Span, binder: Binder) -> bool:
    """Whether a value is known as early as its attribute needs it; if not, that is reported."""
    what = f"'{attribute.name}'"
    match attribute.known:
        case "compiled":
            return check_constant(value, what, span, binder)
        case "listed" if not isinstance(value, ex.Array | ex.Null | ex.LocalRef):
            binder.bag.add(type_errors.not_listed(what, span))
            return False
        case "early":
            return check_early(value, what, span, binder)
        case _:
            return True


def _is_target(value: ex.Expr) -> bool:
    return isinstance(value, ex.ResourceRef) or (isinstance(value, ex.EndpointRef) and not value.name)
