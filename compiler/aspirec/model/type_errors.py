"""The diagnostics of types and values, one function each: facts go in, wording comes out."""

from __future__ import annotations

from collections.abc import Collection, Iterable, Sequence

from aspirec.bicep.strings import quoted
from aspirec.diagnostics.codes import azure as azure_codes
from aspirec.diagnostics.codes import names as codes
from aspirec.diagnostics.model import Diagnostic, report
from aspirec.diagnostics.suggest import did_you_mean, near_names
from aspirec.model.typing import SIMPLE_TYPES
from aspirec.source import Span


def wrong_type(what: str, wanted: str, given: str, span: Span, mend: str = "", rule: str = "") -> Diagnostic:
    """`mend` is what to write instead, `rule` what holds of the value beside its type."""
    return report(
        codes.WRONG_TYPE,
        f"{what} takes {wanted}, and this is {given}",
        span,
        help=f"write {mend}" if mend else f"it has to be {rule}" if rule else "",
        fixes=(mend,) if mend and "…" not in mend else (),
    )


def null_item(what: str, span: Span) -> Diagnostic:
    return report(codes.WRONG_TYPE, f"an item of {what} is null, which is not a value", span, help="leave it out")


def null_output(what: str, span: Span) -> Diagnostic:
    message = f"{what} may be null, but the outputs of templates need a value"
    return report(codes.WRONG_TYPE, message, span, help="give a value for that case, after '??' or in the other branch")


def null_parameter(name: str, span: Span) -> Diagnostic:
    message = f"the module's parameter '{name}' is null, and so has no type"
    return report(codes.WRONG_TYPE, message, span, help="leave it out, or give it a value")


def maybe_null_parameter(name: str, span: Span) -> Diagnostic:
    message = f"the module's parameter '{name}' may be null, and modules are given values alone"
    return report(codes.WRONG_TYPE, message, span, help="say what it is then, behind '??' or as the other branch")


def secret_parameter(name: str, given: str, span: Span) -> Diagnostic:
    message = f"the module's parameter '{name}' is {given} with a secret in it, and only strings and objects can be kept secret"
    return report(codes.WRONG_TYPE, message, span, help="pass the secret alone, and make the rest of it in the module")


def mixed(what: str, given: str, span: Span) -> Diagnostic:
    """`given` are the types that a value may have, in words."""
    message = f"{what} has to be of one type, and this is {given}"
    return report(codes.WRONG_TYPE, message, span, help="make a text of what is none: string(…)")


def wrong_value(what: str, wanted: str, span: Span, near: Iterable[str] = ()) -> Diagnostic:
    """`near` are texts that may be meant."""
    texts = tuple(near)
    fixes = map(quoted, texts)
    return report(codes.WRONG_VALUE, f"{what} has to be {wanted}", span, help=did_you_mean(texts), fixes=fixes)


def unusual_value(what: str, value: str, known: Iterable[str], span: Span, near: tuple[str, ...]) -> Diagnostic:
    return report(
        codes.UNUSUAL_VALUE,
        f"{what} is '{value}', which is not a known value",
        span,
        help=did_you_mean(near) or f"known values are {', '.join(known)}",
        fixes=map(quoted, near),
    )


def wrong_argument_count(name: str, wanted: str, given: int, span: Span, form: str) -> Diagnostic:
    """`form` shows how the function is called."""
    are = "is" if given == 1 else "are"
    return report(
        codes.WRONG_ARGUMENTS, f"'{name}' takes {wanted}, and {given} {are} given", span, help=f"write {form}"
    )


def wrong_argument(name: str, position: int, wanted: str, given: str, span: Span, mend: str) -> Diagnostic:
    return report(
        codes.WRONG_ARGUMENTS,
        f"argument {position} of '{name}' has to be {wanted}, and this is {given}",
        span,
        help=f"write {mend}" if mend else "",
        fixes=(mend,) if mend and "…" not in mend else (),
    )


_TYPES_ELSEWHERE = {
    **dict.fromkeys(("number", "integer", "long", "float"), ("int",)),
    **dict.fromkeys(("str", "text"), ("string",)),
    **dict.fromkeys(("list",), ("array",)),
    **dict.fromkeys(("map", "dict", "record"), ("object",)),
    **dict.fromkeys(("boolean",), ("bool",)),
}
"""What other languages call the types, in lower case."""
_SECRET_TYPES = {"secret": "string", "secure": "string", "securestring": "string", "secureobject": "object"}
"""Words, in lower case, with which somebody wants a secret, and the type of the parameter that holds one."""


