"""Names that parameters of a program cannot have: those of main.bicep's own parameters, and words that Bicep keeps."""

from __future__ import annotations

from collections.abc import Iterable

from aspirec import expressions as ex
from aspirec.bicep.identifiers import identifier, reserved_for
from aspirec.diagnostics.model import Bag
from aspirec.model import errors, nodes
from aspirec.model.main_parameters import MAIN_PARAMETERS, REPLACING
from aspirec.model.names import UNKNOWN
from aspirec.source import Span

_KEPT = {"type": "a type", "namespace": "a namespace"}


def check_kept(sort: str, name: str, span: Span, bag: Bag) -> bool:
    """Whether something may have a name, which is reported if Bicep keeps it. `sort` says what it is: a parameter, a resource."""
    kept = _KEPT.get(reserved_for(identifier(name)))
    if kept is not None:
        bag.add(errors.kept_by_bicep(sort, name, kept, span))
    return kept is None


def check_reserved(parameters: Iterable[nodes.Parameter], options: nodes.Options, bag: Bag) -> None:
    """Report parameters with such names, declared or generated."""
    replaced = {option.name for option in (options.location, options.resource_group) if isinstance(option, ex.ParamRef)}
    given = {"location": options.location, "resourceGroup": options.resource_group}
    options_of = dict.fromkeys(map(str.lower, MAIN_PARAMETERS), "")
    options_of |= {name.lower(): option for option, name in REPLACING.items()}
    for parameter in parameters:
        option = options_of.get(parameter.name.lower())
        misplaced = parameter.type == "any"  # name and type may have changed places
        if not misplaced and not check_kept("parameter", parameter.name, parameter.span, bag):
            continue
        if option is not None and given.get(option) != UNKNOWN and parameter.name not in replaced:
            instead = option if parameter.use == "direct" and parameter.generated is None else ""
            bag.add(errors.reserved_parameter(parameter.name, instead, parameter.span))
