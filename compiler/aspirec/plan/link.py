"""link: what a module needs from outside becomes a parameter, and who passes what is written down.

    draft    env: … registry Lookup(acr) …            module params: none
    linked   env: existing acr, named acr_outputs_name   param acr_outputs_name <- OutputRef(acr, name)

Names follow from what is passed, never from a counter: outputs are `RESOURCE_outputs_OUTPUT` in lower case, parameters of the
program keep their name where they are used as such, and are `name_value` inside values that apps are given.
"""

from __future__ import annotations

from collections.abc import Iterable, Mapping

from aspirec import expressions as ex
from aspirec.bicep.identifiers import identifier
from aspirec.diagnostics.model import Bag
from aspirec.frozen import evolve
from aspirec.model import nodes as model
from aspirec.model.rewrite import expressions_of
from aspirec.plan import errors, nodes
from aspirec.plan.check_waits import check_waits
from aspirec.plan.dependency_order import Cycle, sorted_by_dependency
from aspirec.plan.deployments import deployments_of, expressions_in
from aspirec.plan.hand_over import hand_over
from aspirec.plan.link_module import Linker
from aspirec.plan.mentions import marked, needs, outputs_in, outputs_of
from aspirec.plan.roles import PRINCIPAL_NAME
from aspirec.plan.secrets import settle_secrets
from aspirec.scopes import SubscriptionScope, TenantScope
from aspirec.source import CATALOG_SPAN


def link(partition: nodes.Partition, app: model.App, bag: Bag) -> nodes.Plan:
    """The plan: linked modules in the order in which they are written."""
    linker = Linker(partition, bag)
    modules = {draft.name: linker.module(draft) for draft in partition.drafts}
    _check_outputs(modules, app, bag)
    deployments = deployments_of(model.Index(app))
    _check_reach_of_secrets(modules, deployments, app, bag)
    for deployment in deployments:
        check_waits(deployment, bag)
    modules, vaults = settle_secrets(modules, linker.homes, app, bag)
    modules = _with_wanted_outputs(modules, app, deployments)
    ordered = _ordered(modules, bag)
    apart = {module.name for module in ordered if module.grants and app.options.roles == "external"}
    roles = tuple(module for module in ordered if module.name in apart)
    infrastructure = tuple(module for module in ordered if not module.app and module.name not in apart)
    apps = tuple(module for module in ordered if module.app)
    handed_over, bundle = hand_over((*apps, *roles), deployments, modules, app, bag)
    program = nodes.Plan(
        name=app.name,
        source=app.source,
        infrastructure=infrastructure,
        apps=apps,
        roles=roles,
        deployments=deployments,
        handed_over=handed_over,
        bundle=bundle,
        vaults=vaults,
        outputs=partition.outputs,
        parameters=app.parameters,
        stages=app.stages,
        options=app.options,
    )
    _check_group(program, bag)
    _check_templates(program, bag)
    _check_scopes(program, app, bag)
    circular = _check_cycles(modules, linker.reflexive, app, bag)
    sound = [item for item in modules.values() if item.name not in circular]
    _check_homes(sound, app, bag)
    _check_start(sound, linker.reflexive, app, bag)
    return program


def _check_group(program: nodes.Plan, bag: Bag) -> None:
    """Report the name of a group that main.bicep does not make."""
    group = program.options.resource_group
    if group is not None and program.options.scope == "resourceGroup":
        bag.add(errors.pointless_group(group.span))


def _check_templates(program: nodes.Plan, bag: Bag) -> None:
    """Look for two things of one name in main.bicep and what is deployed after it, where names that the author chose meet."""
    parameters = {identifier(item.name) for item in program.parameters}
    outputs = {identifier(item.name) for item in program.outputs}
    handed = [*program.handed_over, *(program.bundle.outputs if program.bundle is not None else ())]
    given = {item.name for item in handed}
    modules = (*program.infrastructure, *program.roles, *program.apps) if parameters else ()
    if (
        len(parameters) < len(program.parameters)
        or len(outputs) < len(program.outputs)
        or len(given) < len({(item.module, item.output) for item in handed})
        or given & (parameters | outputs)
        or any(
            param.name in parameters and isinstance(param.value, ex.ArtifactRef | ex.EndpointRef)
            for module in modules
            for param in module.params
        )
    ):
        from aspirec.plan.check_templates import check_templates

        check_templates(program, bag)


