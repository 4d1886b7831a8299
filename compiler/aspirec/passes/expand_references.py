"""expand_references: references become environment variables, connection properties become outputs and secrets.

    before   project api { reference pg.db   env { URL: pg.db.uri } }
    after    api's variables: ConnectionStrings__db, DB_HOST, DB_PORT, …, URL = 'postgresql://${OutputRef(pg, hostName)}/db'
             api uses pg

A variable keeps how it was written beside its value, because the manifest speaks of the model and not of outputs.
"""

from __future__ import annotations

from collections.abc import Iterable, Iterator

from attrs import evolve

from aspirec import expressions as ex
from aspirec.catalog import schema
from aspirec.catalog.filling import Subject, fill
from aspirec.model import nodes
from aspirec.model.rewrite import Change, replace_resources, rewrite_output, rewrite_resource
from aspirec.passes import errors
from aspirec.passes.context import Context

TRUTHS = ("true", "false")


def expand_references(app: nodes.App, context: Context) -> nodes.App:
    """The app with variables for all references, without PropertyRefs in values, and with what every workload uses."""
    index = nodes.Index(app)
    changed = [
        _with_references(resource, index, context) for resource in app.resources if resource.workload is not None
    ]
    app = replace_resources(app, changed)
    change = _expander(index)
    resources = tuple(rewrite_resource(resource, change) for resource in app.resources)
    outputs = tuple(rewrite_output(output, change) for output in app.outputs)
    return evolve(app, resources=tuple(_with_uses(resource) for resource in resources), outputs=outputs)


# -- properties --------------------------------------------------------------------------------------------------


def _expander(index: nodes.Index) -> Change:
    """A rewriting that resolves connection properties, of whatever they are made."""

    def change(expr: ex.Expr) -> ex.Expr | None:
        return ex.rewrite(property_value(expr, index), change) if isinstance(expr, ex.PropertyRef) else None

    return change


def property_value(reference: ex.PropertyRef, index: nodes.Index) -> ex.Expr:
    """What a connection property is, as the catalogue declares it for the resource or child."""
    subject = _subject(index, ex.ResourceRef(reference.resource, reference.children))
    connection = _connection(subject)
    assert connection is not None
    template = connection.string
    if reference.name != "connectionString":
        template = next(value for name, value in connection.properties if _camel(name) == reference.name)
    value = fill(template, subject)
    return value if value is not None else ex.lift("")


def _camel(name: str) -> str:
    return name[0].lower() + name[1:]


def _subject(index: nodes.Index, target: ex.ResourceRef) -> Subject:
    return Subject(index, index[target.resource], index.path(target))


def _connection(subject: Subject) -> schema.Connection | None:
    return subject.schemas[-1].connection if subject.path else subject.kind.connection


# -- variables ---------------------------------------------------------------------------------------------------


def _with_references(resource: nodes.Resource, index: nodes.Index, context: Context) -> nodes.Resource:
    workload = resource.workload
    assert workload is not None
    change = _expander(index)
    found: dict[str, nodes.Variable] = {}
    for variable in (*workload.variables, *_reference_variables(resource, index), *_written(resource)):
        value = as_value(ex.rewrite(variable.value, change))
        variable = evolve(variable, value=value)
        first = found.setdefault(variable.name, variable)
        if first.value != variable.value:
            context.bag.add(errors.variable_clash(resource.name, variable.name, variable.span, first.span))
    arguments = tuple(as_value(ex.rewrite(argument, change)) for argument in workload.arguments)
    entrypoint = None if workload.entrypoint is None else as_value(workload.entrypoint)
    changed = evolve(workload, variables=tuple(found.values()), arguments=arguments, entrypoint=entrypoint)
    return evolve(resource, workload=changed)


def _written(resource: nodes.Resource) -> Iterator[nodes.Variable]:
    """The entries of `env { … }`."""
    for block in resource.all("env"):
        for name, value in block.entries:
            if not isinstance(value, ex.Null):
                yield nodes.Variable(name=name, value=value, written=value, span=value.span)


