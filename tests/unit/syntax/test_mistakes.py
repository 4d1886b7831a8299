"""One mistake gives one diagnostic, with its code and in its place, and nothing follows from it."""

from __future__ import annotations

import pytest

from aspirec.diagnostics.model import Bag, Diagnostic
from aspirec.source import SourceFile
from aspirec.syntax.parser import parse


def diagnostics(text: str) -> tuple[Diagnostic, ...]:
    bag = Bag()
    parse("f", text, bag)
    return bag.sorted()


def found(text: str) -> list[str]:
    """What is wrong, as `line:column slug`."""
    file = SourceFile("f", text)
    places = [(file.position(one.primary.span.start), one.code.slug) for one in diagnostics(text)]
    return [f"{place.line}:{place.column} {slug}" for place, slug in places]


IN_A_BODY = [
    ("a =  1", "2:5 equals-for-colon"),
    ("a =", "2:5 missing-value"),
    ("a:", "2:4 missing-value"),
    ("a:\n  b: 1", "2:4 missing-value"),
    ("a: b.\n  c: 1", "2:7 missing-name"),
    ("a: 1 +\n  b: 2", "2:8 missing-value"),
    ("a: 1 + * 2", "2:10 unexpected"),
    ("a: c ? 1", "2:8 missing-value"),
    ("a: c ? 1 :", "2:12 missing-value"),
    ("replicas 3", "2:11 missing-colon"),
    ("enabled true", "2:10 missing-colon"),
    ("sizes [1]", "2:8 missing-colon"),
    ("name toLower(x)", "2:7 missing-colon"),
    ("name other.name", "2:7 missing-colon"),
    ("o: { a 1 }", "2:9 missing-colon"),
    (": 1", "2:3 missing-name"),
    ("queue", "2:3 incomplete-entry"),
    ("a: 1 b: 2", "2:8 missing-separator"),
    ("queue a queue b", "2:11 missing-separator"),
    ("queue queue a", "2:9 unexpected"),
    ("a: [1 2]", "2:9 missing-separator"),
    ("a: f(1 2)", "2:10 missing-separator"),
    ("a: f(\n1\n2)", "3:2 missing-separator"),
    ("a: f(1,)", "2:9 unexpected"),
    ("a: [1, , 2]", "2:10 unexpected"),
    ("a: 'x", "2:6 unclosed-string"),
    ("a: f('x, 1)", "2:8 unclosed-string"),
    ("a: x'", "2:6 unclosed-string"),
    ("a: ['x, 'y']", "2:7 unclosed-string"),
    ("a: 'x${y'", "2:6 unclosed-interpolation"),
    ("a: f('x${y', 2)", "2:8 unclosed-interpolation"),
    ("a: 'x${'", "2:6 unclosed-interpolation"),
    ("a: 'x${}'", "2:6 missing-value"),
    ("a: 'it''s'", "2:6 doubled-quote"),
    ("a: 'c:\\d'", "2:9 unknown-escape"),
    ("a: '\\u{110000}'", "2:7 not-a-character"),
    ('a: "x"', "2:6 foreign-quotes"),
    ("a: \u201cx\u201d", "2:6 foreign-quotes"),
    ("a: `x`", "2:6 foreign-quotes"),
    ("a: (1 + 2", "2:6 unclosed-bracket"),
    ("a: [1, 2", "2:6 unclosed-bracket"),
    ("a: ['x', 'y'}", "2:15 stray-closer"),
    ("a: 'x', 'y']", "2:14 stray-closer"),
    ("env {\n    a: 1\n  b: 2", "2:7 unclosed-bracket"),
    ("env {{\n    a: 1\n  }", "2:8 unexpected"),
    ("env\n    a: 1\n  }", "2:6 missing-opener"),
    ("endpoint http port: 1 }\n  b: 2", "2:16 missing-opener"),
    ("endpoint http { port: 1 }}\n  b: 2", "2:28 stray-closer"),
    ("grant A store", "2:11 incomplete-clause"),
    ("grant A to store", "2:11 incomplete-clause"),
    ("grant on store", "2:9 incomplete-clause"),
    ("grant A", "2:3 incomplete-clause"),
    ("grant A B on store", "2:11 missing-separator"),
    ("grant A on 'store'", "2:14 quoted-name"),
    ("reference", "2:3 incomplete-clause"),
    ("reference 'store'", "2:13 quoted-name"),
    ("reference a as b", "2:18 unquoted-text"),
    ("reference a 'b'", "2:15 incomplete-clause"),
    ("reference a optional as 'b'", "2:24 incomplete-clause"),
    ("reference a { }", "2:15 incomplete-clause"),
    ("reference a, b", "2:16 incomplete-entry"),
    ("reference a reference b.c", "2:15 missing-separator"),
    ("reference a as 'x' grant R on b", "2:22 missing-separator"),
    ("grant R on a grant R on b", "2:16 missing-separator"),
    ("existing secret", "2:12 missing-name"),
    ("output a = 1", "2:12 equals-for-colon"),
    ("output a", "2:10 missing-name"),
    ("@secure()\n  a: 1", "2:3 misplaced-decorator"),
    ("mount ./x { path: 'y' }", "2:9 unquoted-text"),
    ("a: x and y", "2:8 wrong-operator"),
    ("a: not x", "2:6 wrong-operator"),
    ("a: x & y", "2:8 wrong-operator"),
    ("a: x === y", "2:8 wrong-operator"),
    ("a: x <> y", "2:8 wrong-operator"),
    ("a: x = y", "2:8 wrong-operator"),
    ("a: [for x in y: x]", "2:7 other-language"),
    ("a: x => y", "2:8 other-language"),
    ("resource a 'b@c' = {\n    d: 1\n  }", "2:20 unexpected"),
    ("a: 1;", "2:7 semicolon"),
    ("a: 1; b: 2", "2:7 semicolon"),
    ("a: 1.5", "2:6 odd-number"),
    ("a: 0x1f", "2:6 odd-number"),
    ("a: 10m", "2:6 odd-number"),
    ("a: 9223372036854775808", "2:6 number-too-large"),
    ("a: " + "9" * 5000, "2:6 number-too-large"),
    ("a__b: 1", "2:3 bad-name"),
    ("_a: 1", "2:3 bad-name"),
    ("a: b- c", "2:6 glued-minus"),
    ("a: caf\u00e9", "2:6 bad-name"),
    ("a: 1 $", "2:8 unknown-character"),
    ("a:\u00a01", "2:5 unknown-character"),
    ("a: \x001", "2:6 unknown-character"),
    ("\ufeffa: 1", "2:3 unknown-character"),
    ("# why", "2:3 comment-sign"),
    ("a: 1 # why it is", "2:8 comment-sign"),
    ("a: 1 / why it is", "2:8 comment-sign"),
    ("a: 1 /* why", "2:8 unclosed-comment"),
]


