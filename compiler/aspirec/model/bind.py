"""Binding: from syntax trees to the model. Names are resolved, kinds attached, expressions typed, schemas checked.

    azure.containerRegistry acr { sku: 'Premium' }   ->   Resource(acr, kind azure.containerRegistry, sku = 'Premium')

Every declaration is bound whatever the others are like, so that one run finds as much as it can.
"""

from __future__ import annotations

from collections.abc import Iterable, Iterator
from pathlib import PurePosixPath
from typing import Protocol, TypeVar

from aspirec import expressions as ex
from aspirec.diagnostics.model import Bag
from aspirec.model import errors, nodes
from aspirec.model.bind_expressions import UNKNOWN, Binder, describe_given, is_secure
from aspirec.model.bind_resources import PARAMETER_TYPES, bind_as, bind_resource, output_of
from aspirec.model.names import collect_names
from aspirec.model.typing import type_of
from aspirec.syntax import nodes as syntax
from aspirec.types import ARRAY, INT, STRING, Choice, Type, accepts

DECORATORS: dict[str, tuple[Type, ...]] = {
    "description": (STRING,),
    "secure": (),
    "allowed": (ARRAY,),
    "minLength": (INT,),
    "maxLength": (INT,),
    "minValue": (INT,),
    "maxValue": (INT,),
}
"""What parameters take, with the types of the arguments."""

OPTIONS: dict[str, Type] = {
    "location": STRING,
    "resourceGroup": STRING,
    "scope": Choice(("subscription", "resourceGroup")),
    "roles": Choice(("managed", "external", "none")),
    "naming": Choice(("aspire", "aspire8")),
    "appHost": STRING,
}
"""The options of `app`, beside `tags { … }`."""

MAIN_PARAMETERS = {"resourcegroupname": "resourceGroup", "location": "location", "principalid": ""}
"""Parameters that main.bicep has of its own (lower case), and the options by which an author's takes their place."""


def bind_program(files: Iterable[syntax.File], bag: Bag) -> nodes.App:
    """One program out of all its files; the first is the one that was named. What is wrong goes into the bag."""
    files = tuple(files)
    declarations = [declaration for file in files for declaration in file.declarations]
    broken = [piece for file in files for piece in file.broken]
    binder = Binder(collect_names(declarations, broken, bag), bag)
    source = _written(files[0].name)
    name, options = _bind_app(declarations, source, binder)
    parameters = tuple(bind_parameter(node, binder) for node in binder.names.params.values())
    _check_reserved(parameters, options, bag)
    return nodes.App(
        name=name,
        source=source,
        options=options,
        parameters=sorted_by_name(parameters),
        outputs=sorted_by_name(_bind_outputs(declarations, binder)),
        stages=sorted_by_name(_bind_stage(node, binder) for node in declarations if isinstance(node, syntax.Stage)),
        resources=sorted_by_name(
            bind_resource(declared.node, declared.kind, binder)
            for declared in binder.names.resources.values()
            if declared.kind is not None
        ),
    )


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


def _bind_outputs(declarations: Iterable[syntax.Declaration], binder: Binder) -> Iterator[nodes.Output]:
    """The outputs of main.bicep; a second one of a name is reported."""
    seen: dict[str, syntax.Name] = {}
    for node in declarations:
        if isinstance(node, syntax.Output):
            first = seen.setdefault(node.name.text.lower(), node.name)
            if first is not node.name:
                binder.bag.add(errors.name_clash(node.name.text, node.name.span, first.text, first.span))
            yield output_of(node.name, node.type, binder.value(node.value), node.span, binder)


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
            values[entry.key.text] = bind_as(entry.value, OPTIONS[entry.key.text], f"'{entry.key.text}'", binder)
        else:
            word = entry.key if isinstance(entry, syntax.Attribute) else getattr(entry, "word", node.name)
            shown = word.text if isinstance(word, syntax.Name) else ""
            binder.bag.add(errors.unknown_option(shown, word.span, (*OPTIONS, "tags")))
    return node.name.text, _options(values, tags)


def _options(values: dict[str, ex.Expr], tags: tuple[tuple[str, ex.Expr], ...]) -> nodes.Options:
    def word(key: str, default: str) -> str:
        return nodes.literal_text(values.get(key)) or default

    return nodes.Options(
        tags=tags,
        location=values.get("location"),
        resource_group=values.get("resourceGroup"),
        scope=word("scope", "subscription"),
        roles=word("roles", "managed"),
        naming=word("naming", "aspire"),
        app_host=word("appHost", ""),
    )


