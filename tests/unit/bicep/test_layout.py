"""How Bicep expressions are spelled and broken into lines."""

from __future__ import annotations

import sys
from collections.abc import Callable

import pytest

from aspirec.bicep.printer import print_expression
from aspirec.expressions import (
    Array,
    Binary,
    Boolean,
    Call,
    Conditional,
    Expr,
    Index,
    Member,
    MethodCall,
    Null,
    Number,
    Object,
    ParamRef,
    Symbol,
    Text,
    Unary,
    Value,
    call,
    lift,
    text,
)

A, B, C, D = (Symbol(name) for name in "abcd")
LEVELS = (("??",), ("||",), ("&&",), ("==", "!=", "=~", "!~"), ("<", "<=", ">", ">="), ("+", "-"), ("*", "/", "%"))
RANK = {operator: rank for rank, operators in enumerate(LEVELS) for operator in operators}
OPERATORS = tuple(RANK)


def printed(value: Value) -> str:
    return print_expression(lift(value))


def lines(*parts: str) -> str:
    return "\n".join(parts)


def wide(name: str, length: int) -> Symbol:
    """A symbol whose name has exactly `length` characters."""
    return Symbol(name + "x" * (length - len(name)))


class TestLiterals:
    @pytest.mark.parametrize(
        ("value", "expected"),
        [("", "''"), ("plain", "'plain'"), (0, "0"), (-7, "-7"), (True, "true"), (False, "false"), (None, "null")],
    )
    def test_plain_values(self, value: Value, expected: str) -> None:
        assert printed(value) == expected

    def test_empty_object_and_array(self) -> None:
        assert printed({}) == "{}"
        assert printed([]) == "[]"

    def test_object_and_array_have_one_entry_a_line(self) -> None:
        assert printed({"a": 1, "b": ["x", {}]}) == lines("{", "  a: 1", "  b: [", "    'x'", "    {}", "  ]", "}")

    def test_keys_are_quoted_only_where_bicep_needs_it(self) -> None:
        keys = ["sku", "if", "resource", "_x", "a-b", "9a", "true", "null", "", "it's", "ä"]
        shown = [line.strip().removesuffix(": 1") for line in printed(dict.fromkeys(keys, 1)).splitlines()[1:-1]]
        assert shown == ["sku", "if", "resource", "_x", "'a-b'", "'9a'", "'true'", "'null'", "''", r"'it\'s'", "'ä'"]

    def test_interpolated_key(self) -> None:
        assert print_expression(Object(((text("x-", A), Number(1)),))) == lines("{", "  'x-${a}': 1", "}")

    def test_key_that_is_a_text_without_holes_reads_like_a_plain_key(self) -> None:
        assert print_expression(Object(((text("sku"), Number(1)),))) == lines("{", "  sku: 1", "}")


class TestInterpolation:
    def test_parts_in_turn(self) -> None:
        assert print_expression(text("https://", Member(A, "b"), "/x")) == "'https://${a.b}/x'"

    def test_single_hole_stays_a_string(self) -> None:
        assert print_expression(Text((A,))) == "'${a}'"

    def test_literal_parts_are_escaped_together(self) -> None:
        assert print_expression(Text(("$", "{x}", A))) == r"'\${x}${a}'"

    def test_dollar_before_a_hole_needs_no_escape(self) -> None:
        assert print_expression(Text(("$", A))) == "'$${a}'"

    def test_strings_in_holes_stay_on_the_line(self) -> None:
        assert print_expression(Text((call("join", A, "x\ny"),))) == r"'${join(a, 'x\ny')}'"

    def test_hole_needs_no_parentheses(self) -> None:
        assert print_expression(Text((Conditional(A, B, C), "."))) == "'${a ? b : c}.'"

    def test_objects_and_arrays_in_holes_become_a_call_of_format(self) -> None:
        joined = call("join", ["x", "y"], ",")
        assert print_expression(Text(("{", joined, "}", A))) == "format('{{{0}}}{1}', join(['x', 'y'], ','), a)"

    def test_format_is_used_for_literals_in_nested_strings_too(self) -> None:
        inner = Text(("<", call("first", [1, 2]), ">"))
        assert print_expression(Text((inner, "!"))) == "format('{0}!', format('<{0}>', first([1, 2])))"


