"""The applications in `examples/` compile without a word, and each says what it deploys."""

from __future__ import annotations

import re
from pathlib import Path

import pytest

from aspirec.cli.reading import read_input
from aspirec.driver import Options, compile_program

EXAMPLES = Path(__file__).parents[2] / "examples"
APPLICATIONS = ("registry", "web-shop", "job-pipeline", "ai-assistant", "private-network", "two-regions")


@pytest.mark.parametrize("name", APPLICATIONS)
def test_application_compiles(name: str) -> None:
    result = compile_program(str(EXAMPLES / name / "app.aspire"), read_input, options=Options(verify=True))
    assert [found.message for found in result.diagnostics] == []
    assert {"main.bicep", "apps.bicep", "aspire-manifest.json"} <= dict(result.files).keys()


@pytest.mark.parametrize("name", APPLICATIONS)
def test_application_is_explained(name: str) -> None:
    text = (EXAMPLES / name / "README.md").read_text("utf-8")
    assert f"aspirec build examples/{name}/app.aspire" in text


@pytest.mark.parametrize("name", APPLICATIONS)
def test_files_that_the_explanation_names_are_written(name: str) -> None:
    text = (EXAMPLES / name / "README.md").read_text("utf-8")
    named = set(re.findall(r"`([\w.-]+\.bicep(?:param)?)`", text))
    written = dict(compile_program(str(EXAMPLES / name / "app.aspire"), read_input).files)
    assert named <= written.keys()
