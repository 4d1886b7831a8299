"""Reads the types that a Bicep file declares or takes from other files.

param size Size?         OneOf('small', 'large', null)
param names string[]     ListOf(string)
param body resourceInput<'Microsoft.Storage/storageAccounts@2024-01-01'>
                         any: what is not understood fits everywhere
"""

from __future__ import annotations

import re
from collections.abc import Callable, Sequence
from typing import NamedTuple

from aspirec.bicep.string_literals import unquoted
from aspirec.bicep.tokens import Token
from aspirec.model.bicep_types import (
    ANY,
    NAMED,
    NULL,
    ListOf,
    Literal,
    Members,
    Tuple,
    Type,
    base,
    item_type,
    limited,
    member,
    one_of,
    options_of,
    takes_null,
    without_null,
)
from aspirec.model.extent import DEEPEST

_END = Token("", "")
_OPENING, _CLOSING = ("(", "[", "{"), (")", "]", "}")
_LEAST, _MOST = ("minLength", "minValue"), ("maxLength", "maxValue")
_DIGITS = re.compile(r"[0-9]{1,19}")
"""A number that Bicep may know: it has 64 bits."""


class Found(NamedTuple):
    """A type, and whether its values are secrets."""

    type: Type
    secure: bool = False


class Decorators(NamedTuple):
    """What stands above a declaration, as far as its type is concerned: limits, the literals that are allowed, and whether an
    object is `sealed`.
    """

    least: int | None = None
    most: int | None = None
    allowed: tuple[Literal, ...] = ()
    secure: bool = False
    sealed: bool = False

    def applied(self, found: Found) -> Found:
        """The type within the limits."""
        type_ = found.type
        if self.sealed:
            type_ = one_of(*(_sealed(option) for option in options_of(type_)))
        if self.allowed:
            allowed = one_of(*self.allowed)
            type_ = ListOf(allowed) if base(without_null(type_)) == "array" else allowed
            type_ = one_of(type_, NULL) if takes_null(found.type) else type_
        return Found(limited(type_, self.least, self.most), found.secure or self.secure)


