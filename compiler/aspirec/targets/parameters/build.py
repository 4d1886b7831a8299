"""Parameter files: every parameter of a template that has no default; one more file for every stage, also where the stage sets
none of its parameters: what is to be filled in, such as the resource group, mostly differs from stage to stage.

What the program itself gives stands first: values of the stage, and secrets, which come from the environment. What is left is to
be filled in.
"""

from __future__ import annotations

from collections import Counter
from collections.abc import Iterable, Iterator, Mapping
from typing import NamedTuple

from aspirec import expressions as ex
from aspirec.bicep import nodes
from aspirec.bicep.build import header
from aspirec.bicep.identifiers import identifier
from aspirec.model.nullable import empty_of
from aspirec.plan import nodes as plan

YOURS = "What is below 'To be filled in' is yours."
"""The words in the header of a file in which there is something to fill in."""


class Parameters(NamedTuple):
    """A parameter file: what the program gives, and the assignments that are to be filled in, if there are any."""

    made: nodes.File
    open: nodes.File | None


def parameter_files(program: plan.Plan, templates: Mapping[str, nodes.File]) -> Iterator[tuple[str, Parameters]]:
    """The files by name, for each template (by its name without ending): `main.bicepparam`, `main.STAGE.bicepparam` …"""
    declared = {
        name: tuple(item for item in template.statements if isinstance(item, nodes.Param))
        for name, template in templates.items()
    }
    variables = environment_variables(param.name for params in declared.values() for param in params)
    for name, params in declared.items():
        yield f"{name}.bicepparam", _file(program, name, params, {}, variables)
        for stage in program.stages:
            values = {identifier(key): value for key, value in stage.values}
            yield f"{name}.{stage.name}.bicepparam", _file(program, name, params, values, variables)


def _file(
    program: plan.Plan,
    name: str,
    params: tuple[nodes.Param, ...],
    values: Mapping[str, ex.Expr],
    variables: Mapping[str, str],
) -> Parameters:
    given: list[nodes.Assignment] = []
    empty: list[nodes.Assignment] = []
    for param in params:
        value = values.get(param.name)
        if value is None and param.default is None:
            value = _from_environment(param, variables)
        if value is not None:
            given.append(nodes.Assignment(name=param.name, value=value))
        elif param.default is None:
            empty.append(_empty(param))
    words = header(program.source)
    if not empty:
        return Parameters(_made(name, words, given), None)
    return Parameters(_made(name, (f"{words[0]} {YOURS}",), given), nodes.File(statements=tuple(empty)))


def _made(name: str, words: tuple[str, ...], given: Iterable[nodes.Assignment]) -> nodes.File:
    return nodes.File(header=words, statements=(nodes.Using(path=f"{name}.bicep"), *given))


def _from_environment(param: nodes.Param, variables: Mapping[str, str]) -> ex.Expr | None:
    """The value of a secret: a text, or an object as JSON."""
    if param.decorator("secure") is None:
        return None
    text = ex.call("readEnvironmentVariable", variables[param.name])
    return text if param.type == "string" else ex.call("json", text)


def _empty(param: nodes.Param) -> nodes.Assignment:
    """What is to be filled in. Of a text or a list that must not be empty nothing is made up, so that Bicep asks for it there."""
    empty = _smallest(param) if param.type == "int" else empty_of(param.type)
    value = empty if param.type == "array" else _first_allowed(param) or empty
    return nodes.Assignment(name=param.name, value=value, comment=tuple(_description(param)))


def _smallest(param: nodes.Param) -> ex.Expr:
    """The number nearest to 0 that the parameter takes."""
    value = 0
    for name, nearest in (("maxValue", min), ("minValue", max)):
        decorator = param.decorator(name)
        match decorator.arguments if decorator is not None else ():
            case (ex.Number(value=limit),):
                value = nearest(value, limit)
    return ex.lift(value)


def environment_variables(names: Iterable[str]) -> dict[str, str]:
    """The environment variables that parameters are read from: `apiKey` is `API_KEY`. Where `api_key` is that already, the
    words of `apiKey` are not divided. `path` is `APP_PATH`, since the system gives `PATH` a value; where `app_path` is that
    already, it is `PATH_`.
    """
    usual = {name: _environment_variable(name) for name in names}
    if len(set(usual.values())) == len(usual):
        return usual
    owners = Counter(usual.values())
    return {name: _undivided(name) if owners[variable] > 1 else variable for name, variable in usual.items()}


_OF_THE_SYSTEM = frozenset(
    {"CI", "HOME", "LANG", "LOGNAME", "PATH", "PWD", "SHELL", "TEMP", "TERM", "TMP", "TMPDIR", "TZ", "USER", "USERNAME"}
)
"""Variables that systems set for programs to read: a parameter would silently get their values, or break what reads them."""


def _undivided(name: str) -> str:
    """The variable that no other parameter has: names differ in more than letter case, and none ends with `_`."""
    variable = name.upper()
    return f"{variable}_" if variable in _OF_THE_SYSTEM else variable


def _environment_variable(name: str) -> str:
    words = "".join(
        f"_{letter}" if letter.isupper() and i and not name[i - 1].isupper() else letter
        for i, letter in enumerate(name)
    )
    variable = words.replace("-", "_").replace("__", "_").upper()
    return f"APP_{variable}" if variable in _OF_THE_SYSTEM else variable


def _description(param: nodes.Param) -> Iterator[str]:
    described = param.decorator("description")
    text = described.arguments[0] if described is not None and described.arguments else None
    if isinstance(text, ex.Text) and text.literal:
        yield " ".join(text.literal.split())


def _first_allowed(param: nodes.Param) -> ex.Expr | None:
    """A parameter with a list of allowed values cannot be left empty."""
    allowed = param.decorator("allowed")
    values = allowed.arguments[0] if allowed is not None else None
    return next(iter(values.items), None) if isinstance(values, ex.Array) else None
