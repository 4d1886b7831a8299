"""What holds of every kind of the catalogue, by looking at the declarations alone."""

from __future__ import annotations

import re
from collections.abc import Iterator, Mapping
from typing import Any

import attrs
import pytest

from aspirec.catalog import conditions as c
from aspirec.catalog import templates as t
from aspirec.catalog.builtin_roles import BUILT_IN_ROLES
from aspirec.catalog.describe import describe_kind
from aspirec.catalog.index import find_kind, kind_names, known_kind
from aspirec.catalog.roles import ROLE_IDS, role_id
from aspirec.catalog.schema import Child, Kind
from aspirec.frozen import evolve
from aspirec.types import Target

GUID = re.compile(r"[0-9a-f]{8}-[0-9a-f]{4}-[0-9a-f]{4}-[0-9a-f]{4}-[0-9a-f]{12}")
BY_HAND = 20
"""So many kinds at most have a function of their own: for Bicep, checks or what a reference gives. The rest are data."""

NAMES = kind_names()


def all_kinds() -> Iterator[Kind]:
    """Every kind, and those that children are of their own."""
    for name in NAMES:
        kind = known_kind(name)
        yield kind
        yield from (child.own for child in kind.children if child.own is not None)


def owners(kind: Kind) -> list[Kind | Child]:
    """The kind and its children on all levels: whatever has attributes."""
    return [kind, *(path[-1] for path in descendants(kind.children))]


KINDS = list(all_kinds())
every_kind = pytest.mark.parametrize("kind", KINDS, ids=lambda kind: kind.name)


def parts(value: object) -> Iterator[object]:
    """A value of the catalogue and everything in it; children are left out, since they have attributes of their own."""
    yield value
    if isinstance(value, Mapping):
        for key, item in value.items():
            yield from parts(key)
            yield from parts(item)
    elif isinstance(value, list | tuple):
        for item in value:
            yield from parts(item)
    else:
        for field in getattr(type(value), "__attrs_attrs__", ()):
            if field.init and field.name != "children":
                yield from parts(getattr(value, field.name))


def descendants(children: tuple[Child, ...], above: tuple[Child, ...] = ()) -> Iterator[tuple[Child, ...]]:
    """Every child with those it stands in, outermost first."""
    for child in children:
        if child.own is None:
            path = (*above, child)
            yield path
            yield from descendants(child.children, path)


def test_names_are_unique_without_regard_to_case() -> None:
    assert len({name.lower() for name in NAMES}) == len(NAMES) > 50


@every_kind
def test_a_kind_is_found_by_its_name(kind: Kind) -> None:
    assert find_kind(kind.name) is kind


@every_kind
def test_a_kind_says_what_it_is(kind: Kind) -> None:
    assert kind.summary
    assert kind.doc.endswith(".")
    assert all(attribute.doc for attribute in kind.attributes)
    assert describe_kind(kind)["name"] == kind.name


BOTH = {"staticFiles"}
"""Words that can be either: a switch, or the name of what has the files."""


@every_kind
def test_attributes_and_children_have_different_names(kind: Kind) -> None:
    for owner in owners(kind):
        names = [item.name for item in owner.attributes]
        names += [item.word for item in owner.children if item.word not in BOTH]
        assert len(names) == len(set(names)), names


def test_role_ids_are_guids() -> None:
    for name, guid in (*ROLE_IDS.items(), *BUILT_IN_ROLES.items()):
        assert GUID.fullmatch(guid), name


def test_role_ids_are_those_of_built_in_roles() -> None:
    assert set(ROLE_IDS.values()) <= set(BUILT_IN_ROLES.values())


