"""Values where something is wanted: an attribute, a parameter, an entry; each checked against the type that is taken there."""

from __future__ import annotations

from collections.abc import Iterable, Iterator

from aspirec import expressions as ex
from aspirec.catalog import schema
from aspirec.diagnostics.model import Diagnostic
from aspirec.model import errors, target_errors, type_errors
from aspirec.model.bind_expressions import Binder
from aspirec.model.bind_known import check_constant
from aspirec.model.bind_parts import part_at
from aspirec.model.constants import folded
from aspirec.model.names import UNKNOWN, Declared, child_nodes
from aspirec.model.nodes import possible_values
from aspirec.model.type_words import describe_given, describe_wanted, mend_of, path_of, written
from aspirec.source import Span
from aspirec.syntax import nodes as syntax
from aspirec.types import ARRAY, STRING, Choice, ListOf, Literal, Record, Target, Type, Union, accepts, describe

ENDPOINT = "endpoint"
"""Among the kinds of a target: an endpoint of something that runs."""


def bind_as(
    node: syntax.Expr, wanted: Type, what: str, binder: Binder, attribute: schema.Attribute | None = None
) -> ex.Expr:
    """The value bound and checked against the type that an attribute takes, constants folded. `null` fits every attribute,
    and so does a variable that is no more than that.
    `attribute` is the one that is given: it may have to be known early, and its rule helps with suggestions.
    """
    if binder.is_null(node):
        return ex.Null(span=node.span)
    if attribute is not None and attribute.words:
        from aspirec.model.bind_words import with_quotes

        node = with_quotes(node, binder.names)
    targets = _targets(wanted)
    if isinstance(node, syntax.Array):
        for item in node.items:
            if isinstance(item, syntax.Null):
                binder.bag.add(type_errors.null_item(what, item.span))
    if isinstance(wanted, ListOf) and isinstance(node, syntax.Array) and targets:
        items = tuple(bind_as(item, wanted.item, what, binder) for item in node.items)
        return ex.Array(items, span=node.span)
    if isinstance(wanted, ListOf) and targets:
        single = _named_resource(node, binder)
        if single:
            binder.bag.add(type_errors.wrong_type(what, describe_wanted(wanted), "one", node.span, f"[{single}]"))
            return UNKNOWN
    return _target(node, wanted, targets, what, binder) if targets else _plain(node, wanted, what, binder, attribute)


# -- values ------------------------------------------------------------------------------------------------------


def _plain(node: syntax.Expr, wanted: Type, what: str, binder: Binder, attribute: schema.Attribute | None) -> ex.Expr:
    meant = _without_quotes(node, wanted, binder)
    if meant:
        binder.names.miss(meant, node.span, lambda: errors.unquoted_value(meant, node.span))
        return UNKNOWN
    value = binder.value(node)
    if attribute is not None and attribute.known == "compiled" and not check_constant(value, what, node.span, binder):
        return UNKNOWN
    if not check_type(node, value, wanted, what, binder, attribute):
        return UNKNOWN
    constant = folded(value)
    if constant is not value and not _check_piece(node, constant, wanted, what, binder):
        return UNKNOWN
    return constant


def _without_quotes(node: syntax.Expr, wanted: Type, binder: Binder) -> str:
    """The text that stands there without its quotes, if it is one of those that the attribute is known to take; else empty."""
    if not isinstance(node, syntax.Name) or not isinstance(wanted, Choice) or binder.is_known(node.text):
        return ""
    return node.text if node.text in wanted.values else ""


def check_type(
    node: syntax.Expr,
    value: ex.Expr,
    wanted: Type,
    what: str,
    binder: Binder,
    attribute: schema.Attribute | None = None,
) -> bool:
    """Whether the value is of the type; what is not is reported where it stands: in a branch, in an item."""
    found = [_check_piece(*piece, what, binder, attribute) for piece in _pieces(node, value, wanted)]
    return all(found)


