"""Two paths that lead to one place, also on file systems that take two spellings of a name for one."""

from __future__ import annotations

import os
from pathlib import Path

import pytest

from aspirec.cli.depfile import is_input, is_result
from aspirec.cli.output_plan import plan_output
from aspirec.cli.output_state import STATE_FILE
from aspirec.cli.same_place import folded_name, is_same_place


@pytest.fixture
def insensitive(monkeypatch: pytest.MonkeyPatch) -> None:
    """Has the system find files and folders under other spellings."""
    names_in, is_there = os.listdir, os.path.lexists

    def found(path: str) -> str:
        """What is meant by a path: the name itself where there is one, else another spelling of it."""
        if is_there(path) or os.path.dirname(path) == path:
            return path
        folder, name = found(os.path.dirname(path)), os.path.basename(path)
        names = names_in(folder) if os.path.isdir(folder) else []
        return os.path.join(folder, next((one for one in names if folded_name(one) == folded_name(name)), name))

    monkeypatch.setattr("os.path.lexists", lambda path: is_there(found(path)))
    monkeypatch.setattr("os.listdir", lambda path: names_in(found(path.rstrip(os.sep))))


def made(folder: Path, *names: str) -> str:
    for name in names:
        (folder / name).parent.mkdir(parents=True, exist_ok=True)
        (folder / name).write_text("")
    return str(folder)


def test_a_name_in_another_spelling_is_another_file_where_the_system_does_not_know_it(tmp_path: Path) -> None:
    folder = made(tmp_path, "Main.bicep")
    assert not is_same_place(f"{folder}/Main.bicep", f"{folder}/main.bicep")


@pytest.mark.usefixtures("insensitive")
@pytest.mark.parametrize(
    ("there", "path", "other", "expected"),
    [
        (["Main.bicep"], "Main.bicep", "main.bicep", True),
        (["Main.bicep"], "main.bicep", "Main.bicep", True),
        (["Out/a"], "OUT/a", "out/a", True),
        (["Out/a"], "OUT/A", "out/a", True),
        (
            ["caf\N{LATIN SMALL LETTER E WITH ACUTE}"],
            "cafe\N{COMBINING ACUTE ACCENT}",
            "CAF\N{LATIN CAPITAL LETTER E WITH ACUTE}",
            True,
        ),
        (["a", "A"], "a", "A", False),
        (["out/a", "OUT/a"], "out/a", "OUT/a", False),
        ([], "a", "A", False),
        (["a"], "a", "b", False),
    ],
)
def test_spellings(tmp_path: Path, there: list[str], path: str, other: str, expected: bool) -> None:
    folder = made(tmp_path, *there)
    assert is_same_place(f"{folder}/{path}", f"{folder}/{other}") is expected


def test_links_lead_to_one_place(tmp_path: Path) -> None:
    folder = made(tmp_path, "file")
    (tmp_path / "link").symlink_to("file")
    assert is_same_place(f"{folder}/link", f"{folder}/file")


@pytest.mark.usefixtures("insensitive")
def test_a_dependency_file_in_the_place_of_another_file_is_seen(tmp_path: Path) -> None:
    folder = made(tmp_path, "shop.aspire", "out/main.bicep")
    builds = [([f"{folder}/shop.aspire"], ["main.bicep"])]
    assert is_input(f"{folder}/Shop.aspire", builds)
    assert is_result(f"{folder}/OUT/Main.bicep", [f"{folder}/out"], builds)
    assert is_result(f"{folder}/OUT/.ASPIREC-cache", [f"{folder}/out"], builds)
    assert not is_result(f"{folder}/OUT/main.d", [f"{folder}/out"], builds)


@pytest.mark.usefixtures("insensitive")
@pytest.mark.parametrize(("there", "removed"), [(["Data.bicep"], ()), (["Data.bicep", "data.bicep"], ("Data.bicep",))])
def test_a_result_is_not_stale_because_it_is_spelled_anew(
    tmp_path: Path, there: list[str], removed: tuple[str, ...]
) -> None:
    first = plan_output(str(tmp_path), {"Data.bicep": b""}, force=False)
    made(tmp_path, *there)
    (tmp_path / STATE_FILE).write_bytes(first.state)
    assert plan_output(str(tmp_path), {"data.bicep": b""}, force=False).removals == removed
