"""Binding of resources: every entry of a body checked against the declaration of its kind."""

from __future__ import annotations

from collections.abc import Iterable, Iterator
from typing import assert_never

from attrs import define, field

from aspirec import expressions as ex
from aspirec.catalog import schema
from aspirec.frozen import frozen
from aspirec.model import errors, nodes
from aspirec.model.bind_expressions import UNKNOWN, Binder, describe_given
from aspirec.model.typing import is_secret, type_of
from aspirec.source import Span
from aspirec.syntax import nodes as syntax
from aspirec.types import (
    ARRAY,
    BOOL,
    INT,
    OBJECT,
    STRING,
    Choice,
    ListOf,
    Literal,
    Target,
    Type,
    Union,
    accepts,
    describe,
)

EXISTING_ATTRIBUTES = {
    "resourceGroup": schema.Attribute(name="resourceGroup", doc="The resource group in which it is."),
    "subscription": schema.Attribute(name="subscription", doc="The subscription in which it is."),
    "tenant": schema.Attribute(name="tenant", doc="It is at the tenant.", type=Literal(True)),
}
"""What an existing resource takes beside the attributes of its kind."""

PARAMETER_TYPES: dict[str, Type] = {"string": STRING, "int": INT, "bool": BOOL, "object": OBJECT, "array": ARRAY}
"""The types of parameters and outputs by their names."""

ENDPOINT = "endpoint"
"""Among the kinds of a target: an endpoint of something that runs."""

_CONFIGURE, _PARAMS = "configure", "params"


@define
class _Body:
    """What a body has given so far."""

    settings: list[nodes.Setting] = field(factory=list)
    children: list[nodes.Child] = field(factory=list)
    references: list[nodes.Reference] = field(factory=list)
    grants: list[nodes.Grant] = field(factory=list)
    configures: list[nodes.Configure] = field(factory=list)
    params: list[tuple[str, ex.Expr]] = field(factory=list)
    outputs: list[nodes.Output] = field(factory=list)
    raw: list[nodes.RawResource] = field(factory=list)


@frozen
class _Owner:
    """Whose body it is: a kind, or a child of one. `title` names it in messages."""

    title: str
    name: str
    span: Span
    attributes: dict[str, schema.Attribute]
    children: dict[str, schema.Child]
    clauses: tuple[str, ...] = ()
    kind: schema.Kind | None = None


def bind_resource(node: syntax.Resource, kind: schema.Kind, binder: Binder) -> nodes.Resource:
    """The resource with everything in it bound and checked."""
    name = node.name.text
    _check_head(node, kind, binder)
    attributes = {item.name: item for item in kind.attributes}
    if node.existing:
        attributes |= {k: v for k, v in EXISTING_ATTRIBUTES.items() if k not in attributes}
    children = {item.word: item for item in kind.children}
    owner = _Owner(kind.name, name, node.name.span, attributes, children, kind.clauses, kind)
    inside = _binder_of(node, kind, binder)
    body = _Body()
    _bind_entries(node.body, owner, inside, body)
    _check_missing(owner, body, inside, existing=node.existing)
    _check_physical_name(kind.summary, kind.name_rule, body.settings, binder)
    return nodes.Resource(
        name=name,
        kind=kind.name,
        span=node.span,
        name_span=node.name.span,
        source=binder.value(node.source) if node.source else None,
        declared_existing=node.existing,
        settings=tuple(body.settings),
        children=_in_order(body.children, kind.children),
        references=tuple(body.references),
        grants=tuple(body.grants),
        configures=tuple(body.configures),
        params=tuple(body.params),
        outputs=tuple(body.outputs),
        raw=tuple(body.raw),
    )


def _in_order(children: Iterable[nodes.Child], declared: tuple[schema.Child, ...]) -> tuple[nodes.Child, ...]:
    """Children word by word; only the order among those of one word is the author's."""
    place = {item.word: number for number, item in enumerate(declared)}
    return tuple(sorted(children, key=lambda child: place[child.word]))


