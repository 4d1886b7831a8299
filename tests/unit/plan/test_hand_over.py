"""What main.bicep hands over: single outputs as long as Azure takes them, and one object beyond that."""

from __future__ import annotations

import re

import pytest

from aspirec.driver import compile_program
from aspirec.plan.hand_over import LARGEST


def built(text: str) -> dict[str, str]:
    result = compile_program("app.aspire", lambda _: text.encode())
    return dict(result.files)


def program(outputs: int, *, environment: str = "azure.containerAppEnvironment env") -> str:
    own = "".join(f"output own{number} = vault.vaultUri\n" for number in range(outputs))
    return f"{environment}\nazure.keyVault vault\nproject api './Api.csproj' {{\n  reference vault\n}}\n{own}"


def declared(text: str, word: str) -> list[str]:
    return re.findall(rf"^{word} (\w+) ", text, re.MULTILINE)


@pytest.mark.parametrize("outputs", [0, LARGEST - 8])
def test_what_fits_is_handed_over_one_by_one(outputs: int) -> None:
    files = built(program(outputs))
    handed_over = set(declared(files["main.bicep"], "output"))
    assert "infrastructure" not in handed_over
    assert {"vault_vaultUri", "api_identity_id"} <= handed_over & set(declared(files["apps.bicep"], "param"))


def test_more_than_azure_takes_is_handed_over_in_one_object() -> None:
    files = built(program(LARGEST - 2))
    outputs, parameters = declared(files["main.bicep"], "output"), declared(files["apps.bicep"], "param")
    assert "infrastructure" in outputs
    assert len(outputs) <= LARGEST
    assert "infrastructure" in parameters
    assert not [name for name in parameters if name.startswith(("vault", "env", "api_identity"))]
    assert "  vault_vaultUri: vault.outputs.vaultUri\n" in files["main.bicep"]
    assert "vault_outputs_vaulturi: infrastructure.vault_vaultUri\n" in files["apps.bicep"]


def test_every_member_that_a_template_reads_is_handed_over() -> None:
    files = built(program(LARGEST - 2))
    given = re.search(r"^output infrastructure object = \{\n(.*?)^\}", files["main.bicep"], re.MULTILINE | re.DOTALL)
    assert given is not None
    members = set(re.findall(r"^  (\w+):", given[1], re.MULTILINE))
    assert members == set(re.findall(r"infrastructure\.(\w+)", files["apps.bicep"]))


def test_what_people_fill_in_elsewhere_stays_an_output_of_its_own() -> None:
    files = built(program(LARGEST, environment="docker.compose env"))
    assert "vault_vaultUri" in declared(files["main.bicep"], "output")
    assert "vault_vaultUri" in files[".env"]
