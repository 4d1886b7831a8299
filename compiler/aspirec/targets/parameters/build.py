"""Parameter files: every parameter of a template that has no default, to be filled in; one more file for every stage."""

from __future__ import annotations

from collections.abc import Iterator, Mapping

from aspirec import expressions as ex
from aspirec.bicep import nodes
from aspirec.bicep.build import header
from aspirec.bicep.identifiers import identifier
from aspirec.plan import nodes as plan

EMPTY: dict[str, ex.Expr] = {
    "string": ex.lift(""),
    "int": ex.lift(0),
    "bool": ex.lift(False),
    "object": ex.Object(()),
    "array": ex.Array(()),
}
"""What stands in a parameter file until somebody fills it in, by type."""

FILL_IN = "To be filled in."


def parameter_files(program: plan.Plan, templates: Mapping[str, nodes.File]) -> Iterator[tuple[str, nodes.File]]:
    """The files by name, for each template (by its name without ending): `main.bicepparam`, `main.STAGE.bicepparam` …"""
    for name, template in templates.items():
        params = tuple(item for item in template.statements if isinstance(item, nodes.Param))
        yield f"{name}.bicepparam", _file(program, name, params, {})
        for stage in program.stages:
            values = {identifier(key): value for key, value in stage.values}
            if any(param.name in values for param in params):
                yield f"{name}.{stage.name}.bicepparam", _file(program, name, params, values)


def _file(program: plan.Plan, name: str, params: tuple[nodes.Param, ...], values: Mapping[str, ex.Expr]) -> nodes.File:
    assignments = tuple(
        _assignment(param, values.get(param.name)) for param in params if param.default is None or param.name in values
    )
    return nodes.File(header=header(program.source), statements=(nodes.Using(path=f"{name}.bicep"), *assignments))


def _assignment(param: nodes.Param, value: ex.Expr | None) -> nodes.Assignment:
    if value is not None:
        return nodes.Assignment(name=param.name, value=value)
    if any(decorator.name == "secure" for decorator in param.decorators):
        return nodes.Assignment(
            name=param.name, value=ex.call("readEnvironmentVariable", environment_variable(param.name))
        )
    comment = tuple(_description(param)) or (FILL_IN,)
    return nodes.Assignment(name=param.name, value=_first_allowed(param) or EMPTY[param.type], comment=comment)


def environment_variable(name: str) -> str:
    """The environment variable that a secret is read from: `apiKey` is `API_KEY`."""
    words = "".join(
        f"_{letter}" if letter.isupper() and i and not name[i - 1].isupper() else letter
        for i, letter in enumerate(name)
    )
    return words.replace("-", "_").replace("__", "_").upper()


def _description(param: nodes.Param) -> Iterator[str]:
    for decorator in param.decorators:
        text = decorator.arguments[0] if decorator.name == "description" and decorator.arguments else None
        if isinstance(text, ex.Text) and text.literal:
            yield " ".join(text.literal.split())


def _first_allowed(param: nodes.Param) -> ex.Expr | None:
    """A parameter with a list of allowed values cannot be left empty."""
    for decorator in param.decorators:
        if decorator.name == "allowed" and isinstance(decorator.arguments[0], ex.Array):
            return next(iter(decorator.arguments[0].items), None)
    return None
