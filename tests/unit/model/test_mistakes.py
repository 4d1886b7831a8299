"""Mistakes in names, types and the model: each is reported once, in its place, with a mend, and nothing follows from it."""

from __future__ import annotations

import errno
import re
from collections.abc import Iterator
from pathlib import Path

import pytest

from aspirec.diagnostics.model import Diagnostic, Severity
from aspirec.driver import compile_program
from aspirec.source import Span

MARK = "¦"
TEXT = Path(__file__).with_name("mistakes.txt").read_text("utf-8")


def cases() -> Iterator[tuple[str, str]]:
    """The cases by name, with the programs filled in that they begin with."""
    found: dict[str, str] = {}
    for block in re.split(r"^=== ", TEXT, flags=re.M)[1:]:
        name, _, body = block.partition("\n")
        body = re.sub(r"^%\w+\n", lambda match: found[match[0].strip()], body, flags=re.M)
        found[name] = body
        if not name.startswith("%"):
            yield name, body


def files_of(program: str) -> dict[str, str]:
    first, *rest = re.split(r"^--- (\S+)\n", program, flags=re.M)
    return {"app.aspire": first, **dict(zip(rest[::2], rest[1::2], strict=True))}


def marks_of(file: str, text: str) -> Iterator[tuple[str, int]]:
    """The places of the marks, in the text without them."""
    for number, match in enumerate(re.finditer(MARK, text)):
        yield file, match.start() - number


def diagnostics_of(files: dict[str, str]) -> tuple[Diagnostic, ...]:
    def read(path: str) -> bytes:
        if path not in files:
            raise OSError(errno.ENOENT, "no such file", path)
        return files[path].encode()

    return compile_program("app.aspire", read).diagnostics


every_case = pytest.mark.parametrize(("name", "body"), [*cases()], ids=lambda value: value if "\n" not in value else "")


@every_case
def test_mistakes(name: str, body: str) -> None:
    program, expected = re.subn(r"^=> (.*)\n", "", body, flags=re.M)[0], re.findall(r"^=> (.*)$", body, flags=re.M)
    marked = files_of(program)
    files = {file: text.replace(MARK, "") for file, text in marked.items()}

    found = diagnostics_of(files)
    assert [f"{one.code.slug}: {one.help}" if one.help else one.code.slug for one in found] == expected
    places = sorted(mark for file, text in marked.items() for mark in marks_of(file, text))
    assert sorted((one.primary.span.file, one.primary.span.start) for one in found) == places


@every_case
def test_mends_are_right_where_they_are_put(name: str, body: str) -> None:
    files = {file: text.replace(MARK, "") for file, text in files_of(re.sub(r"^=> .*\n", "", body, flags=re.M)).items()}
    for one in diagnostics_of(files):
        for fix in one.fixes[:1]:
            place = one.primary.span
            text = files[place.file]
            mended = files | {place.file: text[: place.start] + fix + text[place.end :]}
            put = Span(place.file, place.start, place.start + len(fix))
            errors = [left for left in diagnostics_of(mended) if left.severity is Severity.ERROR]
            assert not [left.message for left in errors if touches(left.primary.span, put)], fix


def touches(one: Span, other: Span) -> bool:
    return one.file == other.file and one.start < other.end and other.start < one.end