class TestParentheses:
    @pytest.mark.parametrize("outer", OPERATORS)
    @pytest.mark.parametrize("inner", OPERATORS)
    def test_binary_in_binary(self, outer: str, inner: str) -> None:
        nested = f"b {inner} c"
        left = f"({nested})" if RANK[inner] < RANK[outer] else nested
        right = f"({nested})" if RANK[inner] <= RANK[outer] else nested
        assert print_expression(Binary(outer, Binary(inner, B, C), D)) == f"{left} {outer} d"
        assert print_expression(Binary(outer, A, Binary(inner, B, C))) == f"a {outer} {right}"

    @pytest.mark.parametrize("operator", OPERATORS)
    def test_conditional_and_unary_in_binary(self, operator: str) -> None:
        conditional = Conditional(A, B, C)
        assert print_expression(Binary(operator, conditional, D)) == f"(a ? b : c) {operator} d"
        assert print_expression(Binary(operator, D, conditional)) == f"d {operator} (a ? b : c)"
        assert print_expression(Binary(operator, Unary("!", A), Unary("-", B))) == f"!a {operator} -b"
        assert print_expression(Unary("!", Binary(operator, A, B))) == f"!(a {operator} b)"
        assert print_expression(Conditional(Binary(operator, A, B), C, D)) == f"a {operator} b ? c : d"

    def test_conditional_in_conditional(self) -> None:
        inner = Conditional(B, C, D)
        assert print_expression(Conditional(inner, A, A)) == "(b ? c : d) ? a : a"
        assert print_expression(Conditional(A, inner, A)) == "a ? b ? c : d : a"
        assert print_expression(Conditional(A, A, inner)) == "a ? a : b ? c : d"

    @pytest.mark.parametrize("operand", [Unary("!", A), Unary("-", A), Number(-1), Conditional(A, B, C)])
    def test_unary_takes_no_bare_operator(self, operand: Expr) -> None:
        assert print_expression(Unary("-", operand)) == f"-({print_expression(operand)})"

    @pytest.mark.parametrize("operand", [A, Member(A, "b"), Index(A, Number(0)), call("f", 1), Number(1), Text(("x",))])
    def test_unary_binds_looser_than_access(self, operand: Expr) -> None:
        assert print_expression(Unary("!", operand)) == f"!{print_expression(operand)}"

    @pytest.mark.parametrize("target", [Unary("!", A), Number(-1), Binary("+", A, B), Conditional(A, B, C)])
    def test_targets_of_access(self, target: Expr) -> None:
        inside = f"({print_expression(target)})"
        assert print_expression(Member(target, "x")) == f"{inside}.x"
        assert print_expression(Index(target, Number(0))) == f"{inside}[0]"
        assert print_expression(MethodCall(target, "listKeys")) == f"{inside}.listKeys()"

    def test_arguments_items_and_indexes_need_none(self) -> None:
        conditional = Conditional(A, B, C)
        assert print_expression(Call("f", (conditional,))) == "f(a ? b : c)"
        assert print_expression(Index(A, conditional)) == "a[a ? b : c]"
        assert print_expression(Array((conditional,))) == lines("[", "  a ? b : c", "]")


class TestAccess:
    def test_chain(self) -> None:
        chain = MethodCall(Member(Index(Member(A, "b"), Text(("k",))), "c", safe=True), "listKeys", (Number(1),))
        assert print_expression(chain) == "a.b['k'].?c.listKeys(1)"

    @pytest.mark.parametrize("name", ["a-b", "1st", "true", "null", ""])
    def test_name_that_is_no_identifier(self, name: str) -> None:
        assert print_expression(Member(A, name)) == f"a['{name}']"
        assert print_expression(Member(A, name, safe=True)) == f"a[?'{name}']"

    @pytest.mark.parametrize("name", ["if", "resource", "for", "_x"])
    def test_keywords_are_names_behind_a_dot(self, name: str) -> None:
        assert print_expression(Member(A, name)) == f"a.{name}"

    def test_qualified_call(self) -> None:
        assert print_expression(call("az.resourceGroup")) == "az.resourceGroup()"

    def test_what_is_no_bicep_expression_is_refused(self) -> None:
        with pytest.raises(TypeError, match="ParamRef has no place in a Bicep tree"):
            print_expression(Call("f", (ParamRef("p"),)))


