"""The command as a process: streams that close or fill up, signals, and what is imported for nothing."""

from __future__ import annotations

import contextlib
import json
import os
import signal
import subprocess
import sys
import time
from pathlib import Path

import pytest

ASPIREC = [sys.executable, "-m", "aspirec"]


def run(*arguments: str, **options: object) -> subprocess.CompletedProcess[str]:
    return subprocess.run([*ASPIREC, *arguments], text=True, timeout=30, check=False, **options)  # type: ignore[call-overload,no-any-return]


def test_version_and_help() -> None:
    version = run("--version", capture_output=True)
    assert (version.returncode, version.stderr) == (0, "")
    assert version.stdout.startswith("aspirec ")
    help = run("--help", capture_output=True)
    assert "aspirec build shop.aspire -o infra" in help.stdout


def test_the_version_needs_no_part_of_the_compiler() -> None:
    heavy = "attr", "attrs", "lark", "networkx", "json", "difflib", "hashlib"
    script = (
        "import sys\nfrom aspirec.cli.main import main\nmain(['--version'])\n"
        f"print(*sorted(name for name in sys.modules if name.split('.')[0] in {heavy} or name.startswith('aspirec.')))"
    )
    done = subprocess.run([sys.executable, "-c", script], capture_output=True, text=True, check=True)
    loaded = done.stdout.splitlines()[1].split()
    assert loaded == [
        "aspirec.cli",
        "aspirec.cli.command_line",
        "aspirec.cli.commands",
        "aspirec.cli.main",
        "aspirec.cli.terminal",
    ]


@pytest.mark.skipif(not os.path.exists("/dev/full"), reason="there is no full device here")
@pytest.mark.parametrize("arguments", [["explain"], ["--help"]])
def test_standard_output_that_is_full(arguments: list[str]) -> None:
    with open("/dev/full", "w") as full:
        done = run(*arguments, stdout=full, stderr=subprocess.PIPE)
    assert done.returncode == 1
    assert done.stderr.startswith("error[ASP9034] standard output cannot be written to: no space left on device\n")
    assert "Traceback" not in done.stderr


@pytest.mark.parametrize("arguments", ["explain", "explain --format markdown", "--help"])
def test_a_reader_that_has_gone_away_is_no_news(arguments: str) -> None:
    read, write = os.pipe()
    os.close(read)
    done = run(*arguments.split(), stdout=write, stderr=subprocess.PIPE)
    os.close(write)
    assert (done.returncode, done.stderr) == (1, "")


@pytest.mark.parametrize("closed", [">&-", "2>&-", "<&-", ">&- 2>&-"])
def test_closed_streams(closed: str, tmp_path: Path) -> None:
    command = " ".join([*ASPIREC, "fmt", str(tmp_path / "none.aspire"), closed])
    done = subprocess.run(command, shell=True, capture_output=True, text=True, check=False)
    assert done.returncode == 1
    assert "Traceback" not in done.stdout + done.stderr


def test_results_for_a_closed_standard_output_are_not_lost_in_silence(tmp_path: Path) -> None:
    (tmp_path / "shop.aspire").write_text("azure.storage store\n")
    command = " ".join([*ASPIREC, "build", str(tmp_path / "shop.aspire"), "--stdout", ">&-"])
    done = subprocess.run(command, shell=True, capture_output=True, text=True, check=False)
    assert (done.returncode, "error[ASP9034]" in done.stderr) == (1, True)


def test_file_names_that_are_no_text(tmp_path: Path) -> None:
    done = subprocess.run([*ASPIREC, "fmt", b"\xff\x1b[31m.aspire"], capture_output=True, check=False, cwd=tmp_path)
    assert done.returncode == 1
    assert b"ASP9001" in done.stderr
    assert b"\x1b" not in done.stderr


@pytest.mark.parametrize(("number", "code"), [(signal.SIGINT, 130), (signal.SIGTERM, 143), (signal.SIGHUP, 129)])
def test_signals_end_the_command_without_a_traceback(tmp_path: Path, number: signal.Signals, code: int) -> None:
    pipe = tmp_path / "pipe"
    os.mkfifo(pipe)
    child = subprocess.Popen(
        [*ASPIREC, "fmt", str(pipe)],
        stdout=subprocess.PIPE,
        stderr=subprocess.PIPE,
        text=True,
        preexec_fn=lambda: signal.signal(number, signal.SIG_DFL),  # nohup and a shell's background jobs ignore some
    )
    # The child waits for its input, so the signal finds it in the middle of its work.
    writer = open_when_read(pipe)
    out, err = ended_by(child, number)
    os.close(writer)
    assert child.returncode == code
    assert "Traceback" not in out + err


WORK_THAT_LOSES_A_SIGNAL = """
import os, sys, time, weakref
from aspirec.cli import command_line

class Module: pass

def work(given):
    module = Module()
    watched = weakref.ref(module, lambda _: os.kill(os.getpid(), int(given[0])))
    del module  # the signal arrives in a callback, whose exceptions Python only prints
    time.sleep(60)

command_line._run = work
sys.exit(command_line.run(sys.argv[1:]))
"""


@pytest.mark.parametrize(("number", "code"), [(signal.SIGINT, 130), (signal.SIGTERM, 143)])
def test_a_signal_that_arrives_where_python_drops_exceptions_ends_the_command(
    number: signal.Signals, code: int
) -> None:
    done = subprocess.run(
        [sys.executable, "-c", WORK_THAT_LOSES_A_SIGNAL, str(int(number))],
        capture_output=True,
        text=True,
        check=False,
        timeout=30,
        preexec_fn=lambda: signal.signal(number, signal.SIG_DFL),
    )
    assert done.returncode == code
    assert "Traceback" not in done.stderr


