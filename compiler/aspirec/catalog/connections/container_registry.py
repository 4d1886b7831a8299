"""Container registries which are not Azure's: Docker Hub, GitHub's, a company's own."""

from __future__ import annotations

from aspirec.catalog.schema import Attribute, Kind, Registry
from aspirec.catalog.templates import Attr, Fmt, Source

KIND = Kind(
    name="containerRegistry",
    summary="container registry elsewhere",
    doc="A registry by its host name. Docker Compose and Kubernetes can pull from any; Azure's own environments cannot.",
    source="the host of the registry, such as 'ghcr.io'",
    source_required=True,
    attributes=(Attribute(name="repository", doc="The path between host and image, such as an owner or project."),),
    traits=("registry",),
    layer=0,
    registry=Registry(host=Source(), repository=Attr("repository"), login=Fmt("docker login {}", Source())),
)
