"""Types that Bicep files declare, read, and what fits them."""

from __future__ import annotations

import pytest

from aspirec import expressions as ex
from aspirec.catalog.azure._bicep_doubts import quieted
from aspirec.catalog.azure._bicep_files import signature
from aspirec.catalog.azure._bicep_misfits import misfits
from aspirec.catalog.schema import FileText
from aspirec.model.bicep_types import Plain, Type, describe

DECLARED = """
@export()
@minLength(2)
@maxLength(5)
type Short = string
type Sizes = ('small' | 'large')[]
type Both = {
  size: Sizes[*]
  @maxValue(9)
  'the count': int?
  next: Both?
}
@sealed()
type Closed = {
  size: string
}
type Part = Both.size
type One =
  | 1
  | -2

@description('a < b, and { so on')
func double(x int) int => x * 2

resource r 'Microsoft.X/y@2024-01-01' = [
  for i in range(0, 3): if (i < 2) {
    name: 'param x string ${i > 1 ? '}' : '{'}'
  }
]
"""


def type_of_parameter(written: str) -> Type:
    """The type of a parameter in a file with the declarations above."""
    file = FileText("a.bicep", f"{DECLARED}{written}\nparam last bool = double(1) < 2\n", lambda _: None)
    declared = signature(file).parameters
    assert list(declared) == ["it", "last"]
    assert declared["last"].optional
    return declared["it"].taken


@pytest.mark.parametrize(
    ("written", "words"),
    [
        ("param it string", "a string"),
        ("@secure()\nparam it sys.string", "a string"),
        ("param it Short", "a string of 2 to 5 characters"),
        ("param it Short?", "a string of 2 to 5 characters"),
        ("@minLength(1)\n@maxLength(1)\nparam it string", "a string of 1 character"),
        ("param it Sizes", "an array of 'small' or 'large'"),
        ("param it Part", "'small' or 'large'"),
        ("param it Both", "an object"),
        ("param it One", "1 or -2"),
        ("@minValue(-3)\nparam it int", "an int of at least -3"),
        ("@minLength(1)\nparam it array", "an array of at least 1 item"),
        ("param it string[][]", "an array of array of string"),
        ("@allowed(['a', 'b'])\nparam it string = 'a'", "'a' or 'b'"),
        ("@allowed([\n  1\n  2 // the most\n])\nparam it int", "1 or 2"),
        ("@allowed(['a'])\nparam it array", "an array of 'a'"),
        ("param it [\n  string\n  int\n]", "an array of 2 items"),
        ("param it resourceInput<'Microsoft.X/y@2024-01-01'>.properties", "any"),
        ("param it Unheard", "any"),
        ("@minLength(3)\nparam it Unheard", "any"),
        ("param it ²", "any"),
        (f"param it {'9' * 5000}", "any"),
        (f"param it {'(' * 500}int{')' * 500}", "any"),
        ("param it Both\nparam", "an object"),
    ],
)
def test_what_a_parameter_takes(written: str, words: str) -> None:
    assert describe(type_of_parameter(written)) == words


TEAM = ex.ParamRef("team")
GIVEN = ex.OutputRef("acr", "name")


def leaf(expr: ex.Expr) -> Type | None:
    """`team` is a parameter of the program."""
    return Plain("string", loose=True) if expr == TEAM else None


