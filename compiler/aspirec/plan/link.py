"""link: what a module needs from outside becomes a parameter, and who passes what is written down.

    draft    env: … registry Lookup(acr) …            module params: none
    linked   env: existing acr, named acr_outputs_name   param acr_outputs_name <- OutputRef(acr, name)

Names follow from what is passed, never from a counter: outputs are `RESOURCE_outputs_OUTPUT` in lower case, parameters of the
program keep their name where they are used as such, and are `name_value` inside values that apps are given.
"""

from __future__ import annotations

from collections.abc import Iterable, Iterator, Mapping, Sequence

from aspirec import expressions as ex
from aspirec.bicep.identifiers import identifier
from aspirec.diagnostics.model import Bag
from aspirec.frozen import evolve
from aspirec.graph import Cycle, sorted_by_dependency
from aspirec.identity_cache import identity_cache
from aspirec.model import nodes as model
from aspirec.model.typing import plain_text
from aspirec.plan import errors, nodes
from aspirec.plan.deployments import deployments_of, expressions_in
from aspirec.plan.rewrite import content_expressions, rewrite_content
from aspirec.plan.secrets import settle_secrets
from aspirec.scopes import DeploymentScope, GroupScope, Scope, SubscriptionScope, TenantScope


def link(partition: nodes.Partition, app: model.App, bag: Bag) -> nodes.Plan:
    """The plan: linked modules in the order in which they are written."""
    linker = _Linker(partition, bag)
    modules = {draft.name: linker.module(draft) for draft in partition.drafts}
    _check_outputs(modules, app, bag)
    deployments = deployments_of(model.Index(app))
    modules, vaults = settle_secrets(modules, linker.homes, app, bag)
    modules = _with_wanted_outputs(modules, app, deployments)
    ordered = _ordered(modules, bag)
    outputs = partition.outputs
    external = app.options.roles == "external"
    roles = tuple(module for module in ordered if module.grants and external)
    infrastructure = tuple(module for module in ordered if not module.app and module not in roles)
    apps = tuple(module for module in ordered if module.app)
    values = [value for module in (*apps, *roles) for value in (*(p.value for p in module.params), *module.hands_over)]
    values += [expr for deployment in deployments for expr in expressions_in(deployment)]
    return nodes.Plan(
        name=app.name,
        source=app.source,
        infrastructure=infrastructure,
        apps=apps,
        roles=roles,
        deployments=deployments,
        handed_over=tuple(_handed_over(values, modules)),
        vaults=vaults,
        outputs=outputs,
        parameters=app.parameters,
        stages=app.stages,
        options=app.options,
    )


def _with_wanted_outputs(
    modules: dict[str, nodes.Module], app: model.App, deployments: tuple[nodes.Deployment, ...]
) -> dict[str, nodes.Module]:
    """The modules without those outputs that are made on demand and that nothing takes."""
    values = [param.value for module in modules.values() for param in module.params]
    values += [expr for deployment in deployments for expr in expressions_in(deployment)]
    values += [output.value for output in app.outputs]
    wanted = {(ref.resource, ref.output) for value in values for ref in outputs_in(value)}

    def trimmed(module: nodes.Module) -> nodes.Module:
        outputs = module.content.outputs
        kept = tuple(item for item in outputs if not item.on_demand or (module.name, item.name) in wanted)
        if len(kept) == len(outputs):
            return module
        content = evolve(module.content, outputs=kept)
        return evolve(module, content=content, params=_marked(module.params, content))

    return {name: trimmed(module) for name, module in modules.items()}


