"""What a Bicep file of the author's own reads goes along with it."""

from __future__ import annotations

import errno

import pytest

from aspirec.attached import FileSet, gathered
from aspirec.driver import compile_program


def gather(text: str, files: dict[str, str]) -> FileSet:
    """The file `infra/app.bicep` with what it reads."""
    return gathered("infra/app.bicep", text, "app", lambda path, by: files.get(path))


@pytest.mark.parametrize(
    "text",
    [
        "module a 'a.bicep' = {\n}\n",
        "module a './a.bicep' = if (x) {\n}\n",
        "import { T } from 'a.bicep'\n",
        "import {\n  T\n} from 'a.bicep'\n",
        "import * as t from 'a.bicep'\n",
        "var x = loadTextContent('a.bicep')\n",
        "var x = loadJsonContent( 'a.bicep', '$.x')\n",
        "var x = loadYamlContent(\n  'a.bicep')\n",
        "var x = loadFileAsBase64('a.bicep')\n",
        "var x = '${y}: ${loadTextContent('a.bicep')}'\n",
        "var x = '${{ y: loadTextContent('a.bicep') }.y}'\n",
        "// 'of nothing\nmodule a 'a.bicep' = {\n}\n",
    ],
)
def test_what_is_read_goes_along_and_its_path_follows(text: str) -> None:
    found = gather(text, {"infra/a.bicep": "there"})
    assert found.others == (("app/a.bicep", "there"),)
    assert found.text == text.replace("./a.bicep", "a.bicep").replace("a.bicep", "app/a.bicep")


@pytest.mark.parametrize(
    "text",
    [
        "// module a 'a.bicep'\n",
        "/* module a 'a.bicep' */\n",
        "var x = '''\nmodule a 'a.bicep'\n'''\n",
        "var x = 'a.bicep'\n",
        "module a 'br/public:a.bicep' = {\n}\n",
        "module a 'ts:group/a.bicep:1' = {\n}\n",
        "module a '/infra/a.bicep' = {\n}\n",
        "var x = 'module a ${'a.bicep'}'\n",
        "var x = 'unclosed\nvar y = 'a.bicep'\n",
    ],
)
def test_what_is_not_read_from_beside_the_file_stays(text: str) -> None:
    assert gather(text, {"infra/a.bicep": "there"}) == FileSet(text, ())


def test_files_keep_their_places_among_each_other() -> None:
    text = "module a '../b/a.bicep' = {\n}\nmodule d '../../d.bicep' = {\n}\n"
    files = {"b/a.bicep": "module c '../c/c.bicep' = {\n}\n", "c/c.bicep": "c", "../d.bicep": "d"}
    found = gather(text, files)
    names = {content: name for name, content in found.others}
    assert names["d"] == "app/d.bicep"
    assert names[files["b/a.bicep"]].removesuffix("b/a.bicep") == names["c"].removesuffix("c/c.bicep")
    assert [part for part in found.text.split("'") if part.startswith("app/")] == [
        names[files["b/a.bicep"]],
        "app/d.bicep",
    ]


def test_files_that_read_each_other_are_read_once() -> None:
    asked: list[str] = []

    def read(path: str, by: str) -> str:
        asked.append(f"{by} {path}")
        return "module a 'a.bicep' = {\n}\nmodule b 'b.bicep' = {\n}\n"

    found = gathered("app.bicep", "module a 'a.bicep' = {\n}\n", "app", read)
    assert asked == ["app.bicep a.bicep", "a.bicep b.bicep"]
    assert [name for name, _ in found.others] == ["app/a.bicep", "app/b.bicep"]


def test_they_are_dependencies_and_results_of_the_program() -> None:
    files = {
        "app.aspire": "azure.bicep Extra 'extra.bicep'\n",
        "extra.bicep": "output x string = loadTextContent('x.txt')\n",
        "x.txt": "one\r\ntwo",
    }
    result = compile_program("app.aspire", lambda path: files[path].encode())
    assert result.diagnostics == ()
    assert result.dependencies == ("app.aspire", "extra.bicep", "x.txt")
    results = dict(result.files)
    assert results["extra/x.txt"] == "one\ntwo"
    assert results["extra.module.bicep"].endswith("loadTextContent('extra/x.txt')\n")


@pytest.mark.parametrize(
    ("content", "expected"),
    [
        (None, ("named-file-missing", "'extra.bicep' reads 'x.txt', and there is no such file")),
        (b"\xff", ("named-file-unreadable", "'extra.bicep' reads 'x.txt', which is not UTF-8 text")),
    ],
)
def test_what_cannot_go_along_is_an_error_where_the_file_is_named(
    content: bytes | None, expected: tuple[str, str]
) -> None:
    files = {
        "app.aspire": b"azure.bicep extra 'extra.bicep'\n",
        "extra.bicep": b"output x string = loadTextContent('x.txt')\n",
        "x.txt": content,
    }

    def read(path: str) -> bytes:
        data = files.get(path)
        if data is None:
            raise FileNotFoundError(errno.ENOENT, "", path)
        return data

    result = compile_program("app.aspire", read)
    found = [(item.code.slug, item.message, item.primary.span.start) for item in result.diagnostics]
    slug, message = expected
    assert [(found[0][0], found[0][1][: len(message)], found[0][2])] == [(slug, message, len("azure.bicep extra "))]
    assert len(found) == 1
    assert result.dependencies == ("app.aspire", "extra.bicep", "x.txt")
