"""`aspirec kinds`, as it is called."""

from __future__ import annotations

import json
from pathlib import Path

import pytest

from aspirec.cli.main import main


def test_all_kinds_have_a_line(capsys: pytest.CaptureFixture[str]) -> None:
    assert main(["kinds"]) == 0
    lines = capsys.readouterr().out.splitlines()
    assert [line for line in lines if line.startswith("azure.storage ")]
    assert lines == sorted(lines)


def test_a_kind_shows_what_it_has(capsys: pytest.CaptureFixture[str]) -> None:
    assert main(["kinds", "azure.serviceBus"]) == 0
    shown = capsys.readouterr().out
    assert "sku: 'Basic', 'Standard' or 'Premium'  [default 'Standard', 'Premium' behind a private endpoint]" in shown
    assert "queue NAME [{ … }]" in shown
    assert "NAME_QUEUENAME = {name}" in shown
    assert "AzureServiceBusDataOwner  090c5cfd-751d-490a-894a-3ce6f1109419  [default]" in shown
    assert "serviceBusEndpoint: string. The address of the namespace." in shown


def test_a_kind_shows_when_something_is_of_use_and_what_is_refused(capsys: pytest.CaptureFixture[str]) -> None:
    assert main(["kinds", "python"]) == 0
    shown = capsys.readouterr().out
    assert "endpoints\n  http: http, if uvicorn is given\n" in shown
    assert "if entrypoint is given and module is given: " in shown
    assert main(["kinds", "azure.cosmosDb"]) == 0
    shown = capsys.readouterr().out
    assert "Only if authentication is 'accessKey'." in " ".join(shown.split())
    assert "roles\n  only if authentication is not 'accessKey':\n" in shown


def test_json_says_the_same(capsys: pytest.CaptureFixture[str]) -> None:
    assert main(["kinds", "azure.signalR", "--format", "json"]) == 0
    data = json.loads(capsys.readouterr().out)
    assert {"role": "SignalRRestApiOwner", "where": "mode is 'Serverless'"} in data["access"]["defaults"]
    assert data["connection"]["properties"] == [{"name": "Uri", "value": "https://{hostName}"}]


def test_json_of_all_is_a_list_of_names(capsys: pytest.CaptureFixture[str]) -> None:
    assert main(["kinds", "--format", "json"]) == 0
    assert {"name": "azure.search", "summary": "Azure AI Search service"} in json.loads(capsys.readouterr().out)


def test_an_unknown_kind_is_wrong_usage(capsys: pytest.CaptureFixture[str]) -> None:
    assert main(["kinds", "azure.serviceBuss"]) == 2
    assert "did you mean 'azure.serviceBus'" in capsys.readouterr().err


def test_pages_of_kinds_that_are_gone_are_removed(tmp_path: Path) -> None:
    assert main(["kinds", "--pages", str(tmp_path)]) == 0
    page = (tmp_path / "azure.search.md").read_text("utf-8")
    (tmp_path / "azure.gone.md").write_text(page, encoding="utf-8")
    assert main(["kinds", "--pages", str(tmp_path)]) == 0
    assert not (tmp_path / "azure.gone.md").exists()
    assert (tmp_path / "azure.search.md").read_text("utf-8") == page


def test_other_files_stay_where_pages_are_written(tmp_path: Path) -> None:
    (tmp_path / "guide.md").write_text("mine", encoding="utf-8")
    assert main(["kinds", "--pages", str(tmp_path)]) == 0
    assert (tmp_path / "guide.md").read_text("utf-8") == "mine"


def test_pages_take_no_place_of_other_files(tmp_path: Path, capsys: pytest.CaptureFixture[str]) -> None:
    (tmp_path / "README.md").write_text("mine", encoding="utf-8")
    assert main(["kinds", "--pages", str(tmp_path)]) == 2
    assert "README.md" in capsys.readouterr().err
    assert [path.name for path in tmp_path.iterdir()] == ["README.md"]
    assert (tmp_path / "README.md").read_text("utf-8") == "mine"


def test_pages_are_of_all_kinds(tmp_path: Path, capsys: pytest.CaptureFixture[str]) -> None:
    assert main(["kinds", "azure.search", "--pages", str(tmp_path)]) == 2
    assert "--pages takes no KIND" in capsys.readouterr().err


def test_a_place_that_takes_no_pages_is_told(tmp_path: Path, capsys: pytest.CaptureFixture[str]) -> None:
    (tmp_path / "file").write_text("", encoding="utf-8")
    assert main(["kinds", "--pages", str(tmp_path / "file" / "pages")]) == 1
    assert "error[ASP90" in (shown := capsys.readouterr().err)
    assert "ASP9099" not in shown