def _check_members(node: syntax.Object, value: ex.Object, wanted: Record, what: str, binder: Binder) -> bool:
    """Whether an object has only members that are known, of their types."""
    known = [name for name, _ in wanted.members]
    fits = True
    for item, (key, member) in zip(node.properties, value.entries, strict=True):
        if not isinstance(key, str):
            binder.bag.add(type_errors.wrong_value("a key", "a text without interpolation", item.key.span))
            fits = False
            continue
        type_ = wanted.member(key)
        if type_ is None:
            binder.bag.add(errors.unknown_member(what.strip("'"), key, item.key.span, known))
            fits = False
        elif not isinstance(member, ex.Null) and not check_type(item.value, member, type_, f"'{key}'", binder):
            fits = False
    return fits


def _pieces(node: syntax.Expr, value: ex.Expr, wanted: Type) -> Iterator[tuple[syntax.Expr, ex.Expr, Type]]:
    """What the value may become, with the text that says so and the type that is wanted of it."""
    match node, value:
        case syntax.Parenthesized(), _:
            yield from _pieces(node.inner, value, wanted)
        case syntax.Conditional(), ex.Conditional():
            yield from _pieces(node.then, value.then, wanted)
            yield from _pieces(node.otherwise, value.otherwise, wanted)
        case syntax.Array(), ex.Array() if (item_type := _item_type(wanted)) is not None:
            for item, bound in zip(node.items, value.items, strict=True):
                if isinstance(item, syntax.Null):
                    continue  # which is reported
                yield from _pieces(item, bound, item_type)
        case _:
            yield node, value, wanted


def _item_type(wanted: Type) -> Type | None:
    """What the items of a list have to be, if a list of anything in particular may stand there."""
    options = wanted.options if isinstance(wanted, Union) else (wanted,)
    lists = [option for option in options if isinstance(option, ListOf)]
    return lists[0].item if len(lists) == 1 and ARRAY not in options else None


def _check_piece(
    node: syntax.Expr,
    value: ex.Expr,
    wanted: Type,
    what: str,
    binder: Binder,
    attribute: schema.Attribute | None = None,
) -> bool:
    record = next((option for option in _options(wanted) if isinstance(option, Record)), None)
    if record is not None and isinstance(node, syntax.Object) and isinstance(value, ex.Object):
        return _check_members(node, value, record, what, binder)
    given = binder.type_of(value)
    choices = [option for option in _options(wanted) if isinstance(option, Choice)]
    if accepts(wanted, given):
        _check_usual(given, choices, what, node.span, binder)
        return True
    words = () if isinstance(wanted, ListOf) else _words(wanted)
    if words and isinstance(given, Literal) and isinstance(given.value, str):
        from aspirec.diagnostics.suggest import near_names

        near = near_names(given.value, words)
        binder.bag.add(type_errors.wrong_value(what, describe(wanted), node.span, near))
    else:
        types = describe_wanted(wanted), describe_given(given)
        mend = mend_of(wanted, given, path_of(node))
        rule = attribute.check if attribute is not None else None
        if rule is not None and isinstance(given, Literal) and not (mend and rule.test(mend.strip("'"))):
            meant = _intended(given.value, rule)
            mend = written(meant) if meant != "" else ""
        rules = rule.what if rule is not None else ""
        if attribute is not None and isinstance(node, syntax.Array) and accepts(attribute.type, STRING):
            mend, rules = "", f"one text. {attribute.doc}"
        binder.bag.add(type_errors.wrong_type(what, *types, node.span, mend, rules))
    return False


def _words(wanted: Type) -> tuple[str, ...]:
    """The strings that an enumeration allows."""
    found: list[str] = []
    for option in _options(wanted):
        if isinstance(option, Choice):
            found += option.values
        elif isinstance(option, Literal) and isinstance(option.value, str):
            found.append(option.value)
    return tuple(found)


def _check_usual(given: Type, choices: list[Choice], what: str, span: Span, binder: Binder) -> None:
    """A warning for a value that Azure may know, but that is none of those which are known here."""
    if not choices or not all(choice.open for choice in choices):
        return
    words = tuple(word for choice in choices for word in choice.values)
    values = [
        option.value
        for option in (given.options if isinstance(given, Union) else (given,))
        if isinstance(option, Literal)
    ]
    unusual = next((value for value in values if isinstance(value, str) and value not in words), None)
    if unusual is not None:
        from aspirec.diagnostics.suggest import near_names

        binder.bag.add(type_errors.unusual_value(what, unusual, words, span, near_names(unusual, words)))


