"""From the rules of the grammar to nodes: one small function for each rule or alias of `aspire.lark`.

A function gets the builder (text, spans of the tokens) and the values of the rule's parts: a token is its place in the
arrays, a part that was left out is None, anything else is a node or a list of values.
"""

from __future__ import annotations

import re
from collections.abc import Callable, Sequence
from typing import Any

from aspirec.source import Span
from aspirec.syntax import nodes as n
from aspirec.syntax.lexer import Chunk
from aspirec.syntax.tokens import SIGN_TEXT

Parts = Sequence[Any]
_tuple = tuple.__new__

_LARGEST = 2**63 - 1
_ESCAPE = re.compile(r"\\(?:([\\'nrt$])|u\{([0-9A-Fa-f]{1,6})\}|u\{[^}']*\}?|.)", re.DOTALL)
_ESCAPED = {"n": "\n", "r": "\r", "t": "\t"}


class Builder:
    """What the functions below work with, for one declaration.

    `kinds` and `spans` (offsets) are those of its tokens. `poison` has offsets where the parser put a token of its own
    in, to be able to go on: the entry or item around it is not to be believed, and goes to `broken` instead of the tree.
    """

    __slots__ = ("broken", "complain", "file", "kinds", "poison", "spans", "text")

    def __init__(self, file: str, text: str, chunk: Chunk, complain: Callable[[str, int, int], None]) -> None:
        self.file = file
        self.text = text
        self.kinds = chunk.kinds
        self.spans = chunk.spans
        self.complain = complain
        self.poison: list[int] = []
        self.broken: list[n.Broken] = []

    def name(self, token: int) -> n.Name:
        """A name out of a token."""
        start, end = self.spans[token]
        return n.Name(_tuple(Span, (self.file, start, end)), self.text[start:end])

    def span(self, first: Any, last: Any) -> Span:
        """From the start of one value to the end of another; each is a token or a node."""
        start = self.spans[first][0] if first.__class__ is int else first.span[1]
        end = self.spans[last][1] if last.__class__ is int else last.span[2]
        return _tuple(Span, (self.file, start, end))

    def listed(self, p: Parts) -> tuple[Any, ...]:
        """The elements of a list in brackets: opening, first, separators and others in turn, last comma, closing.

        Elements that could not be read are None and left out, those with poison in them as well.
        """
        found = [p[1], *p[2][1::2]] if len(p) == 5 else [p[1]]
        if None in found or self.poison:
            found = [item for item in found if item is not None and not self.poisoned(item)]
        return tuple(found)

    def poisoned(self, node: Any) -> bool:
        """Whether a made-up token lies in the node; if so the node is noted as broken, and the poison is used up."""
        _, start, end = node.span
        inside = [offset for offset in self.poison if start <= offset <= end]
        if inside:
            self.poison = [offset for offset in self.poison if offset not in inside]
            self.broken.append(n.Broken(node.span, names_of(node)))
        return bool(inside)


class MendingBuilder(Builder):
    """For declarations with names that are not well formed, and are reported already: something like them that is."""

    def name(self, token: int) -> n.Name:
        name = super().name(token)
        from aspirec.syntax.wording import plain_letters

        text = plain_letters(name.text) or "x"
        return n.Name(name.span, text if text[0].isalpha() else f"x{text}")


def names_of(node: Any) -> tuple[str, ...]:
    """The names that a node declares or is about: its key, its name, its symbol, the word of a child."""
    found = []
    nameless = isinstance(node, n.Resource) and not node.name.text  # then the word before may have been its name
    for field in ("word", "key", "name", "symbol", *(["kind"] if nameless else [])):
        name = getattr(node, field, None)
        if isinstance(name, n.Name) and name.text:
            found.append(name.text)
        elif isinstance(name, n.String) and name.literal:
            found.append(name.literal)
    return tuple(found)


# -- declarations ------------------------------------------------------------------------------------------------


def app(b: Builder, p: Parts) -> n.App:
    word, name, body = p
    return n.App(b.span(word, name if body is None else body), b.name(name), body)


def import_file(b: Builder, p: Parts) -> n.Import:
    word, path = p
    return n.Import(b.span(word, path), path)


def param(b: Builder, p: Parts) -> n.Param:
    word, name, kind, _, default = p
    last = default if default is not None else name if kind is None else kind
    return n.Param(b.span(word, last), b.name(name), None if kind is None else b.name(kind), default)


def var(b: Builder, p: Parts) -> n.Var:
    word, name, _, value = p
    return n.Var(b.span(word, value), b.name(name), value)


def output(b: Builder, p: Parts) -> n.Output:
    word, name, kind, _, value = p
    return n.Output(b.span(word, value), b.name(name), None if kind is None else b.name(kind), value)


def stage(b: Builder, p: Parts) -> n.Stage:
    word, name, body = p
    values = tuple(entry for entry in body.entries if isinstance(entry, n.Attribute))
    if len(values) < len(body.entries):
        for entry in body.entries:
            if not isinstance(entry, n.Attribute):
                b.complain("stage_entry", entry.span[1], entry.span[2])
        body = n.Body(body.span, values)
    return n.Stage(b.span(word, body), b.name(name), body)


