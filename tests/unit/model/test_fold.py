"""Folding: values as Bicep and Azure Resource Manager give them, and nothing where they are not certain."""

from __future__ import annotations

from typing import Any

import pytest

from aspirec import expressions as ex
from aspirec.model.fold import fold

SECRET = ex.ParamRef("password", secure=True)


def binary(left: Any, operator: str, right: Any) -> ex.Binary:
    return ex.Binary(operator, ex.lift(left), ex.lift(right))


@pytest.mark.parametrize(
    ("left", "operator", "right", "value"),
    [
        (7, "/", 2, 3),
        (-7, "/", 2, -3),
        (7, "/", -2, -3),
        (-7, "%", 2, -1),
        (7, "%", -2, 1),
        (2, "<", 3, True),
        (3, "<", 3, False),
        (3, "<=", 2, False),
        (3, "<=", 3, True),
        (3, ">", 3, False),
        (3, ">=", 3, True),
        (2, ">=", 3, False),
        ("a", "==", "A", False),
        ("a", "=~", "A", True),
        ("a", "!~", "b", True),
        ("a", "!=", "b", True),
        (None, "==", None, True),
        (True, "&&", False, False),
        (False, "||", True, True),
        (None, "??", "x", "x"),
        ("y", "??", "x", "y"),
    ],
)
def test_operators(left: Any, operator: str, right: Any, value: Any) -> None:
    assert fold(binary(left, operator, right)) == ex.lift(value)


@pytest.mark.parametrize(
    ("left", "operator", "right"),
    [
        (1, "/", 0),
        (1, "%", 0),
        (2**63 - 1, "+", 1),
        (-(2**63), "-", 1),
        (2**62, "*", 2),
        ("a", "<", "b"),
        (1, "==", "1"),
        (1, "==", True),
        ("ä", "=~", "Ä"),
        (SECRET, "==", "x"),
        (SECRET, "??", "x"),
    ],
)
def test_what_is_not_certain_stays(left: Any, operator: str, right: Any) -> None:
    written = binary(left, operator, right)
    assert fold(written) is written


@pytest.mark.parametrize(
    ("name", "arguments", "value"),
    [
        ("toLower", ["ABC"], "abc"),
        ("toUpper", ["abc"], "ABC"),
        ("concat", ["a", 1, "b"], "a1b"),
        ("concat", [["a"], ["b"]], ["a", "b"]),
        ("format", ["{0}-{1}{{}}", "a", 3], "a-3{}"),
        ("length", [[1, 2]], 2),
        ("length", [{"a": 1}], 1),
        ("empty", [""], True),
        ("contains", ["abc", "b"], True),
        ("contains", [[1, 2], 3], False),
        ("startsWith", ["Abc", "aB"], True),
        ("endsWith", ["abC", "Bc"], True),
        ("substring", ["abcdef", 1, 3], "bcd"),
        ("take", ["abc", 9], "abc"),
        ("skip", [[1, 2, 3], 1], [2, 3]),
        ("first", ["abc"], "a"),
        ("last", [[1, 2]], 2),
        ("split", ["a,b", ","], ["a", "b"]),
        ("join", [["a", "b"], "-"], "a-b"),
        ("replace", ["a-b-c", "-", ""], "abc"),
        ("padLeft", ["7", 3, "0"], "007"),
        ("range", [3, 2], [3, 4]),
        ("min", [3, 2], 2),
        ("max", [[3, 2]], 3),
        ("int", ["-12"], -12),
        ("json", ['{"a": [1, true, null, "x"]}'], {"a": [1, True, None, "x"]}),
        ("json", [" null "], None),
        ("string", [12], "12"),
        ("trim", [" a "], "a"),
        ("cidrSubnet", ["10.0.0.0/16", 24, 2], "10.0.2.0/24"),
        ("sys.toLower", ["A"], "a"),
    ],
)
def test_functions(name: str, arguments: list[Any], value: Any) -> None:
    assert fold(ex.call(name, *arguments)) == ex.lift(value)


@pytest.mark.parametrize(
    ("name", "arguments"),
    [
        ("toLower", ["Ä"]),
        ("json", ["0.5"]),
        ("json", ['{"a": 1e3}']),
        ("json", ["NaN"]),
        ("json", ["[" * 200 + "]" * 200]),
        ("json", ["[" * 3000 + "]" * 3000]),
        ("json", ["[" * 4900 + "]" * 4900]),
        ("json", ["99999999999999999999"]),
        ("string", [True]),
        ("format", ["{0:X}", 10]),
        ("format", ["{1}", 1]),
        ("substring", ["abc", 2, 5]),
        ("split", ["a", ""]),
        ("int", ["x"]),
        ("cidrSubnet", ["10.0.0.0/16", 8, 0]),
        ("cidrSubnet", ["10.0.1.0/16", 24, 0]),
        ("padLeft", ["7", 10**9, "0"]),
        ("uniqueString", ["a"]),
        ("newGuid", []),
        ("toLower", [SECRET]),
        ("toLower", []),
    ],
)
def test_calls_whose_value_is_not_certain_stay(name: str, arguments: list[Any]) -> None:
    written = ex.call(name, *arguments)
    assert fold(written) is written


def test_what_is_inside_is_folded_where_the_whole_cannot_be() -> None:
    inside = ex.Conditional(ex.Boolean(True), binary(1, "+", 1), ex.Number(0))
    assert fold(ex.Array((inside, SECRET))) == ex.Array((ex.Number(2), SECRET))


def test_members_and_items_of_what_is_written_out() -> None:
    settings = ex.Object((("port", ex.Number(80)), ("key", SECRET)))
    assert fold(ex.Member(settings, "port")) == ex.Number(80)
    assert fold(ex.Index(settings, ex.lift("key"))) == SECRET
    assert fold(ex.Index(ex.lift([1, 2]), ex.Number(1))) == ex.Number(2)
    beyond = ex.Index(ex.lift([1, 2]), ex.Number(2))
    assert fold(beyond) is beyond


def test_numbers_become_text_and_booleans_do_not() -> None:
    assert fold(ex.text("a", ex.Number(1))) == ex.lift("a1")
    truth = ex.text("a", ex.Boolean(True))
    assert fold(truth) is truth
