"""partition: the model becomes modules, one for every thing that is deployed on its own.

    model    azure.containerRegistry acr   project api (identity api-identity, AcrPush on acr, runs in env)
    drafts   acr.module.bicep   api-identity.module.bicep   api-roles-acr.module.bicep   api-containerapp.module.bicep

What a module needs from others is still written as a reference to the model; `link` turns that into parameters.
"""

from __future__ import annotations

from collections.abc import Iterator

from aspirec import expressions as ex
from aspirec.bicep.identifiers import identifier, symbol_of
from aspirec.catalog.hosting import Site, address_property, site_of
from aspirec.diagnostics.model import Bag, Severity
from aspirec.filling import LOCATION, Subject, secrets_vault
from aspirec.frozen import evolve
from aspirec.model import nodes as model
from aspirec.model.truths import case_blind
from aspirec.model.typing import is_secret, port_text, type_of, widened
from aspirec.plan import clash_errors, errors, nodes
from aspirec.plan.check_attributes import check_attributes
from aspirec.plan.check_limits import broken_limits
from aspirec.plan.check_reach import check_reach
from aspirec.plan.instantiate import instantiate, shortest_name
from aspirec.plan.rewrite import rewrite_content
from aspirec.plan.roles import in_order, role_content
from aspirec.scopes import DEPLOYMENT

ROLE_LAYER = 3
UNUSED_LOCATION = evolve(LOCATION, description="Deployment tools pass it to every module; nothing here has a region.")
APP_LAYER = 4


def partition(app: model.App, bag: Bag) -> nodes.Partition:
    """All modules of the program, unlinked, and where every resource lives."""
    index = model.Index(app)
    drafts: list[nodes.Draft] = []
    homes: list[nodes.Home] = []
    for subject in subjects_of(app, index):
        homes += _homes(subject)
        drafts += drafts_of(subject, bag)
    roles = [draft for draft in (_roles(item, index) for item in app.role_assignments) if draft.content.resources]
    drafts += in_order(roles, app.role_assignments, index)
    _check_files(drafts, bag)
    check_reach(drafts, index, bag)
    resolved = tuple(_with_addresses(draft, index) for draft in drafts)
    return nodes.Partition(drafts=resolved, homes=tuple(homes), outputs=tuple(_outputs(app, index)))


def subjects_of(app: model.App, index: model.Index | None = None) -> list[Subject]:
    """The resources of an app, as templates are filled in for them."""
    index = index or model.Index(app)
    return [Subject(index, resource) for resource in app.resources]


def drafts_of(subject: Subject, bag: Bag) -> list[nodes.Draft]:
    """The modules of one resource; what is wrong with it as a whole goes into the bag."""
    bag.extend(check_attributes(subject))
    if subject.kind.check is not None:
        bag.extend(subject.kind.check(subject))
    bag.extend(broken_limits(subject))
    return [*_infrastructure(subject, bag), *_app(subject, bag)]


def _outputs(app: model.App, index: model.Index) -> Iterator[nodes.Output]:
    """The author's outputs of main.bicep, with the addresses in them spelled out."""
    change = address_resolver(index, None)
    for item in app.outputs:
        yield nodes.Output(name=item.name, type=item.type, value=ex.rewrite(item.value, change), span=item.span)


def _homes(subject: Subject) -> Iterator[nodes.Home]:
    declared, resource = subject.kind.resource, subject.resource
    if declared is None:
        return
    yield nodes.Home(
        resource=resource.name,
        module=resource.name,
        symbol=subject.symbol,
        type=declared.type,
        api_version=declared.version,
        lookup_name=subject.lookup_name,
        scope=resource.scope,
        shortest_name=shortest_name(subject.kind.name_rule),
        when_read=ex.lift_object(subject.kind.when_read),
        span=resource.name_span,
    )


def _infrastructure(subject: Subject, bag: Bag) -> Iterator[nodes.Draft]:
    """The module of an Azure resource, if its kind makes one."""
    kind, resource = subject.kind, subject.resource
    if kind.authored is not None:
        yield from kind.authored(subject, bag)
        return
    if kind.resource is None and kind.build is None:
        return
    content = _finished(subject, instantiate(subject), bag, "azure")
    if resource.outputs:
        _check_outputs(content, resource, bag)
    draft = nodes.Draft(
        name=resource.name,
        file=f"{resource.name}.module.bicep",
        owner=resource.name,
        content=content,
        scope=DEPLOYMENT if kind.stays else resource.scope,
        layer=kind.layer,
        arguments=() if kind.regional else (("location", UNUSED_LOCATION),),
        span=resource.name_span,
    )
    yield from _with_secrets_apart(draft, subject) if kind.secrets else (draft,)


