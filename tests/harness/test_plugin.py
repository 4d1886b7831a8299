"""The updater of the golden files, run on a project of its own whose compiler only writes in capitals."""

from __future__ import annotations

from pathlib import Path

import pytest

TEST = """
import pytest
from pathlib import Path
from aspirec.cli.golden_files import discover

FOUND = discover(Path(__file__).parent / "cases")

@pytest.mark.parametrize("case", FOUND.cases, ids=lambda case: case.name)
def test_app(case, golden):
    text = case.program.read_text()
    warning = "a warning\\n" if "warn" in text else ""
    golden.check_case(case, {"sub/main.txt": text.upper().encode()}, warning)

def test_text(golden):
    golden.check_file(Path(__file__).parent / "made.txt", "made\\n")
"""


@pytest.fixture
def project(pytester: pytest.Pytester, monkeypatch: pytest.MonkeyPatch) -> Path:
    """A project with one case that matches and one golden text that does too."""
    monkeypatch.delenv("CI", raising=False)
    pytester.makepyfile(test_cases=TEST)
    root = pytester.path
    (root / "cases/one/expected/sub").mkdir(parents=True)
    (root / "cases/one/app.aspire").write_text("app one\n")
    (root / "cases/one/expected/sub/main.txt").write_text("APP ONE\n")
    (root / "made.txt").write_text("made\n")
    return root


def run(pytester: pytest.Pytester, *arguments: str) -> pytest.RunResult:
    return pytester.runpytest_inprocess("-p", "tests.harness.plugin", "-p", "no:cacheprovider", *arguments)


def snapshot(folder: Path) -> dict[str, bytes]:
    return {
        path.relative_to(folder).as_posix(): path.read_bytes() for path in sorted(folder.rglob("*")) if path.is_file()
    }


def test_what_matches_passes(project: Path, pytester: pytest.Pytester) -> None:
    run(pytester).assert_outcomes(passed=2)


@pytest.mark.usefixtures("project")
def test_updating_what_matches_touches_nothing(pytester: pytest.Pytester) -> None:
    path = pytester.path / "cases/one/expected/sub/main.txt"
    before = path.stat().st_mtime_ns
    run(pytester, "--update-golden").assert_outcomes(passed=2)
    assert path.stat().st_mtime_ns == before


def test_difference_fails_with_a_diff_and_the_command(project: Path, pytester: pytest.Pytester) -> None:
    (project / "cases/one/app.aspire").write_text("app two\n")
    before = snapshot(project)
    result = run(pytester)
    result.assert_outcomes(passed=1, failed=1)
    result.stdout.fnmatch_lines(
        [
            "changed: expected/sub/main.txt",
            "-APP ONE",
            "+APP TWO",
            "if this is what it should be: pytest 'test_cases.py::test_app[[]one[]]' --update-golden",
        ]
    )
    assert snapshot(project / "cases") == {
        name.removeprefix("cases/"): data for name, data in before.items() if name.startswith("cases/")
    }


def test_update_rewrites_but_fails_and_the_next_run_passes(project: Path, pytester: pytest.Pytester) -> None:
    (project / "cases/one/app.aspire").write_text("app two\nwarn\n")
    (project / "cases/one/expected/stale.txt").write_text("old\n")
    (project / "made.txt").unlink()
    result = run(pytester, "--update-golden")
    result.assert_outcomes(failed=2)
    result.stdout.fnmatch_lines(["rewrote 3 of the expected files; *", "rewrote 1 of the expected files; *"])
    assert snapshot(project / "cases/one") == {
        "app.aspire": b"app two\nwarn\n",
        "expected.txt": b"a warning\n",
        "expected/sub/main.txt": b"APP TWO\nWARN\n",
    }
    run(pytester).assert_outcomes(passed=2)


@pytest.mark.parametrize("stray", ["expected/extra.txt", "expected.txt"])
def test_extra_expectation_fails(project: Path, pytester: pytest.Pytester, stray: str) -> None:
    (project / "cases/one" / stray).write_text("never made\n")
    result = run(pytester)
    result.assert_outcomes(passed=1, failed=1)
    result.stdout.fnmatch_lines([f"missing: {stray} is expected, but was not made"])


def test_file_that_nobody_expects_fails(project: Path, pytester: pytest.Pytester) -> None:
    (project / "cases/one/expected/sub/main.txt").unlink()
    result = run(pytester)
    result.assert_outcomes(passed=1, failed=1)
    result.stdout.fnmatch_lines(["extra: expected/sub/main.txt", "--- /dev/null", "+APP ONE"])


def test_new_case_is_written(project: Path, pytester: pytest.Pytester) -> None:
    (project / "cases/two").mkdir()
    (project / "cases/two/app.aspire").write_text("app x\n")
    run(pytester, "--update-golden").assert_outcomes(passed=2, failed=1)
    assert (project / "cases/two/expected/sub/main.txt").read_text() == "APP X\n"
    run(pytester).assert_outcomes(passed=3)


def test_update_is_refused_in_ci(project: Path, pytester: pytest.Pytester, monkeypatch: pytest.MonkeyPatch) -> None:
    (project / "cases/one/app.aspire").write_text("app two\n")
    before = snapshot(project / "cases")
    monkeypatch.setenv("CI", "true")
    result = run(pytester, "--update-golden")
    assert result.ret == pytest.ExitCode.USAGE_ERROR
    result.stderr.fnmatch_lines(["*--update-golden: expected files are not rewritten where*CI is set"])
    assert snapshot(project / "cases") == before
    run(pytester).assert_outcomes(passed=1, failed=1)