def resource(b: Builder, p: Parts) -> n.Resource:
    existing, kind, name, source, body = p
    last = next(part for part in (body, source, name) if part is not None)
    span = b.span(kind if existing is None else existing, last)
    return n.Resource(span, kind, b.name(name), source, body, existing is not None)


def kind(b: Builder, p: Parts) -> n.Name:
    words = [p[0], *p[1][1::2]] if len(p) > 1 else p
    if len(words) == 1:
        return b.name(words[0])
    text, spans = b.text, b.spans
    return n.Name(b.span(words[0], words[-1]), ".".join([text[slice(*spans[word])] for word in words]))


def decorator(b: Builder, p: Parts) -> n.Decorator:
    at, path, _, arguments, close, _ = p
    if isinstance(path, n.Member):
        parts = b.text[path.span[1] : path.span[2]].split(".")
        path = n.Name(path.span, parts[1] if len(parts) == 2 and parts[0] == "sys" else ".".join(parts))
    return n.Decorator(b.span(at, close), path, arguments or ())


def decorated(b: Builder, p: Parts) -> n.Declaration:
    decorators, declaration = p
    span = b.span(decorators[0], declaration)
    if isinstance(declaration, n.Param):
        return n.Param(span, declaration.name, declaration.type, declaration.default, tuple(decorators))
    b.complain("misplaced_decorator", decorators[0].span[1], decorators[-1].span[2])
    return declaration  # type: ignore[no-any-return]


# -- entries -----------------------------------------------------------------------------------------------------


def body(b: Builder, p: Parts) -> n.Body:
    return n.Body(b.span(p[0], p[-1]), b.listed(p))


def attribute(b: Builder, p: Parts) -> n.Attribute:
    key, _, value = p
    if key.__class__ is int:
        key = b.name(key)
    return n.Attribute(_tuple(Span, (b.file, key.span[1], value.span[2])), key, value)


def block(b: Builder, p: Parts) -> n.Child:
    word, body = p
    return n.Child(b.span(word, body), b.name(word), None, None, body)


def child(b: Builder, p: Parts) -> n.Child:
    existing, word, name, source, body = p
    last = next(part for part in (body, source, name) if part is not None)
    span = b.span(word if existing is None else existing, last)
    return n.Child(span, b.name(word), b.name(name), source, body, existing is not None)


def nameless_child(b: Builder, p: Parts) -> n.Child:
    existing, word, source, body = p
    span = b.span(word if existing is None else existing, source if body is None else body)
    return n.Child(span, b.name(word), None, source, body, existing is not None)


def reference(b: Builder, p: Parts) -> n.Reference:
    word, target, _, alias, optional = p
    last = next(part for part in (optional, alias, target) if part is not None)
    return n.Reference(b.span(word, last), target, alias, optional is not None)


def grant(b: Builder, p: Parts) -> n.Grant:
    roles = [p[1], *p[2][1::2]] if len(p) == 5 else [p[1]]
    named = tuple(b.name(role) if role.__class__ is int else role for role in roles)
    return n.Grant(b.span(p[0], p[-1]), named, p[-1])


def output_entry(b: Builder, p: Parts) -> n.OutputEntry:
    word, name, kind, _, value = p
    return n.OutputEntry(b.span(word, value), b.name(name), None if kind is None else b.name(kind), value)


def resource_entry(b: Builder, p: Parts) -> n.ResourceEntry:
    existing, word, symbol, type_, body = p
    span = b.span(word if existing is None else existing, body)
    return n.ResourceEntry(span, b.name(symbol), type_, body, existing is not None)


# -- expressions -------------------------------------------------------------------------------------------------


def name_expression(b: Builder, p: Parts) -> n.Name:
    return b.name(p[0])


def member(b: Builder, p: Parts) -> n.Member:
    target, dot, word = p
    start, end = b.spans[dot]
    return n.Member(b.span(target, word), target, b.name(word), end - start == 2)


def method_call(b: Builder, p: Parts) -> n.Call:
    target, dot, word, _, arguments, close = p
    return n.Call(b.span(target, close), member(b, [target, dot, word]), arguments or ())


def call(b: Builder, p: Parts) -> n.Call:
    name, _, arguments, close = p
    return n.Call(b.span(name, close), b.name(name), arguments or ())


def arguments(b: Builder, p: Parts) -> tuple[n.Expr, ...]:
    return (p[0], *p[1][1::2]) if len(p) == 2 else (p[0],)


def index(b: Builder, p: Parts) -> n.Index:
    target, _, inner, close = p
    return n.Index(b.span(target, close), target, inner)


def conditional(b: Builder, p: Parts) -> n.Conditional:
    condition, _, then, _, otherwise = p
    return n.Conditional(b.span(condition, otherwise), condition, then, otherwise)


def binary(b: Builder, p: Parts) -> n.Binary:
    left, sign, right = p
    return n.Binary(b.span(left, right), SIGN_TEXT[b.kinds[sign]], left, right)


