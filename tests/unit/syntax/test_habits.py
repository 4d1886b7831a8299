"""What people write out of habit from other languages, or in haste: one mistake, one diagnostic, at its place."""

from __future__ import annotations

import pytest
from tests.unit.syntax.test_mistakes import diagnostics, found

IN_A_BODY = [
    ("refrence store.blobs", "2:3 misspelt-word"),
    ("refrence a as 'b'", "2:3 misspelt-word"),
    ("reference a optionl", "2:15 misspelt-word"),
    ("grnat A on b", "2:3 misspelt-word"),
    ("exsting secret s { x: 1 }", "2:3 misspelt-word"),
    ("grant A onn b", "2:11 misspelt-word"),
    ("reference as 'b' a", "2:13 incomplete-clause"),
    ("reference optional a", "2:13 incomplete-clause"),
    ("optional reference a", "2:3 incomplete-clause"),
    ("reference to a", "2:13 incomplete-clause"),
    ("reference 'a.b'", "2:13 quoted-name"),
    ("reference a/b", "2:14 wrong-operator"),
    ("reference a->b", "2:14 wrong-operator"),
    ("grant b A", "2:9 incomplete-clause"),
    ("grant store.blobs A", "2:9 incomplete-clause"),
    ("grant store.blobs 'Storage Blob Data Reader'", "2:9 incomplete-clause"),
    ("grant A and B on c", "2:11 incomplete-clause"),
    ("grant [A, B] on c", "2:9 incomplete-clause"),
    ("grant: A on b", "2:8 incomplete-clause"),
    ("reference: a as 'b'", "2:12 incomplete-clause"),
    ("grant A: b", "2:10 incomplete-clause"),
    ("secret s existing", "2:12 unexpected"),
    ("secret existing s { a: 1 }", "2:10 unexpected"),
    ("queue q (\n    a: 1\n  )", "2:11 unexpected"),
    ("queue q < a: 1 >", "2:11 unexpected"),
    ("scale [\n    a: 1\n  ]", "2:9 unexpected"),
    ("a: (1, 2)", "2:6 unexpected"),
    ("a => 1", "2:5 equals-for-colon"),
    ("a -> 1", "2:5 equals-for-colon"),
    ("a := 1", "2:5 equals-for-colon"),
    ("a:: 1", "2:5 unexpected"),
    ("a: b..c", "2:8 unexpected"),
    ("a = { b: 1 }", "2:5 equals-for-colon"),
    ("endpoint http: { a: 1 }", "2:16 unexpected"),
    ("endpoint http = { a: 1 }", "2:17 unexpected"),
    ("a: /bin/sh", "2:6 unquoted-text"),
    ("a: ./x/y.sh", "2:6 unquoted-text"),
    ("a: nginx:1.27", "2:6 unquoted-text"),
    ("a: 0 2 * * *", "2:6 unquoted-text"),
    ("a: */5 * * * *", "2:6 unquoted-text"),
    ("a: 10.0.0.0/24", "2:6 odd-number"),
    ("a: https://x.example/y, b: 1", "2:6 unquoted-text"),
    ("args: ['-c, 'x y']", "2:10 unclosed-string"),
    ("a: 'it's me'", "2:6 doubled-quote"),
    ("a: ''b.c''", "2:6 doubled-quote"),
    ("a: x/y'", "2:6 unclosed-string"),
    ("a: \"x', b: 1", "2:6 foreign-quotes"),
    ("a: 'x\n  y z'\n  b: 1", "2:6 unclosed-string"),
    ("a: ${b.c}", "2:6 unknown-character"),
    ("a: ${f(b)}", "2:6 unknown-character"),
    ("a: <<EOF\n  x 'y\n  EOF\n  b: 1", "2:6 other-language"),
    ("a:\n    - 'x'\n    - 'y'\n  b: 1", "3:5 other-language"),
    ("a:\n    - b: 1\n      c: 2\n    - b: 3", "3:5 other-language"),
    ("env:\n    A: 'x'\n    B: 'y'\n  b: 1", "2:3 other-language"),
    ("queue q:\n    a: 1\n    b: 2", "2:3 other-language"),
    ("o: {\n    p:\n      a: 1\n      b: 2\n  }", "3:5 other-language"),
    ("a: b ? 'x' , 'y'", "2:14 wrong-operator"),
    ("a: b == ? 1 : 2", "2:8 missing-value"),
    ("a: if b then c else d", "2:6 other-language"),
    ("a: ...b", "2:6 other-language"),
    ("...b", "2:3 other-language"),
    ("export a: 1", "2:3 unexpected"),
    ("a b c d e", "2:3 comment-sign"),
    ("queue my orders { a: 1 }", "2:9 bad-name"),
    ("output a b.c", "2:12 missing-colon"),
    ("output a string b.c", "2:19 missing-colon"),
    ("a: 1 -- why it is", "2:8 comment-sign"),
    ("-- why it is", "2:3 comment-sign"),
    ("<!-- why -->", "2:3 comment-sign"),
    ("a: 5_000", "2:6 odd-number"),
    ("a: ['x', 'y')", "2:15 stray-closer"),
    ("a: f(['x'))", "2:12 stray-closer"),
    ("a: f(1)), b: 2", "2:10 stray-closer"),
    ("scale minReplicas: 1, maxReplicas: 2", "2:8 missing-opener"),
    ("probe liveness path: '/x'", "2:17 missing-opener"),
    ("env\n    A: 'x'\n    B: 'y'", "2:6 missing-opener"),
    ("a: b?.c", "2:7 wrong-operator"),
    ("a: b =< c", "2:8 wrong-operator"),
    ("a: (b: 1)", "2:6 unexpected"),
    ("reference b c", "2:15 incomplete-clause"),
    ("reference b, c.d", "2:16 incomplete-entry"),
    ("x.y/z: 1", "2:3 unquoted-text"),
    ("a: 'x''", "2:9 doubled-quote"),
    ("grant A; B on c", "2:10 semicolon"),
    ("env:\n    - A: 'x'\n    - B: 'y'", "3:5 other-language"),
    ("a: f(1).\n  b: 1", "2:10 missing-name"),
    ("/* note\n  a: 'x */ y'", "2:3 unclosed-comment"),
    ("volume data: '/data'", "2:3 unexpected"),
    ("secret s = x", "2:3 unexpected"),
    ("param p string", "2:3 unexpected"),
    ("var v = 1", "2:3 unexpected"),
]


