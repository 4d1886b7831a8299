"""expand_references: references become environment variables, connection properties become outputs and secrets.

    before   project api { reference pg.db   env { URL: pg.db.uri } }
    after    api's variables: ConnectionStrings__db, DB_HOST, DB_PORT, …, URL = 'postgresql://${OutputRef(pg, hostName)}/db'
             api uses pg

A variable keeps how it was written beside its value, because the manifest speaks of the model and not of outputs.
"""

from __future__ import annotations

from collections.abc import Iterable, Iterator
from typing import NamedTuple

from aspirec import expressions as ex
from aspirec.catalog import schema
from aspirec.catalog.naming import member_name, variable_name
from aspirec.diagnostics.model import Bag
from aspirec.filling import Subject, fill
from aspirec.filling.connecting import (
    connection_of,
    connection_properties,
    connection_string,
    placed,
    property_value,
    subject_of,
)
from aspirec.filling.values import parameter_as_value
from aspirec.frozen import evolve, frozen
from aspirec.model import nodes
from aspirec.model.rewrite import replace_resources, rewrite_app
from aspirec.model.typing import is_secret
from aspirec.passes import errors
from aspirec.passes.context import Context
from aspirec.source import Span


def expand_references(app: nodes.App, context: Context) -> nodes.App:
    """The app with variables for all references, without PropertyRefs in values, and with what every workload uses."""
    index = nodes.Index(app)
    changes = _Changes(
        _Resolver(index, context.bag).change,
        _Resolver(index, context.bag, spelling=True).change,
    )
    changed = [
        _with_references(resource, index, changes, context)
        for resource in app.resources
        if resource.workload is not None
    ]
    app = replace_resources(app, changed)
    resolved = rewrite_app(app, changes.value)
    after = evolve(resolved, resources=tuple(_with_uses(resource, index) for resource in resolved.resources))
    if app.outputs or any(map(_may_leak, app.resources, resolved.resources)):
        from aspirec.passes._leaks import leaks

        context.bag.extend(leaks(app, after))
    return after


def _may_leak(written: nodes.Resource, resource: nodes.Resource) -> bool:
    """Whether there is anything in a resource that others can read and that may turn out to be a secret."""
    return bool(
        written.settings is not resource.settings
        or written.existing is not resource.existing
        or written.children is not resource.children
        or resource.outputs
        or resource.first("tags")
        or (resource.source is not None and is_secret(resource.source))
    )


# -- properties --------------------------------------------------------------------------------------------------


@frozen
class _Resolver:
    """Resolves connection properties, of whatever they are made. Those that are `opened` are being resolved: one that comes
    back to itself is reported, once for every circle, and so is one that is not there. Where `spelling`, whole connection strings
    are left, which the manifest can name.
    """

    index: nodes.Index
    bag: Bag
    spelling: bool = False
    opened: tuple[ex.PropertyRef, ...] = ()

    @property
    def change(self) -> ex.Change:
        """The rewriting."""
        return ex.changes(ex.PropertyRef)(self._resolved)

    def _resolved(self, expr: ex.PropertyRef) -> ex.Expr | None:
        if self.spelling and expr.name == "connectionString":
            return None
        if expr in self.opened:
            self._report((expr, *self.opened[self.opened.index(expr) + 1 :]))
            return ex.text(span=expr.span)
        value = property_value(expr, self.index)
        if value is None:
            declared = self.index[expr.resource].name_span
            self.bag.add(errors.absent_property(expr, expr.span, declared))
            return ex.text(span=expr.span)
        return ex.rewrite(value, evolve(self, opened=(*self.opened, expr)).change)

    def _report(self, circle: tuple[ex.PropertyRef, ...]) -> None:
        """Say it where the author wrote the first of them, from wherever the circle was entered."""
        first = min(range(len(circle)), key=lambda place: circle[place].span)
        self.bag.add(errors.property_cycle(circle[first:] + circle[:first]))


# -- variables ---------------------------------------------------------------------------------------------------


class _Changes(NamedTuple):
    """What makes values of what was written, and what spells it for the manifest."""

    value: ex.Change
    spelled: ex.Change


def _with_references(
    resource: nodes.Resource, index: nodes.Index, changes: _Changes, context: Context
) -> nodes.Resource:
    workload = resource.workload
    assert workload is not None
    change, spell = changes
    entrypoint = None if workload.entrypoint is None else as_value(ex.rewrite(workload.entrypoint, change))
    changed = evolve(
        workload,
        image=_spelled(workload.image, spell),
        variables=_variables(resource, workload, index, changes, context),
        arguments=tuple(as_value(ex.rewrite(argument, change)) for argument in workload.arguments),
        written_arguments=tuple(ex.rewrite(argument, spell) for argument in workload.arguments),
        entrypoint=entrypoint,
    )
    _check_references(resource, index, context)
    return evolve(resource, workload=changed)