def _tags(body: syntax.Body, binder: Binder) -> tuple[tuple[str, ex.Expr], ...]:
    from aspirec.model.typing import is_secret

    pairs: list[tuple[str, ex.Expr]] = []
    for entry in body.entries:
        if isinstance(entry, syntax.Attribute):
            key = entry.key.text if isinstance(entry.key, syntax.Name) else entry.key.literal or ""
            value = bind_as(entry.value, STRING, f"tag '{key}'", binder)
            if is_secret(value):
                binder.bag.add(errors.secret_leak(f"tag '{key}'", entry.value.span))
            pairs.append((key, value))
        else:
            binder.bag.add(errors.child_form("tags", "as a list of 'NAME: value'", entry.span))
    return tuple(pairs)


def bind_parameter(node: syntax.Param, binder: Binder) -> nodes.Parameter:
    """A parameter of the program with its default and decorators checked."""
    type_ = node.type.text if node.type else "string"
    if node.type is not None and type_ not in PARAMETER_TYPES:
        binder.bag.add(errors.unknown_type(type_, node.type.span))
        type_ = "string"
    default = binder.value(node.default) if node.default is not None else None
    if default is not None and default != UNKNOWN and not accepts(PARAMETER_TYPES[type_], type_of(default)):
        what = f"parameter '{node.name.text}'"
        assert node.default is not None
        binder.bag.add(errors.wrong_type(what, type_, describe_given(type_of(default)), node.default.span))
    return nodes.Parameter(
        name=node.name.text,
        type=type_,
        default=default,
        secure=is_secure(node),
        decorators=tuple(_bind_decorator(item, binder) for item in node.decorators),
        span=node.name.span,
    )


def _bind_decorator(node: syntax.Decorator, binder: Binder) -> nodes.Decorator:
    name = node.name.text.removeprefix("sys.")
    wanted = DECORATORS.get(name)
    arguments = tuple(binder.value(argument) for argument in node.arguments)
    if wanted is None:
        binder.bag.add(errors.unknown_decorator(name, node.name.span, DECORATORS))
    elif len(wanted) != len(arguments):
        count = "no arguments" if not wanted else f"{len(wanted)} argument"
        binder.bag.add(errors.wrong_argument_count(f"@{name}", count, len(arguments), node.span))
    else:
        for place, (type_, argument) in enumerate(zip(wanted, arguments, strict=True)):
            if argument != UNKNOWN and not accepts(type_, type_of(argument)):
                given = describe_given(type_of(argument))
                binder.bag.add(
                    errors.wrong_argument(f"@{name}", place + 1, str(base_name(type_)), given, argument.span)
                )
    return nodes.Decorator(name=name, arguments=arguments, span=node.span)


def base_name(type_: Type) -> str:
    from aspirec.types import describe

    return describe(type_)


def _bind_stage(node: syntax.Stage, binder: Binder) -> nodes.Stage:
    values: list[tuple[str, ex.Expr]] = []
    for entry in node.body.entries:
        key = entry.key if isinstance(entry, syntax.Attribute) else None
        name = key.text if isinstance(key, syntax.Name) else ""
        if key is None or not isinstance(entry, syntax.Attribute):
            binder.bag.add(errors.child_form("stage", "as a list of 'PARAMETER: value'", entry.span))
        elif name in ("resourceGroupName", "location", "principalId") and name not in binder.names.params:
            values.append((name, bind_as(entry.value, STRING, f"'{name}'", binder)))
        elif name not in binder.names.params:
            binder.bag.add(errors.unknown_stage_parameter(node.name.text, name, key.span, binder.names.params))
        else:
            declared = binder.names.params[name]
            type_ = PARAMETER_TYPES.get(declared.type.text if declared.type else "string", STRING)
            values.append((name, bind_as(entry.value, type_, f"parameter '{name}'", binder)))
    return nodes.Stage(name=node.name.text, values=tuple(values), span=node.span)


def _check_reserved(parameters: tuple[nodes.Parameter, ...], options: nodes.Options, bag: Bag) -> None:
    replaced = {
        option.name: True for option in (options.location, options.resource_group) if isinstance(option, ex.ParamRef)
    }
    for parameter in parameters:
        if parameter.name.lower() in MAIN_PARAMETERS and parameter.name not in replaced:
            bag.add(errors.reserved_parameter(parameter.name, parameter.span))
