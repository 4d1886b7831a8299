"""Statements and whole files of Bicep."""

from __future__ import annotations

import pytest

from aspirec.bicep.nodes import Assignment, File, Module, Output, Param, Resource, Statement, Using, Var
from aspirec.bicep.printer import print_file
from aspirec.expressions import Binary, Expr, Number, Object, Symbol, call, lift, member, text


def printed(*statements: Statement) -> str:
    return print_file(File(statements=statements))


def body(**entries: Expr) -> Object:
    return Object(tuple(entries.items()))


def test_whole_module() -> None:
    file = File(
        header=("Generated from shop.aspire.",),
        statements=(
            Param(name="location", type="string", default=member(call("resourceGroup"), "location")),
            Resource(
                symbol="acr",
                type="Microsoft.ContainerRegistry/registries",
                api_version="2025-04-01",
                body=Object(
                    (
                        ("name", call("take", text("acr", call("uniqueString", Symbol("x"))), 50)),
                        ("sku", lift({"name": "Basic"})),
                    )
                ),
            ),
            Output(name="name", type="string", value=member(Symbol("acr"), "name")),
        ),
    )
    assert (
        print_file(file)
        == """\
// Generated from shop.aspire.

param location string = resourceGroup().location

resource acr 'Microsoft.ContainerRegistry/registries@2025-04-01' = {
  name: take('acr${uniqueString(x)}', 50)
  sku: {
    name: 'Basic'
  }
}

output name string = acr.name
"""
    )


class TestFile:
    def test_empty_file_is_one_newline(self) -> None:
        assert print_file(File()) == "\n"

    def test_header_alone(self) -> None:
        assert print_file(File(header=("only this",))) == "// only this\n"

    def test_target_scope_stands_below_the_header(self) -> None:
        file = File(header=("a", "b"), target_scope="subscription", statements=(Var(name="x", value=Number(1)),))
        assert print_file(file) == "// a\n// b\n\ntargetScope = 'subscription'\n\nvar x = 1\n"

    def test_target_scope_alone(self) -> None:
        assert print_file(File(target_scope="subscription")) == "targetScope = 'subscription'\n"

    def test_blank_line_between_statements(self) -> None:
        assert printed(Param(name="a", type="string"), Param(name="b", type="int")) == "param a string\n\nparam b int\n"


class TestComments:
    def test_lines_above_the_statement_and_its_decorators(self) -> None:
        param = Param(name="a", type="string", comment=("why", "", " more"), decorators=(call("secure"),))
        assert printed(param) == "// why\n//\n//  more\n@secure()\nparam a string\n"

    @pytest.mark.parametrize("ending", ["\n", "\r\n", "\r"])
    def test_line_break_cannot_end_a_comment(self, ending: str) -> None:
        assert printed(Var(name="x", value=Number(1), comment=(f"a{ending}var y = 2",))) == (
            "// a\n// var y = 2\nvar x = 1\n"
        )


class TestStatements:
    def test_param_with_decorators(self) -> None:
        param = Param(
            name="sku",
            type="string",
            default=lift("Basic"),
            decorators=(call("description", "It's the size."), call("allowed", ["Basic", "Premium"])),
        )
        assert printed(param) == (
            "@description('It\\'s the size.')\n@allowed([\n  'Basic'\n  'Premium'\n])\nparam sku string = 'Basic'\n"
        )

    def test_short_arrays_are_short_again_below_decorators(self) -> None:
        param = Param(name="a", type="string", default=call("f", ["x"]), decorators=(call("allowed", ["x"]),))
        assert printed(param) == "@allowed([\n  'x'\n])\nparam a string = f(['x'])\n"

    def test_existing_resource_with_condition_and_decorator(self) -> None:
        resource = Resource(
            symbol="kv",
            type="Microsoft.KeyVault/vaults",
            api_version="2024-11-01",
            existing=True,
            condition=Binary("!=", Symbol("name"), lift("")),
            decorators=(call("batchSize", 1),),
            body=body(name=Symbol("name")),
        )
        assert printed(resource) == (
            "@batchSize(1)\n"
            "resource kv 'Microsoft.KeyVault/vaults@2024-11-01' existing = if (name != '') {\n  name: name\n}\n"
        )

    def test_resource_without_properties(self) -> None:
        resource = Resource(symbol="a", type="Microsoft.X/y", api_version="2024-01-01", body=Object(()))
        assert printed(resource) == "resource a 'Microsoft.X/y@2024-01-01' = {}\n"

    def test_module(self) -> None:
        module = Module(
            symbol="acr",
            path="acr.module.bicep",
            body=body(scope=Symbol("rg"), params=body(location=Symbol("location"))),
            comment=("the registry",),
        )
        assert printed(module) == (
            "// the registry\n"
            "module acr 'acr.module.bicep' = {\n  scope: rg\n  params: {\n    location: location\n  }\n}\n"
        )

    def test_path_is_quoted_like_any_string(self) -> None:
        assert printed(Module(symbol="a", path="it's.bicep", body=Object(()))) == "module a 'it\\'s.bicep' = {}\n"

    def test_output_with_decorator(self) -> None:
        output = Output(name="id", type="string", value=Symbol("x"), decorators=(call("secure"),), comment=("c",))
        assert printed(output) == "// c\n@secure()\noutput id string = x\n"

    def test_script_is_readable(self) -> None:
        assert printed(Var(name="script", value=lift("set -e\necho ${HOME}\n"))) == (
            "var script = '''\nset -e\necho ${HOME}\n'''\n"
        )


class TestParameterFiles:
    def test_one_line_assignments_stand_together(self) -> None:
        file = printed(
            Using(path="./main.bicep"),
            Assignment(name="a", value=lift("x")),
            Assignment(name="b", value=call("readEnvironmentVariable", "B")),
            Assignment(name="c", value=lift({"k": 1})),
            Assignment(name="d", value=lift(1)),
            Assignment(name="e", value=lift(2), comment=("why",)),
            Assignment(name="f", value=lift(3)),
        )
        assert file == (
            "using './main.bicep'\n"
            "\n"
            "param a = 'x'\n"
            "param b = readEnvironmentVariable('B')\n"
            "\n"
            "param c = {\n  k: 1\n}\n"
            "\n"
            "param d = 1\n"
            "\n"
            "// why\n"
            "param e = 2\n"
            "\n"
            "param f = 3\n"
        )
