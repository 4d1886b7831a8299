"""Trees cannot be changed: neither while tests run, nor, as far as the type checker sees, in the installed command."""

from __future__ import annotations

import pickle
import subprocess
import sys

import attrs
import pytest

from aspirec import expressions as ex
from aspirec.frozen import evolve
from aspirec.plan import nodes

RESOURCE = nodes.Resource(symbol="a", type="t", api_version="v", name=ex.lift("x"), comment="why")


def test_setting_a_field_raises() -> None:
    with pytest.raises(attrs.exceptions.FrozenInstanceError):
        RESOURCE.symbol = "b"  # type: ignore[misc]


def test_evolve_changes_what_it_is_told_and_keeps_the_rest() -> None:
    changed = evolve(RESOURCE, symbol="b")
    assert (changed.symbol, changed.comment, changed.name) == ("b", "why", RESOURCE.name)
    assert RESOURCE.symbol == "a"
    assert changed != RESOURCE
    assert evolve(changed, symbol="a") == RESOURCE


def test_evolve_knows_the_fields() -> None:
    with pytest.raises(AttributeError, match="colour"):
        evolve(RESOURCE, colour="red")  # type: ignore[call-arg]


def test_evolve_looks_anew_at_what_is_in_a_node() -> None:
    secret = ex.ParamRef("p", secure=True)
    assert ex.Member(secret, "m").sorts == evolve(ex.Member(ex.Symbol("s"), "m"), target=secret).sorts
    assert evolve(secret, secure=False).sorts & ex.SECRET == 0


def test_a_pickled_value_is_the_same_value() -> None:
    assert pickle.loads(pickle.dumps(RESOURCE)) == RESOURCE


NOT_ENFORCED = """
import aspirec
aspirec.enforces_immutability = False
import pickle
from aspirec import expressions as ex
from aspirec.frozen import evolve
one, other = ex.Member(ex.Symbol("s"), "m"), ex.Member(ex.Symbol("s"), "m")
assert one == other and hash(one) == hash(other) and repr(one) == repr(other) and one != evolve(one, name="n")
assert pickle.loads(pickle.dumps(one)) == one
assert not hasattr(one, "__dict__")
one.name = "changed"
"""


def test_values_are_compared_and_copied_alike_where_nothing_is_enforced() -> None:
    done = subprocess.run([sys.executable, "-c", NOT_ENFORCED], check=False, capture_output=True, text=True)
    assert (done.returncode, done.stderr) == (0, "")
