"""`null` leaves an attribute out, on every kind: what cannot do without it is refused, and nothing is written as `null`."""

from __future__ import annotations

import pytest

from aspirec.catalog.index import kind_names, known_kind
from aspirec.catalog.schema import Kind
from aspirec.driver import Options, Result, compile_program


def without_an_attribute(kind: Kind, attribute: str) -> Result:
    """A program with one resource of the kind, for which the attribute is `null`."""
    source = " './source'" if kind.source_required else ""
    environment = "" if kind.host is not None else "azure.containerAppEnvironment env\n"
    text = f"{environment}{kind.name} one{source} {{\n  {attribute}: null\n}}\n".encode()
    read = {"app.aspire": text, "source": b"param location string\n"}
    return compile_program("app.aspire", read.__getitem__, options=Options(verify=True))


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
        said = [found.code.id for found in without_an_attribute(kind, attribute.name).diagnostics]
        assert ("ASP2009" in said) >= (attribute.required or attribute.needed), attribute.name
