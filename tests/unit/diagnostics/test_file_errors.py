"""What the operating system says about files, as diagnostics: every code of ASP9xxx has a case that leads to it."""

from __future__ import annotations

import errno
import os
import re
from pathlib import Path

import pytest

from aspirec.diagnostics import file_errors
from aspirec.diagnostics.codes import codes_in, files
from aspirec.diagnostics.model import Code, Diagnostic
from aspirec.source import Span

PLACE = Span("shop.aspire", 7, 20)


def system_error(number: int, path: str = "x") -> OSError:
    return OSError(number, os.strerror(number), path)


def not_utf8() -> UnicodeDecodeError:
    return UnicodeDecodeError("utf-8", b"ab\xff", 2, 3, "invalid start byte")


UNREADABLE: list[tuple[OSError | UnicodeDecodeError, Code, str]] = [
    (system_error(errno.ENOENT), files.MISSING_FILE, "there is no file 'x'"),
    (system_error(errno.ENOTDIR), files.MISSING_FILE, "there is no file 'x'"),
    (system_error(errno.EISDIR), files.INPUT_IS_FOLDER, "'x' is a folder"),
    (system_error(errno.EACCES), files.UNREADABLE_FILE, "'x' cannot be read: permission denied"),
    (system_error(errno.EIO), files.UNREADABLE_FILE, "'x' cannot be read: input/output error"),
    (system_error(errno.ELOOP), files.SYMLINK_LOOP, "'x' leads through symbolic links in a circle"),
    (system_error(errno.ENAMETOOLONG), files.PATH_UNUSABLE, "'x' cannot be the path of a file: file name too long"),
    (system_error(errno.EFBIG), files.FILE_TOO_LARGE, "'x' is larger than 64 MiB"),
    (not_utf8(), files.NOT_UTF8, "'x' is not UTF-8 text: byte 3 is not UTF-8"),
]


@pytest.mark.parametrize(("error", "code", "message"), UNREADABLE)
def test_an_input_that_cannot_be_read(error: OSError | UnicodeDecodeError, code: object, message: str) -> None:
    diagnostic = file_errors.unreadable("x", error)
    assert (diagnostic.code, diagnostic.message) == (code, message)
    assert diagnostic.primary.span == Span("x", 0, 0)


@pytest.mark.parametrize(
    "number", [errno.ENOSPC, errno.EACCES, errno.ENOTDIR, errno.EISDIR, errno.ELOOP, errno.ENAMETOOLONG, errno.EIO]
)
def test_another_place_is_advised_only_where_an_option_chooses_it(number: int) -> None:
    assert "choose another folder" not in file_errors.unwritable("x", system_error(number), option="").help
    assert "-o" not in file_errors.unwritable("x", system_error(number), option="--depfile").help.split()
    assert "-o" not in file_errors.unwritable("x", system_error(number), option="").help.split()


@pytest.mark.parametrize(
    ("number", "help"), [(errno.EACCES, "permission"), (errno.EBADF, "connect it"), (errno.EIO, "fix the cause")]
)
def test_the_advice_fits_the_reason(number: int, help: str) -> None:
    assert help in file_errors.unreadable("x", system_error(number)).help


@pytest.mark.parametrize("error", [error for error, _, _ in UNREADABLE])
def test_a_file_that_the_program_names_is_reported_where_it_is_named(error: OSError | UnicodeDecodeError) -> None:
    diagnostic = file_errors.unreadable("./x", error, PLACE)
    missing = isinstance(error, OSError) and error.errno in (errno.ENOENT, errno.ENOTDIR)
    assert diagnostic.code is (files.NAMED_FILE_MISSING if missing else files.NAMED_FILE_UNREADABLE)
    assert diagnostic.primary.span == PLACE
    assert "'./x'" in diagnostic.message