@every_kind
def test_roles_are_known(kind: Kind) -> None:
    if kind.access is None:
        return
    own = {role.name for role in kind.access.data_roles}
    for name in kind.access.roles:
        assert role_id(name) is not None, name
    for name, _ in kind.access.defaults:
        assert name in own or name in kind.access.roles, f"{name} is not among the roles of the kind"
        assert name in own or name in ROLE_IDS, f"add {name} to ROLE_IDS, so that the large table is not needed for it"
    if kind.host is not None and kind.host.pull_role:
        assert kind.host.pull_role in ROLE_IDS
    if kind.host is not None and kind.host.caller_role is not None:
        assert kind.host.caller_role[0] in ROLE_IDS


@every_kind
def test_kinds_that_come_along_exist_and_take_what_they_are_given(kind: Kind) -> None:
    brought = [*kind.brings, *(item for path in descendants(kind.children) for item in path[-1].brings)]
    for item in brought:
        other = known_kind(item.kind)
        for name, _ in item.settings:
            assert other.attribute(name) is not None, f"{other.name} has no {name}"
        for word in item.children:
            assert other.child(word) is not None, f"{other.name} has no {word}"
    if kind.host is not None and kind.host.registry_kind:
        assert known_kind(kind.host.registry_kind)


@every_kind
def test_no_name_in_azure_is_empty(kind: Kind) -> None:
    for path in descendants(kind.children):
        attribute = path[-1].attribute(path[-1].name_attribute)
        if attribute is not None:
            assert attribute.check is not None, f"{path[-1].word} takes an empty {attribute.name}"
            assert not attribute.check.test("")
            assert not attribute.check.test("  ")


TRAITS = {trait for kind in KINDS for trait in kind.traits} | {
    trait for kind in KINDS for path in descendants(kind.children) for trait in path[-1].traits
}


WITHOUT_A_KIND = {"endpoint"}
"""What an attribute may refer to that is no resource: the endpoint of one."""


@every_kind
def test_what_attributes_refer_to_is_there(kind: Kind) -> None:
    for target in (part for owner in owners(kind) for part in parts(owner.attributes) if isinstance(part, Target)):
        for wanted in target.kinds:
            if wanted in WITHOUT_A_KIND:
                continue
            above, _, word = wanted.partition("/")
            found = find_kind(above)
            assert wanted in TRAITS or (found is not None and (not word or found.child(word))), wanted


def test_every_trait_is_asked_for() -> None:
    targets = (part for kind in KINDS for owner in owners(kind) for part in parts(owner.attributes))
    assert {wanted for target in targets if isinstance(target, Target) for wanted in target.kinds} >= TRAITS


@every_kind
def test_origins_have_the_attributes_that_they_name(kind: Kind) -> None:
    for child in kind.children:
        for word in attrs.astuple(child.origin) if child.origin is not None else ():
            assert child.attribute(word) is not None, f"{child.word} has no {word}"


def attributes_named(value: object) -> Iterator[tuple[str, int]]:
    """The attributes that templates and conditions ask for, each with how far up."""
    for part in parts(value):
        match part:
            case t.Attr():
                yield part.name, part.up
            case c.Given() | c.Written() | c.Is() | c.Exceeds() | c.IsLiteral() | c.Refers() | c.SharesScope():
                yield part.attribute, 0
            case t.TargetOf() | t.OutputOf() | t.NameOf():
                yield part.attribute, 0


def known_attributes(owner: Kind | Child) -> set[str]:
    return {attribute.name for attribute in owner.attributes}


ALWAYS_THERE = {"location", "owner", "registry", "tag", "dockerfile"}
"""What the compiler itself fills in, or asks for where a kind has it."""


@every_kind
def test_templates_ask_for_attributes_that_are_there(kind: Kind) -> None:
    own = known_attributes(kind)
    for name, _ in attributes_named(kind_data(kind)):
        assert name in own | ALWAYS_THERE | block_attributes(kind.children), f"{kind.name} has no attribute {name}"


def kind_data(kind: Kind) -> list[object]:
    return [
        kind.resource,
        kind.parts,
        kind.outputs,
        kind.connection,
        kind.access,
        kind.brings,
        kind.limits,
        kind.secrets,
    ]


