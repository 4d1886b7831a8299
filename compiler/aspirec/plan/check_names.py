"""Physical names: no two resources of a program are called the same in Azure, nor two parts of one of them, and every unique
part is long enough.

Names are compared after evaluation, with a token in place of `uniqueString(…)`, because two different expressions can give the
same name: `'cae-${resourceToken}'` and `take('cae-${uniqueString(resourceGroup().id)}', 60)`.
"""

from __future__ import annotations

from collections.abc import Iterator, Mapping
from typing import TypeAlias

from aspirec import expressions as ex
from aspirec.bicep.identifiers import symbol_of
from aspirec.catalog.index import kinds_that_make, known_kind
from aspirec.catalog.naming import TOKEN_LENGTH, fits, fits_aspire8, in_words, prefix
from aspirec.catalog.schema import Declaration, Kind
from aspirec.diagnostics.model import Bag, Diagnostic
from aspirec.filling import Subject
from aspirec.model import nodes as model
from aspirec.model.bicep_types import Plain, Type, describe, limits_of, overlap
from aspirec.model.bicep_values import type_of_parameter, type_of_value
from aspirec.model.constants import folded
from aspirec.model.errors import azure_name_of_length, bad_azure_name
from aspirec.model.nodes import possible_values
from aspirec.plan import clash_errors, errors, nodes
from aspirec.plan.addresses import address_resolver
from aspirec.scopes import DEPLOYMENT, Scope
from aspirec.source import Span

TOKEN = "\N{FULL BLOCK}" * TOKEN_LENGTH
_ANY_TOKEN = "a" * TOKEN_LENGTH
"""What a unique part may be, as far as the rules for names are concerned."""
Placed: TypeAlias = tuple[nodes.Draft, nodes.Resource]
"""A resource with the module that it stands in."""


def check_names(partition: nodes.Partition, index: model.Index, bag: Bag) -> None:
    """Report clashes of physical names, one for every two declarations, and names that had to be shortened."""
    seen: dict[tuple[Scope, str, str | ex.Expr], Placed] = {}
    clashes: dict[tuple[str, str], Diagnostic] = {}
    for draft in partition.drafts:
        _check_parts(draft, index, bag)
        variables = {item.name: item.value for item in draft.content.variables}
        for resource in draft.content.resources:
            name = None if _is_below(resource) else _comparable(resource.name, variables)
            is_looked_up = resource.existing and _is_looked_up(draft, resource, index)
            if name is None or not (is_looked_up or (draft.scope == DEPLOYMENT and not resource.existing)):
                continue
            key = (draft.scope, resource.type.lower(), name)
            first = seen.setdefault(key, (draft, resource))
            if first[1] is not resource:
                owners = _declared(first[0].owner, index), _declared(draft.owner, index)
                if owners not in clashes or _is_main(draft, resource, index):
                    clashes[owners] = _clash(first, (draft, resource), _shown(resource, variables))
    bag.extend(clashes.values())
    _check_rules(index, bag)
    _report_shortened(index, bag)


def _clash(first: Placed, second: Placed, shown: str) -> Diagnostic:
    """What is said of two resources with the same name, `shown`: at the one that is declared later."""
    before, after = sorted((first[0], second[0]), key=lambda item: item.span)
    both_exist = first[1].existing and second[1].existing
    report = clash_errors.same_existing if both_exist else clash_errors.physical_name_clash
    return report(before.owner, after.owner, second[1].type, shown, after.span, before.span)


def _check_rules(index: model.Index, bag: Bag) -> None:
    """Report names that the author puts together and that Azure would refuse. Literals were looked at when they were bound; what
    others are made of is known by now.
    """
    for resource in index.app.resources:
        kind = known_kind(resource.kind)
        given = list(_given_names(resource, kind))
        if resource.existing is not None:
            given.append((kind, resource.existing.name))
        if resource.configures:
            given += _configured_names(Subject(index, resource))
        given += _raw_names(resource)
        for declared, value in given:
            name = value
            if ex.contains(value, ex.EndpointRef):
                name = folded(ex.rewrite(value, address_resolver(index, None)))
            bag.extend(_refused(name, declared, value.span, index))


