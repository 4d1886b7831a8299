"""What no environment takes of a workload: two things mounted at one path, and fewer replicas at most than at least."""

from __future__ import annotations

from collections.abc import Iterator

from aspirec import expressions as ex
from aspirec.catalog.scaling import least_replicas
from aspirec.diagnostics.model import Diagnostic
from aspirec.model.nodes import Mount, Resource, Workload
from aspirec.passes import errors


def check_workload(resource: Resource, workload: Workload) -> Iterator[Diagnostic]:
    """What is wrong with a workload, whatever it will run in."""
    mounted: dict[str, Mount] = {}
    for mount in workload.mounts:
        first = mounted.setdefault(mount.path.rstrip("/"), mount)
        if first is not mount:
            yield errors.mounted_twice(resource.name, mount.path, mount.span, first.span)
    scale = resource.first("scale")
    if scale is not None:
        least, most = least_replicas(resource), scale.setting("maxReplicas")
        if isinstance(least, ex.Number) and isinstance(most, ex.Number) and least.value > most.value:
            span = scale.setting_span("maxReplicas")
            yield errors.fewer_at_most(resource.name, most.value, least.value, span)