def _check_head(node: syntax.Resource, kind: schema.Kind, binder: Binder) -> None:
    name, span = node.name.text, node.name.span
    if len(name) > 64 or "_" in name:
        binder.bag.add(errors.bad_resource_name(name, span))
    if node.existing and not kind.can_exist:
        binder.bag.add(errors.cannot_exist(f"'{kind.name}'", node.span))
    if node.source is None and kind.source_required:
        binder.bag.add(errors.missing_source(kind.name, name, kind.source, span))
    if node.source is not None and not kind.source:
        binder.bag.add(errors.unexpected_source(kind.name, node.source.span))


def _binder_of(node: syntax.Resource, kind: schema.Kind, binder: Binder) -> Binder:
    """Inside the body, names of the module's own parameters come first (and of its resources, in an inline module)."""
    locals_: list[str] = []
    looked_up: list[str] = []
    for entry in node.body.entries if node.body else ():
        if isinstance(entry, syntax.Child) and entry.word.text == _PARAMS and entry.body is not None:
            locals_ += [item.key.text for item in _attributes(entry.body) if isinstance(item.key, syntax.Name)]
        if isinstance(entry, syntax.ResourceEntry):
            locals_.append(entry.symbol.text)
        if isinstance(entry, syntax.Reference) and isinstance(entry.target, syntax.Name) and "inline" in kind.traits:
            looked_up.append(entry.target.text)
    if "inline" in kind.traits:
        locals_.append("location")
    return binder.within(locals_, looked_up)


def _attributes(body: syntax.Body) -> Iterable[syntax.Attribute]:
    return (entry for entry in body.entries if isinstance(entry, syntax.Attribute))


def _bind_entries(body: syntax.Body | None, owner: _Owner, binder: Binder, out: _Body) -> None:
    seen: dict[str, Span] = {}
    for entry in body.entries if body else ():
        match entry:
            case syntax.Attribute():
                _bind_attribute(entry, owner, binder, out, seen)
            case syntax.Child():
                _bind_child_entry(entry, owner, binder, out, seen)
            case syntax.Reference():
                if _clause(owner, "reference", entry.span, binder):
                    _bind_reference(entry, binder, out)
            case syntax.Grant():
                if _clause(owner, "grant", entry.span, binder):
                    _bind_grant(entry, binder, out)
            case syntax.OutputEntry():
                if _clause(owner, "output", entry.span, binder):
                    _bind_output(entry, binder, out)
            case syntax.ResourceEntry():
                if _clause(owner, "resource", entry.span, binder):
                    _bind_raw(entry, binder, out)
            case _:
                assert_never(entry)


def _clause(owner: _Owner, word: str, span: Span, binder: Binder) -> bool:
    if word in owner.clauses:
        return True
    binder.bag.add(errors.clause_not_here(word, owner.title, span))
    return False


# -- attributes --------------------------------------------------------------------------------------------------


def _bind_attribute(entry: syntax.Attribute, owner: _Owner, binder: Binder, out: _Body, seen: dict[str, Span]) -> None:
    key = entry.key.text if isinstance(entry.key, syntax.Name) else (entry.key.literal or "")
    span = entry.key.span
    attribute = owner.attributes.get(key)
    if attribute is None:
        value = binder.any(entry.value)
        if value == UNKNOWN and key in EXISTING_ATTRIBUTES:
            return
        is_child = key in owner.children
        if key in EXISTING_ATTRIBUTES and owner.kind is not None and owner.kind.can_exist:
            out.settings.append(nodes.Setting(name=key, value=value, span=entry.value.span, name_span=span))
            return
        binder.bag.add(errors.unknown_attribute(owner.title, key, span, owner.attributes, is_child))
        return
    if key in seen:
        binder.bag.add(errors.repeated(f"'{key}'", span, seen[key]))
        return
    seen[key] = span
    value = bind_as(entry.value, attribute.type, f"'{key}'", binder)
    _check_value(value, attribute, key, binder)
    if key in ("name", "location") and is_secret(value):
        binder.bag.add(errors.secret_leak(f"'{key}'", entry.value.span))
    out.settings.append(nodes.Setting(name=key, value=value, span=entry.value.span, name_span=span))


