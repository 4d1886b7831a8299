"""`null` leaves an attribute out, on every kind: what cannot do without it is refused, and nothing is written as `null`."""

from __future__ import annotations

import pytest

from aspirec.catalog.index import kind_names, known_kind
from aspirec.catalog.schema import Child, Kind
from aspirec.driver import Options, Result, compile_program


def without_an_attribute(kind: Kind, attribute: str, child: Child | None = None) -> Result:
    """A program with one resource of the kind, for which the attribute is `null`, or for a child of it."""
    body = f"{attribute}: null"
    if child is not None:
        name = {"none": "", "source": "'./source'"}.get(child.named, "inner")
        body = f"{child.word} {name} {{\n    {body}\n  }}"
    source = " './source'" if kind.source_required else ""
    environment = "" if kind.host is not None else "azure.containerAppEnvironment env\n"
    text = f"{environment}{kind.name} one{source} {{\n  {body}\n}}\n".encode()
    read = {"app.aspire": text, "source": b"param location string\n"}
    return compile_program("app.aspire", read.__getitem__, options=Options(verify=True))


def is_missed(result: Result, attribute: str) -> bool:
    """Whether it is reported that the attribute has no value."""
    return any(found.code.id == "ASP2009" and f"'{attribute}'" in found.message for found in result.diagnostics)


@pytest.mark.parametrize("name", kind_names())
def test_nothing_is_written_for_what_is_null(name: str) -> None:
    kind = known_kind(name)
    for attribute in kind.attributes:
        result = without_an_attribute(kind, attribute.name)
        assert not [file for file, text in result.files if f" {attribute.name}: null" in text], attribute.name


@pytest.mark.parametrize("name", kind_names())
def test_what_is_needed_is_refused_as_null(name: str) -> None:
    kind = known_kind(name)
    for attribute in kind.attributes:
        result = without_an_attribute(kind, attribute.name)
        assert is_missed(result, attribute.name) >= (attribute.required or attribute.needed), attribute.name


@pytest.mark.parametrize("name", kind_names())
def test_what_a_child_needs_is_refused_as_null(name: str) -> None:
    kind = known_kind(name)
    for child in kind.children:
        for attribute in child.attributes:
            result = without_an_attribute(kind, attribute.name, child)
            is_needed = attribute.required or attribute.needed
            assert is_missed(result, attribute.name) >= is_needed, (child.word, attribute.name)


@pytest.mark.parametrize(("kind", "attribute"), [("postgres", "userName"), ("redis", "tag"), ("redis", "registry")])
def test_a_service_has_a_whole_image_and_a_user(kind: str, attribute: str) -> None:
    found = without_an_attribute(known_kind(kind), attribute).diagnostics
    assert [one.message for one in found] == [f"'{attribute}' must have a value, and null leaves it out"]


@pytest.mark.parametrize("environment", ["azure.containerAppEnvironment", "docker.compose"])
@pytest.mark.parametrize("name", kind_names())
def test_null_is_as_good_as_not_written(name: str, environment: str) -> None:
    kind = known_kind(name)
    source = " './source'" if kind.source_required else ""
    around = "" if kind.host is not None else f"{environment} env\n"

    def result(head: str, *entries: str) -> Result:
        text = f"{around}{head} one{source} {{\n  {chr(10).join(entries)}\n}}\n".encode()
        read = {"app.aspire": text, "source": b"param location string\n"}
        return compile_program("app.aspire", read.__getitem__, options=Options(verify=True))

    heads = {name: (), f"existing {name}": ("name: 'abcdef'",)} if kind.can_exist else {name: ()}
    for head, entries in heads.items():
        without = result(head, *entries)
        for item in kind.attributes:
            is_written = any(entry.startswith(f"{item.name}:") for entry in entries)
            if item.ignores_null and not (item.required or item.needed or is_written):
                found = result(head, *entries, f"{item.name}: null")
                assert (found.files, said(found)) == (without.files, said(without)), (head, item.name)


def said(result: Result) -> list[tuple[str, str]]:
    return [(found.code.id, found.message) for found in result.diagnostics]
