"""What is pasted in from elsewhere: texts without quotes, lists and templates of other languages. One mistake, one diagnostic."""

from __future__ import annotations

import pytest
from tests.unit.syntax.test_mistakes import diagnostics, found

IN_A_BODY = [
    ("a: C:\\src\\Api", "2:6 unquoted-text"),
    ("a: .\\sync, b: 1", "2:6 unquoted-text"),
    ("a: C:\\Program Files\\dotnet\\x.exe", "2:6 unquoted-text"),
    ("a: ['x', ..\\y]", "2:12 unquoted-text"),
    ("mount .\\x { path: '/x' }", "2:9 unquoted-text"),
    ("a: Server=x.example;Database=erp", "2:6 unquoted-text"),
    ("a: Server=tcp:x,1433;User ID=sa // why", "2:6 unquoted-text"),
    ("a: redis://${b.c.d}/0", "2:6 unquoted-text"),
    ("a: Server=x;Pwd=${b} // why", "2:6 unquoted-text"),
    ("a: Server=x;Pwd=${b}'", "2:6 unclosed-string"),
    ("a: ${b};${c}'", "2:6 unclosed-string"),
    ("a: x/.*:.*", "2:6 unquoted-text"),
    ("domain www.example.com { a: 1 }", "2:10 unquoted-text"),
    ("volume data:/data", "2:10 unquoted-text"),
    ("a: {{ b }}", "2:6 other-language"),
    ("a: {{ .Values.b | quote }}", "2:6 other-language"),
    ("a: $(b)", "2:6 unknown-character"),
    ("a: b, c.d", "2:6 unexpected"),
    ("a: 'x', 'y', 'z'", "2:6 unexpected"),
    ("a: { b }", "2:6 unexpected"),
    ("a: { 'x', 'y' }", "2:6 unexpected"),
    ("a: f({ b.c, d })", "2:8 unexpected"),
    ("a:\n    - --batch\n    - 100", "3:5 other-language"),
    ("a:\n    - 80:8080\n    - ./x:/y", "3:5 other-language"),
    ("env:\n    - A=x\n    - B=y z", "3:5 other-language"),
    ("- queue orders\n  - queue bills", "2:3 other-language"),
    ("- A=on", "2:3 other-language"),
    ("a, 'x'", "2:4 missing-colon"),
    ("a; 5", "2:4 missing-colon"),
    ("a: b ? 'x' ; 'y'", "2:14 wrong-operator"),
    ("queue orders.", "2:15 unexpected"),
    ("rule: https { a: 1 }", "2:7 unexpected"),
    ("mount: './x' { a: 1 }", "2:8 unexpected"),
    ("queue orders!", "2:15 unexpected"),
    ("grant A, on b", "2:10 unexpected"),
    ("a: b => 30 || c ? 1 : 2", "2:8 wrong-operator"),
    ("a: f'x ${b}'", "2:6 unexpected"),
    ("a: (string)b.c", "2:6 other-language"),
    ("o: {\n    with space: 1\n  }", "3:5 unquoted-text"),
    ("a: 2024-01-31", "2:6 odd-number"),
    ("a: 50%", "2:6 unquoted-text"),
    ("a\uff1a 1", "2:4 unknown-character"),
    ("a: 'it''s ${b}'", "2:6 doubled-quote"),
    ("a: b then 'x' else 'y'", "2:8 other-language"),
    ("a: not b >= 3", "2:6 wrong-operator"),
    ("a: b gt 3", "2:8 wrong-operator"),
    ("a: b::c", "2:7 wrong-operator"),
    ("a: f(b; 'x')", "2:9 semicolon"),
    ("[for d in ['x']: database d]", "2:4 other-language"),
    ("a: 1 <!-- why -->", "2:8 comment-sign"),
    ("a: b.0", "2:7 wrong-operator"),
    ("as 'v' reference b.c", "2:3 incomplete-clause"),
    ("on b grant A", "2:3 incomplete-clause"),
    ("a: if (b) 'x' else 'y'", "2:6 other-language"),
    ("route '/api' -> b.c", "2:16 unexpected"),
    ("hub rooms (\n    handler {\n      a: 1\n    }\n  )", "2:13 unexpected"),
    ("a: 'The 'best' seats'", "2:6 doubled-quote"),
    ("a: The shop and its cache", "2:6 unquoted-text"),
    ("o: { a: The shop and its cache }", "2:11 unquoted-text"),
    ("subscription archive:", "2:23 unexpected"),
    ("grant Storage Blob Data Reader on b", "2:9 incomplete-clause"),
    ("a: $b", "2:6 unknown-character"),
    ("a: ${b:-c}", "2:6 other-language"),
    ('a: $"x {b}"', "2:6 foreign-quotes"),
    ('a: @"C:\\x"', "2:6 foreign-quotes"),
    ('a: "she said \\"x\\" then"', "2:6 foreign-quotes"),
    ("a: b, 'c'", "2:6 unexpected"),
    ("a: b ? 'x' | 'y'", "2:14 wrong-operator"),
    ("a: 'x' 'y'", "2:10 missing-separator"),
    ("- name: A\n    value: b\n  - name: B\n    value: c", "2:3 other-language"),
    ("depends on b, c", "2:3 unexpected"),
    ("waits for b.c", "2:3 unexpected"),
    ("reference b/c/d", "2:14 wrong-operator"),
    ("reference b and c", "2:15 incomplete-clause"),
    ("grant role A on b", "2:9 misspelt-word"),
    ("a: ['x', b as string, c]", "2:14 other-language"),
    ("a: 'The shop of ' b.c", "2:21 missing-separator"),
    (".WithReference(b)", "2:4 other-language"),
]


