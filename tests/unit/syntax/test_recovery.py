"""What is left of a program in which something is wrong: everything else."""

from __future__ import annotations

from aspirec.diagnostics.model import Bag
from aspirec.source import SourceFile
from aspirec.syntax import nodes as n
from aspirec.syntax.dump import dump
from aspirec.syntax.parser import parse

TEN_MISTAKES = """\
param acrName: string
param 'group' string

existing azure.containerRegistry acr {
  name = acrName
  resourceGroup: group
}

azure.storage store {
  blobs blobs
  queue orders {
    a: 1
}

project api '../Api/Api.csproj' {
  endpoint http { external true }
  reference store.blobs as blobs
  grant AcrPush acr
  env {
    GREETING: "hello"
    OTHER: 'hello ${store.name'
  }
  args: ['a' 'b']
}

var size = 3 +
var other = 4
"""


def read(text: str) -> tuple[n.File, list[str]]:
    bag = Bag()
    tree = parse("f", text, bag)
    file = SourceFile("f", text)
    return tree, [f"{file.position(one.primary.span.start).line} {one.code.slug}" for one in bag.sorted()]


def test_ten_mistakes_are_ten_diagnostics() -> None:
    _, found = read(TEN_MISTAKES)
    assert found == [
        "1 colon-for-equals",
        "2 quoted-name",
        "5 equals-for-colon",
        "11 unclosed-bracket",
        "16 missing-colon",
        "17 unquoted-text",
        "18 incomplete-clause",
        "20 foreign-quotes",
        "21 unclosed-interpolation",
        "23 missing-separator",
        "26 missing-value",
    ]


def test_the_tree_has_what_was_meant() -> None:
    tree, _ = read(TEN_MISTAKES)
    assert dump(tree) == (
        """\
file 'f'
  param acrName string
  param group string
  existing resource azure.containerRegistry acr
    body
      attribute name = acrName
      attribute resourceGroup = group
  resource azure.storage store
    body
      child blobs blobs
      child queue orders
        body
          attribute a = 1
  resource project api '../Api/Api.csproj'
    body
      child endpoint http
        body
          attribute external = true
      reference (. store blobs) as 'blobs'
      grant AcrPush on acr
      child env
        body
          attribute GREETING = 'hello'
          attribute OTHER = 'hello ${store.name'
      attribute args = ['a', 'b']
  var other = 4
"""
        + f"  broken {TEN_MISTAKES.index('var size')}..{TEN_MISTAKES.index('+') + 1} size\n"
    )


def test_a_broken_declaration_leaves_its_names() -> None:
    for text, name in [
        ("param a string ^ [\n", "a"),
        ("var b = * 3\n", "b"),
        ("existing azure.storage store './x' 'y'\n", "store"),
        ("project api 'x' ( {\n  a: 1\n}\n", "api"),
        ("@secure()\nparam c string ^ (\n", "c"),
    ]:
        tree, found = read(text)
        assert found
        assert tree.declarations == ()
        assert [name in broken.names for broken in tree.broken] == [True], text


def test_the_body_behind_a_broken_head_is_read_for_mistakes() -> None:
    _, found = read("project api 'x' 'y' {\n  a = 1\n  b 2\n}\n")
    assert found == ["1 unexpected", "2 equals-for-colon", "3 missing-colon"]


def test_an_entry_that_makes_no_sense_is_left_out_and_noted() -> None:
    text = "k n {\n  a: 1\n  b: * 2\n  c: 3\n}\n"
    tree, found = read(text)
    assert found == ["3 unexpected"]
    (resource,) = tree.declarations
    assert isinstance(resource, n.Resource)
    assert resource.body is not None
    assert [entry.key.text for entry in resource.body.entries if isinstance(entry, n.Attribute)] == ["a", "c"]  # type: ignore[union-attr]
    (broken,) = tree.broken
    assert "b" in broken.names
    assert resource.span.start < broken.span.start < broken.span.end < resource.span.end


def test_a_property_and_an_item_that_make_no_sense_are_left_out() -> None:
    tree, found = read("var x = { a: [1, 2 *, 3], b: , c: 4 }\n")
    assert found == ["1 missing-value", "1 missing-value"]
    assert dump(tree).splitlines()[1] == "  var x = {a: [1, 3], c: 4}"


