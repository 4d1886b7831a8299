"""Diagnostics as JSON, SARIF and GitHub's workflow commands."""

from __future__ import annotations

import json
from typing import Any

import pytest

from aspirec import __version__
from aspirec.diagnostics.model import Code, Diagnostic, Severity, report
from aspirec.diagnostics.render_github import render_github
from aspirec.diagnostics.render_json import render_json
from aspirec.diagnostics.render_sarif import render_sarif
from aspirec.source import SourceFile, Span

ERROR = Code("ASP2010", "unknown-role", "Unknown role", "Why.", "wrong {\n}", "right {\n}")
WARNING = Code("ASP2011", "odd-role", "Odd role", "Why.", "w", "r", Severity.WARNING)
TEXT = "app '漢𝄞'\r\ngrant AcrPuhs on acr\r\n"
SOURCES = {"a b/shop.aspire": SourceFile("a b/shop.aspire", TEXT)}


def place(part: str) -> Span:
    start = TEXT.index(part)
    return Span("a b/shop.aspire", start, start + len(part))


FULL = report(
    ERROR,
    "unknown role 'AcrPuhs'",
    place("AcrPuhs"),
    label="no such role",
    secondary=[(place("acr"), "the registry")],
    help="did you mean 'AcrPush'?",
    notes=["a note"],
    fixes=["AcrPush", "AcrPull"],
)
LINES = report(WARNING, "over two lines", place("𝄞'\r\ngrant"))
FILE = report(ERROR, "there is no file 'x'", Span("x", 0, 0))


def test_json_has_every_part_of_a_diagnostic() -> None:
    assert json.loads(render_json((FULL, LINES, FILE), SOURCES)) == {
        "version": 1,
        "summary": {"errors": 2, "warnings": 1},
        "diagnostics": [
            {
                "code": "ASP2010",
                "slug": "unknown-role",
                "severity": "error",
                "message": "unknown role 'AcrPuhs'",
                "file": "a b/shop.aspire",
                "start": {"line": 2, "column": 7, "offset": 16},
                "end": {"line": 2, "column": 14, "offset": 23},
                "label": "no such role",
                "labels": [
                    {
                        "file": "a b/shop.aspire",
                        "start": {"line": 2, "column": 18, "offset": 27},
                        "end": {"line": 2, "column": 21, "offset": 30},
                        "text": "the registry",
                    }
                ],
                "help": "did you mean 'AcrPush'?",
                "notes": ["a note"],
                "fixes": ["AcrPush", "AcrPull"],
            },
            {
                "code": "ASP2011",
                "slug": "odd-role",
                "severity": "warning",
                "message": "over two lines",
                "file": "a b/shop.aspire",
                "start": {"line": 1, "column": 7, "offset": 6},
                "end": {"line": 2, "column": 6, "offset": 15},
                "label": "",
                "labels": [],
                "help": "",
                "notes": [],
                "fixes": [],
            },
            {
                "code": "ASP2010",
                "slug": "unknown-role",
                "severity": "error",
                "message": "there is no file 'x'",
                "file": "x",
                "start": {"line": 1, "column": 1, "offset": 0},
                "end": {"line": 1, "column": 1, "offset": 0},
                "label": "",
                "labels": [],
                "help": "",
                "notes": [],
                "fixes": [],
            },
        ],
    }


def test_json_of_nothing_is_a_document_too() -> None:
    assert json.loads(render_json((), {})) == {
        "version": 1,
        "summary": {"errors": 0, "warnings": 0},
        "diagnostics": [],
    }


@pytest.mark.parametrize("render", [render_json, render_sarif])
def test_documents_survive_any_encoding(render: Any) -> None:
    odd = report(ERROR, "漢 \ud800 \x1b \udcff", Span("\udcff漢", 0, 0))
    text = render((odd, FULL), SOURCES)
    assert text.isascii()
    assert text.endswith("}\n")
    json.loads(text)


def sarif(*diagnostics: Diagnostic) -> dict[str, Any]:
    log = json.loads(render_sarif(diagnostics, SOURCES))
    assert log["version"] == "2.1.0"
    assert log["$schema"].endswith("sarif-schema-2.1.0.json")
    (run,) = log["runs"]
    assert isinstance(run, dict)
    return run


