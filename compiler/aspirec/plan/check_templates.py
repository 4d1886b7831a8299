"""Names in main.bicep and in the templates that are deployed after it: no two things there are called the same.

param api_containerimage string        the author's; apps.bicep has a parameter of that name, for the image of 'api'
output env_name string = 'x'           the author's; main.bicep hands over the output 'name' of 'env' by that name
"""

from __future__ import annotations

from collections.abc import Iterable, Iterator

from aspirec import expressions as ex
from aspirec.bicep.identifiers import identifier
from aspirec.diagnostics.model import Bag
from aspirec.plan import clash_errors, nodes
from aspirec.plan.link_module import artifact_parameter, endpoint_parameter
from aspirec.source import Span


def check_templates(program: nodes.Plan, bag: Bag) -> None:
    """Report names that two things would have."""
    _check_alike("parameters", [(item.name, item.span) for item in program.parameters], bag)
    _check_alike("outputs", [(item.name, item.span) for item in program.outputs], bag)
    _check_handed_over(program, bag)
    given = dict(_given(program))
    for parameter in program.parameters:
        what = given.get(identifier(parameter.name))
        if what is not None:
            bag.add(clash_errors.parameter_of_template(parameter.name, what, parameter.span))


def _check_alike(what: str, named: Iterable[tuple[str, Span]], bag: Bag) -> None:
    seen: dict[str, tuple[str, Span]] = {}
    for name, span in sorted(named, key=lambda item: item[1]):
        first = seen.setdefault(identifier(name), (name, span))
        if first[0] != name:
            bag.add(clash_errors.alike_in_bicep(what, first[0], name, identifier(name), span, first[1]))


def _check_handed_over(program: nodes.Plan, bag: Bag) -> None:
    """Outputs of main.bicep: what is handed over from two modules, and the author's own."""
    bundled = program.bundle.outputs if program.bundle is not None else ()
    handed: dict[str, nodes.MainOutput] = {}
    modules = {module.name: module for module in program.infrastructure}
    for output in (*program.handed_over, *bundled):
        first = handed.setdefault(output.name, output)
        if (first.module, first.output) != (output.module, output.output):
            spans = modules[output.module].span, modules[first.module].span
            bag.add(
                clash_errors.outputs_alike(
                    output.name, (output.module, output.output), (first.module, first.output), *spans
                )
            )
    single = {item.name: item for item in program.handed_over}
    for own in program.outputs:
        taken = single.get(identifier(own.name))
        if taken is not None and own.value != ex.OutputRef(taken.module, taken.output):
            bag.add(clash_errors.output_of_main(own.name, taken.module, taken.output, own.span))


def _given(program: nodes.Plan) -> Iterator[tuple[str, str]]:
    """The parameters that the templates have beside those of the program, and what they are."""
    for output in program.handed_over:
        yield output.name, f"a value that main.bicep passes on from '{output.module}'"
    for module in (*program.infrastructure, *program.roles, *program.apps):
        for param in module.params:
            if param.value is not None:
                for artifact in ex.find(param.value, ex.ArtifactRef):
                    yield artifact_parameter(artifact), f"the {artifact.what} of '{artifact.resource}'"
                for endpoint in ex.find(param.value, ex.EndpointRef):
                    yield endpoint_parameter(endpoint), f"the address of '{endpoint.resource}'"
