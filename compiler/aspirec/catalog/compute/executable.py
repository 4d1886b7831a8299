"""Executables: a command that runs where the program is developed; published as an image if it has a Dockerfile."""

from __future__ import annotations

from aspirec.catalog.compute.dockerfile import BUILD_ATTRIBUTES_OF_IMAGE, BUILD_CHILDREN_OF_IMAGE
from aspirec.catalog.schema import Attribute, Compute, Kind
from aspirec.catalog.workloads import (
    COMPUTE_ATTRIBUTES,
    COMPUTE_CHILDREN,
    COMPUTE_CLAUSES,
    DOCKERFILE,
    ENTRYPOINT,
    WORKLOAD_LIMITS,
)

KIND = Kind(
    name="executable",
    summary="executable",
    also=("exe", "process", "command"),
    doc="A command. With `dockerfile`, an image is built for it and deployed; without, it only appears in the manifest.",
    source="the command",
    source_required=True,
    attributes=(
        *COMPUTE_ATTRIBUTES,
        ENTRYPOINT,
        DOCKERFILE,
        Attribute(name="workingDirectory", known="compiled", doc="The folder in which the command runs."),
        *BUILD_ATTRIBUTES_OF_IMAGE,
    ),
    children=(*COMPUTE_CHILDREN, *BUILD_CHILDREN_OF_IMAGE),
    clauses=COMPUTE_CLAUSES,
    traits=("compute",),
    limits=WORKLOAD_LIMITS,
    compute=Compute(image="executable", manifest_type="executable"),
)
