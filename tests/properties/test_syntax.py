"""What holds of every text, and of every program: nothing raises, spans are sound, formatting changes no meaning."""

from __future__ import annotations

from attrs import fields
from hypothesis import given
from hypothesis import strategies as st

from aspirec.diagnostics.model import Bag
from aspirec.syntax import nodes as n
from aspirec.syntax import tokens as t
from aspirec.syntax.dump import dump
from aspirec.syntax.format import format_file
from aspirec.syntax.parser import parse

# -- programs ------------------------------------------------------------------------------------------------------

WORDS = (*t.WORDS, "a", "b2", "my-store", "x_y", "string", "int", "queue", "env")
NAMES = st.sampled_from([word for word in WORDS if word not in ("true", "false", "null")])
KINDS = st.sampled_from(["redis", "node", "azure.storage", "a.b.c", "grant"])
TEXT = st.text(st.sampled_from("ab $\\'\"{}\u00e9\t/*"), max_size=6)
BINARY = "* / % + - < <= > >= == != =~ !~ && || ??"
GAPS = st.sampled_from([" ", "  ", "\t", " /* c */ "])
BREAKS = st.sampled_from(["\n", "\n\n", "\r\n", " // c\n", "\n// own\n", "\n\n\n/* x\n y */\n"])
SEPARATORS = st.one_of(BREAKS, st.sampled_from([", ", ",\n", " , // c\n"]))


def quoted(text: str) -> str:
    return "'" + text.replace("\\", "\\\\").replace("'", "\\'").replace("${", "\\${").replace("\t", "\\t") + "'"


@st.composite
def listed(draw: st.DrawFn, opening: str, element: st.SearchStrategy[str], closing: str) -> str:
    """Elements in brackets, on one line or on several, with comments between them."""
    elements = draw(st.lists(element, max_size=3))
    text = opening + draw(st.sampled_from(["", " ", "\n", " // c\n", "\n\n// own\n"]))
    for place, one in enumerate(elements):
        text += (draw(SEPARATORS) if place else "") + one
    return text + draw(st.sampled_from(["", " ", "\n", " // c\n", "," if elements else ""])) + closing


def expressions(inner: st.SearchStrategy[str]) -> st.SearchStrategy[str]:
    """Expressions one level deeper; operands are in parentheses where that is needed."""
    operators = st.sampled_from([sign for sign in t.SIGNS if sign in BINARY.split()])
    around = st.sampled_from([" ", "  ", " // c\n ", " /* c */ "])
    behind = st.sampled_from([" ", "\n  ", " // c\n "])
    value = st.tuples(inner).map(lambda one: f"({one[0]})")
    return st.one_of(
        st.tuples(value, operators, behind, value).map(lambda p: f"{p[0]} {p[1]}{p[2]}{p[3]}"),
        st.tuples(value, around, value, around, value).map(lambda p: f"{p[0]}{p[1]}? {p[2]}{p[3]}: {p[4]}"),
        st.tuples(st.sampled_from("!-"), value).map("".join),
        st.tuples(NAMES, st.sampled_from([".", ".?"]), NAMES).map("".join),
        st.tuples(NAMES, inner).map(lambda p: f"{p[0]}[{p[1]}]"),
        st.tuples(NAMES, listed("(", inner, ")").filter(lambda s: "," not in s[-2:])).map("".join).filter(is_call),
        listed("[", value, "]"),
        listed("{", st.tuples(NAMES, inner).map(": ".join), "}"),
        st.tuples(TEXT, NAMES, TEXT).map(lambda p: f"{quoted(p[0])[:-1]}${{{p[1]}}}{quoted(p[2])[1:]}"),
    )


def is_call(text: str) -> bool:
    """Arguments are separated by commas alone; of what `listed` makes, one argument or none is one."""
    bag = Bag()
    parse("f", f"var x = {text}", bag)
    return not bag.has_errors


LEAVES = st.one_of(
    NAMES, TEXT.map(quoted), st.integers(0, 2**63 - 1).map(str), st.sampled_from(["true", "null", "'''r\n ${x}'''"])
)
EXPRESSIONS = st.recursive(LEAVES, expressions, max_leaves=6)
PATHS = st.lists(NAMES, min_size=1, max_size=3).map(".".join)
CHILD_WORDS = st.sampled_from(["queue", "env", "mount", "probe"])


def entries(inner: st.SearchStrategy[str]) -> st.SearchStrategy[str]:
    """Entries whose bodies hold `inner`."""
    body = listed("{", inner, "}")
    return st.one_of(
        st.tuples(NAMES, EXPRESSIONS).map(": ".join),
        st.tuples(CHILD_WORDS, GAPS, NAMES).map("".join),
        st.tuples(CHILD_WORDS, NAMES, body).map(" ".join),
        st.tuples(CHILD_WORDS, body).map(" ".join),
        st.tuples(CHILD_WORDS, TEXT.map(quoted), body).map(" ".join),
        st.tuples(st.just("existing"), CHILD_WORDS, NAMES).map(" ".join),
        st.tuples(st.just("reference"), PATHS, st.sampled_from(["", "as 'x'", "optional"])).map(" ".join),
        st.tuples(st.just("grant"), GAPS, st.just("A, 'b'"), GAPS, st.just("on"), GAPS, PATHS).map("".join),
        st.tuples(st.just("output"), NAMES, st.just(":"), EXPRESSIONS).map(" ".join),
        st.tuples(st.just("resource"), NAMES, st.just("'x@y'"), body).map(" ".join),
    )


