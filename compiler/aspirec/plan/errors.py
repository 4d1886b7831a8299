"""The diagnostics of planning, one function each: facts go in, wording comes out."""

from __future__ import annotations

from collections.abc import Iterable, Sequence

from aspirec.bicep.functions import OUTER_PROPERTIES
from aspirec.catalog.conditions import Condition, Given, Is
from aspirec.diagnostics.codes import azure as azure_codes
from aspirec.diagnostics.codes import model as codes
from aspirec.diagnostics.codes import names as name_codes
from aspirec.diagnostics.model import Diagnostic, report
from aspirec.diagnostics.suggest import did_you_mean, near_names
from aspirec.source import Span


def unknown_symbol(symbol: str, resource: str, span: Span, known: Iterable[str]) -> Diagnostic:
    names = tuple(known)
    near = near_names(symbol, names)
    return report(
        codes.UNKNOWN_SYMBOL,
        f"the module of '{resource}' has no resource with the symbol '{symbol}'",
        span,
        help=did_you_mean(near) or f"it has {', '.join(names)}",
        fixes=near,
    )


def absent_output(resource: str, output: str, span: Span, declared: Span) -> Diagnostic:
    return report(
        codes.ABSENT_OUTPUT,
        f"'{resource}' has no output '{output}' as it is declared here",
        span,
        secondary=((declared, f"'{resource}' is declared here"),),
        help="leave it out, or declare the resource so that it has this output",
    )


def nameless_principal(identity: str, span: Span) -> Diagnostic:
    return report(
        codes.UNSUPPORTED,
        f"'{identity}' signs in as itself, without a name by which the service could know it",
        span,
        help="deploy it to an environment whose apps run under identities of their own, or use a service that asks for roles alone",
    )


def unreachable_endpoint(
    consumer: str, resource: str, endpoint: str, why: str, span: Span, *, ever: bool
) -> Diagnostic:
    """`ever` says that there are apps which reach it."""
    return report(
        codes.UNREACHABLE_ENDPOINT,
        f"'{consumer}' cannot reach the endpoint '{endpoint}' of '{resource}': {why}",
        span,
        help="make the endpoint external, or deploy both to one environment" if ever else "leave this use of it out",
    )


def module_cycle(chain: Iterable[str], places: Iterable[Span]) -> Diagnostic:
    names = tuple(chain)
    spans = tuple(places)
    edges = tuple((span, f"'{a}' needs '{b}'") for span, a, b in zip(spans, names, names[1:], strict=False))
    return report(
        codes.MODULE_CYCLE,
        f"modules need each other, so none can be deployed first: {' -> '.join(names)}",
        spans[0],
        secondary=edges,
        help="take one of the references out, or pass the value in as a parameter of the program",
    )


def waiting_cycle(chain: Sequence[str], places: Iterable[Span]) -> Diagnostic:
    spans = tuple(places)
    edges = tuple((span, f"'{a}' waits for '{b}'") for span, a, b in zip(spans, chain, chain[1:], strict=False))
    return report(
        codes.MODULE_CYCLE,
        f"'{chain[0]}' waits for itself"
        if len(spans) == 1
        else f"services wait for each other, so none ever starts: {' -> '.join(chain)}",
        spans[0],
        secondary=edges if len(spans) > 1 else (),
        help="leave one of them out",
    )


def resource_cycle(module: str, chain: Iterable[str], places: Iterable[Span]) -> Diagnostic:
    names = tuple(chain)
    spans = tuple(places)
    circle = " -> ".join(names)
    if len(names) == 2:
        return report(
            codes.MODULE_CYCLE,
            f"'{names[0]}' depends on something that is only known once it exists: {circle}",
            spans[0],
            help="give a constant, a parameter, or an output of another resource",
        )
    edges = tuple((span, f"'{a}' needs '{b}'") for span, a, b in zip(spans, names, names[1:], strict=False))
    return report(
        codes.MODULE_CYCLE,
        f"resources of '{module}' need each other, so none can be deployed first: {circle}",
        spans[0],
        secondary=edges,
        help="take one of the references out",
    )


def output_cycle(module: str, chain: Iterable[str], span: Span) -> Diagnostic:
    return report(
        name_codes.VAR_CYCLE,
        f"outputs of '{module}' depend on each other: {' -> '.join(chain)}",
        span,
        help="give one of them a value of its own",
    )


def name_shortened(name: str, prefix: str, span: Span) -> Diagnostic:
    return report(
        azure_codes.NAME_SHORTENED,
        f"the name of '{name}' in Azure is shortened to '{prefix}…', so that enough of its unique part is left",
        span,
        help="give it a 'name', or a shorter one in the program",
    )


def refused_in_aspire8(name: str, what: str, span: Span) -> Diagnostic:
    message = f"Aspire 8 takes its name in the program as it is, and Azure takes {what}"
    return unlikely_to_work(name, message, "give it a 'name', or another one in the program", span)


def service_limit(name: str, message: str, help_: str, span: Span) -> Diagnostic:
    return report(azure_codes.SERVICE_LIMIT, f"'{name}' cannot be deployed: {message}", span, help=help_)


def unlikely_to_work(name: str, message: str, help_: str, span: Span) -> Diagnostic:
    return report(azure_codes.UNLIKELY_TO_WORK, f"'{name}' is unlikely to work: {message}", span, help=help_)


