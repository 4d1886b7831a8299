"""Bicep files of the author's own: taken as they are, their parameters given and their outputs used."""

from __future__ import annotations

from collections.abc import Iterable, Iterator, Mapping
from functools import cache

from aspirec import expressions as ex
from aspirec.catalog.azure._bicep_doubts import quieted
from aspirec.catalog.azure._bicep_files import Signature, file_outputs, signature
from aspirec.catalog.azure._bicep_misfits import misfits
from aspirec.catalog.azure.module import SCOPE
from aspirec.catalog.common import PARAMS, PUBLISH
from aspirec.catalog.schema import FileText, Kind
from aspirec.diagnostics.codes.azure import OPEN_SECRET
from aspirec.diagnostics.codes.model import BICEP_MODULE
from aspirec.diagnostics.codes.names import UNUSUAL_VALUE
from aspirec.diagnostics.model import Bag, report
from aspirec.diagnostics.suggest import did_you_mean, near_names
from aspirec.filling import LOCATION, Subject
from aspirec.load import relative_to
from aspirec.model.bicep_types import ANY, Plain, Type, one_of, takes_null, without_null
from aspirec.model.bicep_values import Leaf, type_of_parameter, type_of_value
from aspirec.model.nodes import AttachedFile, Resource, literal_text
from aspirec.model.nullable import EMPTY, with_null
from aspirec.model.rewrite import expressions_of
from aspirec.model.typing import is_secret
from aspirec.plan.nodes import AuthorFile, Content, Draft
from aspirec.scopes import DeploymentScope, GroupScope, SubscriptionScope, TenantScope

_SCOPES: dict[type, tuple[str, str]] = {
    DeploymentScope: ("resourceGroup", "a resource group"),
    GroupScope: ("resourceGroup", "a resource group"),
    SubscriptionScope: ("subscription", "a subscription"),
    TenantScope: ("tenant", "the tenant"),
}


def authored(subject: Subject, bag: Bag) -> Iterator[Draft]:
    """The author's file as a module: every parameter that needs one gets a value."""
    resource = subject.resource
    own = [item for item in subject.index.app.files if item.resource == resource.name]
    file = _file_of(own)
    if file is None:
        return
    declared = signature(file)
    nullable = [name for name, item in declared.parameters.items() if takes_null(item.type)]
    given = {name: with_null(value) if name in nullable else value for name, value in resource.params}
    types = _types(subject)
    _check(subject, declared, given, types, bag)
    quiet = {
        name: quieted(given[name], item.taken, types) for name, item in declared.parameters.items() if name in given
    }
    yield Draft(
        name=resource.name,
        file=f"{resource.name.lower()}.module.bicep",
        owner=resource.name,
        content=Content(),
        scope=resource.scope,
        authored=AuthorFile(
            text=file.text,
            others=tuple((item.place, item.text) for item in own if item.place),
            parameters=tuple(declared.parameters),
            outputs=tuple(declared.outputs),
            silenced=tuple((name, rules) for name, (_, rules) in quiet.items() if rules),
        ),
        arguments=(*_location(declared, given), *((name, value) for name, (value, _) in quiet.items())),
        span=resource.name_span,
    )


def _location(declared: Signature, given: Mapping[str, ex.Expr]) -> Iterator[tuple[str, ex.Expr]]:
    """The region of the deployment, for a file that takes it and is given none."""
    if "location" in declared.parameters and "location" not in given:
        assert isinstance(LOCATION, ex.Passed)
        assert LOCATION.value is not None
        yield "location", LOCATION.value


def _file_of(attached: Iterable[AttachedFile]) -> FileText | None:
    """The file that a resource names, with what this reads, by the places among the results."""
    texts = {item.place: item.text for item in attached}

    def at(place: str) -> FileText | None:
        if place not in texts:
            return None
        return FileText(place, texts[place], lambda other: at(relative_to(other, place)))

    return at("")


def _check(subject: Subject, declared: Signature, given: Mapping[str, ex.Expr], types: Leaf, bag: Bag) -> None:
    """Report what the file and the program say otherwise of each other: where it is deployed, its parameters, its outputs."""
    resource = subject.resource
    wanted, words = _SCOPES[type(resource.scope)]
    if declared.target != wanted:
        message = f"the file of '{resource.name}' says targetScope '{declared.target}', but is deployed to {words}"
        help_ = "add a 'scope' to the resource, or change that of the file"
        bag.add(report(BICEP_MODULE, message, resource.name_span, help=help_))
    meant = _check_given(subject.resource, declared, given, types, bag)
    for name, item in declared.parameters.items():
        if name not in given and name not in meant and not item.optional and name != "location":
            message = f"the file of '{resource.name}' takes a parameter '{name}', which is not given"
            bag.add(report(BICEP_MODULE, message, resource.name_span, help=f"add params {{ {name}: … }}"))
    for other in subject.index.app.resources:
        _check_uses(resource.name, declared, expressions_of(other), bag)
    for output in subject.index.app.outputs:
        _check_uses(resource.name, declared, (output.value,), bag)


