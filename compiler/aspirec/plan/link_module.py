"""The linking of one module: what speaks of the program in its content becomes a symbol of the module.

before   Lookup(acr)               after   acr, and an existing resource of that symbol
         OutputRef(store, name)            store_outputs_name, and a parameter of that name
"""

from __future__ import annotations

from collections.abc import Iterable, Mapping

from aspirec import expressions as ex
from aspirec.bicep.identifiers import identifier, looks_decompiled
from aspirec.diagnostics.model import Bag
from aspirec.frozen import evolve
from aspirec.identity_cache import identity_cache
from aspirec.model.nullable import declared_type, or_empty
from aspirec.model.typing import plain_text
from aspirec.plan import clash_errors, errors, nodes
from aspirec.plan.mentions import marked, without_unused
from aspirec.plan.rewrite import rewrite_content
from aspirec.scopes import DeploymentScope, GroupScope, Scope, SubscriptionScope, TenantScope, group_of
from aspirec.source import CATALOG_SPAN, Span


class Linker:
    """Links drafts one by one; holds what they share: where everything lives."""

    def __init__(self, partition: nodes.Partition, bag: Bag) -> None:
        self.homes = {home.resource: home for home in partition.homes}
        self.drafts = {draft.name: draft for draft in partition.drafts}
        self.bag = bag
        self.reflexive: set[str] = set()
        """The modules in which something is made of their own outputs."""

    def type_of_output(self, output: ex.OutputRef) -> str:
        """The type of an output, as its module declares it."""
        made = self.drafts.get(output.resource)
        outputs = made.content.outputs if made is not None else ()
        found = next((item.type for item in outputs if item.name == output.output), "")
        return found or declared_type(output)

    def module(self, draft: nodes.Draft) -> nodes.Module:
        """The draft with parameters for all that comes from outside."""
        params, content = self._linked(draft, {})
        names = {param.name for param in params}
        if len({name.lower() for name in names}) < len(names):
            self._report_alike(draft, params)
        symbols = [item.symbol for item in content.resources]
        clashing = {symbol: f"{symbol}_" for symbol in symbols if symbol in names or looks_decompiled(symbol)}
        if clashing:
            params, content = self._linked(draft, clashing)
        kept = without_unused(content)
        if kept is not content or draft.arguments:
            params = marked(params, kept)
        return nodes.Module(
            name=draft.name,
            file=draft.file,
            owner=draft.owner,
            content=kept,
            params=params,
            scope=draft.scope,
            app=draft.app,
            layer=draft.layer,
            grants=draft.grants,
            authored=draft.authored,
            hands_over=draft.hands_over,
            after=draft.after,
            span=draft.span,
        )

    def _report_alike(self, draft: nodes.Draft, params: Iterable[nodes.Param]) -> None:
        """Report parameters whose names differ in letter case only, which means nothing to a deployment."""
        seen: dict[str, nodes.Param] = {}
        for param in params:
            first = seen.setdefault(param.name.lower(), param)
            if first is not param:
                spans = [_place(item, draft) for item in (param, first)]
                self.bag.add(clash_errors.alike_but_for_case(draft.name, "parameters", param.name, first.name, *spans))

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