def _spelled(image: nodes.Image, spell: ex.Change) -> nodes.Image:
    """The image with what it is called and what its build is given spelled out."""
    return evolve(
        image,
        reference=None if image.reference is None else ex.rewrite(image.reference, spell),
        arguments=tuple((name, ex.rewrite(value, spell)) for name, value in image.arguments),
        secrets=tuple((name, ex.rewrite(value, spell)) for name, value in image.secrets),
    )


def _variables(
    resource: nodes.Resource,
    workload: nodes.Workload,
    index: nodes.Index,
    changes: _Changes,
    context: Context,
) -> tuple[nodes.Variable, ...]:
    """All variables of a workload, each name once; one that would have two values is reported."""
    found: dict[str, nodes.Variable] = {}
    clashes: dict[tuple[Span, Span], list[str]] = {}
    entries = {name for name, _ in resource.entries_in("env")}
    for variable in (
        # what the kind sets is a default: an entry of the author's takes its place, and `null` leaves it out
        *(variable for variable in workload.variables if variable.name not in entries),
        *_reference_variables(resource.references, resource, index),
        *_joined_variables(_own_joined(resource, index), resource, index, resource.name_span),
        *_written(resource),
    ):
        value = as_value(placed(ex.rewrite(variable.value, changes.value), variable.span))
        variable = evolve(variable, value=value, written=ex.rewrite(variable.written, changes.spelled))
        first = found.setdefault(variable.name, variable)
        if first.value != variable.value:
            clashes.setdefault((variable.span, first.span), []).append(variable.name)
    for (span, other), names in clashes.items():
        context.bag.add(errors.variable_clash(resource.name, names, span, other))
    return tuple(found.values())


MOST = 3
"""So many parts of a resource are named that may be meant."""


def _check_references(resource: nodes.Resource, index: nodes.Index, context: Context) -> None:
    """Report references that give nothing, and optional ones by which Azure Functions read settings of their own: those are
    there or not.
    """
    for reference in resource.references:
        target = subject_of(index, reference.target.resource, reference.target.children)
        if reference.optional and reads_functions_settings(resource, reference, target):
            context.bag.add(errors.optional_for_functions(resource.name, reference.target.resource, reference.span))
        if _gives_nothing(target):
            context.bag.add(errors.nothing_to_call(target.name, reference.target.span, target.resource.name_span))
        elif not reference.target.children and _gives_parts_alone(target):
            words = [child.word for child in target.kind.children if child.connection is not None]
            parts = [f"{target.name}.{child.name}" for child in target.resource.children if child.word in words]
            context.bag.add(errors.nothing_as_a_whole(target.name, reference.target.span, parts[:MOST], words[0]))


def _gives_nothing(target: Subject) -> bool:
    """Whether it runs without an endpoint or a connection for those who refer to it."""
    workload = target.resource.workload
    return (
        workload is not None and not workload.endpoints and target.kind.refer is None and connection_of(target) is None
    )


def _gives_parts_alone(target: Subject) -> bool:
    """Whether it is not a whole resource that apps connect to, but what is in it."""
    parts = any(child.connection is not None for child in target.kind.children)
    return parts and target.resource.workload is None and target.kind.refer is None and connection_of(target) is None


def _written(resource: nodes.Resource) -> Iterator[nodes.Variable]:
    """The entries of `env { … }`."""
    for name, value in resource.entries_in("env"):
        if not isinstance(value, ex.Null):
            yield nodes.Variable(name=name, value=value, written=value, span=value.span)


def as_value(expr: ex.Expr) -> ex.Expr:
    """The expression as a value that an app is given: parameters under their names for that, numbers and booleans as text."""
    return ex.rewrite(ex.spelled(expr), parameter_as_value)


def _reference_variables(
    references: Iterable[nodes.Reference], resource: nodes.Resource, index: nodes.Index
) -> Iterator[nodes.Variable]:
    references = tuple(references)
    for reference in references:
        subject = subject_of(index, reference.target.resource, reference.target.children)
        if subject.kind.refer is not None:
            yield from _joined_variables(
                subject.kind.refer(subject, reference, resource), resource, index, reference.span
            )
        elif reads_functions_settings(resource, reference, subject):
            yield from _functions_variables(reference, subject)
        elif connection_of(subject) is not None and not reference.endpoint:
            yield from _connection_variables(reference, subject)
        elif subject.resource.workload is not None:
            yield from _discovery_variables(reference, subject.resource, _endpoints_wanted(reference, references))


def _joined_variables(
    joined: schema.Joined, resource: nodes.Resource, index: nodes.Index, span: Span
) -> Iterator[nodes.Variable]:
    yield from _reference_variables(joined.references, resource, index)
    for name, value in joined.variables:
        yield nodes.Variable(name=name, value=value, written=value, span=span)


