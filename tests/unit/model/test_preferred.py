"""Expressions in the form that Bicep's linter asks for."""

from __future__ import annotations

import pytest

from aspirec import expressions as ex
from aspirec.model.preferred import all_preferred

OBJECT = ex.ParamRef("settings", "object")
TEXT = ex.ParamRef("word", "string")
KEY = ex.ParamRef("key", "string")


def asked(target: ex.Expr, key: ex.Expr, then: ex.Expr) -> ex.Expr:
    return ex.Conditional(ex.call("contains", target, key), then, ex.lift("other"))


@pytest.mark.parametrize(
    ("written", "wanted"),
    [
        (ex.call("concat", "a-", TEXT), ex.text("a-", TEXT)),
        (ex.call("sys.concat", TEXT, ex.Symbol("x")), ex.text(TEXT, ex.Symbol("x"))),
        (ex.call("json", " null "), ex.Null()),
        (
            asked(OBJECT, ex.lift("size"), ex.Member(OBJECT, "size")),
            ex.Binary("??", ex.Member(OBJECT, "size", safe=True), ex.lift("other")),
        ),
        (
            asked(OBJECT, KEY, ex.Index(OBJECT, KEY)),
            ex.Binary("??", ex.Index(OBJECT, KEY, safe=True), ex.lift("other")),
        ),
        (
            ex.Array((ex.call("toLower", ex.call("concat", "a", TEXT)),)),
            ex.Array((ex.call("toLower", ex.text("a", TEXT)),)),
        ),
    ],
)
def test_preferred_forms(written: ex.Expr, wanted: ex.Expr) -> None:
    assert all_preferred(written) == wanted


@pytest.mark.parametrize(
    "written",
    [
        ex.call("concat", ex.ParamRef("first", "array"), ex.ParamRef("second", "array")),
        ex.call("json", '{"a": 1}'),
        asked(OBJECT, ex.lift("size"), ex.Member(OBJECT, "colour")),
        asked(OBJECT, ex.lift("size"), ex.Member(ex.ParamRef("others", "object"), "size")),
        asked(OBJECT, ex.lift("size"), ex.lift("found")),
        asked(ex.Object((("size", TEXT),)), ex.lift("size"), ex.Member(ex.Object((("size", TEXT),)), "size")),
    ],
)
def test_what_means_something_else_stays(written: ex.Expr) -> None:
    assert all_preferred(written) is written
