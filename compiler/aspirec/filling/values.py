"""What each sort of template is filled in with."""

from __future__ import annotations

from collections.abc import Mapping, Sequence

from aspirec import expressions as ex
from aspirec.bicep.identifiers import symbol_of
from aspirec.catalog import templates as t
from aspirec.catalog.argument_names import argument_name
from aspirec.catalog.index import known_kind
from aspirec.catalog.naming import generated_name
from aspirec.filling.paths import along, encoded
from aspirec.filling.subject import FILLERS, Subject, fill, filled, fills, holds
from aspirec.filling.symbols import part_symbol, secrets_vault, symbol_from
from aspirec.filling.tags import tags_on
from aspirec.frozen import evolve
from aspirec.model.nodes import Index, literal_items
from aspirec.model.typing import type_of
from aspirec.types import base


@fills(t.Attr)
def _fill_attr(template: t.Attr, subject: Subject) -> ex.Expr | None:
    return (subject.up(template.up) if template.up else subject).attribute(template.name)


@fills(t.When)
def _fill_when(template: t.When, subject: Subject) -> ex.Expr | None:
    return fill(template.then if holds(template.condition, subject) else template.otherwise, subject)


@fills(t.Fn)
def _fill_fn(template: t.Fn, subject: Subject) -> ex.Expr | None:
    return ex.Call(template.name, filled(template.arguments, subject))


@fills(t.Method)
def _fill_method(template: t.Method, subject: Subject) -> ex.Expr | None:
    target = fill(template.target, subject)
    return None if target is None else ex.MethodCall(target, template.name)


@fills(t.Dot)
def _fill_dot(template: t.Dot, subject: Subject) -> ex.Expr | None:
    target = fill(template.target, subject)
    return None if target is None else along(target, template.path)


@fills(t.Own)
def _fill_own(template: t.Own, subject: Subject) -> ex.Expr | None:
    whose = subject.root if template.root else subject
    own: ex.Expr = ex.Lookup(subject.resource.name, whose.symbol if whose.path else "")
    return along(own, template.path)


@fills(t.Part)
def _fill_part(template: t.Part, subject: Subject) -> ex.Expr | None:
    return along(ex.Symbol(symbol_from(template.symbol, subject)), template.path)


@fills(t.PhysicalName)
def _fill_physical_name(template: t.PhysicalName, subject: Subject) -> ex.Expr | None:
    return subject.up(template.up).physical_name


@fills(t.ModelName)
def _fill_model_name(template: t.ModelName, subject: Subject) -> ex.Expr | None:
    return ex.lift(subject.name[: template.longest or None])


@fills(t.Source)
def _fill_source(template: t.Source, subject: Subject) -> ex.Expr | None:
    return subject.node.source


@fills(t.Pattern)
def _fill_pattern(template: t.Pattern, subject: Subject) -> ex.Expr | None:
    return ex.lift(template.text.format(name=subject.name, symbol=subject.symbol))


@fills(t.Out)
def _fill_out(template: t.Out, subject: Subject) -> ex.Expr | None:
    return ex.OutputRef(subject.resource.name, template.name)


@fills(t.Secret)
def _fill_secret(template: t.Secret, subject: Subject) -> ex.Expr | None:
    vault = secrets_vault(subject)
    return ex.SecretRef(vault, template.pattern.format(name=subject.name, root=subject.resource.name))


@fills(t.SecretArgument)
def _fill_secret_argument(template: t.SecretArgument, subject: Subject) -> ex.Expr | None:
    value = subject.attribute(template.attribute)
    return None if value is None else ex.Passed(argument_name(value), value, secure=True)


@fills(t.Above)
def _fill_above(template: t.Above, subject: Subject) -> ex.Expr | None:
    return fill(template.template, subject.up(1))


@fills(t.Encoded)
def _fill_encoded(template: t.Encoded, subject: Subject) -> ex.Expr | None:
    return encoded(fill(template.value, subject))


@fills(t.PropertyOf)
def _fill_property_of(template: t.PropertyOf, subject: Subject) -> ex.Expr | None:
    owner = subject.up(template.up)
    return ex.PropertyRef(subject.resource.name, tuple(child.name for child in owner.path), template.name)


def _named(attribute: str, subject: Subject) -> ex.ResourceRef | None:
    """The resource or child that an attribute names, if it is given."""
    target = subject.attribute(attribute)
    assert target is None or isinstance(target, ex.ResourceRef)
    return target


@fills(t.TargetOf)
def _fill_target_of(template: t.TargetOf, subject: Subject) -> ex.Expr | None:
    target = _named(template.attribute, subject)
    if target is None:
        return None
    looked_up = ex.Lookup(target.resource, part_symbol(subject.index, target), span=target.span)
    return along(looked_up, template.path)


@fills(t.OutputOf)
def _fill_output_of(template: t.OutputOf, subject: Subject) -> ex.Expr | None:
    target = _named(template.attribute, subject)
    return target and _output_of(target, template.output, subject.index)


