"""Binding of blocks with keys of the author's own: variables, parameters of modules, `configure`."""

from __future__ import annotations

from collections.abc import Iterator

from aspirec import expressions as ex
from aspirec.catalog import schema
from aspirec.model import errors, nodes, type_errors
from aspirec.model.bind_expressions import Binder
from aspirec.model.bind_parameters import ON_TYPES
from aspirec.model.bind_values import bind_as
from aspirec.model.bodies import Owner, attributes_of, nothing_but_attributes
from aspirec.model.names import UNKNOWN
from aspirec.model.reserved_names import check_kept
from aspirec.model.type_words import describe_given
from aspirec.model.typing import is_mixed, is_secret, may_be_null, widened
from aspirec.source import Span
from aspirec.syntax import nodes as syntax

CONFIGURE = "configure"


def bind_pairs(entry: syntax.Child, declared: schema.Child, binder: Binder) -> tuple[tuple[str, ex.Expr], ...]:
    """The pairs of a block whose keys are the author's own."""
    found: dict[str, tuple[ex.Expr, Span]] = {}
    for item in nothing_but_attributes(entry.body, declared.word, "KEY: value", binder.bag):
        key = item.key.literal
        if key is None:
            binder.bag.add(type_errors.wrong_value("a key", "a text without interpolation", item.key.span))
            continue
        if key in found:
            binder.bag.add(errors.repeated(f"'{key}'", item.key.span, found[key][1]))
            continue
        value = bind_as(item.value, declared.entries, f"'{key}'", binder)
        if declared.public and is_secret(value):
            binder.bag.add(errors.secret_leak(f"'{key}' in '{declared.word}'", item.value.span))
        found[key] = (value, item.key.span)
    return tuple((key, value) for key, (value, _) in found.items())


def bind_parameters(
    entry: syntax.Child, declared: schema.Child, owner: Owner, binder: Binder
) -> Iterator[tuple[str, ex.Expr]]:
    """What a module is passed. Parameters have the types of their values, which `null` has not, unless a file of the author's
    declares them.
    """
    is_file = owner.kind is not None and owner.kind.authored is not None
    for item in attributes_of(entry.body) if not is_file else ():
        if isinstance(item.key, syntax.Name):
            check_kept("parameter", item.key.text, item.key.span, binder.bag)
    for name, value in bind_pairs(entry, declared, binder.within(())):
        if not is_file:
            yield name, _of_one_type(name, value, binder)
        elif not isinstance(value, ex.Null):  # else left out: what the file says holds
            yield name, value


def _of_one_type(name: str, value: ex.Expr, binder: Binder) -> ex.Expr:
    """The value of a parameter that is typed as its value; what no type has is reported."""
    type_ = binder.type_of(value)
    if isinstance(value, ex.Null):
        binder.bag.add(type_errors.null_parameter(name, value.span))
    elif may_be_null(type_):
        binder.bag.add(type_errors.maybe_null_parameter(name, value.span))
    elif is_mixed(type_):
        binder.bag.add(type_errors.mixed(f"the module's parameter '{name}'", describe_given(type_), value.span))
    elif is_secret(value) and widened(type_) not in ON_TYPES["secure"]:
        binder.bag.add(type_errors.secret_parameter(name, describe_given(type_), value.span))
    else:
        return value
    return UNKNOWN


def bind_configure(entry: syntax.Child, binder: Binder) -> nodes.Configure:
    """What is merged into a resource as it is written."""
    given = list(nothing_but_attributes(entry.body, CONFIGURE, "property: value", binder.bag))
    binder = binder.inside()
    keys = binder.keys([item.key for item in given])
    entries = tuple(zip(keys, [binder.value(item.value) for item in given], strict=True))
    symbol = entry.name.text if entry.name else (entry.source.literal or "" if entry.source else "")
    span = entry.name.span if entry.name else entry.span
    return nodes.Configure(symbol=symbol, value=ex.Object(entries, span=entry.span), span=span)
