"""Reads Bicep files as far as an outline needs them: declarations, objects and arrays as such, other expressions as text.

It reads what the compiler prints, the author's own modules, and what older versions have printed; where something is not
Bicep it reads on as well as it can, since the text was or will be checked by others.
"""

from __future__ import annotations

from collections.abc import Callable
from typing import TypeAlias

from attrs import field

from aspirec.bicep.identifiers import is_identifier
from aspirec.bicep.string_literals import unquoted
from aspirec.bicep.strings import quoted
from aspirec.bicep.tokens import Token, joined, tokens
from aspirec.frozen import evolve, frozen


@frozen
class Items:
    """An array."""

    values: tuple[Value, ...] = ()


@frozen
class Entries:
    """An object."""

    pairs: tuple[tuple[str, Value], ...] = ()

    def get(self, key: str) -> Value | None:
        return next((value for name, value in self.pairs if name == key), None)


Value: TypeAlias = str | Items | Entries
"""What stands in a place: an object, an array, or any other expression as text on one line."""


@frozen(kw_only=True)
class Statement:
    """A declaration. `word` is param, var, resource, module, output…; `detail` the type of a parameter or an output, the type
    with version of a resource, the path of a module; `loop` what it is made for each of, as `x in xs`.
    """

    word: str
    name: str = ""
    detail: str = ""
    existing: bool = False
    condition: str = ""
    loop: str = ""
    value: Value | None = None
    decorators: tuple[tuple[str, Value | None], ...] = field(default=())

    def has(self, decorator: str) -> bool:
        return any(name == decorator for name, _ in self.decorators)

    def decorator(self, name: str) -> Value | None:
        """What a decorator is given; None if it is not there, or is given nothing."""
        return next((value for word, value in self.decorators if word == name), None)

    def entry(self, *path: str) -> Value | None:
        """A value inside of the body, by the keys on the way."""
        value: Value | None = self.value
        for key in path:
            value = value.get(key) if isinstance(value, Entries) else None
        return value

    def text(self, *path: str) -> str:
        """The same where it is an expression; empty for anything else."""
        value = self.entry(*path)
        return value if isinstance(value, str) else ""


def read_bicep(text: str) -> tuple[Statement, ...]:
    """The declarations of a file in their order. Line ends that a checkout has converted change nothing."""
    return tuple(_Reader(tokens(text.replace("\r\n", "\n"))).statements())


def flattened(value: Value, path: str = "") -> list[tuple[str, str]]:
    """The expressions inside of a value with the path to each; items of arrays by their name where they have one."""
    match value:
        case str():
            return [(path, value)]
        case Entries(pairs=pairs):
            dot = f"{path}." if path else ""
            return [pair for key, item in pairs for pair in flattened(item, dot + key)] or [(path, "{}")]
        case Items(values=values):
            inner = zip(_names_of(values), values, strict=True)
            return [pair for name, item in inner for pair in flattened(item, f"{path}[{name}]")] or [(path, "[]")]


def rewritten_in(value: Value, rewrite: Callable[[str], str]) -> Value:
    """A value with `rewrite` applied to the expressions in it, also to those that are keys."""
    match value:
        case str():
            return rewrite(value)
        case Entries(pairs=pairs):
            keys = [rewrite(key) if key.startswith("'") else key for key, _ in pairs]
            items = [rewritten_in(item, rewrite) for _, item in pairs]
            return Entries(tuple(zip(keys, items, strict=True)))
        case Items(values=values):
            return Items(tuple(rewritten_in(item, rewrite) for item in values))


def one_line(value: Value | None) -> str:
    """A value as one line of Bicep; empty for none."""
    match value:
        case None:
            return ""
        case str():
            return value
        case Entries(pairs=pairs):
            inner = ", ".join(f"{_key(key)}: {one_line(item)}" for key, item in pairs)
            return f"{{ {inner} }}" if inner else "{}"
        case Items(values=values):
            return f"[{', '.join(one_line(item) for item in values)}]"


def _key(key: str) -> str:
    """A key as Bicep writes it; one with interpolations is still quoted."""
    return key if key.startswith("'") or is_identifier(key) else quoted(key)


def _names_of(items: tuple[Value, ...]) -> list[str]:
    """Items by their names, or by their positions where they have none; all by positions where two would be called the same."""
    found = [item.get("name") if isinstance(item, Entries) else None for item in items]
    positions = [str(position) for position in range(len(items))]
    named = [
        (unquoted(name) if isinstance(name, str) else None) or positions[place] for place, name in enumerate(found)
    ]
    return named if len({*named}) == len(items) else positions


# -- declarations ------------------------------------------------------------------------------------------------

_END = Token("", "")
_OPENING, _CLOSING = "([{", ")]}"
_GOES_ON = ("?", ":", "&&", "||", "??", "==", "!=")
"""What a line begins with that belongs to the expression above."""


