"""The diagnostics of binding, one function each: facts go in, wording comes out."""

from __future__ import annotations

from collections.abc import Collection, Iterable

from aspirec.bicep.strings import quoted
from aspirec.diagnostics.codes import names as codes
from aspirec.diagnostics.codes.syntax import NESTED_TOO_DEEP, OTHER_LANGUAGE, OUTSIDE_BODY
from aspirec.diagnostics.model import Diagnostic, report
from aspirec.diagnostics.suggest import did_you_mean, near_names
from aspirec.model.extent import DEEPEST, LARGEST, Extent
from aspirec.source import Span
from aspirec.syntax import nodes as syntax


def clause_outside_body(word: str, span: Span) -> Diagnostic:
    help_ = "move it between the braces of what it belongs to"
    return report(OUTSIDE_BODY, f"'{word}' is outside of a body", span, help=help_)


def name_clash(name: str, span: Span, first: str, first_span: Span) -> Diagnostic:
    spelled = "" if name == first else f" (names are compared without regard to letter case: '{first}')"
    return report(
        codes.NAME_CLASH,
        f"there is a declaration called '{name}' already{spelled}",
        span,
        secondary=((first_span, "the first one"),),
        help="give one of them another name",
    )


def bad_resource_name(name: str, span: Span) -> Diagnostic:
    words = "".join(c if c.isalnum() else "-" for c in name).split("-")
    fixed = "-".join(filter(None, words))[:64].rstrip("-")
    return report(
        codes.BAD_RESOURCE_NAME,
        f"'{name}' cannot be the name of a resource: such names have 1 to 64 letters, digits and single hyphens",
        span,
        help=f"write '{fixed}'",
        fixes=(fixed,),
    )


_CONSTANTS = {
    **dict.fromkeys(("true", "yes", "on"), "true"),
    **dict.fromkeys(("false", "no", "off"), "false"),
    **dict.fromkeys(("null", "nil", "none", "undefined"), "null"),
}
"""What is meant by words that other languages have for constants."""

_FUNCTIONS = ("resourceGroup", "subscription", "deployment", "tenant", "environment", "utcNow", "newGuid")
"""Functions that are called without arguments, whose names may be written without the brackets, or be those of parameters."""

_ITSELF = ("this", "self")
"""What other languages call the resource in whose declaration one is."""


def unknown_name(
    name: str, span: Span, known: Iterable[str], help: str = "", parts: tuple[str, ...] = ()
) -> Diagnostic:
    """`help` is for a place that takes the name of a resource and no value; `parts` are the paths of what is called so."""
    constant = _CONSTANTS.get(name.lower())
    help = "write the name of the resource instead" if name in _ITSELF else help
    otherwise = f"{name}() for the function" if name in _FUNCTIONS else "a text in quotes"
    near = (constant,) if constant else parts or near_names(name, known)
    return report(
        codes.UNKNOWN_NAME,
        f"nothing is called '{name}'",
        span,
        help=did_you_mean(near) or help or f"declare it: 'param {name} string', or write {otherwise}",
        fixes=near,
    )


def unquoted_value(value: str, span: Span) -> Diagnostic:
    """A name that nothing has, where it would be a value that is known, in quotes."""
    mend = quoted(value)
    return report(codes.UNKNOWN_NAME, f"nothing is called '{value}'", span, help=f"write {mend}", fixes=(mend,))


def unknown_member(
    owner: str, name: str, span: Span, known: Iterable[str], elsewhere: Iterable[str] = ()
) -> Diagnostic:
    """`owner` is empty for what has no name; `elsewhere` are the paths of what is called so and belongs to others."""
    names = tuple(dict.fromkeys(known))
    near = near_names(name, names)
    shown = f"'{owner}'" if owner else "this"
    has = f"{shown} has {', '.join(names[:12])}" if names else f"{shown} has no parts or properties"
    help_ = did_you_mean(near) or did_you_mean(elsewhere) or has
    return report(codes.UNKNOWN_MEMBER, f"{shown} has no '{name}'", span, help=help_, fixes=near)