ENTRIES = st.recursive(st.tuples(NAMES, LEAVES).map(": ".join), entries, max_leaves=5)
DECLARATIONS = st.one_of(
    st.tuples(st.just("param"), NAMES, NAMES, st.just("="), EXPRESSIONS).map(" ".join),
    st.tuples(st.sampled_from(["@secure()", "@allowed(['a'])\n", "@sys.x('y') // c\n"]), st.just("param p")).map(
        " ".join
    ),
    st.tuples(st.just("var"), NAMES, st.just("="), EXPRESSIONS).map(" ".join),
    st.tuples(st.just("output"), NAMES, st.just("="), EXPRESSIONS).map(" ".join),
    st.tuples(KINDS, GAPS, NAMES, GAPS, TEXT.map(quoted)).map("".join),
    st.tuples(KINDS, NAMES, listed("{", ENTRIES, "}")).map(" ".join),
    st.tuples(st.just("existing"), KINDS, NAMES, listed("{", ENTRIES, "}")).map(" ".join),
)


@st.composite
def programs(draw: st.DrawFn) -> str:
    text = draw(st.sampled_from(["", "\ufeff", "// head\n\n"]))
    for declaration in draw(st.lists(DECLARATIONS, max_size=3)):
        text += declaration + draw(BREAKS)
    return text


# -- texts that are no programs ------------------------------------------------------------------------------------

ODD = ["1", "1.5", "'x'", "'a${", "}b'", "'''", '"', ";", "#", "//", "/*", "*/", "\\", "$", "a--b", "_"]
SPECIAL = ["\n", "\n  ", "\r", "\t", "\0", "\ufeff", "\ud800", "\u00e9", "\u00a0", "azure.storage store {\n  "]
PIECES = st.sampled_from([*t.LITERALS, *WORDS, *ODD, *SPECIAL])
SOUP = st.lists(st.tuples(PIECES, st.sampled_from(["", " "])).map("".join), max_size=40).map("".join)


@st.composite
def mutations(draw: st.DrawFn) -> str:
    """A program with pieces put in, taken out, or doubled."""
    text = draw(programs())
    for _ in range(draw(st.integers(1, 3))):
        start = draw(st.integers(0, len(text)))
        end = min(len(text), start + draw(st.integers(0, 4)))
        text = text[:start] + draw(st.one_of(PIECES, st.just(text[start:end] * 2), st.just(""))) + text[end:]
    return text


def check(text: str) -> n.File:
    """Parse; spans lie within each other, what is broken was reported, and the tree can be printed."""
    bag = Bag()
    tree = parse("f", text, bag)
    assert bag.has_errors or not tree.broken
    for found in bag.sorted():
        assert 0 <= found.primary.span.start <= found.primary.span.end <= len(text)
    for declaration in tree.declarations:
        check_spans(declaration)
    dump(tree).encode("utf-8")
    return tree


def check_spans(node: n.Node) -> None:
    for field in fields(type(node)):
        value = getattr(node, field.name)
        for part in value if type(value) is tuple else (value,):
            if isinstance(part, n.Node):
                assert node.span.start <= part.span.start <= part.span.end <= node.span.end
                check_spans(part)


@given(st.one_of(st.text(), st.binary().map(lambda data: data.decode("utf-8", "surrogateescape"))))
def test_any_text_gives_a_tree(text: str) -> None:
    check(text)


@given(SOUP)
def test_any_tokens_give_a_tree(text: str) -> None:
    check(text)


@given(mutations())
def test_changed_programs_give_a_tree(text: str) -> None:
    check(text)


@given(programs())
def test_programs_have_no_mistakes(text: str) -> None:
    bag = Bag()
    parse("f", text, bag)
    assert [found.message for found in bag.sorted()] == []


@given(st.one_of(programs(), mutations(), SOUP))
def test_formatting_keeps_the_meaning_and_the_comments_and_settles(text: str) -> None:
    formatted = format_file("f", text, Bag())
    if formatted is None:
        return
    before, after = parse("f", text, Bag()), parse("f", formatted, Bag())
    assert after.declarations == before.declarations
    assert [one.text for one in after.comments] == [tidy(one.text) for one in before.comments]
    assert format_file("f", formatted, Bag()) == formatted
    assert all(line == line.rstrip() for line in formatted.split("\n")) or "'''" in formatted or "/*" in formatted


def tidy(comment: str) -> str:
    return comment.replace("\r\n", "\n").replace("\r", "\n").rstrip()


@given(programs())
def test_line_ends_make_no_difference(text: str) -> None:
    text = text.replace("\r\n", "\n")
    tree = parse("f", text, Bag())
    assert parse("f", text.replace("\n", "\r\n"), Bag()).declarations == tree.declarations
