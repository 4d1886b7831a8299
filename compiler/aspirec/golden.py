"""Golden files: what a program is expected to give, compared with what it gives.

Pure functions over names and bytes; `cli/golden_files.py` finds the cases and touches the files. A case matches when both
sides have the same names with the same bytes: a file too many is as wrong as one that is missing.
"""

from __future__ import annotations

from collections.abc import Callable, Iterable, Iterator, Mapping
from typing import Literal, TypeAlias

from aspirec.frozen import frozen
from aspirec.paint import plain
from aspirec.textdiff import DiffStyle, unified

DiffPaint: TypeAlias = Callable[[str, DiffStyle], str]
"""Gives a line of a difference the look of a style, or returns it as it is."""


@frozen
class Difference:
    """One file that is not as expected. `expected` None: nobody expected it; `actual` None: it was not made."""

    path: str
    expected: bytes | None
    actual: bytes | None

    @property
    def kind(self) -> Literal["missing", "extra", "changed"]:
        """What is wrong, in a word."""
        if self.actual is None:
            return "missing"
        return "extra" if self.expected is None else "changed"


def compare(expected: Mapping[str, bytes], actual: Mapping[str, bytes]) -> tuple[Difference, ...]:
    """The files that differ, by name; empty if both sides are the same."""
    return tuple(
        Difference(path, expected.get(path), actual.get(path))
        for path in sorted({*expected, *actual})
        if expected.get(path) != actual.get(path)
    )


def render(differences: Iterable[Difference], paint: DiffPaint = plain) -> str:
    """The differences for people: a unified diff of each file that changed or is new, one line for each that is missing.

    Files that are not UTF-8 text are only said to differ. Control characters other than tabs show as signs (`␍` for a
    carriage return), so that lines that differ also look different.
    """
    lines = [line for difference in differences for line in _lines(difference, paint)]
    return "".join(f"{line}\n" for line in lines)


_CI_VARIABLES = ("CI", "TF_BUILD", "JENKINS_URL", "TEAMCITY_VERSION", "CODEBUILD_BUILD_ID")
"""Each says that this is a run of continuous integration: almost all systems set the first; Azure Pipelines, Jenkins,
TeamCity and AWS CodeBuild only one of their own.
"""


def update_refusal(environment: Mapping[str, str]) -> str:
    """Why expected files must not be rewritten here, or empty if they may be.

    In continuous integration nobody is watching: a rewrite would make every failure pass unseen. `CI=false` says that somebody is,
    whatever else is set.
    """
    values = {name: environment.get(name, "").lower() for name in _CI_VARIABLES}
    if values["CI"] in ("0", "false"):
        return ""
    found = next((name for name, value in values.items() if value), "")
    return f"expected files are not rewritten where the environment variable {found} is set" if found else ""


def _lines(difference: Difference, paint: DiffPaint) -> Iterator[str]:
    expected, actual = _text(difference.expected), _text(difference.actual)
    if difference.kind == "missing":
        yield paint(f"missing: {difference.path} is expected, but was not made", "file")
    elif expected is None or actual is None:
        yield paint(f"{difference.kind}: {difference.path} ({_size(difference.actual)}, not text)", "file")
    else:
        yield paint(f"{difference.kind}: {difference.path}", "file")
        yield from _unified(difference, expected, actual, paint)


def _text(data: bytes | None) -> str | None:
    """The bytes as text; nothing for no file, None for what is not text."""
    if data is None:
        return ""
    try:
        text = data.decode("utf-8")
    except UnicodeDecodeError:
        return None
    return None if "\0" in text else text


def _size(data: bytes | None) -> str:
    return f"{len(data or b'')} bytes"


def _unified(difference: Difference, expected: str, actual: str, paint: DiffPaint) -> Iterator[str]:
    before = "/dev/null" if difference.expected is None else difference.path
    for line, style in unified(expected, actual, before, difference.path):
        yield paint(_visible(line), style)


def _visible(line: str) -> str:
    return "".join(chr(0x2400 + ord(char)) if char < " " and char != "\t" else char for char in line)