@pytest.mark.parametrize(("entry", "expected"), IN_A_BODY, ids=[repr(entry[:30]) for entry, _ in IN_A_BODY])
def test_habit_in_a_body(entry: str, expected: str) -> None:
    assert found(f"k n {{\n  {entry}\n}}\nparam p string\n") == [expected]


@pytest.mark.parametrize("entry", [entry for entry, _ in IN_A_BODY], ids=[repr(entry[:30]) for entry, _ in IN_A_BODY])
def test_what_comes_after_it_is_read(entry: str) -> None:
    alone = found(f"k n {{\n  {entry}\n}}\n")
    assert len(found(f"k n {{\n  {entry}\n  other = 1\n}}\nvar x: 2\n")) == len(alone) + 2


AT_THE_TOP = [
    ("parm a string", "1:1 misspelt-word"),
    ("vra a = 1", "1:1 misspelt-word"),
    ("ouput a = 1", "1:1 misspelt-word"),
    ("imprt './x'", "1:1 misspelt-word"),
    ("exsting azure.storage s { name: 'x' }", "1:1 misspelt-word"),
    ("Param a int = 1", "1:1 misspelt-word"),
    ("variable a = 1", "1:1 misspelt-word"),
    ("param a int default 1", "1:13 missing-equals"),
    ("param a 'x'", "1:9 missing-equals"),
    ("param a string 'x'", "1:16 missing-equals"),
    ("var a 'x'", "1:7 missing-equals"),
    ("output a b.c", "1:10 missing-equals"),
    ("output a string b.c", "1:17 missing-equals"),
    ("var a string = 'x'", "1:7 unexpected"),
    ("var a == 1", "1:7 wrong-operator"),
    ("param a string := 'x'", "1:16 colon-for-equals"),
    ("param a string[] = []", "1:9 other-language"),
    ("param a 'x' | 'y' = 'x'", "1:9 other-language"),
    ("param a string?", "1:9 other-language"),
    ("param a { b: string }", "1:9 other-language"),
    ("@secure\nparam a string", "1:1 unexpected"),
    ("param a string @secure()", "1:16 misplaced-decorator"),
    ("azure.storage s existing = {\n  name: 'x'\n}", "1:17 unexpected"),
    ("azure.storage existing s {\n  name: 'x'\n}", "1:15 unexpected"),
    ("int a = 1", "1:1 other-language"),
    ("foo a = 1", "1:1 other-language"),
    ("output a {\n  value = 1\n}", "1:10 other-language"),
    ('output "a" {\n  value = "x"\n}', "1:8 other-language"),
    ('variable "a" {\n  type = string\n}', "1:1 other-language"),
    ("import * as a from './b'", "1:1 other-language"),
    ("return a.b", "1:1 other-language"),
    ("azure.storage s if (a) {\n  b: 1\n}", "1:17 other-language"),
    ("azure.storage s: {\n  b: 1\n}", "1:16 unexpected"),
    ("azure.storage s (\n  b: 1\n)", "1:17 unexpected"),
    ("azure.storage s,", "1:16 unexpected"),
    ("azure.storage s:\n  queue q:\n    a: 1\n  blobs b", "1:16 missing-opener"),
    ("azure.storage s\n  queue q\n    a: 1\n  b: 1", "1:16 missing-opener"),
    ("param param a string", "1:7 unexpected"),
    ("container my api 'x' { a: 1 }", "1:11 bad-name"),
    ("<!-- why -->", "1:1 comment-sign"),
    ("-- why it is", "1:1 comment-sign"),
    ("azure.storage s {\n  queue q\n  }\n}", "3:3 stray-closer"),
    ("output a = b.c\n}", "2:1 stray-closer"),
    ("externalService labs https://labs.example.com", "1:22 unquoted-text"),
    ("@secure();\nparam a string", "1:10 semicolon"),
    ("@minLength(1)\nparam a string @secure()", "2:16 misplaced-decorator"),
    ("dockerfile d, './x'", "1:13 unexpected"),
    ("param a string,\n@secure()\nparam b string", "1:15 unexpected"),
    ("stage dev a: 1, b: 2 }", "1:10 missing-opener"),
    ("externalService e = 'https://x.example'", "1:19 unexpected"),
    ("container c 'x' {\n  }\n  a: 1\n}", "2:3 stray-closer"),
    ("container c 'x' {\n  b { a: 1 }}\n  d: 1\n}", "2:13 stray-closer"),
    ("container c 'x' {\n  b a: 1 }\n  d: 1\n}", "2:4 missing-opener"),
    ("container c 'x' {\n  gant A, B on c\n}", "2:3 misspelt-word"),
    ("container c 'x {\n  a: 1\n}", "1:13 unclosed-string"),
    ("input a int", "1:1 other-language"),
    ("azure.storage = s {\n  b: 1\n}", "1:15 unexpected"),
    ("project: a './x'", "1:8 unexpected"),
    ("container c nginx:1' { a: 1 }", "1:13 unclosed-string"),
    ("container c 'x'' { a: 1 }", "1:16 doubled-quote"),
    ("if (a) {\n  azure.search s\n}", "1:1 other-language"),
]


