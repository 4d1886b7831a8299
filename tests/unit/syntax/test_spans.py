"""Every node knows its text."""

from __future__ import annotations

from attrs import fields

from aspirec.diagnostics.model import Bag
from aspirec.syntax import nodes as n
from aspirec.syntax.parser import parse

TEXT = """\
@description('x') param node-x string = a.b(1)[0] ?? -c ? 'x${y}z' : [1, (2)]
existing azure.storage store 'src' {
  a: { b: 1 } // why
  reference c.d as 'e' optional
  grant F, 'g' on h.i
  existing queue j { }
  output k int: l
  resource m 'n@o' { }
  params { p: 'q' }
}
"""


def texts(node: n.Node) -> list[tuple[str, str]]:
    """Class and text of a node and all below, outermost first."""
    found = [(type(node).__name__, TEXT[node.span.start : node.span.end])]
    for field in fields(type(node)):
        value = getattr(node, field.name)
        for part in value if isinstance(value, tuple) else (value,):
            if isinstance(part, n.Node):
                found += texts(part)
    return found


def test_spans_cover_what_was_written() -> None:
    file = parse("f", TEXT, Bag())
    param, resource = file.declarations
    assert texts(param) == [
        ("Param", TEXT.splitlines()[0]),
        ("Name", "node-x"),
        ("Name", "string"),
        ("Conditional", "a.b(1)[0] ?? -c ? 'x${y}z' : [1, (2)]"),
        ("Binary", "a.b(1)[0] ?? -c"),
        ("Index", "a.b(1)[0]"),
        ("Call", "a.b(1)"),
        ("Member", "a.b"),
        ("Name", "a"),
        ("Name", "b"),
        ("Integer", "1"),
        ("Integer", "0"),
        ("Unary", "-c"),
        ("Name", "c"),
        ("String", "'x${y}z'"),
        ("Name", "y"),
        ("Array", "[1, (2)]"),
        ("Integer", "1"),
        ("Parenthesized", "(2)"),
        ("Integer", "2"),
        ("Decorator", "@description('x')"),
        ("Name", "description"),
        ("String", "'x'"),
    ]
    assert texts(resource)[:3] == [
        ("Resource", TEXT[TEXT.index("existing") : -1]),
        ("Name", "azure.storage"),
        ("Name", "store"),
    ]
    assert isinstance(resource, n.Resource)
    assert resource.body is not None
    assert [texts(entry)[0] for entry in resource.body.entries] == [
        ("Attribute", "a: { b: 1 }"),
        ("Reference", "reference c.d as 'e' optional"),
        ("Grant", "grant F, 'g' on h.i"),
        ("Child", "existing queue j { }"),
        ("OutputEntry", "output k int: l"),
        ("ResourceEntry", "resource m 'n@o' { }"),
        ("Child", "params { p: 'q' }"),
    ]
    assert [(comment.text, comment.span.start) for comment in file.comments] == [("// why", TEXT.index("// why"))]


def test_the_file_is_named_in_every_span() -> None:
    file = parse("some/app.aspire", "var x = [1]\n", Bag())
    assert file.span == ("some/app.aspire", 0, 12)
    (declaration,) = file.declarations
    assert declaration.span.file == "some/app.aspire"


def test_spans_take_no_part_in_equality() -> None:
    assert parse("f", "var x   = 1", Bag()).declarations == parse("f", "var x = 1", Bag()).declarations
