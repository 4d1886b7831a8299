"""`aspirec fmt`'s engine: text in, the one layout out."""

from __future__ import annotations

import pytest

from aspirec.diagnostics.model import Bag
from aspirec.syntax.format import WIDTH, format_file
from aspirec.syntax.parser import parse


def formatted(text: str) -> str:
    """The formatted text; formatting it again changes nothing, and it means the same."""
    bag = Bag()
    result = format_file("f", text, bag)
    assert bag.sorted() == ()
    assert result is not None
    assert format_file("f", result, Bag()) == result
    assert parse("f", result, Bag()).declarations == parse("f", text, Bag()).declarations
    return result


CASES = {
    "spaces": (
        "param  a   string='x'\nvar b=-a.c [ 0 ]+f( 1,2 )*(3-d)==!e?[1,2]:{x:1}\n",
        "param a string = 'x'\nvar b = -a.c[0] + f(1, 2) * (3 - d) == !e ? [1, 2] : { x: 1 }\n",
    ),
    "short bodies stay on their line": (
        "purgeTask p {schedule:'0 1 * * *',keep:5}\nk n { }\n",
        "purgeTask p { schedule: '0 1 * * *', keep: 5 }\nk n {}\n",
    ),
    "other bodies have an entry on each line": (
        "k n {a:1,b:2\n c:[1,\n2]}\n",
        "k n {\n  a: 1\n  b: 2\n  c: [\n    1\n    2\n  ]\n}\n",
    ),
    "blank lines": (
        "\n\nk n {\n\n  a: 1\n\n\n  b: 2\n\n}\n\n\n\nvar x = 1\nvar y = 2\n\n\n",
        "k n {\n  a: 1\n\n  b: 2\n}\n\nvar x = 1\nvar y = 2\n",
    ),
    "clauses": (
        "k n {\n reference a . b   as 'c'   optional\n grant A,B , 'c'  on  d.e\n existing  secret  s\n output o  int :3\n}\n",
        "k n {\n  reference a.b as 'c' optional\n  grant A, B, 'c' on d.e\n  existing secret s\n  output o int: 3\n}\n",
    ),
    "decorators have lines of their own": (
        "@description( 'x' )  @secure()\n\n@sys.minLength(3) param a\n",
        "@description('x')\n@secure()\n@sys.minLength(3)\nparam a\n",
    ),
    "comments stay where they are": (
        "// head\nk n { // opener\n// first\n\n   a: 1   // trailing\n      /* before */ b: 2\n  // last\n} // closer\n// end",
        "// head\nk n { // opener\n  // first\n\n  a: 1 // trailing\n  /* before */ b: 2\n  // last\n} // closer\n// end\n",
    ),
    "a comment opens up its body": (
        "k n { a: 1 /* why */, b: [ /* none */ ] }\n",
        "k n {\n  a: 1 /* why */\n  b: [\n    /* none */\n  ]\n}\n",
    ),
    "comments in front of an entry stay on its line": (
        "k n {\n/* a */  /* b */ x: 1\ny: 2 /* c */, /* d */ /* e */ z: 3\n}\n",
        "k n {\n  /* a */ /* b */ x: 1\n  y: 2 /* c */\n  /* d */ /* e */ z: 3\n}\n",
    ),
    "a comment behind an argument opens up the call": (
        "var f = format('{0}', // the format\nn, /* why */\n m // m\n)\nvar g = (a && // a\nb) || c\n",
        "var f = format(\n  '{0}', // the format\n  n, /* why */\n  m // m\n)\nvar g = (\n  a && // a\n    b\n) || c\n",
    ),
    "a body with nothing but a comment": ("k n {\n// later\n}\n", "k n {\n  // later\n}\n"),
    "comments inside of expressions": (
        "var a = // why\n1 + /* b */ 2\nvar c = [\n1 // one\n, 2\n]\n",
        "var a = // why\n  1 + /* b */ 2\nvar c = [\n  1 // one\n  2\n]\n",
    ),
    "broken expressions are broken in front of the operator": (
        "k n {\n a: b ?\n c :\n d\n e: f\n && g // why\n || h\n i: 1 -\n 2\n}\n",
        "k n {\n  a: b\n    ? c\n    : d\n  e: f\n    && g // why\n    || h\n  i: 1 -\n    2\n}\n",
    ),
    "calls over several lines": (
        "var a = union(\n b, c // why\n ,d)\nvar e = f(g,\n  h)\nvar i = union({\n j: 1\n}, k)\n",
        "var a = union(\n  b,\n  c, // why\n  d\n)\nvar e = f(g, h)\nvar i = union({\n  j: 1\n}, k)\n",
    ),
    "strings are left alone": (
        "var a = 'x${ b }\\n'\nk n { c: '''\n  d\n'''  }\n",
        "var a = 'x${ b }\\n'\nk n {\n  c: '''\n  d\n'''\n}\n",
    ),
    "line ends and byte order mark": ("\ufeffvar a = 1\r\nvar b = 2\r", "var a = 1\nvar b = 2\n"),
    "nothing": ("\n\n", ""),
    "only a comment": ("  // x  ", "// x\n"),
}


@pytest.mark.parametrize(("text", "expected"), CASES.values(), ids=CASES.keys())
def test_layout(text: str, expected: str) -> None:
    assert formatted(text) == expected


@pytest.mark.parametrize(("text", "expected"), CASES.values(), ids=CASES.keys())
def test_what_is_in_the_layout_stays_as_it_is(text: str, expected: str) -> None:
    assert formatted(expected) == expected


def test_a_line_that_gets_too_long_is_opened_up_from_the_outside() -> None:
    long = "'" + "x" * (WIDTH - 16) + "'"
    assert formatted(f"k n {{ a: {{ b: [{long}, 1], c: 2 }} }}\n") == (
        f"k n {{\n  a: {{\n    b: [{long}, 1]\n    c: 2\n  }}\n}}\n"
    )


def test_what_fits_exactly_stays_on_its_line() -> None:
    exact = f"k n {{ a: '{'x' * (WIDTH - 13)}' }}\n"
    assert len(exact) == WIDTH + 1
    assert formatted(exact) == exact
    longer = exact.replace("'x", "'xx")
    assert formatted(longer).count("\n") == 3


def test_what_stands_behind_brackets_on_their_line_counts() -> None:
    long = "x" * (WIDTH - 30)
    assert formatted(f"var a = [1, 2] == f({long}, {long[:40]})\n").startswith("var a = [\n  1\n")


def test_a_text_with_syntax_errors_is_not_formatted() -> None:
    bag = Bag()
    assert format_file("f", "var a = \n", bag) is None
    assert [one.code.slug for one in bag.sorted()] == ["missing-value"]