def not_of_azure_resource(resource: str, name: str, span: Span) -> Diagnostic:
    """`name` is what the model offers of the resource."""
    message = f"'{resource}' stands for the Azure resource itself here, which has no '{name}'"
    help_ = f"pass it as a parameter: params {{ {name}: {resource}.{name} }}"
    return report(codes.UNKNOWN_MEMBER, message, span, help=help_)


def outputs_in_between(path: str, name: str, span: Span) -> Diagnostic:
    """`span` is that of `outputs.NAME`."""
    message = "outputs follow the name of their resource, without 'outputs'"
    return report(codes.UNKNOWN_MEMBER, message, span, help=f"write {path}.{name}", fixes=(name,))


def word_between(path: str, word: str, name: str, span: Span) -> Diagnostic:
    """`span` is that of `word.name`."""
    message = f"'{path}' has no '{word}': '{name}' follows it without a word between"
    return report(codes.UNKNOWN_MEMBER, message, span, help=f"write {path}.{name}", fixes=(name,))


def member_of_secret(path: str, name: str, span: Span) -> Diagnostic:
    message = f"'{path}' is the value of a secret, and has no '{name}'"
    return report(codes.UNKNOWN_MEMBER, message, span, help=f"write {path} alone")


def unknown_attribute(
    kind: str, name: str, span: Span, known: Iterable[str], meant: str, near: tuple[str, ...], more: str = ""
) -> Diagnostic:
    """`near` are the attributes that may be meant; `meant` says where something of the name belongs otherwise, if anywhere, and
    `more` what can be said besides.
    """
    help_ = did_you_mean(near) + more if near else meant or f"'{kind}' takes {_listed(known)}{more}"
    return report(codes.UNKNOWN_ATTRIBUTE, f"'{kind}' has no attribute '{name}'", span, help=help_, fixes=near)


def _listed(known: Iterable[str]) -> str:
    return ", ".join(sorted(known)) or "none"


def child_with_colon(kind: str, word: str, name: str, span: Span) -> Diagnostic:
    written = f"{word} {name}"
    message = f"'{kind}' has no attribute '{word}'"
    return report(codes.UNKNOWN_ATTRIBUTE, message, span, help=f"write '{written}', without the colon", fixes=[written])


def as_attribute(entry: syntax.Entry, name: str = "", *, in_list: bool = False) -> str:
    """How an entry is written as an attribute, if it only lacks the colon for that; else empty. `name` is that of the attribute,
    if it is another one, which may take a list.
    """
    if not isinstance(entry, syntax.Child) or sum(map(bool, (entry.name, entry.source, entry.body))) > 1:
        return ""
    literal = entry.source and entry.source.literal
    value = entry.name.text if entry.name else quoted(literal) if literal else "{ … }" if entry.body else "…"
    return f"write '{name or entry.word.text}: {f'[{value}]' if in_list else value}'"


def unknown_child(
    kind: str, word: str, span: Span, known: Collection[str], meant: str, near: tuple[str, ...]
) -> Diagnostic:
    """`meant` says how something of the name is written, if there is anything; `near` are words that may be meant otherwise."""
    listed = f"'{kind}' takes {_listed(known)}" if known else f"'{kind}' has attributes only"
    help_ = meant or did_you_mean(near) or listed
    return report(codes.UNKNOWN_CHILD, f"'{kind}' has no child or block '{word}'", span, help=help_, fixes=near)


def repeated(what: str, span: Span, first: Span) -> Diagnostic:
    return report(
        codes.REPEATED,
        f"{what} is given twice",
        span,
        secondary=((first, "first given here"),),
        help="keep one of them",
    )


def duplicate_child(word: str, name: str, span: Span, first: Span) -> Diagnostic:
    from aspirec.diagnostics.codes.model import DUPLICATE_CHILD

    article = "an" if word[0] in "aeio" else "a"
    return report(
        DUPLICATE_CHILD,
        f"there is {article} {word} '{name}' already",
        span,
        secondary=((first, "the first one"),),
        help="give one of them another name",
    )


