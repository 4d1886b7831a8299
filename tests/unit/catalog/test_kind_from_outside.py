"""A kind from another package: registered through the entry point group, it is like those of the catalogue.

The package is built as installers leave it: modules, and a folder of metadata beside them. The kind is the guide's example.
"""

from __future__ import annotations

import json
import os
import subprocess
import sys
from pathlib import Path

import pytest

GUIDE = Path(__file__).parents[3] / "docs" / "adding-a-kind.md"
DECLARATION = GUIDE.read_text(encoding="utf-8").split("```python\n")[1].split("```")[0]
"""The example of the guide, as it stands there."""

PROGRAM = """
azure.containerAppEnvironment env
acme.maps atlas {
  creator indoor { storageUnits: 2 }
}

project web './Web.csproj' {
  endpoint http { external: true }
  reference atlas
  reference atlas.indoor
  grant AzureMapsDataReader on atlas
}
"""

WITHOUT_GRANT = PROGRAM.replace("  grant AzureMapsDataReader on atlas\n", "")


@pytest.fixture
def package(tmp_path: Path) -> Path:
    """A folder of installed packages with one package in it that brings the kind."""
    site = tmp_path / "site"
    (site / "acme_kinds").mkdir(parents=True)
    (site / "acme_kinds" / "__init__.py").write_text("", encoding="utf-8")
    (site / "acme_kinds" / "maps.py").write_text(DECLARATION, encoding="utf-8")
    metadata = site / "acme_kinds-1.0.dist-info"
    metadata.mkdir()
    (metadata / "METADATA").write_text("Metadata-Version: 2.1\nName: acme-kinds\nVersion: 1.0\n", encoding="utf-8")
    (metadata / "entry_points.txt").write_text("[aspirec.kinds]\nacme.maps = acme_kinds.maps:KIND\n", encoding="utf-8")
    return site


def run(package: Path, *arguments: str) -> subprocess.CompletedProcess[str]:
    paths = os.pathsep.join([str(package), *filter(None, sys.path)])
    return subprocess.run(
        [sys.executable, "-m", "aspirec", *arguments],
        env={**os.environ, "PYTHONPATH": paths},
        cwd=package.parent,
        capture_output=True,
        text=True,
        encoding="utf-8",
        check=False,
    )


def declare_usual_role(package: Path, role: str) -> None:
    """Have the kind bring the role with every reference."""
    roles = DECLARATION.replace("Access(", f'Access(defaults=(("{role}", ALWAYS),), ')
    text = roles.replace('"""\n', '"""\n\nfrom aspirec.catalog.conditions import ALWAYS\n', 1)
    (package / "acme_kinds" / "maps.py").write_text(text, encoding="utf-8")


def test_a_program_with_it_is_built(package: Path, tmp_path: Path) -> None:
    (tmp_path / "app.aspire").write_text(PROGRAM, encoding="utf-8")
    result = run(package, "build", "app.aspire", "-o", "out", "--verify")
    assert result.returncode == 0, result.stderr
    module = (tmp_path / "out" / "atlas.module.bicep").read_text("utf-8")
    assert "resource atlas 'Microsoft.Maps/accounts@2023-06-01' = {" in module
    assert "name: take('atlas-${uniqueString(resourceGroup().id)}', 98)" in module
    assert "output clientId string = atlas.properties.uniqueId" in module
    assert "resource indoor 'Microsoft.Maps/accounts/creators@2023-06-01' = {" in module
    roles = (tmp_path / "out" / "web-roles-atlas.module.bicep").read_text("utf-8")
    assert "resource atlas_AzureMapsDataReader" in roles
    app = (tmp_path / "out" / "web-containerapp.module.bicep").read_text("utf-8")
    assert "name: 'ATLAS_CLIENTID'" in app
    assert "name: 'INDOOR_CREATORNAME'" in app


def test_its_mistakes_are_found_as_those_of_any_kind(package: Path, tmp_path: Path) -> None:
    (tmp_path / "app.aspire").write_text("acme.maps atlas {\n  skue: 'G2'\n}\n", encoding="utf-8")
    result = run(package, "check", "app.aspire")
    assert result.returncode == 1
    assert "did you mean 'sku'?" in result.stderr + result.stdout