def unknown_type(name: str, span: Span, parameter: str = "") -> Diagnostic:
    """No such type. `parameter` is the name of the parameter that would have it."""
    plain = _SECRET_TYPES.get(name.lower(), "")
    near = _TYPES_ELSEWHERE.get(name.lower(), ()) or ((plain,) if plain else near_names(name, SIMPLE_TYPES))
    mend = ""
    if parameter in SIMPLE_TYPES:
        mend = f"the type comes after the name: write 'param {name} {parameter}'"
    elif parameter and plain:
        mend = f"a secret is declared so: @secure() param {parameter} {plain}"
    elif parameter in _SECRET_TYPES:
        mend = f"a secret is declared so: @secure() param {name} {_SECRET_TYPES[parameter]}"
    return report(
        codes.UNKNOWN_TYPE,
        f"there is no type '{name}'; the types are string, int, bool, object and array",
        span,
        help=mend or did_you_mean(near),
        fixes=near,
    )


_DECORATORS_ELSEWHERE = {
    **dict.fromkeys(("sensitive", "secret", "password"), "secure"),
    **dict.fromkeys(("doc", "desc", "summary", "help"), "description"),
    **dict.fromkeys(("enum", "values", "options", "oneof"), "allowed"),
}
"""Decorators by what other languages call them."""


def meant_decorators(name: str, known: Collection[str]) -> tuple[str, ...]:
    """The decorators that a name may mean which is none: what other languages call so, or near ones."""
    return tuple(one for one in known if one == _DECORATORS_ELSEWHERE.get(name.lower())) or near_names(name, known)


def unknown_decorator(name: str, span: Span, known: Collection[str]) -> Diagnostic:
    near = meant_decorators(name, known)
    help_ = did_you_mean(near) or f"the decorators are {', '.join('@' + item for item in known)}"
    return report(codes.UNKNOWN_DECORATOR, f"there is no decorator '@{name}'", span, help=help_, fixes=near)


def joined_texts(span: Span) -> Diagnostic:
    return report(
        codes.WRONG_TYPE,
        "'+' adds numbers, and one side is a string",
        span,
        help="join texts by interpolation, '${first}${second}', or with concat(first, second)",
    )


def alternative_texts(span: Span) -> Diagnostic:
    return report(
        codes.WRONG_TYPE,
        "'||' takes bool, and both sides are strings",
        span,
        help="write 'first ?? second' for a default in place of null",
    )


def bare_option(text: str, span: Span) -> Diagnostic:
    """`--verbose` without quotes, which reads as a number that is negative twice."""
    from aspirec.diagnostics.codes.syntax import UNQUOTED_TEXT

    written = f"'{text}'"
    return report(UNQUOTED_TEXT, f"'{text}' has no quotes", span, help=f"write {written}", fixes=(written,))


def compared_types(what: str, left: str, right: str, span: Span, mend: str = "") -> Diagnostic:
    """`mend` is what one side should be, where that is known."""
    return report(
        codes.WRONG_TYPE,
        f"{what} compares two values of one type, and these are {left} and {right}",
        span,
        help=f"write {mend}" if mend else "convert one of them: int(…) or string(…)",
    )


def no_members(owner: str, name: str, given: str, span: Span) -> Diagnostic:
    from aspirec.bicep.functions import is_function

    shown = f"'{owner}'" if owner else "this"
    call = f"write {name}({owner or '…'})" if is_function(name) else ""
    help = call or (f"write {owner} alone" if owner else "")
    return report(codes.UNKNOWN_MEMBER, f"{shown} is {given}, and has no '{name}'", span, help=help)


def not_indexed(owner: str, given: str, span: Span) -> Diagnostic:
    shown = f"'{owner}'" if owner else "this"
    return report(codes.WRONG_TYPE, f"{shown} is {given}; only arrays and objects have items", span)


def no_such_item(owner: str, count: int, span: Span) -> Diagnostic:
    shown = f"'{owner}'" if owner else "the array"
    last = f"the last one is [{count - 1}]" if count else ""
    return report(codes.WRONG_VALUE, f"{shown} has {count} item{'s' if count != 1 else ''}", span, help=last)


def function_not_here(name: str, why: str, span: Span, mend: str) -> Diagnostic:
    return report(codes.MISPLACED_FUNCTION, f"'{name}' {why}", span, help=mend)


def deployment_in_stage(name: str, span: Span) -> Diagnostic:
    return report(
        codes.MISPLACED_FUNCTION,
        f"'{name}' is not allowed in the values of a stage: they are read before there is a deployment",
        span,
        help="use it in a 'var', or in the default of the parameter",
    )


def parameter_in_stage(what: str, other: str, span: Span) -> Diagnostic:
    return report(
        codes.WRONG_VALUE,
        f"{what} cannot depend on '{other}': a stage is a file of values, which knows no parameters",
        span,
        help="give a constant, or make it the default of the parameter",
    )


def default_cycle(chain: Iterable[str], span: Span) -> Diagnostic:
    return report(
        codes.VAR_CYCLE,
        f"defaults of parameters depend on each other: {' -> '.join(chain)}",
        span,
        help="give one of them a value of its own",
    )


