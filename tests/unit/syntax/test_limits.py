"""Hostile texts: always diagnostics, never an exception, in time that grows with the text."""

from __future__ import annotations

import time

import pytest

from aspirec.diagnostics.model import Bag
from aspirec.syntax.findings import LIMIT
from aspirec.syntax.lexer import NESTING_LIMIT
from aspirec.syntax.parser import parse

SIZE = 16_000


def times(piece: str, size: int) -> str:
    return piece * (size // len(piece) + 1)


HOSTILE = {
    "opening brackets": "var x = {}[",
    "opening braces": "k n {}{{ a ",
    "closing brackets": "{}}}]",
    "brackets that do not match": "{}[}}",
    "brackets over lines": "{}([{{\n}}",
    "unary operators": "var x = {}!",
    "conditionals": "var x = {}a ? b : ",
    "sums": "var x = {}a + ",
    "members": "var x = a{}.b",
    "items": "var x = [{}1,",
    "interpolations": "var x = '{}${{a}}",
    "interpolations in interpolations": "var x = {}'${{",
    "open calls in interpolations": "{}var x = '${{f(\n",
    "quotes": "{}'",
    "double quotes": '{}"',
    "backslashes": "var x = '{}\\",
    "escapes": "var x = '{}\\q",
    "semicolons": "{}; ",
    "NUL bytes": "{}\0 ",
    "lone surrogates": "var x = '{}\ud800",
    "byte order marks": "{}\ufeff ",
    "spaces": "var x = 3{} ",
    "lone line ends": "{}\r",
    "comments": "{}/* x */",
    "open comments": "{}/* x ",
    "raw strings": "var x = {}'''a",
    "open bodies": "{}k n {{\n  a: 1\n",
    "open bodies at the margin": "{}azure.x n {{\n",
    "parameters without values": "{}param x string =\n",
    "mistakes in heads": "{}param 3 int\n",
    "mistakes in a body": "k n {{\n{} x = y z\n",
    "mistakes in an array": "var x = [{}1 2 + , ",
    "decorators": "{}@a()\n",
    "decorators in a body": "k n {{\n{}@secure()\n",
    "braces behind a body": "k n {{\n{}}}",
    "interpolations outside of strings": "{}${{a}}",
    "stray braces": "{}k n {{\n}}\n}}\n",
    "lost bodies": "{}  k n\n}}\n",
    "names": "{}a ",
    "hyphens": "{}a-",
    "digits": "var x = {}1",
    "open calls": "{}var x = f(a\n",
    "wrong closing brackets": "k n {{\n{}  x: [1}}\n",
    "braces on their own lines": "{}a b\n{{\n}}\n",
    "roles": "k n {{ grant {}A, ",
    "hashes": "{}#\n",
    "paths with backslashes": "k n {{ a: {}a\\b ",
    "backslashes without quotes": "k n {{ a: {}\\",
    "connection strings": "k n {{ a: {}A=b;",
    "templates": "k n {{ a: {}{{{{ b ",
    "prose": "k n {{\n{}Some words and ",
    "lines of prose": "k n {{\n{}Some words and more.\n",
    "values without brackets": "k n {{ a: {}b, c.d ",
    "lists without brackets": "k n {{\n{}a: b, c\n",
    "lists in braces": "k n {{\n{}a: {{ b, c }}\n",
    "dashes": "k n {{\n{}- a b\n",
    "dashes and lines": "k n {{\n{}- a: b\n  c: d\n",
    "entries at the top": "{}a:\n  b: c\n",
    "instructions": "{}RUN x\n",
    "statements": "{}a.b();\n",
    "conditions": "{}if a {{\n",
    "sides of a merge": "{}<<<<<<< a\n=======\n",
    "names with signs": "{}a b.c/\n",
    "dates": "var x = {}2024-01-01 ",
    "doubled quotes": "var x = 'a{}''b${{c}}",
}


def texts(pattern: str, size: int) -> str:
    head, piece = pattern.format("\x01").split("\x01")
    return head + times(piece, size)


@pytest.mark.parametrize("pattern", HOSTILE.values(), ids=HOSTILE.keys())
def test_hostile_text(pattern: str) -> None:
    """There are diagnostics or a tree, and a text eight times as long takes less than thirty times as long: with
    quadratic growth it would be sixty-four times.
    """
    small, large = texts(pattern, SIZE // 8), texts(pattern, SIZE)
    bag = Bag()
    tree = parse("f", large, bag)
    assert len(bag.sorted()) <= LIMIT
    assert bag.has_errors or not tree.broken
    assert any(seconds(large) < 30 * seconds(small) + 0.02 for _ in range(3))


def seconds(text: str) -> float:
    start = time.process_time()
    parse("f", text, Bag())
    return time.process_time() - start


def found(text: str) -> list[str]:
    bag = Bag()
    parse("f", text, bag)
    return [one.code.slug for one in bag.sorted()]


@pytest.mark.parametrize(("opening", "closing"), [("[", "]"), ("(", ")"), ("{ a: ", " }"), ("f(", ")")])
def test_nesting_has_a_limit(opening: str, closing: str) -> None:
    def nested(levels: int) -> str:
        return f"var x = {opening * levels}1{closing * levels}\n"

    assert found(nested(NESTING_LIMIT)) == []
    assert found(nested(NESTING_LIMIT + 1)) == ["nested-too-deep"]


@pytest.mark.parametrize("piece", ["a + ", "a && ", "!", "-", "a ? b : ", "a ?? "])
def test_operators_have_the_same_limit(piece: str) -> None:
    assert found(f"var x = {piece * NESTING_LIMIT}c\n") == []
    assert found(f"var x = {piece * (NESTING_LIMIT + 1)}c\n") == ["nested-too-deep"]


def test_many_operators_in_parts_that_are_not_deep_are_fine() -> None:
    parts = ", ".join(["a.b.c + d.e * -f"] * 200)
    assert found(f"var x = [{parts}]\n") == []
    clauses = " && ".join(["a.b.c.d == 'x'"] * 40)
    assert found(f"k n {{\n  a: f({clauses})\n}}\n") == []


def test_the_last_of_too_many_errors_says_so() -> None:
    bag = Bag()
    parse("f", "param 3\n" * (LIMIT + 50), bag)
    diagnostics = bag.sorted()
    assert len(diagnostics) == LIMIT
    assert [bool(one.notes) for one in diagnostics] == [False] * (LIMIT - 1) + [True]


def test_half_characters_become_replacement_characters() -> None:
    bag = Bag()
    tree = parse("f", "var x = '\ud83d'\n", bag)
    assert [one.code.slug for one in bag.sorted()] == ["not-a-character"]
    assert repr(tree.declarations).encode("utf-8")
