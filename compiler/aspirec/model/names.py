"""Who is called what in a program: declarations by name, before anything is bound."""

from __future__ import annotations

from collections.abc import Callable, Iterable, Iterator, Mapping
from itertools import count
from typing import TypeAlias, TypeVar

from attrs import field

from aspirec import expressions as ex
from aspirec.catalog import schema
from aspirec.catalog.index import find_kind
from aspirec.diagnostics.model import Bag, Diagnostic, Label
from aspirec.frozen import evolve, frozen
from aspirec.load import relative_to
from aspirec.model import errors
from aspirec.model.typing import SIMPLE_TYPES
from aspirec.source import Span
from aspirec.syntax import nodes as syntax

UNKNOWN = ex.LocalRef("")
"""Stands for what has been reported already."""


@frozen
class Declared:
    """A resource as declared, with its kind (None if there is no such kind)."""

    node: syntax.Resource
    kind: schema.Kind | None


SUGGESTED = 100
"""For so many missing names, near ones are looked for."""


TextOf: TypeAlias = Callable[[str, str], str | None]


def nothing_read(_path: str, _by: str) -> None:
    """No text of any file."""


@frozen
class Names:
    """All names of a program. Lookup is exact; clashes are found without regard to letter case."""

    params: dict[str, syntax.Param] = field(factory=dict)
    variables: dict[str, syntax.Var] = field(factory=dict)
    resources: dict[str, Declared] = field(factory=dict)
    broken: set[str] = field(factory=set)
    """Names that declarations with syntax errors would have had: nobody complains about them."""

    clashing: set[str] = field(factory=set)
    """Names that several declarations have: what is meant by one, nobody knows."""
    incomplete: bool = False
    """A file of the program could not be read: what seems to be missing may stand there."""
    text_of: TextOf = nothing_read
    """The text of a file that a resource names, by its path and that of the file which says so; None for none."""
    _file_outputs: dict[str, Mapping[str, schema.FileOutput]] = field(factory=dict)
    _missed: dict[str, dict[Span, Callable[[], Diagnostic]]] = field(factory=dict)

    _searches: Iterator[int] = field(factory=count)

    def likely(self) -> Iterator[str]:
        """The names that may be meant by one that is missing; none after so many that nobody reads suggestions."""
        return self.known() if next(self._searches) < SUGGESTED else iter(())

    def likely_values(self) -> Iterator[str]:
        """The same where a value is wanted, which no resource is."""
        return (name for name in self.likely() if name not in self.resources)

    def parts_called(self, name: str) -> Iterator[tuple[str, str]]:
        """The children of resources that have this name, as one refers to them (`pg.orders`), each with its sort as targets
        have it (`azure.postgres/database`).
        """
        for owner, declared in self.resources.items():
            for path, word in _parts(declared.node.body, owner):
                if path.rpartition(".")[2].lower() == name.lower():
                    yield path, f"{declared.node.kind.text}/{word}"

    def miss(self, name: str, span: Span, finding: Callable[[], Diagnostic]) -> None:
        """Take down that nothing has the name, unless what has it may only have been lost. `finding` says so of this place; it is
        asked for one place only, since looking for near names takes long.
        """
        if not self.incomplete and name not in self.broken and name not in self.clashing:
            self._missed.setdefault(name, {}).setdefault(span, finding)

    def written(self, node: syntax.Expr) -> syntax.Expr:
        """The expression, or in place of a variable what that was declared as."""
        passed: set[str] = set()
        while isinstance(node, syntax.Name) and node.text in self.variables and node.text not in passed:
            passed.add(node.text)
            node = self.variables[node.text].value
        return node

    def output_of_file(self, declared: Declared, name: str) -> schema.FileOutput | None:
        """An output as the file of the author's own declares it which is the module; None where nothing is known."""
        kind, source = declared.kind, declared.node.source
        path = source.literal if source is not None else None
        if kind is None or kind.file_outputs is None or source is None or path is None:
            return None
        if declared.node.name.text not in self._file_outputs:
            file = self._file(path, source.span.file)
            self._file_outputs[declared.node.name.text] = kind.file_outputs(file) if file is not None else {}
        return self._file_outputs[declared.node.name.text].get(name)

    def _file(self, path: str, by: str) -> schema.FileText | None:
        """A file that is named in the file `by`."""
        text, place = self.text_of(path, by), relative_to(path, by)
        return None if text is None else schema.FileText(place, text, lambda other: self._file(other, place))

    def apart(self) -> Names:
        """The same names. What is missing is taken down apart from what is missing here."""
        known = self.params, self.variables, self.resources, self.broken, self.clashing
        return Names(*known, self.incomplete, self.text_of, self._file_outputs)

    def missed(self) -> Iterator[Diagnostic]:
        """One finding for each missing name, at the first place of all that use it."""
        for findings in self._missed.values():
            first, *others = sorted(findings)
            yield evolve(findings[first](), secondary=tuple(Label(place, "and here") for place in others))

    def known(self) -> Iterator[str]:
        yield from self.params
        yield from self.variables
        yield from self.resources


