"""`aspirec diff` over programs, folders and revisions of git."""

from __future__ import annotations

import json
import subprocess
from pathlib import Path
from typing import Any

import pytest

from aspirec.cli.main import main

OLD = "import './shared/base.aspire'\nazure.containerRegistry acr\n"
NEW = OLD.replace("acr", "acr { name: 'freshname' }") + "azure.identity robot\n"
BASE = "azure.identity common\n"


def git(*arguments: str) -> None:
    settings = ["-c", "user.name=a", "-c", "user.email=a@example.com", "-c", "commit.gpgsign=false"]
    subprocess.run(["git", *settings, *arguments], check=True, capture_output=True)


@pytest.fixture
def repository(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> Path:
    """A repository with the old program and its results, and the new ones in the work tree."""
    root = tmp_path / "repository"
    (root / "sub/shared").mkdir(parents=True)
    monkeypatch.chdir(root)
    for name in ("GIT_DIR", "GIT_WORK_TREE", "FORCE_COLOR"):
        monkeypatch.delenv(name, raising=False)
    (root / "sub/shop.aspire").write_text(OLD)
    (root / "sub/shared/base.aspire").write_text(BASE)
    assert main(["build", "sub/shop.aspire", "-o", "infra", "-q"]) == 0
    git("init", "-q")
    git("add", ".")
    git("commit", "-q", "-m", "old")
    (root / "sub/shop.aspire").write_text(NEW)
    assert main(["build", "sub/shop.aspire", "-o", "infra", "-q"]) == 0
    return root


def test_a_folder_with_results_can_be_a_repository(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch, capfd: pytest.CaptureFixture[str]
) -> None:
    for name in ("GIT_DIR", "GIT_WORK_TREE"):
        monkeypatch.delenv(name, raising=False)
    monkeypatch.chdir(tmp_path)
    Path("shop.aspire").write_text(BASE)
    assert main(["build", "shop.aspire", "-o", "infra", "-q"]) == 0
    monkeypatch.chdir(tmp_path / "infra")
    git("init", "-q")
    git("add", ".")
    git("commit", "-q", "-m", "first")
    assert main(["diff", "HEAD:", "."]) == 0
    assert capfd.readouterr().out == "Nothing changes that is deployed.\n"


EXPECTED = """Recreated: the new one starts empty, and the old one stays behind or is lost:
  ! acr: Microsoft.ContainerRegistry/registries
      name: take('acr${uniqueString(resourceGroup().id)}', 50) -> 'freshname'
Resources:
  + robot: Microsoft.ManagedIdentity/userAssignedIdentities
"""


@pytest.mark.usefixtures("repository")
@pytest.mark.parametrize(
    ("old", "new"),
    [
        ("HEAD:sub/shop.aspire", "sub/shop.aspire"),
        ("HEAD:infra", "infra"),
        ("HEAD:./infra/", "sub/shop.aspire"),
        ("HEAD:sub/shop.aspire", "infra/"),
    ],
)
def test_programs_folders_and_revisions(capfd: pytest.CaptureFixture[str], old: str, new: str) -> None:
    assert main(["diff", old, new]) == 0
    assert capfd.readouterr() == (EXPECTED, "")
    assert main(["diff", old, new, "--exit-code"]) == 1
    assert main(["diff", new, new, "--exit-code"]) == 0


def test_paths_may_be_seen_from_the_current_folder(
    repository: Path, monkeypatch: pytest.MonkeyPatch, capfd: pytest.CaptureFixture[str]
) -> None:
    monkeypatch.chdir(repository / "sub")
    for old in ("HEAD:sub/shop.aspire", "HEAD:./shop.aspire", "HEAD:shop.aspire"):
        assert main(["diff", old, "shop.aspire"]) == 0
        assert capfd.readouterr().out == EXPECTED


@pytest.mark.usefixtures("repository")
def test_forms(capfd: pytest.CaptureFixture[str], monkeypatch: pytest.MonkeyPatch) -> None:
    main(["diff", "HEAD:infra", "infra", "--format", "json"])
    found = json.loads(capfd.readouterr().out)
    assert [item["title"] for item in found["recreated"]] == ["acr"]
    assert found["recreated"][0]["values"][0]["new"] == "'freshname'"
    assert [item["title"] for item in found["added"]] == ["robot"]
    main(["diff", "HEAD:infra", "infra", "--format", "markdown"])
    assert capfd.readouterr().out.startswith("### HEAD:infra → infra\n\n> [!CAUTION]\n> **Recreated")
    monkeypatch.delenv("NO_COLOR", raising=False)
    monkeypatch.setenv("FORCE_COLOR", "1")
    main(["diff", "HEAD:infra", "infra"])
    assert capfd.readouterr().out.startswith("\x1b[31m\x1b[1mRecreated")


@pytest.mark.usefixtures("repository")
def test_all_that_there_is_to_tell(capfd: pytest.CaptureFixture[str]) -> None:
    Path("old.aspire").write_text("""param sku string = 'Basic'
azure.containerRegistry acr { sku: sku }
azure.storage store
azure.identity robot { grant AcrPush on acr }
output server string = acr.loginServer
""")
    Path("new.aspire").write_text("""param sku string = 'Basic'
param days int = 30
azure.containerRegistry acr { sku: sku, tags { days: string(days) } }
azure.identity robot { grant AcrPull on acr }
""")
    main(["diff", "old.aspire", "new.aspire"])
    text = capfd.readouterr().out
    for line in (
        "  - store: ",
        "  + robot: AcrPull on acr\n",
        "  - robot: AcrPush on acr\n",
        "  - server\n",
        "  + days (int = 30)\n",
    ):
        assert f"\n{line}" in text
    main(["diff", "old.aspire", "new.aspire", "--format", "json"])
    found = json.loads(capfd.readouterr().out)
    assert [(item["title"], [value["path"] for value in item["values"]]) for item in found["changed"]] == [
        ("acr", ["tags.days"])
    ]
    assert [item["title"] for item in found["removed"]] == ["store"]
    assert found["rolesGained"] == [{"principal": "robot", "role": "AcrPull", "target": "acr"}]
    assert {"principal": "robot", "role": "AcrPush", "target": "acr"} in found["rolesLost"]
    assert [item["name"] for item in found["outputs"]] == ["server"]


def test_what_a_parameter_was_is_said_like_what_one_is(capfd: pytest.CaptureFixture[str], tmp_path: Path) -> None:
    """The way back says the same as the way there, with the sides exchanged."""
    old, new = tmp_path / "old.aspire", tmp_path / "new.aspire"
    old.write_text("azure.keyVault kv\n")
    new.write_text("@allowed(['a', 'b'])\nparam level string = 'a'\nazure.keyVault kv { tags { level: level } }\n")

    def said(first: Path, second: Path) -> list[dict[str, Any]]:
        main(["diff", str(first), str(second), "--format", "json"])
        values: list[dict[str, Any]] = json.loads(capfd.readouterr().out)["parameters"][0]["values"]
        return values

    there, back = said(old, new), said(new, old)
    assert [value["path"] for value in there] == ["type", "default", "allowed"]
    assert back == [{"path": value["path"], "old": value["new"], "new": None} for value in there]


@pytest.mark.usefixtures("repository")
@pytest.mark.parametrize(
    ("place", "code"),
    [
        ("nowhere:sub/shop.aspire", "ASP9041"),
        ("HEAD:nothing", "ASP9041"),
        ("-x:sub/shop.aspire", "ASP9041"),
        ("missing.aspire", "ASP9001"),
        ("wrong.aspire", "ASP2001"),
    ],
)
def test_what_cannot_be_had(capfd: pytest.CaptureFixture[str], place: str, code: str) -> None:
    Path("wrong.aspire").write_text("azure.nothing x\n")
    assert main(["diff", "--", place, "infra"]) == 1
    out, err = capfd.readouterr()
    assert out == ""
    assert f"error[{code}]" in err
    assert "Traceback" not in err


@pytest.mark.usefixtures("repository")
def test_an_import_that_a_revision_does_not_have(capfd: pytest.CaptureFixture[str]) -> None:
    Path("sub/late.aspire").write_text("import './later.aspire'\n")
    git("add", "sub/late.aspire")
    git("commit", "-q", "-m", "broken")
    Path("sub/later.aspire").write_text("azure.identity i\n")
    assert main(["diff", "HEAD:sub/late.aspire", "sub/late.aspire"]) == 1
    assert "there is no file 'sub/later.aspire'" in capfd.readouterr().err


@pytest.mark.usefixtures("repository")
@pytest.mark.parametrize("old", ["HEAD:link.aspire", "HEAD:folder/shop.aspire", "HEAD:results"])
def test_links_in_a_revision_are_followed(capfd: pytest.CaptureFixture[str], old: str) -> None:
    Path("link.aspire").symlink_to("sub/shop.aspire")
    Path("folder").symlink_to("sub")
    Path("results").symlink_to("infra")
    Path("shared").symlink_to("sub/shared")  # which the linked program imports from
    for name in ("main.bicep", "acr.module.bicep"):
        Path("infra", name).rename(Path("infra", f"{name}.linked"))
        Path("infra", name).symlink_to(f"{name}.linked")
    Path("infra/dangling.bicep").symlink_to("nothing")
    git("checkout", "-q", "sub")
    git("add", ".")
    git("commit", "-q", "-m", "links")
    Path("sub/shop.aspire").write_text(NEW)
    assert main(["diff", "HEAD:sub/shop.aspire", "sub/shop.aspire"]) == 0
    expected = capfd.readouterr().out
    assert expected == EXPECTED
    new = "infra" if old == "HEAD:results" else "sub/shop.aspire"
    assert main(["diff", old, new]) == 0
    assert capfd.readouterr() == ("Nothing changes that is deployed.\n" if new == "infra" else expected, "")


@pytest.mark.usefixtures("repository")
@pytest.mark.parametrize("target", ["nothing", "link.aspire", "/etc/passwd", "../outside"])
def test_a_link_that_leads_nowhere_in_a_revision(capfd: pytest.CaptureFixture[str], target: str) -> None:
    Path("link.aspire").symlink_to(target)
    git("add", "link.aspire")
    git("commit", "-q", "-m", "links")
    assert main(["diff", "HEAD:link.aspire", "sub/shop.aspire"]) == 1
    assert "it is a symbolic link that leads to nothing in the revision" in capfd.readouterr().err


@pytest.fixture
def above(repository: Path, monkeypatch: pytest.MonkeyPatch) -> Path:
    """A repository that has the other one as a submodule, at its first commit, in `parts/shop`."""
    root = repository.parent / "above"
    root.mkdir()
    monkeypatch.chdir(root)
    git("init", "-q")
    git("-c", "protocol.file.allow=always", "submodule", "--quiet", "add", str(repository), "parts/shop")
    (root / "all.aspire").write_text("import 'parts/shop/sub/shop.aspire'\n")
    git("add", ".")
    git("commit", "-q", "-m", "above")
    return root


@pytest.mark.parametrize("old", ["HEAD:all.aspire", ":parts/shop/sub/shop.aspire", "HEAD:./parts/shop/infra"])
def test_submodules_are_read_at_the_commit_that_a_revision_names(
    above: Path, capfd: pytest.CaptureFixture[str], monkeypatch: pytest.MonkeyPatch, old: str
) -> None:
    (above / "parts/shop/sub/shop.aspire").write_text(NEW)
    git("-C", "parts/shop", "commit", "-q", "-a", "-m", "new")
    monkeypatch.setenv("GIT_INDEX_FILE", str(above / ".git/index"))  # as git sets it for a hook
    assert main(["diff", old, "parts/shop/sub/shop.aspire"]) == 0
    assert capfd.readouterr() == (EXPECTED, "")


def test_what_a_submodule_does_not_have_is_told(above: Path, capfd: pytest.CaptureFixture[str]) -> None:
    assert main(["diff", "HEAD:parts/shop/nothing.aspire", "all.aspire"]) == 1
    assert "path 'nothing.aspire' does not exist in" in capfd.readouterr().err
    git("submodule", "--quiet", "deinit", "--all", "--force")
    assert main(["diff", "HEAD:parts/shop/sub/shop.aspire", "HEAD:all.aspire"]) == 1
    err = capfd.readouterr().err
    assert "error[ASP9041]" in err
    assert "error[ASP9010]" in err


@pytest.mark.usefixtures("repository")
def test_a_program_in_the_index(capfd: pytest.CaptureFixture[str]) -> None:
    git("add", "sub/shop.aspire")
    Path("sub/shop.aspire").write_text("azure.nothing x\n")
    assert main(["diff", "HEAD:sub/shop.aspire", ":sub/shop.aspire"]) == 0
    assert capfd.readouterr() == (EXPECTED, "")
    assert main(["diff", "HEAD:sub/shop.aspire", ":nothing"]) == 1
    assert "error[ASP9041]" in capfd.readouterr().err


@pytest.mark.usefixtures("repository")
def test_mistakes_on_both_sides_name_their_files_and_show_their_lines(capfd: pytest.CaptureFixture[str]) -> None:
    Path("sub/shop.aspire").write_text("azure.nothing before\n")
    git("commit", "-q", "-a", "-m", "wrong")
    Path("sub/shop.aspire").write_text("\n\nazure.nowhere after\n")
    assert main(["diff", "HEAD:sub/shop.aspire", "sub/shop.aspire"]) == 1
    out, err = capfd.readouterr()
    assert out == ""
    assert " --> HEAD:sub/shop.aspire:1:1\n  |\n1 | azure.nothing before\n" in err
    assert " --> sub/shop.aspire:3:1\n  |\n3 | azure.nowhere after\n" in err


@pytest.mark.usefixtures("repository")
def test_git_says_why_it_refuses(capfd: pytest.CaptureFixture[str], monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setenv("GIT_TEST_ASSUME_DIFFERENT_OWNER", "1")  # git's own switch for testing its check of owners
    monkeypatch.setenv("GIT_CONFIG_GLOBAL", "/dev/null")
    monkeypatch.setenv("GIT_CONFIG_SYSTEM", "/dev/null")
    assert main(["diff", "HEAD:sub/shop.aspire", "sub/shop.aspire"]) == 1
    err = capfd.readouterr().err
    assert "detected dubious ownership" in err


def test_a_machine_without_git(capfd: pytest.CaptureFixture[str], monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setenv("PATH", "")
    assert main(["diff", "HEAD:shop.aspire", "shop.aspire"]) == 1
    assert "git cannot be run: it is not installed" in capfd.readouterr().err


def test_standard_input_is_one_side_at_most(capfd: pytest.CaptureFixture[str]) -> None:
    assert main(["diff", "-", "-"]) == 2
    assert "only one of the two" in capfd.readouterr().err


@pytest.mark.usefixtures("repository")
def test_nothing_is_written(repository: Path) -> None:
    before = {path: path.stat().st_mtime_ns for path in repository.rglob("*") if ".git" not in path.parts}
    main(["diff", "HEAD:sub/shop.aspire", "sub/shop.aspire"])
    assert {path: path.stat().st_mtime_ns for path in repository.rglob("*") if ".git" not in path.parts} == before


def test_golden_cases_can_be_compared_by_what_they_mean(repository: Path, capfd: pytest.CaptureFixture[str]) -> None:
    (repository / "models").mkdir()
    (repository / "models/shop.aspire").write_text("azure.containerRegistry acr\n")
    assert main(["golden", "verify", "models", "--semantic"]) == 1
    out = capfd.readouterr().out
    assert "  + acr: Microsoft.ContainerRegistry/registries\n" in out
    assert "@@" not in out


def test_a_folder_without_results_is_refused(capfd: pytest.CaptureFixture[str], tmp_path: Path) -> None:
    (tmp_path / "empty").mkdir()
    (tmp_path / "empty/notes.txt").write_text("x")
    for command in ("roles", "inputs"):
        assert main([command, str(tmp_path / "empty")]) == 1
        assert "there are no results of a build in it" in capfd.readouterr().err


@pytest.mark.parametrize("place", ["all", "HEAD:all", "."])
def test_a_folder_above_those_with_results_is_refused_and_they_are_named(
    repository: Path, capfd: pytest.CaptureFixture[str], place: str
) -> None:
    (repository / "bank.aspire").write_text(BASE)
    assert main(["build", "sub/shop.aspire", "bank.aspire", "-o", "all", "-q"]) == 0
    git("add", ".")
    git("commit", "-q", "-m", "all")
    for command in (["diff", place, "infra"], ["roles", place], ["inputs", place], ["graph", "--modules", place]):
        assert main(command) == 1
        out, err = capfd.readouterr()
        assert out == ""
        assert "there are no results of a build in it" in err
        start = "./all" if place == "." else place
        assert f"such as '{start}/bank', '{start}/shop'" in err
