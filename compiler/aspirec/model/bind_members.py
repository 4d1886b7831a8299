"""Members and items of values: `settings.name`, `regions[0]`; and what is known of the types of parameters and outputs."""

from __future__ import annotations

from collections.abc import Iterator
from functools import cache
from typing import TYPE_CHECKING

from aspirec import expressions as ex
from aspirec.bicep.identifiers import identifier
from aspirec.catalog import schema
from aspirec.catalog.index import IDENTITY, known_kind, sound_kinds
from aspirec.model import errors, type_errors
from aspirec.model.bodies import attributes_of
from aspirec.model.names import UNKNOWN, Declared, Names, child_nodes
from aspirec.model.nullable import is_nullable, with_null
from aspirec.model.type_words import describe_given, describe_wanted, path_of
from aspirec.model.typing import SIMPLE_TYPES
from aspirec.source import Span
from aspirec.syntax import nodes as syntax
from aspirec.types import ANY, INT, STRING, ListOf, Literal, Record, Simple, Type, accepts, base, union

if TYPE_CHECKING:
    from aspirec.model.bind_expressions import Binder

WITHOUT_MEMBERS = ("string", "int", "bool", "array", "null")


def bind_member(node: syntax.Member, target: ex.Expr, binder: Binder) -> ex.Expr:
    """`target.name` of a value. A member of an object that is written out is what is written there."""
    given, name = binder.type_of(target), node.name.text
    if base(given) in WITHOUT_MEMBERS:
        binder.bag.add(type_errors.no_members(path_of(node.target), name, describe_given(given), node.name.span))
        return UNKNOWN
    if isinstance(given, Record) and given.member(name) is None and not node.safe:
        known = [key for key, _ in given.members]
        binder.bag.add(errors.unknown_member(path_of(node.target), name, node.name.span, known))
        return UNKNOWN
    if isinstance(target, ex.Object) and isinstance(given, Record) and given.member(name) is None:
        return ex.Null(span=node.span)
    found = target.get(name) if isinstance(target, ex.Object) and isinstance(given, Record) else None
    return _member(target, name, node.safe, node.span) if found is None else found


def bind_index(node: syntax.Index, target: ex.Expr, index: ex.Expr, binder: Binder) -> ex.Expr:
    """`target[index]`: a number for an array, a string for an object. A string that is written out is the name of a member."""
    given = binder.type_of(target)
    if base(given) not in ("array", "object", "any"):
        binder.bag.add(type_errors.not_indexed(path_of(node.target), describe_given(given), node.target.span))
        return UNKNOWN
    wanted = {"array": INT, "object": STRING}.get(base(given), union(INT, STRING))
    type_ = binder.type_of(index)
    if not accepts(wanted, type_):
        what = f"the index of an {base(given)}" if base(given) != "any" else "an index"
        binder.bag.add(type_errors.wrong_type(what, describe_wanted(wanted), describe_given(type_), node.index.span))
        return UNKNOWN
    if isinstance(target, ex.Array) and isinstance(index, ex.Number) and not 0 <= index.value < len(target.items):
        binder.bag.add(type_errors.no_such_item(path_of(node.target), len(target.items), node.index.span))
        return UNKNOWN
    known = [key for key, _ in given.members] if isinstance(given, Record) else []
    if isinstance(given, Record) and isinstance(type_, Literal) and type_.value not in known:
        binder.bag.add(errors.unknown_member(path_of(node.target), str(type_.value), node.index.span, known))
        return UNKNOWN
    key = index.literal if isinstance(index, ex.Text) else None
    if key is not None:
        return _member(target, key, False, node.span)
    return ex.Index(with_null(target), index, is_nullable(target), span=node.span)


def _member(target: ex.Expr, name: str, safe: bool, span: Span) -> ex.Expr:
    return ex.Member(with_null(target), name, safe or is_nullable(target), span=span)


def names_of_unknown_children(body: syntax.Body | None, owner: schema.Declaration) -> Iterator[str]:
    """The names of children whose word does not exist, which is reported where they stand; likewise the endpoints that come
    with attributes.
    """
    from aspirec.model.elsewhere import meant_words

    words = {item.word for item in owner.children}
    for entry in child_nodes(body):
        if entry.word.text not in words and entry.name is not None:
            yield entry.name.text
    own = {item.name: item.endpoints for item in owner.attributes if item.endpoints}
    bringing = own or _bringing_endpoints()
    for item in attributes_of(body):
        if isinstance(item.key, syntax.Name) and owner.attribute(item.key.text) is None:
            for meant in meant_words(item.key.text, own) if own else [item.key.text]:
                yield from bringing.get(meant, ())


@cache
def _bringing_endpoints() -> dict[str, tuple[str, ...]]:
    """The attributes of any kind that bring endpoints."""
    attributes = (item for kind in sound_kinds() for item in kind.attributes)
    return {item.name: item.endpoints for item in attributes if item.endpoints}


@cache
def identity_outputs() -> tuple[str, ...]:
    """What the identity of a compute resource has behind the dot."""
    return tuple(output.name for output in known_kind(IDENTITY).outputs)


def allowed_type(node: syntax.Param, names: Names) -> Type | None:
    """The values that `@allowed` lists, as a type (for an array: lists of them); None where nothing is listed but the
    parameter's type.
    """
    for decorator in node.decorators:
        if decorator.name.text != "allowed" or not decorator.arguments:
            continue
        listed = names.written(decorator.arguments[0])
        if isinstance(listed, syntax.Array):
            values = [_literal(names.written(item)) for item in listed.items]
            if values and None not in values:
                allowed = union(*(Literal(value) for value in values if value is not None))
                return ListOf(allowed) if node.type is not None and node.type.text == "array" else allowed
    return None


def _literal(node: syntax.Expr) -> str | int | None:
    match node:
        case syntax.String():
            return node.literal
        case syntax.Integer():
            return node.value
        case _:
            return None


def type_of_output(declared: Declared, name: str, names: Names, depth: int = 0) -> Type:
    """The type of an output of a resource, as far as it can be told before its value is bound."""
    if declared.kind is not None:
        for output in declared.kind.outputs:
            if output.name == name:
                return Simple(output.type)
    for entry in declared.node.body.entries if declared.node.body else ():
        if isinstance(entry, syntax.OutputEntry) and identifier(entry.name.text) == name:
            if entry.type is not None:
                return Simple(entry.type.text) if entry.type.text in SIMPLE_TYPES else ANY
            from aspirec.model.node_types import type_of_written

            return type_of_written(entry.value, declared, names, depth)
    in_file = names.output_of_file(declared, name)
    if in_file is not None:
        return Simple(in_file.type) if in_file.type in SIMPLE_TYPES else ANY
    return ANY if declared.kind is None or declared.kind.file_outputs else STRING
