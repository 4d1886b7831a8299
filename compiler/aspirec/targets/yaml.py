"""YAML as a small tree, and its text in the style that people write by hand.

    Map((Entry("image", Scalar("nginx"), comment="why"),))   ->   # why
                                                                  image: nginx

Texts stand plain wherever every reader of YAML takes them for text, in double quotes elsewhere (`"8080:80"`, `"true"`), and as
a block where they have several lines. The library that writes is only loaded here, when there is something to write.
"""

from __future__ import annotations

import re
from collections.abc import Callable, Mapping, Sequence
from typing import Any, TypeAlias

from aspirec import expressions as ex
from aspirec.frozen import evolve, frozen
from aspirec.merging import Merging

NEVER = 1 << 20
"""Lines are never wrapped: a reader would have to know how YAML folds them back."""


@frozen
class Scalar:
    """A text, a number or a truth value."""

    value: str | int | bool


@frozen
class Raw:
    """Text that stands as it is: an expression of whatever reads the file before YAML does."""

    text: str


@frozen
class Seq:
    items: tuple[Node, ...]


@frozen
class Entry:
    """One entry of a mapping, with a comment of its own above it; `gap` leaves a blank line before."""

    key: str
    value: Node
    comment: tuple[str, ...] = ()
    gap: bool = False


@frozen
class Map:
    entries: tuple[Entry, ...]

    def with_comment(self, key: str, *lines: str) -> Map:
        """The mapping with a comment above one of its entries."""
        found = (Entry(e.key, e.value, lines, e.gap) if e.key == key else e for e in self.entries)
        return Map(tuple(found))


Node: TypeAlias = Scalar | Raw | Seq | Map


def mapping(**entries: Node) -> Map:
    """A mapping of entries without comments."""
    return Map(tuple(Entry(key, value) for key, value in entries.items()))


def from_expression(expr: ex.Expr, leaf: Callable[[ex.Expr], Node], *, nulls: bool = False) -> Node:
    """An expression as YAML: objects, arrays, numbers and truth values as such, `leaf` decides on everything else.

    Entries whose value is `null` are left out; with `nulls` they are there for `merged` to take away.
    """
    match expr:
        case ex.Null():
            return NOTHING
        case ex.Object():
            entries = (
                (_key(key, leaf), value) for key, value in expr.entries if nulls or not isinstance(value, ex.Null)
            )
            return Map(tuple(Entry(key, from_expression(value, leaf, nulls=nulls)) for key, value in entries))
        case ex.Array():
            return Seq(tuple(from_expression(item, leaf, nulls=nulls) for item in expr.items))
        case ex.Number() | ex.Boolean():
            return Scalar(expr.value)
        case _:
            return leaf(expr)


NOTHING = Raw("null")
"""`null`; in what is merged into something else it takes an entry away."""


class _Nodes(Merging[Node]):
    """Entries that stay keep their comments."""

    def entries(self, tree: Node) -> Mapping[Any, Node] | None:
        return {entry.key: entry.value for entry in tree.entries} if isinstance(tree, Map) else None

    def items(self, tree: Node) -> Sequence[Node] | None:
        return tree.items if isinstance(tree, Seq) else None

    def is_null(self, tree: Node) -> bool:
        return tree == NOTHING

    def with_entries(self, tree: Node, entries: Mapping[Any, Node]) -> Node:
        before = {entry.key: entry for entry in tree.entries} if isinstance(tree, Map) else {}
        return Map(tuple(evolve(before.get(key) or Entry(key, value), value=value) for key, value in entries.items()))

    def with_items(self, tree: Node, items: Sequence[Node]) -> Node:
        return Seq(tuple(items))


def merged(before: Map, after: Map) -> Map:
    """A mapping with what the other says merged in."""
    found = _Nodes().merge(before, after)
    assert isinstance(found, Map)
    return found


def _key(key: str | ex.Text, leaf: Callable[[ex.Expr], Node]) -> str:
    if isinstance(key, str):
        return key
    found = leaf(key)
    return str(found.value) if isinstance(found, Scalar) else found.text if isinstance(found, Raw) else ""