def missing_attribute(owner: str, name: str, span: Span, doc: str, looked_up_as: str = "") -> Diagnostic:
    """`looked_up_as` is how to write it if it is there already, where that may be meant."""
    message = f"{owner} has no '{name}', which must be given"
    help_ = f"add '{name}: …'. {doc}"
    if looked_up_as:
        help_ = f"if it is there already, write '{looked_up_as}'; if it is new, {help_}"
    return report(codes.MISSING_ATTRIBUTE, message, span, help=help_)


def not_null(name: str, span: Span, doc: str) -> Diagnostic:
    message = f"'{name}' must have a value, and null leaves it out"
    return report(codes.MISSING_ATTRIBUTE, message, span, help=f"write '{name}: …'. {doc}")


def unknown_role(name: str, span: Span, of_target: Iterable[str], known: Iterable[str]) -> Diagnostic:
    near = near_names(name, of_target) or near_names(name, known)
    return report(
        codes.UNKNOWN_ROLE,
        f"there is no role called '{name}'",
        span,
        help=did_you_mean(near) or "a custom role is written as its GUID, in quotes",
        fixes=near,
    )


def not_a_value(name: str, span: Span, offers: Iterable[str], *, may_refer: bool = False) -> Diagnostic:
    """`may_refer` says that the place is a module in which a name may stand for the resource itself."""
    names = [f"{name}.{offer}" for offer in offers]
    mends = [f"write one of {', '.join(names[:6])}"] if names else []
    if may_refer:
        mends.append(f"for the resource itself, write 'reference {name}' in the module")
    return report(
        codes.NOT_A_VALUE,
        f"'{name}' is a resource, and a value is needed here",
        span,
        help="; ".join(mends),
    )


def unknown_function(name: str, span: Span, known: Iterable[str], instead: str = "") -> Diagnostic:
    """`instead` is what Bicep has in place of a function of ARM templates."""
    near = () if instead else near_names(name, known)
    help_ = f"write it with {instead}" if instead else did_you_mean(near)
    return report(codes.UNKNOWN_FUNCTION, f"Bicep has no function '{name}'", span, help=help_, fixes=near)


def no_method(name: str, given: str, span: Span, known: Iterable[str]) -> Diagnostic:
    near = near_names(name, known)
    help_ = f"write {near[0]}(…)" if near else "write the function in front of its value: toUpper(name)"
    return report(codes.UNKNOWN_FUNCTION, f"this is {given}, and has no function '{name}' of its own", span, help=help_)


def call_behind_value(span: Span) -> Diagnostic:
    """`replicas: 2 .WithReference(api)`, as a fluent interface has it."""
    from aspirec.syntax.recovery.mends_foreign import ENTRIES

    return report(OTHER_LANGUAGE, "a call sets nothing", span, help=ENTRIES)


def too_far(variable: str, extent: Extent, span: Span) -> Diagnostic:
    """A variable whose value is too deep or too large."""
    far = f"{extent.depth} levels deep" if extent.depth > DEEPEST else f"made of {extent.parts:,} parts"
    message = f"the value of '{variable}' is {far}, with the variables in it spelled out"
    limit = f"{DEEPEST} levels and {LARGEST:,} parts are the limit: make it of fewer variables"
    return report(NESTED_TOO_DEEP, message, span, help=limit)


def second_app(span: Span, first: Span) -> Diagnostic:
    return report(
        codes.SECOND_APP,
        "a program is one app",
        span,
        secondary=((first, "declared here already"),),
        help="keep one of them",
    )


def clause_not_here(clause: str, kind: str, span: Span) -> Diagnostic:
    help_ = f"it belongs in {_CLAUSES[clause]}" if clause in _CLAUSES else ""
    return report(codes.CLAUSE_NOT_HERE, f"'{kind}' takes no '{clause}'", span, help=help_)