_CLAUSES = ("grant", "reference")
"""Words of entries, with which no declaration begins that is meant as one."""


def collect_names(
    declarations: Iterable[syntax.Declaration],
    broken: Iterable[syntax.Broken],
    bag: Bag,
    *,
    incomplete: bool = False,
    text_of: TextOf = nothing_read,
) -> Names:
    """The names of all declarations; a second declaration of a name is reported and left out."""
    names = Names(incomplete=incomplete, text_of=text_of)
    for piece in broken:
        names.broken.update(piece.names)
    seen: dict[str, tuple[str, Span]] = {}
    kinds: dict[str, schema.Kind | None] = {}
    for node in declarations:
        if not isinstance(node, syntax.Param | syntax.Var | syntax.Resource):
            continue
        if isinstance(node, syntax.Resource) and node.kind.text in _CLAUSES and find_kind(node.kind.text) is None:
            bag.add(errors.clause_outside_body(node.kind.text, node.kind.span))
            continue
        name, span = node.name.text, node.name.span
        first = seen.setdefault(name.lower(), (name, span))
        if first[1] != span:
            bag.add(errors.name_clash(name, span, *first))
            names.clashing.update((name, first[0]))
            continue
        match node:
            case syntax.Param():
                names.params[name] = node
            case syntax.Var():
                names.variables[name] = node
            case syntax.Resource():
                names.resources[name] = Declared(node, _kind(node, kinds, bag))
        names.broken.update(_in_other_order(node, names))
    return names


def _in_other_order(node: syntax.Param | syntax.Var | syntax.Resource, names: Names) -> Iterator[str]:
    """The name that a declaration in the other order means: `count` in `param int count`, `web` in `web container`."""
    match node:
        case syntax.Param(type=syntax.Name(text=meant)) if node.name.text in SIMPLE_TYPES:
            yield meant
        case syntax.Resource() if (
            names.resources[node.name.text].kind is None and find_kind(node.name.text) is not None
        ):
            yield node.kind.text


Told = TypeVar("Told", syntax.Output, syntax.Stage)


def told_apart(declarations: Iterable[Told], bag: Bag) -> Iterator[Told]:
    """The declarations of a sort that has names of its own; a second one of a name is reported."""
    seen: dict[str, syntax.Name] = {}
    for node in declarations:
        first = seen.setdefault(node.name.text.lower(), node.name)
        if first is not node.name:
            bag.add(errors.name_clash(node.name.text, node.name.span, first.text, first.span))
        yield node


def _kind(node: syntax.Resource, kinds: dict[str, schema.Kind | None], bag: Bag) -> schema.Kind | None:
    word = node.kind.text
    if word not in kinds:
        kinds[word] = find_kind(word)
    if kinds[word] is None:
        from aspirec.catalog.near_kinds import kinds_around, near_kinds
        from aspirec.model import kind_errors

        if find_kind(node.name.text) is not None:
            bag.add(kind_errors.kind_comes_first(word, node.name.text, node.kind.span))
        else:
            near, around = near_kinds(word), kinds_around(word)
            bag.add(kind_errors.unknown_kind(word, node.kind.span, near, around, has_source=node.source is not None))
    return kinds[word]


def _parts(body: syntax.Body | None, path: str) -> Iterator[tuple[str, str]]:
    """The children with names in a body and below: how one refers to each, and its word."""
    for child in child_nodes(body):
        if child.name is not None:
            own = f"{path}.{child.name.text}"
            yield own, child.word.text
            yield from _parts(child.body, own)


def child_nodes(body: syntax.Body | None) -> Iterator[syntax.Child]:
    """The children of a body that have a name."""
    for entry in body.entries if body else ():
        if isinstance(entry, syntax.Child) and entry.name is not None:
            yield entry
