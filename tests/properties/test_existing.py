"""What is written of a resource that exists already has an effect somewhere, or is told: nothing is left out in silence."""

from __future__ import annotations

from collections.abc import Iterator

import pytest

from aspirec.catalog.index import sound_kinds
from aspirec.catalog.schema import Attribute, Child, Kind
from aspirec.driver import compile_program
from aspirec.types import BOOL, INT, STRING, Choice, ListOf, Target, Type, Union

KINDS = {kind.name: kind for kind in sound_kinds() if kind.can_exist and kind.resource is not None}
ALREADY_SAID = ("name", "publish", "defaultRoles")
ASKED_BY_CHECKS = {
    "azure.appConfiguration": ("sku",),
    "azure.eventHubs": ("sku",),
    "azure.frontDoor": ("sku",),
    "azure.search": ("sku",),
    "azure.serviceBus": ("sku",),
    "azure.signalR": ("sku",),
    "azure.webPubSub": ("sku",),
    "azure.storage": ("hierarchicalNamespace",),
}
"""What says something to checks of what is put into the resource, or in front of it: tiers that do not take it."""
ASKED_BY_OTHERS = {
    "azure.appServiceEnvironment": ("httpsUpgrade",),
    "azure.containerAppEnvironment": ("httpsUpgrade",),
    "azure.identity": ("taggable",),
    "azure.privateEndpoint": ("group",),
    "azure.signalR": ("mode",),
}
"""What others ask for: apps, references to it, passes."""
ASKED_OF_CHILDREN = {
    "azure.foundry/deployment": ("version", "format"),
    "azure.virtualNetwork/subnet": ("prefix",),
}
"""What references to a child pass on, or checks of its neighbours ask for."""
DECLARED = """
azure.containerRegistry images
azure.logAnalytics logs
azure.publicIp address
azure.applicationInsights insights
azure.identity someone
"""
"""What attributes may name."""
NAMES = {
    "azure.publicIp": "address",
    "azure.logAnalytics": "logs",
    "azure.applicationInsights": "insights",
    "registry": "images",
    "identity": "someone",
}


def values(type_: Type) -> Iterator[str]:
    """Values of a type, as they are written."""
    match type_:
        case Choice(words):
            yield from (f"'{word}'" for word in words)
        case Union(options):
            for option in options:
                yield from values(option)
        case ListOf(item):
            yield from (f"[{value}]" for value in values(item))
        case Target(kinds):
            yield from (NAMES[kind] for kind in kinds if kind in NAMES)
        case _ if type_ == BOOL:
            yield from ("true", "false")
        case _ if type_ == INT:
            yield from ("2", "5")
        case _ if type_ == STRING:
            yield from ("'westeurope'", "'10.0.0.0/16'", "'/id'", "'PT5M'")
        case _:
            return


def children(owner: Kind | Child) -> Iterator[tuple[Child, ...]]:
    """The children that may exist already, each with those that it stands in."""
    for child in owner.children:
        yield from ((child, *below) for below in children(child))
        if child.can_exist:
            yield (child,)


def child_text(path: tuple[Child, ...], written: str) -> str:
    for number, child in enumerate(reversed(path)):
        word = child.name_rule.words[0] if child.name_rule is not None and child.name_rule.words else f"part{number}"
        written = f"existing {child.word} {word} {{ {written} }}"
    return written


def compiled(kind: Kind, written: str) -> tuple[object, list[str]]:
    """The results of a program with an existing resource of the kind, and what is said about it."""
    runs = "" if kind.host is not None else "azure.containerAppEnvironment env { registry: null }\n"
    name = "privatelink.vaultcore.azure.net" if kind.name == "azure.privateDnsZone" else "contoso"
    program = f"{DECLARED}{runs}existing {kind.name} thing {{\n  name: '{name}'\n  {written}\n}}\n"
    result = compile_program("app.aspire", lambda _: program.encode())
    return result.files, [found.message for found in result.diagnostics]


def passed_over(kind: Kind) -> Iterator[str]:
    """What may be written of the existing resource, and makes no difference."""
    plain = compiled(kind, "")
    for attribute in kind.attributes:
        if attribute.name not in ALREADY_SAID and not makes_a_difference(kind, attribute, plain):
            yield attribute.name
    if kind.child("tags") is not None and compiled(kind, "tags { team: 'shop' }") == plain:
        yield "tags"


def makes_a_difference(kind: Kind, attribute: Attribute, plain: tuple[object, list[str]]) -> bool:
    written = [f"{attribute.name}: {value}" for value in values(attribute.type)]
    return not written or any(compiled(kind, line) != plain for line in written)


@pytest.mark.parametrize("name", sorted(KINDS))
def test_nothing_is_said_of_what_exists_in_vain(name: str) -> None:
    known = {*ASKED_BY_CHECKS.get(name, ()), *ASKED_BY_OTHERS.get(name, ())}
    assert set(passed_over(KINDS[name])) == known


@pytest.mark.parametrize("name", sorted(KINDS))
def test_nothing_is_said_of_children_that_exist_in_vain(name: str) -> None:
    kind = KINDS[name]
    for path in children(kind):
        plain, declared = compiled(kind, child_text(path, "")), path[-1]
        for attribute in declared.attributes:
            written = [f"{attribute.name}: {value}" for value in values(attribute.type)]
            in_vain = [line for line in written if compiled(kind, child_text(path, line)) == plain]
            known = attribute.name in (declared.name_attribute, *ASKED_OF_CHILDREN.get(f"{name}/{declared.word}", ()))
            assert known or not in_vain, (declared.word, attribute.name)


@pytest.mark.parametrize("name", sorted(KINDS))
def test_what_exists_has_to_say_which_one_it_is(name: str) -> None:
    program = f"existing {name} thing {{ }}\n".encode()
    result = compile_program("app.aspire", lambda _: program)
    assert [found.code.slug for found in result.diagnostics] == ["existing-without-name"]
