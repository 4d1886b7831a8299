"""Containers: an image that exists already, run as it is."""

from __future__ import annotations

from aspirec.catalog.common import (
    COMPUTE_ATTRIBUTES,
    COMPUTE_CHILDREN,
    COMPUTE_CLAUSES,
    ELSEWHERE,
    ENTRYPOINT,
    ONE_WORD,
)
from aspirec.catalog.schema import Attribute, Compute, Kind

KIND = Kind(
    name="container",
    summary="container",
    also=("containerApp", "image", "docker", "pod"),
    doc="An image from a registry. The tag defaults to `latest`.",
    source="the image that it runs",
    source_required=True,
    attributes=(
        *COMPUTE_ATTRIBUTES,
        ENTRYPOINT,
        Attribute(name="tag", doc="The tag of the image, if not given after the name."),
        Attribute(name="registry", doc="The registry of the image, if not given before the name."),
    ),
    children=COMPUTE_CHILDREN,
    clauses=COMPUTE_CLAUSES,
    instead=ELSEWHERE,
    traits=("compute",),
    limits=(ONE_WORD,),
    compute=Compute(image="registry"),
)