@pytest.mark.parametrize(
    ("type_", "value", "fits"),
    [
        ("'a' | 'b'", TEAM, True),
        ("'a' | 'b'", ex.call("toUpper", TEAM), True),
        ("'a' | 'b'", GIVEN, False),
        ("'a' | 'b'", ex.call("any", GIVEN), True),
        ("'a' | 'b'", ex.Conditional(TEAM, ex.lift("a"), ex.lift("c")), False),
        ("'a' | 'b'", ex.call("uniqueString", TEAM), False),
        ("Short", ex.call("guid", TEAM), False),
        ("Short", ex.call("take", ex.call("guid", TEAM), 5), True),
        ("Short", ex.text(TEAM, "-suffix"), False),
        ("Short", GIVEN, True),
        ("1 | 2", ex.call("length", TEAM), True),
        ("0 | 4", ex.call("length", TEAM), False),
        ("5 | 6", ex.call("min", ex.call("length", TEAM), 4), False),
        ("Short", ex.call("first", TEAM), False),
        ("Short", ex.call("substring", TEAM, 0, 1), False),
        ("Short", ex.call("substring", TEAM, 0), True),
        ("Short", ex.call("padLeft", TEAM, 6), False),
        ("Short", ex.call("padLeft", TEAM, 5, "0"), True),
        ("string[]", ex.lift([]), True),
        ("string[]", ex.call("split", TEAM, ","), True),
        ("Sizes", ex.call("split", TEAM, ","), False),
        ("Both", ex.lift({"size": "small"}), True),
        ("Both", ex.lift({"size": "small", "next": {"size": "large"}}), True),
        ("Both", ex.lift({"size": "small", "the count": 10}), False),
        ("Closed", ex.lift({"size": "small", "other": 1}), False),
        ("Closed?", ex.lift({"size": "small"}), True),
        ("Both", ex.lift({}), False),
        ("string?", ex.Null(), True),
        ("string", ex.Null(), False),
        ("[string, int]", ex.lift(["a", 1]), True),
        ("[string, int]", ex.lift([1, "a"]), False),
        ("{ kind: 'a', x: int } | { kind: 'b' }", ex.lift({"kind": "b"}), True),
        ("{ kind: 'a', x: int } | { kind: 'b' }", ex.lift({"kind": "a"}), False),
    ],
)
def test_what_fits(type_: str, value: ex.Expr, fits: bool) -> None:
    found = list(misfits(value, type_of_parameter(f"param it {type_}"), "it", leaf))
    assert (not found) == fits


@pytest.mark.parametrize(
    ("value", "rules"),
    [
        (TEAM, ""),
        (ex.lift("abc"), ""),
        (ex.text(TEAM, "x"), "BCP334"),
        (ex.text(TEAM), ""),
        (ex.call("take", TEAM, 6), "BCP335"),
        (ex.call("take", ex.text(TEAM, "x"), 6), "BCP334 BCP335"),
    ],
)
def test_of_which_values_bicep_warns(value: ex.Expr, rules: str) -> None:
    assert quieted(value, type_of_parameter("param it Short"), leaf) == (value, rules)


@pytest.mark.parametrize(("type_", "unusual"), [("Both", [True]), ("{ size: string, others: int }", [False])])
def test_a_member_that_no_type_names_is_unusual_unless_it_stands_for_one_that_is_missing(
    type_: str, unusual: list[bool]
) -> None:
    value = ex.lift({"size": "small", "other": 1})
    found = misfits(value, type_of_parameter(f"param it {type_}"), "it", leaf)
    assert [(misfit.message, misfit.unusual) for misfit in found] == [("it has no member 'other'", *unusual)]


def test_types_that_are_named_twice_in_others_many_times_over_are_read() -> None:
    types = "".join(f"type T{n} = {{ a: T{n + 1}?, b: T{n + 1}? }}\n" for n in range(60))
    declared = signature(FileText("a.bicep", f"{types}type T60 = string\nparam it T0\n", lambda _: None))
    value = ex.lift({"a": {"b": {"a": 3}}})
    assert [found.message for found in misfits(value, declared.parameters["it"].taken, "it", leaf)] == [
        "'a' of 'b' of 'a' of it takes an object, and this is an int"
    ]


@pytest.mark.parametrize("type_", ["{ name: Short }", "{ name: Short }?", "{ kind: 'a' } | { name: Short }"])
def test_bicep_is_silenced_at_members_where_they_stand(type_: str) -> None:
    given = ex.Object((("name", ex.text(TEAM, "x")), ("other", ex.lift(1))))
    value, rules = quieted(given, type_of_parameter(f"param it {type_}"), leaf)
    assert isinstance(value, ex.Object)
    assert (value.silenced, rules) == ((("name", "BCP334"), ("other", "BCP037 BCP089")), "")


def test_bicep_is_silenced_in_items_of_arrays() -> None:
    given = ex.Array((ex.Object((("name", ex.text(TEAM, "x")),)),))
    value, _ = quieted(given, type_of_parameter("param it { name: Short }[]"), leaf)
    assert [part.silenced for part in ex.find(value, ex.Object)] == [(("name", "BCP334"),)]
