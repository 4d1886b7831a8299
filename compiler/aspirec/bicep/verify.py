"""What holds of every Bicep file: each name is declared once, whatever is mentioned is declared, and nothing is declared for
nothing.
"""

from __future__ import annotations

from collections.abc import Iterator

import attrs

from aspirec import expressions as ex
from aspirec.bicep import nodes
from aspirec.bicep.build import UNUSED
from aspirec.model.verify import Broken


def verify_file(file: nodes.File) -> None:
    """Raise `Broken` if the file is not sound."""
    for problem in _problems(file):
        raise Broken(f"in a Bicep file: {problem}")


def _problems(file: nodes.File) -> Iterator[str]:
    declared = [name for name in map(_declared, file.statements) if name]
    yield from (f"{name} is declared twice" for name in sorted({*declared}) if declared.count(name) > 1)
    outputs = [item.name for item in file.statements if isinstance(item, nodes.Output)]
    yield from (f"there are two outputs {name}" for name in sorted({*outputs}) if outputs.count(name) > 1)
    mentioned = {part.name for expr in _expressions(file) for part in ex.walk(expr) if isinstance(part, ex.Symbol)}
    yield from (f"{name} is mentioned and not declared" for name in sorted(mentioned - {*declared}))
    for item in file.statements:
        is_useless = isinstance(item, nodes.Param | nodes.Var) or (isinstance(item, nodes.Resource) and item.existing)
        is_meant = isinstance(item, nodes.Param) and UNUSED in item.silenced
        if is_useless and _declared(item) not in mentioned and not is_meant:
            yield f"nothing mentions {_declared(item)}"


def _declared(statement: nodes.Statement) -> str:
    match statement:
        case nodes.Resource() | nodes.Module():
            return statement.symbol
        case nodes.Param() | nodes.Var():
            return statement.name
        case _:
            return ""


def _expressions(file: nodes.File) -> Iterator[ex.Expr]:
    for statement in file.statements:
        for field in attrs.fields(type(statement)):
            value = getattr(statement, field.name)
            if isinstance(value, ex.Expr):
                yield value
