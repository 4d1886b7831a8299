"""Handing over: what main.bicep gives to the templates that are deployed after it, and to people.

    output identity_id string = identity.outputs.id           param identity_id string

Azure takes no more than 64 outputs in one template. Where a program needs more, the templates get theirs together:

    output infrastructure object = { identity_id: … }         param infrastructure object
"""

from __future__ import annotations

from collections.abc import Iterable, Iterator, Mapping

from aspirec import expressions as ex
from aspirec.bicep.identifiers import identifier, unused
from aspirec.diagnostics.model import Bag
from aspirec.model import nodes as model
from aspirec.model.nullable import declared_type
from aspirec.model.typing import is_secret
from aspirec.plan import nodes
from aspirec.plan.deployments import expressions_in
from aspirec.plan.mentions import outputs_in, outputs_of

LARGEST = 64
"""So many outputs Azure takes in one template."""
TOGETHER = "infrastructure"
"""What they are called together, with `_` behind it where the program has something of that name."""


def hand_over(
    later: tuple[nodes.Module, ...],
    deployments: tuple[nodes.Deployment, ...],
    modules: Mapping[str, nodes.Module],
    app: model.App,
    bag: Bag,
) -> tuple[tuple[nodes.MainOutput, ...], nodes.Bundle | None]:
    """The outputs of main.bicep beside the author's own, one by one, and those that go together, if there are too many.
    `later` are the modules of the other templates. Secrets among them are reported.
    """
    published = [expr for deployment in deployments for expr in expressions_in(deployment)]
    wanted = [value for module in later for value in (*(param.value for param in module.params), *module.hands_over)]
    _check_secrets([value for value in (*wanted, *published) if value is not None and is_secret(value)], bag)
    single = tuple(_outputs([*wanted, *published], modules))
    own = {output.name for output in app.outputs}
    if len(own.union(output.name for output in single)) <= LARGEST:
        return single, None
    passed = tuple(_outputs([param.value for module in later for param in module.params], modules))
    shown = [output for module in later for output in module.hands_over]
    if not passed:
        return single, None
    return tuple(_outputs([*shown, *published], modules)), nodes.Bundle(name=_free(modules, app), outputs=passed)


def _check_secrets(values: Iterable[ex.Expr], bag: Bag) -> None:
    """Report outputs that are secrets, each once."""
    for output in dict.fromkeys(output for value in values for output in outputs_in(value) if output.secure):
        from aspirec.plan.secret_errors import secret_handed_over

        bag.add(secret_handed_over(output.resource, output.output, output.span))


def _outputs(values: Iterable[ex.Expr | None], modules: Mapping[str, nodes.Module]) -> Iterator[nodes.MainOutput]:
    """What the values take from the infrastructure, in the order of first use."""
    seen: set[tuple[str, str]] = set()
    for value in values:
        for output in outputs_in(value):
            key = (output.resource, output.output)
            made = modules.get(output.resource)
            if key not in seen and made is not None and not made.app and output.output in outputs_of(made):
                seen.add(key)
                types = {item.name: item.type for item in made.content.outputs}
                type_ = types.get(output.output, declared_type(output))
                yield nodes.MainOutput(
                    name=output_name(output), module=output.resource, output=output.output, type=type_
                )


def _free(modules: Mapping[str, nodes.Module], app: model.App) -> str:
    """The name for what goes together, which nothing else in the templates has."""
    names = (*modules, *(item.name for item in app.parameters), *(item.name for item in app.outputs))
    return unused(TOGETHER, set(map(identifier, names)))


def output_name(output: ex.OutputRef) -> str:
    """The name of an output of main.bicep that apps.bicep takes: `MODULE_OUTPUT`, the case kept."""
    return f"{identifier(output.resource)}_{identifier(output.output)}"