class Reader:
    """Goes through the tokens of a file. `named` gives the types that have names, by these or by paths (`types.Size`)."""

    def __init__(self, tokens: Sequence[Token], named: Callable[[str], Found | None], position: int = 0) -> None:
        self.tokens = tokens
        self.named = named
        self.position = position
        self.depth = 0
        """In how many brackets the type stands that is read."""

    # -- types ---------------------------------------------------------------------------------------------------

    def type(self) -> Found:
        """The type that stands here: options with `|` between them, also in front of the first."""
        if self._line_goes_on_with("|"):
            self.take()
        first = self._option()
        options = [first.type]
        while self._line_goes_on_with("|"):
            self.take()
            options.append(self._option().type)
        return first if len(options) == 1 else Found(one_of(*options), first.secure)

    def _line_goes_on_with(self, sign: str) -> bool:
        """Whether the sign comes next, be it on one of the next lines."""
        place = self.position
        while place < len(self.tokens) and self.tokens[place].text == "\n":
            place += 1
        is_next = place < len(self.tokens) and self.tokens[place].text == sign
        self.position = place if is_next else self.position
        return is_next

    def _option(self) -> Found:
        self._skip_lines()
        found = self._single()
        while True:
            match self.peek().text:
                case "?":
                    self.take()
                    found = Found(one_of(found.type, NULL), found.secure)
                case "!":
                    self.take()
                    found = Found(without_null(found.type), found.secure)
                case "[":
                    found = Found(self._of_brackets(found.type))
                case ".":
                    self.take()
                    found = Found(_inner(found.type, self.take()))
                case _:
                    return found

    def _of_brackets(self, type_: Type) -> Type:
        """`T[]`, `T[0]` or `T[*]`."""
        self.take()
        inside = self.take()
        if inside == "]":
            return ListOf(type_)
        self.accept("]")
        return _inner(type_, inside)

    def _single(self) -> Found:
        if self.depth == DEEPEST and self.peek().text in _OPENING:  # no value is as deep as that
            self._skip_brackets()
            return Found(ANY)
        self.depth += 1
        found = self._of_word(self.take())
        self.depth -= 1
        return found

    def _of_word(self, text: str) -> Found:
        """The type that begins with a token."""
        match text:
            case "(":
                found = self.type()
                self._skip_lines()
                self.accept(")")
                return found
            case "{":
                return Found(self._members())
            case "[":
                return Found(self._items())
            case "-":
                digits = self.take()
                return Found(Literal(-int(digits)) if _DIGITS.fullmatch(digits) else ANY)
        literal = literal_of(text)
        return Found(literal) if literal is not None else self._by_name(text)

    def _by_name(self, name: str) -> Found:
        if self.peek().text == "." and self.position + 1 < len(self.tokens):
            inner = self.tokens[self.position + 1].text
            found = self.named(f"{name}.{inner}")
            if found is None and name == "sys" and inner in NAMED:
                found = Found(NAMED[inner])
            if found is not None:
                self.position += 2
                return found
        if self.peek().text == "<":
            self._skip_brackets()
            return Found(ANY)
        return self.named(name) or Found(NAMED.get(name, ANY))

    def _members(self) -> Type:
        named: list[tuple[str, Type]] = []
        rest: Type | None = None
        while self._skip_separators().text not in ("}", ""):
            decorators = self.decorators()
            key = self.take()
            if not self.accept(":"):
                self._rest_of_line()
                continue
            type_ = decorators.applied(self.type()).type
            if key == "*":
                rest = type_
            else:
                named.append((unquoted(key) or key, type_))
        self.accept("}")
        return Members(tuple(named), rest)

    def _items(self) -> Type:
        items: list[Type] = []
        while self._skip_separators().text not in ("]", ""):
            start = self.position
            items.append(self.decorators().applied(self.type()).type)
            self.position = max(self.position, start + 1)
        self.accept("]")
        return Tuple(tuple(items))

    # -- decorators ----------------------------------------------------------------------------------------------

    def decorators(self) -> Decorators:
        """The decorators that stand here; of others than those of types nothing is kept."""
        found = Decorators()
        while self._skip_lines().text == "@":
            self.take()
            name = self.take()
            while self.accept("."):
                name = self.take()
            arguments = self._arguments()
            number = _number(arguments)
            if name in _LEAST:
                found = found._replace(least=number)
            elif name in _MOST:
                found = found._replace(most=number)
            elif name == "secure":
                found = found._replace(secure=True)
            elif name == "sealed":
                found = found._replace(sealed=True)
            elif name == "allowed":
                found = found._replace(allowed=_literals(arguments))
        return found

    def _arguments(self) -> list[str]:
        start = self.position
        self._skip_brackets()
        return [token.text for token in self.tokens[start + 1 : self.position - 1] if token.text != "\n"]

    # -- moving --------------------------------------------------------------------------------------------------

    def peek(self) -> Token:
        return self.tokens[self.position] if self.position < len(self.tokens) else _END

    def take(self) -> str:
        """The next token, unless the line ends."""
        token = self.peek()
        if token.text not in ("\n", ""):
            self.position += 1
        return token.text.strip("\n")

    def accept(self, text: str) -> bool:
        is_there = self.peek().text == text
        self.position += is_there
        return is_there

    def skip_statement(self) -> None:
        """Go on to the end of the line that is not within brackets."""
        while self.peek().text not in ("\n", ""):
            if self.peek().text in ("(", "[", "{"):
                self._skip_brackets()
            else:
                self.position += 1

    def _skip_brackets(self) -> None:
        """Go behind the bracket that closes the one here, if there is one."""
        opening, closing = (("<",), (">",)) if self.peek().text == "<" else (_OPENING, _CLOSING)
        depth = 0
        while self.peek() is not _END and (depth or self.peek().text in opening):
            depth += (self.peek().text in opening) - (self.peek().text in closing)
            self.position += 1
            if not depth:
                return

    def _skip_lines(self) -> Token:
        while self.peek().text == "\n":
            self.position += 1
        return self.peek()

    def _skip_separators(self) -> Token:
        while self.peek().text in ("\n", ","):
            self.position += 1
        return self.peek()

    def _rest_of_line(self) -> None:
        while self.peek().text not in ("\n", ""):
            self.position += 1


def literal_of(text: str) -> Literal | None:
    """A literal as Bicep writes it, read; None for anything else."""
    if text in ("true", "false"):
        return Literal(text == "true")
    if _DIGITS.fullmatch(text):
        return Literal(int(text))
    content = unquoted(text)
    return None if content is None else Literal(content)


def _literals(arguments: Sequence[str]) -> tuple[Literal, ...]:
    """The literals in a list; none if there is anything else in it."""
    found = [literal_of(text) for text in arguments if text not in ("[", "]", ",")]
    literals = tuple(item for item in found if item is not None)
    return literals if len(literals) == len(found) else ()


def _number(arguments: Sequence[str]) -> int | None:
    text = "".join(arguments)
    return int(text) if _DIGITS.fullmatch(text.removeprefix("-")) else None


def _sealed(type_: Type) -> Type:
    return Members(type_.named, type_.rest, sealed=True) if isinstance(type_, Members) else type_


def _inner(type_: Type, name: str) -> Type:
    """A part of a type: `T.member`, `T.*`, `T[0]`, `T[*]`."""
    match type_:
        case Members() if name == "*":
            return type_.rest or ANY
        case Members():
            return member(type_, name)
        case ListOf() | Tuple() if name == "*":
            return type_.item if isinstance(type_, ListOf) else one_of(*type_.items)
        case ListOf() | Tuple() if _DIGITS.fullmatch(name):
            return item_type(type_, int(name))
        case _:
            return ANY
