"""Outputs of modules that say no type have that of their value, wherever they are used."""

from __future__ import annotations

import pytest

from aspirec.driver import compile_program

PROGRAM = """
param size int
param isProd bool
var limit = size * 2
output before = extra.made
azure.module extra { params { n: size }, output made: VALUE }
azure.containerAppEnvironment env
container web 'nginx' { env { MADE: extra.made } }
"""
VALUES = {
    "n": "int",
    "(n + 1)": "int",
    "limit": "int",
    "-n": "int",
    "n > 1": "bool",
    "!isProd": "bool",
    "isProd ? 1 : n": "int",
    "isProd": "bool",
    "length([n])": "int",
    "'${n}'": "string",
    "toUpper('x')": "string",
    "isProd ? 'x' : 'y'": "string",
    "isProd ? null ?? n : 2": "int",
    "concat('x', 'y')": "string",
    "parseCidr('10.0.0.0/8').cidr": "int",
    "{ a: 1 }.?b ?? 3": "int",
    "json('1')": "int",
    """json('{"a": true}').a""": "bool",
}


FACTS = """
output before = extra.made
azure.module extra { output made: VALUE }
azure.module facts { output list: ['a'], output more: { a: 1 }, output same: facts.more }
"""
STRUCTURED = {
    "facts.list": "array",
    "facts.more": "object",
    "facts.same": "object",
    "union(facts.more, { b: 1 })": "object",
    "concat(facts.list, ['x'])": "array",
    "resourceGroup().tags": "object",
    "json('[1, 2]')": "array",
    """json('{"a": 0.5}')""": "object",
}


@pytest.mark.parametrize(("value", "type_"), VALUES.items())
def test_the_type_is_that_of_the_value(value: str, type_: str) -> None:
    files = dict(compile_program("app.aspire", lambda _: PROGRAM.replace("VALUE", value).encode()).files)
    assert f"\noutput made {type_} = " in files["extra.module.bicep"]
    assert f"\noutput before {type_} = extra.outputs.made\n" in files["main.bicep"]
    assert f"\nparam extra_outputs_made {type_}\n" in files["web-containerapp.module.bicep"]


@pytest.mark.parametrize(("value", "type_"), STRUCTURED.items())
def test_lists_and_objects_are_none_less(value: str, type_: str) -> None:
    files = dict(compile_program("app.aspire", lambda _: FACTS.replace("VALUE", value).encode()).files)
    assert f"\noutput made {type_} = " in files["extra.module.bicep"]
    assert f"\noutput before {type_} = extra.outputs.made\n" in files["main.bicep"]


def test_parameters_of_a_module_are_checked_in_its_outputs() -> None:
    text = "@secure()\nparam k string\nparam n int\nazure.module m { params { a: n, b: k }, output c string: a, output d: b }\n"
    found = compile_program("app.aspire", lambda _: text.encode()).diagnostics
    assert [one.code.slug for one in found] == ["wrong-type", "secret-leak"]


def test_values_that_are_made_of_each_other_have_an_end() -> None:
    text = "var a = b\nvar b = a\nazure.module m { output c: a }\noutput d = m.c\n"
    found = compile_program("app.aspire", lambda _: text.encode()).diagnostics
    assert [one.code.slug for one in found] == ["variable-cycle"]
