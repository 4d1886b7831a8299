"""What stands behind the dot of a declared resource: endpoints, outputs and connection properties, by their names."""

from __future__ import annotations

from collections.abc import Iterator

from aspirec.bicep.identifiers import identifier, symbol_of
from aspirec.catalog import schema
from aspirec.catalog.naming import member_name
from aspirec.model.bodies import attributes_of, is_called
from aspirec.model.names import Declared
from aspirec.syntax import nodes as syntax


def name_written(child: schema.Child, node: syntax.Child) -> syntax.Expr | None:
    """What is written as the physical name of a child; None where nothing is."""
    return next((item.value for item in attributes_of(node.body) if is_called(item, child.name_attribute)), None)


ENDPOINT_PROPERTIES = ("url", "host", "port", "targetPort", "hostAndPort", "scheme")
"""What an endpoint has behind the dot."""


def endpoint_names(declared: Declared) -> dict[str, None]:
    """The endpoints that a compute resource has: its kind's own, those written, those that come with attributes and blocks."""
    kind = declared.kind
    assert kind is not None
    assert kind.compute is not None
    names = {endpoint.name: None for endpoint in kind.compute.endpoints}
    for entry in declared.node.body.entries if declared.node.body else ():
        if isinstance(entry, syntax.Child) and entry.name is not None and entry.word.text == "endpoint":
            names[entry.name.text] = None
        is_null = isinstance(entry, syntax.Attribute) and isinstance(entry.value, syntax.Null)
        word = _word_of(entry)
        said = kind.attribute(word) or kind.child(word)
        if said is not None and not is_null:
            names |= dict.fromkeys(said.endpoints)
    return names


def _word_of(entry: syntax.Entry) -> str:
    """The key or the word of an entry; a key whose colon is missing is reported where it stands."""
    match entry:
        case syntax.Attribute(key=syntax.Name(text=text)) | syntax.Child(word=syntax.Name(text=text)):
            return text
        case _:
            return ""


def output_named(declared: Declared, name: str) -> str | None:
    """The module output behind a name that the language has for it."""
    assert declared.kind is not None
    for output in declared.kind.outputs:
        if name in (output.alias, output.name):
            return output.name
    for entry in declared.node.body.entries if declared.node.body else ():
        if isinstance(entry, syntax.OutputEntry) and entry.name.text == name:
            return identifier(name)
    return name if declared.kind.file_outputs else None


def output_of_child(child: schema.Child, name: str, wanted: str) -> str | None:
    """The module output behind a name that the language has for an output of a child (`net.web.id`)."""
    found = next((output for output in child.outputs if output.alias == wanted), None)
    return found.name.format(symbol=symbol_of(name), name=name) if found is not None else None


def output_names(declared: Declared) -> Iterator[str]:
    assert declared.kind is not None
    for output in declared.kind.outputs:
        yield output.alias or output.name
    for entry in declared.node.body.entries if declared.node.body else ():
        if isinstance(entry, syntax.OutputEntry):
            yield entry.name.text


def property_names(connection: schema.Connection) -> tuple[str, ...]:
    """The names in the language of connection properties."""
    names = tuple(member_name(name) for name, _ in connection.properties)
    return names if connection.string is None else ("connectionString", *names)


def author_properties(connection: schema.Connection, body: syntax.Body | None) -> Iterator[str]:
    """The names in the language of the connection properties that the author adds in a block of their own."""
    for entry in body.entries if body and connection.entries else ():
        if isinstance(entry, syntax.Child) and entry.word.text == connection.entries and entry.body is not None:
            for item in attributes_of(entry.body):
                yield member_name(item.key.literal or "")
