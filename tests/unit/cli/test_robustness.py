"""Builds as processes that are killed, run out of disk, or find a read-only folder: every file is old or new, never half."""

from __future__ import annotations

import os
import signal
import subprocess
import sys
import time
from collections.abc import Iterator
from pathlib import Path

import pytest

ASPIREC = [sys.executable, "-m", "aspirec", "build"]
OLD = "".join(f"azure.containerRegistry acr{n}\n" for n in range(12))
NEW = OLD.replace("\n", " { sku: 'Premium' }\n")


def results(folder: Path) -> dict[str, bytes]:
    """The results in a folder, without what the writer keeps for itself."""
    files = (path for path in folder.rglob("*") if path.is_file() and not path.name.startswith(".aspirec-"))
    return {path.relative_to(folder).as_posix(): path.read_bytes() for path in files}


def build(folder: Path, *arguments: str) -> subprocess.CompletedProcess[str]:
    command = [*ASPIREC, "app.aspire", *arguments]
    return subprocess.run(command, cwd=folder, capture_output=True, text=True, check=False, timeout=60)


@pytest.fixture
def sides(tmp_path: Path) -> tuple[dict[str, bytes], dict[str, bytes]]:
    """What the old program gives and what the new one does; the old one is built into `out`, the new one is to be built."""
    for text, folder in ((NEW, "new"), (OLD, "out")):
        (tmp_path / "app.aspire").write_text(text)
        assert build(tmp_path, "-o", folder, "-q").returncode == 0
    (tmp_path / "app.aspire").write_text(NEW)
    return results(tmp_path / "out"), results(tmp_path / "new")


def test_killed_at_any_moment(tmp_path: Path, sides: tuple[dict[str, bytes], dict[str, bytes]]) -> None:
    old, new = sides
    start = time.monotonic()
    assert build(tmp_path, "-o", "timed", "-q").returncode == 0
    whole = time.monotonic() - start
    for share in (0.6, 0.7, 0.8, 0.85, 0.9, 0.95, 1.0):
        child = subprocess.Popen([*ASPIREC, "app.aspire", "-o", "out", "-q"], cwd=tmp_path)
        time.sleep(whole * share)
        child.send_signal(signal.SIGKILL)
        child.wait()
        found = results(tmp_path / "out")
        assert found.keys() == old.keys()
        assert all(data in (old[name], new[name]) for name, data in found.items())
    done = build(tmp_path, "-o", "out")
    assert done.returncode == 0, done.stderr
    assert results(tmp_path / "out") == new
    assert [path.name for path in (tmp_path / "out").rglob("*.tmp")] == []


@pytest.fixture
def small_disk(tmp_path: Path) -> Iterator[Path]:
    """A file system of 256 KiB."""
    place = tmp_path / "disk"
    place.mkdir()
    mount = ["mount", "-t", "tmpfs", "-o", "size=256k", "tmpfs", str(place)]
    try:
        done = subprocess.run(mount, capture_output=True, check=False)
    except OSError:
        pytest.skip("there is no mount here")
    if done.returncode:
        pytest.skip("file systems cannot be mounted here")
    yield place
    subprocess.run(["umount", str(place)], check=True)


def test_a_full_disk_leaves_the_old_results(
    tmp_path: Path, small_disk: Path, sides: tuple[dict[str, bytes], dict[str, bytes]]
) -> None:
    old, new = sides
    (tmp_path / "app.aspire").write_text(OLD)
    assert build(tmp_path, "-o", "disk/out", "-q").returncode == 0
    free = os.statvfs(small_disk).f_bavail * os.statvfs(small_disk).f_frsize
    (small_disk / "ballast").write_bytes(b"x" * max(0, free - 8192))
    (tmp_path / "app.aspire").write_text(NEW)
    done = build(tmp_path, "-o", "disk/out")
    assert done.returncode == 1
    assert "error[ASP9021]" in done.stderr
    assert "Traceback" not in done.stderr
    found = results(small_disk / "out")
    assert found.keys() == old.keys()
    assert all(data in (old[name], new[name]) for name, data in found.items())
    (small_disk / "ballast").unlink()
    assert build(tmp_path, "-o", "disk/out").returncode == 0
    assert results(small_disk / "out") == new


def test_a_disk_without_any_room_gives_one_diagnostic_and_no_files(tmp_path: Path, small_disk: Path) -> None:
    (tmp_path / "app.aspire").write_text(OLD)
    free = os.statvfs(small_disk).f_bavail * os.statvfs(small_disk).f_frsize
    (small_disk / "ballast").write_bytes(b"x" * free)
    done = build(tmp_path, "-o", "disk/out", "--depfile", "disk/out.d")
    assert done.returncode == 1
    assert done.stderr.count("error[") == 1
    assert [path.name for path in small_disk.iterdir()] == ["ballast"]


def test_a_record_that_cannot_be_written_is_no_failure(tmp_path: Path) -> None:
    (tmp_path / "app.aspire").write_text(OLD)
    (tmp_path / "out/.aspirec-cache").mkdir(parents=True)
    for _ in range(2):
        done = build(tmp_path, "-o", "out", "-q")
        assert (done.returncode, done.stderr) == (0, "")


def test_many_builds_into_one_folder_at_once(tmp_path: Path, sides: tuple[dict[str, bytes], dict[str, bytes]]) -> None:
    _, new = sides
    command = [*ASPIREC, "app.aspire", "-o", "out", "-q", "--depfile", "out/app.d"]
    children = [subprocess.Popen(command, cwd=tmp_path, stderr=subprocess.PIPE, text=True) for _ in range(6)]
    for child in children:
        _, said = child.communicate(timeout=120)
        assert (child.returncode, said) == (0, "")
    (tmp_path / "out/app.d").unlink()
    assert results(tmp_path / "out") == new