# -- text --------------------------------------------------------------------------------------------------------


def print_yaml(tree: Map, header: tuple[str, ...]) -> str:
    """The text of a file: the lines of the header as comments, a blank line, the tree."""
    from io import StringIO

    from ruamel.yaml import YAML

    writer = YAML(typ="rt")
    writer.indent(mapping=2, sequence=4, offset=2)
    writer.width = NEVER
    writer.default_flow_style = False
    raws: list[str] = []
    out = StringIO()
    writer.dump(_converted(tree, raws, 0), out)
    text = out.getvalue()
    for number, raw in enumerate(raws):
        text = text.replace(_token(number), raw, 1)
    comment = "".join(f"# {line}".rstrip() + "\n" for line in header)
    return f"{comment}\n{text.lstrip(chr(10))}"


def _token(number: int) -> str:
    """What stands for a raw text while the library writes: nothing that a program would contain."""
    return f"ASPIREC-RAW-{number:04}-TEXT"


def _converted(node: Node, raws: list[str], depth: int) -> Any:
    """The node as the library has it. The keys of a mapping stand in column 2 × `depth`; a sequence is given the depth of what it
    stands in, and its items are two levels further.
    """
    from ruamel.yaml.comments import CommentedMap, CommentedSeq
    from ruamel.yaml.scalarstring import DoubleQuotedScalarString, LiteralScalarString

    match node:
        case Map():
            found = CommentedMap()
            for entry in node.entries:
                below = depth if isinstance(entry.value, Seq) else depth + 1
                found[_text(entry.key)] = _converted(entry.value, raws, below)
            for entry in node.entries:
                lines = (*([""] if entry.gap else []), *entry.comment)
                if lines:
                    found.yaml_set_comment_before_after_key(
                        entry.key, before="\n".join(lines) or "\n", indent=2 * depth
                    )
            if not node.entries:
                found.fa.set_flow_style()
            return found
        case Seq():
            items = CommentedSeq(_converted(item, raws, depth + 2) for item in node.items)
            if not node.items:
                items.fa.set_flow_style()
            return items
        case Raw():
            raws.append(node.text)
            return _token(len(raws) - 1)
        case Scalar(value=str(text)):
            if "\n" in text and _is_block(text):
                return LiteralScalarString(text)
            return text if _is_plain(text) else DoubleQuotedScalarString(text)
        case Scalar():
            return node.value


def _text(key: str) -> Any:
    from ruamel.yaml.scalarstring import DoubleQuotedScalarString

    return key if _is_plain(key) else DoubleQuotedScalarString(key)


def _is_block(text: str) -> bool:
    """Whether a block keeps the text as it is: no blank at the end of a line, and nothing that would need an escape."""
    lines = text.split("\n")
    return all(line == line.rstrip() and line.isprintable() for line in lines) and not text.startswith((" ", "\n"))


_PLAIN = re.compile(r"[A-Za-z_/.$][^\x00-\x1f\x7f-\x9f\u2028\u2029\ufeff]*")


def _is_plain(text: str) -> bool:
    """Whether every reader, old or new, takes the text for one without quotes."""
    if not _PLAIN.fullmatch(text) or text != text.strip() or not text.isprintable():
        return False
    if ": " in text or " #" in text or text.endswith(":") or text.lower() in _WORDS:
        return False
    return not (text[0] == "." and text[1:2].isdigit()) and text not in (".", "..") and text[:3] not in ("...", "---")


_WORDS = frozenset(("true", "false", "yes", "no", "on", "off", "y", "n", "null", "~", ".nan", ".inf", "", "<<", "="))
"""What some version of YAML takes for something else than text."""


# -- reading -----------------------------------------------------------------------------------------------------


def read_map(text: str) -> dict[Any, Any]:
    """A document as plain values by their keys; nothing if it is none, or no map."""
    from ruamel.yaml import YAML
    from ruamel.yaml.error import YAMLError

    try:
        tree = YAML(typ="safe", pure=True).load(text)
    except (YAMLError, ValueError, RecursionError):
        return {}
    return tree if isinstance(tree, dict) else {}
