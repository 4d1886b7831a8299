"""Pools of nodes of a Kubernetes cluster: what can be said of them, how they look in Bicep, and what Azure refuses."""

from __future__ import annotations

from collections.abc import Iterator

from aspirec import expressions as ex
from aspirec.bicep.identifiers import symbol_of
from aspirec.catalog.checks import NOT_EMPTY, NOT_NEGATIVE, POSITIVE
from aspirec.catalog.schema import Attribute, NameRule
from aspirec.diagnostics.codes.model import UNSUPPORTED
from aspirec.diagnostics.model import Diagnostic, report
from aspirec.filling import Subject, part_symbol
from aspirec.model.nodes import Child as ModelChild
from aspirec.types import INT, Target

SYSTEM = "system"
"""The pool that the cluster itself runs on."""

VM_SIZE = "Standard_D2s_v5"
LEAST, MOST = 1, 3
"""How many nodes a pool has where nothing is said."""

POOL_NAMES = NameRule(
    minimum=1,
    maximum=12,
    pattern=rf"(?!{SYSTEM}$)[a-z][a-z0-9]*",
    what=f"1 to 12 lower-case letters and digits, a letter first; the cluster's own is '{SYSTEM}'",
)
SUBNET = Target(("azure.virtualNetwork/subnet",), "a subnet")


def pool_attributes() -> tuple[Attribute, ...]:
    return (
        Attribute(name="vmSize", doc="The size of its machines.", default=VM_SIZE, check=NOT_EMPTY),
        Attribute(name="minCount", doc="The minimum number of nodes.", type=INT, default=LEAST, check=NOT_NEGATIVE),
        Attribute(name="maxCount", doc="The maximum number of nodes.", type=INT, default=MOST, check=POSITIVE),
        Attribute(
            name="subnet",
            doc="The subnet of its nodes, if not that of the cluster.",
            type=SUBNET,
            region="named",
        ),
    )


def pools(subject: Subject) -> Iterator[dict[str, ex.Value]]:
    """The pools of nodes: that of the system first, then the author's."""
    system = subject.children("systemNodePool")
    yield _pool(subject, system[0] if system else None, SYSTEM, "System")
    for child in subject.children("nodePool"):
        yield _pool(subject, child, child.name, "User")


def _pool(subject: Subject, child: ModelChild | None, name: str, mode: str) -> dict[str, ex.Value]:
    def said(key: str, otherwise: ex.Value) -> ex.Value:
        given = child.given(key) if child is not None else None
        return given if given is not None else otherwise

    pool: dict[str, ex.Value] = {
        "name": name,
        "mode": mode,
        "vmSize": said("vmSize", VM_SIZE),
        "osType": "Linux",
        "enableAutoScaling": True,
        "count": said("minCount", LEAST),
        "minCount": said("minCount", LEAST),
        "maxCount": said("maxCount", MOST),
    }
    own = child.setting("subnet") if child is not None else None
    subnet = own if isinstance(own, ex.ResourceRef) else subject.attribute("subnet")
    if isinstance(subnet, ex.ResourceRef):
        parameter = f"subnetId_{symbol_of(name)}" if isinstance(own, ex.ResourceRef) else "subnetId"
        output = f"{part_symbol(subject.index, subnet)}_Id"
        pool["vnetSubnetID"] = ex.Passed(parameter, ex.OutputRef(subnet.resource, output))
    return pool


def check_pools(subject: Subject) -> Iterator[Diagnostic]:
    """Pools that Azure refuses."""
    for child in subject.children("systemNodePool"):
        least = child.setting("minCount")
        if isinstance(least, ex.Number) and least.value < 1:
            message = f"the system node pool of '{subject.name}' needs minCount of at least 1"
            yield report(
                UNSUPPORTED, message, least.span, help="write 1 or more: the cluster itself runs on these nodes"
            )
    for child in (*subject.children("systemNodePool"), *subject.children("nodePool")):
        least, most = child.setting("minCount") or ex.Number(LEAST), child.setting("maxCount") or ex.Number(MOST)
        if isinstance(least, ex.Number) and isinstance(most, ex.Number) and least.value > most.value:
            message = f"a pool of '{subject.name}' has at least {least.value} nodes and at most {most.value}"
            place = most if child.setting("maxCount") is not None else least
            yield report(UNSUPPORTED, message, place.span, help="give 'maxCount' a number that is not below 'minCount'")
