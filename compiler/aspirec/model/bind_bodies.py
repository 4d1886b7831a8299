"""Binding of bodies, of resources and of what is in them: every entry checked against the declaration."""

from __future__ import annotations

from collections.abc import Iterable
from typing import assert_never

from aspirec import expressions as ex
from aspirec.catalog import schema
from aspirec.catalog.naming import fits, in_words
from aspirec.frozen import evolve
from aspirec.model import errors, nodes, type_errors
from aspirec.model.bind_blocks import CONFIGURE, bind_configure, bind_pairs, bind_parameters
from aspirec.model.bind_clauses import bind_grant, bind_raw, bind_reference
from aspirec.model.bind_expressions import Binder
from aspirec.model.bind_known import check_when_known
from aspirec.model.bind_parameters import PARAMETER_TYPES
from aspirec.model.bind_values import bind_as, check_value
from aspirec.model.bodies import PARAMS, BoundBody, Owner
from aspirec.model.child_forms import has_form
from aspirec.model.constants import folded
from aspirec.model.names import UNKNOWN
from aspirec.model.typing import is_secret, widened
from aspirec.source import Span
from aspirec.syntax import nodes as syntax
from aspirec.types import STRING, Literal

EXISTING_ATTRIBUTES = {
    "resourceGroup": schema.Attribute(
        name="resourceGroup", also=("scope", "group"), doc="The resource group in which it is.", known="early"
    ),
    "subscription": schema.Attribute(name="subscription", doc="The subscription in which it is.", known="early"),
    "tenant": schema.Attribute(name="tenant", doc="It is at the tenant.", type=Literal(True), known="compiled"),
}
"""What an existing resource takes beside the attributes of its kind."""


def bind_body(owner: Owner, binder: Binder) -> BoundBody:
    """All that the body of the owner gives, children word by word: only the order among those of one word is the author's. What has
    to be given and is not is reported.
    """
    out = BoundBody()
    _bind_entries(owner, binder, out)
    _check_missing(owner, out, binder)
    _check_given_names(owner.declared, out.settings, binder)
    if len(out.children) > 1:
        place = {item.word: number for number, item in enumerate(owner.declared.children)}
        out.children.sort(key=lambda child: place[child.word])
    return out


def _bind_entries(owner: Owner, binder: Binder, out: BoundBody) -> None:
    seen: dict[str, Span] = {}
    for entry in sorted(owner.body.entries if owner.body else (), key=_comes_later):
        match entry:
            case syntax.Attribute():
                _bind_attribute(entry, owner, binder, out, seen)
            case syntax.Child():
                _bind_child_entry(entry, owner, binder, out, seen)
            case syntax.Reference():
                if _clause(owner, "reference", entry.span, binder):
                    bind_reference(entry, owner, binder, out)
            case syntax.Grant():
                if _clause(owner, "grant", entry.span, binder):
                    bind_grant(entry, binder, out)
            case syntax.OutputEntry():
                if _clause(owner, "output", entry.span, binder):
                    out.outputs.append(entry)
            case syntax.ResourceEntry():
                if _clause(owner, "resource", entry.span, binder):
                    bind_raw(entry, binder, out)
            case _:
                assert_never(entry)


def _comes_later(entry: syntax.Entry) -> bool:
    """Parameters of a module are bound first, so that their types are known wherever they are used."""
    return not (isinstance(entry, syntax.Child) and entry.word.text == PARAMS)


def _clause(owner: Owner, word: str, span: Span, binder: Binder) -> bool:
    if word in owner.clauses:
        return True
    binder.bag.add(errors.clause_not_here(word, owner.title, span))
    return False


# -- attributes --------------------------------------------------------------------------------------------------


def _bind_attribute(
    entry: syntax.Attribute, owner: Owner, binder: Binder, out: BoundBody, seen: dict[str, Span]
) -> None:
    key = entry.key.literal
    span = entry.key.span
    if key is None:
        binder.bag.add(type_errors.wrong_value("a key", "a text without interpolation", span))
        binder.any(entry.value)
        return
    attribute = owner.attributes.get(key)
    if attribute is None:
        _bind_undeclared(entry, key, owner, binder, out)
        return
    if key in seen:
        binder.bag.add(errors.repeated(f"'{key}'", span, seen[key]))
        return
    seen[key] = span
    value = bind_as(entry.value, attribute.type, f"'{key}'", binder, attribute)
    if isinstance(value, ex.Null) and (attribute.required or attribute.needed):
        binder.bag.add(errors.not_null(key, entry.value.span, attribute.doc))
        out.meant.add(key)
        return
    if isinstance(value, ex.Null) and attribute.ignores_null:
        return
    check_value(value, attribute, key, binder)
    timely = not attribute.known or check_when_known(value, attribute, entry.value.span, binder)
    if timely and not attribute.secret and not attribute.concealed and is_secret(value):
        binder.bag.add(errors.secret_leak(f"'{key}'", entry.value.span))
    out.settings.append(nodes.Setting(name=key, value=value, span=entry.value.span, name_span=span))


def _bind_undeclared(entry: syntax.Attribute, key: str, owner: Owner, binder: Binder, out: BoundBody) -> None:
    """An attribute that the kind does not have: one of those that say what exists where, or a mistake."""
    if key in owner.children and isinstance(entry.value, syntax.Name):
        binder.bag.add(errors.child_with_colon(owner.title, key, entry.value.text, entry.span))
        return
    value = binder.any(entry.value) if key not in owner.children and key not in owner.clauses else UNKNOWN
    if value == UNKNOWN and key in EXISTING_ATTRIBUTES:
        return
    others = EXISTING_ATTRIBUTES if owner.kind is not None and owner.kind.can_exist else ()
    if key in others:
        out.settings.append(nodes.Setting(name=key, value=value, span=entry.value.span, name_span=entry.key.span))
        return
    from aspirec.model.unknown_entries import report_attribute

    report_attribute(entry.key.span, key, value, owner, others, binder, out)