@pytest.mark.parametrize(("entry", "expected"), IN_A_BODY, ids=[repr(entry[:30]) for entry, _ in IN_A_BODY])
def test_mistake_in_a_body(entry: str, expected: str) -> None:
    assert found(f"k n {{\n  {entry}\n}}\nparam p string\n") == [expected]


AT_THE_TOP = [
    ("param", "1:1 missing-name"),
    ("param 'a' string", "1:7 quoted-name"),
    ("param a: string", "1:8 colon-for-equals"),
    ("param a: 'x'", "1:8 colon-for-equals"),
    ("param a string =", "1:16 missing-value"),
    ("param null string", "1:7 reserved-name"),
    ("param a string b", "1:16 missing-equals"),
    ("param a- string", "1:7 bad-name"),
    ("var a", "1:6 unexpected"),
    ("var = 1", "1:1 missing-name"),
    ("var a: 1", "1:6 colon-for-equals"),
    ("var a = 1 var b = 2", "1:11 missing-separator"),
    ("var a = [1, 2", "1:9 unclosed-bracket"),
    ("var a = {\n  b: 1\n", "1:9 unclosed-bracket"),
    ("var a = 1 +", "1:11 missing-value"),
    ("var a = '''\nx", "1:9 unclosed-raw-string"),
    ("output a: 1", "1:9 colon-for-equals"),
    ("stage { a: 1 }", "1:1 missing-name"),
    ("stage 'dev' { a: 1 }", "1:7 quoted-name"),
    ("stage dev { queue q }", "1:13 stage-entry"),
    ("app", "1:1 missing-name"),
    ("app 'shop'", "1:5 quoted-name"),
    ("import ./data.aspire", "1:8 unquoted-text"),
    ("container c 'nginx:1.2 {\n  a: 1\n}", "1:13 unclosed-string"),
    ("import data", "1:8 unquoted-text"),
    ("project './x'", "1:1 missing-name"),
    ("project api ../Api/Api.csproj { a: 1 }", "1:13 unquoted-text"),
    ("container c nginx:1.2 { a: 1 }", "1:13 unquoted-text"),
    ("azure.storage { a: 1 }", "1:1 missing-name"),
    ("existing azure.storage", "1:10 missing-name"),
    ("existing", "1:1 missing-name"),
    ("azure.storage a\n{\n  b: 1\n}", "2:1 brace-on-next-line"),
    ("azure.storage a {\n  b: 1\n", "1:17 unclosed-bracket"),
    ("azure.storage a {\n  b: 1\n}\n}", "4:1 stray-closer"),
    ("azure.storage a\n  blobs b\n}", "1:16 missing-opener"),
    ("azure.storage a = { b: 1 }", "1:17 unexpected"),
    ("project project a 'x'", "1:9 unexpected"),
    ("a: 1", "1:1 outside-body"),
    ("a = 1", "1:1 outside-body"),
    ("@secure()\nredis r", "1:1 misplaced-decorator"),
    ("@secure()", "1:1 misplaced-decorator"),
    ("resource a 'b@c' = {\n  d: 1\n}", "1:1 other-language"),
    ("resource a 'b@c' existing = {\n  d: 1\n}", "1:1 other-language"),
    ("module a './b.bicep' = {\n  d: 1\n}", "1:1 other-language"),
    ("targetScope = 'x'", "1:1 other-language"),
    ("let x = 1", "1:1 other-language"),
]