def test_it_is_listed_and_described(package: Path) -> None:
    assert "acme.maps" in run(package, "kinds").stdout
    described = json.loads(run(package, "kinds", "acme.maps", "--format", "json").stdout)
    assert {"name": "sku", "type": "'G2'", "default": "G2", "doc": "The tier."} in described["attributes"]


def test_a_reference_brings_a_role_that_no_kind_of_the_catalogue_has(package: Path, tmp_path: Path) -> None:
    declare_usual_role(package, "AzureMapsDataReader")
    (tmp_path / "app.aspire").write_text(WITHOUT_GRANT, encoding="utf-8")
    result = run(package, "build", "app.aspire", "-o", "out", "--verify")
    assert result.returncode == 0, result.stderr
    roles = (tmp_path / "out" / "web-roles-atlas.module.bicep").read_text("utf-8")
    assert "resource atlas_AzureMapsDataReader" in roles


def test_a_role_that_there_is_not_is_told_where_it_would_be_given(package: Path, tmp_path: Path) -> None:
    declare_usual_role(package, "AzureMapsDataRaeder")
    (tmp_path / "app.aspire").write_text(WITHOUT_GRANT, encoding="utf-8")
    result = run(package, "check", "app.aspire")
    assert result.returncode == 1
    assert "ASP2010" in result.stderr


@pytest.mark.parametrize(
    "value", ['TargetOf("logs", "id")', 'OutputOf("logs", "id")', 'NameOf("logs")', 'AttrOf("logs", "sku")']
)
def test_what_is_left_out_names_no_resource(package: Path, tmp_path: Path, value: str) -> None:
    declared = DECLARATION.replace(
        "    attributes=(\n        *AZURE_ATTRIBUTES,", "    attributes=(\n        LOGS,\n        *AZURE_ATTRIBUTES,"
    ).replace('"disableLocalAuth": True', f'"disableLocalAuth": True, "logs": {value}')
    extra = (
        "\n\nfrom aspirec.catalog.templates import AttrOf, NameOf, OutputOf, TargetOf"
        "\nfrom aspirec.types import Target"
        "\nfrom aspirec.catalog.schema import Attribute\n"
        'LOGS = Attribute(name="logs", doc="Logs.", type=Target(("azure.logAnalytics",), "a workspace"))\n'
    )
    (package / "acme_kinds" / "maps.py").write_text(declared.replace('"""\n', f'"""{extra}', 1), encoding="utf-8")
    (tmp_path / "app.aspire").write_text("acme.maps atlas", encoding="utf-8")
    assert run(package, "build", "app.aspire", "-o", "out", "--verify").returncode == 0
    assert "logs" not in (tmp_path / "out" / "atlas.module.bicep").read_text("utf-8")
    (tmp_path / "app.aspire").write_text("azure.logAnalytics ws\nacme.maps atlas { logs: ws }", encoding="utf-8")
    assert run(package, "build", "app.aspire", "-o", "out", "--verify").returncode == 0
    assert "    logs: " in (tmp_path / "out" / "atlas.module.bicep").read_text("utf-8")


@pytest.mark.parametrize("text", ["KIND = 3", "KIND = nothing", "import nowhere", "KIND ="])
def test_a_kind_that_cannot_be_loaded_is_told_by_its_package(package: Path, tmp_path: Path, text: str) -> None:
    (package / "acme_kinds" / "maps.py").write_text(text, encoding="utf-8")
    (tmp_path / "app.aspire").write_text("acme.maps atlas", encoding="utf-8")
    for command in (("check", "app.aspire"), ("kinds",), ("kinds", "acme.maps")):
        result = run(package, *command)
        assert result.returncode == 1
        assert "error[ASP9092] the kind 'acme.maps' of the package 'acme-kinds' cannot be loaded: " in result.stderr


def test_other_programs_are_none_the_worse_for_a_kind_that_cannot_be_loaded(package: Path, tmp_path: Path) -> None:
    (package / "acme_kinds" / "maps.py").unlink()
    (tmp_path / "app.aspire").write_text("azure.identity robot", encoding="utf-8")
    assert run(package, "roles", "app.aspire").returncode == 0
    (tmp_path / "app.aspire").write_text("azure.identiti robot", encoding="utf-8")
    assert "did you mean 'azure.identity'?" in run(package, "check", "app.aspire").stderr