class _Linker:
    """Links drafts one by one; holds what they share: where everything lives."""

    def __init__(self, partition: nodes.Partition, bag: Bag) -> None:
        self.homes = {home.resource: home for home in partition.homes}
        self.drafts = {draft.name: draft for draft in partition.drafts}
        self.bag = bag

    def type_of_output(self, output: ex.OutputRef) -> str:
        """The type of an output, as its module declares it."""
        made = self.drafts.get(output.resource)
        outputs = made.content.outputs if made is not None else ()
        return next((item.type for item in outputs if item.name == output.output), output.type)

    def module(self, draft: nodes.Draft) -> nodes.Module:
        """The draft with parameters for all that comes from outside."""
        params, content = self._linked(draft, {})
        names = {param.name for param in params}
        clashing = {item.symbol: f"{item.symbol}_" for item in content.resources if item.symbol in names}
        if clashing:
            params, content = self._linked(draft, clashing)
        used = _used(content)
        if used is not content or draft.arguments:
            params = _marked(params, used)
        return nodes.Module(
            name=draft.name,
            file=draft.file,
            owner=draft.owner,
            content=used,
            params=params,
            scope=draft.scope,
            app=draft.app,
            layer=draft.layer,
            grants=draft.grants,
            authored=draft.authored,
            hands_over=draft.hands_over,
            span=draft.span,
        )

    def _linked(self, draft: nodes.Draft, renamed: Mapping[str, str]) -> tuple[tuple[nodes.Param, ...], nodes.Content]:
        """Parameters and content. `renamed` are symbols of resources that would be called like a parameter: Bicep has one
        set of names for both.
        """
        work = _Work(self, draft, renamed)
        content = rewrite_content(draft.content, work.change)
        own = content.resources
        if renamed:
            own = tuple(evolve(item, symbol=work.symbol(item.symbol)) for item in own)
        resources = (*work.found.values(), *own)
        for name, value in draft.arguments:
            if not isinstance(value, ex.Passed):
                work.parameter(name, value, "string")
            elif name not in work.params:
                work.change(value)
        if work.found or own is not content.resources or len(own) > 1:
            content = evolve(content, resources=_unique(resources, draft, self.bag))
        return tuple(work.params.values()), content


_shown = ex.changes(
    ex.Text,
    ex.Passed,
    ex.Symbol,
    ex.Lookup,
    ex.SecretLookup,
    ex.OutputRef,
    ex.ParamRef,
    ex.ArtifactRef,
    ex.MainRef,
    ex.EndpointRef,
    ex.SecretRef,
)


