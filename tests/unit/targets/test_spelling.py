"""Spelling out: what targets without Bicep's functions have worked out for them."""

from __future__ import annotations

import pytest

from aspirec import expressions as ex
from aspirec.targets.spelling import folded, words

NAME = ex.ParamRef("name")


@pytest.mark.parametrize(
    ("written", "wanted"),
    [
        (ex.call("toLower", "ABC"), ex.lift("abc")),
        (ex.call("concat", "a", NAME), ex.text("a", NAME)),
        (ex.call("concat", ex.call("toUpper", "a"), NAME), ex.text("A", NAME)),
        (ex.call("uriComponent", "a b/c"), ex.lift("a%20b%2Fc")),
        (ex.call("string", True), ex.lift("true")),
        (ex.call("string", False), ex.lift("false")),
        (ex.call("string", 80), ex.lift("80")),
        (ex.call("toLower", ex.call("string", 1)), ex.lift("1")),
        (ex.Conditional(ex.Binary("==", ex.lift(1), ex.lift(2)), NAME, ex.lift("b")), ex.lift("b")),
        (ex.Binary("==", ex.lift(1), ex.lift("1")), ex.Binary("==", ex.lift(1), ex.lift("1"))),
        (ex.call("uriComponent", NAME), ex.call("uriComponent", NAME)),
        (ex.call("concat", ex.OutputRef("acr", "name")), ex.call("concat", ex.OutputRef("acr", "name"))),
    ],
)
def test_what_is_known_is_worked_out(written: ex.Expr, wanted: ex.Expr) -> None:
    assert folded(written) == wanted


@pytest.mark.parametrize(
    ("expr", "shown"),
    [
        (ex.call("length", NAME), "length(name)"),
        (ex.call("uniqueString", ex.OutputRef("acr", "name")), "uniqueString(acr.name)"),
        (ex.call("length", ex.EndpointRef("api", "http", "url")), "length(api.http.url)"),
        (ex.call("length", ex.Passed("days", NAME)), "length(name)"),
        (ex.text("a-", ex.SecretRef("kv", "key")), "'a-${kv.key}'"),
    ],
)
def test_what_is_not_known_is_told_by_its_names(expr: ex.Expr, shown: str) -> None:
    assert words(expr) == shown
