"""Containers: an image that exists already, run as it is."""

from __future__ import annotations

from aspirec.catalog.conditions import Matches
from aspirec.catalog.schema import Attribute, Compute, Kind, Limit
from aspirec.catalog.workloads import (
    COMPUTE_ATTRIBUTES,
    COMPUTE_CHILDREN,
    COMPUTE_CLAUSES,
    ELSEWHERE,
    ENTRYPOINT,
    WORKLOAD_LIMITS,
)

_PART = r"[a-z0-9]+((\.|_{1,2}|-+)[a-z0-9]+)*"
_REGISTRY = r"[A-Za-z0-9]([A-Za-z0-9.-]*[A-Za-z0-9])?(:[0-9]+)?"
_IMAGE = (
    rf"({_REGISTRY}/)?{_PART}(/{_PART})*(:[A-Za-z0-9_][A-Za-z0-9_.-]{{0,127}})?(@[A-Za-z0-9+._-]+:[0-9A-Fa-f]{{32,}})?"
)
"""An image as registries and those who pull from them read it: the grammar of the distribution project's `reference` package."""

KIND = Kind(
    name="container",
    summary="container",
    also=("containerApp", "image", "docker", "pod", "deployment", "service"),
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
    limits=(
        *WORKLOAD_LIMITS,
        Limit(
            when=Matches("", rf"(?!{_IMAGE}\Z)[\s\S]*"),
            message="no registry can have an image of that name",
            help="write [REGISTRY/]NAME[:TAG], the name in lower case, such as 'docker.io/library/nginx:1.27'",
        ),
    ),
    compute=Compute(image="registry"),
)
