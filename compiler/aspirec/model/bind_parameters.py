"""Binding of parameters: their types, defaults and decorators, and the values that stages give them."""

from __future__ import annotations

from collections.abc import Iterable, Iterator

from aspirec import expressions as ex
from aspirec.bicep.identifiers import sounds_secret
from aspirec.diagnostics.model import Diagnostic
from aspirec.frozen import evolve
from aspirec.model import errors, nodes, type_errors
from aspirec.model.bind_expressions import Binder, is_secure, type_name
from aspirec.model.bind_known import check_constant, is_known_early
from aspirec.model.bind_members import allowed_type
from aspirec.model.bind_values import bind_as, check_type
from aspirec.model.bodies import attributes_of
from aspirec.model.constants import folded
from aspirec.model.main_parameters import MAIN_PARAMETERS, PRINCIPAL_TYPES
from aspirec.model.names import UNKNOWN, Names, told_apart
from aspirec.model.type_words import describe_given, describe_wanted, mend_of
from aspirec.model.typing import is_secret, may_be_default_of_secret
from aspirec.source import Span
from aspirec.syntax import nodes as syntax
from aspirec.types import ANY, ARRAY, BOOL, INT, OBJECT, STRING, Choice, Type, accepts, base, describe

PARAMETER_TYPES: dict[str, Type] = {
    "string": STRING,
    "int": INT,
    "bool": BOOL,
    "object": OBJECT,
    "array": ARRAY,
    "any": ANY,
}
"""The types of parameters and outputs by their names; `any` for one that does not exist."""

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

ON_TYPES = {
    "secure": nodes.SECURABLE,
    "minLength": ("string", "array"),
    "maxLength": ("string", "array"),
    "minValue": ("int",),
    "maxValue": ("int",),
}
"""The types of parameters that a decorator is for, where it is not for all."""

INSTEAD = {"minLength": "minValue", "maxLength": "maxValue", "minValue": "minLength", "maxValue": "maxLength"}


def bind_parameter(node: syntax.Param, binder: Binder) -> nodes.Parameter:
    """A parameter of the program with its default and decorators checked."""
    type_ = type_name(node)
    if node.type is not None and type_ == "any":
        binder.bag.add(type_errors.unknown_type(node.type.text, node.type.span, node.name.text))
    decorators = tuple(_decorators(node, type_, binder))
    default = _default(node, type_, binder)
    if type_ in ON_TYPES["secure"] and sounds_secret(node.name.text) and not _may_be_secure(node):
        binder.bag.add(type_errors.open_secret(node.name.text, node.name.span))
    return nodes.Parameter(
        name=node.name.text,
        type=type_,
        default=default,
        secure=is_secure(node),
        decorators=decorators,
        span=node.name.span,
    )


def _may_be_secure(node: syntax.Param) -> bool:
    """Whether a parameter is secure, or meant to be by a decorator that does not exist."""
    return is_secure(node) or any(decorator.name.text not in DECORATORS for decorator in node.decorators)


def _default(node: syntax.Param, type_: str, binder: Binder) -> ex.Expr | None:
    if node.default is None:
        return None
    what = f"parameter '{node.name.text}'"
    default = evolve(binder, in_default=True).value(node.default)
    given = binder.type_of(default)
    if node.type is None and base(given) in PARAMETER_TYPES and base(given) != type_:
        mend = f"param {node.name.text} {base(given)} = …"
        found = type_errors.wrong_type(what, describe_wanted(STRING), describe_given(given), node.default.span, mend)
        binder.bag.add(found)
    elif check_type(node.default, default, PARAMETER_TYPES[type_], what, binder):
        _check_given(node, node.default, default, binder)
        _check_secrecy(node, node.default.span, default, binder)
    return default


def _check_secrecy(node: syntax.Param, span: Span, default: ex.Expr, binder: Binder) -> None:
    """Report a default that shows a secret, and one of a secret that is none."""
    what = f"parameter '{node.name.text}'"
    if not is_secure(node):
        if is_secret(default):
            binder.bag.add(type_errors.secret_default(what, span))
    elif not may_be_default_of_secret(default) and not (isinstance(default, ex.Text) and default.literal):
        binder.bag.add(type_errors.default_of_secret(what, span))  # of a text, more is said


def check_cycles(parameters: Iterable[nodes.Parameter], binder: Binder) -> None:
    """Report defaults that are made of each other."""
    needs = {item.name: _parameters_in(item.default) for item in parameters if item.default is not None}
    done: set[str] = set()
    for start in needs:
        chain, pending = [start], [iter(needs[start])]
        while chain and start not in done:
            following = next(pending[-1], None)
            if following is None:
                pending.pop()
                done.add(chain.pop())
            elif following in chain:
                _report_cycle((*chain[chain.index(following) :], following), binder)
                done.update(chain)
            elif following in needs and following not in done:
                chain.append(following)
                pending.append(iter(needs[following]))


