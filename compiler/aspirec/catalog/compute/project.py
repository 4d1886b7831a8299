"""Projects: .NET applications, published as images by the .NET SDK."""

from __future__ import annotations

from aspirec.catalog.common import (
    COMPUTE_ATTRIBUTES,
    COMPUTE_CHILDREN,
    COMPUTE_CLAUSES,
    DOCKERFILE,
    ENTRYPOINT,
    HTTP_ENDPOINTS,
)
from aspirec.catalog.compute.dockerfile import BUILD_ATTRIBUTES_OF_IMAGE, BUILD_CHILDREN_OF_IMAGE
from aspirec.catalog.conditions import Given, HasEndpoints, Not
from aspirec.catalog.schema import Compute, Kind
from aspirec.catalog.templates import Ports, When

PUBLISHED_BY_SDK = Not(Given("dockerfile"))
"""Whoever writes a Dockerfile chooses the ports in it."""

DOTNET_VARIABLES = (
    ("OTEL_DOTNET_EXPERIMENTAL_OTLP_RETRY", "in_memory"),
    ("ASPNETCORE_FORWARDEDHEADERS_ENABLED", When(HasEndpoints(), "true")),
    ("HTTP_PORTS", When(PUBLISHED_BY_SDK, Ports("http"))),
    ("HTTPS_PORTS", When(PUBLISHED_BY_SDK, Ports("https"))),
)

KIND = Kind(
    name="project",
    summary=".NET project",
    also=("dotnet", "csproj", "csharp", "aspnet", "web", "webApp"),
    doc="A .NET project by the path of its project file. Launch profiles are not read: endpoints are written.",
    source="the path of its project file",
    source_required=True,
    attributes=(*COMPUTE_ATTRIBUTES, HTTP_ENDPOINTS, ENTRYPOINT, DOCKERFILE, *BUILD_ATTRIBUTES_OF_IMAGE),
    children=(*COMPUTE_CHILDREN, *BUILD_CHILDREN_OF_IMAGE),
    clauses=COMPUTE_CLAUSES,
    traits=("compute",),
    compute=Compute(
        image="project", manifest_type="project", runtime="dotnet", telemetry=True, variables=DOTNET_VARIABLES
    ),
)