@pytest.mark.parametrize(("text", "expected"), AT_THE_TOP, ids=[repr(text[:30]) for text, _ in AT_THE_TOP])
def test_habit_at_the_top(text: str, expected: str) -> None:
    assert found(f"{text}\n") == [expected]
    alone = found(f"param p string\n{text}\nparam q string\n")
    assert [one.split()[1] for one in alone] == [expected.split()[1]]


def test_every_habit_has_help() -> None:
    for text in [f"k n {{\n  {entry}\n}}\n" for entry, _ in IN_A_BODY] + [f"{text}\n" for text, _ in AT_THE_TOP]:
        for one in diagnostics(text):
            assert one.help, (text, one.message)
            assert "\n" not in one.message


MENDED = [
    ("parm a string\n", "param a string\n"),
    ("k n {\n  refrence a.b\n}\n", "k n {\n  reference a.b\n}\n"),
    ("k n {\n  a: ${b.c}\n}\n", "k n {\n  a: b.c\n}\n"),
    ("k n {\n  a: 'it's me'\n}\n", "k n {\n  a: 'it\\'s me'\n}\n"),
    ("k n {\n  a: nginx:1.27\n}\n", "k n {\n  a: 'nginx:1.27'\n}\n"),
    ("k n {\n  a: https://x.example/y\n}\n", "k n {\n  a: 'https://x.example/y'\n}\n"),
    ("k n {\n  a => 1\n}\n", "k n {\n  a : 1\n}\n"),
    ("project a ..\\Api\\Api.csproj\n", "project a '../Api/Api.csproj'\n"),
    ("var a 'x'\n", "var a = 'x'\n"),
    ("k n {\n  a: 'x\n  y z'\n}\n", "k n {\n  a: '''x\n  y z'''\n}\n"),
]


@pytest.mark.parametrize(("text", "mended"), MENDED, ids=[repr(text) for text, _ in MENDED])
def test_the_first_fix_mends_the_text(text: str, mended: str) -> None:
    (one,) = diagnostics(text)
    span = one.primary.span
    assert text[: span.start] + one.fixes[0] + text[span.end :] == mended
    assert found(mended) == []


def test_both_sides_of_a_merge_are_one_mistake() -> None:
    text = "k n {\n<<<<<<< HEAD\n  a: 1\n=======\n  a = 2\n>>>>>>> other\n  b = 3\n}\n"
    assert found(text) == ["2:1 unexpected", "7:5 equals-for-colon"]


ONCE_RAISED = [
    "/    words of one, each with a group   itsTwo; one/uses the group that every hub has.\n",
    "k n {\ngrant AcrPull azure.containerRegistry acr\n}\n",
    "var script\n '''\n    hello=",
    "param acrName stringvault\n ;",
]


@pytest.mark.parametrize(
    "text", ONCE_RAISED, ids=["half-comment", "grant-without-on", "text-without-end", "lone-semicolon"]
)
def test_what_once_raised_gives_diagnostics(text: str) -> None:
    assert found(text)
