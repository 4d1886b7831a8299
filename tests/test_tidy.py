"""Order in the repository: layers, imports, documentation. Read from the sources, so that nobody has to remember it."""

from __future__ import annotations

import ast
import re
from collections.abc import Iterator
from pathlib import Path

import pytest

ROOT = Path(__file__).parents[1]
PACKAGE = ROOT / "compiler" / "aspirec"
FILES = sorted(PACKAGE.rglob("*.py"))

LAYERS = ("syntax", "catalog", "model", "filling", "kinds", "passes", "plan", "bicep", "targets", "outline", "cli")
"""Stages in their order. The folder `catalog` has two: the vocabulary, and the kinds that are declared in it."""

SHARED = (
    "aspirec.model.nodes",
    "aspirec.plan.nodes",
    "aspirec.bicep.functions",
    "aspirec.bicep.identifiers",
    "aspirec.bicep.string_literals",
    "aspirec.bicep.strings",
    "aspirec.bicep.tokens",
)
"""Trees (`nodes`) are shared values, and facts about the Bicep language belong to no stage."""

ONLY = {
    "lark": ("syntax/",),
    "networkx": ("plan/dependency_order.py",),
    "click": ("cli/",),
    "ruamel": ("targets/yaml.py",),
}
"""Libraries, and where alone they may be imported."""


def imports_of(file: Path) -> Iterator[tuple[str, int]]:
    """The modules that a file imports anywhere, with the line; imports for type checkers are left out."""
    tree = ast.parse(file.read_text("utf-8"))
    hidden = {
        id(inner)
        for node in ast.walk(tree)
        if isinstance(node, ast.If) and isinstance(node.test, ast.Name) and node.test.id == "TYPE_CHECKING"
        for inner in ast.walk(node)
    }
    for node in ast.walk(tree):
        if id(node) in hidden:
            continue
        if isinstance(node, ast.Import):
            yield from ((alias.name, node.lineno) for alias in node.names)
        elif isinstance(node, ast.ImportFrom) and node.module:
            yield from ((f"{node.module}.{alias.name}", node.lineno) for alias in node.names)


def relative(file: Path) -> str:
    return file.relative_to(PACKAGE).as_posix()


def layer_of(parts: tuple[str, ...]) -> str:
    """The layer of a module, given by the parts of its name below the package. Kinds are in folders of the catalogue; what
    they have in common begins with an underscore.
    """
    is_kind = (
        parts[0] == "catalog" and len(parts) > 1 and ((PACKAGE / "catalog" / parts[1]).is_dir() or parts[1][0] == "_")
    )
    return "kinds" if is_kind else parts[0]


@pytest.mark.parametrize("file", FILES, ids=relative)
def test_libraries_are_imported_in_their_place_only(file: Path) -> None:
    for name, line in imports_of(file):
        places = ONLY.get(name.split(".")[0])
        assert places is None or relative(file).startswith(places), f"{file}:{line} imports {name}"


@pytest.mark.parametrize("file", [file for file in FILES if relative(file).split("/")[0] in LAYERS], ids=relative)
def test_stages_import_no_later_stage(file: Path) -> None:
    stage = layer_of(file.relative_to(PACKAGE).parts)
    later = LAYERS[LAYERS.index(stage) + 1 :]
    for name, line in imports_of(file):
        parts = tuple(name.split("."))
        if parts[0] != "aspirec" or len(parts) < 3 or layer_of(parts[1:]) not in later:
            continue
        assert any(f"{name}.".startswith(f"{module}.") for module in SHARED), f"{file}:{line}: {stage} imports {name}"


def kind_names() -> set[str]:
    from aspirec.catalog.index import kind_names as all_kinds

    return {name for name in all_kinds() if "." in name}


@pytest.mark.parametrize("file", [file for file in FILES if not relative(file).startswith("catalog/")], ids=relative)
def test_no_kind_is_named_outside_the_catalogue(file: Path) -> None:
    """Docstrings may, and the examples in the explanations of codes. (`azure.bicep.v0` is a type of manifest entries.)"""
    if relative(file).startswith("diagnostics/codes/"):
        return
    tree = ast.parse(file.read_text("utf-8"))
    docstrings = {id(node.value) for node in ast.walk(tree) if isinstance(node, ast.Expr)}
    names = kind_names()
    for node in ast.walk(tree):
        if isinstance(node, ast.Constant) and isinstance(node.value, str) and id(node) not in docstrings:
            found = [name for name in names if re.search(rf"\b{re.escape(name)}\b(?!\.v\d)", node.value)]
            assert not found, f"{file}:{node.lineno} names {found[0]}"


@pytest.mark.parametrize("file", FILES, ids=relative)
def test_modules_say_what_they_are(file: Path) -> None:
    text = file.read_text("utf-8")
    assert not text.strip() or ast.get_docstring(ast.parse(text)), f"{file} has no docstring"


@pytest.mark.parametrize("file", [file for file in FILES if not relative(file).startswith("cli/")], ids=relative)
def test_only_the_command_line_prints(file: Path) -> None:
    for node in ast.walk(ast.parse(file.read_text("utf-8"))):
        if isinstance(node, ast.Call) and isinstance(node.func, ast.Name):
            assert node.func.id != "print", f"{file}:{node.lineno} prints"


@pytest.mark.parametrize("file", FILES, ids=relative)
def test_nothing_goes_through_a_set_in_its_own_order(file: Path) -> None:
    for node in ast.walk(ast.parse(file.read_text("utf-8"))):
        loops = [node.iter] if isinstance(node, ast.For) else []
        loops += [comprehension.iter for comprehension in getattr(node, "generators", [])]
        for loop in loops:
            called = loop.func.id if isinstance(loop, ast.Call) and isinstance(loop.func, ast.Name) else ""
            is_set = called in ("set", "frozenset") or isinstance(loop, ast.Set | ast.SetComp)
            assert not is_set, f"{file}:{loop.lineno} loops over a set"


@pytest.mark.parametrize("file", FILES, ids=relative)
def test_only_single_characters_are_repeated_possessively(file: Path) -> None:
    """Python 3.11.0 to 3.11.4 does not go back to where a repetition of a group began that does not match: `(?>(?:…)*)` is right
    everywhere, and `(?:…)*+` is not.
    """
    for node in ast.walk(ast.parse(file.read_text("utf-8"))):
        if isinstance(node, ast.Constant) and isinstance(node.value, str):
            assert not re.search(r"\)([*+?]|\{[0-9,]+\})\+", node.value), f"{file}:{node.lineno}"


def test_paths_in_the_architecture_exist() -> None:
    text = (ROOT / "ARCHITECTURE.md").read_text("utf-8")
    named = re.findall(r"`((?:compiler|grammar|tests|golden|docs)/[\w./-]*)`", text)
    assert named
    missing = [name for name in named if not (ROOT / name).exists() and "NAME" not in name]
    assert missing == []


def test_passes_in_the_architecture_are_those_of_the_pipeline() -> None:
    from aspirec.pipeline import PASSES

    text = (ROOT / "ARCHITECTURE.md").read_text("utf-8")
    table = re.findall(r"^\| `(\w+)` \|", text, re.MULTILINE)
    assert table == [step.name for step in PASSES]
