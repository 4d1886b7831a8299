"""What the lines of an author's Bicep file say of its outputs."""

from __future__ import annotations

import pytest

from aspirec.catalog.azure._bicep_files import file_outputs
from aspirec.catalog.schema import FileText


def alone(text: str) -> FileText:
    """A file that reads no others."""
    return FileText("a.bicep", text, lambda _: None)


@pytest.mark.parametrize(
    ("type_", "expected"),
    [
        ("string", "string"),
        ("int?", "int"),
        ("bool", "bool"),
        ("string[]", "array"),
        ("'a' | 'b'", "string"),
        ("'a'[]", "array"),
        ("('a' | 'b')[]", "array"),
        ("5 | 6", "int"),
        ("-1", "int"),
        ("true", "bool"),
        ("{ a: string }", "object"),
        ("[string, int]", "array"),
        ("Size", "int"),
        ("Size[]", "array"),
        ("Other", "string"),
        ("Choice", "string"),
        ("Loop", "any"),
        ("imported.Type", "any"),
        ("Elsewhere", "any"),
        ("resourceInput<'Microsoft.Storage/storageAccounts@2024-01-01'>", "any"),
    ],
)
def test_what_a_type_comes_to(type_: str, expected: str) -> None:
    text = f"""type Size = int
type Other = Name
type Name = string
type Choice =
  | 'a'
  | 'b'
type Loop = Loop2
type Loop2 = Loop
output it {type_} = x
"""
    assert file_outputs(alone(text))["it"].type == expected


@pytest.mark.parametrize(
    ("type_", "expected"),
    [
        ("string?", True),
        ("string[]?", True),
        ("Maybe", True),
        ("{ a: string, b: int? }", False),
        ("{\n  a: string\n}?", True),
        ("{\n  a: string?\n}", False),
        ("'really?' | 'no'", False),
        ("('a' | 'b')?", True),
        ("string", False),
    ],
)
def test_outputs_whose_type_ends_with_a_question_mark_may_be_null(type_: str, expected: bool) -> None:
    text = f"type Maybe = {{\n  a: string\n}}?\noutput it {type_} = found ? x : y\noutput other string = 'x'\n"
    outputs = file_outputs(alone(text))
    assert (outputs["it"].nullable, outputs["other"].nullable) == (expected, False)


def test_secure_outputs_are_those_below_the_decorator() -> None:
    text = """@secure()
param key string
output open string = 'x'
@description('secret')
@sys.secure()
output hidden string = key
// @secure()
output also_open string = 'y'
"""
    assert {name: output.secure for name, output in file_outputs(alone(text)).items()} == {
        "open": False,
        "hidden": True,
        "also_open": False,
    }


def test_types_of_other_files_are_followed() -> None:
    texts = {
        "types.bicep": """import * as deep from 'deep/types.bicep'
@export()
type Label = { owner: string }?
@export()
type Tier = 'small' | 'large'
@export()
type Size = deep.Size
""",
        "deep/types.bicep": "import { Tier } from '../types.bicep'\n@export()\ntype Size = int\n",
    }

    def other(path: str) -> FileText | None:
        place = path.removeprefix("../")
        return FileText(place, texts[place], other) if place in texts else None

    file = FileText(
        "a.bicep",
        """import { Label, Tier as Sort } from 'types.bicep'
import * as all from 'types.bicep'
import { Known } from 'br/public:types:1.0.0'
import {
  Lost
} from 'lost.bicep'
output label Label = null
output sort Sort = 'small'
output size all.Size = 1
output sizes all.Size[] = [1]
output known Known = 1
output lost Lost = 1
""",
        other,
    )
    assert {name: (output.type, output.nullable) for name, output in file_outputs(file).items()} == {
        "label": ("object", True),
        "sort": ("string", False),
        "size": ("int", False),
        "sizes": ("array", False),
        "known": ("any", False),
        "lost": ("any", False),
    }


def test_a_file_that_many_import_is_read_once_for_all() -> None:
    asked: list[str] = []

    def other(path: str) -> FileText:
        asked.append(path)
        level = int(path)
        lines = "".join(f"import {{ Size as S{i} }} from '{level + 1}'\n" for i in range(2)) if level < 40 else ""
        return FileText(path, f"{lines}type Size = {'S0' if lines else 'int'}\n", other)

    file = FileText("a.bicep", "import { Size } from '0'\noutput it Size = 1\n", other)
    assert file_outputs(file)["it"].type == "int"
    assert len(asked) < 100