def _check_outputs(content: nodes.Content, resource: model.Resource, bag: Bag) -> None:
    """Report outputs of the author's, which come last, that are called like another one, in whatever letter case."""
    own = len(resource.outputs)
    taken = {item.name.lower(): item for item in content.outputs[:-own]}
    seen: dict[str, model.Output] = {}
    for item in resource.outputs:
        symbol = identifier(item.name)
        first = seen.setdefault(symbol.lower(), item)
        if symbol.lower() in taken:
            bag.add(clash_errors.outputs_clash(resource.name, taken[symbol.lower()].name, item.span))
        elif identifier(first.name) != symbol:
            bag.add(
                clash_errors.alike_but_for_case(resource.name, "outputs", item.name, first.name, item.span, first.span)
            )
        elif first.name != item.name:
            bag.add(clash_errors.alike_in_bicep("outputs", first.name, item.name, symbol, item.span, first.span))


def _with_secrets_apart(draft: nodes.Draft, subject: Subject) -> Iterator[nodes.Draft]:
    """The module, and another one for the secrets of the resource where their vault is in another scope."""
    vault = subject.index.get(secrets_vault(subject))
    parent = ex.Lookup(vault.name) if vault is not None else None
    secrets = tuple(item for item in draft.content.resources if item.parent == parent)
    if vault is None or not secrets or vault.scope == draft.scope:
        yield draft
        return
    rest = tuple(item for item in draft.content.resources if item not in secrets)
    own = {item.symbol for item in rest}

    @ex.changes(ex.Symbol)
    def change(expr: ex.Symbol) -> ex.Expr | None:
        return ex.Lookup(draft.name, expr.name) if expr.name in own else None

    yield evolve(draft, content=evolve(draft.content, resources=rest))
    name = f"{draft.name}-secrets"
    content = rewrite_content(nodes.Content(resources=secrets, span=draft.span), change)
    yield evolve(draft, name=name, file=f"{name}.module.bicep", content=content, scope=vault.scope)


def _app(subject: Subject, bag: Bag) -> Iterator[nodes.Draft]:
    """The module of a compute resource, as its environment deploys it."""
    site = site_of(subject.index, subject.resource)
    if site is None:
        return
    host = site.host
    resource = subject.resource
    found = tuple(host.check(site))
    bag.extend(found)
    if host.build is None or any(item.severity is Severity.ERROR for item in found):
        return
    yield nodes.Draft(
        name=f"{resource.name}-{host.module}",
        file=f"{resource.name}-{host.module}.module.bicep",
        owner=resource.name,
        content=_finished(subject, host.build(site), bag, "compute"),
        app=True,
        layer=APP_LAYER,
        span=resource.name_span,
        hands_over=tuple(ex.OutputRef(site.environment.name, output) for output in host.hands_over),
    )


def _finished(subject: Subject, content: nodes.Content, bag: Bag, sort: str) -> nodes.Content:
    """The content with `configure` merged in and the author's own parameters resolved."""
    resource = subject.resource
    if resource.configures:
        from aspirec.plan.configure import computed_in, configured, misplaced_in, settled_in, wrong_names

        main = content.resources[0].symbol if sort == "compute" and content.resources else subject.symbol
        existing = {item.symbol.lower() for item in content.resources if item.existing}
        looked_up = [item for item in resource.configures if (item.symbol or main).lower() in existing]
        bag.extend(errors.pointless_for_existing(resource.name, "configure", item.span) for item in looked_up)
        bag.extend(errors.pointless_in_configure(*settled) for settled in settled_in(resource.configures))
        misplaced = misplaced_in(content, resource.configures)
        bag.extend(errors.outside_properties(resource.name, key, span) for key, span in misplaced)
        bag.extend(errors.computed_property(resource.name, span) for span in computed_in(resource.configures))
        bag.extend(errors.configured_name(given, span) for given, span in wrong_names(resource.configures))
        content, lost = configured(content, resource.configures, main)
        symbols = [item.symbol for item in content.resources]
        bag.extend(errors.unknown_symbol(item.symbol, resource.name, item.span, symbols) for item in lost)
    content = _with_locals(content, resource, bag)
    if not resource.raw:
        return content
    from aspirec.plan.raw_resources import check_raw, preferred_content

    content = preferred_content(content, subject.index)
    check_raw(content, bag)
    return content