@pytest.mark.parametrize(
    ("number", "code"),
    [
        (errno.ENOSPC, files.DISK_FULL),
        (errno.EDQUOT, files.DISK_FULL),
        (errno.EROFS, files.OUTPUT_READ_ONLY),
        (errno.EACCES, files.OUTPUT_READ_ONLY),
        (errno.EPERM, files.OUTPUT_READ_ONLY),
        (errno.ENOTDIR, files.OUTPUT_FOLDER_IS_FILE),
        (errno.EISDIR, files.OUTPUT_FILE_IS_FOLDER),
        (errno.ELOOP, files.OUTPUT_FOLDER_IS_FILE),
        (errno.ENAMETOOLONG, files.OUTPUT_NAME_UNUSABLE),
        (errno.EIO, files.OUTPUT_FAILED),
    ],
)
def test_an_output_that_cannot_be_written(number: int, code: object) -> None:
    assert file_errors.unwritable("x", system_error(number)).code is code


OTHERS = [
    file_errors.output_edited("x"),
    file_errors.stale_output_edited("x"),
    file_errors.output_not_ours("x"),
    file_errors.output_escapes("x"),
    file_errors.output_link("x"),
    file_errors.output_name_clash("x", "X"),
    file_errors.output_busy("x"),
    file_errors.same_output_folder("a/x.aspire", "b/x.aspire", "out/x"),
    file_errors.output_is_input("x"),
    file_errors.standard_output_failed(system_error(errno.ENOSPC)),
    file_errors.golden_problem("x", "nothing checks it"),
    file_errors.no_revision("main:x", "no such thing"),
    file_errors.out_of_memory("x"),
    file_errors.process_died(),
    file_errors.unusable_kind("acme.maps", "acme-kinds", "ImportError: no\nsuch module"),
    file_errors.internal_error(KeyError("k"), file="x"),
]


def test_every_code_about_files_has_a_case_here() -> None:
    covered = {code.id for _, code, _ in UNREADABLE}
    covered |= {file_errors.unreadable("x", error, PLACE).code.id for error, _, _ in UNREADABLE}
    covered |= {file_errors.unwritable("x", system_error(number)).code.id for number in errno.errorcode}
    covered |= {diagnostic.code.id for diagnostic in OTHERS}
    assert covered == {code.id for code in codes_in("files")}


@pytest.mark.parametrize("diagnostic", OTHERS, ids=lambda diagnostic: diagnostic.code.slug)
def test_messages_are_single_sentences_without_a_full_stop(diagnostic: Diagnostic) -> None:
    assert re.fullmatch(r"[^\n]+[^.\n]", diagnostic.message)


def test_a_clash_of_two_equal_names_does_not_name_it_twice() -> None:
    assert file_errors.output_name_clash("out/x", "out/x").message == "two results would be written to 'out/x'"


def test_a_file_of_the_installation_that_the_system_refuses_is_no_bug() -> None:
    diagnostic = file_errors.internal_error(OSError(errno.EMFILE, "Too many open files", "/lib/kinds"), file="x")
    assert (diagnostic.code.id, diagnostic.message) == (
        "ASP9003",
        "'/lib/kinds' cannot be read: too many open files",
    )
    assert file_errors.internal_error(OSError(errno.EMFILE, "Too many open files"), file="x").code.id == "ASP9099"


def test_an_internal_error_names_the_program_and_asks_for_a_report() -> None:
    diagnostic = file_errors.internal_error(ValueError("a\nb " + "c" * 500), file="shop.aspire")
    assert diagnostic.message.startswith("aspirec has a bug (ValueError: a b ccc")
    assert len(diagnostic.message) < 300
    assert diagnostic.primary.span.file == "shop.aspire"
    assert "please report it" in diagnostic.help


def test_what_the_system_really_says(tmp_path: Path) -> None:
    (tmp_path / "loop").symlink_to("loop")
    (tmp_path / "file").write_bytes(b"")
    cases = {
        "none": "missing-file",
        "loop": "symlink-loop",
        "": "input-is-folder",
        "file/below": "missing-file",
        "x" * 300: "path-unusable",
    }
    for name, slug in cases.items():
        with pytest.raises(OSError) as caught:  # noqa: PT011 - which one it is, is what is tested
            (tmp_path / name).read_bytes()
        assert file_errors.unreadable(name, caught.value).code.slug == slug