@pytest.mark.parametrize(("entry", "expected"), IN_A_BODY, ids=[repr(entry[:30]) for entry, _ in IN_A_BODY])
def test_pasted_into_a_body(entry: str, expected: str) -> None:
    assert found(f"k n {{\n  {entry}\n}}\nparam p string\n") == [expected]


@pytest.mark.parametrize("entry", [entry for entry, _ in IN_A_BODY], ids=[repr(entry[:30]) for entry, _ in IN_A_BODY])
def test_what_comes_after_it_is_read(entry: str) -> None:
    assert len(found(f"k n {{\n  {entry}\n  other = 1\n}}\nvar x: 2\n")) == 3


AT_THE_TOP = [
    ("project p C:\\src\\p.csproj { a: 1 }", "1:11 unquoted-text"),
    ("project p \\\\server\\share\\p.csproj", "1:11 unquoted-text"),
    ("var x = if b { 'y' } else { 'z' }", "1:9 other-language"),
    ("output x => y.z", "1:10 colon-for-equals"),
    ("azure.frontDoor front.door { a: 1 }", "1:17 bad-name"),
    ("param a.b string = 'x'", "1:7 bad-name"),
    ("param vault name string", "1:7 bad-name"),
    ("var my name = 3", "1:5 bad-name"),
    ("container nginx:1.25 { a: 1 }", "1:11 missing-name"),
    ("data azure.storage s { name: 'x' }", "1:1 other-language"),
    ("var x = {'a', 'b'}", "1:9 unexpected"),
    ("@description 'x'\nparam a string", "1:1 unexpected"),
    ('@description "x"\nparam a string', "1:1 unexpected"),
    ("@description(How many there are.)\nparam a string", "1:14 unquoted-text"),
    ("param a 1 | 2 | 3 = 3", "1:9 other-language"),
    ("output store.blobs.name", "1:8 missing-name"),
    ("other a/b/c.d vault {\n  name: 'x'\n}", "1:7 missing-name"),
    ("external azure.keyVault vault {\n  name: 'x'\n}", "1:1 unexpected"),
]


