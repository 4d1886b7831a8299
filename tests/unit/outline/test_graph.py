"""Graphs of programs, as text and as pictures."""

from __future__ import annotations

import os
import subprocess
import sys
from pathlib import Path
from xml.etree import ElementTree

import pytest

from aspirec.cli.main import main
from aspirec.outline.graph import Edge, Graph, Node, dot, mermaid
from aspirec.outline.graph_svg import lay_out, svg

PROGRAM = """azure.containerRegistry acr
azure.containerAppEnvironment env { registry: acr }
azure.storage store { blobs blobs }
container api 'nginx:1.27' {
  endpoint http { targetPort: 80 }
  reference store.blobs
  grant AcrPush on acr
}
"""
CIRCLE = Graph((Node("a"), Node("b"), Node("c")), (Edge("a", "b"), Edge("b", "c"), Edge("c", "a")))
DIAMOND = Graph(
    tuple(Node(name, "kind") for name in "abcd"),
    (Edge("a", "b", "x"), Edge("a", "c"), Edge("b", "d"), Edge("c", "d")),
)


@pytest.fixture
def program(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> str:
    monkeypatch.chdir(tmp_path)
    Path("app.aspire").write_text(PROGRAM)
    return "app.aspire"


def test_the_model(program: str, capfd: pytest.CaptureFixture[str]) -> None:
    assert main(["graph", program]) == 0
    assert capfd.readouterr().out == (
        "flowchart LR\n"
        '  n0["acr<br/>azure.containerRegistry"]\n'
        '  n1["api<br/>container"]\n'
        '  n2["env<br/>azure.containerAppEnvironment"]\n'
        '  n3["store<br/>azure.storage"]\n'
        '  n1 -->|"AcrPush"| n0\n'
        '  n1 -->|"reference"| n3\n'
        '  n2 -->|"registry"| n0\n'
    )


def test_whatever_a_declaration_says_about_another_one_is_an_arrow(
    program: str, capfd: pytest.CaptureFixture[str]
) -> None:
    Path(program).write_text("""azure.containerAppEnvironment env
project api './Api.csproj' { httpEndpoints: 'external' }
project web './Web.csproj' { httpEndpoints: 'external' }
vite pages './pages'
yarp proxy {
  containerFiles pages { destination: '/pages' }
  staticFiles: true
}
azure.frontDoor door {
  origin api
  origin second { target: web }
}
azure.storage store
existing azure.keyVault vault { name: 'kv-team', existing secret token }
azure.module extras {
  params { place: store.blobEndpoint }
  output again: place
}
container tool 'tool:1' {
  configure { tags: { store: store.name } }
  env { TOKEN: vault.token }
}
""")
    assert main(["graph", program, "--format", "dot"]) == 0
    arrows = [line.strip() for line in capfd.readouterr().out.splitlines() if " -> " in line]
    assert arrows == [
        '"door" -> "api" [label="origin"];',
        '"door" -> "web" [label="origin"];',
        '"extras" -> "store" [label="params"];',
        '"proxy" -> "pages" [label="containerFiles"];',
        '"tool" -> "store" [label="configure"];',
        '"tool" -> "vault" [label="env"];',
    ]


def test_the_model_in_a_revision(
    program: str, capfd: pytest.CaptureFixture[str], monkeypatch: pytest.MonkeyPatch
) -> None:
    for name in ("GIT_DIR", "GIT_WORK_TREE"):
        monkeypatch.delenv(name, raising=False)
    author = ("-c", "user.name=n", "-c", "user.email=n@example.org")
    Path("folder").mkdir()
    Path("folder/other.aspire").write_text("azure.identity {")
    for arguments in (("init", "-q"), ("add", "."), (*author, "commit", "-q", "-m", "first")):
        subprocess.run(["git", *arguments], check=True)
    assert main(["graph", program]) == 0
    drawn = capfd.readouterr().out
    Path(program).write_text("azure.identity robot")
    assert main(["graph", f"HEAD:{program}"]) == 0
    assert capfd.readouterr().out == drawn
    for place, told in (
        ("HEAD:folder", "error[ASP9002]"),
        ("HEAD:gone", "error[ASP9041]"),
        ("folder", "error[ASP9002]"),
    ):
        assert main(["graph", place]) == 1
        assert told in capfd.readouterr().err
    assert main(["graph", "HEAD:folder/other.aspire"]) == 1
    assert "--> HEAD:folder/other.aspire:1:1" in capfd.readouterr().err


def test_the_modules(program: str, capfd: pytest.CaptureFixture[str]) -> None:
    assert main(["graph", program, "--modules", "--format", "dot"]) == 0
    text = capfd.readouterr().out
    lines = text.splitlines()
    assert '    label="apps.bicep";' in lines
    assert (text.count("{"), text.count("}")) == (3, 3)  # of the graph, and of a cluster for each template
    assert '    "api-containerapp" [label="api-containerapp\\napi-containerapp.module.bicep"];' in lines
    assert '  "env" -> "acr";' in lines
    assert '  "api-containerapp" -> "env";' in lines


def test_the_order_of_declarations_does_not_matter(program: str, capfd: pytest.CaptureFixture[str]) -> None:
    main(["graph", program])
    before = capfd.readouterr().out
    parts = PROGRAM.split("azure.")
    Path(program).write_text(f"azure.{parts[2]}azure.{parts[1]}azure.{parts[3]}")
    main(["graph", program])
    assert capfd.readouterr().out == before


def test_odd_text_is_escaped() -> None:
    odd = Graph((Node('a"<b>\\&'),), ())
    assert '["a#quot;#lt;b>\\#amp;"]' in mermaid(odd)
    assert '"a\\"<b>\\\\&" [label="a\\"<b>\\\\&"];' in dot(odd)


def test_what_needs_stands_left_of_what_is_needed() -> None:
    places = lay_out(DIAMOND)
    assert places["a"].x < places["b"].x == places["c"].x < places["d"].x
    assert places["b"].y != places["c"].y
    assert (places["b"].y + places["c"].y) / 2 == places["a"].y == places["d"].y


def test_boxes_do_not_overlap() -> None:
    many = Graph(
        tuple(Node(f"n{number}") for number in range(40)), tuple(Edge(f"n{n}", f"n{n // 3}") for n in range(1, 40))
    )
    places = list(lay_out(many).values())
    assert len({(place.x, place.y) for place in places}) == 40
    for first in places:
        for other in places:
            assert (
                first is other
                or abs(first.y - other.y) > 44
                or first.x + first.width < other.x
                or other.x + other.width < first.x
            )


@pytest.mark.parametrize("graph", [Graph((), ()), CIRCLE, DIAMOND], ids=["empty", "circle", "diamond"])
def test_svg_is_a_document_with_every_box_and_arrow(graph: Graph) -> None:
    pytest.importorskip("drawsvg")
    root = ElementTree.fromstring(svg(graph))
    found = [element.tag.rpartition("}")[2] for element in root]
    assert found.count("rect") == len(graph.nodes)
    assert found.count("path") == len(graph.edges)


def test_svg_is_the_same_in_every_process(program: str) -> None:
    pytest.importorskip("drawsvg")
    made = set()
    for seed in ("1", "2"):
        command = [sys.executable, "-m", "aspirec", "graph", program, "--modules", "--format", "svg"]
        environment = {**os.environ, "PYTHONHASHSEED": seed}
        made.add(subprocess.run(command, env=environment, check=True, capture_output=True).stdout)
    assert len(made) == 1


def test_without_drawsvg_it_says_what_to_install(
    program: str, capfd: pytest.CaptureFixture[str], monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setitem(sys.modules, "drawsvg", None)
    assert main(["graph", program, "--format", "svg"]) == 2
    assert "pip install 'aspirec[svg]'" in capfd.readouterr().err


@pytest.mark.parametrize("arguments", [[], ["--modules"]])
def test_a_program_with_errors(program: str, capfd: pytest.CaptureFixture[str], arguments: list[str]) -> None:
    Path(program).write_text("azure.nothing x\n")
    assert main(["graph", program, *arguments]) == 1
    out, err = capfd.readouterr()
    assert (out, "error[ASP2001]" in err) == ("", True)