def test_sarif_describes_the_rules_that_are_used_each_once() -> None:
    run = sarif(LINES, FULL, FILE)
    driver = run["tool"]["driver"]
    assert (driver["name"], driver["version"]) == ("aspirec", __version__)
    assert [rule["id"] for rule in driver["rules"]] == ["ASP2010", "ASP2011"]
    rule = driver["rules"][0]
    assert rule["name"] == "UnknownRole"
    assert rule["shortDescription"] == {"text": "Unknown role"}
    assert rule["fullDescription"] == {"text": "Why."}
    assert rule["defaultConfiguration"] == {"level": "error"}
    assert "wrong {" in rule["help"]["text"]
    assert "```aspire\nwrong {" in rule["help"]["markdown"]
    assert [(result["ruleId"], result["ruleIndex"]) for result in run["results"]] == [
        ("ASP2011", 1),
        ("ASP2010", 0),
        ("ASP2010", 0),
    ]


def test_sarif_points_at_every_place() -> None:
    run = sarif(FULL)
    (result,) = run["results"]
    artifact = {"uri": "a%20b/shop.aspire", "uriBaseId": "%SRCROOT%"}
    assert "%SRCROOT%" in run["originalUriBaseIds"]
    assert run["columnKind"] == "unicodeCodePoints"
    assert result["level"] == "error"
    assert result["message"] == {"text": "unknown role 'AcrPuhs'\ndid you mean 'AcrPush'?\na note"}
    region = {"startLine": 2, "startColumn": 7, "endLine": 2, "endColumn": 14}
    assert result["locations"] == [
        {"physicalLocation": {"artifactLocation": artifact, "region": region}, "message": {"text": "no such role"}}
    ]
    (related,) = result["relatedLocations"]
    assert (related["id"], related["message"]["text"]) == (1, "the registry")
    assert related["physicalLocation"]["region"]["startColumn"] == 18
    assert [fix["artifactChanges"][0]["replacements"][0] for fix in result["fixes"]] == [
        {"deletedRegion": region, "insertedContent": {"text": "AcrPush"}},
        {"deletedRegion": region, "insertedContent": {"text": "AcrPull"}},
    ]


def test_sarif_gives_a_file_as_a_whole_a_region_since_code_scanning_wants_one() -> None:
    (result,) = sarif(FILE)["results"]
    assert result["locations"][0]["physicalLocation"] == {
        "artifactLocation": {"uri": "x", "uriBaseId": "%SRCROOT%"},
        "region": {"startLine": 1, "startColumn": 1, "endLine": 1, "endColumn": 1},
    }


@pytest.mark.parametrize(
    ("path", "uri"),
    [
        ("./shop.aspire", "shop.aspire"),
        ("../x.aspire", "../x.aspire"),
        ("a:b.aspire", "a%3Ab.aspire"),
        ("HEAD:apps/x.aspire", "HEAD%3Aapps/x.aspire"),
        ("/srv/a b.aspire", "file:///srv/a%20b.aspire"),
        ("C:\\work\\a b.aspire", "file:///C:/work/a%20b.aspire"),
        ("100%#?.aspire", "100%25%23%3F.aspire"),
        ("k\u00f6ln.aspire", "k%C3%B6ln.aspire"),
        ("bytes\udcff.aspire", "bytes%FF.aspire"),
    ],
)
def test_sarif_writes_paths_as_uris(path: str, uri: str) -> None:
    (result,) = sarif(report(ERROR, "m", Span(path, 0, 0)))["results"]
    artifact = result["locations"][0]["physicalLocation"]["artifactLocation"]
    assert artifact["uri"] == uri
    assert ("uriBaseId" in artifact) is not uri.startswith("file:")


def test_github_commands_carry_file_place_code_and_words() -> None:
    assert render_github((FULL, LINES, FILE), SOURCES) == (
        "::error file=a b/shop.aspire,line=2,col=7,endColumn=14,title=ASP2010"
        "::unknown role 'AcrPuhs'%0Ahelp: did you mean 'AcrPush'?%0Anote: a note\n"
        "::warning file=a b/shop.aspire,line=1,endLine=2,title=ASP2011::over two lines\n"
        "::error file=x,title=ASP2010::there is no file 'x'\n"
    )


def test_github_commands_escape_what_would_end_them() -> None:
    odd = report(ERROR, "100%: a,\r\n::error::x", Span("a:b,c%\n.aspire", 0, 0))
    assert render_github((odd,), {}) == (
        "::error file=a%3Ab%2Cc%25%0A.aspire,title=ASP2010::100%25: a,%0D%0A::error::x\n"
    )


def test_github_says_nothing_for_nothing() -> None:
    assert render_github((), {}) == ""
