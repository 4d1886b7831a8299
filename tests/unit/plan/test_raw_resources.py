"""Resources that authors write out, in the form that the linter asks for. The usual cases stand in a golden application."""

from __future__ import annotations

import pytest

from aspirec.driver import compile_program

KEY = "Microsoft.KeyVault/vaults/secrets@2024-11-01"
VAULT = "Microsoft.KeyVault/vaults@2024-11-01"


def module_of(body: str) -> str:
    text = f"param prefix string\nazure.module extras {{\n  params {{ prefix: prefix }}\n{body}\n}}\n"
    result = compile_program("app.aspire", lambda _: text.encode())
    assert not result.diagnostics
    return dict(result.files)["extras.module.bicep"]


@pytest.mark.parametrize(
    ("above", "name", "rest"),
    [
        ("'shared'", "'shared/key'", "'key'"),
        ("'${prefix}-shared'", "'${prefix}-shared/key'", "'key'"),
        ("'${prefix}-shared'", "'${prefix}-shared/key-${prefix}'", "'key-${prefix}'"),
        ("prefix", "'${prefix}/key'", "'key'"),
        ("'shared'", "'${vault.name}/${prefix}'", "prefix"),
    ],
)
def test_the_parent_is_taken_out_of_the_name(above: str, name: str, rest: str) -> None:
    vault = f"  existing resource vault '{VAULT}' {{ name: {above} }}"
    made = module_of(f"{vault}\n  resource key '{KEY}' {{\n    name: {name}\n    properties: {{ value: 'x' }}\n  }}")
    assert f"  parent: vault\n  name: {rest}\n" in made


@pytest.mark.parametrize("name", ["'other/key'", "'shared-2/key'", "'${prefix}/key'"])
def test_what_is_below_something_else_keeps_its_name(name: str) -> None:
    vault = f"  existing resource vault '{VAULT}' {{ name: 'shared' }}"
    made = module_of(
        f"{vault}\n  resource key '{KEY}' {{\n    name: {name}\n    properties: {{ value: vault.id }}\n  }}"
    )
    assert f"\n  name: {name}\n" in made
    assert "parent:" not in made


def test_the_linter_is_told_that_the_name_of_an_administrator_is_meant() -> None:
    made = module_of(
        "  resource machine 'Microsoft.Compute/virtualMachines@2024-07-01' {\n    name: 'machine'\n"
        "    properties: { osProfile: { adminUsername: 'me', computerName: 'machine' } }\n  }"
    )
    assert "#disable-next-line adminusername-should-not-be-literal\n      adminUsername: 'me'\n" in made
