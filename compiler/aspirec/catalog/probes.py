"""Probes, as every environment that knows them takes them: what holds where nothing is said, and which endpoint is asked."""

from __future__ import annotations

from aspirec import expressions as ex
from aspirec.catalog.workloads import PROBE
from aspirec.model.nodes import Child, Endpoint, Workload, literal_text
from aspirec.types import INT

PROBE_NUMBERS = {
    item.name: item.default for item in PROBE.attributes if item.type == INT and isinstance(item.default, int)
}
"""The seconds and counts of a probe in their order, each with what holds where the author does not say otherwise."""


def probed(workload: Workload, probe: Child) -> Endpoint | None:
    """The endpoint that a probe asks: the one that it names, else the first that speaks HTTP; None for none."""
    name = literal_text(probe.setting("endpoint"))
    if name is not None:
        return workload.endpoint(name)
    return next((endpoint for endpoint in workload.endpoints if endpoint.speaks_http), None)


def path_asked(probe: Child) -> ex.Expr | None:
    """The path that a probe asks for; None where the author leaves that to the environment."""
    return None if isinstance(probe.setting("path"), ex.Null) else probe.setting("path") or ex.lift("/")


def numbers_of(probe: Child) -> dict[str, ex.Expr]:
    """The seconds and counts of a probe, but for those that the author leaves to the environment."""
    numbers = {name: probe.setting(name) or ex.lift(usual) for name, usual in PROBE_NUMBERS.items()}
    return {name: value for name, value in numbers.items() if not isinstance(value, ex.Null)}
