"""Merging: the one rule by which raw properties go into what is there, in expressions and in YAML."""

from __future__ import annotations

import pytest

from aspirec import expressions as ex
from aspirec.bicep.printer import print_expression
from aspirec.merging import merged
from aspirec.targets import yaml
from aspirec.targets.yaml import Entry, Map, Scalar

CASES = {
    "objects by key": ({"a": {"x": 1}, "b": 2}, {"a": {"y": 3}, "c": 4}, {"a": {"x": 1, "y": 3}, "b": 2, "c": 4}),
    "null removes": ({"a": 1, "b": {"x": 1, "y": 2}}, {"a": None, "b": {"x": None}}, {"b": {"y": 2}}),
    "null leaves nothing of itself": ({}, {"a": None, "b": {"x": None}, "c": [{"y": None}]}, {"b": {}, "c": [{}]}),
    "an object takes the place of a value": ({"a": 1}, {"a": {"x": None, "y": 2}}, {"a": {"y": 2}}),
    "arrays by name": (
        {"a": [{"name": "p", "x": 1}, {"name": "q", "x": 2}]},
        {"a": [{"name": "r", "x": 3}, {"name": "p", "y": 4}]},
        {"a": [{"name": "p", "x": 1, "y": 4}, {"name": "q", "x": 2}, {"name": "r", "x": 3}]},
    ),
    "null within an array by name": (
        {"a": [{"name": "p", "x": 1}]},
        {"a": [{"name": "p", "x": None}, {"name": "q", "x": None}]},
        {"a": [{"name": "p"}, {"name": "q"}]},
    ),
    "an array with one item that has no name is replaced": (
        {"a": [{"name": "p", "x": 1}]},
        {"a": [{"name": "p"}, {"x": 2}]},
        {"a": [{"name": "p"}, {"x": 2}]},
    ),
    "an array that has a name twice is replaced": (
        {"a": [{"name": "p", "x": 1}, {"name": "p", "x": 2}]},
        {"a": [{"name": "p", "y": 3}]},
        {"a": [{"name": "p", "y": 3}]},
    ),
    "an empty array empties": ({"a": [{"name": "p"}]}, {"a": []}, {"a": []}),
}


def as_yaml(value: dict[str, ex.Value]) -> Map:
    found = yaml.from_expression(ex.lift_object(value), lambda part: Scalar(print_expression(part)), nulls=True)
    assert isinstance(found, Map)
    return found


@pytest.mark.parametrize("case", CASES.values(), ids=CASES.keys())
def test_expressions_and_yaml_are_merged_alike(case: tuple[dict[str, ex.Value], ...]) -> None:
    before, after, wanted = case
    assert merged(ex.lift_object(before), ex.lift_object(after)) == ex.lift_object(wanted)
    assert yaml.merged(as_yaml(before), as_yaml(after)) == as_yaml(wanted)


def test_what_stays_in_yaml_keeps_its_comment() -> None:
    before = Map((Entry("a", Scalar(1), ("why",), gap=True), Entry("b", Scalar(2), ("gone",))))
    after = as_yaml({"a": 3, "b": None, "c": 4})
    assert yaml.merged(before, after) == Map((Entry("a", Scalar(3), ("why",), gap=True), Entry("c", Scalar(4))))
