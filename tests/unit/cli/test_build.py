"""`aspirec build` and `aspirec check`: what is written, printed and returned."""

from __future__ import annotations

import json
import os
import stat
from collections.abc import Callable
from pathlib import Path
from typing import Any

import pytest

Write = Callable[[str, str], str]
Command = Callable[..., Any]

GOOD = "file main.bicep one\nfile chart/a.yaml two\n"


def tree(folder: str = ".") -> dict[str, str]:
    """The files below a folder that are neither programs nor the writer's own."""
    root = Path(folder)
    return {
        path.relative_to(root).as_posix(): path.read_text()
        for path in sorted(root.rglob("*"))
        if path.is_file() and path.suffix != ".aspire" and not path.name.startswith(".aspirec-")
    }


# -- writing -----------------------------------------------------------------------------------------------------


def test_results_go_to_the_usual_folder(aspirec: Command, write: Write) -> None:
    run = aspirec("build", write("shop.aspire", GOOD))
    assert (run.code, run.out) == (0, "")
    assert run.err == "shop.aspire -> aspire-output/: 2 new\n"
    assert tree() == {"aspire-output/main.bicep": "one\n", "aspire-output/chart/a.yaml": "two\n"}


def test_results_go_to_the_folder_that_is_asked_for(aspirec: Command, write: Write) -> None:
    assert aspirec("build", write("shop.aspire", GOOD), "-o", "out").code == 0
    assert sorted(tree()) == ["out/chart/a.yaml", "out/main.bicep"]


def test_verbose_lists_every_file_and_quiet_says_nothing(aspirec: Command, write: Write) -> None:
    aspirec("build", write("shop.aspire", GOOD + "file old x\n"), "-o", "out")
    write("shop.aspire", "file main.bicep changed\nfile chart/a.yaml two\nfile new x\n")
    assert aspirec("build", "shop.aspire", "-o", "out", "-v").err == (
        "shop.aspire -> out/: 1 new, 1 changed, 1 removed, 1 unchanged\n"
        "  unchanged  chart/a.yaml\n  changed    main.bicep\n  new        new\n  removed    old\n"
    )
    assert aspirec("build", "shop.aspire", "-o", "out", "-q").err == ""


def test_nothing_is_written_for_a_program_with_errors(aspirec: Command, write: Write) -> None:
    run = aspirec("build", write("shop.aspire", GOOD + "error it is wrong\nwarning it is odd\n"))
    assert run.code == 1
    assert run.err == (
        "error[ASP2999] it is wrong\n --> shop.aspire:3:1\n  |\n3 | error it is wrong\n  | ^^^^^\n\n"
        "warning[ASP2998] it is odd\n --> shop.aspire:4:1\n  |\n4 | warning it is odd\n  | ^^^^^^^\n\n"
        "1 error, 1 warning\n"
    )
    assert tree() == {}


def test_warnings_do_not_stop_a_build_unless_asked(aspirec: Command, write: Write) -> None:
    write("shop.aspire", GOOD + "warning it is odd\n")
    run = aspirec("build", "shop.aspire", "--warnings-as-errors")
    assert run.code == 1
    assert "error[ASP2998] it is odd" in run.err
    assert "--warnings-as-errors" in run.err
    assert run.err.endswith("\n1 error\n")
    assert tree() == {}
    run = aspirec("build", "shop.aspire")
    assert run.code == 0
    assert "warning[ASP2998] it is odd" in run.err
    assert len(tree()) == 2


def test_an_edited_file_is_kept_unless_forced(aspirec: Command, write: Write) -> None:
    aspirec("build", write("shop.aspire", GOOD), "-o", "out")
    Path("out/main.bicep").write_text("mine\n")
    write("shop.aspire", "file main.bicep other\n")
    run = aspirec("build", "shop.aspire", "-o", "out")
    assert run.code == 1
    assert run.err.startswith(
        "error[ASP9024] 'out/main.bicep' was edited by hand since the last build\n --> out/main.bicep\n"
    )
    assert tree("out")["main.bicep"] == "mine\n"
    assert aspirec("build", "shop.aspire", "-o", "out", "--force").code == 0
    assert tree("out") == {"main.bicep": "other\n"}


