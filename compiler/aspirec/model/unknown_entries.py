"""Attributes and children that a kind does not have: what is said of them, and what they leave in doubt.

Only asked after such a mistake was found.
"""

from __future__ import annotations

from collections.abc import Collection

from aspirec import expressions as ex
from aspirec.catalog.index import find_kind
from aspirec.model import errors, nodes
from aspirec.model.bind_blocks import CONFIGURE
from aspirec.model.bind_expressions import Binder
from aspirec.model.bind_parts import part_at
from aspirec.model.bodies import BoundBody, Owner, attributes_of, is_called
from aspirec.model.body_paths import configured_at
from aspirec.model.elsewhere import (
    means_clause,
    meant_attributes,
    meant_words,
    place_of_attribute,
    place_of_child,
    place_of_declaration,
    says_existing,
    takes,
)
from aspirec.model.lost_bodies import look_into
from aspirec.source import Span
from aspirec.syntax import nodes as syntax
from aspirec.types import Target


def report_attribute(
    span: Span, name: str, value: ex.Expr, owner: Owner, others: Collection[str], binder: Binder, out: BoundBody
) -> None:
    """Report an attribute that its owner does not have; `others` are those that it takes beside the ones that are declared."""
    given = binder.type_of(value)
    sole = _sole_for(value, owner, binder) if isinstance(value, ex.ResourceRef) and not means_clause(name) else ()
    if sole and all(setting.name != sole[0] for setting in out.settings):  # then it is not missing as well
        out.settings.append(nodes.Setting(name=sole[0], value=value, span=value.span, name_span=span))
    meant = "" if sole else place_of_attribute(name, owner)
    near = sole or meant_attributes(name, given, owner.attributes, owner.body, meant, others)
    more = takes(near, given, owner.attributes)
    if not near and CONFIGURE in owner.children:
        meant = meant or configured_at(name, owner, given)
        more = f"; other properties are set with '{CONFIGURE} {{ … }}'"
    elif not near and owner.symbol:
        more = f"; other properties are set in the resource around it, with '{CONFIGURE} {owner.symbol} {{ … }}'"
    found = errors.unknown_attribute(owner.title, name, span, owner.attributes, meant, near, more)
    binder.bag.add(found)
    out.meant.update(found.fixes, owner.attributes if says_existing(name, owner) else ())


def _sole_for(value: ex.ResourceRef, owner: Owner, binder: Binder) -> tuple[str, ...]:
    """The one attribute that is not written yet and takes a resource of this sort: an environment is what `deployTo` takes."""
    declared = binder.names.resources[value.resource]
    if declared.kind is None:
        return ()
    traits = part_at(declared, value.children).traits
    fitting = [
        item.name
        for item in owner.attributes.values()
        if isinstance(item.type, Target) and not traits.isdisjoint(item.type.kinds)
    ]
    written = any(is_called(entry, name) for entry in attributes_of(owner.body) for name in fitting)
    return tuple(fitting) if len(fitting) == 1 and not written else ()


def report_child(entry: syntax.Child, owner: Owner, binder: Binder, out: BoundBody) -> None:
    """Report a child with a word that its owner does not have, and the names in its body that nothing declares."""
    look_into(entry.body, binder)
    word = entry.word.text
    meant = place_of_child(entry, owner)
    kind = find_kind(word)
    if kind is not None and (entry.source is not None or not kind.source_required):
        meant = place_of_declaration(entry) or meant
    elif not meant and not meant_words(word, (*owner.children, *owner.clauses)):
        meant = place_of_declaration(entry)
    known = (*owner.children, *owner.clauses)
    near = () if meant else meant_words(word, known)
    meant = meant or ("" if near else configured_at(word, owner))
    found = errors.unknown_child(owner.title, word, entry.word.span, known, meant, near)
    binder.bag.add(found)
    out.meant.update(found.fixes, [word] if word in owner.attributes else meant_words(word, owner.attributes))
    out.meant.update(owner.attributes if says_existing(word, owner) else ())
