"""The examples for make and ninja do with the real tools what they promise."""

from __future__ import annotations

import os
import re
import shutil
import signal
import subprocess
import sys
import time
from pathlib import Path

import pytest

EXAMPLES = Path(__file__).parents[2] / "examples"
COMMAND = f"{sys.executable} -m aspirec"


class Tool:
    """A build tool in a copy of its example."""

    def __init__(self, name: str, folder: Path) -> None:
        self.folder = folder
        self.name = name
        self.command = [name, f"ASPIREC={COMMAND}"]
        if name == "ninja":
            self.command = [_ninja() or name, "-v"]
            path = folder / "build.ninja"
            path.write_text(path.read_text().replace("aspirec = aspirec\n", f"aspirec = {COMMAND}\n"))

    def run(self, *arguments: str, code: int = 0) -> list[str]:
        """Run the tool; the programs that it has built, sorted. Fails if it ends with another exit code."""
        done = self._run(*arguments)
        assert (done.returncode != 0) == (code != 0), done.stdout + done.stderr
        return sorted(set(re.findall(r"aspirec build apps/(\w+)\.aspire", done.stdout)))

    def output(self, *arguments: str) -> str:
        done = self._run(*arguments)
        return done.stdout + done.stderr

    def _run(self, *arguments: str) -> subprocess.CompletedProcess[str]:
        command = [*self.command, *arguments]
        return subprocess.run(command, cwd=self.folder, capture_output=True, text=True, check=False, timeout=120)

    def results(self, program: str) -> dict[str, tuple[bytes, int]]:
        """The results of a program and when they were written."""
        found = sorted((self.folder / "out" / program).rglob("*.bicep"))
        return {path.name: (path.read_bytes(), path.stat().st_mtime_ns) for path in found}

    def edit(self, name: str, old: str, new: str) -> None:
        """Change a file, later than everything that was built so far."""
        path = self.folder / name
        text = path.read_text()
        assert old in text
        self.touch(name)
        path.write_text(text.replace(old, new))

    def touch(self, name: str) -> None:
        time.sleep(0.02)  # longer than the clock of any file system here takes to go on
        os.utime(self.folder / name)


def _ninja() -> str | None:
    beside = Path(sys.executable).with_name("ninja")
    return str(beside) if beside.exists() else shutil.which("ninja")


