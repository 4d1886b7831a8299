"""Where the body of a resource has a property that somebody wrote as an attribute: `configure` changes it there.

    azure.redis cache { capacity: 2 }  ->  configure { properties: { sku: { capacity: 2 } } }

Only asked after a mistake was found.
"""

from __future__ import annotations

from collections.abc import Iterator, Mapping

from aspirec.catalog.templates import Template, When
from aspirec.model.bind_blocks import CONFIGURE
from aspirec.model.bodies import Owner
from aspirec.model.elsewhere import names_for
from aspirec.model.type_words import written
from aspirec.types import Literal, Type


def configured_at(name: str, owner: Owner, given: Type | None = None) -> str:
    """How a property of the name, in camelCase or not, is configured; empty if the resource has none in what is written for it. Of
    several that nearest to the top. `given` is the type of what the author wrote: a value of the right sort is kept, and else the
    one shown that the property has anyhow.
    """
    if owner.kind is None or owner.kind.resource is None or CONFIGURE not in owner.children:
        return ""
    wanted = {one.lower() for one in names_for(name)}
    found = next((path for path in _paths(owner.kind.resource.body) if path[-1][0].lower() in wanted), None)
    if found is None:
        return ""
    usual = found[-1][1]
    text = written(given.value) if isinstance(given, Literal) and _fits(given.value, usual) else _shown(usual)
    for key, _ in reversed(found):
        text = f"{{ {key}: {text} }}"
    return f"write {CONFIGURE} {text}"


def _paths(body: Mapping[str, Template]) -> Iterator[tuple[tuple[str, Template], ...]]:
    """All properties with those around them, level by level."""
    level: list[tuple[tuple[str, Template], ...]] = [()]
    while level:
        inside = [(path, _properties(path[-1][1] if path else body)) for path in level]
        level = [(*path, item) for path, properties in inside for item in properties.items()]
        yield from level


def _properties(value: Template) -> Mapping[str, Template]:
    """The properties that an object has, be it under a condition; none for what is no object."""
    if isinstance(value, When):
        return {**_properties(value.otherwise), **_properties(value.then)}
    return value if isinstance(value, Mapping) else {}


def _fits(value: str | int, usual: Template) -> bool:
    """Whether a value is of the same sort as the usual one, as far as that is known."""
    return type(value) is type(usual) or not isinstance(usual, str | int | Mapping)


def _shown(value: Template) -> str:
    """A value as it is written, if it is known; else three dots."""
    if isinstance(value, Mapping) and value:
        return "{ " + ", ".join(f"{key}: {_shown(item)}" for key, item in value.items()) + " }"
    return written(value) if isinstance(value, str | int) else "…"
