"""Writing results into a folder: what is written, what is left alone, what is refused; and that nothing is ever lost."""

from __future__ import annotations

import errno
import json
import os
import stat
import tempfile
import threading
from collections.abc import Callable, Iterator
from pathlib import Path

import pytest

from aspirec.cli.filesystem import Filesystem, folder_lock, make_folders
from aspirec.cli.output import Outcome, write_output
from aspirec.cli.output_state import STATE_FILE
from aspirec.stamp import stamp

MAIN = stamp("// Made by aspirec from shop.aspire\n\nparam x string\n")
NEXT_MAIN = stamp("// Made by aspirec from shop.aspire\n\nparam y string\n")
FILES = {
    "main.bicep": MAIN,
    "aspire-manifest.json": '{"resources": {}}\n',
    "chart/templates/app.yaml": "kind: Service\n",
}
NEXT_FILES = {"main.bicep": NEXT_MAIN, "aspire-manifest.json": '{"resources": {"a": 1}}\n', "extra.bicep": MAIN}


def tree(folder: Path) -> dict[str, str]:
    """Every file below a folder with its content, without the state file."""
    return {
        path.relative_to(folder).as_posix(): path.read_text()
        for path in folder.rglob("*")
        if path.is_file() and path.name != STATE_FILE
    }


def slugs(outcome: Outcome) -> list[str]:
    return [diagnostic.code.slug for diagnostic in outcome.diagnostics]


@pytest.fixture
def out(tmp_path: Path) -> Path:
    """A folder that holds the results of a first build."""
    folder = tmp_path / "out"
    assert not write_output(folder, FILES).diagnostics
    return folder


# -- what is written ---------------------------------------------------------------------------------------------


def test_a_first_build_makes_the_folder_and_all_files(tmp_path: Path) -> None:
    outcome = write_output(tmp_path / "deep" / "out", FILES)
    assert tree(tmp_path / "deep" / "out") == FILES
    assert outcome.created == tuple(sorted(FILES))
    assert (outcome.changed, outcome.unchanged, outcome.removed, outcome.diagnostics) == ((), (), (), ())


def test_the_state_file_is_the_same_for_the_same_files(tmp_path: Path) -> None:
    write_output(tmp_path / "a", FILES)
    write_output(tmp_path / "b", tuple(reversed(FILES.items())))
    state = (tmp_path / "a" / STATE_FILE).read_bytes()
    assert state == (tmp_path / "b" / STATE_FILE).read_bytes()
    assert sorted(json.loads(state)["files"]) == sorted(FILES)


def test_text_is_written_in_utf_8_and_bytes_as_they_are(tmp_path: Path) -> None:
    files: dict[str, str | bytes] = {"a": "Köln\n", "b": b"\r\n\x00"}
    write_output(tmp_path / "out", files)
    assert (tmp_path / "out" / "a").read_bytes() == b"K\xc3\xb6ln\n"
    assert (tmp_path / "out" / "b").read_bytes() == b"\r\n\x00"


def test_a_second_build_of_the_same_touches_nothing(out: Path) -> None:
    before = {path: path.stat().st_mtime_ns for path in [out, *out.rglob("*")]}
    outcome = write_output(out, FILES)
    assert outcome == Outcome(unchanged=tuple(sorted(FILES)), digests=outcome.digests)
    assert {path: path.stat().st_mtime_ns for path in [out, *out.rglob("*")]} == before


def test_only_what_changed_is_written_and_what_is_stale_goes(out: Path) -> None:
    os.utime(out / "main.bicep", times=(1, 1))
    outcome = write_output(out, {"main.bicep": MAIN, "aspire-manifest.json": "{}\n", "new.bicep": MAIN})
    assert outcome[:4] == (("new.bicep",), ("aspire-manifest.json",), ("main.bicep",), ("chart/templates/app.yaml",))
    assert outcome.diagnostics == ()
    assert (out / "main.bicep").stat().st_mtime == 1
    assert not (out / "chart").exists()


def test_files_of_others_stay(out: Path) -> None:
    (out / "chart" / "notes.txt").write_text("mine")
    (out / "README.md").write_text("mine")
    write_output(out, {"main.bicep": MAIN})
    assert tree(out) == {"main.bicep": MAIN, "chart/notes.txt": "mine", "README.md": "mine"}