class _Reader:
    """Goes through the tokens of a file."""

    def __init__(self, tokens: list[Token]) -> None:
        self.tokens = tokens
        self.position = 0
        self.inner: list[Statement] = []
        """The resources that were found in the body of the one that is being read."""

    def statements(self) -> list[Statement]:
        found = []
        decorators: list[tuple[str, Value | None]] = []
        while self._skip_lines() is not _END:
            if self._peek().text == "@":
                decorators.append(self._decorator())
                continue
            start = self.position
            statement = self._statement(tuple(decorators))
            decorators = []
            if statement is not None:
                found += [statement, *self.inner]
            self.inner = []
            if self.position == start:
                self.position += 1
        return found

    def _statement(self, decorators: tuple[tuple[str, Value | None], ...]) -> Statement | None:
        word = self._take()
        match word:
            case "param" | "output":
                name, detail = self._take(), self._type()
                value = self._value() if self._accept("=") else None
                return Statement(word=word, name=name, detail=detail, value=value, decorators=decorators)
            case "var" | "metadata" | "targetScope":
                name = "" if word == "targetScope" else self._take()
                self._accept("=")
                return Statement(word=word, name=name, value=self._value(), decorators=decorators)
            case "resource" | "module":
                return self._declaration(word, decorators)
            case _:
                self._rest_of_line()
                return None

    def _declaration(self, word: str, decorators: tuple[tuple[str, Value | None], ...]) -> Statement:
        name, detail = self._take(), unquoted(self._take()) or ""
        existing = self._accept("existing")
        self._accept("=")
        loop = self._loop()
        condition = self._raw() if self._accept("if") else ""
        around, self.inner = self.inner, []
        value = self._value()
        if loop:
            self._skip_lines()
            self._accept("]")
        statement = Statement(
            word=word,
            name=name,
            detail=detail,
            existing=existing,
            condition=condition,
            loop=loop,
            value=value,
            decorators=decorators,
        )
        self.inner = [*around, *(_within(statement, item) for item in self.inner)]
        return statement

    def _loop(self) -> str:
        """What stands between `[for` and the colon; empty where there is no loop."""
        if [token.text for token in self.tokens[self.position : self.position + 2]] != ["[", "for"]:
            return ""
        self.position += 2
        parts = []
        while self._peek().text not in (":", "{", ""):
            parts.append(self._peek())
            self.position += 1
        self._accept(":")
        return joined(parts)

    def _decorator(self) -> tuple[str, Value | None]:
        """A decorator with its first argument; none of ours has more."""
        self._accept("@")
        name = self._take()
        while self._accept("."):
            name = self._take()
        value = None
        if self._accept("(") and self._skip_lines().text != ")":
            value = self._value()
        self._rest_of_line()
        return name, value

    def _type(self) -> str:
        parts: list[Token] = []
        depth = 0
        while (token := self._peek()) is not _END and (depth or token.text not in ("=", "\n")):
            depth += (token.text in _OPENING) - (token.text in _CLOSING)
            parts.append(token)
            self.position += 1
        return joined(parts)

    # -- values --------------------------------------------------------------------------------------------------

    def _value(self) -> Value:
        start = self.position
        value: Value | None = None
        if self._peek().text == "{":
            value = self._entries()
        elif self._peek().text == "[":
            value = self._items()
        if value is not None and self._peek().text in ("\n", ",", "}", "]", ")", ""):
            return value
        self.position = start
        return self._raw()

    def _entries(self) -> Entries:
        self._accept("{")
        pairs = []
        while self._skip_separators().text not in ("}", ""):
            key = self._take()
            if key == "resource" and self._peek().text != ":":
                inner = self._declaration(key, ())
                self.inner.append(inner)
                continue
            if not self._accept(":"):
                self._rest_of_line()
                continue
            pairs.append((unquoted(key) or key, self._value()))
        self._accept("}")
        return Entries(tuple(pairs))

    def _items(self) -> Items | None:
        self._accept("[")
        values = []
        if self._skip_separators().text == "for":
            return None
        while self._skip_separators().text not in ("]", ""):
            start = self.position
            values.append(self._value())
            self.position = max(self.position, start + 1)
        self._accept("]")
        return Items(tuple(values))

    def _raw(self) -> str:
        """An expression as text: to the end of the line, or to what closes the place in which it stands. After `if`, the
        condition alone.
        """
        parts: list[Token] = []
        depth = 0
        is_condition = self._peek().text == "(" and self.tokens[self.position - 1].text == "if"
        while (token := self._peek()) is not _END:
            if not depth and (token.text in (",", *_CLOSING) or (token.text == "\n" and not self._goes_on())):
                break
            depth += (token.text in _OPENING) - (token.text in _CLOSING)
            self.position += 1
            if token.text != "\n":
                parts.append(token)
            if is_condition and not depth:
                break
        return joined(parts)

    def _goes_on(self) -> bool:
        """Whether the next line belongs to the expression of this one."""
        place = self.position
        while place < len(self.tokens) and self.tokens[place].text == "\n":
            place += 1
        return place < len(self.tokens) and self.tokens[place].text in _GOES_ON

    # -- moving --------------------------------------------------------------------------------------------------

    def _peek(self) -> Token:
        return self.tokens[self.position] if self.position < len(self.tokens) else _END

    def _take(self) -> str:
        token = self._peek()
        if token.text not in ("\n", ""):
            self.position += 1
        return token.text.strip("\n")

    def _accept(self, text: str) -> bool:
        is_there = self._peek().text == text
        self.position += is_there
        return is_there

    def _skip_lines(self) -> Token:
        while self._peek().text == "\n":
            self.position += 1
        return self._peek()

    def _skip_separators(self) -> Token:
        while self._peek().text in ("\n", ","):
            self.position += 1
        return self._peek()

    def _rest_of_line(self) -> None:
        while self._peek().text not in ("\n", ""):
            self.position += 1


def _within(outer: Statement, inner: Statement) -> Statement:
    """A resource that stands in the body of another one, as it would be declared on its own."""
    type_, _, version = outer.detail.partition("@")
    own, _, own_version = inner.detail.partition("@")
    body = inner.value.pairs if isinstance(inner.value, Entries) else ()
    is_named = any(key == "parent" for key, _ in body)
    pairs = body if is_named else (("parent", outer.name), *body)
    return evolve(inner, detail=f"{type_}/{own}@{own_version or version}", value=Entries(pairs))