def _unique(resources: Iterable[nodes.Resource], draft: nodes.Draft, bag: Bag) -> tuple[nodes.Resource, ...]:
    """Report symbols that two resources have."""
    seen: dict[str, nodes.Resource] = {}
    for resource in resources:
        first = seen.setdefault(resource.symbol, resource)
        if first is not resource:
            spans = dict.fromkeys(item.span for item in (resource, first) if item.span != CATALOG_SPAN)
            written = [*spans] or [draft.span]
            bag.add(clash_errors.symbol_clash(draft.name, resource.symbol, *written))
    return tuple(seen.values())


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

    def __init__(self, linker: Linker, draft: nodes.Draft, renamed: Mapping[str, str]) -> None:
        self.linker = linker
        self.draft = draft
        self.renamed = renamed
        content = draft.content
        self.own = {self.symbol(item.symbol) for item in content.resources} | {item.name for item in content.variables}
        """What the module declares itself, beside parameters."""
        self.params: dict[str, nodes.Param] = {}
        self.found: dict[str, nodes.Resource] = {}
        self.open: list[str] = []
        """The outputs of this module that are being spelled out, each inside the one before."""

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
        if first is not param and first.value != value and not _alike(first.value, value):
            span = self.draft.span if value is None else value.span
            self.linker.bag.add(clash_errors.parameter_clash(self.draft.name, name, first.value, value, span))
        elif param.secure and not first.secure:
            self.params[name] = param
        return ex.Symbol(name)

    @property
    def above_groups(self) -> bool:
        """Whether the module is deployed to a subscription or the tenant, where defaults that ask the group say nothing."""
        return isinstance(self.draft.scope, SubscriptionScope | TenantScope)

    @property
    def leaves_subscription(self) -> bool:
        """Whether the module has to say which subscription is that of the deployment: its own is another one, or it has none."""
        match self.draft.scope:
            case DeploymentScope():
                return False
            case GroupScope() | SubscriptionScope() as own:
                return own.subscription is not None
            case TenantScope():
                return True

    def symbol(self, name: str) -> str:
        """The symbol of a resource in this module."""
        return self.renamed.get(name, name)

    def symbol_beside(self, name: str) -> str:
        """The symbol of a resource from elsewhere, which is not called like what the module declares itself."""
        symbol = self.symbol(name)
        return f"{symbol}_" if symbol in self.own else symbol

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
                return or_empty(self.output(expr), expr)
            case ex.ParamRef():
                return self.parameter(
                    _param_name(expr), expr, expr.type, secure=expr.secure or expr.use == "connection"
                )
            case ex.ArtifactRef():
                return self.parameter(artifact_parameter(expr), expr, "string")
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
                return self._own_output(own, expr)
        name = f"{identifier(expr.resource)}_outputs_{identifier(expr.output)}".lower()
        return self.parameter(name, expr, self.linker.type_of_output(expr), secure=expr.secure)

    def _own_output(self, own: nodes.Output, expr: ex.OutputRef) -> ex.Expr:
        """What an output of this module is made of, at the place that speaks of it."""
        self.linker.reflexive.add(self.draft.name)
        if own.name in self.open:
            chain = (*self.open[self.open.index(own.name) :], own.name)
            if own.name == min(chain):  # the others come to the same circle
                self.linker.bag.add(errors.output_cycle(self.draft.name, chain, expr.span))
            return ex.Null()
        self.open.append(own.name)
        value = ex.rewrite(own.value, self.change)
        self.open.pop()
        return evolve(value, span=expr.span)

    def lookup(self, resource: str, part: str = "") -> ex.Expr:
        """The symbol of a resource of the model: its own, or that of an existing resource declared for it."""
        home = self.linker.homes[resource]
        if home.module == self.draft.name:
            return ex.Symbol(self.symbol(part or home.symbol))
        prefixed = part if part.startswith(f"{home.symbol}_") else f"{home.symbol}_{part}"
        symbol = self.symbol_beside(prefixed if part else home.symbol)
        if symbol not in self.found:
            self.found[symbol] = self._existing_part(home, part, symbol) if part else self._existing(home, symbol)
        return ex.Symbol(symbol)

    def _existing(self, home: nodes.Home, symbol: str) -> nodes.Resource:
        scope = self.scope_of(home.scope)
        return nodes.Resource(
            symbol=symbol,
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
        symbol = self.symbol_beside(identifier(f"{home.symbol}_{secret}"))
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
        """How this module names the resource group in which something lives; None for its own."""
        if scope == self.draft.scope:
            return None
        assert isinstance(scope, DeploymentScope | GroupScope)  # what can be looked up lives in a group
        group, subscription = (
            (scope.group, scope.subscription)
            if isinstance(scope, GroupScope)
            else (ex.MainRef("resourceGroupName"), None)
        )
        if subscription is None and self.leaves_subscription:
            subscription = ex.MainRef("subscriptionId")
        return ex.rewrite(group_of(group, subscription), self.change)


def _place(param: nodes.Param, draft: nodes.Draft) -> Span:
    """Where the author has a module take a parameter; the module, if the catalogue does."""
    return draft.span if param.value is None or param.value.span == CATALOG_SPAN else param.value.span


def _alike(first: ex.Expr | None, second: ex.Expr | None) -> bool:
    """Whether these are parameters of the program that are called the same in Bicep, which is reported for the program."""
    return (
        isinstance(first, ex.ParamRef)
        and isinstance(second, ex.ParamRef)
        and identifier(first.name) == identifier(second.name)
    )


@identity_cache
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


def artifact_parameter(expr: ex.ArtifactRef) -> str:
    """The name of the parameter for the image of an app, or for the port on which that listens."""
    return f"{identifier(expr.resource).lower()}_container{expr.what}"


def endpoint_parameter(expr: ex.EndpointRef) -> str:
    """The name of the parameter for the address of something that no environment deploys."""
    return identifier(f"{expr.resource}_{expr.endpoint}_{expr.name}").lower()
