"""Every form of the language, as the tree that it is read as."""

from __future__ import annotations

import pytest

from aspirec.diagnostics.model import Bag
from aspirec.syntax.dump import dump
from aspirec.syntax.parser import parse


def tree(text: str) -> list[str]:
    """The lines of the dump, without the file's own; the text has no mistake."""
    bag = Bag()
    file = parse("app.aspire", text, bag)
    assert [found.message for found in bag.sorted()] == []
    assert file.broken == ()
    return dump(file).splitlines()[1:]


def expression(text: str) -> str:
    """The dump of an expression."""
    line, *comments = tree(f"var x = {text}\n")
    assert all("comment" in other for other in comments)
    return line.removeprefix("  var x = ")


DECLARATIONS = [
    ("app shop", ["  app shop"]),
    ("app shop { tags { team: 'a' } }", ["  app shop", "    body", "      child tags", "        body"]),
    ("import './data.aspire'", ["  import './data.aspire'"]),
    ("param a", ["  param a"]),
    ("param a int", ["  param a int"]),
    ("param a = 'x'", ["  param a = 'x'"]),
    ("param a array = []", ["  param a array = []"]),
    ("@secure() param a string", ["  @secure()", "  param a string"]),
    ("@secure()\n\n@sys.minLength(3)\n// why\nparam a", ["  @secure()", "  @minLength(3)", "  param a"]),
    ("@allowed(['a', 'b'])\nparam a", ["  @allowed(['a', 'b'])", "  param a"]),
    ("var a = 1", ["  var a = 1"]),
    ("output a = b.c", ["  output a = (. b c)"]),
    ("output a int = 3", ["  output a int = 3"]),
    ("stage dev { a: 1, b: 'x' }", ["  stage dev", "    body", "      attribute a = 1", "      attribute b = 'x'"]),
    ("redis cache", ["  resource redis cache"]),
    ("azure.storage my-store2", ["  resource azure.storage my-store2"]),
    ("existing azure.storage store { }", ["  existing resource azure.storage store", "    body empty"]),
    ("project api '../Api.csproj'", ["  resource project api '../Api.csproj'"]),
    ("node node 'x'", ["  resource node node 'x'"]),
    ("resource resource 'x'", ["  resource resource resource 'x'"]),
    ("grant on", ["  resource grant on"]),
    ("existing node as", ["  existing resource node as"]),
    ("param param param", ["  param param param"]),
    ("output output = output", ["  output output = output"]),
]


@pytest.mark.parametrize(("text", "lines"), DECLARATIONS, ids=[text for text, _ in DECLARATIONS])
def test_declaration(text: str, lines: list[str]) -> None:
    assert tree(f"{text}\n")[: len(lines)] == lines


ENTRIES = [
    ("sku: 'x'", ["attribute sku = 'x'"]),
    ("'A__B': 1", ["attribute 'A__B' = 1"]),
    ("resource: 'x'", ["attribute resource = 'x'"]),
    ("reference: x", ["attribute reference = x"]),
    ("grant: x", ["attribute grant = x"]),
    ("output: x", ["attribute output = x"]),
    ("existing: true", ["attribute existing = true"]),
    ("null: null", ["attribute null = null"]),
    ("true: false", ["attribute true = false"]),
    ("queue orders", ["child queue orders"]),
    ("queue output", ["child queue output"]),
    ("queue reference { }", ["child queue reference", "  body empty"]),
    ("existing secret s", ["existing child secret s"]),
    ("mount './x' { path: '/x' }", ["child mount './x'", "  body", "    attribute path = '/x'"]),
    ("volume data './x'", ["child volume data './x'"]),
    ("env { }", ["child env", "  body empty"]),
    ("resource { }", ["child resource", "  body empty"]),
    ("output { }", ["child output", "  body empty"]),
    ("configure abc { a: null }", ["child configure abc", "  body", "    attribute a = null"]),
    ("reference store", ["reference store"]),
    ("reference store.blobs as 'b' optional", ["reference (. store blobs) as 'b' optional"]),
    ("reference optional optional", ["reference optional optional"]),
    ("reference grant.on", ["reference (. grant on)"]),
    ("grant A on store", ["grant A on store"]),
    ("grant A, 'guid', B on a.b", ["grant A, 'guid', B on (. a b)"]),
    ("grant A,\n    B on c", ["grant A, B on c"]),
    ("output a: b", ["output a = b"]),
    ("output a int: 3", ["output a int = 3"]),
    ("resource sa 'x@y' { }", ["resource sa 'x@y'", "  body empty"]),
    ("existing resource sa 'x@y' { }", ["existing resource sa 'x@y'", "  body empty"]),
]


@pytest.mark.parametrize(("text", "lines"), ENTRIES, ids=[text for text, _ in ENTRIES])
def test_entry_of_a_body(text: str, lines: list[str]) -> None:
    assert tree(f"k n {{\n  {text}\n}}\n")[2:] == [f"      {line}" for line in lines]