def bind_as(node: syntax.Expr, wanted: Type, what: str, binder: Binder) -> ex.Expr:
    """The value bound and checked against the type that an attribute takes. `null` fits every attribute."""
    if isinstance(node, syntax.Null):
        return ex.Null(span=node.span)
    targets = _targets(wanted)
    if isinstance(wanted, ListOf) and isinstance(node, syntax.Array) and targets:
        items = tuple(bind_as(item, wanted.item, what, binder) for item in node.items)
        return ex.Array(items, span=node.span)
    if not targets:
        return _checked(binder.value(node), wanted, what, node, binder)
    value = binder.any(node)
    if isinstance(value, ex.ResourceRef):
        return value if _fits(value, targets, what, binder) else UNKNOWN
    if isinstance(value, ex.EndpointRef) and not value.name and any(ENDPOINT in target.kinds for target in targets):
        return value
    if value == UNKNOWN:
        return UNKNOWN
    others = tuple(option for option in _options(wanted) if not isinstance(option, Target))
    if others and any(accepts(option, type_of(value)) for option in others):
        return value
    binder.bag.add(errors.not_a_target(what, describe(wanted), node.span))
    return UNKNOWN


def _checked(value: ex.Expr, wanted: Type, what: str, node: syntax.Expr, binder: Binder) -> ex.Expr:
    given = type_of(value)
    choices = [option for option in _options(wanted) if isinstance(option, Choice)]
    if value == UNKNOWN or accepts(wanted, given):
        _check_usual(given, choices, what, node.span, binder)
        return value
    if choices and isinstance(given, Literal) and isinstance(given.value, str):
        from aspirec.diagnostics.suggest import near_names

        near = near_names(given.value, (word for choice in choices for word in choice.values))
        binder.bag.add(errors.wrong_value(what, describe(wanted), node.span, near))
    else:
        binder.bag.add(errors.wrong_type(what, describe(wanted), describe_given(given), node.span))
    return UNKNOWN


def _check_usual(given: Type, choices: list[Choice], what: str, span: Span, binder: Binder) -> None:
    """A warning for a value that Azure may know, but that is none of those which are known here."""
    from aspirec.diagnostics.suggest import near_names

    value = given.value if isinstance(given, Literal) else None
    words = tuple(word for choice in choices for word in choice.values)
    if isinstance(value, str) and choices and all(choice.open for choice in choices) and value not in words:
        binder.bag.add(errors.unusual_value(what, value, words, span, near_names(value, words)))


def _options(type_: Type) -> tuple[Type, ...]:
    if isinstance(type_, Union):
        return type_.options
    if isinstance(type_, ListOf):
        return (type_, *_options(type_.item))
    return (type_,)


def _targets(type_: Type) -> tuple[Target, ...]:
    return tuple(option for option in _options(type_) if isinstance(option, Target))


def _fits(value: ex.ResourceRef, targets: tuple[Target, ...], what: str, binder: Binder) -> bool:
    declared = binder.names.resources[value.resource]
    if declared.kind is None:
        return True
    title = declared.kind.name
    traits: tuple[str, ...] = (declared.kind.name, *declared.kind.traits)
    if value.children:
        child, _ = binder.child_along(declared, value.children)
        assert child is not None
        title = f"{declared.kind.name}/{child.word}"
        traits = (title, *child.traits)
    if any(not target.kinds or set(target.kinds) & set(traits) for target in targets):
        return True
    wanted = " or ".join(target.what for target in targets)
    dotted = ".".join((value.resource, *value.children))
    binder.bag.add(errors.wrong_target(what, wanted, dotted, title, value.span, declared.node.name.span))
    return False


def _check_value(value: ex.Expr, attribute: schema.Attribute, key: str, binder: Binder) -> None:
    check = attribute.check
    if check is not None and not all(check.test(literal) for literal in _literals(value)):
        binder.bag.add(errors.wrong_value(f"'{key}'", check.what, value.span))


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