def test_permissions_of_a_file_survive_its_replacement(out: Path) -> None:
    (out / "main.bicep").chmod(0o640)
    write_output(out, NEXT_FILES)
    assert stat.S_IMODE((out / "main.bicep").stat().st_mode) == 0o640


@pytest.mark.skipif(not hasattr(os, "geteuid") or os.geteuid() != 0, reason="only root may give files away")
def test_a_replaced_file_belongs_to_whom_it_belonged(out: Path) -> None:
    for name in ("main.bicep", STATE_FILE):
        os.chown(out / name, 1234, 2345)
    write_output(out, NEXT_FILES)
    assert (out / "main.bicep").read_text() == NEXT_MAIN
    for name in ("main.bicep", STATE_FILE):
        found = (out / name).stat()
        assert (found.st_uid, found.st_gid) == (1234, 2345)
    assert (out / "extra.bicep").stat().st_uid == os.geteuid()


def test_an_owner_that_cannot_be_kept_is_no_failure(out: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    asked: list[tuple[int, int]] = []

    def refuse(path: str, owner: int, group: int, *, follow_symlinks: bool) -> None:
        asked.append((owner, group))
        raise PermissionError(errno.EPERM, "no", path)

    def first_somebody_elses(path: str) -> os.stat_result:
        found = list(os.stat(path))
        found[stat.ST_UID], found[stat.ST_GID] = (1234, 2345) if "param x" in Path(path).read_text() else (1, 2)
        return os.stat_result(found)

    monkeypatch.setattr("aspirec.cli.replacing.os.chown", refuse)
    monkeypatch.setattr("aspirec.cli.replacing._status", first_somebody_elses)
    assert write_output(out, {"main.bicep": NEXT_MAIN}).diagnostics == ()
    assert asked == [(1234, 2345), (-1, 2345)]


@pytest.mark.skipif(not hasattr(os, "geteuid") or os.geteuid() != 0, reason="only root may give files away")
def test_a_file_that_cannot_be_replaced_leaves_nothing_beside_it(out: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    os.chown(out / "main.bicep", 1234, 2345)
    owners: list[int] = []

    def refuse(source: str, target: str) -> None:
        owners.append(os.lstat(source).st_uid)
        raise PermissionError(errno.EPERM, "no", target)

    monkeypatch.setattr("aspirec.cli.replacing.os.replace", refuse)
    assert write_output(out, {**FILES, "main.bicep": NEXT_MAIN}).failed
    assert owners == [0]  # so that it can be removed where only owners may remove their files
    assert tree(out) == FILES


def test_a_folder_that_is_a_link_is_followed(tmp_path: Path, out: Path) -> None:
    (tmp_path / "link").symlink_to(out)
    assert write_output(tmp_path / "link", NEXT_FILES).diagnostics == ()
    assert tree(out) == NEXT_FILES
    assert (tmp_path / "link").is_symlink()


@pytest.mark.parametrize("slash", ["", "/"])
def test_relative_folders(tmp_path: Path, monkeypatch: pytest.MonkeyPatch, slash: str) -> None:
    monkeypatch.chdir(tmp_path)
    assert write_output("out" + slash, FILES).diagnostics == ()
    assert write_output(".", {"here.txt": "x"}).diagnostics == ()
    assert tree(tmp_path / "out") == FILES
    assert (tmp_path / "here.txt").read_text() == "x"


# -- edited by hand ----------------------------------------------------------------------------------------------


def test_edited_files_stop_the_build_all_of_them_named_and_nothing_is_written(out: Path) -> None:
    for name in ("main.bicep", "aspire-manifest.json"):
        with (out / name).open("a") as file:
            file.write("// mine\n")
    before = tree(out)
    outcome = write_output(out, NEXT_FILES)
    assert slugs(outcome) == ["output-edited", "output-edited"]
    assert [found.primary.span.file for found in outcome.diagnostics] == [
        str(out / "aspire-manifest.json"),
        str(out / "main.bicep"),
    ]
    assert tree(out) == before


def test_force_overwrites_edited_files(out: Path) -> None:
    (out / "main.bicep").write_text("mine")
    assert write_output(out, NEXT_FILES, force=True).diagnostics == ()
    assert tree(out) == NEXT_FILES


def test_an_edit_in_the_header_alone_counts(out: Path) -> None:
    text = (out / "main.bicep").read_text()
    (out / "main.bicep").write_text(text.replace("// Made by aspirec", "// Made by me"))
    assert slugs(write_output(out, NEXT_FILES)) == ["output-edited"]


def test_an_edit_that_makes_the_file_what_it_is_to_be_is_fine(out: Path) -> None:
    (out / "aspire-manifest.json").write_text(NEXT_FILES["aspire-manifest.json"])
    outcome = write_output(out, NEXT_FILES)
    assert outcome.diagnostics == ()
    assert outcome.unchanged == ("aspire-manifest.json",)


def test_line_ends_that_a_checkout_converted_are_no_edit(out: Path) -> None:
    for name in FILES:
        (out / name).write_bytes((out / name).read_bytes().replace(b"\n", b"\r\n"))
    assert write_output(out, NEXT_FILES).diagnostics == ()
    assert tree(out) == NEXT_FILES


@pytest.mark.parametrize(
    "state", [None, b"", b"\xff", b"[]", b'{"version": 1, "files": 3}', b'{"version": 9}', b"[" * 100_000]
)
def test_without_a_sound_state_the_header_tells(out: Path, state: bytes | None) -> None:
    (out / STATE_FILE).unlink()
    if state is not None:
        (out / STATE_FILE).write_bytes(state)
    (out / "aspire-manifest.json").unlink()
    assert write_output(out, NEXT_FILES).diagnostics == ()
    assert (out / "main.bicep").read_text() == NEXT_MAIN


def test_without_a_state_an_edit_below_the_header_is_found(out: Path) -> None:
    (out / STATE_FILE).unlink()
    (out / "main.bicep").write_text(MAIN + "// mine\n")
    assert slugs(write_output(out, {"main.bicep": NEXT_MAIN})) == ["output-edited"]


def test_a_state_that_is_behind_the_files_is_no_edit_as_long_as_their_headers_vouch(out: Path) -> None:
    old = (out / STATE_FILE).read_bytes()
    write_output(out, NEXT_FILES)
    (out / STATE_FILE).write_bytes(old)
    assert not write_output(out, {"main.bicep": MAIN}).failed
    assert (out / "main.bicep").read_text() == MAIN


def test_a_file_that_aspirec_did_not_write_is_not_overwritten(tmp_path: Path) -> None:
    (tmp_path / "main.bicep").write_text("param mine string\n")
    assert slugs(write_output(tmp_path, FILES)) == ["output-not-ours"]
    assert tree(tmp_path) == {"main.bicep": "param mine string\n"}
    assert write_output(tmp_path, FILES, force=True).diagnostics == ()
    assert tree(tmp_path) == FILES


def test_a_stale_file_that_was_edited_stays_with_a_warning_until_forced(out: Path) -> None:
    (out / "chart/templates/app.yaml").write_text("mine\n")
    for _ in range(2):
        outcome = write_output(out, {"main.bicep": NEXT_MAIN})
        assert slugs(outcome) == ["stale-output-edited"]
        assert not outcome.failed
    assert tree(out) == {"main.bicep": NEXT_MAIN, "chart/templates/app.yaml": "mine\n"}
    assert write_output(out, {"main.bicep": NEXT_MAIN}, force=True).removed == ("chart/templates/app.yaml",)
    assert not (out / "chart").exists()


def test_strict_makes_that_warning_stop_the_build(out: Path) -> None:
    (out / "chart/templates/app.yaml").write_text("mine\n")
    assert slugs(write_output(out, {"main.bicep": NEXT_MAIN}, strict=True)) == ["stale-output-edited"]
    assert (out / "main.bicep").read_text() == MAIN


# -- names -------------------------------------------------------------------------------------------------------


@pytest.mark.parametrize(
    ("name", "slug"),
    [
        ("../main.bicep", "output-escapes"),
        ("a/../../b", "output-escapes"),
        ("/etc/passwd", "output-escapes"),
        ("C:evil", "output-escapes"),
        ("a//b", "output-name-unusable"),
        ("", "output-name-unusable"),
        ("./a", "output-name-unusable"),
        ("a\\b", "output-name-unusable"),
        ("a\0b", "output-name-unusable"),
        ("a\nb", "output-name-unusable"),
        ("a\ud800b", "output-name-unusable"),
        ("x" * 256, "output-name-unusable"),
        ("ö" * 128, "output-name-unusable"),
        (STATE_FILE, "output-name-unusable"),
    ],
)
def test_names_that_are_refused(tmp_path: Path, name: str, slug: str) -> None:
    outcome = write_output(tmp_path / "out", {"main.bicep": MAIN, name: "x"}, force=True)
    assert slugs(outcome) == [slug]
    assert not (tmp_path / "out").exists()


@pytest.mark.parametrize(
    "names",
    [
        ("a.bicep", "A.bicep"),
        ("a.bicep", "a.bicep"),
        ("chart", "Chart/x"),
        ("stra\u00dfe", "STRASSE"),
        ("\u00e9", "e\u0301"),
    ],
)
def test_names_that_some_file_system_takes_for_one(tmp_path: Path, names: tuple[str, str]) -> None:
    assert slugs(write_output(tmp_path / "out", [(name, "x") for name in names])) == ["output-name-clash"]
    assert not (tmp_path / "out").exists()


def test_a_path_that_is_too_long_for_the_system(tmp_path: Path) -> None:
    folder = tmp_path.joinpath(*["x" * 200] * 30)
    assert slugs(write_output(folder, FILES)) == ["output-name-unusable"]
    assert list(tmp_path.iterdir()) == []


def test_the_longest_name_that_a_folder_takes_can_be_written(tmp_path: Path) -> None:
    assert write_output(tmp_path, {"x" * 255: "x"}).diagnostics == ()


@pytest.mark.parametrize("name", ["../victim", "/victim", "a/../../victim", "..", ""])
def test_a_forged_state_cannot_have_files_elsewhere_removed(tmp_path: Path, out: Path, name: str) -> None:
    (tmp_path / "victim").write_text("precious")
    state = json.loads((out / STATE_FILE).read_text())
    state["files"][name] = "0" * 64
    (out / STATE_FILE).write_text(json.dumps(state))
    assert write_output(out, NEXT_FILES, force=True).diagnostics == ()
    assert (tmp_path / "victim").read_text() == "precious"


# -- things in the way -------------------------------------------------------------------------------------------


def test_the_output_folder_is_a_file(tmp_path: Path) -> None:
    (tmp_path / "out").write_text("mine")
    assert slugs(write_output(tmp_path / "out", FILES)) == ["output-folder-is-file"]
    assert slugs(write_output(tmp_path / "out" / "below", FILES)) == ["output-folder-is-file"]
    assert (tmp_path / "out").read_text() == "mine"


def test_a_file_stands_where_a_folder_has_to_be(tmp_path: Path) -> None:
    (tmp_path / "chart").write_text("mine")
    assert slugs(write_output(tmp_path, FILES, force=True)) == ["output-folder-is-file"]
    assert tree(tmp_path) == {"chart": "mine"}


def test_a_folder_stands_where_a_file_has_to_be(tmp_path: Path) -> None:
    (tmp_path / "main.bicep").mkdir()
    assert slugs(write_output(tmp_path, FILES, force=True)) == ["output-file-is-folder"]
    assert tree(tmp_path) == {}


@pytest.mark.parametrize("target", ["../elsewhere.txt", "other.txt", "nowhere"])
def test_a_linked_file_is_neither_written_through_nor_taken_away(tmp_path: Path, out: Path, target: str) -> None:
    (tmp_path / "elsewhere.txt").write_text("precious")
    (out / "main.bicep").unlink()
    (out / "main.bicep").symlink_to(target)
    assert slugs(write_output(out, NEXT_FILES)) == ["output-link"]
    assert (out / "main.bicep").is_symlink()
    assert write_output(out, NEXT_FILES, force=True).diagnostics == ()
    assert not (out / "main.bicep").is_symlink()
    assert (tmp_path / "elsewhere.txt").read_text() == "precious"


def test_a_linked_folder_that_leads_out_is_refused_and_one_that_stays_inside_is_not(tmp_path: Path) -> None:
    (tmp_path / "outside").mkdir()
    (tmp_path / "out" / "inside").mkdir(parents=True)
    (tmp_path / "out" / "chart").symlink_to("../outside")
    assert slugs(write_output(tmp_path / "out", FILES, force=True)) == ["output-escapes"]
    assert tree(tmp_path) == {}
    (tmp_path / "out" / "chart").unlink()
    (tmp_path / "out" / "chart").symlink_to("inside")
    assert write_output(tmp_path / "out", FILES).diagnostics == ()
    assert (tmp_path / "out/inside/templates/app.yaml").read_text() == "kind: Service\n"


def test_a_file_marked_as_read_only_is_not_replaced_unasked(out: Path) -> None:
    (out / "main.bicep").chmod(0o444)
    assert slugs(write_output(out, NEXT_FILES)) == ["output-read-only"]
    assert tree(out) == FILES
    assert write_output(out, FILES).diagnostics == ()
    assert write_output(out, NEXT_FILES, force=True).diagnostics == ()
    assert tree(out) == NEXT_FILES


# -- failures of the system --------------------------------------------------------------------------------------


class Failing(Filesystem):
    """Fails or ends the process at the n-th change of anything on disk."""

    def __init__(self, step: int, number: int = 0) -> None:
        self.step = step
        self.number = number
        self.steps = 0

    def _count(self, path: str) -> None:
        self.steps += 1
        if self.steps == self.step:
            if not self.number:
                os._exit(77)
            raise OSError(self.number, os.strerror(self.number), path)

    def make_folder(self, path: str) -> None:
        self._count(path)
        super().make_folder(path)

    def write_new(self, path: str, data: bytes, mode: int | None = None) -> None:
        with open(path, "xb") as file:
            file.write(data[: len(data) // 2])
        self._count(path)
        os.unlink(path)
        super().write_new(path, data, mode)

    def replace(self, source: str, target: str) -> None:
        self._count(target)
        super().replace(source, target)

    def remove(self, path: str) -> None:
        self._count(path)
        super().remove(path)


def steps_of_a_rebuild(folder: Path) -> int:
    counting = Failing(0)
    write_output(folder / "out", FILES)
    write_output(folder / "out", NEXT_FILES, filesystem=counting)
    return counting.steps


CODES = {
    errno.ENOSPC: "disk-full",
    errno.EDQUOT: "disk-full",
    errno.EACCES: "output-read-only",
    errno.EROFS: "output-read-only",
    errno.EIO: "output-failed",
    errno.ENAMETOOLONG: "output-name-unusable",
}


@pytest.mark.parametrize(("number", "slug"), CODES.items())
def test_a_first_build_that_fails_at_any_step_leaves_no_trace_until_files_are_moved(
    tmp_path: Path, number: int, slug: str
) -> None:
    # Two folders below the output folder, then three files and the state, each written beside its place.
    for step in range(1, 9):
        folder = tmp_path / str(step)
        folder.mkdir()
        outcome = write_output(folder / "out", FILES, filesystem=Failing(step, number))
        assert slugs(outcome) == [slug]
        assert list(folder.iterdir()) == [], step
        assert write_output(folder / "out", FILES).diagnostics == ()


@pytest.mark.parametrize("number", [errno.ENOSPC, errno.EIO])
def test_a_rebuild_that_fails_at_any_step_leaves_whole_files_and_the_next_one_mends_it(
    tmp_path: Path, number: int
) -> None:
    total = steps_of_a_rebuild(tmp_path / "count")
    assert total > 8
    for step in range(1, total + 1):
        folder = tmp_path / str(step)
        write_output(folder, FILES)
        outcome = write_output(folder, NEXT_FILES, filesystem=Failing(step, number))
        assert slugs(outcome) == [CODES[number]]
        assert_old_or_new(folder)
        assert not list(folder.rglob("*.tmp"))
        assert write_output(folder, FILES).diagnostics == ()
        assert tree(folder) == FILES


def assert_old_or_new(folder: Path) -> None:
    for name, text in tree(folder).items():
        if not name.endswith(".tmp"):
            assert text in (FILES.get(name), NEXT_FILES.get(name)), name
    assert {"main.bicep", "aspire-manifest.json"} <= tree(folder).keys()


def test_a_build_that_is_killed_at_any_step_leaves_old_or_new_files_and_the_next_one_clears_up(tmp_path: Path) -> None:
    total = steps_of_a_rebuild(tmp_path / "count")
    for step in range(1, total + 1):
        folder = tmp_path / str(step)
        write_output(folder, FILES)
        child = os.fork()
        if child == 0:
            write_output(folder, NEXT_FILES, filesystem=Failing(step))
            os._exit(0)
        _, status = os.waitpid(child, 0)
        assert os.waitstatus_to_exitcode(status) == 77
        assert_old_or_new(folder)
        third = {**NEXT_FILES, "aspire-manifest.json": "{}\n"}
        assert write_output(folder, third).diagnostics == (), step
        assert tree(folder) == third


def test_killed_twice_in_a_row_is_still_no_edit_by_hand(tmp_path: Path) -> None:
    total = steps_of_a_rebuild(tmp_path / "count")
    write_output(tmp_path / "out", FILES)
    for round, step in enumerate(list(range(1, total + 1)) * 2):
        files = {**NEXT_FILES, "aspire-manifest.json": f"{round}\n"}
        outcome = write_output(tmp_path / "out", files, filesystem=Failing(step, errno.EIO))
        assert set(slugs(outcome)) <= {"output-failed"}
    assert write_output(tmp_path / "out", FILES).diagnostics == ()


@pytest.fixture
def open_folder() -> Iterator[Path]:
    """A folder that every user can reach; pytest's own are closed to others."""
    with tempfile.TemporaryDirectory() as name:
        Path(name).chmod(0o755)
        yield Path(name)


def as_ordinary_user(action: Callable[[], bool]) -> bool:
    """Do something in a child that is not root, whom permissions do not stop."""
    child = os.fork()
    if child == 0:
        if os.geteuid() == 0:
            os.setgid(65534)
            os.setuid(65534)
        os._exit(0 if action() else 1)
    return os.waitstatus_to_exitcode(os.waitpid(child, 0)[1]) == 0


@pytest.mark.parametrize("folder", ["out", "out/below", "fresh"])
def test_a_folder_without_write_permission(open_folder: Path, folder: str) -> None:
    write_output(open_folder / "out", FILES)
    write_output(open_folder / "warm-up", FILES)  # what is imported late is imported now: the child may not read it
    for path in (open_folder / "out", open_folder):
        path.chmod(0o555)
    expected = ["output-read-only"]
    assert as_ordinary_user(lambda: slugs(write_output(open_folder / folder, NEXT_FILES, force=True)) == expected)
    open_folder.chmod(0o755)
    assert tree(open_folder / "out") == FILES


# -- several builds at once --------------------------------------------------------------------------------------


def test_a_folder_that_another_build_holds(out: Path) -> None:
    with folder_lock(str(out), 0) as is_held:
        assert is_held
        assert slugs(write_output(out, NEXT_FILES, patience=0.1)) == ["output-busy"]
    assert tree(out) == FILES
    assert write_output(out, NEXT_FILES, patience=0.1).diagnostics == ()


def test_a_build_waits_for_another_one(out: Path) -> None:
    released = threading.Event()

    def hold() -> None:
        with folder_lock(str(out), 0):
            started.set()
            released.wait(5)

    started = threading.Event()
    holder = threading.Thread(target=hold)
    holder.start()
    started.wait(5)
    threading.Timer(0.2, released.set).start()
    assert write_output(out, NEXT_FILES, patience=5).diagnostics == ()
    holder.join()


def test_a_folder_that_another_build_has_just_made_is_no_obstacle(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    out, look = tmp_path / "out", os.path.isdir

    def made_meanwhile(path: str) -> bool:
        found = look(path)
        if not found:
            os.mkdir(path)
        return found

    monkeypatch.setattr(os.path, "isdir", made_meanwhile)
    assert make_folders(str(out), Filesystem()) == []
    assert look(out)


def test_many_builds_at_once_leave_the_files_of_one_of_them(tmp_path: Path) -> None:
    children = []
    for number in range(8):
        child = os.fork()
        if child == 0:
            files = {f"file{index}.txt": f"{number}\n" for index in range(20)}
            os._exit(1 if write_output(tmp_path / "out", files).diagnostics else 0)
        children.append(child)
    assert [os.waitstatus_to_exitcode(os.waitpid(child, 0)[1]) for child in children] == [0] * 8
    contents = tree(tmp_path / "out")
    assert len(contents) == 20
    assert len(set(contents.values())) == 1
