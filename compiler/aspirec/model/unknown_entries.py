"""Attributes and children that a kind does not have: what is said of them, and what they leave in doubt.

Only asked after such a mistake was found.
"""

from __future__ import annotations

from collections.abc import Collection

from aspirec.model import errors
from aspirec.model.bind_blocks import CONFIGURE
from aspirec.model.bind_expressions import Binder
from aspirec.model.bodies import BoundBody, Owner
from aspirec.model.body_paths import configured_at
from aspirec.model.elsewhere import (
    meant_attributes,
    meant_words,
    place_of_attribute,
    place_of_child,
    says_existing,
    takes,
)
from aspirec.model.lost_bodies import look_into
from aspirec.source import Span
from aspirec.syntax import nodes as syntax
from aspirec.types import Type


def report_attribute(
    span: Span, name: str, given: Type, owner: Owner, others: Collection[str], binder: Binder, out: BoundBody
) -> None:
    """Report an attribute that its owner does not have; `others` are those that it takes beside the ones that are declared."""
    meant = place_of_attribute(name, owner)
    near = meant_attributes(name, given, owner.attributes, owner.body, meant, others)
    more = takes(near, given, owner.attributes)
    if not near and CONFIGURE in owner.children:
        meant = meant or configured_at(name, owner, given)
        more = f"; other properties are set with '{CONFIGURE} {{ … }}'"
    elif not near and owner.symbol:
        more = f"; other properties are set in the resource around it, with '{CONFIGURE} {owner.symbol} {{ … }}'"
    found = errors.unknown_attribute(owner.title, name, span, owner.attributes, meant, near, more)
    binder.bag.add(found)
    out.meant.update(found.fixes, owner.attributes if says_existing(name, owner) else ())


def report_child(entry: syntax.Child, owner: Owner, binder: Binder, out: BoundBody) -> None:
    """Report a child with a word that its owner does not have, and the names in its body that nothing declares."""
    look_into(entry.body, binder)
    word = entry.word.text
    meant = place_of_child(entry, owner)
    known = (*owner.children, *owner.clauses)
    near = () if meant else meant_words(word, known)
    meant = meant or ("" if near else configured_at(word, owner))
    found = errors.unknown_child(owner.title, word, entry.word.span, known, meant, near)
    binder.bag.add(found)
    out.meant.update(found.fixes, [word] if word in owner.attributes else meant_words(word, owner.attributes))
    out.meant.update(owner.attributes if says_existing(word, owner) else ())
