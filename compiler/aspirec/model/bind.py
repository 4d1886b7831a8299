"""Binding: from syntax trees to the model. Names are resolved, kinds attached, expressions typed, schemas checked.

    azure.containerRegistry acr { sku: 'Premium' }   ->   Resource(acr, kind azure.containerRegistry, sku = 'Premium')

Every declaration is bound whatever the others are like, so that one run finds as much as it can.
"""

from __future__ import annotations

from collections.abc import Iterable
from pathlib import PurePosixPath
from typing import Protocol, TypeVar

from aspirec import expressions as ex
from aspirec.diagnostics.model import Bag
from aspirec.frozen import evolve
from aspirec.model import errors, nodes
from aspirec.model.bind_expressions import Binder
from aspirec.model.bind_known import check_constant, check_early
from aspirec.model.bind_outputs import output_of
from aspirec.model.bind_parameters import bind_parameter, bind_stages, check_cycles
from aspirec.model.bind_resources import bind_resource
from aspirec.model.bind_values import bind_as
from aspirec.model.bodies import nothing_but_attributes
from aspirec.model.main_parameters import REPLACING
from aspirec.model.names import TextOf, collect_names, nothing_read, told_apart
from aspirec.model.reserved_names import check_reserved
from aspirec.model.typing import is_secret
from aspirec.syntax import nodes as syntax
from aspirec.types import STRING, Choice, Type

OPTIONS: dict[str, Type] = {
    "location": STRING,
    "resourceGroup": STRING,
    "scope": Choice(("subscription", "resourceGroup")),
    "roles": Choice(("managed", "external", "none")),
    "naming": Choice(("aspire", "aspire8")),
    "appHost": STRING,
}
"""The options of `app`, beside `tags { … }`."""

_OPTIONS_ELSEWHERE = {
    "name": "the name stands behind the word: app NAME",
    **dict.fromkeys(("region", "azureregion"), "did you mean 'location'?"),
    **dict.fromkeys(("rg", "group"), "did you mean 'resourceGroup'?"),
}
"""What is meant by options that there are not, by what they are called elsewhere, in lower case."""


def bind_program(
    files: Iterable[syntax.File], bag: Bag, *, incomplete: bool = False, text_of: TextOf = nothing_read
) -> nodes.App:
    """One program out of all its files; the first is the one that was named. What is wrong goes into the bag. `incomplete`
    says that there are files which could not be read; `text_of` gives the text of one that a resource names.
    """
    files = tuple(files)
    declarations = [declaration for file in files for declaration in file.declarations]
    broken = [piece for file in files for piece in file.broken]
    binder = Binder(collect_names(declarations, broken, bag, incomplete=incomplete, text_of=text_of), bag)
    source = _written(files[0].name)
    name, options = _bind_app(declarations, source, binder)
    parameters = tuple(bind_parameter(node, binder) for node in binder.names.params.values())
    check_cycles(parameters, binder)
    check_reserved(parameters, options, bag)
    outputs = (node for node in declarations if isinstance(node, syntax.Output))
    app = nodes.App(
        name=name,
        source=source,
        options=options,
        parameters=sorted_by_name(parameters),
        outputs=sorted_by_name(output_of(node, binder) for node in told_apart(outputs, bag)),
        stages=sorted_by_name(bind_stages((n for n in declarations if isinstance(n, syntax.Stage)), binder)),
        resources=sorted_by_name(
            bind_resource(declared.node, declared.kind, binder)
            for declared in binder.names.resources.values()
            if declared.kind is not None
        ),
        called=frozenset(binder.called),
    )
    for declared in binder.names.resources.values():
        if declared.kind is None:
            from aspirec.model.lost_bodies import look_into_resource

            look_into_resource(declared.node.body, binder)
    for variable in binder.names.variables.values():
        binder.variable(variable, variable.name.span)
    bag.extend(binder.names.missed())
    return app


def _written(path: str) -> str:
    """The path of a file as results may name it: what is no text, or would end a line, is replaced."""
    return path if path.isprintable() else "".join(char if char.isprintable() else "\ufffd" for char in path)