def as_value(expr: ex.Expr) -> ex.Expr:
    """The expression as a value that an app is given: parameters under their names for that, comparisons of strings with
    true and false without regard to case, numbers and booleans as text.
    """
    if isinstance(expr, ex.Number | ex.Boolean):
        return ex.Text((str(expr.value).lower(),), span=expr.span)

    def change(part: ex.Expr) -> ex.Expr | None:
        match part:
            case ex.ParamRef(use="direct"):
                return evolve(part, use="value")
            case ex.Binary(operator="==" | "!="):
                return _case_blind(part, change)
            case _:
                return None

    return ex.rewrite(expr, change)


def _case_blind(part: ex.Binary, change: Change) -> ex.Expr | None:
    for parameter, other, flipped in ((part.left, part.right, False), (part.right, part.left, True)):
        word = nodes.literal_text(other)
        if isinstance(parameter, ex.ParamRef) and parameter.type == "string" and word and word.lower() in TRUTHS:
            lowered = ex.call("toLower", ex.rewrite(parameter, change))
            literal = ex.lift(word.lower())
            left, right = (literal, lowered) if flipped else (lowered, literal)
            return ex.Binary(part.operator, left, right, span=part.span)
    return None


def _reference_variables(resource: nodes.Resource, index: nodes.Index) -> Iterator[nodes.Variable]:
    for reference in resource.references:
        subject = _subject(index, reference.target)
        connection = _connection(subject)
        if connection is not None and not reference.endpoint:
            yield from _connection_variables(reference, subject, connection)
        elif subject.resource.workload is not None:
            yield from _discovery_variables(reference, subject.resource)


def _connection_variables(
    reference: nodes.Reference, subject: Subject, connection: schema.Connection
) -> Iterator[nodes.Variable]:
    """`ConnectionStrings__NAME`, then one variable for every connection property."""
    name = reference.alias or subject.name
    target = reference.target
    if connection.string is not None and fill(connection.string, subject) is not None:
        value = ex.PropertyRef(target.resource, target.children, "connectionString", span=reference.span)
        variable = connection.variable or f"ConnectionStrings__{name}"
        yield nodes.Variable(name=variable, value=value, written=value, span=reference.span)
    for key, template in connection.properties:
        found = fill(template, subject)
        if found is not None:
            value = ex.PropertyRef(target.resource, target.children, _camel(key), span=reference.span)
            yield nodes.Variable(
                name=f"{variable_name(name)}_{key.upper()}", value=value, written=value, span=reference.span
            )


def variable_name(name: str) -> str:
    """A name as the beginning of an environment variable: capitals, everything but letters and digits as `_`."""
    spelled = "".join(character if character.isalnum() else "_" for character in name.upper())
    return f"_{spelled}" if spelled[:1].isdigit() else spelled


def _discovery_variables(reference: nodes.Reference, target: nodes.Resource) -> Iterator[nodes.Variable]:
    """`NAME_ENDPOINT` and `services__NAME__SCHEME__N` for each endpoint; N counts the endpoints of a scheme."""
    assert target.workload is not None
    name = reference.alias or target.name
    counts: dict[str, int] = {}
    for endpoint in target.workload.endpoints:
        number = counts.get(endpoint.scheme, 0)
        counts[endpoint.scheme] = number + 1
        if reference.endpoint not in ("", endpoint.name):
            continue
        value = ex.EndpointRef(target.name, endpoint.name, "url", span=reference.span)
        for variable in (
            f"{variable_name(name)}_{variable_name(endpoint.name)}",
            f"services__{name}__{endpoint.scheme}__{number if not reference.endpoint else 0}",
        ):
            yield nodes.Variable(name=variable, value=value, written=value, origin="reference", span=reference.span)


# -- uses --------------------------------------------------------------------------------------------------------


def _with_uses(resource: nodes.Resource) -> nodes.Resource:
    workload = resource.workload
    if workload is None:
        return resource
    used: dict[str, None] = {reference.target.resource: None for reference in resource.references}
    values: Iterable[ex.Expr] = (*(variable.value for variable in workload.variables), *workload.arguments)
    for value in values:
        for part in ex.walk(value):
            if isinstance(part, ex.OutputRef):
                used[part.resource] = None
            elif isinstance(part, ex.SecretRef):
                used[part.vault] = None
    used |= {grant.target.resource: None for grant in resource.grants}
    used.pop(resource.name, None)
    return evolve(resource, workload=evolve(workload, uses=tuple(used)))