def unary(b: Builder, p: Parts) -> n.Unary:
    sign, operand = p
    return n.Unary(b.span(sign, operand), SIGN_TEXT[b.kinds[sign]], operand)


def integer(b: Builder, p: Parts) -> n.Integer:
    start, end = b.spans[p[0]]
    digits = b.text[start:end]
    if len(digits) < 19:
        value = int(digits) if digits.isdecimal() else 0
    else:
        digits = digits.lstrip("0") or "0"
        value = int(digits) if len(digits) < 20 and digits.isdecimal() else _LARGEST + 1
        if value > _LARGEST:
            b.complain("number_too_large", start, end)
            value = _LARGEST
    return n.Integer(_tuple(Span, (b.file, start, end)), value)


def boolean(b: Builder, p: Parts) -> n.Boolean:
    span = b.span(p[0], p[0])
    return n.Boolean(span, span[2] - span[1] == 4)


def null(b: Builder, p: Parts) -> n.Null:
    return n.Null(b.span(p[0], p[0]))


def parenthesized(b: Builder, p: Parts) -> n.Parenthesized:
    return n.Parenthesized(b.span(p[0], p[2]), p[1])


def array(b: Builder, p: Parts) -> n.Array:
    return n.Array(b.span(p[0], p[-1]), b.listed(p))


def object_(b: Builder, p: Parts) -> n.Object:
    return n.Object(b.span(p[0], p[-1]), b.listed(p))


def property_(b: Builder, p: Parts) -> n.Property:
    key, _, value = p
    if key.__class__ is int:
        key = b.name(key)
    return n.Property(_tuple(Span, (b.file, key.span[1], value.span[2])), key, value)


# -- strings -----------------------------------------------------------------------------------------------------


def plain_string(b: Builder, p: Parts) -> n.String:
    start, end = b.spans[p[0]]
    text = b.text[start + 1 : end - 1]
    if b.text[start] != "'":
        text = _unquoted(b.text[start:end])
    elif "\\" in text:
        text = unescape(b, start + 1, text)
    return n.String(_tuple(Span, (b.file, start, end)), (text,) if text else ())


def _unquoted(text: str) -> str:
    """The text of a string in other quotes than ours, or in none; that was reported already."""
    from aspirec.syntax.recovery.oddities_strings import QUOTES

    return text[1:-1] if text[0] in QUOTES else text.removesuffix("'")


def interpolated_string(b: Builder, p: Parts) -> n.String:
    first, last = p[0], p[-1]
    values = [p[1], *(p[2][1::2] if len(p) == 4 else ())]
    pieces = [first, *(p[2][::2] if len(p) == 4 else ()), last]
    parts: list[str | n.Expr] = []
    for place, token in enumerate(pieces):
        start, end = b.spans[token]
        text = b.text[start + 1 : end - (1 if token == last else 2)]
        if text:
            parts.append(unescape(b, start + 1, text) if "\\" in text else text)
        if place < len(values):
            parts.append(values[place])
    return n.String(b.span(first, last), tuple(parts))


def raw_string(b: Builder, p: Parts) -> n.String:
    """The line end right after the opening quotes is not part of the text; all line ends in it are LF."""
    start, end = b.spans[p[0]]
    text = b.text[start + 3 : end - 3].replace("\r\n", "\n").replace("\r", "\n").removeprefix("\n")
    return n.String(_tuple(Span, (b.file, start, end)), (text,) if text else (), raw=True)


def unescape(b: Builder, start: int, text: str) -> str:
    """The text with its escapes resolved; the first unknown one is reported, and unknown ones stay as they are."""
    said = False

    def resolve(match: re.Match[str]) -> str:
        nonlocal said
        if match[1]:
            return _ESCAPED.get(match[1], match[1])
        if match[2]:
            number = int(match[2], 16)
            if number <= 0x10FFFF and not 0xD800 <= number <= 0xDFFF:
                return chr(number)
        if not said:
            said = True
            trouble = "not_a_character" if match[2] else "unknown_escape"
            b.complain(trouble, start + match.start(), start + match.end())
        return match[0]

    return _ESCAPE.sub(resolve, text)


# -- lists, which Lark makes rules of ----------------------------------------------------------------------------


def begin(b: Builder, p: list[Any]) -> list[Any]:
    return p


def repeat(b: Builder, p: list[Any]) -> list[Any]:
    found: list[Any] = p[0]
    found += p[1:]
    return found


ACTIONS: dict[str, Callable[[Builder, Any], Any]] = {
    **{action.__name__: action for action in (app, import_file, param, var, output, stage, resource, kind)},
    **{action.__name__: action for action in (decorator, decorated, body, attribute, block, child, nameless_child)},
    **{action.__name__: action for action in (reference, grant, output_entry, resource_entry, name_expression, member)},
    **{action.__name__: action for action in (method_call, call, arguments, index, conditional, binary, unary)},
    **{action.__name__: action for action in (integer, boolean, null, parenthesized, array)},
    **{action.__name__: action for action in (plain_string, interpolated_string, raw_string, begin, repeat)},
    "object": object_,
    "property": property_,
}
"""The functions by the names that the grammar gives them."""
