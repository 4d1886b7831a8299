"""Roles that scripts give in databases are roles like any other; without anything in Azure nobody needs any permission."""

from __future__ import annotations

from aspirec.driver import compile_program
from aspirec.outline.build import DEPLOYER, build_outline
from aspirec.outline.nodes import Outline
from aspirec.outline.permissions import needed_permissions

SERVER = "azure.sqlServer sql {\n  database people { databaseName: 'hr' }\n  database plain\n}\n"
APPS = """azure.containerAppEnvironment env { registry: null }
container api 'contoso/api:1' { reference sql.people }
container report 'contoso/report:1' { grant db_datareader, db_datawriter on sql }
"""


def outline(program: str) -> Outline:
    result = compile_program("app.aspire", {"app.aspire": program.encode()}.__getitem__)
    return build_outline({name: text.encode() for name, text in result.files})


def roles(program: str) -> set[tuple[str, str, str]]:
    return {(role.principal, role.role, role.target) for role in outline(program).roles}


def test_users_of_databases_are_listed() -> None:
    full = {("api-identity", "db_owner", f"{name} of sql") for name in ("hr", "plain")}
    some = {
        ("report-identity", role, f"{name} of sql")
        for role in ("db_datareader", "db_datawriter")
        for name in ("hr", "plain")
    }
    assert roles(SERVER + APPS) == full | some
    assert roles(f"app shop {{ roles: 'external' }}\n{SERVER}{APPS}") == full | some


def test_the_principal_that_deploys_is_a_user_where_there_are_no_apps() -> None:
    assert roles(SERVER) == {(DEPLOYER, "db_owner", "hr of sql"), (DEPLOYER, "db_owner", "plain of sql")}


def test_nothing_in_azure_takes_no_permissions() -> None:
    assert needed_permissions(outline("docker.compose place\ncontainer web 'nginx:1.27'\n")).actions == ()
    assert needed_permissions(outline(SERVER)).actions != ()
