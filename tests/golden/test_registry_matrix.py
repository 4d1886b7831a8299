"""The credential flow in every shape: each cell of the registry matrix gives just the files, or the refusal, that it should.

One text file for a cell: the program, the diagnostics, and the modules in which identity, role and registry meet.
"""

from __future__ import annotations

import pytest
from tests.golden.registry_matrix import Combination, combinations
from tests.golden.support import GOLDEN
from tests.harness.plugin import Golden

from aspirec.diagnostics.render_text import render_text
from aspirec.driver import Options, Result, compile_program

FOLDER = GOLDEN / "registry_matrix"
CELLS = tuple(combinations())
LEFT_OUT = ("aspire-manifest.json", "apps.bicep", "apps.bicepparam", "main.bicepparam")
"""Files that say nothing about credentials; whole applications are golden cases of their own."""


def compiled(cell: Combination) -> Result:
    text = cell.program.encode()
    return compile_program("app.aspire", {"app.aspire": text}.__getitem__, options=Options(verify=True))


@pytest.mark.parametrize("cell", CELLS, ids=lambda cell: cell.name)
def test_cell(cell: Combination, golden: Golden) -> None:
    result = compiled(cell)
    pieces = [f"--- app.aspire\n{cell.program}"]
    if result.diagnostics:
        pieces.append(f"--- diagnostics\n{render_text(result.diagnostics, result.sources)}")
    pieces += [f"--- {name}\n{text}" for name, text in result.files if name not in LEFT_OUT]
    golden.check_file(FOLDER / f"{cell.name}.txt", "\n".join(pieces))


@pytest.mark.parametrize("cell", CELLS, ids=lambda cell: cell.name)
def test_only_built_images_without_a_registry_are_refused(cell: Combination) -> None:
    refused = [found.code.id for found in compiled(cell).diagnostics]
    assert refused == (["ASP3009"] if cell.registry == "none" and cell.app == "project" else [])


@pytest.mark.parametrize("cell", CELLS, ids=lambda cell: cell.name)
def test_the_role_is_assigned_once_and_only_for_an_identity_of_the_environment(cell: Combination) -> None:
    files = dict(compiled(cell).files)
    assigned = [name for name, text in files.items() if "_AcrPull 'Microsoft.Authorization" in text]
    if cell.pull == "given" or cell.registry == "none":
        assert assigned == []
    elif cell.registry in ("existing-in-group", "existing-in-subscription"):
        assert assigned == ["env-mi-roles-acr.module.bicep"]
    else:
        assert assigned == ["env.module.bicep"]


def test_every_file_belongs_to_a_cell() -> None:
    assert sorted(path.stem for path in FOLDER.glob("*")) == sorted(cell.name for cell in CELLS)
