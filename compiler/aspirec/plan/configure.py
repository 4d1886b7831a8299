"""configure: the raw properties of the author's own in the content of a module.

configure { properties: { adminUserEnabled: true } }   ->   resource acr '…' { …  properties: { …  adminUserEnabled: true } }
"""

from __future__ import annotations

from collections.abc import Iterator

from aspirec import expressions as ex
from aspirec.bicep.functions import OUTER_PROPERTIES
from aspirec.diagnostics.model import Bag, Diagnostic
from aspirec.frozen import evolve
from aspirec.merging import merged
from aspirec.model.nodes import Resource
from aspirec.model.type_words import describe_given
from aspirec.model.typing import type_of
from aspirec.plan import errors, nodes
from aspirec.types import STRING, accepts

SETTLED = {
    **dict.fromkeys(("parent", "scope"), "the program decides where a resource belongs"),
    **dict.fromkeys(nodes.OF_THE_TYPE, "its kind says what a resource is"),
    "dependsOn": "what a resource refers to says what it waits for",
}
"""Properties of a resource that are not the author's, and whose they are."""


def configured(content: nodes.Content, resource: Resource, main: str, bag: Bag) -> nodes.Content:
    """The content with the raw properties of the resource merged in; what is wrong with them goes into the bag.

    Without a symbol all the main resources of the content are meant (a site and its slot), or `main` where it names none; a name is
    only for the first.
    """
    bag.extend(_findings(content, resource, main))
    resources = list(content.resources)
    for configure in resource.configures:
        wanted = [symbol.lower() for symbol in ((configure.symbol,) if configure.symbol else content.main or (main,))]
        places = [next((i for i, item in enumerate(resources) if item.symbol.lower() == word), None) for word in wanted]
        for number, place in enumerate(places):
            if place is not None:
                changed = merged_into(resources[place], configure.value)
                resources[place] = evolve(changed, name=resources[place].name) if number else changed
        if all(place is None for place in places):
            symbols = [item.symbol for item in content.resources]
            bag.add(errors.unknown_symbol(configure.symbol, resource.name, configure.span, symbols))
    return evolve(content, resources=tuple(resources))


def _findings(content: nodes.Content, resource: Resource, main: str) -> Iterator[Diagnostic]:
    """What `configure` cannot change: what is only looked up, and what the program settles itself. What it cannot set: properties
    in the wrong place, and names that are none.
    """
    existing = {item.symbol.lower() for item in content.resources if item.existing}
    known = {key for item in content.resources for key, _ in item.body.entries}
    for configure in resource.configures:
        if (configure.symbol or main).lower() in existing:
            yield errors.pointless_for_existing(resource.name, "configure", configure.span)
        for key, value in configure.value.entries:
            if isinstance(key, ex.Text):  # only known later, and Bicep has to know which one is meant
                yield errors.computed_property(resource.name, key.span)
            elif key in SETTLED:
                yield errors.pointless_in_configure(key, SETTLED[key], value.span)
            elif key not in known and key not in OUTER_PROPERTIES:
                yield errors.outside_properties(resource.name, configure.symbol, key, value.span)
            elif key == "name" and not accepts(STRING, type_of(value)):
                yield errors.configured_name(describe_given(type_of(value)), value.span)


def merged_into(resource: nodes.Resource, value: ex.Object) -> nodes.Resource:
    """The resource with the properties merged into its body; `name` replaces its name."""
    name = value.get("name") or resource.name
    rest = ex.Object(tuple(item for item in value.entries if item[0] not in ("name", *SETTLED)), span=value.span)
    return evolve(resource, name=name, body=merged(resource.body, rest))