def _parameters_in(value: ex.Expr) -> list[str]:
    return [part.name for part in ex.find(value, ex.ParamRef)]


def _report_cycle(chain: tuple[str, ...], binder: Binder) -> None:
    default = binder.names.params[chain[0]].default
    assert default is not None
    binder.bag.add(type_errors.default_cycle(chain, default.span))


def _check_given(node: syntax.Param, text: syntax.Expr, value: ex.Expr, binder: Binder) -> None:
    """Report what a parameter cannot be given: values that its decorators rule out, and what is not known in advance."""
    what = f"parameter '{node.name.text}'"
    if not _check_known(value, what, text.span, binder):
        return
    if is_secure(node) and isinstance(value, ex.Text) and value.literal:
        binder.bag.add(type_errors.constant_parameter(what, text.span))
        return
    allowed = allowed_type(node, binder.names)
    if allowed is not None and not check_type(text, value, allowed, what, binder):
        return
    for rule, limit, size in _limits(node, value, binder.names):
        if not _keeps(rule, limit, size):
            binder.bag.add(type_errors.out_of_limits(what, rule, limit, text.span))


def _check_known(value: ex.Expr, what: str, span: Span, binder: Binder) -> bool:
    """Whether a value is known before anything is deployed; if not, that is reported."""
    if is_known_early(value):
        return True
    binder.bag.add(type_errors.known_too_late(what, span))
    return False


def _limits(node: syntax.Param, value: ex.Expr, names: Names) -> Iterator[tuple[str, int, int]]:
    """The limits that decorators set, with what of a literal value they are about."""
    sizes: dict[str, int] = {}
    if isinstance(value, ex.Number):
        sizes = dict.fromkeys(("minValue", "maxValue"), value.value)
    elif isinstance(value, ex.Array):
        sizes = dict.fromkeys(("minLength", "maxLength"), len(value.items))
    elif isinstance(value, ex.Text) and value.literal is not None:
        sizes = dict.fromkeys(("minLength", "maxLength"), len(value.literal))
    for decorator in node.decorators:
        limit = _number(decorator, names)
        if decorator.name.text in sizes and limit is not None:
            yield decorator.name.text, limit, sizes[decorator.name.text]


def _keeps(rule: str, limit: int, size: int) -> bool:
    return size >= limit if rule.startswith("min") else size <= limit


def _number(decorator: syntax.Decorator, names: Names) -> int | None:
    match [names.written(argument) for argument in decorator.arguments]:
        case [syntax.Integer(value=number)]:
            return number
        case [syntax.Unary(operator="-", operand=syntax.Integer(value=number))]:
            return -number
        case _:
            return None


# -- decorators --------------------------------------------------------------------------------------------------


def _decorators(node: syntax.Param, type_: str, binder: Binder) -> Iterator[nodes.Decorator]:
    seen: dict[str, Span] = {}
    for item in node.decorators:
        name = item.name.text
        if name in seen and name in DECORATORS:
            binder.bag.add(errors.repeated(f"'@{name}'", item.span, seen[name]))
        elif type_ != "any" and type_ not in ON_TYPES.get(name, (type_,)):
            instead = INSTEAD.get(name, "")
            fits = instead if type_ in ON_TYPES.get(instead, ()) else ""
            place = Span(item.span.file, item.span.start, item.name.span.end)
            binder.bag.add(type_errors.decorator_of_other_type(name, type_, ON_TYPES[name], place, fits))
        else:
            yield _decorator(item, name, type_, binder)
        seen.setdefault(name, item.span)
    _check_order(node, binder)


def _check_order(node: syntax.Param, binder: Binder) -> None:
    """A least value above the largest leaves nothing."""
    found = {item.name.text: (item, _number(item, binder.names)) for item in node.decorators}
    for least, most in (("minLength", "maxLength"), ("minValue", "maxValue")):
        if least in found and most in found:
            (first, low), (second, high) = found[least], found[most]
            if low is not None and high is not None and low > high:
                binder.bag.add(type_errors.nothing_between(least, low, most, high, second.span, first.span))


def _decorator(node: syntax.Decorator, name: str, type_: str, binder: Binder) -> nodes.Decorator:
    wanted = DECORATORS.get(name)
    inside = evolve(binder, as_written=True)
    arguments = tuple(folded(inside.value(argument)) for argument in node.arguments)
    if wanted is None:
        binder.bag.add(type_errors.unknown_decorator(name, node.name.span, DECORATORS))
    elif len(wanted) != len(arguments):
        count = "no arguments" if not wanted else f"{len(wanted)} argument"
        shown = ["[…]" if one == ARRAY else describe(one) for one in wanted]
        form = f"@{name}({', '.join(shown)})"
        binder.bag.add(type_errors.wrong_argument_count(f"@{name}", count, len(arguments), node.span, form))
    elif wanted:
        _check_argument(node, name, wanted[0], arguments[0], type_, binder)
    return nodes.Decorator(name=name, arguments=arguments, span=node.span)


