"""Projects: .NET applications, published as images by the .NET SDK."""

from __future__ import annotations

from collections.abc import Iterator

from aspirec.catalog.compute.dockerfile import BUILD_ATTRIBUTES_OF_IMAGE, BUILD_CHILDREN_OF_IMAGE
from aspirec.catalog.conditions import Given, HasEndpoints, Not
from aspirec.catalog.schema import Compute, Kind
from aspirec.catalog.templates import Ports, When
from aspirec.catalog.workloads import (
    COMPUTE_ATTRIBUTES,
    COMPUTE_CHILDREN,
    COMPUTE_CLAUSES,
    DOCKERFILE,
    ELSEWHERE,
    ENTRYPOINT,
    HTTP_ENDPOINTS,
    WORKLOAD_LIMITS,
)
from aspirec.diagnostics.model import Diagnostic, report
from aspirec.filling import Subject, holds
from aspirec.model.nodes import Endpoint

PUBLISHED_BY_SDK = Not(Given("dockerfile"))
"""Whoever writes a Dockerfile chooses the ports in it."""

DOTNET_VARIABLES = (
    ("OTEL_DOTNET_EXPERIMENTAL_OTLP_RETRY", "in_memory"),
    ("ASPNETCORE_FORWARDEDHEADERS_ENABLED", When(HasEndpoints(), "true")),
    ("HTTP_PORTS", When(PUBLISHED_BY_SDK, Ports("http"))),
    ("HTTPS_PORTS", When(PUBLISHED_BY_SDK, Ports("https"))),
)


def check(subject: Subject) -> Iterator[Diagnostic]:
    """What is told to speak TLS does not start without a certificate."""
    workload = subject.resource.workload
    if workload is None or not workload.environment or not holds(PUBLISHED_BY_SDK, subject):
        return
    for endpoint in workload.endpoints:
        if endpoint.scheme == "https" and not (endpoint.proxied or endpoint.tls):
            yield _without_certificate(subject.name, endpoint)


def _without_certificate(name: str, endpoint: Endpoint) -> Diagnostic:
    from aspirec.diagnostics.codes.model import TLS_OF_THE_APP

    message = f"'{name}' is to speak TLS itself on its endpoint '{endpoint.name}', for which it needs a certificate"
    pair = f"{HTTP_ENDPOINTS.name}: '{'external' if endpoint.external else 'internal'}'"
    help_ = f"write {pair} where the environment speaks TLS for it; 'tls: true' says that it has a certificate"
    return report(TLS_OF_THE_APP, message, endpoint.span, help=help_)


KIND = Kind(
    name="project",
    summary=".NET project",
    also=("dotnet", "csproj", "csharp", "aspnet", "blazor", "web", "webApp", "service"),
    doc="A .NET project, given by its project file. Launch profiles are not read: declare the endpoints.",
    source="the path of its project file",
    source_required=True,
    attributes=(*COMPUTE_ATTRIBUTES, HTTP_ENDPOINTS, ENTRYPOINT, DOCKERFILE, *BUILD_ATTRIBUTES_OF_IMAGE),
    children=(*COMPUTE_CHILDREN, *BUILD_CHILDREN_OF_IMAGE),
    clauses=COMPUTE_CLAUSES,
    instead=ELSEWHERE,
    traits=("compute",),
    limits=WORKLOAD_LIMITS,
    check=check,
    compute=Compute(
        image="project", manifest_type="project", runtime="dotnet", telemetry=True, variables=DOTNET_VARIABLES
    ),
)
