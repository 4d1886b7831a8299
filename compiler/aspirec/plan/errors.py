"""The diagnostics of planning, one function each: facts go in, wording comes out."""

from __future__ import annotations

from collections.abc import Iterable, Sequence

from aspirec import expressions as ex
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


def file_clash(file: str, span: Span, first: Span) -> Diagnostic:
    return report(
        codes.FILE_CLASH,
        f"two modules would be written to '{file}'",
        span,
        secondary=((first, "the first one comes from here"),),
        help="rename one of the resources",
    )


def symbol_clash(module: str, symbol: str, span: Span, first: Span | None = None) -> Diagnostic:
    """`first` is None where what has the symbol first is nothing of the author's."""
    return report(
        codes.SYMBOL_CLASH,
        f"two resources in the module of '{module}' would have the symbol '{symbol}'",
        span,
        secondary=((first, "the first one comes from here"),) if first is not None else (),
        help="rename one of them: every character that Bicep does not allow becomes '_'",
    )


def outputs_clash(module: str, output: str, span: Span) -> Diagnostic:
    return report(
        codes.SYMBOL_CLASH,
        f"the module of '{module}' has an output '{output}' already",
        span,
        help=f"give yours another name, or take the one that is there: {module}.{output}",
    )


def alike_but_for_case(module: str, what: str, name: str, first: str, span: Span, first_span: Span) -> Diagnostic:
    return report(
        codes.SYMBOL_CLASH,
        f"the {what} '{first}' and '{name}' of the module '{module}' differ in letter case only",
        span,
        secondary=((first_span, "the first one"),),
        help="rename one of them: a deployment does not tell them apart",
    )


def alike_in_bicep(what: str, first: str, second: str, symbol: str, span: Span, first_span: Span) -> Diagnostic:
    return report(
        codes.SYMBOL_CLASH,
        f"the {what} '{first}' and '{second}' would both be '{symbol}' in Bicep",
        span,
        secondary=((first_span, "the first one"),),
        help="rename one of them: every character that Bicep does not allow becomes '_'",
    )


def outputs_alike(
    name: str, output: tuple[str, str], first: tuple[str, str], span: Span, first_span: Span
) -> Diagnostic:
    return report(
        codes.SYMBOL_CLASH,
        f"main.bicep would pass on the output '{first[1]}' of '{first[0]}' and the output '{output[1]}' of '{output[0]}' "
        f"under one name, '{name}'",
        span,
        secondary=((first_span, "the other one"),),
        help="rename one of the resources, or one of the outputs",
    )


def parameter_of_template(name: str, what: str, span: Span) -> Diagnostic:
    return report(
        name_codes.RESERVED_PARAMETER,
        f"the templates have a parameter '{name}' of their own: {what}",
        span,
        help="give yours another name",
    )


def output_of_main(name: str, module: str, output: str, span: Span) -> Diagnostic:
    return report(
        name_codes.RESERVED_PARAMETER,
        f"main.bicep has an output '{name}' of its own: the output '{output}' of '{module}'",
        span,
        help="give yours another name",
    )


def parameter_clash(module: str, name: str, first: ex.Expr | None, second: ex.Expr | None, span: Span) -> Diagnostic:
    """Parameters for texts have names made of what is in the texts, so that there it helps to give them names."""
    values = f"{named(first)} and {named(second)}"
    texts = isinstance(first, ex.Text) and isinstance(second, ex.Text)
    return report(
        codes.PARAMETER_CLASH,
        f"the module '{module}' would get the parameter '{name}' for two different values: {values}",
        span,
        help="declare one of the texts as a parameter, 'param NAME string = …', and use that"
        if texts
        else "rename one of the parameters or resources",
    )


def named(value: ex.Expr | None) -> str:
    """What is passed as a parameter, as its author calls it."""
    match value:
        case ex.ParamRef():
            return f"the parameter '{value.name}'"
        case ex.OutputRef():
            return f"the output '{value.output}' of '{value.resource}'"
        case ex.EndpointRef():
            return f"'{value.resource}.{value.endpoint}.{value.name}'"
        case None:
            return "its default"
        case ex.Text():
            return f"the text '{shape(value)}'"
        case _:
            return "another value"


def shape(text: ex.Text) -> str:
    """A text as it is written, as far as what it interpolates has names."""
    names = (part if isinstance(part, str) else f"${{{getattr(part, 'name', '…')}}}" for part in text.parts)
    return "".join(names)


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


def physical_name_clash(first: str, second: str, what: str, name: str, span: Span, first_span: Span) -> Diagnostic:
    return report(
        azure_codes.PHYSICAL_NAME_CLASH,
        f"'{first}' and '{second}' get the same name in Azure ({what}): {name}",
        span,
        secondary=((first_span, "the other one"),),
        help="rename one of them, or give one a 'name' (environments also take another 'naming')",
    )


def same_existing(first: str, second: str, what: str, name: str, span: Span, first_span: Span) -> Diagnostic:
    return report(
        azure_codes.PHYSICAL_NAME_CLASH,
        f"'{first}' and '{second}' are one and the same resource that exists already ({what}): {name}",
        span,
        secondary=((first_span, "the other one"),),
        help=f"declare it once, and write '{first}' for '{second}' everywhere",
    )


def name_of_part_clash(owner: str, what: str, name: str, span: Span, first_span: Span) -> Diagnostic:
    return report(
        azure_codes.PHYSICAL_NAME_CLASH,
        f"two parts of '{owner}' get the same name in Azure ({what}): {name}",
        span,
        secondary=((first_span, "the other one"),),
        help="give one of them another name",
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
