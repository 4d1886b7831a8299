"""Attributes that name a resource, a child of one, or an endpoint: what is named, checked against what may stand there."""

from __future__ import annotations

from collections.abc import Iterable, Iterator

from aspirec import expressions as ex
from aspirec.diagnostics.model import Diagnostic
from aspirec.model import target_errors
from aspirec.model.bind_expressions import Binder
from aspirec.model.bind_parts import part_at
from aspirec.model.constants import folded
from aspirec.model.names import UNKNOWN, Declared, child_nodes
from aspirec.model.type_words import describe_wanted, path_of
from aspirec.syntax import nodes as syntax
from aspirec.types import (
    STRING,
    ListOf,
    Target,
    Type,
    accepts,
    options_within,
    targets_of,
)

ENDPOINT = "endpoint"
"""Among the kinds of a target: an endpoint of something that runs."""


def bind_target(node: syntax.Expr, wanted: Type, targets: tuple[Target, ...], what: str, binder: Binder) -> ex.Expr:
    """What is named, or in place of what is wrong the first resource that could stand there: later stages can go on with that."""
    value = _checked_target(node, wanted, targets, what, binder)
    if value != UNKNOWN or not all(target.kinds for target in targets):
        return value
    fitting = (name for name, declared in binder.names.resources.items() if _is_one(declared, targets))
    stand_in = next(fitting, None)
    return UNKNOWN if stand_in is None else ex.ResourceRef(stand_in, span=node.span)


def _checked_target(node: syntax.Expr, wanted: Type, targets: tuple[Target, ...], what: str, binder: Binder) -> ex.Expr:
    if isinstance(node, syntax.Name) and not binder.is_known(node.text):
        binder.names.miss(node.text, node.span, lambda: _unknown_target(node, wanted, targets, what, binder))
        return UNKNOWN
    around = _meant(node, targets, binder) if isinstance(node, syntax.Object | syntax.Array | syntax.Index) else ""
    if around:
        words, several = describe_wanted(wanted), isinstance(wanted, ListOf)
        binder.bag.add(target_errors.not_a_target(what, words, node.span, around, several=several))
        return UNKNOWN
    value = binder.any(node)
    if isinstance(value, ex.ResourceRef):
        return value if _fits(value, wanted, targets, what, binder) else UNKNOWN
    if isinstance(value, ex.EndpointRef) and not value.name and any(ENDPOINT in target.kinds for target in targets):
        return value
    if value == UNKNOWN:
        return UNKNOWN
    others_ = tuple(option for option in options_within(wanted) if not _is_of_targets(option))
    if others_ and any(accepts(option, binder.type_of(value)) for option in others_):
        return folded(value)
    words, meant = describe_wanted(wanted), _meant(node, targets, binder)
    quoted, several = isinstance(node, syntax.String) and node.literal == meant, isinstance(wanted, ListOf)
    binder.bag.add(target_errors.not_a_target(what, words, node.span, meant, several=several, quoted=quoted))
    return UNKNOWN


def _is_of_targets(option: Type) -> bool:
    """Whether it is a target, or a list of some, which has to be written out."""
    return isinstance(option, Target) or (isinstance(option, ListOf) and bool(targets_of(option.item)))


def named_resource(node: syntax.Expr, binder: Binder) -> str:
    """The resource that an expression names, in quotes or not, or one of its parts; empty for none."""
    path = (node.literal or "") if isinstance(node, syntax.String) else path_of(node)
    return path if path.partition(".")[0] in binder.names.resources else ""


def _unknown_target(
    node: syntax.Name, wanted: Type, targets: tuple[Target, ...], what: str, binder: Binder
) -> Diagnostic:
    resources = binder.names.resources
    fitting = [name for name, declared in resources.items() if _is_one(declared, targets)]
    parts = tuple(path for path, sort in binder.names.parts_called(node.text) if _any_of(targets, (sort,)))
    text = STRING in options_within(wanted)
    return target_errors.unknown_target(
        node.text, what, describe_wanted(wanted), node.span, fitting, resources, parts, takes_text=text
    )


def _meant(node: syntax.Expr, targets: tuple[Target, ...], binder: Binder) -> str:
    """The resource or child of the right sort that may be meant by something that is none; empty if there is none."""
    from aspirec.model.meant_targets import meant_target

    return meant_target(node, targets, binder)


def _is_one(declared: Declared, targets: Iterable[Target]) -> bool:
    """Whether a resource as a whole is one of the targets."""
    return declared.kind is not None and _any_of(targets, (declared.kind.name, *declared.kind.traits))


def _any_of(targets: Iterable[Target], traits: Iterable[str]) -> bool:
    return any(not target.kinds or set(target.kinds) & {*traits} for target in targets)


def _fits(value: ex.ResourceRef, type_: Type, targets: tuple[Target, ...], what: str, binder: Binder) -> bool:
    declared = binder.names.resources[value.resource]
    if declared.kind is None:
        return True
    title = declared.kind.name
    traits: tuple[str, ...] = (declared.kind.name, *declared.kind.traits)
    if value.children:
        child = part_at(declared, value.children).child
        assert child is not None
        title = f"{declared.kind.name}/{child.word}"
        traits = (title, *child.traits)
    if _any_of(targets, traits):
        return True
    wanted = " or ".join(target.what for target in targets)
    fitting = tuple(_fitting(binder, targets, value.resource))
    place, text = declared.node.name.span, STRING in options_within(type_) and not value.children
    binder.bag.add(
        target_errors.wrong_target(what, wanted, value.dotted, title, value.span, place, fitting, takes_text=text)
    )
    return False


def _fitting(binder: Binder, targets: tuple[Target, ...], named: str) -> Iterator[str]:
    """What the program has of the right sort: children of what was named before all others."""
    resource = binder.names.resources[named]
    if resource.kind is not None:
        for child in child_nodes(resource.node.body):
            found = resource.kind.child(child.word.text)
            traits = (f"{resource.kind.name}/{found.word}", *found.traits) if found is not None else ()
            if child.name is not None and found is not None and _any_of(targets, traits):
                yield f"{named}.{child.name.text}"
    yield from (name for name, declared in binder.names.resources.items() if _is_one(declared, targets))
