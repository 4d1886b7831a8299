"""Files in the output folder that are there and cannot be read: nothing is concluded about what is in them."""

from __future__ import annotations

import builtins
import errno
import os
from collections.abc import Callable
from pathlib import Path
from typing import Any

import pytest

from aspirec.cli.output_state import STATE_FILE

Write = Callable[[str, str], str]
Command = Callable[..., Any]

OLD = "file main.bicep one\nfile main.bicepparam old\nfile old.bicep two\n"
NEW = "file main.bicep one\nfile main.bicepparam new\n"


@pytest.fixture
def contents(aspirec: Command, write: Write) -> dict[str, bytes]:
    """What is in the output folder, of which the program has changed since."""
    write("shop.aspire", OLD)
    assert aspirec("build", "shop.aspire", "-o", "out", "-q").code == 0
    write("shop.aspire", NEW)
    return in_folder()


def in_folder() -> dict[str, bytes]:
    return {path.name: path.read_bytes() for path in Path("out").iterdir()}


def closed(monkeypatch: pytest.MonkeyPatch, name: str, number: int) -> None:
    """Make the system say of a file that it cannot be opened."""
    usual = builtins.open

    def refused(file: Any, *arguments: Any, **options: Any) -> Any:
        if file == os.path.join("out", name):
            raise OSError(number, os.strerror(number), file)
        return usual(file, *arguments, **options)

    monkeypatch.setattr(builtins, "open", refused)


@pytest.mark.parametrize("name", [STATE_FILE, "main.bicep", "old.bicep"])
@pytest.mark.parametrize("number", [errno.EACCES, errno.EIO, errno.EMFILE])
@pytest.mark.parametrize("options", [(), ("--check",)])
def test_it_is_an_error_and_everything_stays(
    aspirec: Command,
    contents: dict[str, bytes],
    monkeypatch: pytest.MonkeyPatch,
    name: str,
    number: int,
    options: tuple[str, ...],
) -> None:
    with monkeypatch.context() as patched:
        closed(patched, name, number)
        done = aspirec("build", "shop.aspire", "-o", "out", *options)
    assert (done.code, f"out/{name}" in done.err, "edited" in done.err) == (1, True, False)
    assert done.out == ""
    assert in_folder() == contents


@pytest.mark.usefixtures("contents")
def test_a_stale_file_is_removed_by_force(aspirec: Command, monkeypatch: pytest.MonkeyPatch) -> None:
    closed(monkeypatch, "old.bicep", errno.EACCES)
    assert aspirec("build", "shop.aspire", "-o", "out", "--force").code == 0
    assert not Path("out/old.bicep").exists()