@pytest.mark.parametrize(("text", "expected"), AT_THE_TOP, ids=[text for text, _ in AT_THE_TOP])
def test_pasted_at_the_top(text: str, expected: str) -> None:
    assert found(f"{text}\nparam p string\n") == [expected]


@pytest.mark.parametrize(
    ("entry", "help"),
    [
        ("a: C:\\src\\Api", "write 'C:/src/Api'"),
        ("a: {{ b.c }}", "write b.c, and '${b.c}' inside of a string"),
        ("a: b, c", "write [b, c]"),
        ("queue my orders", "write 'my-orders', or orders in quotes; what is said of my stands in braces"),
        ("grant Storage Blob Data Reader on b", "write StorageBlobDataReader"),
        ('a: $"x {b}"', "write 'x ${b}'"),
        ("a: $b", "write b, and '${b}' inside of a string"),
        ("a: 'The shop of ' b.c", "a value is one text: join them, 'The shop of ${b.c}'"),
        ("depends on b, c", "write 'reference b' for what is needed to use it, 'waitFor: [b, c]' to start after it"),
        ("reference b and c", "write 'reference c', on a line of its own if 'b' is a target, too"),
    ],
)
def test_the_mend_can_be_written(entry: str, help: str) -> None:
    assert [one.help for one in diagnostics(f"k n {{\n  {entry}\n}}\n")] == [help]


@pytest.mark.parametrize(
    ("text", "mended"),
    [
        ("k n { a: 1; b: 2 }\n", "k n { a: 1, b: 2 }\n"),
        ("k n {\n  a: 1;\n}\n", "k n {\n  a: 1\n}\n"),
        ("k\u00a0n\n", "k n\n"),
        ("k n {\n  a: b, c.d\n}\n", "k n {\n  a: [b, c.d]\n}\n"),
        ("k n {\n  a: b.0\n}\n", "k n {\n  a: b[0]\n}\n"),
        ("k n {\n  a: {{ b.c }}\n}\n", "k n {\n  a: b.c\n}\n"),
        ("k n {\n  - queue b\n}\n", "k n {\n   queue b\n}\n"),
        ("k n {\n  a\uff1a 1\n}\n", "k n {\n  a: 1\n}\n"),
        ("k n {\n  a; 5\n}\n", "k n {\n  a: 5\n}\n"),
    ],
)
def test_the_first_fix_mends_the_text(text: str, mended: str) -> None:
    (one,) = diagnostics(text)
    span = one.primary.span
    assert text[: span.start] + one.fixes[0] + text[span.end :] == mended
    assert found(mended) == []


def test_text_in_strings_and_comments_is_left_alone() -> None:
    text = "k n {\n  a: 'C:\\\\x {{ b }}' // .\\y {{ c }}\n  b 1\n}\n"
    assert found(text) == ["3:4 missing-colon"]


BLOCKS = [
    ('FROM node:20\nWORKDIR /app\n\nCOPY . .\nRUN npm ci && \\\n  npm test\nCMD ["node"]\n', "1:1 other-language"),
    ('services:\n  web:\n    image: nginx\n    ports:\n      - "80:80"\n', "1:1 outside-body"),
    ('var a = X.Create(args);\nvar b = a.AddRedis("b")\n  .WithData();\na.Build().Run();\n', "1:1 other-language"),
    ("const a = await b.add('c');\n", "1:1 other-language"),
    ("The web shop: what customers see, and what the office sees.\n", "1:1 comment-sign"),
    ("@minValue(1)\n@maxValue(\n@maxValue(10)\nparam a int = 3\n", "2:10 unclosed-bracket"),
    ("if prod {\n  azure.managedRedis cache\n} else {\n  redis cache\n}\n", "1:1 other-language"),
    ("param s {\n  a: string\n} = { a: 'x' }\n", "1:9 other-language"),
    ("azure.storage s\n<<<<<<< HEAD\nvar a = 1\n=======\nvar a = 2\n>>>>>>> other\n", "2:1 unexpected"),
    ("k n {\n  This explains the next line.\n  a: 1\n}\n", "2:3 comment-sign"),
    ("```aspire\nk n {\n  a: 1\n}\n```\n", "1:1 unexpected"),
    ("k n '.\\src\\Api\\Api.csproj' {\n  a: 1\n}\n", "1:7 unknown-escape"),
    ("k n 'x' in m {\n  a: 1\n}\n", "1:9 unexpected"),
    ("k n 'x' uses m, o {\n  a: 1\n}\n", "1:9 unexpected"),
    ("n = k.l 'x' {\n  a: 1\n}\n", "1:1 unexpected"),
]


