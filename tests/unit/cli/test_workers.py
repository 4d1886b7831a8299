"""Many programs at a time: the same results, messages and order as one after another."""

from __future__ import annotations

import errno
import os
import signal
import subprocess
import sys
import time
from pathlib import Path
from typing import Any

import pytest

from aspirec.cli import workers
from aspirec.cli.main import main
from aspirec.cli.workers import in_order, spread

BAD = "app bad\nazure.containerRegistry acr {\n  nonsense: 1\n}\n"


def died(number: int) -> int:
    os._exit(1)


def refused(number: int) -> int:
    raise ValueError("no")


def doubled(number: int) -> int:
    time.sleep(0.02 * (number == 0))
    return 2 * number


@pytest.mark.parametrize("jobs", [1, 3, 50])
def test_what_is_made_comes_in_the_order_of_the_tasks(jobs: int) -> None:
    assert list(in_order(doubled, range(7), jobs)) == [0, 2, 4, 6, 8, 10, 12]
    assert list(in_order(doubled, [], jobs)) == []


@pytest.mark.skipif(not hasattr(os, "fork"), reason="there are no other processes here")
def test_a_process_that_dies_and_work_that_fails_are_told_apart() -> None:
    with pytest.raises(ChildProcessError):
        list(in_order(died, range(4), 2))
    with pytest.raises(ValueError, match="no"):
        list(in_order(refused, range(4), 2))


MANY = range(2 * workers._MANY + 1)


def with_processors(monkeypatch: pytest.MonkeyPatch, number: int) -> list[int]:
    """Makes that many processors of those that there are, and notes how many processes are begun."""
    begun: list[int] = []

    def noted(*arguments: Any) -> Any:
        begun.append(1)
        return start(*arguments)

    start = workers._start
    monkeypatch.setattr(workers, "_start", noted)
    monkeypatch.setattr(workers, "_processors", lambda: number)
    return begun


@pytest.mark.skipif(not hasattr(os, "fork"), reason="there are no other processes here")
@pytest.mark.parametrize(("processors", "processes"), [(1, 0), (2, 2), (3, 3), (64, 4)])
def test_processors_share_many_small_tasks(monkeypatch: pytest.MonkeyPatch, processors: int, processes: int) -> None:
    begun = with_processors(monkeypatch, processors)
    made = spread(lambda number: f"{number}", MANY)
    assert len(begun) == processes
    assert list(made) == [f"{number}" for number in MANY]


def test_few_small_tasks_are_done_here(monkeypatch: pytest.MonkeyPatch) -> None:
    begun = with_processors(monkeypatch, 4)
    assert list(spread(str, range(10))) == list("0123456789")
    assert list(spread(str, [])) == []
    assert not begun


@pytest.mark.skipif(not hasattr(os, "fork"), reason="there are no other processes here")
def test_what_a_process_leaves_undone_is_done_here(monkeypatch: pytest.MonkeyPatch) -> None:
    with_processors(monkeypatch, 2)
    here = os.getpid()
    assert list(spread(lambda number: died(1) if os.getpid() != here else number, MANY)) == list(MANY)
    with pytest.raises(ValueError, match="no"):
        list(spread(refused, MANY))


@pytest.fixture
def programs(tmp_path: Path) -> list[str]:
    """Six programs, of which one is wrong."""
    for number in range(6):
        text = BAD if number == 3 else f"app shop\nazure.containerRegistry acr{number}\n"
        (tmp_path / f"p{number}.aspire").write_text(text)
    return [f"p{number}.aspire" for number in range(6)]


def run(folder: Path, *arguments: str) -> tuple[int, str, str]:
    command = [sys.executable, "-m", "aspirec", *arguments]
    done = subprocess.run(command, cwd=folder, capture_output=True, text=True, check=False, timeout=60)
    return done.returncode, done.stdout, done.stderr


@pytest.mark.parametrize("command", [["check"], ["build", "--stdout"], ["check", "--diagnostics-format", "json"]])
def test_several_jobs_print_what_one_does(tmp_path: Path, programs: list[str], command: list[str]) -> None:
    alone = run(tmp_path, *command, *programs)
    assert alone[0] == 1
    assert run(tmp_path, *command, *programs, "-j", "3") == alone


def test_several_jobs_write_what_one_does(tmp_path: Path, programs: list[str]) -> None:
    alone = run(tmp_path, "build", *programs, "-o", "one")
    together = run(tmp_path, "build", *programs, "-o", "two", "-j3")
    assert (together[0], together[2]) == (alone[0], alone[2].replace("-> one/", "-> two/"))
    made = {path.relative_to(tmp_path / "one") for path in (tmp_path / "one").rglob("*")}
    assert {path.relative_to(tmp_path / "two") for path in (tmp_path / "two").rglob("*")} == made
    assert len(made) > 20


@pytest.mark.parametrize(("number", "code"), [(signal.SIGINT, 130), (signal.SIGTERM, 143)])
def test_signals_end_all_of_them(tmp_path: Path, number: signal.Signals, code: int) -> None:
    (tmp_path / "many.aspire").write_text("".join(f"azure.containerRegistry acr{n}\n" for n in range(400)))
    names = []
    for index in range(40):
        names.append(f"m{index}.aspire")
        (tmp_path / names[-1]).write_text((tmp_path / "many.aspire").read_text())
    command = [sys.executable, "-m", "aspirec", "build", *names, "-j", "2"]
    child = subprocess.Popen(
        command,
        cwd=tmp_path,
        stdout=subprocess.PIPE,
        stderr=subprocess.PIPE,
        text=True,
        preexec_fn=lambda: signal.signal(signal.SIGINT, signal.SIG_DFL),  # a shell's background jobs ignore it
    )
    for _ in range(1000):
        if (tmp_path / "aspire-output").exists():
            break
        time.sleep(0.02)
    child.send_signal(number)
    _, err = child.communicate(timeout=60)
    assert child.returncode == code
    assert "Traceback" not in err
    assert len(list((tmp_path / "aspire-output").iterdir())) < len(names)


def test_where_no_more_processes_are_allowed_the_work_is_done_all_the_same(monkeypatch: pytest.MonkeyPatch) -> None:
    started: list[int] = []

    def fork() -> int:
        if started:
            raise BlockingIOError(errno.EAGAIN, os.strerror(errno.EAGAIN))
        started.append(real())
        return started[-1]

    real = os.fork
    monkeypatch.setattr(os, "fork", fork)
    before = set(os.listdir("/dev/fd")) if os.path.isdir("/dev/fd") else set()
    assert list(in_order(str, [1, 2, 3, 4], 3)) == ["1", "2", "3", "4"]
    assert len(started) == 1
    assert not before or set(os.listdir("/dev/fd")) == before


def test_a_process_that_was_killed_is_a_diagnostic(
    capfd: pytest.CaptureFixture[str], monkeypatch: pytest.MonkeyPatch
) -> None:
    def dies(*arguments: object) -> object:
        raise ChildProcessError("gone")

    monkeypatch.setattr("aspirec.cli.compiling.in_order", dies)
    assert main(["check", "a.aspire", "b.aspire", "-j", "2"]) == 1
    assert "error[ASP9091]" in capfd.readouterr().err