class _Work:
    """The linking of one draft: the parameters and lookups that it turns out to need."""

    def __init__(self, linker: _Linker, draft: nodes.Draft, renamed: Mapping[str, str]) -> None:
        self.linker = linker
        self.draft = draft
        self.renamed = renamed
        self.params: dict[str, nodes.Param] = {}
        self.found: dict[str, nodes.Resource] = {}

    def _passed(self, expr: ex.Passed) -> ex.Expr:
        """What is passed as a parameter, which is the same one in all modules unless its default depends on the module."""
        default = None if expr.default is None or self.above_groups else ex.rewrite(expr.default, self.change)
        return self._take(_param(expr) if default is expr.default else evolve(_param(expr), default=default))

    def parameter(
        self,
        name: str,
        value: ex.Expr | None,
        type_: str,
        *,
        secure: bool = False,
    ) -> ex.Expr:
        """A parameter of the module, as the symbol to use; a second value for the same name is reported."""
        return self._take(nodes.Param(name=name, value=value, type=type_, secure=secure))

    def _take(self, param: nodes.Param) -> ex.Expr:
        name, value = param.name, param.value
        first = self.params.setdefault(name, param)
        if first is not param and first.value != value:
            words = (_words(first.value), _words(value))
            span = self.draft.span if value is None else value.span
            self.linker.bag.add(errors.parameter_clash(self.draft.name, name, *words, span))
        elif param.secure and not first.secure:
            self.params[name] = param
        return ex.Symbol(name)

    @property
    def above_groups(self) -> bool:
        """Whether the module is deployed to a subscription or the tenant, where defaults that ask the group say nothing."""
        return isinstance(self.draft.scope, SubscriptionScope | TenantScope)

    def symbol(self, name: str) -> str:
        """The symbol of a resource in this module."""
        return self.renamed.get(name, name)

    @property
    def change(self) -> ex.Change:
        """The rewriting. Made whenever it is asked for: a work that held it would be garbage that only a collector finds."""
        return _shown(self._changed)

    def _changed(self, expr: ex.Expr) -> ex.Expr | None:
        """The rewriting: leaves that speak of the program become symbols of this module."""
        match expr:
            case ex.Text():
                alone = plain_text(expr)
                return None if alone is None else ex.rewrite(alone, self.change)
            case ex.Passed():
                return self._passed(expr)
            case ex.Symbol():
                return ex.Symbol(self.symbol(expr.name)) if expr.name in self.renamed else expr
            case ex.Lookup():
                return self.lookup(expr.resource, expr.part)
            case ex.SecretLookup():
                return self.secret(expr.vault, expr.secret)
            case ex.OutputRef():
                return self.output(expr)
            case ex.ParamRef():
                return self.parameter(
                    _param_name(expr), expr, expr.type, secure=expr.secure or expr.use == "connection"
                )
            case ex.ArtifactRef():
                return self.parameter(f"{identifier(expr.resource).lower()}_container{expr.what}", expr, "string")
            case ex.MainRef():
                return self.parameter(expr.name, expr, "string")
            case ex.EndpointRef():
                return self.parameter(endpoint_parameter(expr), expr, "string")
            case ex.SecretRef():
                name = identifier(f"{expr.vault}_secrets_{expr.secret}").lower()
                return self.parameter(name, expr, "string", secure=True)
            case _:
                return None

    def output(self, expr: ex.OutputRef) -> ex.Expr:
        """An output of another module as a parameter; of this module itself as what it is made of."""
        if expr.resource == self.draft.name:
            own = next((item for item in self.draft.content.outputs if item.name == expr.output), None)
            if own is not None:
                return ex.rewrite(own.value, self.change)
        name = f"{identifier(expr.resource)}_outputs_{identifier(expr.output)}".lower()
        return self.parameter(name, expr, self.linker.type_of_output(expr), secure=expr.secure)

    def lookup(self, resource: str, part: str = "") -> ex.Expr:
        """The symbol of a resource of the model: its own, or that of an existing resource declared for it."""
        home = self.linker.homes[resource]
        if home.module == self.draft.name:
            return ex.Symbol(self.symbol(part or home.symbol))
        prefixed = part if part.startswith(f"{home.symbol}_") else f"{home.symbol}_{part}"
        symbol = self.symbol(prefixed if part else home.symbol)
        if symbol not in self.found:
            self.found[symbol] = self._existing_part(home, part, symbol) if part else self._existing(home)
        return ex.Symbol(symbol)

    def _existing(self, home: nodes.Home) -> nodes.Resource:
        scope = self.scope_of(home.scope)
        return nodes.Resource(
            symbol=self.symbol(home.symbol),
            type=home.type,
            api_version=home.api_version,
            name=ex.rewrite(home.lookup_name, self.change),
            existing=True,
            scope=scope,
            shortest_name=home.shortest_name,
            span=home.span,
        )

    def _existing_part(self, home: nodes.Home, part: str, symbol: str) -> nodes.Resource:
        """A child of a resource elsewhere, below the existing resource for its parent."""
        content = self.linker.drafts[home.module].content
        child = next(item for item in content.resources if item.symbol == part)
        above = child.parent.name if isinstance(child.parent, ex.Symbol) else ""
        parent = self.lookup(home.resource, "" if above == home.symbol else above)
        name = ex.rewrite(child.name, self.change)
        return evolve(
            child, symbol=symbol, name=name, existing=True, parent=parent, body=ex.Object(()), depends_on=(), comment=""
        )

    def secret(self, vault: str, secret: str) -> ex.Expr:
        """The existing secret of a vault."""
        home = self.linker.homes[vault]
        symbol = self.symbol(identifier(f"{home.symbol}_{secret}"))
        parent = self.lookup(vault)
        if symbol not in self.found:
            self.found[symbol] = nodes.Resource(
                symbol=symbol,
                type=f"{home.type}/secrets",
                api_version=home.api_version,
                name=ex.lift(secret),
                existing=True,
                parent=parent,
                span=home.span,
            )
        return ex.Symbol(symbol)

    def scope_of(self, scope: Scope) -> ex.Expr | None:
        """How this module names the scope in which something lives; None for its own."""
        if scope == self.draft.scope:
            return None
        match scope:
            case DeploymentScope():
                subscription: ex.Expr | None = None
                if isinstance(self.draft.scope, GroupScope) and self.draft.scope.subscription is not None:
                    subscription = ex.MainRef("subscriptionId")
                group: ex.Expr = ex.MainRef("resourceGroupName")
            case GroupScope():
                subscription, group = scope.subscription, scope.group
                if subscription is None and isinstance(self.draft.scope, GroupScope) and self.draft.scope.subscription:
                    subscription = ex.MainRef("subscriptionId")
            case SubscriptionScope():
                within = () if scope.subscription is None else (scope.subscription,)
                return ex.rewrite(ex.Call("subscription", within), self.change)
            case TenantScope():
                return ex.call("tenant")
        arguments = (group,) if subscription is None else (subscription, group)
        return ex.rewrite(ex.Call("resourceGroup", arguments), self.change)


