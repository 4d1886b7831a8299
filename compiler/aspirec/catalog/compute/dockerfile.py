"""Dockerfiles: an image that is built from a folder."""

from __future__ import annotations

from aspirec.catalog.common import PLAIN
from aspirec.catalog.conditions import Given
from aspirec.catalog.schema import Attribute, Child, Compute, Kind
from aspirec.catalog.workloads import (
    COMPUTE_ATTRIBUTES,
    COMPUTE_CHILDREN,
    COMPUTE_CLAUSES,
    ELSEWHERE,
    ENTRYPOINT,
    WORKLOAD_LIMITS,
)
from aspirec.frozen import evolve

BUILD_ATTRIBUTES = (
    Attribute(
        name="file",
        known="compiled",
        also=("dockerfile",),
        doc="The name of the Dockerfile, if not 'Dockerfile'.",
    ),
    Attribute(name="target", known="compiled", doc="The stage of the Dockerfile to build."),
)
BUILD_CHILDREN = (
    Child(word="buildArgs", doc="Build arguments.", named="none", free=True, entries=PLAIN, public=True),
    Child(word="buildSecrets", doc="Build secrets.", named="none", free=True, entries=PLAIN),
)
WITH_DOCKERFILE = Given("dockerfile")
BUILD_ATTRIBUTES_OF_IMAGE = tuple(evolve(attribute, when=WITH_DOCKERFILE) for attribute in BUILD_ATTRIBUTES)
"""For kinds that are only built from a Dockerfile where `dockerfile` names its folder."""
BUILD_CHILDREN_OF_IMAGE = tuple(evolve(child, when=WITH_DOCKERFILE) for child in BUILD_CHILDREN)

KIND = Kind(
    name="dockerfile",
    summary="image built from a Dockerfile",
    also=(
        "docker",
        "build",
        "go",
        "golang",
        "java",
        "kotlin",
        "spring",
        "rust",
        "ruby",
        "rails",
        "php",
        "elixir",
        "deno",
    ),
    doc="A folder with a Dockerfile: the image is built, pushed to the registry of the environment, and pulled from there.",
    source="the folder that it is built from",
    source_required=True,
    attributes=(*COMPUTE_ATTRIBUTES, ENTRYPOINT, *BUILD_ATTRIBUTES),
    children=(*COMPUTE_CHILDREN, *BUILD_CHILDREN),
    clauses=COMPUTE_CLAUSES,
    instead=ELSEWHERE,
    traits=("compute",),
    limits=WORKLOAD_LIMITS,
    compute=Compute(image="build"),
)
