"""The table of Bicep's functions, and choosing a form by the arguments."""

from __future__ import annotations

import pytest

from aspirec.bicep import functions
from aspirec.bicep.functions import Function, accepts, choose, function_names, overloads, takes_count

EVERY = tuple(form for name in function_names() for form in overloads(name))
WORDS = {"string", "int", "bool", "object", "array", "null", "any", "lambda"}
NOTES = {
    "",
    functions.FILE,
    functions.PARAM_DEFAULT,
    functions.DEPLOYMENT,
    functions.SCOPE,
    functions.MANAGEMENT,
    functions.PARAMS_FILE,
    functions.SYMBOL,
    functions.NO_RETURN,
}


@pytest.mark.parametrize("form", EVERY, ids=lambda form: f"{form.name}{form.arguments}")
def test_rows_are_well_formed(form: Function) -> None:
    assert form.namespace in {"sys", "az"}
    assert form.note in NOTES
    assert form.result.removesuffix("[]") in WORDS - {"lambda"}
    assert all(set(argument.split("|")) <= WORDS for argument in form.arguments)
    if form.most is None:
        assert form.least >= 1
        assert form.arguments
    else:
        assert form.least <= form.most == len(form.arguments)


def test_names_are_sorted_and_unique() -> None:
    assert list(function_names()) == sorted(set(function_names()))


def test_decorators_and_replaced_functions_are_no_functions() -> None:
    assert not set(functions.DECORATORS) & set(function_names())
    assert not {name for name, _ in functions.WRITTEN_INSTEAD} & set(function_names())


@pytest.mark.parametrize("name", ["uniqueString", "resourceGroup", "cidrHost", "loadTextContent", "newGuid", "union"])
def test_functions_that_everybody_uses_are_there(name: str) -> None:
    assert functions.is_function(name)
    assert overloads(name)


@pytest.mark.parametrize("name", ["resourcegroup", "add", "", "az", "az.", "description", "list-keys"])
def test_unknown_names(name: str) -> None:
    assert not functions.is_function(name)
    assert overloads(name) == ()


def test_qualified_names_need_the_right_namespace() -> None:
    assert overloads("az.resourceGroup") == overloads("resourceGroup")
    assert overloads("sys.take") == overloads("take")
    assert overloads("sys.resourceGroup") == ()


def test_list_functions_exist_without_being_listed() -> None:
    (form,) = overloads("listConnectionStrings")
    assert (form.least, form.most, form.note) == (2, 3, functions.DEPLOYMENT)
    assert not functions.is_function("listConnectionStrings")


@pytest.mark.parametrize("name", ["newGuid", "utcNow"])
def test_functions_that_change_every_time_are_marked(name: str) -> None:
    assert {form.note for form in overloads(name)} == {functions.PARAM_DEFAULT}


@pytest.mark.parametrize("name", ["loadTextContent", "loadFileAsBase64", "loadJsonContent", "loadYamlContent"])
def test_functions_that_read_files_are_marked(name: str) -> None:
    assert {form.note for form in overloads(name)} == {functions.FILE}


@pytest.mark.parametrize(
    ("name", "given", "result"),
    [
        ("take", ("string", "int"), "string"),
        ("take", ("array", "int"), "array"),
        ("take", ("any", "int"), "any"),
        ("concat", ("string", "int", "bool"), "string"),
        ("concat", ("array", "array"), "array"),
        ("format", ("string",), "string"),
        ("format", ("string", "object", "int"), "string"),
        ("min", ("array",), "int"),
        ("min", ("int", "int", "int"), "int"),
        ("empty", ("null",), "bool"),
        ("padLeft", ("int", "int"), "string"),
        ("resourceGroup", (), "object"),
        ("guid", ("string", "string", "any"), "string"),
    ],
)
def test_form_for_arguments(name: str, given: tuple[str, ...], result: str) -> None:
    form = choose(name, given)
    assert form is not None
    assert form.result == result


@pytest.mark.parametrize(
    ("name", "given"),
    [
        ("take", ("string",)),
        ("take", ("int", "int")),
        ("toLower", ("int",)),
        ("uniqueString", ()),
        ("union", ("array", "object")),
        ("union", ("array",)),
        ("newGuid", ("string",)),
        ("padLeft", ("string", "int", "string", "string")),
        ("nonsense", ()),
    ],
)
def test_no_form_for_arguments(name: str, given: tuple[str, ...]) -> None:
    assert choose(name, given) is None


def test_scope_functions_differ_by_count() -> None:
    notes = {count: choose("resourceGroup", ("string",) * count) for count in range(4)}
    assert [form.note if form else None for form in notes.values()] == ["", functions.SCOPE, functions.SCOPE, None]


def test_accepts() -> None:
    assert accepts("string|int", "int")
    assert accepts("any", "null")
    assert accepts("string", "any")
    assert not accepts("string|int", "bool")


def test_counts() -> None:
    (substring,) = overloads("substring")
    assert [count for count in range(6) if takes_count(substring, count)] == [2, 3]
    (unique,) = overloads("uniqueString")
    assert [takes_count(unique, count) for count in (0, 1, 99)] == [False, True, True]