@pytest.mark.parametrize(("text", "expected"), BLOCKS, ids=[text.split("\n")[0] for text, _ in BLOCKS])
def test_a_block_is_one_mistake(text: str, expected: str) -> None:
    assert found(text) == [expected]
    assert len(found(f"param p string\n{text}\nvar x: 2\n")) == 2


def test_a_program_in_json_is_one_mistake() -> None:
    assert found('{\n  "kind": "project",\n  "env": {\n    "A": "x"\n  }\n}\n\nvar x: 2\n') == [
        "1:1 other-language",
        "8:6 colon-for-equals",
    ]


@pytest.mark.parametrize(
    ("written", "help"),
    [
        ("'it is'", r"write @description('it is')"),
        ('"it\'s"', r"write @description('it\'s')"),
        ("'it''s'", r"write @description('it\'s')"),
        (r"'it\'s'", r"write @description('it\'s')"),
    ],
)
def test_a_text_behind_a_decorator_keeps_its_quotes(written: str, help: str) -> None:
    (one,) = diagnostics(f"@description {written}\nparam a string\n")
    assert one.help == help


@pytest.mark.parametrize("block", ['{ "a": 1 }\n', '{\n  "a": {\n', '{\n"a": [\n\n{ "b": 1 }\n]\n}\n'])
def test_what_follows_json_is_read(block: str) -> None:
    below = 1 + block.count("\n")
    assert found(f"{block}var x: 2\n") == ["1:1 other-language", f"{below}:6 colon-for-equals"]


def test_the_same_line_twice_is_one_too_many_only_where_a_brace_is() -> None:
    assert found("k n {\n  a: {\n  a: {\n    b: 1\n  }\n}\n") == ["2:3 unexpected"]
    assert found("k n {\n  a: {\n    a: {\n      b = 1\n    }\n  }\n}\n") == ["4:9 equals-for-colon"]
    assert found("k n {\n  a: {\n  a: {\n    b = 1\n  }\n  }\n}\n") == ["4:7 equals-for-colon"]
    assert found("k n {\n  /*\n  a {\n  a {\n  */\n  a: '''\nb {\nb {\n'''\n  c 1\n}\n") == ["10:4 missing-colon"]


def test_fences_in_texts_are_left_alone() -> None:
    text = "k n {\n  a: '''\n```js\nb\n```\n'''\n"
    assert found(f"{text}  b 1\n}}\n") == ["7:4 missing-colon"]
    assert found(f"{text}}}\n```\n") == ["8:1 unexpected"]


def test_what_goes_on_with_an_operator_has_a_first_line() -> None:
    assert found("var a = b\n  ? 'x'\n  : 'y'\n}\n") == ["4:1 stray-closer"]


def test_words_in_a_text_of_several_lines_are_no_comment() -> None:
    assert found("k n {\n  a: '''\nThis is what it says.\n'''\n  b 1\n}\n") == ["5:4 missing-colon"]


def test_a_name_in_letters_that_look_alike_is_read_as_what_it_looks_like() -> None:
    (one,) = diagnostics("k n {\n  replic\u0430s: 1\n}\n")
    assert one.fixes == ("replicas",)
    assert diagnostics("var l\u00e4bel = 1\n")[0].fixes == ("label",)