def _check_scopes(program: nodes.Plan, app: model.App, bag: Bag) -> None:
    """Look for functions of scopes, where there are any that may be misplaced."""
    modules = (*program.infrastructure, *program.roles, *program.apps)
    if app.called & {"resourceGroup", "deployment"} or any(
        isinstance(module.scope, SubscriptionScope | TenantScope) for module in modules
    ):
        from aspirec.plan.check_scopes import check_scopes

        check_scopes(program, bag)


def _check_cycles(modules: Mapping[str, nodes.Module], reflexive: set[str], app: model.App, bag: Bag) -> frozenset[str]:
    """The modules whose resources need each other, which are reported; looked for where the author may have made some do so."""
    raw = {item.name for item in app.resources if item.raw}
    suspects = [item for item in modules.values() if item.name in reflexive or item.owner in raw]
    if not suspects:
        return frozenset()
    from aspirec.plan.check_cycles import check_cycles

    return frozenset(module.name for module in suspects if not check_cycles(module, bag))


def _check_homes(modules: Iterable[nodes.Module], app: model.App, bag: Bag) -> None:
    """Look for resources that their module cannot deploy, where authors write resources out."""
    written_out = {item.name for item in app.resources if item.raw}
    if written_out:
        from aspirec.plan.check_scopes import check_homes

        for module in modules:
            if module.owner in written_out:
                check_homes(module, bag)


def _check_start(modules: Iterable[nodes.Module], reflexive: set[str], app: model.App, bag: Bag) -> None:
    """Look for values that are known too late, in modules where the author may have put some."""
    suspects = {item.name for item in app.resources if item.raw or item.configures or _asks_something(item)}
    if suspects or reflexive:
        from aspirec.plan.check_start import check_start

        for module in modules:
            if module.owner in suspects or module.name in reflexive:
                check_start(module, bag, is_reflexive=module.name in reflexive)


def _asks_something(resource: model.Resource) -> bool:
    """Whether a function or a secret stands in an attribute or a tag of a resource."""
    values = [item.value for item in resource.settings]
    if resource.existing is not None:
        values.append(resource.existing.name)
    if resource.children:
        values += [value for _, value in resource.entries_in("tags")]
    return bool([value for value in values if ex.contains(value, ex.Call, ex.SecretLookup)])


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
        return evolve(module, content=content, params=marked(module.params, content))

    return {name: trimmed(module) for name, module in modules.items()}


def _check_outputs(modules: Mapping[str, nodes.Module], app: model.App, bag: Bag) -> None:
    """Report outputs that the catalogue knows for a kind, and that this resource does not have as it is declared."""
    passed = [output for module in modules.values() for param in module.params for output in outputs_in(param.value)]
    seen: set[ex.OutputRef] = set()
    for output in (*passed, *(found for item in app.outputs for found in outputs_in(item.value))):
        made = modules.get(output.resource)
        if made is not None and made.authored is None and output.output not in outputs_of(made) and output not in seen:
            seen.add(output)
            if output.output == PRINCIPAL_NAME:
                bag.add(errors.nameless_principal(output.resource, output.span))
            else:
                bag.add(errors.absent_output(output.resource, output.output, output.span, made.span))


def _check_reach_of_secrets(
    modules: Mapping[str, nodes.Module], deployments: tuple[nodes.Deployment, ...], app: model.App, bag: Bag
) -> None:
    """Report properties of secrets outside of modules, each place once."""
    values = [param.value for module in modules.values() for param in module.params if param.value is not None]
    values += [output.value for output in app.outputs]
    for deployment in deployments:
        values += expressions_in(deployment)
        values += [expr for service in deployment.services for expr in expressions_of(service.resource)]
    found = {secret.span: secret for value in values for secret in ex.find(value, ex.SecretLookup)}
    for item in found.values():
        from aspirec.plan.secret_errors import secret_out_of_reach

        bag.add(secret_out_of_reach(item.vault, item.secret, item.span))


def _ordered(modules: dict[str, nodes.Module], bag: Bag) -> tuple[nodes.Module, ...]:
    """Layer by layer, by name within a layer, and nothing before what it needs."""
    edges = {name: (*module.after, *(need for need, _ in needs(module))) for name, module in modules.items()}

    def key(name: str) -> tuple[int, str, str]:
        return (modules[name].layer, name.lower(), name)

    try:
        return tuple(modules[name] for name in sorted_by_dependency(modules, edges, key))
    except Cycle as cycle:
        places = [
            next(
                (ref.span for need, ref in needs(modules[a]) if need == b and ref.span != CATALOG_SPAN), modules[a].span
            )
            for a, b in zip(cycle.chain, cycle.chain[1:], strict=False)
        ]
        bag.add(errors.module_cycle(cycle.chain, places))
        return tuple(modules[name] for name in sorted(modules, key=key))
