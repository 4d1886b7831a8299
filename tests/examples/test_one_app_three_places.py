"""The application that is published to three places is the same in all of them, but for where it runs."""

from __future__ import annotations

from pathlib import Path

import pytest

from aspirec.cli.reading import read_input
from aspirec.driver import Options, compile_program

FOLDER = Path(__file__).parents[2] / "examples" / "one-app-three-places"


def files_of(program: str, declaration: str = "") -> dict[str, str]:
    """What is written for a program of the folder, perhaps with another declaration of where it runs."""

    def read(path: str) -> bytes:
        data = read_input(str(FOLDER / path))
        return data.replace(b"kubernetes.environment place", declaration.encode()) if declaration else data

    result = compile_program(program, read, options=Options(verify=True))
    assert result.diagnostics == ()
    return dict(result.files)


@pytest.mark.parametrize(
    ("program", "file"),
    [
        ("container-apps.aspire", "apps.bicep"),
        ("compose.aspire", "docker-compose.yaml"),
        ("kubernetes.aspire", "Chart.yaml"),
    ],
)
def test_each_place_has_its_files(program: str, file: str) -> None:
    assert file in files_of(program)


def test_azure_has_the_same_chart_beside_the_cluster() -> None:
    files = files_of("kubernetes.aspire", "azure.kubernetesEnvironment place")
    own = files_of("kubernetes.aspire")
    assert {"main.bicep", "place.module.bicep", "place-acr.module.bicep"} <= files.keys()
    templates = {name for name in own if name.startswith("templates/")}
    assert templates == {name for name in files if name.startswith("templates/")}


def test_the_programs_differ_in_one_declaration() -> None:
    lines = [
        (FOLDER / f"{name}.aspire").read_text().splitlines() for name in ("container-apps", "compose", "kubernetes")
    ]
    statements = [[line for line in text if line and not line.startswith("//")] for text in lines]
    assert all(text[0] == "import './shop.aspire'" and len(text) == 2 for text in statements)
