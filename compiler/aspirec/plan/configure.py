"""configure: the raw properties of the author's own in the content of a module.

configure { properties: { adminUserEnabled: true } }   ->   resource acr '…' { …  properties: { …  adminUserEnabled: true } }
"""

from __future__ import annotations

from collections.abc import Iterable, Iterator

from aspirec import expressions as ex
from aspirec.bicep.functions import OUTER_PROPERTIES
from aspirec.frozen import evolve
from aspirec.merging import merged
from aspirec.model.nodes import Configure
from aspirec.model.type_words import describe_given
from aspirec.model.typing import type_of
from aspirec.plan import nodes
from aspirec.source import Span
from aspirec.types import STRING, accepts

SETTLED = {
    **dict.fromkeys(("parent", "scope"), "the program decides where a resource belongs"),
    **dict.fromkeys(nodes.OF_THE_TYPE, "its kind says what a resource is"),
    "dependsOn": "what a resource refers to says what it waits for",
}
"""Properties of a resource that are not the author's, and whose they are."""


def configured(
    content: nodes.Content, configures: tuple[Configure, ...], main: str
) -> tuple[nodes.Content, list[Configure]]:
    """The content with raw properties merged in, and the `configure`s whose symbol is not in the module.

    Without a symbol all the main resources of the content are meant (a site and its slot); a name is only for the first.
    """
    lost: list[Configure] = []
    resources = list(content.resources)
    for configure in configures:
        wanted = [symbol.lower() for symbol in ((configure.symbol,) if configure.symbol else content.main or (main,))]
        places = [next((i for i, item in enumerate(resources) if item.symbol.lower() == word), None) for word in wanted]
        for number, place in enumerate(places):
            if place is not None:
                changed = merged_into(resources[place], configure.value)
                resources[place] = evolve(changed, name=resources[place].name) if number else changed
        if all(place is None for place in places):
            lost.append(configure)
    return evolve(content, resources=tuple(resources)), lost


def settled_in(configures: Iterable[Configure]) -> Iterator[tuple[str, str, Span]]:
    """What is said in vain of the place and the type of a resource, and why in vain."""
    for configure in configures:
        for key, value in configure.value.entries:
            if isinstance(key, str) and key in SETTLED:
                yield key, SETTLED[key], value.span


def misplaced_in(content: nodes.Content, configures: Iterable[Configure]) -> Iterator[tuple[str, Span]]:
    """The properties that no resource of the content has at its top, nor any resource of Azure: they stand within `properties`."""
    known = {key for resource in content.resources for key, _ in resource.body.entries}
    for configure in configures:
        for key, value in configure.value.entries:
            if isinstance(key, str) and key not in known and key not in (*OUTER_PROPERTIES, *SETTLED):
                yield key, value.span


def computed_in(configures: Iterable[Configure]) -> Iterator[Span]:
    """Where a property of a resource itself has a name that is only known later: Bicep has to know which one is meant."""
    return (key.span for configure in configures for key, _ in configure.value.entries if isinstance(key, ex.Text))


def wrong_names(configures: Iterable[Configure]) -> Iterator[tuple[str, Span]]:
    """The names which are not texts, in words: the name of a resource is never left out either."""
    for configure in configures:
        name = configure.value.get("name")
        if name is not None and not accepts(STRING, type_of(name)):
            yield describe_given(type_of(name)), name.span


def merged_into(resource: nodes.Resource, value: ex.Object) -> nodes.Resource:
    """The resource with the properties merged into its body; `name` replaces its name."""
    name = value.get("name") or resource.name
    rest = ex.Object(tuple(item for item in value.entries if item[0] not in ("name", *SETTLED)), span=value.span)
    return evolve(resource, name=name, body=merged(resource.body, rest))