@fills(t.AttrOf)
def _fill_attr_of(template: t.AttrOf, subject: Subject) -> ex.Expr | None:
    named = _named(template.attribute, subject)
    return named and Subject(subject.index, subject.index[named.resource]).attribute(template.name)


@fills(t.EachChild)
def _fill_each_child(template: t.EachChild, subject: Subject) -> ex.Expr | None:
    each = (fill(template.template, subject.below(child)) for child in subject.children(template.word))
    children = tuple(item for item in each if item is not None)
    return ex.Array(children) if children else None


@fills(t.EachItem)
def _fill_each_item(template: t.EachItem, subject: Subject) -> ex.Expr | None:
    items = (fill(template.template, subject.at(item)) for item in literal_items(subject.attribute(template.attribute)))
    return ex.Array(tuple(item for item in items if item is not None))


@fills(t.Item)
def _fill_item(template: t.Item, subject: Subject) -> ex.Expr | None:
    return subject.item


@fills(t.ItemName)
def _fill_item_name(template: t.ItemName, subject: Subject) -> ex.Expr | None:
    named = subject.item
    assert isinstance(named, ex.ResourceRef)
    return ex.lift(template.pattern.format(name=named.innermost, symbol=symbol_of(named.innermost)))


@fills(t.Itself)
def _fill_itself(template: t.Itself, subject: Subject) -> ex.Expr | None:
    return subject.reference


@fills(t.Looked)
def _fill_looked(template: t.Looked, subject: Subject) -> ex.Expr | None:
    target = fill(template.target, subject)
    assert isinstance(target, ex.ResourceRef)
    looked_up = ex.Lookup(target.resource, part_symbol(subject.index, target), span=target.span)
    return along(looked_up, template.path)


@fills(t.AsValue)
def _fill_as_value(template: t.AsValue, subject: Subject) -> ex.Expr | None:
    inner = fill(template.template, subject)
    return None if inner is None else ex.rewrite(inner, parameter_as_value)


@fills(t.NameBy)
def _fill_name_by(template: t.NameBy, subject: Subject) -> ex.Expr | None:
    return generated_name(template.rule, template.pattern.format(symbol=subject.symbol))


@fills(t.Block)
def _fill_block(template: t.Block, subject: Subject) -> ex.Expr | None:
    blocks = subject.children(template.word)
    return fill(template.template, subject.below(blocks[0])) if blocks else None


@fills(t.Entries)
def _fill_entries(template: t.Entries, subject: Subject) -> ex.Expr | None:
    written = subject.node.entries_in(template.word)
    return ex.Object(written) if written else None


@fills(t.Some)
def _fill_some(template: t.Some, subject: Subject) -> ex.Expr | None:
    found = fill(template.entries, subject)
    return found if isinstance(found, ex.Object) and found.entries else None


@fills(t.AsList)
def _fill_as_list(template: t.AsList, subject: Subject) -> ex.Expr | None:
    value = fill(template.value, subject)
    return value if value is None or base(type_of(value)) == "array" else ex.Array((value,))


@fills(t.Tags)
def _fill_tags(template: t.Tags, subject: Subject) -> ex.Expr | None:
    return tags_of(subject, template)


@fills(t.ParameterOf)
def _fill_parameter_of(template: t.ParameterOf, subject: Subject) -> ex.Expr | None:
    name = template.pattern.format(name=subject.resource.name)
    return ex.ParamRef(name, secure=template.secure, use=template.use)


@fills(t.PrincipalOf)
def _fill_principal_of(template: t.PrincipalOf, subject: Subject) -> ex.Expr | None:
    assert subject.principal is not None
    whom: ex.Expr | None = getattr(subject.principal, template.what)
    return whom


@fills(t.EndpointOf)
def _fill_endpoint_of(template: t.EndpointOf, subject: Subject) -> ex.Expr | None:
    return ex.EndpointRef(subject.resource.name, template.endpoint, template.property)


@fills(t.Ports)
def _fill_ports(template: t.Ports, subject: Subject) -> ex.Expr | None:
    return _ports(template.scheme, subject)


@fills(t.Registry)
def _fill_registry(template: t.Registry, subject: Subject) -> ex.Expr | None:
    pull = subject.resource.pull
    return along(ex.Lookup(pull.registry), template.path) if pull is not None and pull.registry else None


@fills(t.NameOf)
def _fill_name_of(template: t.NameOf, subject: Subject) -> ex.Expr | None:
    target = _named(template.attribute, subject)
    if target is None:
        return None
    name = Subject(subject.index, subject.index[target.resource]).lookup_name
    return evolve(name, span=target.span) if isinstance(name, ex.OutputRef) else name


@fills(type(None), ex.Null)
def _fill_nothing(template: None, subject: Subject) -> None:
    return None