@pytest.fixture(params=["make", "ninja"])
def tool(request: pytest.FixtureRequest, tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> Tool:
    name: str = request.param
    if shutil.which(name) is None and (name == "make" or _ninja() is None):
        pytest.skip(f"{name} is not installed")
    for variable in ("MAKEFLAGS", "MAKELEVEL", "MFLAGS", "FORCE_COLOR", "PYTHONDONTWRITEBYTECODE"):
        monkeypatch.delenv(variable, raising=False)
    folder = tmp_path / "example"
    shutil.copytree(EXAMPLES / name, folder, ignore=shutil.ignore_patterns("out", ".ninja*"))
    return Tool(name, folder)


ALL = ["bank", "registry", "shop"]


def test_the_second_run_does_nothing(tool: Tool) -> None:
    assert tool.run() == ALL
    assert {"main.bicep", "env.module.bicep", "web-containerapp.module.bicep"} <= tool.results("shop").keys()
    assert tool.run() == []
    said = tool.output()
    assert "Nothing to be done" in said or "no work to do" in said


def test_a_changed_import_builds_what_depends_on_it_and_touches_what_differs(tool: Tool) -> None:
    tool.run()
    before = tool.results("shop")
    tool.edit("shared/platform.aspire", "'Standard'", "'Premium'")
    assert tool.run() == ["bank", "shop"]
    after = tool.results("shop")
    assert [name for name in after if after[name] != before[name]] == ["registry.module.bicep"]
    assert tool.run() == []


def test_a_touched_program_is_built_but_no_result_is_touched(tool: Tool) -> None:
    tool.run()
    before = tool.results("shop")
    tool.touch("apps/shop.aspire")
    assert tool.run() == ["shop"]
    assert tool.results("shop") == before
    assert tool.run() == []


def test_a_failing_program_fails_the_build_and_leaves_its_old_results(tool: Tool) -> None:
    tool.run()
    before = tool.results("shop")
    tool.edit("apps/shop.aspire", "targetPort: 80", "targetPort: 'eighty'")
    assert tool.run(code=2) == ["shop"]
    assert "error[ASP" in tool.output()
    assert tool.results("shop") == before
    tool.edit("apps/shop.aspire", "'eighty'", "81")
    assert tool.run() == ["shop"]
    assert tool.run() == []


def test_others_are_built_beside_a_failing_program(tool: Tool) -> None:
    tool.edit("apps/bank.aspire", "container ledger", "no such thing")
    tool.run("-k", *(["0"] if tool.name == "ninja" else []), code=2)
    assert tool.results("bank") == {}
    assert tool.results("shop") != {}


def test_an_import_that_goes_away_is_no_obstacle(tool: Tool) -> None:
    tool.run()
    (tool.folder / "shared/platform.aspire").unlink()
    for program in ("shop", "bank"):
        tool.edit(
            f"apps/{program}.aspire", "import '../shared/platform.aspire'\n", "azure.containerAppEnvironment env\n"
        )
    assert tool.run() == ["bank", "shop"]
    assert tool.run() == []


def test_deleted_results_are_made_again(tool: Tool) -> None:
    tool.run()
    before = tool.results("shop")
    shutil.rmtree(tool.folder / "out")
    assert tool.run() == ALL
    assert tool.results("shop").keys() == before.keys()


def test_results_of_one_program_that_are_gone_are_made_again(tool: Tool) -> None:
    tool.run()
    before = tool.results("shop")
    shutil.rmtree(tool.folder / "out/shop")
    assert tool.run() == ["shop"]
    assert tool.results("shop").keys() == before.keys()
    assert tool.run() == []


def test_a_build_that_is_killed_is_completed_by_the_next(tool: Tool) -> None:
    process = subprocess.Popen(
        [*tool.command, "-j4"],
        cwd=tool.folder,
        stdout=subprocess.DEVNULL,
        stderr=subprocess.DEVNULL,
        start_new_session=True,
    )
    for _ in range(1000):
        if any((tool.folder / "out").rglob("*.bicep*")):
            break
        time.sleep(0.01)
    os.killpg(process.pid, signal.SIGKILL)
    process.wait()
    tool.run()
    assert tool.run() == []
    left = [path.name for path in (tool.folder / "out").rglob("*.tmp")]
    assert left == []
    assert len(tool.results("shop")) >= 4


@pytest.mark.parametrize("tool", ["make"], indirect=True)
def test_a_program_without_anything_in_azure_is_built_once(tool: Tool) -> None:
    (tool.folder / "apps/local.aspire").write_text("docker.compose here\ncontainer web 'nginx:1'\n")
    assert tool.run() == sorted([*ALL, "local"])
    assert tool.run() == []
    shutil.rmtree(tool.folder / "out/local")
    assert tool.run() == ["local"]


@pytest.mark.parametrize("tool", ["make"], indirect=True)
@pytest.mark.parametrize("gone", ["main.bicep", "aspire-manifest.json"])
def test_a_result_that_is_gone_is_made_again(tool: Tool, gone: str) -> None:
    tool.run()
    (tool.folder / "out/shop" / gone).unlink()
    assert tool.run() == ["shop"]
    assert tool.run() == []


@pytest.mark.skipif(shutil.which("make") is None, reason="make is not installed")
def test_twenty_programs_at_once(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.delenv("PYTHONDONTWRITEBYTECODE", raising=False)
    shutil.copytree(EXAMPLES / "make", tmp_path / "example", ignore=shutil.ignore_patterns("out"))
    tool = Tool("make", tmp_path / "example")
    shop = (tool.folder / "apps/shop.aspire").read_text()
    names = [f"shop{number}" for number in range(17)]
    for name in names:
        (tool.folder / f"apps/{name}.aspire").write_text(shop.replace("app shop", f"app {name}"))
    built = tool.run("-j")
    assert built == sorted([*names, *ALL])
    expected = {name: data for name, (data, _) in tool.results("shop").items()}
    for name in names:
        made = {file: data.replace(name.encode(), b"shop") for file, (data, _) in tool.results(name).items()}
        assert made.keys() == expected.keys()
    assert tool.run("-j") == []
    tool.touch("shared/platform.aspire")
    assert len(tool.run("-j")) == 19
