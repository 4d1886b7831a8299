"""The GitHub Action and the pre-commit hooks: well formed, and their commands do what they say."""

from __future__ import annotations

import os
import subprocess
import sys
from pathlib import Path
from typing import Any

import pytest
from ruamel.yaml import YAML

ROOT = Path(__file__).parents[2]
GOOD = "azure.identity robot\n"
BAD = "azure.nothing x\n"


def loaded(name: str) -> Any:
    return YAML(typ="safe").load((ROOT / name).read_text("utf-8"))


@pytest.fixture
def folder(tmp_path: Path) -> Path:
    """Two programs, and `aspirec` on the path."""
    (tmp_path / "apps").mkdir()
    (tmp_path / "apps/one.aspire").write_text(GOOD)
    (tmp_path / "apps/two words.aspire").write_text(GOOD)
    (tmp_path / "bin").mkdir()
    command = tmp_path / "bin/aspirec"
    command.write_text(f'#!/bin/sh\nexec "{sys.executable}" -m aspirec "$@"\n')
    command.chmod(0o755)
    return tmp_path


def act(folder: Path, **inputs: str) -> subprocess.CompletedProcess[str]:
    """Run the last step of the action with these inputs."""
    action = loaded("action.yml")
    given = {name: str(item.get("default", "")) for name, item in action["inputs"].items()}
    given |= {name.replace("_", "-"): value for name, value in inputs.items()}
    step = action["runs"]["steps"][-1]
    path = f"{folder / 'bin'}{os.pathsep}{os.environ['PATH']}"
    environment = {**os.environ, "PATH": path, "RUNNER_TEMP": str(folder / "bin")}
    for name, value in step["env"].items():
        environment[name] = given[value.removeprefix("${{ inputs.").removesuffix(" }}")]
    command = ["bash", "--noprofile", "--norc", "-eo", "pipefail", "-c", step["run"]]
    return subprocess.run(command, cwd=folder, env=environment, capture_output=True, text=True, check=False)


def test_every_input_is_used_and_none_is_put_into_a_script() -> None:
    action = loaded("action.yml")
    steps = action["runs"]["steps"]
    text = (ROOT / "action.yml").read_text("utf-8")
    assert all(f"inputs.{name}" in text for name in action["inputs"])
    assert not any("${{" in step.get("run", "") for step in steps)
    assert all(step["shell"] == "bash" for step in steps if "run" in step)


PYTHON = """#!/bin/sh
if [ "$2" = venv ]; then
  mkdir -p "$3/bin"; cp "$0" "$3/bin/python"; echo "$0" > "$3/bin/aspirec"
else
  for last; do :; done; echo "$last"
fi
"""


@pytest.mark.parametrize("python", ["", "tool cache/python"])
@pytest.mark.parametrize(("package", "installed"), [("", "/actions/aspirec"), ("aspirec==0.1.0", "aspirec==0.1.0")])
def test_the_action_installs_itself_apart_from_everything_else(
    tmp_path: Path, package: str, installed: str, python: str
) -> None:
    steps = loaded("action.yml")["runs"]["steps"]
    assert steps[0]["with"] == {"python-version": "${{ inputs.python-version }}", "update-environment": False}
    step = next(step for step in steps if step.get("name") == "Install aspirec")
    assert step["env"] == {
        "ASPIREC_PACKAGE": "${{ inputs.package }}",
        "ASPIREC_PYTHON": "${{ steps.python.outputs.python-path }}",
    }
    used = tmp_path / (python or "bin/python")
    used.parent.mkdir()
    used.write_text(PYTHON)
    used.chmod(0o755)
    environment = {
        "PATH": f"{tmp_path / 'bin'}:{os.environ['PATH']}",
        "ASPIREC_PACKAGE": package,
        "ASPIREC_PYTHON": str(used) if python else "",
        "GITHUB_ACTION_PATH": "/actions/aspirec",
        "GITHUB_PATH": str(tmp_path / "path"),
        "RUNNER_TEMP": str(tmp_path / "runner temp"),
    }
    done = subprocess.run(
        ["bash", "-e", "-c", step["run"]], env=environment, capture_output=True, text=True, check=True
    )
    assert done.stdout.strip() == installed
    folder = Path((tmp_path / "path").read_text().removesuffix("\n"))
    assert [path.name for path in folder.iterdir()] == ["aspirec"]
    assert (folder / "aspirec").read_text() == f"{used}\n"


def test_check_annotates(folder: Path) -> None:
    assert act(folder, files="apps/*.aspire\n").returncode == 0
    (folder / "apps/two words.aspire").write_text(BAD)
    done = act(folder, files="  apps/one.aspire\n\n  apps/two words.aspire\n")
    assert done.returncode == 1
    assert "::error file=apps/two words.aspire" in done.stdout