@fills(str, bool, int)
def _fill_plain(template: str | bool | int, subject: Subject) -> ex.Expr:
    return ex.lift(template)


@fills(dict)
def _fill_mapping(template: Mapping[str, t.Template], subject: Subject) -> ex.Expr:
    entries: list[tuple[str | ex.Text, ex.Expr]] = []
    for key, part in template.items():
        filler = FILLERS.get(type(part))
        value: ex.Expr | None = part if filler is None else filler(part, subject)  # type: ignore[assignment]
        if value is not None:
            entries.append((key, value))
    return ex.Object(tuple(entries))


@fills(list, tuple)
def _fill_sequence(template: Sequence[t.Template], subject: Subject) -> ex.Expr:
    return ex.Array(filled(tuple(template), subject))


@fills(t.Fmt)
def _fill_format(template: t.Fmt, subject: Subject) -> ex.Expr:
    pieces = template.pattern.split("{}")
    parts: list[str | ex.Expr] = [pieces[0]]
    for argument, piece in zip(template.arguments, pieces[1:], strict=True):
        value = fill(argument, subject)
        parts += [piece] if value is None else [ex.spelled(value), piece]
    return ex.text(*parts)


@fills(t.Argument)
def _fill_argument(template: t.Argument, subject: Subject) -> ex.Expr:
    above = subject.up(1) if subject.path else subject
    siblings = above.children(subject.path[-1].word) if subject.path else ()
    place = next((number for number, child in enumerate(siblings) if child is subject.path[-1]), 0)
    return ex.Passed(
        template.name.format(symbol=subject.symbol, name=subject.name, above=above.symbol, place=place),
        fill(template.value, subject),
        type=template.type,
        secure=template.secure,
        default=fill(template.default, subject),
    )


@fills(t.ByValue)
def _fill_by_value(template: t.ByValue, subject: Subject) -> ex.Expr | None:
    value = fill(template.value, subject)
    result = fill(template.otherwise, subject)
    if isinstance(value, ex.Text) and value.literal is not None:
        return next((fill(outcome, subject) for case, outcome in template.cases if case == value.literal), result)
    for case, outcome in reversed(template.cases):
        then = fill(outcome, subject)
        if value is not None and then is not None and result is not None:
            result = ex.Conditional(ex.Binary("==", value, ex.lift(case)), then, result)
    return result


def _output_of(target: ex.ResourceRef, output: str, index: Index) -> ex.Expr:
    if target.children:
        child = target.children[-1]
        output = output.format(symbol=symbol_of(child), name=child)
    declared = known_kind(index[target.resource].kind).outputs
    name = next((item.name for item in declared if item.alias == output), output)
    return ex.OutputRef(target.resource, name, span=target.span)


def _ports(scheme: str, subject: Subject) -> ex.Expr | None:
    name = subject.resource.name
    ports: dict[ex.Expr, ex.Expr] = {}
    for endpoint in subject.endpoints:
        hidden = endpoint.proxied and scheme == "https"
        if endpoint.scheme == scheme and not hidden and endpoint.target_port is not None:
            ports.setdefault(endpoint.target_port, ex.EndpointRef(name, endpoint.name, "targetPort"))
    joined = [part for port in ports.values() for part in (";", port)][1:]
    return ex.text(*joined) if len(joined) > 1 else next(iter(ports.values()), None)


@ex.changes(ex.ParamRef)
def parameter_as_value(expr: ex.ParamRef) -> ex.Expr | None:
    """The rewriting of a parameter to the one that is called as values are."""
    return evolve(expr, use="value") if expr.use == "direct" else None


@fills(t.Entry)
def _fill_entry(template: t.Entry, subject: Subject) -> ex.Expr | None:
    value = subject.attribute(template.attribute)
    if not isinstance(value, ex.Object):
        return value
    found = (value.get(key) for key in template.keys)
    return next((item for item in found if item is not None), None)


@fills(t.Counted)
def _fill_counted(template: t.Counted, subject: Subject) -> ex.Expr | None:
    """The number of a child among those of its word: what others say counts up to where it stands."""
    greatest = template.first - template.step
    own = subject.path[-1]
    for child in subject.up(1).children(own.word):
        written = child.setting(template.attribute)
        if child == own:
            break
        greatest = max(greatest, written.value) if isinstance(written, ex.Number) else greatest
        greatest += template.step if written is None else 0
    return ex.Number(greatest + template.step)


def tags_of(subject: Subject, template: t.Tags) -> ex.Expr | None:
    """The tags of a new resource: its name in the program, the app's, the author's (who may override); None for none."""
    own: dict[str, ex.Expr] = {}
    if template.named:
        name = template.name.format(name=subject.resource.name, symbol=subject.symbol, child=subject.name)
        own["aspire-resource-name"] = ex.lift(name)
    tags = tags_on(subject.resource, subject.index.app, own)
    return ex.Object(tuple(tags.items())) if tags else None