def _check_physical_name(
    what: str, rule: schema.NameRule | None, settings: Iterable[nodes.Setting], binder: Binder, attribute: str = "name"
) -> None:
    for setting in settings:
        if setting.name == attribute and isinstance(setting.value, ex.Text) and setting.value.literal is not None:
            check_azure_name(what, rule, setting.value.literal, setting.value.span, binder)


def check_azure_name(what: str, rule: schema.NameRule | None, name: str, span: Span, binder: Binder) -> None:
    """Report a literal name that Azure would refuse."""
    import re

    if rule is None:
        return
    fits = not rule.pattern or re.fullmatch(rule.pattern, name) is not None
    if not fits or not rule.minimum <= len(name) <= rule.maximum:
        wording = rule.what or f"{rule.minimum} to {rule.maximum} characters"
        binder.bag.add(errors.bad_azure_name(what, name, wording, span))


def _check_missing(owner: _Owner, body: _Body, binder: Binder, *, existing: bool) -> None:
    """Report what must be given and is not; what an entry with a syntax error was about counts as given."""
    given = {setting.name for setting in body.settings} | binder.names.broken
    for attribute in owner.attributes.values():
        if attribute.required and attribute.name not in given and not existing:
            title = f"'{owner.name}'" if owner.name else f"'{owner.title}'"
            binder.bag.add(errors.missing_attribute(title, attribute.name, owner.span, attribute.doc))
    words = {child.word for child in body.children} | binder.names.broken
    for child in owner.children.values():
        if child.required and child.word not in words:
            binder.bag.add(errors.missing_attribute(f"'{owner.name}'", child.word, owner.span, child.doc))


# -- children ----------------------------------------------------------------------------------------------------


def _bind_child_entry(entry: syntax.Child, owner: _Owner, binder: Binder, out: _Body, seen: dict[str, Span]) -> None:
    word = entry.word.text
    declared = owner.children.get(word)
    if declared is None:
        is_attribute = word in owner.attributes
        binder.bag.add(errors.unknown_child(owner.title, word, entry.word.span, owner.children, is_attribute))
        return
    if not declared.repeats:
        if word in seen:
            binder.bag.add(errors.repeated(f"'{word}'", entry.word.span, seen[word]))
            return
        seen[word] = entry.word.span
    if not _has_form(entry, declared, binder):
        return
    if word == _CONFIGURE:
        out.configures.append(_configure(entry, binder))
    elif word == _PARAMS:
        out.params.extend(_entries(entry, declared, binder.within(())))
    else:
        child = bind_child(entry, declared, binder)
        _check_twice(child, out.children, binder)
        out.children.append(child)


def _has_form(entry: syntax.Child, declared: schema.Child, binder: Binder) -> bool:
    word = declared.word
    form = {
        "name": (entry.name is not None, f"with a name: {word} NAME"),
        "source": (entry.source is not None and entry.name is None, f"with a text: {word} '…' {{ … }}"),
        "either": (True, ""),
        "none": (entry.name is None and entry.source is None, f"without a name: {word} {{ … }}"),
    }
    fits, wanted = form[declared.named]
    if not fits:
        place = entry.name or entry.source or entry.word
        binder.bag.add(errors.child_form(word, wanted, place.span))
    if entry.existing and not declared.can_exist:
        binder.bag.add(errors.cannot_exist(f"'{word}'", entry.span))
    return fits