class TestWidth:
    def test_call_of_exactly_the_width_stays(self) -> None:
        assert print_expression(call("f", wide("a", 100), wide("b", 15))).count("\n") == 0

    def test_wider_call_has_an_argument_a_line(self) -> None:
        first, second = wide("a", 100), wide("b", 16)
        assert print_expression(call("f", first, second)) == lines("f(", f"  {first.name},", f"  {second.name}", ")")

    def test_what_follows_a_call_does_not_count(self) -> None:
        expr = Member(call("f", wide("a", 100), wide("b", 15)), "property")
        assert print_expression(expr).count("\n") == 0

    def test_inner_call_breaks_on_its_own(self) -> None:
        inner = call("g", wide("a", 60), wide("b", 60))
        expected = lines("f(", "  g(", f"    {'a' + 'x' * 59},", f"    {'b' + 'x' * 59}", "  ),", "  c", ")")
        assert print_expression(call("f", inner, C)) == expected

    def test_single_argument_never_moves(self) -> None:
        name = "x" * 200
        assert print_expression(call("f", Symbol(name))) == f"f({name})"
        assert printed(call("f", {"a": 1})) == lines("f({", "  a: 1", "})")

    def test_binary_never_breaks(self) -> None:
        assert "\n" not in print_expression(Binary("+", wide("a", 100), wide("b", 100)))

    def test_wide_conditional(self) -> None:
        expr = Conditional(wide("a", 60), wide("b", 60), C)
        assert print_expression(expr) == lines("a" + "x" * 59, "  ? b" + "x" * 59, "  : c")

    def test_conditional_with_an_object_breaks_and_indents_it_twice(self) -> None:
        expr = Conditional(A, lift({"k": 1}), Object(()))
        assert print_expression(expr) == lines("a", "  ? {", "      k: 1", "    }", "  : {}")

    def test_nested_conditional(self) -> None:
        inner = Conditional(B, wide("p", 80), wide("q", 80))
        expected = lines("a", "  ? c", "  : b", "      ? p" + "x" * 79, "      : q" + "x" * 79)
        assert print_expression(Conditional(A, C, inner)) == expected

    def test_object_in_front_breaks_the_call(self) -> None:
        assert printed(call("f", {"a": 1}, B)) == lines("f(", "  {", "    a: 1", "  },", "  b", ")")

    def test_object_at_the_end_hangs_on(self) -> None:
        assert printed(call("union", A, {"k": 1})) == lines("union(a, {", "  k: 1", "})")
        assert printed(MethodCall(A, "f", (B, Array((C,))))) == lines("a.f(b, [", "  c", "])")

    def test_only_the_bracket_of_a_hanging_object_counts(self) -> None:
        fitting, wider = wide("a", 115), wide("a", 116)
        assert printed(call("f", fitting, {"k": 1})).startswith(f"f({fitting.name}, {{\n")
        assert printed(call("f", wider, {"k": 1})).startswith(f"f(\n  {wider.name},\n  {{\n")

    def test_formatter_measures_no_further_than_an_empty_hanging_object(self) -> None:
        inner = call("g", A, {})
        assert print_expression(call("f", inner, wide("b", 200))).count("\n") == 0
        assert print_expression(Conditional(C, inner, wide("b", 200))).count("\n") == 0
        assert print_expression(call("f", wide("b", 200), inner)).count("\n") == 3

    def test_indentation_counts(self) -> None:
        value = call("f", wide("a", 100), wide("b", 12))
        assert print_expression(value).count("\n") == 0
        assert print_expression(Object((("k", value),))) == lines(
            "{", "  k: f(", f"    {'a' + 'x' * 99},", f"    {'b' + 'x' * 11}", "  )", "}"
        )


class TestShortArrays:
    def test_literals_stay_in_the_line_of_their_call(self) -> None:
        assert printed(call("join", ["a", 1, True, None], ",")) == "join(['a', 1, true, null], ',')"
        assert printed(call("f", ["a"])) == "f(['a'])"

    def test_other_arrays_do_not(self) -> None:
        assert printed(call("f", [A])) == lines("f([", "  a", "])")
        assert printed(call("f", ["x" * 60])) == lines("f([", f"  '{'x' * 60}'", "])")

    def test_array_that_would_be_too_wide_in_its_place_is_broken(self) -> None:
        assert printed(call("f" * 115, [1, 2])) == lines("f" * 115 + "([", "  1", "  2", "])")

    def test_then_the_call_around_it_is_laid_out_for_a_broken_array(self) -> None:
        value = call("f", wide("a", 80), call("g" * 115, [1, 2]))
        assert printed(value) == lines(
            "f(", f"  {'a' + 'x' * 79},", "  " + "g" * 115 + "([", "    1", "    2", "  ])", ")"
        )

    def test_next_expression_may_have_short_arrays_again(self) -> None:
        crowded = printed(call("f" * 115, [1, 2]))
        assert "\n" in crowded
        assert printed(call("f", [1, 2])) == "f([1, 2])"


DEEP: tuple[Callable[[Expr], Expr], ...] = (
    lambda inner: Call("toLower", (inner,)),
    lambda inner: Call("take", (inner, Number(3))),
    lambda inner: Object((("k", inner),)),
    lambda inner: Array((inner,)),
    lambda inner: Conditional(A, B, inner),
    lambda inner: Conditional(inner, A, B),
    lambda inner: Binary("-", A, inner),
    lambda inner: Unary("!", inner),
    lambda inner: Member(inner, "name"),
    lambda inner: Index(A, inner),
    lambda inner: MethodCall(inner, "f", (Boolean(True), Null())),
    lambda inner: Text(("x", inner)),
)


@pytest.mark.parametrize("wrap", DEEP)
def test_two_hundred_levels_are_not_too_deep(wrap: Callable[[Expr], Expr]) -> None:
    assert sys.getrecursionlimit() <= 1000
    expr: Expr = Symbol("core")
    for _ in range(200):
        expr = wrap(expr)
    assert "core" in print_expression(expr)