def known_too_late(what: str, span: Span) -> Diagnostic:
    return report(
        codes.WRONG_VALUE,
        f"{what} cannot depend on a resource: parameters are known before anything is deployed",
        span,
        help="make it a 'var', or give a constant",
    )


def name_in_text(written: str, path: str, span: Span) -> Diagnostic:
    """`written` is what stands in the text where the value of `path` may be meant."""
    help_ = f"write '${{{path}}}' for its value"
    return report(codes.NAME_IN_TEXT, f"{written!r} stands here as text, though '{path}' is a value", span, help=help_)


def name_as_text(path: str, span: Span) -> Diagnostic:
    message = f"'{path}' stands here as text, though it is a value"
    return report(codes.NAME_IN_TEXT, message, span, help="leave the quotes out for the value", fixes=[path])


def wrong_pattern(empty: Sequence[int], unplaced: Sequence[int], span: Span) -> Diagnostic:
    """`empty` are the places in the pattern of `format` that have no argument, `unplaced` the arguments without a place."""
    if empty:
        message = f"'{{{empty[0]}}}' in the pattern stands for argument {empty[0] + 2} of 'format', which is not given"
        help_ = "places are counted from 0; give one value for each, or write '${value}' in a string"
    else:
        message = f"argument {unplaced[0] + 2} of 'format' stands nowhere in the pattern"
        help_ = f"write '{{{unplaced[0]}}}' where it belongs, or '${{value}}' in a string"
    return report(codes.WRONG_ARGUMENTS, message, span, help=help_)


def impossible(why: str, span: Span) -> Diagnostic:
    return report(codes.WRONG_VALUE, f"this has no value: {why}", span)


def not_constant(what: str, span: Span) -> Diagnostic:
    return report(
        codes.WRONG_VALUE,
        f"{what} has to be a constant, but this is only known when the program is deployed",
        span,
        help="write the value itself, or a 'var' that is made of constants",
    )


def not_listed(what: str, span: Span) -> Diagnostic:
    return report(
        codes.WRONG_VALUE,
        f"{what} has to be a list that is written out, but the items of this one are only known when the program is deployed",
        span,
        help="write the items themselves, between '[' and ']'; each may use a parameter",
    )


def scope_not_written_out(span: Span) -> Diagnostic:
    return report(
        codes.WRONG_VALUE,
        "'scope' has to be an object that is written out: it decides how the module is deployed",
        span,
        help="write { resourceGroup: …, subscription: … }, { subscription: … } or { tenant: true }",
    )


def needed_early(what: str, span: Span) -> Diagnostic:
    return report(
        codes.WRONG_VALUE,
        f"{what} cannot depend on a resource: it is needed before anything is deployed",
        span,
        help="give a constant, or a parameter",
    )


def constant_parameter(what: str, span: Span) -> Diagnostic:
    return report(
        azure_codes.CONSTANT_SECRET,
        f"{what} is a secret, and is in clear text in the program and in the results",
        span,
        help="leave the value out: it is given when the program is deployed",
    )


def default_of_secret(what: str, span: Span) -> Diagnostic:
    return report(
        azure_codes.CONSTANT_SECRET,
        f"{what} is a secret, so this default is left out: only '' or another secret parameter can be one",
        span,
        help="leave it out: the value is given when the program is deployed",
    )


def secret_default(what: str, span: Span) -> Diagnostic:
    message = f"the default of {what} holds a secret, and would show it in clear text"
    return report(codes.SECRET_LEAK, message, span, help="write a 'var' instead, which is not recorded")


def open_secret(name: str, span: Span) -> Diagnostic:
    return report(
        azure_codes.OPEN_SECRET,
        f"'{name}' sounds like a secret, and everybody who sees a deployment can read the parameter",
        span,
        help="write '@secure()' above it if it is one, otherwise rename it",
    )


def out_of_limits(what: str, rule: str, limit: int, span: Span) -> Diagnostic:
    wanted = {
        "minValue": f"{limit} or more",
        "maxValue": f"{limit} or less",
        "minLength": f"{limit} long or longer",
        "maxLength": f"{limit} long or shorter",
    }[rule]
    return report(codes.WRONG_VALUE, f"{what} has to be {wanted}: @{rule}({limit}) says so", span)


def nothing_between(least: str, low: int, most: str, high: int, span: Span, first: Span) -> Diagnostic:
    return report(
        codes.WRONG_VALUE,
        f"@{most}({high}) is below @{least}({low}), so no value is allowed",
        span,
        secondary=((first, "the other limit"),),
    )


def decorator_of_other_type(name: str, type_: str, types: Iterable[str], span: Span, instead: str) -> Diagnostic:
    return report(
        codes.WRONG_TYPE,
        f"@{name} is for parameters of type {' or '.join(types)}, and this is of type {type_}",
        span,
        help=f"write @{instead}" if instead else "",
        fixes=(f"@{instead}",) if instead else (),
    )