def bind_child(entry: syntax.Child, declared: schema.Child, binder: Binder) -> nodes.Child:
    """A child or block with everything in it bound and checked."""
    name = entry.name.text if entry.name else ""
    name_span = entry.name.span if entry.name else entry.word.span
    body = _Body()
    entries: tuple[tuple[str, ex.Expr], ...] = ()
    if declared.free:
        entries = _entries(entry, declared, binder)
    else:
        attributes = {item.name: item for item in declared.attributes}
        children = {item.word: item for item in declared.children}
        owner = _Owner(declared.word, name, name_span, attributes, children)
        _bind_entries(entry.body, owner, binder, body)
        _check_missing(owner, body, binder, existing=entry.existing)
        _check_child_name(declared, name, name_span, body.settings, binder)
    return nodes.Child(
        word=declared.word,
        name=name,
        source=_child_source(entry, declared, binder),
        existing=entry.existing,
        settings=tuple(body.settings),
        children=_in_order(body.children, declared.children),
        entries=entries,
        configures=tuple(body.configures),
        span=entry.span,
        name_span=name_span,
    )


def _child_source(entry: syntax.Child, declared: schema.Child, binder: Binder) -> ex.Expr | None:
    """The text of the child; where a name may stand for it, the parameter of that name."""
    if entry.source is not None:
        return binder.value(entry.source)
    if declared.named == "either" and entry.name is not None:
        return binder.value(entry.name)
    return None


def _check_child_name(
    declared: schema.Child, name: str, span: Span, settings: list[nodes.Setting], binder: Binder
) -> None:
    given = [setting for setting in settings if setting.name == declared.name_attribute]
    if given:
        _check_physical_name(f"'{declared.word}'", declared.name_rule, settings, binder, declared.name_attribute)
    elif name:
        check_azure_name(f"'{declared.word}'", declared.name_rule, name, span, binder)


def _check_twice(child: nodes.Child, before: list[nodes.Child], binder: Binder) -> None:
    from aspirec.diagnostics.codes.model import DUPLICATE_CHILD
    from aspirec.diagnostics.model import report

    key = child.name.lower() or (child.source.literal or "" if isinstance(child.source, ex.Text) else "").lower()
    for other in before:
        other_key = (
            other.name.lower() or (other.source.literal or "" if isinstance(other.source, ex.Text) else "").lower()
        )
        if key and other.word == child.word and other_key == key:
            binder.bag.add(
                report(
                    DUPLICATE_CHILD,
                    f"there is {'an' if child.word[0] in 'aeio' else 'a'} {child.word} '{child.name or key}' already",
                    child.name_span,
                    secondary=((other.name_span, "the first one"),),
                    help="give one of them another name",
                )
            )
            return


def _entries(entry: syntax.Child, declared: schema.Child, binder: Binder) -> tuple[tuple[str, ex.Expr], ...]:
    """The pairs of a block whose keys are the author's own."""
    found: dict[str, tuple[ex.Expr, Span]] = {}
    for item in entry.body.entries if entry.body else ():
        if not isinstance(item, syntax.Attribute):
            binder.bag.add(errors.child_form(declared.word, "as a list of 'KEY: value'", item.span))
            continue
        key = item.key.text if isinstance(item.key, syntax.Name) else item.key.literal
        if key is None:
            binder.bag.add(errors.wrong_value("a key", "a text without interpolation", item.key.span))
            continue
        if key in found:
            binder.bag.add(errors.repeated(f"'{key}'", item.key.span, found[key][1]))
            continue
        value = bind_as(item.value, declared.entries, f"'{key}'", binder)
        if declared.word == "tags" and is_secret(value):
            binder.bag.add(errors.secret_leak("a tag", item.value.span))
        found[key] = (value, item.key.span)
    return tuple((key, value) for key, (value, _) in found.items())


def _configure(entry: syntax.Child, binder: Binder) -> nodes.Configure:
    entries: list[tuple[str | ex.Text, ex.Expr]] = []
    for item in entry.body.entries if entry.body else ():
        if isinstance(item, syntax.Attribute):
            entries.append((binder.key(item.key), binder.value(item.value)))
        else:
            binder.bag.add(errors.child_form(_CONFIGURE, "as a list of 'property: value'", item.span))
    symbol = entry.name.text if entry.name else (entry.source.literal or "" if entry.source else "")
    span = entry.name.span if entry.name else entry.span
    return nodes.Configure(symbol=symbol, value=ex.Object(tuple(entries), span=entry.span), span=span)


