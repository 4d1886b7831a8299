"""Looking through expressions and rewriting them, for expressions of any shape."""

from __future__ import annotations

from typing import get_args

from hypothesis import given
from hypothesis import strategies as st

from aspirec import expressions as ex
from aspirec.frozen import evolve

_NAMES = st.sampled_from(("a", "b", "c"))
_LEAVES = st.one_of(
    st.builds(ex.Symbol, _NAMES),
    st.builds(ex.OutputRef, _NAMES, _NAMES),
    st.builds(ex.ParamRef, _NAMES),
    st.builds(ex.Number, st.integers(0, 9)),
    st.builds(ex.Boolean, st.booleans()),
    st.just(ex.Null()),
    st.builds(lambda name: ex.Text((name,)), _NAMES),
)


def _composites(parts: st.SearchStrategy[ex.Expr]) -> st.SearchStrategy[ex.Expr]:
    several = st.lists(parts, max_size=3).map(tuple)
    texts = st.lists(st.one_of(_NAMES, parts), max_size=3).map(lambda items: ex.text(*items))
    keys = st.one_of(_NAMES, texts)
    return st.one_of(
        texts,
        several.map(ex.Array),
        st.lists(st.tuples(keys, parts), max_size=3).map(lambda items: ex.Object(tuple(items))),
        st.builds(ex.Unary, st.just("!"), parts),
        st.builds(ex.Binary, st.just("=="), parts, parts),
        st.builds(ex.Conditional, parts, parts, parts),
        st.builds(ex.Call, _NAMES, several),
        st.builds(ex.Member, parts, _NAMES),
        st.builds(ex.MethodCall, parts, _NAMES, several),
        st.builds(ex.Index, parts, parts),
    )


EXPRESSIONS = st.recursive(_LEAVES, _composites, max_leaves=12)
SORTS = st.sampled_from([sort for sort in get_args(ex.Expr) if sort not in ex.LITERALS])


def _is_literal(expr: ex.Expr) -> bool:
    return isinstance(expr, ex.LITERALS) or (isinstance(expr, ex.Text) and expr.literal is not None)


@given(EXPRESSIONS, SORTS)
def test_what_is_found_is_what_a_walk_comes_past(expr: ex.Expr, sort: type[ex.Expr]) -> None:
    walked = [part for part in ex.walk(expr) if isinstance(part, sort) and not _is_literal(part)]
    assert [id(part) for part in ex.find(expr, sort) if not _is_literal(part)] == [id(part) for part in walked]
    assert ex.contains(expr, sort) == bool(walked)


@given(EXPRESSIONS)
def test_a_change_is_shown_all_of_its_sorts_and_reaches_the_result(expr: ex.Expr) -> None:
    @ex.changes(ex.Symbol)
    def rename(symbol: ex.Symbol) -> ex.Expr:
        return ex.OutputRef(symbol.name, "renamed")

    changed = ex.rewrite(expr, rename)
    assert not ex.contains(changed, ex.Symbol)
    before = [symbol.name for symbol in ex.find(expr, ex.Symbol)]
    assert [ref.resource for ref in ex.find(changed, ex.OutputRef) if ref.output == "renamed"] == before


@given(EXPRESSIONS)
def test_what_a_change_says_nothing_about_stays_the_same_object(expr: ex.Expr) -> None:
    @ex.changes(*get_args(ex.Expr))
    def nothing(_: ex.Expr) -> None:
        return None

    assert ex.rewrite(expr, nothing) is expr


@given(EXPRESSIONS)
def test_a_copy_knows_what_is_in_it(expr: ex.Expr) -> None:
    copy = evolve(expr)
    assert copy == expr
    assert copy.sorts == expr.sorts
