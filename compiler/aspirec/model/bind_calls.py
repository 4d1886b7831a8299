"""Calls of Bicep's functions: their names, and the number and types of their arguments."""

from __future__ import annotations

import re
from collections.abc import Iterable, Sequence
from typing import TYPE_CHECKING

from aspirec import expressions as ex
from aspirec.model import errors, type_errors
from aspirec.model.type_words import describe_given, mend_of, path_of
from aspirec.syntax import nodes as syntax
from aspirec.types import Simple, base

if TYPE_CHECKING:
    from aspirec.bicep.functions import Function
    from aspirec.model.bind_expressions import Binder


_PLACE = re.compile(r"\{(\d{1,4})[^{}]*\}")
"""Where `format` puts an argument."""
_WITHOUT_FUNCTIONS = ("string", "int", "bool", "array")


def sets_something(node: syntax.Call, binder: Binder) -> bool:
    """Whether calls behind a value are meant to set something of a resource, which is reported: `2 .WithReference(api)`, as a
    fluent interface has it.
    """
    from aspirec.syntax.recovery.mends_foreign import METHOD

    first = node.callee
    while isinstance(first, syntax.Member) and isinstance(first.target, syntax.Call):
        first = first.target.callee
    if not isinstance(first, syntax.Member) or not METHOD.match(first.name.text):
        return False
    if base(binder.type_of(binder.value(first.target))) not in _WITHOUT_FUNCTIONS:
        return False
    binder.bag.add(errors.call_behind_value(first.name.span.to(node.span)))
    return True


def check_method(owner: ex.Expr, name: syntax.Name, binder: Binder) -> bool:
    """Whether what stands in front of the dot may have functions, as resources of a module do; if not, that is reported."""
    given = binder.type_of(owner)
    if base(given) not in _WITHOUT_FUNCTIONS:
        return True
    from aspirec.bicep.functions import function_names

    binder.bag.add(errors.no_method(name.text, describe_given(given), name.span, function_names()))
    return False


def check_call(name: str, arguments: tuple[ex.Expr, ...], node: syntax.Call, binder: Binder) -> bool:
    """Whether Bicep has the function and it takes such arguments; if not, that is reported."""
    from aspirec.bicep import functions

    forms = functions.overloads(name)
    if not forms:
        if not functions.is_list_function(name):
            instead = dict(functions.WRITTEN_INSTEAD).get(name, "")
            binder.bag.add(errors.unknown_function(name, node.callee.span, functions.function_names(), instead))
        return False
    note = next((form.note for form in forms if functions.takes_count(form, len(arguments))), forms[0].note)
    here = {
        functions.PARAM_DEFAULT: binder.in_default,
        functions.PARAMS_FILE: binder.in_stage,
        functions.SCOPE: binder.in_scope,
    }
    if note in functions.NOT_HERE and not here.get(note):
        mend = functions.INSTEAD_HERE[note].format(name)
        binder.bag.add(type_errors.function_not_here(name, functions.NOT_HERE[note], node.callee.span, mend))
        return False
    types = [base(binder.type_of(argument)) for argument in arguments]
    if functions.choose(name, types) is not None:
        binder.called.add(name.removeprefix("az."))
        return name not in ("format", "sys.format") or _fills_pattern(arguments, node, binder)
    fitting = [form for form in forms if functions.takes_count(form, len(arguments))]
    if fitting:
        _report_argument(name, arguments, fitting, node, binder)
    else:
        found = type_errors.wrong_argument_count(name, _counts(forms), len(arguments), node.span, _form(forms[0]))
        binder.bag.add(found)
    return False


def _fills_pattern(arguments: tuple[ex.Expr, ...], node: syntax.Call, binder: Binder) -> bool:
    """Whether every place in the pattern of `format` has an argument, and every argument a place; what has not is reported."""
    pattern = arguments[0].literal if isinstance(arguments[0], ex.Text) else None
    if pattern is None:
        return True
    places = {int(place) for place in _PLACE.findall(pattern.replace("{{", "").replace("}}", ""))}
    given = set(range(len(arguments) - 1))
    if places == given:
        return True
    where = node.arguments[0 if places - given else 1 + min(given - places)].span
    binder.bag.add(type_errors.wrong_pattern(sorted(places - given), sorted(given - places), where))
    return False


def _report_argument(
    name: str, arguments: tuple[ex.Expr, ...], fitting: list[Function], node: syntax.Call, binder: Binder
) -> None:
    """Report the first argument that none of the forms with so many arguments takes, of those that take the most before it."""
    types = [base(binder.type_of(argument)) for argument in arguments]
    place = max(_first_misfit(form, types) for form in fitting)
    nearest = [form for form in fitting if _first_misfit(form, types) == place]
    wanted = dict.fromkeys(word for form in nearest for word in form.argument(place).split("|"))
    where = node.arguments[place].span
    given = binder.type_of(arguments[place])
    mend = mend_of(Simple(next(iter(wanted))), given, path_of(node.arguments[place]))
    words = " or ".join(wanted), describe_given(given)
    binder.bag.add(type_errors.wrong_argument(name, place + 1, *words, where, mend))


def _form(function: Function) -> str:
    """How the function is called, with the types of its arguments: `replace(string, string, string)`."""
    shown = [function.argument(place) for place in range(function.least)]
    more = ["…"] if function.most != function.least else []
    return f"{function.name}({', '.join((*shown, *more))})"


def _first_misfit(form: Function, types: Sequence[str]) -> int:
    from aspirec.bicep.functions import accepts

    return next(i for i, type_ in enumerate(types) if not accepts(form.argument(i), type_))


def _counts(forms: Iterable[Function]) -> str:
    rows = list(forms)
    least = min(row.least for row in rows)
    bounds = [row.most for row in rows]
    most = None if None in bounds else max(bound for bound in bounds if bound is not None)
    if most == least:
        return f"{least} argument{'s' if least != 1 else ''}"
    if most is None:
        return f"{least} or more arguments"
    return f"{least} to {most} arguments"