def test_check_writes_sarif(folder: Path) -> None:
    (folder / "apps/one.aspire").write_text(BAD)
    done = act(folder, files="apps/*.aspire", sarif="found.sarif")
    assert done.returncode == 1
    assert '"ruleId": "ASP2001"' in (folder / "found.sarif").read_text()


def test_build_and_up_to_date(folder: Path) -> None:
    assert act(folder, command="up-to-date", files="apps/*.aspire").returncode == 1
    assert act(folder, command="build", files="apps/*.aspire").returncode == 0
    assert (folder / "infra/two words/main.bicep").is_file()
    assert act(folder, command="up-to-date", files="apps/**/*.aspire").returncode == 0


def test_what_is_not_up_to_date_is_said_and_shown(folder: Path) -> None:
    act(folder, command="build", files="apps/one.aspire")
    (folder / "apps/one.aspire").write_text("azure.identity other\n")
    done = act(folder, command="up-to-date", files="apps/one.aspire")
    assert done.returncode == 1
    assert done.stdout.startswith("::error::infra is not up to date\n::stop-commands::")
    assert "+++ infra/main.bicep (built)" in done.stdout


@pytest.mark.parametrize("command", ["up-to-date", "golden"])
def test_what_stands_in_a_file_is_no_command_to_the_runner(folder: Path, command: str) -> None:
    act(folder, command="build", files="apps/one.aspire", output="apps/one.expected")
    (folder / "apps/one.expected/main.bicep").write_text("::add-mask::x\n")
    files = "apps/one.aspire"
    done = act(folder, command=command, files=files, output="apps/one.expected")
    assert done.returncode == 1
    _, start, rest = done.stdout.partition("::stop-commands::")
    token, _, shown = rest.partition("\n")
    assert start
    assert len(token) == 32
    inside, end, after = shown.partition(f"::{token}::\n")
    assert ("::add-mask::" in inside, end != "", after) == (True, True, "")
    again = act(folder, command=command, files=files, output="apps/one.expected").stdout
    assert token not in again


def test_a_file_is_found_by_its_own_name_first(folder: Path) -> None:
    for name in ("[id].aspire", "a*b.aspire"):
        (folder / "apps" / name).write_text(BAD)
        done = act(folder, files=f"apps/{name}")
        assert (done.returncode, f"::error file=apps/{name}" in done.stdout) == (1, True)


def test_golden(folder: Path) -> None:
    assert act(folder, command="golden", files="apps").returncode == 1


@pytest.mark.parametrize(
    "inputs",
    [
        {"files": "none/*.aspire"},
        {"files": "\n \n"},
        {"files": "apps/*.aspire", "command": "dance\n::add-mask::x"},
    ],
)
def test_wrong_inputs_fail(folder: Path, inputs: dict[str, str]) -> None:
    done = act(folder, **inputs)
    assert done.returncode != 0
    assert done.stdout.startswith("::error::")
    assert done.stdout.count("\n") == 1


def test_what_stands_in_an_input_is_no_command(folder: Path) -> None:
    act(folder, files="$(touch pwned)\n`touch pwned`\n; touch pwned", output="$(touch pwned)")
    assert not (folder / "pwned").exists()


def test_what_stands_in_an_input_is_no_option(folder: Path) -> None:
    (folder / "--help").write_text(BAD)
    for command in ("check", "build", "up-to-date", "golden"):
        assert act(folder, files="--help", command=command).returncode == 1


@pytest.mark.parametrize("hook", loaded(".pre-commit-hooks.yaml"), ids=lambda hook: hook["id"])
def test_hooks_run(folder: Path, hook: dict[str, Any]) -> None:
    files = ["apps/one.aspire", "apps/two words.aspire", "-q.aspire"]
    (folder / files[2]).write_text(GOOD)
    environment = {**os.environ, "PATH": f"{folder / 'bin'}{os.pathsep}{os.environ['PATH']}"}

    def run() -> int:
        return subprocess.run(
            [*hook["entry"].split(), *hook["args"], *files],
            cwd=folder,
            env=environment,
            check=False,
            capture_output=True,
        ).returncode

    assert run() == 0
    (folder / files[0]).write_text("azure.identity {{{\n")
    assert run() == 1


def test_the_hooks_are_those_that_the_documentation_names() -> None:
    assert [hook["id"] for hook in loaded(".pre-commit-hooks.yaml")] == ["aspirec-fmt", "aspirec-check"]
    assert all(
        f"id: {hook['id']}" in (ROOT / "docs/ci.md").read_text("utf-8") for hook in loaded(".pre-commit-hooks.yaml")
    )
