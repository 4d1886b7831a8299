"""Pipes, devices, links and leftovers where files are expected: nothing hangs, nothing is lost, and nothing stays behind."""

from __future__ import annotations

import errno
import os
import signal
import stat
import subprocess
import sys
from collections.abc import Callable
from pathlib import Path
from typing import Any

import pytest

from aspirec.cli import replacing
from aspirec.cli.filesystem import Filesystem
from aspirec.cli.output_state import STATE_FILE
from aspirec.cli.record import FILE
from aspirec.cli.replacing import clear_up, put

Write = Callable[[str, str], str]
Command = Callable[..., Any]

GOOD = "file main.bicep one\nfile old.bicep two\n"
LEFTOVER = ".aspirec-*.tmp"

pytestmark = pytest.mark.skipif(not hasattr(os, "mkfifo"), reason="there are no named pipes here")


@pytest.fixture(autouse=True)
def no_hanging() -> Any:
    """A test that waits for a pipe fails and does not hang."""
    signal.alarm(60)
    yield
    signal.alarm(0)


@pytest.fixture
def built(aspirec: Command, write: Write) -> None:
    write("shop.aspire", GOOD)
    assert aspirec("build", "shop.aspire", "-o", "out", "-q").code == 0


def pipe_at(path: str) -> None:
    Path(path).parent.mkdir(exist_ok=True)
    Path(path).unlink(missing_ok=True)
    os.mkfifo(path)


def is_pipe(path: str) -> bool:
    return stat.S_ISFIFO(os.lstat(path).st_mode)


# -- replacing ---------------------------------------------------------------------------------------------------


def test_a_replaced_file_keeps_its_permissions_and_nothing_stays_beside_it(tmp_path: Path) -> None:
    path = tmp_path / "file"
    put(str(path), b"old")
    path.chmod(0o600)
    put(str(path), b"new")
    assert (path.read_bytes(), stat.S_IMODE(path.stat().st_mode)) == (b"new", 0o600)
    assert os.listdir(tmp_path) == ["file"]


def test_a_link_stays_and_the_file_that_it_names_is_replaced(tmp_path: Path) -> None:
    (tmp_path / "link").symlink_to("file")
    for text in (b"one", b"two"):
        put(str(tmp_path / "link"), text)
        assert (tmp_path / "file").read_bytes() == text
    assert (tmp_path / "link").is_symlink()


def test_a_pipe_is_written_to_and_stays(tmp_path: Path) -> None:
    path = str(tmp_path / "pipe")
    os.mkfifo(path)
    reader = os.open(path, os.O_RDONLY | os.O_NONBLOCK)
    put(path, b"text")
    assert os.read(reader, 100) == b"text"
    os.close(reader)
    assert is_pipe(path)


def test_a_pipe_that_nobody_reads_is_an_error(tmp_path: Path) -> None:
    os.mkfifo(tmp_path / "pipe")
    with pytest.raises(OSError, match=os.strerror(errno.ENXIO)):
        put(str(tmp_path / "pipe"), b"text")


@pytest.mark.skipif(os.name != "posix" or os.geteuid() != 0, reason="only root can make a device")
def test_a_device_stays_a_device(tmp_path: Path) -> None:
    path = tmp_path / "null"
    try:
        os.mknod(path, 0o666 | stat.S_IFCHR, os.makedev(1, 3))
        os.close(os.open(path, os.O_WRONLY))
    except OSError:
        pytest.skip("devices cannot be made here")
    put(str(path), b"text")
    assert stat.S_ISCHR(path.stat().st_mode)


def killed(*arguments: object) -> None:
    raise KeyboardInterrupt


