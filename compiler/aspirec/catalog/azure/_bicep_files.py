"""What a Bicep file of the author's own declares: parameters, outputs, and what it is deployed to."""

from __future__ import annotations

from collections.abc import Iterator, Mapping
from typing import NamedTuple

from aspirec.bicep.string_literals import unquoted
from aspirec.bicep.tokens import Token, tokens
from aspirec.catalog.azure._bicep_type_reader import Decorators, Found, Reader
from aspirec.catalog.schema import FileOutput, FileText
from aspirec.frozen import frozen
from aspirec.model.bicep_types import ANY, NULL, Type, base, one_of, takes_null, without_null


@frozen
class Declared:
    """A parameter or an output. `optional` is a parameter that need not be given."""

    name: str
    type: Type
    secure: bool = False
    optional: bool = False

    @property
    def taken(self) -> Type:
        """The type of what a parameter may be given: null for one that need not be given."""
        return one_of(self.type, NULL) if self.optional else self.type


@frozen
class Signature:
    """What a Bicep file takes and gives, and what it is deployed to."""

    parameters: Mapping[str, Declared]
    outputs: Mapping[str, Declared]
    target: str


def signature(file: FileText) -> Signature:
    """The parameters and outputs that a Bicep file declares, in their order, with what its line `targetScope` says."""
    read = _File(file, {})
    scopes = [item.following for item in read.statements if item.word == "targetScope"]
    target = unquoted(read.tokens[scopes[0]].text) if scopes else None
    return Signature(_by_name(read.declared("param")), _by_name(read.declared("output")), target or "resourceGroup")


def file_outputs(file: FileText) -> Mapping[str, FileOutput]:
    """The outputs that a Bicep file declares, by their names."""
    return {
        item.name: FileOutput(base(without_null(item.type)), item.secure, takes_null(item.type))
        for item in _File(file, {}).declared("output")
    }


def _by_name(items: Iterator[Declared]) -> dict[str, Declared]:
    return {item.name: item for item in items}


class _Statement(NamedTuple):
    """A declaration: `word` and `name` with the decorators above it, the position of what follows, past a `=`, and its end."""

    word: str
    name: str
    decorators: Decorators
    following: int
    end: int


class _File:
    """A file with the types that have names in it. `known` are all files that are read together, by their places."""

    def __init__(self, file: FileText, known: dict[str, _File]) -> None:
        self.file = file
        self.known = known
        known[file.place] = self
        self.tokens = [*tokens(file.text.replace("\r\n", "\n")), Token("\n", "")]
        self.statements = [*_statements(self.tokens)]
        self.types = {item.name: item for item in self.statements if item.word == "type"}
        self.imported = dict(self._imported())
        self.found: dict[str, Found | None] = {}

    def declared(self, word: str) -> Iterator[Declared]:
        """The declarations that begin with a word, with their types."""
        for item in self.statements:
            if item.word == word and item.name:
                reader = Reader(self.tokens, self.named, item.following)
                type_, secure = item.decorators.applied(reader.type())
                optional = takes_null(type_) or reader.peek().text == "="
                yield Declared(item.name, type_, secure, optional)

    def named(self, path: str) -> Found | None:
        """The type of a name, or of a path to one that is imported; None if there is none. One that is made of itself is `any`
        where it comes again.
        """
        if path not in self.found:
            self.found[path] = Found(ANY)
            self.found[path] = self._read(path)
        return self.found[path]

    def _read(self, path: str) -> Found | None:
        if path in self.types:
            item = self.types[path]
            return item.decorators.applied(Reader(self.tokens, self.named, item.following).type())
        prefix, _, name = path.partition(".")
        place, given = self.imported.get(prefix, ("", ""))
        if not place or bool(given) == bool(name):
            return None
        other = self._other(place)
        return (other.named(given or name) if other is not None else None) or Found(ANY)

    def _other(self, path: str) -> _File | None:
        file = self.file.other(path)
        if file is None:
            return None
        return self.known.get(file.place) or _File(file, self.known)

    def _imported(self) -> Iterator[tuple[str, tuple[str, str]]]:
        """What is imported from files: the name here, with the path and the name there, which is empty for all of a file."""
        for item in self.statements:
            if item.word == "import":
                yield from _imports([token.text for token in self.tokens[item.following : item.end]])


def _statements(found: list[Token]) -> Iterator[_Statement]:
    reader = Reader(found, lambda _: None)
    while reader.position < len(found):
        decorators = reader.decorators()
        start = reader.position
        word = reader.take()
        name = reader.take() if word in ("param", "output", "type") else ""
        if word in ("type", "targetScope"):
            reader.accept("=")
        following = reader.position
        reader.skip_statement()
        yield _Statement(word, name, decorators, following, reader.position)
        if reader.position == start:
            reader.position += 1


def _imports(words: list[str]) -> Iterator[tuple[str, tuple[str, str]]]:
    """`{ Size, Tier as Sort } from 'a'`, or `* as all from 'a'`."""
    path = unquoted(words[-1]) if words[-2:-1] == ["from"] else None
    if path is None or path.startswith(("br:", "ts:", "br/", "ts/")):
        return
    names = [word for word in words[:-2] if word not in ("{", "}", "\n", ",")]
    while names:
        name, *names = names
        own = name
        if names[:1] == ["as"]:
            own, names = names[1] if len(names) > 1 else name, names[2:]
        yield own, (path, "" if name == "*" else name)