def test_a_missing_closing_brace_ends_with_the_indentation() -> None:
    tree, found = read("k a {\n  env {\n    b: 1\n  c: 2\n}\nk d {\n  e: 1\n\nk f\n")
    assert found == ["2 unclosed-bracket", "6 unclosed-bracket"]
    assert dump(tree).splitlines()[1:] == [
        *("  resource k a", "    body", "      child env", "        body", "          attribute b = 1"),
        *("      attribute c = 2", "  resource k d", "    body", "      attribute e = 1", "  resource k f"),
    ]


def test_a_missing_opening_brace_and_one_closing_brace_too_many_lose_nothing() -> None:
    tree, found = read("k a\n  env\n    b = 1\n  }\n  c: 2\n}\nk d {\n  e f { }}\n  g: 3\n}\n")
    assert found == ["1 missing-opener", "2 missing-opener", "3 equals-for-colon", "8 stray-closer"]
    assert dump(tree).splitlines()[1:] == [
        *("  resource k a", "    body", "      child env", "        body", "          attribute b = 1"),
        *("      attribute c = 2", "  resource k d", "    body", "      child e f", "        body empty"),
        "      attribute g = 3",
    ]


def test_a_brace_too_many_is_the_one_that_is_indented_like_nothing_it_closes() -> None:
    rest = "      b {\n        c: 1\n      }\n    }\n  }\n}\nvar x: 3\n"
    for first in ["queue a", "queue a: 1"]:
        tree, found = read(f"k n {{\n  topic t {{\n    subscription s {{\n      {first}\n}}\n{rest}")
        assert found[-2:] == ["5 stray-closer", "12 colon-for-equals"]
        assert [one.name.text for one in tree.declarations if isinstance(one, n.Resource)] == ["n"]


def test_a_brace_too_many_is_found_beside_a_bracket_that_is_not_closed() -> None:
    _, found = read("k n {\n  a: f(1, 2\n  b {\n    c: 1\n  }}\n  output d: 1\n}\n")
    assert found == ["2 unclosed-bracket", "5 stray-closer"]


def test_braces_on_lines_of_their_own_are_paired_like_others() -> None:
    _, found = read("k n\n{\n  b c\n  {\n    d: [1, 2\n    e: 3\n  }\n  f g\n  {\n    h: 1\n  i: 2\n}\n")
    assert found == [
        "2 brace-on-next-line",
        "4 brace-on-next-line",
        "5 unclosed-bracket",
        "9 unclosed-bracket",
        "9 brace-on-next-line",
    ]


def test_indentation_means_nothing_in_a_right_program() -> None:
    text = "k a {\nenv {\n      b: 1\n}\n      c: 2\nqueue d {\ne: 1 } }\nk f"
    tree, found = read(text)
    assert found == []
    assert len(tree.declarations) == 2


def test_a_program_without_indentation_may_have_other_mistakes() -> None:
    tree, found = read("k a {\nqueue b {\nc = 1\n}\nqueue d\n}\nk e\n")
    assert found == ["3 equals-for-colon"]
    assert len(tree.declarations) == 2


def test_an_unclosed_comment_and_an_unclosed_raw_string_end_before_the_next_declaration() -> None:
    tree, found = read("/* what this is about\nis told here\nparam a string\nvar b = '''\ntext\nparam c string\n")
    assert found == ["1 unclosed-comment", "4 unclosed-raw-string"]
    assert [type(one).__name__ for one in tree.declarations] == ["Param", "Var", "Param"]


def test_names_that_are_none_are_read_as_something_alike_everywhere() -> None:
    tree, found = read("param my__name string\nvar x = my__name\n")
    assert found == ["1 bad-name", "2 bad-name"]
    assert dump(tree).splitlines()[1:] == ["  param my_name string", "  var x = my_name"]


def test_nothing_is_broken_in_silence() -> None:
    for entry in ("a", "a: ", "a: 1 2 3", "@x", "reference", "{", "(", "'x'", "existing", "a b c d"):
        tree, found = read(f"k n {{\n  {entry}\n}}\n")
        assert found, entry
        assert tree.broken or tree.declarations, entry