def test_with_warnings_as_errors_an_edited_stale_file_stops_the_build(aspirec: Command, write: Write) -> None:
    aspirec("build", write("shop.aspire", GOOD), "-o", "out")
    Path("out/chart/a.yaml").write_text("mine\n")
    write("shop.aspire", "file main.bicep other\n")
    run = aspirec("build", "shop.aspire", "-o", "out", "--warnings-as-errors")
    assert (run.code, "error[ASP9025]" in run.err) == (1, True)
    assert tree("out")["main.bicep"] == "one\n"
    run = aspirec("build", "shop.aspire", "-o", "out")
    assert (run.code, "warning[ASP9025]" in run.err) == (0, True)
    assert tree("out") == {"main.bicep": "other\n", "chart/a.yaml": "mine\n"}


@pytest.mark.parametrize("name", ["main.bicep", "shop.aspire"])
def test_a_file_that_the_program_reads_is_never_overwritten(aspirec: Command, write: Write, name: str) -> None:
    write("main.bicep", "mine")
    text = f"file {name} new\nneeds main.bicep\n"
    write("shop.aspire", text)
    run = aspirec("build", "shop.aspire", "-o", ".", "--force")
    assert run.code == 1
    assert "error[ASP9035]" in run.err
    assert Path("main.bicep").read_text() == "mine"
    assert Path("shop.aspire").read_text() == text


# -- several programs --------------------------------------------------------------------------------------------


def test_several_programs_get_a_folder_each_and_an_error_in_one_does_not_stop_the_others(
    aspirec: Command, write: Write
) -> None:
    names = [
        write("a/shop.aspire", "file x a\n"),
        write("bank.aspire", "error wrong\n"),
        write("c.aspire", "file x c\n"),
    ]
    run = aspirec("build", *names, "-o", "out")
    assert run.code == 1
    assert tree() == {"out/shop/x": "a\n", "out/c/x": "c\n"}
    assert run.err.endswith("\n1 error\na/shop.aspire -> out/shop/: 1 new\nc.aspire -> out/c/: 1 new\n")


@pytest.mark.parametrize("second", ["b/shop.aspire", "b/SHOP.aspire", "a/shop.aspire"])
def test_programs_that_would_share_a_folder_are_refused_before_anything_is_built(
    aspirec: Command, write: Write, second: str
) -> None:
    run = aspirec("build", write("a/shop.aspire", GOOD), write(second, GOOD), write("bank.aspire", GOOD))
    assert run.code == 1
    assert run.err.startswith(f"error[ASP9033] 'a/shop.aspire' and '{second}' would both be written to")
    assert tree() == {}


# -- printing instead --------------------------------------------------------------------------------------------


def test_stdout_prints_all_files_and_writes_none(aspirec: Command, write: Write) -> None:
    run = aspirec("build", write("shop.aspire", GOOD), "--stdout")
    assert (run.code, run.err) == (0, "")
    assert run.out == "==> main.bicep <==\none\n\n==> chart/a.yaml <==\ntwo\n"
    assert aspirec("build", "shop.aspire", write("b.aspire", "file x y\n"), "--stdout").out.endswith("==> b/x <==\ny\n")
    assert tree() == {}


@pytest.mark.parametrize(
    ("arguments", "options"),
    [
        (["--emit", "model"], "model None False"),
        (["--dump-after", "expand_roles"], "None expand_roles False"),
        (["--emit", "plan", "--verify"], "plan None True"),
    ],
)
def test_a_tree_is_printed_and_nothing_written(
    aspirec: Command, write: Write, arguments: list[str], options: str
) -> None:
    run = aspirec("build", write("shop.aspire", GOOD), *arguments)
    assert (run.code, run.out, run.err) == (0, f"{options}\n", "")
    assert tree() == {}


def test_a_tree_is_printed_as_far_as_the_compiler_got(aspirec: Command, write: Write) -> None:
    run = aspirec("build", write("shop.aspire", "error wrong\n"), write("b.aspire", GOOD), "--emit", "syntax")
    assert run.code == 1
    assert [line for line in run.out.splitlines() if "==>" in line] == ["==> shop.aspire <==", "==> b.aspire <=="]
    assert "error[ASP2999] wrong" in run.err