def _check_argument(
    node: syntax.Decorator, name: str, wanted: Type, argument: ex.Expr, type_: str, binder: Binder
) -> None:
    text = node.arguments[0]
    given = binder.type_of(argument)
    if argument != UNKNOWN and not accepts(wanted, given):
        words = describe_wanted(wanted), describe_given(given)
        binder.bag.add(type_errors.wrong_argument(f"@{name}", 1, *words, text.span, mend_of(wanted, given)))
        return
    what = f"the argument of '@{name}'"
    if not check_constant(argument, what, text.span, binder):
        return
    if isinstance(argument, ex.Array) and not argument.items:
        binder.bag.add(type_errors.wrong_value(what, "a list of at least one value", text.span))
    if name.endswith("Length") and isinstance(argument, ex.Number) and argument.value < 0:
        binder.bag.add(type_errors.wrong_value(what, "0 or more", text.span))
    listed = binder.names.written(text)
    if name == "allowed" and isinstance(argument, ex.Array) and isinstance(listed, syntax.Array) and type_ != "array":
        for item, value in zip(listed.items, argument.items, strict=True):
            if not check_type(item, value, PARAMETER_TYPES[type_], "a value of the parameter", binder):
                break


# -- stages ------------------------------------------------------------------------------------------------------


def bind_stages(declarations: Iterator[syntax.Stage], binder: Binder) -> Iterator[nodes.Stage]:
    """The stages of the program; a second one of a name is reported."""
    return (_bind_stage(node, binder) for node in told_apart(declarations, binder.bag))


def _bind_stage(node: syntax.Stage, binder: Binder) -> nodes.Stage:
    values: dict[str, ex.Expr] = {}
    places: dict[str, Span] = {}
    for entry in attributes_of(node.body):
        name = entry.key.literal or ""
        if name in places:
            binder.bag.add(errors.repeated(f"'{name}'", entry.key.span, places[name]))
            continue
        places[name] = entry.key.span
        value = _stage_value(node, name, entry, binder)
        if value is not None:
            values[name] = value
    return nodes.Stage(name=node.name.text, values=tuple(values.items()), span=node.span)


def _stage_value(stage: syntax.Stage, name: str, entry: syntax.Attribute, binder: Binder) -> ex.Expr | None:
    declared = binder.names.params.get(name)
    inside = evolve(binder, in_stage=True, as_written=True)
    if declared is not None:
        what = f"parameter '{name}'"
        value = _stated(entry.value, PARAMETER_TYPES[type_name(declared)], what, inside)
        if value != UNKNOWN and _is_for_file(value, what, entry.value.span, binder):
            _check_given(declared, entry.value, value, binder)
        return value
    if name in MAIN_PARAMETERS:
        wanted = Choice(PRINCIPAL_TYPES) if name == "principalType" else STRING
        value = _stated(entry.value, wanted, f"'{name}'", inside)
        if _is_for_file(value, f"'{name}'", entry.value.span, binder):
            _check_known(value, f"'{name}'", entry.value.span, binder)
        return value
    key = entry.key

    def finding() -> Diagnostic:
        keys = [item.key for item in attributes_of(stage.body)]
        set_ = {key.text for key in keys if isinstance(key, syntax.Name)}
        free = [parameter for parameter in binder.names.params if parameter not in set_]
        return errors.unknown_stage_parameter(stage.name.text, name, key.span, free)

    binder.names.miss(name, key.span, finding)
    return None


def _stated(node: syntax.Expr, wanted: Type, what: str, binder: Binder) -> ex.Expr:
    """The value that a stage gives, which is never `null`: a parameter without a value is left out of the stage."""
    value = bind_as(node, wanted, what, binder)
    if not isinstance(value, ex.Null):
        return value
    binder.bag.add(type_errors.wrong_type(what, describe_wanted(wanted), "null", node.span))
    return UNKNOWN


def _is_for_file(value: ex.Expr, what: str, span: Span, binder: Binder) -> bool:
    """Whether a parameter file may have this value. Reports parameters, and functions of the deployment, which it has none of."""
    from aspirec.bicep.functions import overloads

    other = next(iter(ex.find(value, ex.ParamRef)), None)
    if other is not None:
        binder.bag.add(type_errors.parameter_in_stage(what, other.name, span))
        return False
    calls = [call.name for call in ex.find(value, ex.Call)]
    deploying = next((name for name in calls if any(form.namespace == "az" for form in overloads(name))), None)
    if deploying is not None:
        binder.bag.add(type_errors.deployment_in_stage(deploying, span))
    return deploying is None