def _given_names(node: model.Resource | model.Child, declared: Declaration) -> Iterator[tuple[Declaration, ex.Expr]]:
    """The names in Azure that are given to a resource or child, and to those in it."""
    attribute = declared.name_attribute
    value = node.setting(attribute) if attribute and declared.name_rule is not None else None
    if value is not None:
        yield declared, value
    for child in node.children:
        below = declared.child(child.word)
        if below is not None:
            yield from _given_names(child, below)


def _raw_names(resource: model.Resource) -> Iterator[tuple[Declaration, ex.Expr]]:
    """The names of resources that the author writes out, where a kind makes such resources; without those with a slash, which
    are reported as such.
    """
    for raw in resource.raw:
        name = raw.body.get("name")
        makers = kinds_that_make(raw.type) if name is not None and not _has_slash(name) else []
        if name is not None and makers:
            yield makers[0], name


def _has_slash(name: ex.Expr) -> bool:
    return isinstance(name, ex.Text) and any("/" in part for part in name.parts if isinstance(part, str))


def _configured_names(subject: Subject) -> Iterator[tuple[Declaration, ex.Expr]]:
    """The names that raw properties give a resource and what is in it."""
    declared = {item.symbol.lower(): item.declaration for item in _each_within(subject)}
    declared[""] = subject.declaration
    for configure in subject.resource.configures:
        name, meant = configure.value.get("name"), declared.get(configure.symbol.lower())
        if name is not None and meant is not None:
            yield meant, name


def _each_within(subject: Subject) -> Iterator[Subject]:
    """A resource or child, and the children within it."""
    yield subject
    for below in subject.each_below():
        yield from _each_within(below)


def _refused(name: ex.Expr, declared: Declaration, span: Span, index: model.Index) -> Iterator[Diagnostic]:
    """What Azure would refuse of the names that an expression may come to. Of one that cannot be told a slash is refused, which
    parts the names of a resource and of what is in it, and a length that no name has.
    """
    rule = declared.name_rule
    if rule is None:
        return
    for value in possible_values(name):
        told = evaluated(value, {})
        if told is None:
            if isinstance(value, ex.Text) and _has_slash(value):
                yield bad_azure_name(declared.noun, clash_errors.shape(value), in_words(rule), span, "", ())
                continue
            length = Plain("string", *limits_of(type_of_value(value, lambda leaf: _of_parameter(leaf, index))))
            if not overlap(length, Plain("string", rule.minimum, rule.maximum)):
                yield azure_name_of_length(declared.noun, describe(length), in_words(rule), span)
        elif not fits(rule, told.replace(TOKEN, _ANY_TOKEN)):
            yield bad_azure_name(declared.noun, told.replace(TOKEN, "<unique>"), in_words(rule), span, "", ())


def _of_parameter(expr: ex.Expr, index: model.Index) -> Type | None:
    """The type of a parameter of the program; None for anything else."""
    parameter = index.parameters.get(expr.name) if isinstance(expr, ex.ParamRef) else None
    return type_of_parameter(parameter) if parameter is not None else None


def _check_parts(draft: nodes.Draft, index: model.Index, bag: Bag) -> None:
    """Report parts and extensions of one resource that are of one type, or of two that share their names, and have one name. Azure
    tells names apart without their case.
    """
    owner = index.get(draft.owner)
    beside = _names_beside(known_kind(owner.kind)) if owner is not None else {}
    seen: dict[tuple[str, ex.Expr, str | ex.Expr], nodes.Resource] = {}
    variables = {item.name: item.value for item in draft.content.variables}
    for part in draft.content.resources:
        above = part.parent or part.scope
        if above is None or part.existing or part.condition is not None:
            continue
        name = _comparable(part.name, variables)
        if name is None:
            continue
        first = seen.setdefault((beside.get(part.type, part.type).lower(), above, name), part)
        if first is not part:
            shown = _shown(part, variables)
            bag.add(clash_errors.name_of_part_clash(draft.owner, part.type, shown, part.span, first.span))


