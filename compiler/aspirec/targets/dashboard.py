"""The dashboard, which shows the telemetry of all apps: what is the same of it in Compose and in Kubernetes."""

from __future__ import annotations

from collections.abc import Iterator

from aspirec import expressions as ex
from aspirec.model.nodes import Variable
from aspirec.plan.nodes import Service

IMAGE = "mcr.microsoft.com/dotnet/nightly/aspire-dashboard:latest"
PAGES, OTLP_GRPC, OTLP_HTTP = 18888, 18889, 18890
"""The ports: of what people look at, and of those to which apps send."""


def telemetry_variables(service: Service, host: str) -> Iterator[Variable]:
    """Those that send the telemetry of a service to the dashboard at `host`, unless the author has set them."""
    texts = {
        "OTEL_EXPORTER_OTLP_ENDPOINT": f"http://{host}:{OTLP_GRPC}",
        "OTEL_EXPORTER_OTLP_PROTOCOL": "grpc",
        "OTEL_SERVICE_NAME": service.resource.name,
    }
    return service.workload.unset((name, ex.lift(text)) for name, text in texts.items())
