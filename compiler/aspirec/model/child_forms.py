"""In which form a child or block is written: `queue NAME { … }`, `mount '…' { … }`, `scale { … }`."""

from __future__ import annotations

from aspirec.catalog import schema
from aspirec.diagnostics.model import Bag
from aspirec.model import errors, target_errors
from aspirec.syntax import nodes as syntax
from aspirec.types import STRING, accepts

_FORMS = {"name": "with a name: {} NAME", "source": "with a text: {} '…' {{ … }}", "none": "without a name: {} {{ … }}"}


def has_form(entry: syntax.Child, declared: schema.Child, bag: Bag) -> bool:
    """Whether a child is written as it is declared: with a name, a text, either or neither. If not, that is reported."""
    form = "name" if entry.name is not None else "source" if entry.source is not None else "none"
    is_right = declared.named in (form, "either")
    if is_right and entry.name is not None and entry.source is not None:
        is_right = False
        bag.add(errors.text_behind_child(declared.word, entry.name.text, entry.source, _attribute_for_text(declared)))
    elif not is_right:
        word, place = declared.word, entry.name or entry.source or entry.word
        form = _FORMS[declared.named].format(word)
        bag.add(errors.child_form(word, form, place.span, _in_right_form(entry, declared)))
    if entry.existing and not declared.can_exist:
        bag.add(target_errors.cannot_exist(f"'{declared.word}'", entry.span))
    return is_right


def _attribute_for_text(declared: schema.Child) -> str:
    """The attribute that a text behind the name of a child is probably meant for: one that must be given, its physical name,
    or the first that takes a text; empty for none.
    """
    items = [item for item in declared.attributes if accepts(item.type, STRING)]
    ranked = sorted(items, key=lambda item: (not item.required, item.name != declared.name_attribute))
    return ranked[0].name if ranked else ""


def _in_right_form(entry: syntax.Child, declared: schema.Child) -> str:
    """How a child in another form is written, as advice; empty if nothing tells."""
    from aspirec.diagnostics.suggest import listed
    from aspirec.syntax.wording import is_name

    word = declared.word
    literal = entry.source.literal if entry.source and entry.name is None else None
    allowed = declared.name_rule.words if declared.name_rule is not None else ()
    if allowed and literal not in allowed:
        return f"write {listed([f'{word} {name}' for name in allowed], 'or')}"
    if literal and declared.named == "name" and is_name(literal):
        return f"write {word} {literal}"
    if declared.named == "source" and entry.name is not None:
        return f"write {word} '{entry.name.text}'"
    return ""