def _names_beside(kind: Kind) -> dict[str, str]:
    """Types of parts that share their names with another type."""
    pairs = ((child.resource, kind.child(child.names_beside)) for child in kind.children if child.names_beside)
    return {own.type: other.resource.type for own, other in pairs if own and other and other.resource}


def _declared(name: str, index: model.Index) -> str:
    """The resource that was declared: what it brings along clashes with it."""
    resource = index.get(name)
    return resource.brought_by or name if resource is not None else name


def _is_main(draft: nodes.Draft, resource: nodes.Resource, index: model.Index) -> bool:
    """Whether the Azure resource is what was declared, not something beside it."""
    owner = index.get(draft.owner)
    declared = Subject(index, owner).kind.resource if owner is not None and not owner.brought_by else None
    return declared is not None and declared.type == resource.type


def _is_below(resource: nodes.Resource) -> bool:
    """Children and extensions are unique below what they belong to."""
    return resource.parent is not None or resource.scope is not None or resource.type.endswith("roleAssignments")


def _is_looked_up(draft: nodes.Draft, resource: nodes.Resource, index: model.Index) -> bool:
    """Whether this is what the author declares to be there already: something new of that name would be the same thing."""
    owner = index.get(draft.owner)
    return owner is not None and owner.existing is not None and _is_main(draft, resource, index)


def _comparable(name: ex.Expr, variables: Mapping[str, ex.Expr]) -> str | ex.Expr | None:
    """What two names are compared by: what they come to, in lower case, or the expression, if it says the same in all modules."""
    told = evaluated(name, variables)
    if told is not None:
        return told.lower()
    return name if ex.contains(name, ex.ParamRef) and not ex.contains(name, ex.Symbol, ex.Passed, ex.Lookup) else None


def _shown(resource: nodes.Resource, variables: Mapping[str, ex.Expr]) -> str:
    told = evaluated(resource.name, variables)
    if told is not None:
        return told.replace(TOKEN, "<unique>")
    return (
        clash_errors.named(resource.name)
        if isinstance(resource.name, ex.ParamRef | ex.Text)
        else "one and the same expression"
    )


def evaluated(expr: ex.Expr, variables: Mapping[str, ex.Expr]) -> str | None:
    """The name with tokens for unique parts; None if it cannot be told at compile time."""
    match expr:
        case ex.Text():
            parts = [part if isinstance(part, str) else evaluated(part, variables) for part in expr.parts]
            return None if None in parts else "".join(part for part in parts if part is not None)
        case ex.Call():
            return _evaluated_call(expr, variables)
        case ex.Symbol():
            return evaluated(variables[expr.name], variables) if expr.name in variables else None
        case _:
            return None


def _evaluated_call(expr: ex.Call, variables: Mapping[str, ex.Expr]) -> str | None:
    if expr.name == "uniqueString":
        return TOKEN if len(expr.arguments) == 1 else None
    values = [evaluated(item, variables) for item in expr.arguments]
    match expr.name, values:
        case "take", [str(text), _] if isinstance(expr.arguments[1], ex.Number):
            return text[: expr.arguments[1].value]
        case "toLower", [str(text)]:
            return text.lower()
        case "toUpper", [str(text)]:
            return text.upper()
        case "replace", [str(text), str(old), str(new)]:
            return text.replace(old, new)
        case _:
            return None


def _report_shortened(index: model.Index, bag: Bag) -> None:
    for resource in index.app.resources:
        subject = Subject(index, resource)
        rule = subject.kind.name_rule
        if rule is None or subject.exists or subject.attribute("name") is not None or subject.kind.resource is None:
            continue
        if rule.generated is not None:
            continue
        symbol = symbol_of(resource.name)
        if index.app.options.naming == "aspire8" and rule.aspire8 != "same":
            if not fits_aspire8(rule, resource.name, symbol):
                bag.add(errors.refused_in_aspire8(resource.name, in_words(rule), resource.name_span))
            continue
        start, shortened = prefix(rule, symbol)
        if shortened:
            bag.add(errors.name_shortened(resource.name, start, resource.name_span))