@identity_cache(256)
def _param(passed: ex.Passed) -> nodes.Param:
    return nodes.Param(
        name=passed.name,
        value=passed.value,
        type=passed.type,
        secure=passed.secure,
        default=passed.default,
        description=passed.description,
    )


def _param_name(expr: ex.ParamRef) -> str:
    name = identifier(expr.name)
    if expr.use == "value":
        return f"{name.lower()}_value"
    return f"{name.lower()}_connectionstring" if expr.use == "connection" else name


def endpoint_parameter(expr: ex.EndpointRef) -> str:
    """The name of the parameter for the address of something that no environment deploys."""
    return identifier(f"{expr.resource}_{expr.endpoint}_{expr.name}").lower()


def _words(value: ex.Expr | None) -> str:
    match value:
        case ex.ParamRef():
            return f"the parameter '{value.name}'"
        case ex.OutputRef():
            return f"the output '{value.output}' of '{value.resource}'"
        case ex.EndpointRef():
            return f"'{value.resource}.{value.endpoint}.{value.name}'"
        case None:
            return "its default"
        case _:
            return "another value"


# -- tidying -----------------------------------------------------------------------------------------------------


def _unique(resources: Iterable[nodes.Resource], draft: nodes.Draft, bag: Bag) -> tuple[nodes.Resource, ...]:
    """Report symbols that two resources have."""
    seen: dict[str, nodes.Resource] = {}
    for resource in resources:
        first = seen.setdefault(resource.symbol, resource)
        if first is not resource:
            bag.add(errors.symbol_clash(draft.name, resource.symbol, resource.span, first.span))
    return tuple(seen.values())


def _used(content: nodes.Content) -> nodes.Content:
    """The content without existing resources that nothing mentions, directly or through others."""
    resources = list(content.resources)
    while any(item.existing for item in resources):
        mentioned = set(_mentioned(evolve(content, resources=tuple(resources))))
        kept = [item for item in resources if not item.existing or item.symbol in mentioned]
        if len(kept) == len(resources):
            break
        resources = kept
    return content if len(resources) == len(content.resources) else evolve(content, resources=tuple(resources))


def _marked(params: tuple[nodes.Param, ...], content: nodes.Content) -> tuple[nodes.Param, ...]:
    """The parameters, with those marked that the content does not mention: they are there because others pass them, or what
    asked for them has been dropped.
    """
    mentioned = set(_mentioned(content))
    for param in params:
        if param.default is not None:
            mentioned.update(part.name for part in ex.find(param.default, ex.Symbol))
    return tuple(param if param.name in mentioned else evolve(param, unused=True) for param in params)