def _check_given_names(declared: schema.Declaration, settings: Iterable[nodes.Setting], binder: Binder) -> None:
    """Report literal names, given by the attribute for the physical name, that Azure would refuse."""
    for setting in settings:
        for value in nodes.possible_values(setting.value) if setting.name == declared.name_attribute else ():
            name = nodes.literal_text(value)
            if name and not name.isspace():  # that it is empty says the check of the attribute
                _check_azure_name(declared, name, value.span, binder)


def _check_azure_name(
    declared: schema.Declaration, name: str, span: Span, binder: Binder, attribute: str | None = None
) -> None:
    """Report a literal name that Azure would refuse. `attribute` is for the mend, see `mend_of_name`."""
    rule = declared.name_rule
    if rule is not None and not fits(rule, name):
        from aspirec.catalog.name_mends import mend_of_name

        mend = mend_of_name(name, rule, attribute)
        binder.bag.add(errors.bad_azure_name(declared.noun, name, in_words(rule), span, *mend))


def _check_missing(owner: Owner, body: BoundBody, binder: Binder) -> None:
    """Report what must be given and is not; what an entry with a syntax error was about counts as given."""
    if owner.exists:
        return
    given = {setting.name for setting in body.settings} | binder.names.broken | body.meant
    for attribute in owner.attributes.values():
        if attribute.required and attribute.name not in given:
            title = f"'{owner.name}'" if owner.name else f"'{owner.title}'"
            found = errors.missing_attribute(title, attribute.name, owner.span, attribute.doc, owner.looked_up_as)
            binder.bag.add(found)


# -- children ----------------------------------------------------------------------------------------------------


def _bind_child_entry(entry: syntax.Child, owner: Owner, binder: Binder, out: BoundBody, seen: dict[str, Span]) -> None:
    word = entry.word.text
    declared = owner.children.get(word)
    if declared is None:
        from aspirec.model.unknown_entries import report_child

        report_child(entry, owner, binder, out)
        return
    if not declared.repeats:
        if word in seen:
            binder.bag.add(errors.repeated(f"'{word}'", entry.word.span, seen[word]))
            return
        seen[word] = entry.word.span
    if not has_form(entry, declared, binder.bag):
        has_both = entry.name is not None and entry.source is not None  # then one says what the body does not
        if entry.body is not None and word not in (CONFIGURE, PARAMS) and not has_both:
            bind_child(entry, declared, owner, binder)  # for the mistakes in it
        return
    if word == CONFIGURE:
        out.configures.append(bind_configure(entry, binder))
    elif word == PARAMS:
        for name, value in bind_parameters(entry, declared, owner, binder):
            out.params.append((name, value))
            binder.given[name] = value
            if value != UNKNOWN:
                binder.types[name] = PARAMETER_TYPES[widened(binder.type_of(value))]
    else:
        child = bind_child(entry, declared, owner, binder)
        _check_twice(child, out.seen, binder)
        out.children.append(child)


def bind_child(entry: syntax.Child, declared: schema.Child, parent: Owner, binder: Binder) -> nodes.Child:
    """A child or block with everything in it bound and checked. `parent` is whose body it stands in."""
    name = entry.name.text if entry.name else ""
    name_span = (entry.name or entry.source or entry.word).span
    body = BoundBody()
    entries: tuple[tuple[str, ex.Expr], ...] = ()
    if declared.free:
        pairs = bind_pairs(entry, declared, binder)
        entries = tuple(pair for pair in pairs if declared.heeds_null or not isinstance(pair[1], ex.Null))
    else:
        owner = Owner(
            name=name,
            span=name_span,
            declared=declared,
            attributes=declared.attribute_by_name,
            body=entry.body,
            exists=entry.existing,
            looked_up_as=f"existing {declared.word} {name}" if declared.can_exist and parent.exists else "",
            symbol=name.replace("-", "_") if declared.resource is not None and not entry.existing else "",
        )
        body = bind_body(owner, binder)
        if name and all(setting.name != declared.name_attribute for setting in body.settings):
            _check_azure_name(declared, name, name_span, binder, declared.name_attribute)
    return nodes.Child(
        word=declared.word,
        name=name,
        source=_child_source(entry, declared, binder),
        existing=entry.existing,
        settings=tuple(body.settings),
        children=tuple(body.children),
        entries=entries,
        configures=tuple(body.configures),
        span=entry.span,
        name_span=name_span,
    )


def _child_source(entry: syntax.Child, declared: schema.Child, binder: Binder) -> ex.Expr | None:
    """The text of the child; where a name may stand for it, the parameter of that name."""
    if entry.source is not None:
        inside = evolve(binder, as_written=True) if declared.pattern else binder
        return folded(inside.value(entry.source))
    if declared.named == "either" and entry.name is not None:
        return bind_as(entry.name, STRING, f"'{declared.word}'", binder)
    return None


def _check_twice(child: nodes.Child, seen: dict[tuple[str, str], nodes.Child], binder: Binder) -> None:
    """Report a child whose name or source another one of its word has; `seen` are those before it."""
    key = child.name.lower() or (nodes.literal_text(child.source) or "").lower()
    first = seen.setdefault((child.word, key), child) if key else child
    if first is not child:
        binder.bag.add(errors.duplicate_child(child.word, child.name or key, child.name_span, first.name_span))