def test_output_is_utf_8_whatever_the_locale_says(
    aspirec: Command, write: Write, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setenv("PYTHONIOENCODING", "ascii")
    assert "漢\n" in aspirec("build", write("shop.aspire", "file x 漢\n"), "--stdout").out


# -- comparing ---------------------------------------------------------------------------------------------------


def test_check_says_whether_the_folder_is_up_to_date(aspirec: Command, write: Write) -> None:
    aspirec("build", write("shop.aspire", GOOD), "-o", "out")
    run = aspirec("build", "shop.aspire", "-o", "out", "--check")
    assert (run.code, run.out, run.err) == (0, "", "shop.aspire: out/ is up to date\n")
    write("shop.aspire", "file main.bicep other\nfile new x\n")
    before = tree()
    run = aspirec("build", "shop.aspire", "-o", "out", "--check")
    assert run.code == 1
    assert run.err == "shop.aspire: out/ is not up to date: 1 missing, 1 changed, 1 stale\n"
    assert "--- out/main.bicep (on disk)\n+++ out/main.bicep (built)\n@@ -1 +1 @@\n-one\n+other\n" in run.out
    assert tree() == before
    quiet = aspirec("build", "shop.aspire", "-o", "out", "--check", "-q")
    assert (quiet.code, quiet.out, quiet.err) == (1, "", "")


def test_check_reports_errors_of_the_program(aspirec: Command, write: Write) -> None:
    run = aspirec("build", write("shop.aspire", "error wrong\n"), "--check")
    assert run.code == 1
    assert "error[ASP2999] wrong" in run.err


# -- wrong usage -------------------------------------------------------------------------------------------------


@pytest.mark.parametrize(
    "arguments",
    [
        [],
        ["build"],
        ["build", "x", "--stdout", "--check"],
        ["build", "x", "--emit", "plan", "--dump-after", "p"],
        ["build", "x", "--emit", "nonsense"],
        ["build", "x", "--stdout", "-o", "out"],
        ["build", "x", "--check", "--force"],
        ["build", "x", "-o", ""],
        ["build", "x", "--nonsense"],
        ["build", "x", "--dump-after", "nonsense"],
        ["nonsense"],
        ["explain", "ASP0000"],
    ],
)
def test_wrong_usage_is_exit_code_2_with_a_word_about_it(aspirec: Command, arguments: list[str]) -> None:
    run = aspirec(*arguments)
    assert (run.code, run.out) == (2, "")
    assert "Usage: aspirec" in run.err


# -- diagnostics for programs ------------------------------------------------------------------------------------


@pytest.mark.parametrize("format", ["json", "sarif"])
def test_documents_are_all_that_build_prints_and_go_to_standard_error(
    aspirec: Command, write: Write, format: str
) -> None:
    write("good.aspire", GOOD)
    write("bad.aspire", "error wrong\n")
    run = aspirec("build", "good.aspire", "bad.aspire", "--diagnostics-format", format)
    assert (run.code, run.out) == (1, "")
    assert "ASP2999" in json.dumps(json.loads(run.err))
    run = aspirec("build", "good.aspire", "--diagnostics-format", format)
    assert (run.code, run.out) == (0, "")
    assert "ASP" not in json.dumps(json.loads(run.err))


def test_github_commands(aspirec: Command, write: Write) -> None:
    run = aspirec("build", write("bad.aspire", "error wrong\n"), "--diagnostics-format", "github")
    assert run.err == "::error file=bad.aspire,line=1,col=1,endColumn=6,title=ASP2999::wrong\n"


@pytest.mark.parametrize("format", ["github", "sarif"])
def test_in_a_folder_of_a_checkout_github_gets_paths_from_its_root(
    aspirec: Command, write: Write, monkeypatch: pytest.MonkeyPatch, tmp_path: Path, format: str
) -> None:
    write("apps/bad.aspire", "error wrong\n")
    write("shared.aspire", "error wrong\n")
    monkeypatch.setenv("GITHUB_WORKSPACE", str(tmp_path))
    monkeypatch.chdir(tmp_path / "apps")
    inside = aspirec("check", "bad.aspire", "../shared.aspire", "--diagnostics-format", format).out
    monkeypatch.chdir(tmp_path)
    assert inside == aspirec("check", "apps/bad.aspire", "shared.aspire", "--diagnostics-format", format).out
    assert '"apps/bad.aspire"' in inside or "file=apps/bad.aspire," in inside
    monkeypatch.setenv("GITHUB_WORKSPACE", str(tmp_path / "apps"))
    outside = aspirec("check", "apps/bad.aspire", "shared.aspire", "--diagnostics-format", format).out
    assert outside == inside


@pytest.mark.parametrize("format", ["json", "sarif", "github"])
def test_check_prints_what_programs_read_to_standard_output(aspirec: Command, write: Write, format: str) -> None:
    write("bad.aspire", "error wrong\n")
    run = aspirec("check", "bad.aspire", "--diagnostics-format", format)
    assert (run.code, run.err) == (1, "")
    assert "ASP2999" in run.out


def test_check_prints_text_to_standard_error_and_writes_nothing(aspirec: Command, write: Write) -> None:
    names = [write("good.aspire", GOOD), write("odd.aspire", "warning odd\n")]
    run = aspirec("check", *names)
    assert (run.code, run.out) == (0, "")
    assert run.err.endswith("\n1 warning\n2 programs checked\n")
    assert aspirec("check", *names, "--warnings-as-errors").code == 1
    assert aspirec("check", "good.aspire", "-q").err == ""
    assert tree() == {}


# -- trouble -----------------------------------------------------------------------------------------------------


@pytest.mark.parametrize(
    ("path", "slug", "code"),
    [
        ("none.aspire", "there is no file 'none.aspire'", "ASP9001"),
        ("folder", "'folder' is a folder", "ASP9002"),
        ("latin1.aspire", "'latin1.aspire' is not UTF-8 text: byte 2 is not UTF-8", "ASP9004"),
        ("loop", "'loop' leads through symbolic links in a circle", "ASP9005"),
        ("x" * 300, f"'{'x' * 90}…{'x' * 90}' cannot be the path of a file: file name too long", "ASP9006"),
    ],
)
def test_inputs_that_cannot_be_read(aspirec: Command, path: str, slug: str, code: str) -> None:
    Path("folder").mkdir()
    Path("latin1.aspire").write_bytes(b"a\xff")
    Path("loop").symlink_to("loop")
    run = aspirec("build", path)
    assert run.code == 1
    assert run.err.splitlines()[:2] == [f"error[{code}] {slug}", f" --> {path}"]
    assert not os.path.exists("aspire-output")


def test_an_endless_input_is_refused(aspirec: Command) -> None:
    run = aspirec("check", "/dev/zero")
    assert (run.code, "error[ASP9007]" in run.err) == (1, True)


@pytest.mark.parametrize("command", [("build",), ("check",)])
def test_a_bug_in_the_compiler_is_a_diagnostic_and_the_other_programs_go_on(
    aspirec: Command, write: Write, command: tuple[str, ...]
) -> None:
    names = [write("crash.aspire", "crash it\n"), write("bad.aspire", "error wrong\n")]
    run = aspirec(*command, *names)
    assert run.code == 1
    assert "error[ASP9099] aspirec has a bug (KeyError: 'it')\n --> crash.aspire\n" in run.err
    assert "error[ASP2999] wrong" in run.err
    assert "Traceback" not in run.err


def test_a_traceback_is_there_for_who_asks(aspirec: Command, write: Write, monkeypatch: pytest.MonkeyPatch) -> None:
    write("crash.aspire", "crash it\n")
    assert "Traceback (most recent call last)" in aspirec("build", "crash.aspire", "-vv").err
    monkeypatch.setenv("ASPIREC_TRACEBACK", "1")
    assert "Traceback (most recent call last)" in aspirec("build", "crash.aspire").err


def test_too_little_memory_is_a_diagnostic(aspirec: Command, write: Write) -> None:
    run = aspirec("build", write("huge.aspire", "exhaust\n"))
    assert (run.code, "error[ASP9090]" in run.err) == (1, True)


def test_colours_are_for_terminals_and_for_who_asks(
    aspirec: Command, write: Write, monkeypatch: pytest.MonkeyPatch
) -> None:
    write("bad.aspire", "error wrong\n")
    plain = aspirec("build", "bad.aspire").err
    assert "\x1b" not in plain
    monkeypatch.setenv("FORCE_COLOR", "1")
    assert "\x1b[31m\x1b[1merror[ASP2999]\x1b[0m" in aspirec("build", "bad.aspire").err
    monkeypatch.setenv("NO_COLOR", "1")
    assert aspirec("build", "bad.aspire").err == plain


# -- explain -----------------------------------------------------------------------------------------------------


def test_explain_prints_a_code_by_id_or_name(aspirec: Command) -> None:
    by_id, by_name = aspirec("explain", "asp9024"), aspirec("explain", "output-edited")
    assert by_id.code == 0
    assert by_id.out == by_name.out
    assert by_id.out.startswith("error[ASP9024] output-edited: ")
    assert aspirec("explain", "ASP9024", "--format", "markdown").out.startswith("### ASP9024 `output-edited`\n")


def test_explain_without_a_code_lists_all(aspirec: Command) -> None:
    assert "\nASP9024  output-edited " in aspirec("explain").out
    assert aspirec("explain", "--format", "markdown").out.startswith("# Diagnostics\n")


def test_explain_as_data(aspirec: Command) -> None:
    one = json.loads(aspirec("explain", "output-edited", "--format", "json").out)
    assert (one["code"], one["slug"], one["severity"]) == ("ASP9024", "output-edited", "error")
    assert one["explanation"]
    assert one["wrong"] != one["right"]
    assert one in json.loads(aspirec("explain", "--format", "json").out)


def test_explain_offers_near_names(aspirec: Command) -> None:
    assert "did you mean 'output-edited'" in aspirec("explain", "output-edted").err


def test_explain_offers_no_code_for_another_number(aspirec: Command) -> None:
    unknown = aspirec("explain", "ASP0000")
    assert unknown.code == 2
    assert "did you mean" not in unknown.err


# -- fmt ---------------------------------------------------------------------------------------------------------


def test_fmt_formats_in_place_keeps_permissions_and_touches_only_what_changes(aspirec: Command, write: Write) -> None:
    write("a.aspire", "app\n")
    write("b.aspire", "APP\n")
    Path("a.aspire").chmod(0o640)
    os.utime("b.aspire", times=(1, 1))
    run = aspirec("fmt", "a.aspire", "b.aspire")
    assert (run.code, run.out, run.err) == (0, "", "formatted a.aspire\n")
    assert Path("a.aspire").read_text() == "APP\n"
    assert stat.S_IMODE(os.stat("a.aspire").st_mode) == 0o640
    assert os.stat("b.aspire").st_mtime == 1
    assert sorted(os.listdir()) == ["a.aspire", "b.aspire"]


def test_fmt_follows_a_link_to_the_file(aspirec: Command, write: Write) -> None:
    write("real/a.aspire", "app\n")
    Path("link.aspire").symlink_to("real/a.aspire")
    assert aspirec("fmt", "link.aspire", "-q").code == 0
    assert Path("link.aspire").is_symlink()
    assert Path("real/a.aspire").read_text() == "APP\n"


def test_fmt_check_and_diff_ask_and_change_nothing(aspirec: Command, write: Write) -> None:
    write("a.aspire", "app\n")
    check = aspirec("fmt", "a.aspire", "--check")
    assert (check.code, check.out, check.err) == (1, "", "would format a.aspire\n")
    diff = aspirec("fmt", "a.aspire", "--diff", "-q")
    assert (diff.code, diff.err) == (1, "")
    assert diff.out == "--- a.aspire (as it is)\n+++ a.aspire (formatted)\n@@ -1 +1 @@\n-app\n+APP\n"
    assert Path("a.aspire").read_text() == "app\n"
    aspirec("fmt", "a.aspire")
    assert aspirec("fmt", "a.aspire", "--check", "--diff").code == 0


def test_fmt_leaves_a_file_with_errors_and_formats_the_others(aspirec: Command, write: Write) -> None:
    write("a.aspire", "app!\n")
    write("b.aspire", "app\n")
    write("c.aspire", "crash\n")
    run = aspirec("fmt", "a.aspire", "b.aspire", "c.aspire", "none.aspire")
    assert run.code == 1
    assert "error[ASP2999] no shouting\n --> a.aspire:1:4\n" in run.err
    assert "error[ASP9099]" in run.err
    assert "error[ASP9001]" in run.err
    assert [Path(f"{name}.aspire").read_text() for name in "abc"] == ["app!\n", "APP\n", "crash\n"]


def test_fmt_respects_a_file_that_is_marked_as_read_only(aspirec: Command, write: Write) -> None:
    write("a.aspire", "app\n")
    Path("a.aspire").chmod(0o444)
    run = aspirec("fmt", "a.aspire")
    assert (run.code, "error[ASP9020]" in run.err) == (1, True)
    assert Path("a.aspire").read_text() == "app\n"