def check_value(value: ex.Expr, attribute: schema.Attribute, key: str, binder: Binder) -> None:
    """Report a literal that breaks the rule of its attribute, be it in a list or one of several that are possible."""
    check = attribute.check
    if check is not None and ex.contains(value, ex.Conditional, ex.Binary):
        for possible in possible_values(value):
            if possible is not value:
                check_value(possible, attribute, key, binder)
    if check is not None and not all(check.test(literal) for literal in _literals(value)):
        meant = "" if isinstance(value, ex.Array) else _intended(next(_literals(value)), check)
        near = (meant,) if isinstance(meant, str) and meant else ()
        binder.bag.add(type_errors.wrong_value(f"'{key}'", check.what, value.span, near))


def _intended(value: str | int, rule: schema.Check) -> str | int:
    """What is probably meant by a value that breaks a rule, if it keeps it; else an empty text."""
    meant = rule.meant(value) if rule.meant is not None else ""
    return meant if meant != "" and rule.test(meant) else ""


def _literals(value: ex.Expr) -> Iterator[str | int]:
    """The constants that a value is, or that a list holds; an empty list counts as an empty text."""
    match value:
        case ex.Text(literal=str(text)):
            yield text
        case ex.Number():
            yield value.value
        case ex.Array(items=()):
            yield ""
        case ex.Array():
            for item in value.items:
                yield from _literals(item)


# -- targets -----------------------------------------------------------------------------------------------------


def _target(node: syntax.Expr, wanted: Type, targets: tuple[Target, ...], what: str, binder: Binder) -> ex.Expr:
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
    others_ = tuple(option for option in _options(wanted) if not _is_of_targets(option))
    if others_ and any(accepts(option, binder.type_of(value)) for option in others_):
        return folded(value)
    words, meant = describe_wanted(wanted), _meant(node, targets, binder)
    quoted, several = isinstance(node, syntax.String) and node.literal == meant, isinstance(wanted, ListOf)
    binder.bag.add(target_errors.not_a_target(what, words, node.span, meant, several=several, quoted=quoted))
    return UNKNOWN


def _is_of_targets(option: Type) -> bool:
    """Whether it is a target, or a list of some, which has to be written out."""
    return isinstance(option, Target) or (isinstance(option, ListOf) and bool(_targets(option.item)))


def _named_resource(node: syntax.Expr, binder: Binder) -> str:
    """The resource that an expression names, in quotes or not, or one of its parts; empty for none."""
    path = (node.literal or "") if isinstance(node, syntax.String) else path_of(node)
    return path if path.partition(".")[0] in binder.names.resources else ""


def _unknown_target(
    node: syntax.Name, wanted: Type, targets: tuple[Target, ...], what: str, binder: Binder
) -> Diagnostic:
    resources = binder.names.resources
    fitting = [name for name, declared in resources.items() if _is_one(declared, targets)]
    parts = tuple(path for path, sort in binder.names.parts_called(node.text) if _any_of(targets, (sort,)))
    text = STRING in _options(wanted)
    return target_errors.unknown_target(
        node.text, what, describe_wanted(wanted), node.span, fitting, resources, parts, takes_text=text
    )


def _meant(node: syntax.Expr, targets: tuple[Target, ...], binder: Binder) -> str:
    """The resource or child of the right sort that may be meant by something that is none; empty if there is none."""
    from aspirec.model.meant_targets import meant_target

    return meant_target(node, targets, binder)


def _options(type_: Type) -> tuple[Type, ...]:
    if isinstance(type_, Union):
        return type_.options
    if isinstance(type_, ListOf):
        return (type_, *_options(type_.item))
    return (type_,)


def leaves_nothing_out(attribute: schema.Attribute) -> bool:
    """Whether `null` says no more than not writing the attribute: nothing holds then, and nothing comes in its place."""
    nothing = attribute.default is None and attribute.private_default is None
    return nothing and not attribute.heeds_null and not _targets(attribute.type)


def _targets(type_: Type) -> tuple[Target, ...]:
    return tuple(option for option in _options(type_) if isinstance(option, Target))


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
    place, text = declared.node.name.span, STRING in _options(type_) and not value.children
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
