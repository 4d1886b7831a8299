"""Secrets of vaults that templates themselves read, because a module takes them as parameters.

    azure.module m { params { key: vault.token } }     main.bicep: key: vault_existing.getSecret('token')

Azure Resource Manager reads such a secret before the module starts, and hands it over whole. In apps.bicep everything is
there by then. In main.bicep a secret that the program itself writes is passed as what it is made of; any other must be in a
vault that is there already.
"""

from __future__ import annotations

from collections.abc import Iterable, Iterator, Mapping

from aspirec import expressions as ex
from aspirec.diagnostics.model import Bag, Diagnostic
from aspirec.filling import Subject
from aspirec.frozen import evolve
from aspirec.model import nodes as model
from aspirec.model.nodes import literal_text
from aspirec.plan import nodes

Modules = dict[str, nodes.Module]


def settle_secrets(
    modules: Modules, homes: Mapping[str, nodes.Home], app: model.App, bag: Bag
) -> tuple[Modules, tuple[nodes.Home, ...]]:
    """The modules as templates can be given them, and the vaults from which templates read, in the order of their names."""
    if not any(_read(module.params) for module in modules.values()):
        return modules, ()
    index = model.Index(app)
    settled = {name: module if module.app else _settled(module, index, bag) for name, module in modules.items()}
    read = {secret.vault for module in settled.values() for secret in _read(module.params)}
    vaults = tuple(homes[name] for name in sorted(read))
    for home in vaults:
        if home.module in settled and index[home.resource].existing is None:
            settled[home.module] = _readable(settled[home.module], home)
    return {name: _handing_over(module, homes) for name, module in settled.items()}, vaults


def _read(params: Iterable[nodes.Param]) -> tuple[ex.SecretRef, ...]:
    return tuple(part for param in params for part in _secrets(param.value))


def _secrets(value: ex.Expr | None) -> Iterator[ex.SecretRef]:
    if value is not None:
        yield from ex.find(value, ex.SecretRef)


def _settled(module: nodes.Module, index: model.Index, bag: Bag) -> nodes.Module:
    """An infrastructure module with secrets of the program replaced by what they are made of."""

    @ex.changes(ex.SecretRef)
    def change(expr: ex.SecretRef) -> ex.Expr | None:
        return _written_value(expr, index)

    params = tuple(
        param if param.value is None else evolve(param, value=ex.rewrite(param.value, change))
        for param in module.params
    )
    for param in params:
        for secret in _secrets(param.value):
            bag.extend(_in_the_way(module.name, secret, param.value, index))
    return evolve(module, params=params)


def _in_the_way(module: str, secret: ex.SecretRef, value: ex.Expr | None, index: model.Index) -> Iterator[Diagnostic]:
    """Why the template cannot read a secret for a parameter with that value, if so."""
    is_there = _is_there(secret, index)
    if is_there and isinstance(value, ex.SecretRef):
        return
    from aspirec.plan.secret_errors import secret_in_text, secret_too_early

    reason = secret_in_text if is_there else secret_too_early
    yield reason(module, secret.secret, secret.vault, secret.span)


def _found(secret: ex.SecretRef, index: model.Index) -> model.Child | None:
    """The secret as the program declares it; None for one that a resource keeps in the vault."""
    vault = Subject(index, index[secret.vault])
    for child in vault.resource.children:
        if child.name and _secret_name(vault.below(child)) == secret.secret:
            return child
    return None


def _secret_name(child: Subject) -> str:
    """What the secret is called in the vault; empty for a child that is none."""
    return literal_text(child.physical_name) or child.name if child.child_declaration.secret else ""


def _written_value(secret: ex.SecretRef, index: model.Index) -> ex.Expr | None:
    declared = _found(secret, index)
    return declared.setting("value") if declared is not None and not declared.existing else None


def _is_there(secret: ex.SecretRef, index: model.Index) -> bool:
    """Whether the secret is there before anything is deployed."""
    declared = _found(secret, index)
    return index[secret.vault].existing is not None and declared is not None and declared.existing


def _readable(module: nodes.Module, home: nodes.Home) -> nodes.Module:
    """The module of a vault with what it takes to let templates read from it."""
    from aspirec.merging import merged

    def changed(resource: nodes.Resource) -> nodes.Resource:
        if resource.symbol != home.symbol:
            return resource
        return evolve(resource, body=merged(resource.body, home.when_read))

    resources = tuple(changed(resource) for resource in module.content.resources)
    return evolve(module, content=evolve(module.content, resources=resources))


def _handing_over(module: nodes.Module, homes: Mapping[str, nodes.Home]) -> nodes.Module:
    """An app's module that has apps.bicep told the names of the new vaults."""
    names = (homes[secret.vault].lookup_name for secret in _read(module.params) if module.app)
    added = tuple(name for name in dict.fromkeys(names) if isinstance(name, ex.OutputRef))
    return evolve(module, hands_over=(*module.hands_over, *added)) if added else module