class Named(Protocol):
    """A declaration with a name."""

    @property
    def name(self) -> str: ...


N = TypeVar("N", bound=Named)


def sorted_by_name(declarations: Iterable[N]) -> tuple[N, ...]:
    """Declarations in the order of their names: the order in which they are written means nothing."""
    return tuple(sorted(declarations, key=lambda item: (item.name.lower(), item.name)))


def _bind_app(declarations: Iterable[syntax.Declaration], source: str, binder: Binder) -> tuple[str, nodes.Options]:
    found = [node for node in declarations if isinstance(node, syntax.App)]
    for second in found[1:]:
        binder.bag.add(errors.second_app(second.span, found[0].span))
    if not found:
        return PurePosixPath(source.replace("\\", "/")).stem, nodes.Options()
    node = found[0]
    values: dict[str, ex.Expr] = {}
    tags: tuple[tuple[str, ex.Expr], ...] = ()
    for entry in node.body.entries if node.body else ():
        if isinstance(entry, syntax.Child) and entry.word.text == "tags" and entry.body is not None:
            tags = _tags(entry.body, binder)
        elif isinstance(entry, syntax.Attribute) and isinstance(entry.key, syntax.Name) and entry.key.text in OPTIONS:
            if entry.key.text in values:
                binder.bag.add(errors.repeated(f"'{entry.key.text}'", entry.key.span, values[entry.key.text].span))
            values[entry.key.text] = _option(entry.key.text, entry.value, binder)
        else:
            word = entry.key if isinstance(entry, syntax.Attribute) else getattr(entry, "word", node.name)
            shown = word.text if isinstance(word, syntax.Name) else ""
            help = errors.as_attribute(entry) if shown in OPTIONS else _OPTIONS_ELSEWHERE.get(shown.lower(), "")
            if isinstance(entry, syntax.Child):
                from aspirec.model.elsewhere import place_of_declaration

                help = help or place_of_declaration(entry)
            binder.bag.add(errors.unknown_option(shown, word.span, (*OPTIONS, "tags"), help))
    return node.name.text, _options(values, tags)


def _option(name: str, node: syntax.Expr, binder: Binder) -> ex.Expr:
    """The value of an option. Some become the default of a parameter; the others decide what is written."""
    what = f"'{name}'"
    if name not in REPLACING:
        value = bind_as(node, OPTIONS[name], what, binder)
        check_constant(value, what, node.span, binder)
        return value
    value = bind_as(node, OPTIONS[name], what, evolve(binder, in_default=True))
    if check_early(value, what, node.span, binder) and is_secret(value):
        binder.bag.add(errors.secret_leak(what, node.span))
    return value


def _options(values: dict[str, ex.Expr], tags: tuple[tuple[str, ex.Expr], ...]) -> nodes.Options:
    def word(key: str, default: str) -> str:
        return nodes.literal_text(values.get(key)) or default

    return nodes.Options(
        tags=tags,
        location=_unless_null(values.get("location")),
        resource_group=_unless_null(values.get("resourceGroup")),
        scope=word("scope", "subscription"),
        roles=word("roles", "managed"),
        naming=word("naming", "aspire"),
        app_host=word("appHost", ""),
    )


def _unless_null(value: ex.Expr | None) -> ex.Expr | None:
    return None if isinstance(value, ex.Null) else value


def _tags(body: syntax.Body, binder: Binder) -> tuple[tuple[str, ex.Expr], ...]:
    pairs: list[tuple[str, ex.Expr]] = []
    for entry in nothing_but_attributes(body, "tags", "NAME: value", binder.bag):
        key = entry.key.literal or ""
        value = bind_as(entry.value, STRING, f"tag '{key}'", binder)
        if check_early(value, f"tag '{key}'", entry.value.span, binder) and is_secret(value):
            binder.bag.add(errors.secret_leak(f"tag '{key}'", entry.value.span))
        if not isinstance(value, ex.Null):
            pairs.append((key, value))
    return tuple(pairs)
