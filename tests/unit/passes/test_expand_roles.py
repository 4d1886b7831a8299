"""Roles are the same by whichever of their names they are granted."""

from __future__ import annotations

from aspirec.driver import compile_program

PROGRAM = """
azure.containerAppEnvironment env
azure.storage store
container api 'api:1' { grant ROLES on store }
"""


def built_with(roles: str) -> tuple[tuple[str, str], ...]:
    return compile_program("app.aspire", lambda _: PROGRAM.replace("ROLES", roles).encode()).files


def test_a_role_by_its_title_is_the_role_by_its_name() -> None:
    by_name = built_with("StorageBlobDataReader, StorageBlobDelegator")
    assert any("store_StorageBlobDataReader" in text for _, text in by_name)
    assert built_with("'Storage Blob Data Reader', 'Storage Blob Delegator'") == by_name


def test_a_role_by_two_names_is_granted_once() -> None:
    assert built_with("'Storage Blob Data Reader', StorageBlobDataReader") == built_with("StorageBlobDataReader")
