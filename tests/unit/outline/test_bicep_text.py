"""Reading Bicep back: declarations, bodies, expressions on one line."""

from __future__ import annotations

from pathlib import Path

import pytest

from aspirec.bicep.string_literals import unquoted
from aspirec.outline.bicep_text import Entries, Items, flattened, read_bicep

ROOT = Path(__file__).parents[3]
FILES = sorted((ROOT / "golden/apps").glob("*/expected/*.bicep"))


def test_declarations() -> None:
    text = """// a comment
targetScope = 'subscription'

@description('Who: it\\'s (me).')
@sys.allowed([
  'a'
  'b'
])
@secure()
param who string
#disable-next-line no-unused-params
param size { a: int } = { a: 1 }
var x = [
  'one'
  { name: 'two' }
]
resource old 'T/s@1' existing = {
  name: who
}
resource new 'T/s@2' = if (a == 'b' && (c)) {
  name: 'x${toLower('y}')}z'
  properties: {}
}
module m 'm.bicep' = {
  params: { a: 1, b: 'two' }
}
output o string = new.id
"""
    found = {statement.name: statement for statement in read_bicep(text)}
    assert list(found) == ["", "who", "size", "x", "old", "new", "m", "o"]
    assert found["who"].decorators == (
        ("description", "'Who: it\\'s (me).'"),
        ("allowed", Items(("'a'", "'b'"))),
        ("secure", None),
    )
    assert (found["size"].detail, found["size"].value) == ("{ a: int }", Entries((("a", "1"),)))
    assert found["x"].value == Items(("'one'", Entries((("name", "'two'"),))))
    assert (found["old"].existing, found["old"].text("name"), found["old"].condition) == (True, "who", "")
    assert (found["new"].existing, found["new"].condition) == (False, "(a == 'b' && (c))")
    assert found["new"].text("name") == "'x${toLower('y}')}z'"
    assert found["new"].entry("properties") == Entries(())
    assert found["m"].entry("params") == Entries((("a", "1"), ("b", "'two'")))
    assert (found["o"].detail, found["o"].value) == ("string", "new.id")


@pytest.mark.parametrize(
    ("text", "value"),
    [
        ("f(\n  a,\n  'b'\n)", "f(a, 'b')"),
        ("a\n  ? b\n  : c", "a ? b : c"),
        ("[for x in y: x]", "[for x in y: x]"),
        ("[1, 2][0]", "[1, 2][0]"),
        ("{ a: 1 }.a", "{ a: 1 }.a"),
        ("'''\nraw // text\n'''", r"'raw // text\n'"),
        ("f('''\r\nit's\t${x}\\\r\n\r\n'''')", r"f('it\'s\t\${x}\\\n\n\'')"),
        ("a /* why */ + b // end", "a + b"),
        ("-1", "-1"),
        ("!x.?y[0].z()", "!x.?y[0].z()"),
    ],
)
def test_expressions_are_text_on_one_line(text: str, value: str) -> None:
    first, last = read_bicep(f"var x = {text}\nvar y = 1\n")
    assert first.value == value
    assert last.value == "1"


def test_flattening_names_items_and_keeps_what_is_empty() -> None:
    value = Entries((("a", Items(("1", Entries((("name", "'n'"), ("v", "x")))))), ("b", Entries()), ("c", Items())))
    assert flattened(value) == [("a[0]", "1"), ("a[n].name", "'n'"), ("a[n].v", "x"), ("b", "{}"), ("c", "[]")]


@pytest.mark.parametrize(
    ("text", "content"),
    [
        ("'a'", "a"),
        ("''", ""),
        (r"'it\'s'", "it's"),
        (r"'\\n \n \t \r \u{1f600} \${a} $b'", "\\n \n \t \r \U0001f600 ${a} $b"),
        ("'${a}'", None),
        ("'a' == 'b'", None),
        ("a", None),
    ],
)
def test_unquoted(text: str, content: str | None) -> None:
    assert unquoted(text) == content


@pytest.mark.parametrize(
    "text", ["", "resource", "param", "x = {", "var a = [", "@", "@d(\n", "'", "resource a 'b' = {{", "}{"]
)
def test_what_is_no_bicep_is_passed_over(text: str) -> None:
    read_bicep(text)


@pytest.mark.parametrize("path", FILES, ids=lambda path: f"{path.parts[-3]}/{path.name}")
def test_every_declaration_of_a_result_is_read(path: Path) -> None:
    text = path.read_text("utf-8")
    heads = [
        line.split(" ")[1]
        for line in text.splitlines()
        if line.startswith(("param ", "resource ", "module ", "output "))
    ]
    read = [item.name for item in read_bicep(text) if item.word in ("param", "resource", "module", "output")]
    assert read == heads