def test_what_a_killed_process_leaves_is_taken_away_by_the_next(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    path = tmp_path / "file"
    put(str(path), b"old")
    with monkeypatch.context() as patched:
        patched.setattr(replacing, "_remove", lambda path: None)  # nobody clears up after a SIGKILL
        patched.setattr(os, "replace", killed)
        with pytest.raises(KeyboardInterrupt):
            put(str(path), b"new")
    assert path.read_bytes() == b"old"
    assert len(list(tmp_path.glob(LEFTOVER))) == 1
    clear_up(str(path))
    assert os.listdir(tmp_path) == ["file"]


def test_a_failure_leaves_the_old_file_and_nothing_else(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    path = tmp_path / "file"
    put(str(path), b"old")
    monkeypatch.setattr(os, "replace", killed)
    with pytest.raises(KeyboardInterrupt):
        put(str(path), b"new")
    assert path.read_bytes() == b"old"
    assert os.listdir(tmp_path) == ["file"]


def test_a_private_file_is_never_readable_by_others_while_it_is_replaced(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    modes = []
    monkeypatch.setattr(os, "chmod", lambda path, mode: modes.append(stat.S_IMODE(os.stat(path).st_mode)))
    before = os.umask(0)
    try:
        Filesystem().write_new(str(tmp_path / "new"), b"secret", 0o600)
    finally:
        os.umask(before)
    assert modes == [0o600]


# -- builds ------------------------------------------------------------------------------------------------------


def test_a_pipe_in_the_place_of_the_record_is_no_obstacle(aspirec: Command, write: Write) -> None:
    write("shop.aspire", GOOD)
    pipe_at(f"out/{FILE}")
    for _ in range(2):
        assert aspirec("build", "shop.aspire", "-o", "out", "-q").code == 0
    assert is_pipe(f"out/{FILE}")


@pytest.mark.parametrize("name", [STATE_FILE, "main.bicep"])
@pytest.mark.parametrize("options", [(), ("--force",), ("--check",)])
def test_a_pipe_in_the_place_of_a_file_that_is_needed(
    aspirec: Command, write: Write, name: str, options: tuple[str, ...]
) -> None:
    write("shop.aspire", GOOD)
    pipe_at(f"out/{name}")
    done = aspirec("build", "shop.aspire", "-o", "out", *options)
    assert done.code == 1
    assert options == ("--check",) or f"[ASP9023] 'out/{name}' has to be a file" in done.err
    assert is_pipe(f"out/{name}")


@pytest.mark.usefixtures("built")
def test_a_pipe_in_the_place_of_a_stale_file_stays(aspirec: Command, write: Write) -> None:
    write("shop.aspire", "file main.bicep one\n")
    pipe_at("out/old.bicep")
    assert aspirec("build", "shop.aspire", "-o", "out", "--check").code == 0
    assert aspirec("build", "shop.aspire", "-o", "out").code == 0
    assert is_pipe("out/old.bicep")


@pytest.mark.usefixtures("built")
def test_a_link_in_the_place_of_a_result_is_something_to_say_though_its_content_is_right(aspirec: Command) -> None:
    os.rename("out/main.bicep", "elsewhere")
    os.symlink("../elsewhere", "out/main.bicep")
    done = aspirec("build", "shop.aspire", "-o", "out")
    assert (done.code, "ASP9028" in done.err) == (1, True)


@pytest.mark.parametrize("target", ["nowhere", "out"])
def test_an_output_folder_that_is_a_link_to_none(aspirec: Command, write: Write, target: str) -> None:
    write("shop.aspire", GOOD)
    os.symlink(target, "out")
    done = aspirec("build", "shop.aspire", "-o", "out")
    assert done.code == 1
    assert "[ASP9022] 'out' has to be a folder, but it is a symbolic link that leads to no folder" in done.err


@pytest.mark.usefixtures("built")
@pytest.mark.parametrize("damage", [os.unlink, lambda path: Path(path).write_text("<<<<<<< HEAD\n")])
def test_a_state_that_is_gone_or_damaged_is_mended_though_nothing_changed(
    aspirec: Command, damage: Callable[[str], object]
) -> None:
    before = Path("out", STATE_FILE).read_bytes()
    damage(f"out/{STATE_FILE}")
    assert aspirec("build", "shop.aspire", "-o", "out").code == 0
    assert Path("out", STATE_FILE).read_bytes() == before


def test_a_stale_result_that_the_program_reads_now_is_not_removed(aspirec: Command, write: Write) -> None:
    write("shop.aspire", "file main.bicep one\nfile net.bicep two\n")
    assert aspirec("build", "shop.aspire", "-o", ".", "-q").code == 0
    write("shop.aspire", "file main.bicep one\nneeds net.bicep\n")
    assert aspirec("build", "shop.aspire", "-o", ".", "--check").code == 0
    assert aspirec("build", "shop.aspire", "-o", ".").code == 0
    assert Path("net.bicep").read_text() == "two\n"


@pytest.mark.parametrize("name", ["out/main.bicep", f"out/{FILE}", f"out/{STATE_FILE}"])
def test_a_dependency_file_never_takes_the_place_of_a_result(aspirec: Command, write: Write, name: str) -> None:
    write("shop.aspire", GOOD)
    for _ in range(2):
        done = aspirec("build", "shop.aspire", "-o", "out", "--depfile", name)
        assert (done.code, done.err.count("ASP9029")) == (1, 1)
        assert not Path("out").exists()
    aspirec("build", "shop.aspire", "-o", "out")
    done = aspirec("build", "shop.aspire", "-o", "out", "--depfile", name)
    assert (done.code, done.err.count("ASP9029")) == (1, 1)
    assert Path("out/main.bicep").read_text() == "one\n"


def test_a_dependency_file_can_be_a_pipe(aspirec: Command, write: Write) -> None:
    write("shop.aspire", GOOD)
    os.mkfifo("pipe")
    reader = os.open("pipe", os.O_RDONLY | os.O_NONBLOCK)
    for _ in range(2):
        assert aspirec("build", "shop.aspire", "-o", "out", "--depfile", "pipe").code == 0
        assert os.read(reader, 1000) == b"out/main.bicep: shop.aspire\n"
    os.close(reader)


def test_a_pipe_among_expected_files_fails(tmp_path: Path) -> None:
    (tmp_path / "shop.aspire").write_text("app shop\n")
    command = [sys.executable, "-m", "aspirec", "golden"]
    environment = {**os.environ, "CI": "false"}
    subprocess.run([*command, "update", "shop.aspire"], cwd=tmp_path, check=True, capture_output=True, env=environment)
    os.mkfifo(tmp_path / "shop.expected/odd")
    done = subprocess.run(
        [*command, "verify", "."], cwd=tmp_path, capture_output=True, text=True, check=False, timeout=60
    )
    assert done.returncode == 1
    assert "neither a file nor a folder" in done.stderr


# -- names and standard input ------------------------------------------------------------------------------------


def run(folder: Path, *arguments: str | bytes, stdin: str = "") -> subprocess.CompletedProcess[str]:
    command = [sys.executable, "-m", "aspirec", *arguments]
    return subprocess.run(command, cwd=folder, input=stdin, capture_output=True, text=True, check=False, timeout=60)


def test_a_program_whose_name_is_no_text_is_built(tmp_path: Path) -> None:
    name = os.fsdecode(b"shop\xff.aspire")
    try:
        (tmp_path / name).write_text("azure.storage store\n")
    except OSError:
        pytest.skip("names have to be text here")
    done = run(tmp_path, "build", name, "-o", "out", "--depfile", "x.d")
    assert done.returncode == 0, done.stderr
    assert "from shop\ufffd.aspire" in (tmp_path / "out/main.bicep").read_text("utf-8").split("\n")[0]
    assert b"shop\xff.aspire" in (tmp_path / "x.d").read_bytes()


def test_a_line_break_in_the_name_of_a_program_ends_no_comment(tmp_path: Path) -> None:
    (tmp_path / "a\nb.aspire").write_text("azure.storage store\n")
    assert run(tmp_path, "build", "a\nb.aspire", "-o", "out").returncode == 0
    assert "a\ufffdb.aspire" in (tmp_path / "out/main.bicep").read_text("utf-8").split("\n")[0]


def test_a_program_on_standard_input(tmp_path: Path) -> None:
    for text, module in (("azure.storage one\n", "one.module.bicep"), ("azure.storage two\n", "two.module.bicep")):
        done = run(tmp_path, "build", "-", "-o", "out", "--depfile", "x.d", stdin=text)
        assert done.returncode == 0, done.stderr
        assert (tmp_path / "out" / module).exists()
        assert "standard" not in (tmp_path / "x.d").read_text()
    assert run(tmp_path, "check", "-", stdin="azure.storage s { skuu: 1 }\n").stderr.count("<standard input>:1:19") == 1
    assert run(tmp_path, "roles", "-", stdin="azure.storage s\n").returncode == 0
