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
    monkeypatch.setenv("CI", "false")
    pytester.makepyfile(test_cases=TEST)
    root = pytester.path
    (root / "cases/one/expected/sub").mkdir(parents=True)
    (root / "cases/one/app.aspire").write_text("app one\n")
    (root / "cases/one/expected/sub/main.txt").write_text("APP ONE\n")
    (root / "made.txt").write_text("made\n")
    return root


def run(pytester: pytest.Pytester, *arguments: str) -> pytest.RunResult:
    return pytester.runpytest_inprocess(
        "-p", "aspirec.pytest_plugin", "-p", "tests.harness.plugin", "-p", "no:cacheprovider", *arguments
    )


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


# -- what users write ---------------------------------------------------------------------------------------------

USERS = """
import pytest
from aspirec.pytest_plugin import golden_cases

def test_all(aspirec_golden):
    aspirec_golden("models")

@pytest.mark.parametrize("case", golden_cases("models"))
def test_model(case, aspirec_golden):
    aspirec_golden(case)
"""


@pytest.fixture
def models(pytester: pytest.Pytester, monkeypatch: pytest.MonkeyPatch) -> Path:
    """Tests of a user over two programs for which nothing is expected yet."""
    monkeypatch.setenv("CI", "false")
    monkeypatch.delenv("PYTEST_XDIST_WORKER", raising=False)
    (pytester.path / "infra/models").mkdir(parents=True)
    (pytester.path / "infra/test_models.py").write_text(USERS)
    for name in ("shop", "bank"):
        (pytester.path / f"infra/models/{name}.aspire").write_text("azure.containerRegistry acr\n")
    return pytester.path / "infra/models"


def run_in_process(pytester: pytest.Pytester, *arguments: str) -> pytest.RunResult:
    return pytester.runpytest_subprocess("-p", "aspirec.pytest_plugin", "-p", "no:cacheprovider", *arguments)


@pytest.mark.parametrize("parallel", [[], ["-n", "2"]])
def test_users_update_and_verify(models: Path, pytester: pytest.Pytester, parallel: list[str]) -> None:
    run_in_process(pytester, *parallel).assert_outcomes(failed=3)
    assert sorted(path.name for path in models.iterdir()) == ["bank.aspire", "shop.aspire"]
    updated = run_in_process(pytester, *parallel, "--update-golden", "-k", "not test_all").parseoutcomes()
    assert (updated["failed"], updated.get("passed")) == (2, None)
    assert (models / "shop.expected/acr.module.bicep").is_file()
    run_in_process(pytester, *parallel).assert_outcomes(passed=3)


def test_a_difference_says_whose_it_is(models: Path, pytester: pytest.Pytester) -> None:
    for name in ("shop", "bank"):
        (models / name).mkdir()
        (models / f"{name}.aspire").rename(models / name / "app.aspire")
    run_in_process(pytester, "--update-golden", "-k", "test_all")
    expected = models / "shop/expected/main.bicep"
    expected.write_text(expected.read_text() + "// more\n")
    result = run_in_process(pytester, "-k", "test_all")
    result.stdout.fnmatch_lines(["changed: models/shop/expected/main.bicep"])
    result.stdout.no_fnmatch_line("*models/bank/*")


def test_each_case_has_a_name(models: Path, pytester: pytest.Pytester) -> None:
    result = run_in_process(pytester, "--collect-only", "-q")
    result.stdout.fnmatch_lines(
        ["infra/test_models.py::test_model[[]bank[]]", "infra/test_models.py::test_model[[]shop[]]"]
    )


def test_orphans_and_empty_folders_are_errors(models: Path, pytester: pytest.Pytester) -> None:
    (models / "gone.expected.txt").write_text("x")
    result = run_in_process(pytester)
    assert result.ret != 0
    result.stdout.fnmatch_lines(["*gone.expected.txt: there is no 'gone.aspire' beside it*"])


@pytest.mark.parametrize("parallel", [[], ["-n", "2"]])
def test_the_command_is_for_the_folder_where_pytest_was_started(
    models: Path, pytester: pytest.Pytester, monkeypatch: pytest.MonkeyPatch, parallel: list[str]
) -> None:
    (pytester.path / "pytest.ini").touch()
    monkeypatch.chdir(models.parent)
    result = run_in_process(pytester, *parallel, "-k", "test_all")
    result.stdout.fnmatch_lines(["if this is what it should be: pytest test_models.py::test_all --update-golden"])


def test_a_file_that_cannot_be_written_is_named_and_nothing_more(models: Path, pytester: pytest.Pytester) -> None:
    (models / "shop.expected").symlink_to("shop.expected")
    result = run_in_process(pytester, "--update-golden", "-k", "test_model and shop")
    result.assert_outcomes(failed=1, deselected=2)
    result.stdout.fnmatch_lines(["*infra/models/shop.expected*: *"])
    result.stdout.no_fnmatch_line("*golden_files.py*")


def test_a_folder_that_is_not_there_is_named_and_nothing_more(models: Path, pytester: pytest.Pytester) -> None:
    models.rename(models.with_name("programs"))
    result = run_in_process(pytester)
    result.assert_outcomes(errors=1)
    result.stdout.fnmatch_lines(["*infra/models: no such file or directory"])
    result.stdout.no_fnmatch_line("*golden_files.py*")
    test = pytester.path / "infra/test_models.py"
    test.write_text("def test_it(aspirec_golden):\n    aspirec_golden('models')\n")
    result = run_in_process(pytester)
    result.assert_outcomes(failed=1)
    result.stdout.fnmatch_lines(["*infra/models: no such file or directory"])
    result.stdout.no_fnmatch_line("During handling of*")
    result.stdout.no_fnmatch_line("*golden_files.py*")


def test_the_plugin_brings_nothing_of_the_compiler_along(pytester: pytest.Pytester) -> None:
    pytester.makepyfile(
        test_it="""
        import sys

        def test_it():
            assert [name for name in sys.modules if name.startswith("aspirec")] == ["aspirec", "aspirec.pytest_plugin"]
        """
    )
    run_in_process(pytester).assert_outcomes(passed=1)
