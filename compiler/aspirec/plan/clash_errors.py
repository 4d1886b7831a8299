"""The diagnostics about names that two things would have, in Bicep or in Azure, one function each."""

from __future__ import annotations

from aspirec import expressions as ex
from aspirec.diagnostics.codes import azure as azure_codes
from aspirec.diagnostics.codes import model as codes
from aspirec.diagnostics.codes import names as name_codes
from aspirec.diagnostics.model import Diagnostic, report
from aspirec.source import Span


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
