"""Finding kinds by name. A kind is imported when a program uses it, and not before.

The name says where the declaration is: `azure.containerRegistry` is `KIND` in `catalog/azure/container_registry.py`, a
name without a dot is looked for in the folders of `UNPREFIXED`. Other packages add kinds through the entry point group
`aspirec.kinds` (the entry's name is the kind's name, its value `package.module:KIND`).
"""

from __future__ import annotations

from collections.abc import Iterator
from functools import cache
from importlib import import_module
from pathlib import Path
from typing import TYPE_CHECKING

from aspirec.catalog.schema import Kind

if TYPE_CHECKING:
    from importlib.metadata import EntryPoint

ENTRY_POINTS = "aspirec.kinds"
UNPREFIXED = ("compute", "services", "connections")
"""Folders whose kinds are called by a single word."""

IDENTITY = "azure.identity"
"""The kind of the identities that compute resources get."""
DNS_ZONE = "azure.privateDnsZone"
"""The kind of the zones that private endpoints are entered in; its links are children `link` with a `network`."""

_foreign: set[str] = set()


def has_foreign_kinds() -> bool:
    """Whether a program of this process has used a kind of another package."""
    return bool(_foreign)


@cache
def find_kind(name: str) -> Kind | None:
    """The kind of that name, or None. The name's case matters. `KIND/WORD` is the kind that a child of `KIND` is of its own."""
    if "/" in name:
        owner, _, word = name.partition("/")
        above = find_kind(owner)
        child = above.child(word) if above is not None else None
        return child.own if child is not None else None
    module = _module_of(name)
    if module is not None:
        kind: Kind = import_module(module).KIND
        return kind
    return _from_entry_points(name)


@cache
def known_kind(name: str) -> Kind:
    """The kind of that name, which is known to exist: binding leaves no resource of an unknown kind."""
    kind = find_kind(name)
    assert kind is not None, name
    return kind


def _module_of(name: str) -> str | None:
    *folders, last = name.split(".")
    if len(folders) > 1 or not last.isidentifier() or last != _camel(_snake(last)):
        return None
    stem = _snake(last)
    if folders and folders[0] in UNPREFIXED:
        return None
    for folder in folders or UNPREFIXED:
        if stem in _stems(folder):
            return f"aspirec.catalog.{folder}.{stem}"
    return None


@cache
def _stems(folder: str) -> frozenset[str]:
    """The modules of a folder that declare kinds; those that begin with an underscore only help."""
    if not folder.isidentifier():
        return frozenset()
    where = Path(__file__).parent / folder
    found = {file.stem for file in where.iterdir() if file.suffix == ".py"} if where.is_dir() else set()
    return frozenset(stem for stem in found or _modules(where) if not stem.startswith("_"))


def _modules(where: Path) -> set[str]:
    """The modules in a folder that has no source files, or is part of an archive."""
    from pkgutil import iter_modules

    return {module.name for module in iter_modules([str(where)])}


def _from_entry_points(name: str) -> Kind | None:
    from importlib.metadata import entry_points

    for entry in entry_points(group=ENTRY_POINTS):
        if entry.name == name:
            _foreign.add(name)
            return _loaded(entry)
    return None


def _loaded(entry: EntryPoint) -> Kind:
    """The kind that an entry names. Raises Failure if it cannot be had."""
    try:
        kind = entry.load()
        if isinstance(kind, Kind):
            return kind
        raise TypeError(f"'{entry.value}' is no Kind")
    except Exception as error:
        from aspirec.diagnostics.file_errors import unusable_kind
        from aspirec.diagnostics.model import Failure

        package = entry.dist.name if entry.dist is not None else entry.module
        raise Failure(unusable_kind(entry.name, package, f"{type(error).__name__}: {error}")) from error


def sound_kinds() -> Iterator[Kind]:
    """All kinds by their names, without those of other packages that cannot be loaded: a program that has nothing to do with
    them is none the worse for them.
    """
    from aspirec.diagnostics.model import Failure

    for name in kind_names():
        try:
            kind = find_kind(name)
        except Failure:
            continue
        if kind is not None:
            yield kind


def kinds_that_make(type_: str) -> list[Kind]:
    """The kinds whose main resource in Azure is of the type."""
    wanted = type_.lower()
    return [kind for kind in sound_kinds() if kind.resource is not None and kind.resource.type.lower() == wanted]


def kind_names() -> tuple[str, ...]:
    """The names of all kinds, sorted: of the catalogue and of other packages."""
    from importlib.metadata import entry_points

    root = Path(__file__).parent
    names = {entry.name for entry in entry_points(group=ENTRY_POINTS)}
    for folder in [path.name for path in root.iterdir()] if root.is_dir() else _modules(root):
        if folder.isidentifier() and not folder.startswith("_"):
            prefix = "" if folder in UNPREFIXED else f"{folder}."
            names |= {prefix + _camel(stem) for stem in _stems(folder)}
    return tuple(sorted(names))


def _snake(word: str) -> str:
    return "".join(f"_{letter.lower()}" if letter.isupper() else letter for letter in word)


def _camel(stem: str) -> str:
    first, *rest = stem.split("_")
    return first + "".join(part.capitalize() for part in rest)
