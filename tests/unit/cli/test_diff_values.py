"""`aspirec diff` and values: what a program gives a stage is told apart from what people filled in, and secrets stay hidden."""

from __future__ import annotations

import json
import shutil
from collections.abc import Callable
from pathlib import Path

import pytest

from aspirec.cli.main import main

PROGRAM = """
app shop

param owner string
param size int = 3
@secure()
param key string
azure.containerAppEnvironment env {}
container web 'nginx' {
  deployTo: env
  env { KEY: key }
}
docker.compose local {}
container worker 'nginx' {
  deployTo: local
  env {
    OWNER: owner
    TOKEN: key
  }
}
output who string = '${owner}${size}'
stage prod { owner: 'ops' }
"""
NOTHING = "Nothing changes that is deployed.\n"

Shown = Callable[..., str]


@pytest.fixture
def shown(tmp_path: Path, monkeypatch: pytest.MonkeyPatch, capfd: pytest.CaptureFixture[str]) -> Shown:
    """What `aspirec diff` prints, where `a` and `b` are folders with the results of `app.aspire`."""
    monkeypatch.chdir(tmp_path)
    monkeypatch.delenv("FORCE_COLOR", raising=False)
    Path("app.aspire").write_text(PROGRAM)
    assert main(["build", "app.aspire", "-o", "a", "-q"]) == 0
    shutil.copytree("a", "b")

    def run(*arguments: str) -> str:
        assert main(["diff", *arguments]) == 0
        out, err = capfd.readouterr()
        assert err == ""
        return out

    return run


def edit(path: str, old: str, new: str) -> None:
    text = Path(path).read_text()
    assert old in text
    Path(path).write_text(text.replace(old, new))


def fill_in(folder: str, place: str, secret: str) -> None:
    edit(f"{folder}/main.bicepparam", "location = ''", f"location = '{place}'")
    edit(f"{folder}/local/.env", "OWNER=", f"OWNER={secret}")


def test_what_people_filled_in_is_shown_apart(shown: Shown) -> None:
    fill_in("a", "here", "me")
    fill_in("b", "there", "you")
    edit("b/main.bicepparam", "location = 'there'", "location = 'there'\nparam size = 5")
    said = shown("a", "b")
    assert said.startswith("Recreated: ")
    assert "  ! env: Microsoft.App/managedEnvironments\n      location: 'here' -> 'there'\n" in said
    assert said.partition("Filled in by people:\n")[2] == (
        "  ~ OWNER (local/.env): another value\n"
        "  ~ location (main.bicepparam)\n"
        "      value: 'here' -> 'there'\n"
        "  + size (main.bicepparam)\n"
        "      value: 5 (new)\n"
    )
    found = json.loads(shown("a", "b", "--format", "json"))
    assert [(item["name"], item["change"]) for item in found["filledIn"]] == [
        ("OWNER (local/.env)", "changed"),
        ("location (main.bicepparam)", "changed"),
        ("size (main.bicepparam)", "added"),
    ]
    assert "**Filled in by people**" in shown("a", "b", "--format", "markdown")
    assert main(["diff", "a", "b", "--exit-code"]) == 1


def test_beside_a_program_what_was_filled_in_is_no_change(shown: Shown) -> None:
    fill_in("a", "here", "me")
    assert shown("a", "app.aspire") == shown("app.aspire", "a") == NOTHING


def test_a_parameter_file_of_somebody_else_is_filled_in(shown: Shown) -> None:
    Path("a/main.bicepparam").write_text("using 'main.bicep'\nparam location = 'here'\nparam resourceGroupName = ''\n")
    assert shown("a", "app.aspire") == NOTHING
    assert "Filled in by people:\n  ~ location (main.bicepparam)\n" in shown("a", "b")


def test_a_secret_is_never_shown(shown: Shown) -> None:
    for folder, value in (("a", "hush"), ("b", "psst")):
        edit(f"{folder}/local/.env", "KEY=", f"KEY={value}")
        with Path(f"{folder}/apps.bicepparam").open("a") as file:
            file.write(f"\nparam key = '{value}'\n")
    for format in ("text", "json", "markdown"):
        said = shown("a", "b", "--format", format)
        assert "KEY (local/.env)" in said
        assert "key (apps.bicepparam)" in said
        assert "hush" not in said
        assert "psst" not in said


def test_a_secret_that_stands_where_a_build_reads_a_variable_is_never_shown(shown: Shown) -> None:
    edit("b/apps.bicepparam", "readEnvironmentVariable('KEY')", "'psst'")
    for sides in (("a", "b"), ("b", "a"), ("b", "app.aspire")):
        for format in ("text", "json", "markdown"):
            said = shown(*sides, "--format", format)
            assert "key (apps.bicepparam)" in said
            assert "psst" not in said


@pytest.mark.parametrize("old", ["app.aspire", "a"])
def test_what_a_program_gives_a_stage_is_a_change_of_the_program(shown: Shown, old: str) -> None:
    fill_in("a", "here", "me")
    Path("next.aspire").write_text(PROGRAM.replace("'ops'", "'dev'"))
    assert "Parameters:\n  ~ owner (main.prod.bicepparam)\n      value: 'ops' -> 'dev'\n" in shown(old, "next.aspire")
    Path("next.aspire").write_text(PROGRAM.replace("stage prod { owner: 'ops' }", "stage test { owner: 'ops' }"))
    said = shown(old, "next.aspire")
    assert "  + main.test.bicepparam\n" in said
    assert "  - main.prod.bicepparam\n" in said
    assert "Filled in" not in said


def test_a_value_that_the_program_gives_now_replaces_the_one_that_was_filled_in(shown: Shown) -> None:
    Path("next.aspire").write_text(PROGRAM.replace("owner: 'ops'", "owner: 'ops', resourceGroupName: 'there'"))
    edit("a/main.prod.bicepparam", "resourceGroupName = ''", "resourceGroupName = 'here'")
    said = shown("a", "next.aspire")
    group = "  ! rg: Microsoft.Resources/resourceGroups\n      name in prod: 'here' -> 'there'\n"
    assert said.startswith(f"Recreated: the new one starts empty, and the old one stays behind or is lost:\n{group}")
    assert (
        "  ! web-containerapp: Microsoft.App/containerApps\n      scope in prod: resourceGroup('here') -> resource"
        in said
    )
    assert said.endswith("Parameters:\n  ~ resourceGroupName (main.prod.bicepparam)\n      value: 'here' -> 'there'\n")
    assert shown("app.aspire", "next.aspire") == (
        "Parameters:\n  + resourceGroupName (main.prod.bicepparam)\n      value: 'there' (new)\n"
    )


def test_the_name_of_the_program_and_line_ends_are_no_change(shown: Shown) -> None:
    Path("app.aspire").rename("other.aspire")
    for path in [path for path in Path("a").rglob("*") if path.is_file()]:
        path.write_bytes(path.read_bytes().replace(b"\n", b"\r\n"))
    assert shown("a", "b") == shown("a", "other.aspire") == NOTHING


def test_what_is_filled_in_for_the_first_time_recreates_nothing(shown: Shown) -> None:
    fill_in("b", "there", "you")
    assert "Recreated" not in shown("a", "b")
    assert "location (main.bicepparam)" in shown("a", "b")