def _check_given(
    resource: Resource, declared: Signature, given: Mapping[str, ex.Expr], types: Leaf, bag: Bag
) -> set[str]:
    """Check the parameters that are given; the result are those that were probably meant by others that do not exist."""
    known = declared.parameters
    places = dict(resource.param_spans)
    meant: set[str] = set()
    for name, value in given.items():
        if name not in known:
            near = near_names(name, known)
            meant.update(near[:1])
            message = f"the file of '{resource.name}' has no parameter '{name}'"
            help_ = did_you_mean(near) or (f"it has {', '.join(known)}" if known else "it has none")
            bag.add(report(BICEP_MODULE, message, places.get(name, value.span), help=help_, fixes=near))
            continue
        what = f"parameter '{name}' of the file of '{resource.name}'"
        for found in misfits(value, known[name].taken, what, types):
            code = UNUSUAL_VALUE if found.unusual else BICEP_MODULE
            bag.add(report(code, found.message, found.span, help=found.help, fixes=found.fixes))
        if not known[name].secure:
            _check_secret(resource, name, value, bag)
    return meant


def _types(subject: Subject) -> Leaf:
    """The types of the parameters and outputs of the program."""
    index = subject.index
    makes_group = index.app.options.scope == "subscription"

    @cache
    def file_of(resource: str) -> Signature | None:
        file = _file_of(item for item in index.app.files if item.resource == resource)
        return None if file is None else signature(file)

    def leaf(expr: ex.Expr) -> Type | None:
        match expr:
            case ex.ParamRef() if expr.name in index.parameters:
                return type_of_parameter(index.parameters[expr.name])
            case ex.ParamRef() | ex.MainRef() | ex.ArtifactRef():
                return Plain("string", loose=True)
            case ex.Member(ex.Call("resourceGroup" | "az.resourceGroup", ()), "location") if makes_group:
                return Plain("string", loose=True)  # which is the parameter that the group is made with
            case ex.OutputRef():
                file = file_of(expr.resource)
                output = file.outputs.get(expr.output) if file is not None else None
                return _type_of_output(expr, output.type) if output is not None else None
            case _:
                return None

    return leaf


def _type_of_output(expr: ex.OutputRef, declared: Type) -> Type:
    """The type of what stands for an output: where null does not stay, something empty may."""
    if not expr.nullable or expr.keeps_null:
        return declared
    return (
        one_of(without_null(declared), type_of_value(EMPTY[expr.type], lambda _: None)) if expr.type in EMPTY else ANY
    )


def _check_secret(resource: Resource, name: str, value: ex.Expr, bag: Bag) -> None:
    """Report a secret for a parameter that shows it. One of a vault Bicep refuses to hand over that way."""
    if not is_secret(value):
        return
    code = BICEP_MODULE if ex.contains(value, ex.SecretRef) else OPEN_SECRET
    message = (
        f"'{name}' of the file of '{resource.name}' is given a secret, and everybody who sees a deployment can read it"
    )
    help_ = f"write '@secure()' above 'param {name}' in {literal_text(resource.source)}"
    bag.add(report(code, message, value.span, help=help_))


def _check_uses(name: str, declared: Signature, values: Iterable[ex.Expr], bag: Bag) -> None:
    for value in values:
        for part in ex.find(value, ex.OutputRef):
            if part.resource == name and part.output not in declared.outputs:
                near = [f"{name}.{output}" for output in near_names(part.output, declared.outputs)]
                message = f"the file of '{name}' has no output '{part.output}'"
                has = f"it has {', '.join(declared.outputs)}" if declared.outputs else "it has none"
                if part.output == "outputs" and declared.outputs:
                    has = f"outputs follow the name: {name}.{next(iter(declared.outputs))}"
                bag.add(report(BICEP_MODULE, message, part.span, help=did_you_mean(near) or has, fixes=near))


KIND = Kind(
    name="azure.bicep",
    summary="Bicep file",
    doc="Your own Bicep file. It is read when the program is compiled, and copied unchanged. Files that it "
    "reads by relative paths are copied too, into a folder named after the resource. Parameters take what "
    "their types and decorators in the file allow. Its outputs have the types that the file declares; a null "
    "output becomes an empty value, unless the program itself tests for null, or gives it to a parameter "
    "that takes null.",
    source="the path of the Bicep file",
    source_required=True,
    attributes=(PUBLISH, SCOPE),
    children=(PARAMS,),
    file_outputs=file_outputs,
    scoped=True,
    authored=authored,
)
