"""The types of expressions as they are written, as far as they can be told before anything is bound: those of outputs that say
no type, which other declarations refer to in any order.
"""

from __future__ import annotations

from aspirec.model.bodies import module_parameters
from aspirec.model.names import Declared, Names
from aspirec.model.typing import SIMPLE_TYPES, TRUTH_OPERATORS, type_of_result
from aspirec.syntax import nodes as syntax
from aspirec.types import ANY, ARRAY, BOOL, INT, OBJECT, STRING, Simple, Type, union

_DEEPEST = 20


def type_of_written(node: syntax.Expr, owner: Declared | None, names: Names, depth: int = 0) -> Type:
    """The type of an expression, in the body of `owner` if there is one: there the parameters of its module come before the names
    of the program.
    """
    if depth > _DEEPEST:
        return ANY
    match node:
        case syntax.String():
            return STRING
        case syntax.Integer():
            return INT
        case syntax.Boolean():
            return BOOL
        case syntax.Array():
            return ARRAY
        case syntax.Object():
            return OBJECT
        case syntax.Parenthesized():
            return type_of_written(node.inner, owner, names, depth + 1)
        case syntax.Unary():
            return BOOL if node.operator == "!" else INT
        case syntax.Binary(operator="??"):
            return ANY
        case syntax.Binary():
            return BOOL if node.operator in TRUTH_OPERATORS else INT
        case syntax.Conditional():
            return union(*(type_of_written(item, owner, names, depth + 1) for item in (node.then, node.otherwise)))
        case syntax.Call():
            return _result(node)
        case syntax.Name():
            return _type_of_name(node.text, owner, names, depth + 1)
        case _:
            return ANY


def _result(node: syntax.Call) -> Type:
    """What a function gives, if all its forms give the same."""
    from aspirec.bicep.functions import overloads

    results = {form.result for form in overloads(node.callee.text)} if isinstance(node.callee, syntax.Name) else set()
    return type_of_result(results.pop()) if len(results) == 1 else ANY


def _type_of_name(name: str, owner: Declared | None, names: Names, depth: int) -> Type:
    given = (
        [value for key, value in module_parameters(owner.node.body) if key.text == name] if owner is not None else []
    )
    if given:  # what stands there is of the program
        return type_of_written(given[-1], None, names, depth)
    if name in names.params:
        type_ = names.params[name].type
        return STRING if type_ is None else Simple(type_.text) if type_.text in SIMPLE_TYPES else ANY
    if name in names.variables:
        return type_of_written(names.variables[name].value, None, names, depth)
    return ANY
