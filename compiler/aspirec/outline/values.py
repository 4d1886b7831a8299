"""What is given where an app is published by another target than Bicep, read off the results: the variables in the `.env` of a
Compose file, and the values of a Helm chart.

What the outputs of main.bicep are handed on in is left out: nobody makes that up.
"""

from __future__ import annotations

import re
from collections.abc import Iterator, Mapping
from json import dumps

from aspirec.outline.nodes import Parameter
from aspirec.stamp import VALUES
from aspirec.targets.compose.dotenv import described
from aspirec.targets.compose.values import OUTPUT, is_said_secret
from aspirec.targets.yaml import read_map

COMPOSE = "docker-compose.yaml"
CHART = "Chart.yaml"
CHART_VALUES = "values.yaml"
SECTIONS = {"parameters": False, "secrets": True, "computed": False}
"""The sections of a chart's values that are given, and whether they are secrets."""
HIDDEN = "…"
"""Stands for a value that is not to be shown, or has many parts."""
DEEPEST = 4

_VARIABLE = re.compile(r"\$\{(\w+)")
_READ = re.compile(r"\.Values((?:\.\w+)+)")
_TYPES = {bool: "bool", int: "int", list: "array", dict: "object"}


def values_in(files: Mapping[str, bytes], *, is_folder: bool) -> Iterator[Parameter]:
    """The values in the order of the names of their files. People may have filled some in in a folder: those are hidden."""
    for file in sorted(files):
        folder, _, name = file.rpartition("/")
        start = f"{folder}/" if folder else ""
        if name == VALUES:
            yield from _variables(file, _text(files[file]), _text(files.get(start + COMPOSE, b"")), hide=is_folder)
        elif name == CHART_VALUES and start + CHART in files:
            yield from _chart_values(file, start, files)


def _text(data: bytes) -> str:
    return data.replace(b"\r\n", b"\n").decode("utf-8", "replace")


def _variables(file: str, text: str, compose: str, *, hide: bool) -> Iterator[Parameter]:
    services = read_map(compose).get("services")
    read = {
        name: {*_VARIABLE.findall(str(service))}
        for name, service in (services if isinstance(services, dict) else {}).items()
    }
    for name, value, words in described(text):
        if not words.startswith(OUTPUT):
            yield Parameter(
                file=file,
                name=name,
                type="string",
                default=HIDDEN if value and hide else value,
                secure=is_said_secret(words),
                description=words,
                used_by=tuple(sorted(service for service, names in read.items() if name in names)),
                environment=name,
            )


def _chart_values(file: str, start: str, files: Mapping[str, bytes]) -> Iterator[Parameter]:
    read: dict[str, set[str]] = {}
    for other, data in files.items():
        part = other.removeprefix(f"{start}templates/").partition("/")[0]
        for path in _READ.findall(_text(data)) if other.startswith(f"{start}templates/") else ():
            read.setdefault(path[1:], set()).add(part)
    tree = read_map(_text(files[file]))
    for section, secure in SECTIONS.items():
        for path, value in _leaves(section, tree.get(section)):
            yield Parameter(
                file=file,
                name=path,
                type=_TYPES.get(type(value), "string"),
                default=_shown(value),
                secure=secure,
                used_by=tuple(sorted(read.get(path, ()))),
            )


def _leaves(path: str, value: object) -> Iterator[tuple[str, object]]:
    """The values below a section; what somebody has nested any deeper is one value."""
    if isinstance(value, dict) and value and path.count(".") < DEEPEST:
        for key, below in value.items():
            yield from _leaves(f"{path}.{key}", below)
    elif value is not None or "." in path:
        yield path, value


def _shown(value: object) -> str:
    """A value as people write it; empty for none."""
    if value is None or isinstance(value, str):
        return value or ""
    return dumps(value) if isinstance(value, bool | int) or value in ([], {}) else HIDDEN
