"""Where something belongs that stands where it is not known: in a block, without its colon, behind the name.

Only asked after a mistake was found; the answers are the helps of diagnostics.
"""

from __future__ import annotations

from collections.abc import Mapping

from aspirec.catalog import schema
from aspirec.diagnostics.suggest import words_of
from aspirec.model.errors import as_attribute
from aspirec.syntax import nodes as syntax


def place_of_attribute(name: str, owner: str, kind: schema.Kind | None, children: Mapping[str, schema.Child]) -> str:
    """How to write what somebody wrote as the attribute `name` of a resource called `owner`, or of a child."""
    if name in children:
        return f"'{name}' is a block or child: write '{_form(children[name])}' without the colon"
    known = next((child for child in children.values() if _is_called(child, name)), None)
    if known is not None:
        return f"write it as '{_form(known)}'"
    if kind is not None and names_source(name, kind):
        return f"it is written after the name: {kind.name} {owner} '…'"
    inside = next((child for child in children.values() if _has(child, name)), None)
    return f"it belongs into '{_form(inside, name)}'" if inside is not None else ""


def place_of_child(
    entry: syntax.Child, attributes: Mapping[str, schema.Attribute], children: Mapping[str, schema.Child]
) -> str:
    """How to write what somebody wrote as a child with a word that there is not."""
    word = entry.word.text
    if word in attributes:
        written = as_attribute(entry) if entry.body is None else f"write '{word}: …'"
        return f"'{word}' is an attribute: {written}"
    inside = next((child for child in children.values() if _has(child, word)), None)
    if inside is not None:
        return f"it is an attribute of '{inside.word}': write '{_form(inside, word)}'"
    known = next((child for child in children.values() if _is_called(child, word)), None)
    if known is not None:
        return f"write it as '{_form(known)}'"
    below = next((c for c in children.values() if any(item.word == word for item in c.children)), None)
    return f"it belongs into '{_form(below)}'" if below is not None else ""


def names_source(name: str, kind: schema.Kind) -> bool:
    """Whether an attribute of the name would say what the kind takes after its own name (`image` of a container)."""
    return bool(kind.source) and name.lower() in words_of(kind.source)


def gives_source(body: syntax.Body | None, kind: schema.Kind) -> bool:
    """Whether a body says what belongs after the name, which is reported there."""
    keys = (entry.key for entry in (body.entries if body else ()) if isinstance(entry, syntax.Attribute))
    names = [key.text for key in keys if isinstance(key, syntax.Name)]
    return any(names_source(name, kind) and kind.attribute(name) is None for name in names)


def _has(child: schema.Child, attribute: str) -> bool:
    return any(item.name == attribute for item in child.attributes)


def _is_called(item: schema.Attribute | schema.Child, name: str) -> bool:
    return name.lower() in (alias.lower() for alias in item.also)


def called(name: str, attributes: Mapping[str, schema.Attribute]) -> tuple[str, ...]:
    """The attributes that are called so elsewhere."""
    return tuple(item.name for item in attributes.values() if _is_called(item, name))


def sole_missing(body: syntax.Body | None, attributes: Mapping[str, schema.Attribute]) -> tuple[str, ...]:
    """The one attribute that must be given and is not, where one other entry has a name that does not exist."""
    given: set[str] = set()
    unknown = 0
    for entry in body.entries if body else ():
        if isinstance(entry, syntax.Attribute) and isinstance(entry.key, syntax.Name):
            given.add(entry.key.text)
            unknown += entry.key.text not in attributes
            if unknown > 1:
                return ()
    missing = tuple(name for name, item in attributes.items() if item.required and name not in given)
    return missing if len(missing) == unknown == 1 else ()


def _form(child: schema.Child, attribute: str = "") -> str:
    name = {"name": " NAME", "source": " '…'", "either": "" if child.free else " NAME", "none": ""}[child.named]
    inside = f"{attribute}: …" if attribute else "…"
    return f"{child.word}{name} {{ {inside} }}"
