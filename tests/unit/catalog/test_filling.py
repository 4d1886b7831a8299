"""Nothing that a declaration can say is left without somebody who fills it in or decides it."""

from __future__ import annotations

from typing import Any, get_args

import aspirec.filling.conditions  # noqa: F401
from aspirec import expressions as ex
from aspirec.catalog import conditions as c
from aspirec.catalog import templates as t
from aspirec.filling.subject import FILLERS, TESTS


def _sorts(union: Any) -> set[type]:
    return {sort for sort in get_args(union) if isinstance(sort, type)}


def test_every_sort_of_condition_is_decided() -> None:
    assert _sorts(c.Condition) == set(TESTS)


def test_every_sort_of_template_is_filled_in() -> None:
    own = {sort for sort in _sorts(t.Template) if sort.__module__ == t.__name__}
    assert own, "the union of templates is read here"
    assert own <= set(FILLERS)
    assert not set(FILLERS) & (set(get_args(ex.Expr)) - {ex.Null}), "expressions stand for themselves"