EXPRESSIONS = [
    ("a.b.c", "(. (. a b) c)"),
    ("a.?b", "(.? a b)"),
    ("a.null.true", "(. (. a null) true)"),
    ("a[0]['x']", "(index (index a 0) 'x')"),
    ("f()", "(call f)"),
    ("f(1, a)", "(call f 1 a)"),
    ("kv.getSecret('x').y", "(. (call (. kv getSecret) 'x') y)"),
    ("a-b", "a-b"),
    ("a - b", "(- a b)"),
    ("a -b", "(- a b)"),
    ("3-1", "(- 3 1)"),
    ("-x", "(- x)"),
    ("!a && b", "(&& (! a) b)"),
    ("a + b * c", "(+ a (* b c))"),
    ("a - b - c", "(- (- a b) c)"),
    ("a * b / c % d", "(% (/ (* a b) c) d)"),
    ("a < b == c >= d", "(== (< a b) (>= c d))"),
    ("a =~ b != c !~ d", "(!~ (!= (=~ a b) c) d)"),
    ("a || b && c == d + e", "(|| a (&& b (== c (+ d e))))"),
    ("a ?? b || c", "(?? a (|| b c))"),
    ("a ? b : c ? d : e", "(? a b (? c d e))"),
    ("a ? b ? 1 : 2 : 3", "(? a (? b 1 2) 3)"),
    ("a ?? b ? c : d", "(? (?? a b) c d)"),
    ("(a + b) * c", "(* (paren (+ a b)) c)"),
    ("-a.b[0]", "(- (index (. a b) 0))"),
    ("[]", "[]"),
    ("[1, 2, ]", "[1, 2]"),
    ("[\n 1\n 2, 3\n]", "[1, 2, 3]"),
    ("[\n -1\n -2\n]", "[(- 1), (- 2)]"),
    ("[\n [1]\n [2]\n]", "[[1], [2]]"),
    ("{}", "{}"),
    ("{ a: 1, 'b c': 2, '${d}': 3 }", "{a: 1, 'b c': 2, ${d}: 3}"),
    ("{\n a: { b: 1 }\n c: 2\n}", "{a: {b: 1}, c: 2}"),
    ("null", "null"),
    ("007", "7"),
    ("9223372036854775807", "9223372036854775807"),
]


@pytest.mark.parametrize(("text", "dumped"), EXPRESSIONS, ids=[text for text, _ in EXPRESSIONS])
def test_expression(text: str, dumped: str) -> None:
    assert expression(text) == dumped


STRINGS = [
    ("''", "''"),
    ("'a\"b'", "'a\"b'"),
    (r"'it\'s \\ \n\r\t \${x} \u{1F600}'", repr("it's \\ \n\r\t ${x} \U0001f600")),
    ("'$x $ 5$'", "'$x $ 5$'"),
    ("'${a}'", "${a}"),
    ("'a${b}c${d}'", "'a' ${b} 'c' ${d}"),
    ("'a${'b${c}'}d'", "'a' ${'b' ${c}} 'd'"),
    ("'${{ a: '}' }.a}'", "${(. {a: '}'} a)}"),
    (r"'\'${a}\'${b}\''", '"\'" ${a} "\'" ${b} "\'"'),
    ("'''raw ${x} \\n 'q' '''", "raw" + repr("raw ${x} \\n 'q' ")),
    ("'''\nfirst\r\nsecond\rthird'''", "raw" + repr("first\nsecond\nthird")),
    ("''''quoted''''", "raw" + repr("'quoted'")),
    ("''''''", "raw''"),
]


@pytest.mark.parametrize(("text", "dumped"), STRINGS, ids=[text for text, _ in STRINGS])
def test_string(text: str, dumped: str) -> None:
    assert expression(text) == dumped


CONTINUED = [
    "a\n  ? b\n  : c",
    "a ?\n  b :\n  c",
    "a // why\n  ? b // yes\n  : c",
    "a ? /* x */ b /* y\n z */ : c",
]


@pytest.mark.parametrize("text", CONTINUED)
def test_a_line_that_begins_or_ends_with_an_operator_goes_on(text: str) -> None:
    assert expression(text) == "(? a b c)"


@pytest.mark.parametrize("text", ["a.b\n  .c", "a.\nb\n// why\n.c"])
def test_a_line_that_begins_with_a_dot_goes_on(text: str) -> None:
    assert expression(text) == "(. (. a b) c)"


def test_a_line_that_begins_with_a_minus_goes_on_only_in_parentheses() -> None:
    assert expression("f(a\n  - b)") == "(call f (- a b))"
    assert expression("[a\n  - b]") == "[a, (- b)]"


def test_commas_are_line_ends_and_the_last_one_is_nothing() -> None:
    assert (
        tree("k n {\n  a: 1, b: 2,\n  c: 3\n}\n")
        == tree("k n { a: 1, b: 2, c: 3, }")
        == tree("k n {\na: 1\nb: 2\nc: 3}")
    )


@pytest.mark.parametrize("end", ["\n", "\r\n", "\r"])
def test_line_ends_of_any_sort_are_one(end: str) -> None:
    text = "// c\nk n {\n  a: 1\n\n  b: '''\nx\ny'''\n}\nvar x = 1\n"
    assert [line for line in tree(text.replace("\n", end)) if "comment" not in line] == [
        line for line in tree(text) if "comment" not in line
    ]


def test_a_byte_order_mark_at_the_start_is_nothing() -> None:
    assert tree("\ufeffparam a\n") == tree("param a\n")


def test_comments_stand_anywhere_and_are_kept_in_order() -> None:
    text = "/* 1 */ k /* 2 */ n { // 3\n  // 4\n  a: /* 5 */ 1 // 6\n} // 7\n// 8"
    bag = Bag()
    file = parse("f", text, bag)
    assert bag.sorted() == ()
    assert [comment.text for comment in file.comments] == [
        *("/* 1 */", "/* 2 */", "// 3", "// 4", "/* 5 */", "// 6", "// 7", "// 8")
    ]


def test_an_empty_file_is_a_program_of_nothing() -> None:
    assert tree("") == tree("\n\n") == []