def _mentioned(content: nodes.Content) -> Iterator[str]:
    return (part.name for expr in content_expressions(content) for part in ex.find(expr, ex.Symbol))


# -- order and what crosses --------------------------------------------------------------------------------------


def outputs_in(expr: ex.Expr | None) -> Sequence[ex.OutputRef]:
    """The outputs of other modules in a value that is passed."""
    return () if expr is None else ex.find(expr, ex.OutputRef)


def outputs_of(module: nodes.Module) -> tuple[str, ...]:
    """The names of the outputs of a module."""
    if module.authored is not None:
        return module.authored.outputs
    return tuple([output.name for output in module.content.outputs])


def _check_outputs(modules: Mapping[str, nodes.Module], app: model.App, bag: Bag) -> None:
    """Report outputs that the catalogue knows for a kind, and that this resource does not have as it is declared."""
    passed = [output for module in modules.values() for param in module.params for output in outputs_in(param.value)]
    seen: set[ex.OutputRef] = set()
    for output in (*passed, *(found for item in app.outputs for found in outputs_in(item.value))):
        made = modules.get(output.resource)
        if made is not None and made.authored is None and output.output not in outputs_of(made) and output not in seen:
            seen.add(output)
            bag.add(errors.absent_output(output.resource, output.output, output.span, made.span))


def needs(module: nodes.Module) -> Iterator[tuple[str, ex.OutputRef]]:
    """The modules that must be deployed before this one, each with the reference that says so."""
    for param in module.params:
        for output in outputs_in(param.value):
            yield output.resource, output
    for expr in scope_expressions(module.scope):
        for output in outputs_in(expr):
            yield output.resource, output


def scope_expressions(scope: Scope) -> tuple[ex.Expr, ...]:
    """The expressions in a scope."""
    match scope:
        case GroupScope():
            return (scope.group,) if scope.subscription is None else (scope.group, scope.subscription)
        case SubscriptionScope():
            return () if scope.subscription is None else (scope.subscription,)
        case DeploymentScope() | TenantScope():
            return ()


def _ordered(modules: dict[str, nodes.Module], bag: Bag) -> tuple[nodes.Module, ...]:
    """Layer by layer, by name within a layer, and nothing before what it needs."""
    edges = {name: tuple(need for need, _ in needs(module)) for name, module in modules.items()}

    def key(name: str) -> tuple[int, str, str]:
        return (modules[name].layer, name.lower(), name)

    try:
        return tuple(modules[name] for name in sorted_by_dependency(modules, edges, key))
    except Cycle as cycle:
        places = [
            next((ref.span for need, ref in needs(modules[a]) if need == b), modules[a].span)
            for a, b in zip(cycle.chain, cycle.chain[1:], strict=False)
        ]
        bag.add(errors.module_cycle(cycle.chain, places))
        return tuple(modules[name] for name in sorted(modules, key=key))


def _handed_over(values: Iterable[ex.Expr | None], modules: dict[str, nodes.Module]) -> Iterator[nodes.MainOutput]:
    """What apps take from the infrastructure, in the order of first use."""
    seen: set[tuple[str, str]] = set()
    for value in values:
        for output in outputs_in(value):
            key = (output.resource, output.output)
            made = modules.get(output.resource)
            if key not in seen and made is not None and not made.app and output.output in outputs_of(made):
                seen.add(key)
                types = {item.name: item.type for item in made.content.outputs}
                type_ = types.get(output.output, output.type)
                yield nodes.MainOutput(
                    name=output_name(output), module=output.resource, output=output.output, type=type_
                )


def output_name(output: ex.OutputRef) -> str:
    """The name of an output of main.bicep that apps.bicep takes: `MODULE_OUTPUT`, the case kept."""
    return f"{identifier(output.resource)}_{identifier(output.output)}"