def _with_locals(content: nodes.Content, resource: model.Resource, bag: Bag) -> nodes.Content:
    params = _arguments(resource, bag)
    symbols = {raw.symbol for raw in resource.raw}

    @ex.changes(ex.LocalRef)
    def change(expr: ex.LocalRef) -> ex.Expr | None:
        if expr.name in params:
            return params[expr.name]
        return ex.Symbol(symbol_of(expr.name), span=expr.span) if expr.name in symbols else LOCATION

    return rewrite_content(content, change) if params or resource.raw or resource.outputs else content


def _arguments(resource: model.Resource, bag: Bag) -> dict[str, ex.Passed]:
    """The author's own parameters by the names that they have in the program; two with one name in Bicep are reported."""
    found = {name: argument(name, value) for name, value in resource.params}
    first: dict[str, str] = {}
    spans = dict(resource.param_spans)
    for name, passed in found.items():
        before = first.setdefault(passed.name, name)
        if before != name:
            found[name] = found[before]
            bag.add(clash_errors.alike_in_bicep("parameters", before, name, passed.name, spans[name], spans[before]))
    return found


def argument(name: str, value: ex.Expr) -> ex.Passed:
    """A parameter of the author's own: typed as its value, secure if that holds a secret."""
    return ex.Passed(identifier(name), value, type=widened(type_of(value)), secure=is_secret(value), span=value.span)


def _roles(assignment: model.RoleAssignment, index: model.Index) -> nodes.Draft:
    target = index[assignment.target]
    return nodes.Draft(
        name=assignment.name,
        file=f"{assignment.name}.module.bicep",
        owner=assignment.principal or assignment.target,
        content=role_content(assignment, Subject(index, target)),
        scope=target.scope,
        layer=ROLE_LAYER,
        grants=True,
        span=assignment.span,
    )


# -- addresses ---------------------------------------------------------------------------------------------------


def _with_addresses(draft: nodes.Draft, index: model.Index) -> nodes.Draft:
    change = address_resolver(index, index.get(draft.owner) if draft.app else None)
    content = rewrite_content(draft.content, change)
    arguments = tuple([(name, ex.rewrite(value, change)) for name, value in draft.arguments])
    same = content is draft.content and arguments == draft.arguments
    return draft if same else evolve(draft, content=content, arguments=arguments)


def address_resolver(index: model.Index, consumer: model.Resource | None) -> ex.Change:
    """A rewriting that spells out addresses of endpoints, as the environment of each resource has them, and comparisons with
    true and false.

    Endpoints of what no environment deploys, or whose address nobody knows before it runs, stay as they are: their addresses
    are parameters of main.bicep.
    """
    consumer_site = site_of(index, consumer) if consumer is not None else None

    @ex.changes(ex.EndpointRef, ex.Passed, ex.Binary)
    def change(expr: ex.EndpointRef | ex.Passed | ex.Binary) -> ex.Expr | None:
        if isinstance(expr, ex.EndpointRef):
            return endpoint_property(expr, index, consumer_site)
        if isinstance(expr, ex.Binary):
            return case_blind(expr, lambda part: ex.rewrite(part, address_resolver(index, consumer)))
        if expr.value is None or not ex.contains(expr.value, ex.EndpointRef, ex.Passed, ex.Binary):
            return expr
        value = ex.rewrite(expr.value, address_resolver(index, consumer))
        return expr if value is expr.value else evolve(expr, value=value)

    return change


def endpoint_property(reference: ex.EndpointRef, index: model.Index, consumer: Site | None) -> ex.Expr:
    """What a property of an endpoint is for a consumer (None: main.bicep)."""
    resource = index[reference.resource]
    assert resource.workload is not None
    endpoint = resource.workload.endpoint(reference.endpoint)
    if endpoint is None:
        return reference  # its declaration has an error
    if reference.name == "targetPort":
        return port_text(endpoint.target_port) if endpoint.target_port is not None else ex.lift("")
    site = site_of(index, resource)
    if site is None:
        return reference
    address = site.host.address(site, endpoint, consumer)
    return reference if address is None else address_property(address, reference.name)


def _check_files(drafts: list[nodes.Draft], bag: Bag) -> None:
    """File names are compared without regard to letter case, as some file systems do."""
    seen: dict[str, nodes.Draft] = {}
    for draft in drafts:
        first = seen.setdefault(draft.file.lower(), draft)
        if first is not draft:
            bag.add(clash_errors.file_clash(draft.file, draft.span, first.span))