def test_a_signal_that_arrives_as_the_command_ends_leaves_nothing_behind() -> None:
    work = WORK_THAT_LOSES_A_SIGNAL.replace("time.sleep(60)", "return 0")
    work = work.replace("sys.exit(command_line.run(sys.argv[1:]))", "code = command_line.run(sys.argv[1:])")
    command = [sys.executable, "-c", work + "time.sleep(0.2)\nsys.exit(code)", str(int(signal.SIGTERM))]
    done = subprocess.run(command, capture_output=True, text=True, check=False, timeout=30)
    assert done.returncode in (0, 143)
    assert done.stderr == ""


def test_a_signal_that_is_ignored_stays_ignored(tmp_path: Path) -> None:
    pipe = tmp_path / "pipe"
    os.mkfifo(pipe)
    child = subprocess.Popen(
        [*ASPIREC, "check", str(pipe)],
        stdout=subprocess.PIPE,
        stderr=subprocess.PIPE,
        text=True,
        preexec_fn=lambda: signal.signal(signal.SIGHUP, signal.SIG_IGN),  # what nohup does
    )
    writer = open_when_read(pipe)
    child.send_signal(signal.SIGHUP)
    os.write(writer, b"azure.containerRegistry acr\n")
    os.close(writer)
    err = child.communicate(timeout=30)[1]
    assert (child.returncode, err) == (0, "1 program checked\n")


def ended_by(child: subprocess.Popen[str], number: signal.Signals) -> tuple[str, str]:
    """What a process printed that a signal ended. The signal is sent again to one that was just about to wait: Python looks
    for signals between its own steps, and a read that begins right after the last look goes on.
    """
    for _ in range(10):
        child.send_signal(number)
        with contextlib.suppress(subprocess.TimeoutExpired):
            return child.communicate(timeout=3)
    raise AssertionError("the process does not end")


def open_when_read(pipe: Path) -> int:
    """The writing end of a pipe, as soon as somebody reads it."""
    for _ in range(400):
        try:
            return os.open(pipe, os.O_WRONLY | os.O_NONBLOCK)
        except OSError:
            time.sleep(0.05)
    raise AssertionError("nobody reads the pipe")


def test_an_interrupt_while_modules_are_imported_is_no_traceback() -> None:
    script = (
        "import sys, types\nfrom aspirec.cli.main import main\n"
        "class Finder:\n"
        "    def find_spec(self, name, path=None, target=None):\n"
        "        if name == 'aspirec.cli.command_line': raise KeyboardInterrupt\n"
        "sys.meta_path.insert(0, Finder())\nsys.exit(main(['check', 'x.aspire']))\n"
    )
    done = subprocess.run([sys.executable, "-c", script], capture_output=True, text=True, check=False)
    assert (done.returncode, done.stderr) == (130, "")


@pytest.mark.parametrize(
    ("error", "said"),
    [("MemoryError", "there is not enough memory"), ("ImportError('no click')", "ImportError: no click")],
)
def test_what_cannot_even_be_made_a_diagnostic_is_said_in_one_line(error: str, said: str) -> None:
    script = (
        "import sys\nfrom aspirec.cli.main import main\n"
        "class Finder:\n"
        "    def find_spec(self, name, path=None, target=None):\n"
        f"        if name in ('click', 'attrs'): raise {error}\n"
        "sys.meta_path.insert(0, Finder())\nsys.exit(main(['check', 'x.aspire']))\n"
    )
    done = subprocess.run([sys.executable, "-c", script], capture_output=True, text=True, check=False)
    assert (done.returncode, done.stderr) == (1, f"aspirec: cannot run: {said}\n")


def test_a_current_folder_that_was_removed_is_what_is_said_to_be_missing(tmp_path: Path) -> None:
    (tmp_path / "app.aspire").write_text("azure.containerRegistry acr\n")
    command = f"mkdir gone; cd gone; rmdir ../gone; {' '.join(ASPIREC)} build {tmp_path}/app.aspire -o out"
    done = subprocess.run(command, shell=True, cwd=tmp_path, capture_output=True, text=True, check=False)
    assert done.returncode == 1
    assert "error[ASP9001] the folder in which aspirec was started does not exist any more" in done.stderr


@pytest.mark.parametrize("format", ["json", "sarif"])
@pytest.mark.parametrize(("command", "stream"), [(["build", "-o", "out"], "stderr"), (["check"], "stdout")])
def test_whoever_asked_for_a_document_gets_one_though_a_process_dies(
    tmp_path: Path, command: list[str], stream: str, format: str
) -> None:
    script = (
        "import os, sys\nfrom aspirec import driver\nfrom aspirec.cli.main import main\n"
        "driver.compile_program = lambda *_, **__: os._exit(1)\nsys.exit(main(sys.argv[1:]))\n"
    )
    options = [f"--diagnostics-format={format}", "-j", "2", "a.aspire", "b.aspire"]
    done = subprocess.run(
        [sys.executable, "-c", script, *command, *options], cwd=tmp_path, capture_output=True, text=True, check=False
    )
    assert done.returncode == 1
    said = {"stdout": done.stdout, "stderr": done.stderr}
    assert "ASP9091" in json.dumps(json.loads(said.pop(stream)))
    assert list(said.values()) == [""]