@pytest.mark.parametrize(("text", "expected"), AT_THE_TOP, ids=[repr(text[:30]) for text, _ in AT_THE_TOP])
def test_mistake_at_the_top(text: str, expected: str) -> None:
    assert found(f"{text}\n") == [expected]
    if text != "@secure()":
        alone = found(f"param p string\n{text}\nparam q string\n")
        assert [one.split()[1] for one in alone] == [expected.split()[1]]


def test_every_message_is_one_sentence_and_every_mistake_has_help() -> None:
    for text in [f"k n {{\n  {entry}\n}}\n" for entry, _ in IN_A_BODY] + [f"{text}\n" for text, _ in AT_THE_TOP]:
        for one in diagnostics(text):
            assert one.message
            assert "\n" not in one.message
            assert not one.message.endswith(".")
            assert one.help or one.code.slug == "unexpected", (text, one.message)


FIXED = [
    ("k n {\n  a = 1\n}\n", "k n {\n  a : 1\n}\n"),
    ("k n {\n  a 1\n}\n", "k n {\n  a: 1\n}\n"),
    ('var a = "x"\n', "var a = 'x'\n"),
    ("var a = 'it''s'\n", "var a = 'it\\'s'\n"),
    ("var a = b and c\n", "var a = b && c\n"),
    ("param 'a' string\n", "param a string\n"),
    ("var a = 1;\n", "var a = 1\n"),
    ("k n {\n  args: ['x'}\n}\n", "k n {\n  args: ['x']\n}\n"),
    ("import ./x\n", "import './x'\n"),
    ("k n {\n  grant A store\n}\n", "k n {\n  grant A on store\n}\n"),
]


@pytest.mark.parametrize(("text", "mended"), FIXED, ids=[repr(text) for text, _ in FIXED])
def test_the_first_fix_mends_the_text(text: str, mended: str) -> None:
    (one,) = diagnostics(text)
    span = one.primary.span
    assert text[: span.start] + one.fixes[0] + text[span.end :] == mended
    assert found(mended) == []


def test_an_unclosed_bracket_shows_where_the_other_one_belongs() -> None:
    text = "k n {\n  env {\n    a: 1\n  b: 2\n}\n"
    (one,) = diagnostics(text)
    assert text[one.primary.span.start : one.primary.span.end] == "{"
    (other,) = one.secondary
    assert other.text == "'}' expected here"
    assert SourceFile("f", text).position(other.span.start).line == 3


def test_two_texts_behind_a_word_are_no_text_to_join() -> None:
    assert [one.help for one in diagnostics("x a {\n  bindMount './from' '/to' { b: 1 }\n}")] == [
        "one text stands behind the word, the rest in the body: bindMount './from' { … }"
    ]
    assert [one.help for one in diagnostics("x a {\n  title: 'one' 'two'\n}")] == [
        "a value is one text: join them, '${first}${second}'"
    ]
