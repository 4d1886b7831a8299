"""Azure Functions: a .NET project that the Functions host runs, on an environment of container apps.

What the host reads: https://learn.microsoft.com/azure/azure-functions/functions-app-settings.
"""

from __future__ import annotations

from aspirec.catalog.compute.dockerfile import BUILD_ATTRIBUTES_OF_IMAGE, BUILD_CHILDREN_OF_IMAGE
from aspirec.catalog.conditions import HasChild
from aspirec.catalog.schema import Attribute, Brought, Compute, DeclaredEndpoint, Kind
from aspirec.catalog.templates import EndpointOf, Fmt, OutputOf, When
from aspirec.catalog.workloads import (
    COMPUTE_ATTRIBUTES,
    COMPUTE_CHILDREN,
    COMPUTE_CLAUSES,
    DOCKERFILE,
    ELSEWHERE,
    HTTP_ENDPOINTS,
)
from aspirec.types import Target

PORT = 8080
"""Where the Functions host listens in its image."""

SERVICES = (
    ("AzureWebJobsStorage__blobServiceUri", "blobEndpoint"),
    ("AzureWebJobsStorage__queueServiceUri", "queueEndpoint"),
    ("AzureWebJobsStorage__tableServiceUri", "tableEndpoint"),
    ("AzureWebJobsStorage__dataLakeServiceUri", "dataLakeEndpoint"),
    ("Aspire__Azure__Storage__Blobs__AzureWebJobsStorage__ServiceUri", "blobEndpoint"),
    ("Aspire__Azure__Storage__Queues__AzureWebJobsStorage__ServiceUri", "queueEndpoint"),
    ("Aspire__Azure__Data__Tables__AzureWebJobsStorage__ServiceUri", "tableEndpoint"),
    ("Aspire__Azure__Storage__Files__DataLake__AzureWebJobsStorage__ServiceUri", "dataLakeEndpoint"),
)
"""How the host, and Aspire's clients in the app, find the host storage: the variable and the output of the account."""

KIND = Kind(
    name="azure.functions",
    summary="Azure Functions project",
    also=("functionApp", "func"),
    doc="A .NET project with functions. Without `hostStorage`, all such projects of the program share an "
    "account for the host's own data. Triggers and bindings of storage read what a reference to a service gives "
    "(`reference store.queues`); one to a single queue or container is for clients in the code.",
    source="the path of its project file",
    source_required=True,
    attributes=(
        *COMPUTE_ATTRIBUTES,
        HTTP_ENDPOINTS,
        DOCKERFILE,
        Attribute(
            name="hostStorage",
            doc="The account in which the Functions host keeps its leases, keys and timers.",
            type=Target(("azure.storage",), "a storage account"),
            services=("blob", "queue", "table"),
            needed=True,
        ),
        *BUILD_ATTRIBUTES_OF_IMAGE,
    ),
    children=(*COMPUTE_CHILDREN, *BUILD_CHILDREN_OF_IMAGE),
    clauses=COMPUTE_CLAUSES,
    instead=ELSEWHERE,
    traits=("compute",),
    brings=(
        Brought(
            kind="azure.storage",
            name="funcstorage{hash}",
            unless="hostStorage",
            shared=True,
            settings=(
                (
                    "defaultRoles",
                    (
                        "StorageBlobDataContributor",
                        "StorageTableDataContributor",
                        "StorageQueueDataContributor",
                        "StorageAccountContributor",
                    ),
                ),
            ),
        ),
    ),
    compute=Compute(
        image="project",
        manifest_type="project",
        runtime="dotnet functions",
        telemetry=True,
        endpoints=(
            DeclaredEndpoint(name="http", scheme="http", target_port=PORT),
            DeclaredEndpoint(name="https", scheme="https", target_port=PORT),
        ),
        variables=(
            ("OTEL_DOTNET_EXPERIMENTAL_OTLP_RETRY", "in_memory"),
            ("ASPNETCORE_FORWARDEDHEADERS_ENABLED", "true"),
            ("FUNCTIONS_WORKER_RUNTIME", "dotnet-isolated"),
            ("AzureFunctionsJobHost__telemetryMode", "OpenTelemetry"),
            (
                "ASPNETCORE_URLS",
                When(HasChild("endpoint"), Fmt("http://+:{}", EndpointOf("http", "targetPort")), f"http://+:{PORT}"),
            ),
            *((variable, OutputOf("hostStorage", output)) for variable, output in SERVICES),
        ),
    ),
)
