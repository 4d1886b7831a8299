"""The types of expressions as they are written, as far as they can be told before anything is bound: those of outputs that say
no type, which other declarations refer to in any order.
"""

from __future__ import annotations

from aspirec import expressions as ex
from aspirec.model.bodies import module_parameters
from aspirec.model.members import output_named
from aspirec.model.names import Declared, Names
from aspirec.model.typing import SIMPLE_TYPES, TRUTH_OPERATORS, type_of, type_of_result
from aspirec.syntax import nodes as syntax
from aspirec.types import ANY, ARRAY, BOOL, INT, NULL, OBJECT, STRING, Record, Simple, Type, base, union

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
        case syntax.Null():
            return NULL
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
            sides = (type_of_written(item, owner, names, depth + 1) for item in (node.left, node.right))
            return union(*(side for side in sides if side != NULL))
        case syntax.Binary():
            return BOOL if node.operator in TRUTH_OPERATORS else INT
        case syntax.Conditional():
            return union(*(type_of_written(item, owner, names, depth + 1) for item in (node.then, node.otherwise)))
        case syntax.Call():
            return _result(node, owner, names, depth + 1)
        case syntax.Member():
            return _type_of_member(node, owner, names, depth + 1)
        case syntax.Name():
            return _type_of_name(node.text, owner, names, depth + 1)
        case _:
            return ANY


def _result(node: syntax.Call, owner: Declared | None, names: Names, depth: int) -> Type:
    """What a function gives for arguments of such types."""
    from aspirec.bicep.functions import choose, overloads

    name = node.callee.text if isinstance(node.callee, syntax.Name) else node.callee.name.text
    if name == "json" and len(node.arguments) == 1:
        text = names.written(node.arguments[0])
        return type_of(ex.call(name, text.literal)) if isinstance(text, syntax.String) and text.literal else ANY
    results = {form.result for form in overloads(name)}
    if len(results) > 1:
        form = choose(name, [base(type_of_written(item, owner, names, depth)) for item in node.arguments])
        results = {form.result} if form is not None else set()
    return type_of_result(results.pop()) if results else ANY


def _type_of_member(node: syntax.Member, owner: Declared | None, names: Names, depth: int) -> Type:
    """The type of an output of another resource, or of what is known of a function's object."""
    from aspirec.bicep.functions import MEMBERS

    target, name = node.target, node.name.text
    if isinstance(target, syntax.Name):
        declared = names.resources.get(target.text)
        local = owner is not None and target.text in [key.text for key, _ in module_parameters(owner.node.body)]
        output = (
            output_named(declared, name) if declared is not None and declared.kind is not None and not local else None
        )
        return ANY if declared is None or output is None else _type_of_output(declared, output, names, depth)
    if isinstance(target, syntax.Call) and isinstance(target.callee, syntax.Name):
        given = _result(target, owner, names, depth)
        if isinstance(given, Record):
            return given.member(name) or ANY
        return type_of_result(MEMBERS.get(target.callee.text, {}).get(name, "any"))
    return ANY


def _type_of_output(declared: Declared, output: str, names: Names, depth: int) -> Type:
    from aspirec.model.bind_members import type_of_output

    return type_of_output(declared, output, names, depth)


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