# -- clauses -----------------------------------------------------------------------------------------------------


def _bind_reference(entry: syntax.Reference, binder: Binder, out: _Body) -> None:
    alias = entry.alias.literal or "" if entry.alias else ""
    target = binder.any(entry.target)
    endpoint = ""
    if isinstance(target, ex.EndpointRef) and not target.name:
        endpoint, target = target.endpoint, ex.ResourceRef(target.resource, span=entry.target.span)
    match target:
        case ex.ResourceRef():
            reference = nodes.Reference(
                target=target, endpoint=endpoint, alias=alias, optional=entry.optional, span=entry.span
            )
            out.references.append(reference)
        case _ if target == UNKNOWN:
            return
        case _:
            binder.bag.add(errors.not_a_target("'reference'", "a resource, a child or an endpoint", entry.target.span))


def _bind_grant(entry: syntax.Grant, binder: Binder, out: _Body) -> None:
    target = binder.any(entry.target)
    roles = tuple(
        nodes.RoleName(name=role.text if isinstance(role, syntax.Name) else role.literal or "", span=role.span)
        for role in entry.roles
    )
    if isinstance(target, ex.ResourceRef):
        _check_roles(roles, binder.names.resources[target.resource].kind, binder)
        out.grants.append(nodes.Grant(roles=roles, target=target, span=entry.span))
    elif target != UNKNOWN:
        binder.bag.add(errors.not_a_target("'grant'", "a resource", entry.target.span))


def _check_roles(roles: Iterable[nodes.RoleName], kind: schema.Kind | None, binder: Binder) -> None:
    """Report roles that neither the target's kind nor Azure knows."""
    from aspirec.catalog.roles import all_role_names, role_id
    from aspirec.model.guid import is_guid

    access = kind.access if kind is not None else None
    for role in roles:
        own = access is not None and access.data_role(role.name) is not None
        if not own and not is_guid(role.name) and role_id(role.name) is None:
            preferred = (*access.roles, *(item.name for item in access.data_roles)) if access is not None else ()
            binder.bag.add(errors.unknown_role(role.name, role.span, (*preferred, *all_role_names())))


def _bind_output(entry: syntax.OutputEntry, binder: Binder, out: _Body) -> None:
    value = binder.value(entry.value)
    out.outputs.append(output_of(entry.name, entry.type, value, entry.span, binder))


def output_of(name: syntax.Name, type_: syntax.Name | None, value: ex.Expr, span: Span, binder: Binder) -> nodes.Output:
    """An output of main.bicep or of a module, its type checked; a secret in it is reported."""
    from aspirec.model.typing import widened

    declared = type_.text if type_ else widened(type_of(value))
    if type_ is not None and declared not in PARAMETER_TYPES:
        binder.bag.add(errors.unknown_type(declared, type_.span))
    elif type_ is not None and value != UNKNOWN and not accepts(PARAMETER_TYPES[declared], type_of(value)):
        what = f"output '{name.text}'"
        binder.bag.add(errors.wrong_type(what, declared, describe_given(type_of(value)), value.span))
    if is_secret(value):
        binder.bag.add(errors.secret_leak(f"output '{name.text}'", value.span))
    return nodes.Output(name=name.text, type=declared, value=value, span=span)


def _bind_raw(entry: syntax.ResourceEntry, binder: Binder, out: _Body) -> None:
    type_, _, version = (entry.type.literal or "").partition("@")
    if "/" not in type_ or not version:
        wanted = "a type with its version, such as 'Microsoft.Storage/storageAccounts@2024-01-01'"
        binder.bag.add(errors.wrong_value("the type of a resource", wanted, entry.type.span))
    body = tuple((binder.key(item.key), binder.value(item.value)) for item in _attributes(entry.body))
    out.raw.append(
        nodes.RawResource(
            symbol=entry.symbol.text,
            type=type_,
            api_version=version,
            body=ex.Object(body, span=entry.body.span),
            existing=entry.existing,
            span=entry.span,
        )
    )