def _own_joined(resource: nodes.Resource, index: nodes.Index) -> schema.Joined:
    """What a resource gets because of its own declaration."""
    subject = Subject(index, resource)
    compute = subject.kind.compute
    return compute.joins(subject) if compute is not None and compute.joins is not None else schema.Joined()


def reads_functions_settings(resource: nodes.Resource, reference: nodes.Reference, subject: Subject) -> bool:
    """Whether the consumer is run by the Functions host, and the target has variables of its own for that."""
    connection = connection_of(subject)
    runs_functions = resource.workload is not None and "functions" in resource.workload.runtime
    return runs_functions and not reference.endpoint and connection is not None and bool(connection.functions)


def _functions_variables(reference: nodes.Reference, subject: Subject) -> Iterator[nodes.Variable]:
    """The variables by which the Functions host and its bindings find the target, in place of a connection string."""
    connection = connection_of(subject)
    assert connection is not None
    for pattern, template in connection.functions:
        value = fill(template, subject)
        if value is not None:
            name = pattern.format(name=reference.alias or subject.name)
            yield nodes.Variable(name=name, value=value, written=value, span=reference.span)


def _connection_variables(reference: nodes.Reference, subject: Subject) -> Iterator[nodes.Variable]:
    """`ConnectionStrings__NAME`, then one variable for every connection property."""
    connection = connection_of(subject)
    assert connection is not None
    name = reference.alias or subject.name
    target = reference.target

    def variable(name: str, value: ex.Expr) -> nodes.Variable:
        return nodes.Variable(name=name, value=value, written=value, span=reference.span)

    if connection_string(subject) is not None:
        value = ex.PropertyRef(target.resource, target.children, "connectionString", span=reference.span)
        yield variable(connection.variable or f"ConnectionStrings__{name}", value)
    for ending, template in connection.others:
        other = fill(template, subject)
        if other is not None:
            yield variable(f"ConnectionStrings__{name}{ending}", other)
    for key, _ in connection_properties(subject):
        value = ex.PropertyRef(target.resource, target.children, member_name(key), span=reference.span)
        yield variable(f"{variable_name(name)}_{key.upper()}", value)


def _endpoints_wanted(reference: nodes.Reference, references: Iterable[nodes.Reference]) -> frozenset[str]:
    """The endpoints of one target that the references ask for by one name; an empty text for all of them."""
    meant = (reference.target, reference.alias)
    return frozenset([item.endpoint for item in references if (item.target, item.alias) == meant])


def _discovery_variables(
    reference: nodes.Reference, target: nodes.Resource, wanted: frozenset[str]
) -> Iterator[nodes.Variable]:
    """`NAME_ENDPOINT` and `services__NAME__SCHEME__N` for each endpoint; N counts those of a scheme among the `wanted`."""
    assert target.workload is not None
    name = reference.alias or target.name
    counts: dict[str, int] = {}
    for endpoint in target.workload.endpoints:
        if not wanted & {"", endpoint.name}:
            continue
        number = counts.get(endpoint.scheme, 0)
        counts[endpoint.scheme] = number + 1
        if reference.endpoint not in ("", endpoint.name):
            continue
        value = ex.EndpointRef(target.name, endpoint.name, "url", span=reference.span)
        for variable in (
            f"{variable_name(name)}_{variable_name(endpoint.name)}",
            f"services__{name}__{endpoint.scheme}__{number}",
        ):
            yield nodes.Variable(name=variable, value=value, written=value, origin="reference", span=reference.span)


# -- uses --------------------------------------------------------------------------------------------------------


def _with_uses(resource: nodes.Resource, index: nodes.Index) -> nodes.Resource:
    workload = resource.workload
    if workload is None:
        return resource
    references = (*resource.references, *_own_joined(resource, index).references)
    used: dict[str, None] = dict.fromkeys(_referred(references, resource, index))
    values: Iterable[ex.Expr] = (*(variable.value for variable in workload.variables), *workload.arguments)
    for value in values:
        used |= {part.resource: None for part in ex.find(value, ex.OutputRef)}
        used |= {part.vault: None for part in ex.find(value, ex.SecretRef)}
    used |= {grant.target.resource: None for grant in resource.grants}
    used.pop(resource.name, None)
    return evolve(resource, workload=evolve(workload, uses=tuple(used)))


def _referred(references: Iterable[nodes.Reference], resource: nodes.Resource, index: nodes.Index) -> Iterator[str]:
    """The resources that are referred to, in person or through what is joined."""
    for reference in references:
        target = Subject(index, index[reference.target.resource])
        if target.kind.refer is not None:
            yield from _referred(target.kind.refer(target, reference, resource).references, resource, index)
        else:
            yield target.resource.name