_CLAUSES = {
    "reference": "a resource that runs and uses the other one",
    "grant": "a resource that runs, or in an identity",
    "output": "Azure resources and modules, or at the top of the program",
    "resource": "inline modules",
}
"""Where clauses belong."""


def missing_source(kind: str, name: str, what: str, span: Span) -> Diagnostic:
    return report(
        codes.MISSING_SOURCE, f"'{name}' does not give {what}", span, help=f"write it after the name: {kind} {name} '…'"
    )


def unexpected_source(kind: str, span: Span) -> Diagnostic:
    return report(
        codes.UNEXPECTED_SOURCE,
        f"'{kind}' takes no text after the name",
        span,
        help="the physical name is an attribute: name: '…'",
    )


def child_form(word: str, wanted: str, span: Span, help: str = "") -> Diagnostic:
    return report(codes.CHILD_FORM, f"'{word}' is written {wanted}", span, help=help)


def text_behind_child(word: str, name: str, text: syntax.String, attribute: str) -> Diagnostic:
    """`attribute` is the one that must be given, if any, which the text may be meant for."""
    value = quoted(text.literal) if text.literal else "…"
    help = f"say what it is, in a body: {word} {name} {{ {attribute}: {value} }}" if attribute else "leave the text out"
    return report(codes.CHILD_FORM, f"'{word}' takes no text behind its name", text.span, help=help)


def unknown_stage_parameter(stage: str, name: str, span: Span, known: Iterable[str]) -> Diagnostic:
    near = near_names(name, known)
    return report(
        codes.UNKNOWN_STAGE_PARAMETER,
        f"stage '{stage}' sets '{name}', which is not a parameter of the program",
        span,
        help=did_you_mean(near) or f"declare it: 'param {name} string'",
        fixes=near,
    )


def unknown_option(name: str, span: Span, known: Iterable[str], help: str) -> Diagnostic:
    known = tuple(known)
    near = near_names(name, known)
    if not help and name in known:
        help = f"'{name}' is a block: write '{name} {{ … }}' without the colon"
    help_ = help or did_you_mean(near) or f"the options are {', '.join(known)}"
    return report(codes.UNKNOWN_OPTION, f"'app' has no option '{name}'", span, help=help_, fixes=() if help else near)


def variable_cycle(chain: Iterable[str], span: Span) -> Diagnostic:
    return report(
        codes.VAR_CYCLE,
        f"variables depend on each other: {' -> '.join(chain)}",
        span,
        help="give one of them a value of its own",
    )


def secret_leak(where: str, span: Span) -> Diagnostic:
    return report(
        codes.SECRET_LEAK,
        f"{where} holds a secret, and would show it in clear text",
        span,
        help="put the secret into a key vault, or into an environment variable of what needs it",
    )


def bad_azure_name(what: str, name: str, rule: str, span: Span, help: str, fixes: tuple[str, ...]) -> Diagnostic:
    message = f"'{name}' is not a valid name for {what}: Azure takes {rule}"
    return report(codes.BAD_CHILD_NAME, message, span, help=help, fixes=fixes)


def azure_name_of_length(what: str, given: str, rule: str, span: Span) -> Diagnostic:
    """`given` says how long the name is that is put together."""
    message = f"this is {given}, which is no name for {what}: Azure takes {rule}"
    return report(codes.BAD_CHILD_NAME, message, span)


def kept_by_bicep(sort: str, name: str, what: str, span: Span) -> Diagnostic:
    message = f"no {sort} can be called '{name}': in Bicep that is {what}"
    return report(codes.RESERVED_PARAMETER, message, span, help="give it another name")


def reserved_parameter(name: str, option: str, span: Span) -> Diagnostic:
    """`option` is that by which the parameter could take the place of main.bicep's own; empty if there is none."""
    instead = f", or replace main.bicep's with it: app NAME {{ {option}: {name} }}" if option else ""
    return report(
        codes.RESERVED_PARAMETER,
        f"main.bicep has a parameter '{name}' of its own",
        span,
        help=f"give yours another name{instead}",
    )