def constant_secret(name: str, attribute: str, span: Span) -> Diagnostic:
    return report(
        azure_codes.CONSTANT_SECRET,
        f"'{attribute}' of '{name}' is a secret, and is in clear text in the program and in the results",
        span,
        help="take it from a parameter with '@secure()'",
    )


def open_parameter(parameter: str, attribute: str, name: str, span: Span) -> Diagnostic:
    return report(
        azure_codes.OPEN_SECRET,
        f"'{attribute}' of '{name}' is a secret, and everybody who sees a deployment can read the parameter '{parameter}'",
        span,
        help=f"write '@secure()' above 'param {parameter}'",
    )


def pointless_attribute(name: str, attribute: str, needed: Condition, span: Span) -> Diagnostic:
    """`needed` is what has to hold so that the attribute, or a block, has an effect."""
    match needed:
        case Is(other, value):
            shown = f"'{value}'" if isinstance(value, str) else str(value).lower()
            where, mend = f"if '{other}' is {shown}", f'add "{other}: {shown}", or '
        case Given(other):
            where, mend = f"with '{other}'", f"add '{other}: …', or "
        case _:
            from aspirec.catalog.words import condition_words

            where, mend = f"if {condition_words(needed)}", ""
    message = f"'{attribute}' has no effect on '{name}': it is only useful {where}"
    return report(codes.POINTLESS_ATTRIBUTE, message, span, help=f"{mend}leave '{attribute}' out")


def pointless_for_existing(name: str, attribute: str, span: Span) -> Diagnostic:
    return report(
        codes.POINTLESS_ATTRIBUTE,
        f"'{attribute}' has no effect: '{name}' exists already, and is only looked up",
        span,
        help="leave it out, or leave out 'existing' for a resource of your own",
    )


def pointless_in_configure(word: str, why: str, span: Span) -> Diagnostic:
    message = f"'{word}' has no effect in 'configure': {why}"
    return report(codes.POINTLESS_ATTRIBUTE, message, span, help="leave it out")


def outside_properties(resource: str, symbol: str, key: str, span: Span) -> Diagnostic:
    """A property in `configure SYMBOL { … }` that no resource of Azure has at its top."""
    meant = next((name for name in OUTER_PROPERTIES if name.lower() == key.lower()), "")
    block = f"configure {symbol}" if symbol else "configure"
    return report(
        azure_codes.UNLIKELY_TO_WORK,
        f"'{resource}' is unlikely to work: Azure resources have no property '{key}' beside 'properties'",
        span,
        help=f"write '{meant}'" if meant else f"write {block} {{ properties: {{ {key}: … }} }}",
    )


def computed_property(resource: str, span: Span) -> Diagnostic:
    return report(
        name_codes.WRONG_VALUE,
        f"a property of '{resource}' itself has to be called by its name, without interpolation",
        span,
        help="only what is inside of a property may have names like that",
    )


def configured_name(given: str, span: Span) -> Diagnostic:
    return report(
        name_codes.WRONG_TYPE,
        f"'name' in 'configure' takes a string, and this is {given}",
        span,
        help="leave it out for the name that the resource has anyhow",
    )


def pointless_in_raw(resource: str, word: str, span: Span) -> Diagnostic:
    message = f"'{word}' of '{resource}' has no effect: the text behind its name says what the resource is"
    return report(codes.POINTLESS_ATTRIBUTE, message, span, help="leave it out")


def pointless_group(span: Span) -> Diagnostic:
    return report(
        codes.POINTLESS_ATTRIBUTE,
        "'resourceGroup' has no effect with \"scope: 'resourceGroup'\": main.bicep is then deployed into an existing group",
        span,
        help="leave it out, and name the group when you deploy; or leave 'scope' out, and main.bicep makes the group",
    )


def parts_of_name(symbol: str, parts: int, span: Span, *, below: bool) -> Diagnostic:
    """`parts` is how many the name has to have; `below` says that the resource has a parent."""
    if parts == 1:
        message = f"the name of '{symbol}' cannot contain '/'" + (
            ", because it has a parent" if below else ", because of its type"
        )
        return report(name_codes.WRONG_VALUE, message, span, help="write only the last part" if below else "")
    form = "/".join(("parent", *["…"] * (parts - 2), "child"))
    message = f"the name of '{symbol}' has to have {parts} parts with '/' in between, as many as its type"
    return report(name_codes.WRONG_VALUE, message, span, help=f"write '{form}', or give it a 'parent'")


def not_a_resource(symbol: str, name: str, span: Span) -> Diagnostic:
    """`name` is that of a property which leads to other resources of the module."""
    takes = "takes resources" if name == "dependsOn" else "takes a resource"
    return report(
        name_codes.WRONG_VALUE,
        f"'{name}' of '{symbol}' {takes}, and this is not one",
        span,
        help="name a resource of the module, or one that a 'reference' brings in",
    )


def known_too_late(symbol: str, name: str, span: Span, *, itself: bool) -> Diagnostic:
    """`itself` says that the module speaks of what its own resource hands out, which nobody can pass to it."""
    mend = (
        "what another resource hands out"
        if itself
        else "an output of that resource (to an inline module: params { NAME: … })"
    )
    return report(
        name_codes.WRONG_VALUE,
        f"'{name}' of '{symbol}' cannot depend on a property of another resource: Azure needs it at the start of the deployment",
        span,
        help=f"give a constant, a parameter, or {mend}",
    )