def block_attributes(children: tuple[Child, ...]) -> set[str]:
    """The attributes of children and blocks: `EachChild` and `Block` fill templates in for them."""
    return {name for path in descendants(children) for name in known_attributes(path[-1])}


@every_kind
def test_templates_of_children_ask_for_attributes_that_are_there(kind: Kind) -> None:
    for path in descendants(kind.children):
        child = path[-1]
        data = [
            child.resource,
            child.parts,
            child.outputs,
            child.connection,
            child.limits,
            child.assignment,
            child.secrets,
        ]
        known = {name for owner in path for name in known_attributes(owner)} | known_attributes(kind)
        known |= block_attributes(child.children) | ALWAYS_THERE
        for name, _ in attributes_named(data):
            assert name in known, f"{kind.name}/{child.word} has no attribute {name}"


@every_kind
def test_outputs_that_connections_use_are_declared(kind: Kind) -> None:
    declared = {output.name for output in kind.outputs}
    connections = [kind.connection, *(path[-1].connection for path in descendants(kind.children))]
    for part in (part for connection in connections for part in parts(connection)):
        if isinstance(part, t.Out):
            assert part.name in declared, f"{kind.name} has no output {part.name}"


@every_kind
def test_outputs_have_different_names(kind: Kind) -> None:
    """Two of one name are variants: each has a condition."""
    certain = [output.name.lower() for output in kind.outputs if output.when == c.ALWAYS]
    assert len(certain) == len(set(certain))
    assert not set(certain) & {output.name.lower() for output in kind.outputs if output.when != c.ALWAYS}


@every_kind
def test_modules_of_roles_find_the_resource_by_an_output(kind: Kind) -> None:
    if kind.access is not None and kind.resource is not None and kind.build is None:
        assert kind.name_output in {output.name for output in kind.outputs}


@every_kind
def test_name_rules_are_regular_expressions_within_bounds(kind: Kind) -> None:
    rules = [kind.name_rule, *(path[-1].name_rule for path in descendants(kind.children))]
    for rule in (rule for rule in rules if rule is not None):
        re.compile(rule.pattern)
        assert 1 <= rule.minimum <= rule.maximum
        assert not rule.pattern or rule.what, "a pattern is said in words"


@every_kind
def test_types_of_azure_have_a_version(kind: Kind) -> None:
    declared: list[Any] = [part for part in parts([kind_data(kind)]) if isinstance(part, t.BicepResource)]
    declared += [path[-1].resource for path in descendants(kind.children) if path[-1].resource is not None]
    for resource in declared:
        assert re.fullmatch(r"Microsoft\.[A-Za-z.]+(/[A-Za-z]+)+", resource.type), resource.type
        assert re.fullmatch(r"20\d\d-\d\d-\d\d(-preview)?", resource.version), resource.version


def has_function(kind: Kind) -> bool:
    """Whether a function of the kind's own has to be read to know what it does."""
    return any(
        (
            kind.build,
            kind.authored,
            kind.check,
            kind.refer,
            kind.host,
            kind.access is not None and kind.access.build,
            kind.compute is not None and kind.compute.joins,
        )
    )


def test_most_kinds_are_data() -> None:
    by_hand = sorted(kind.name for kind in KINDS if has_function(kind))
    assert len(by_hand) <= BY_HAND, by_hand


def test_a_copy_of_a_declaration_knows_its_own_attributes_and_children() -> None:
    kind = known_kind("azure.storage")
    sku, queues = kind.attribute("sku"), kind.child("queues")
    assert sku is not None
    assert queues is not None
    other = evolve(kind, attributes=(evolve(sku, name="tier"),), children=(evolve(queues, word="lines"),))
    assert (other.attribute("sku"), other.child("queues")) == (None, None)
    assert other.attribute("tier") is not None
    assert other.child("lines") is not None
