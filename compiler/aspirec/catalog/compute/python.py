"""Python apps: a folder that is published as an image."""

from __future__ import annotations

from aspirec.catalog.checks import NOT_EMPTY
from aspirec.catalog.compute.dockerfile import BUILD_ATTRIBUTES, BUILD_CHILDREN
from aspirec.catalog.conditions import AllOf, AnyOf, Given, Not
from aspirec.catalog.schema import Attribute, Compute, DeclaredEndpoint, Kind, Limit
from aspirec.catalog.templates import Attr, EndpointOf, Fmt, When
from aspirec.catalog.workloads import COMPUTE_ATTRIBUTES, COMPUTE_CHILDREN, COMPUTE_CLAUSES, ELSEWHERE, one_word

STARTS = ("entrypoint", "module", "executable", "uvicorn")
"""The attributes that say what runs; one of them is given."""

UVICORN = Given("uvicorn")
TELEMETRY = (
    ("OTEL_TRACES_EXPORTER", "otlp"),
    ("OTEL_LOGS_EXPORTER", "otlp"),
    ("OTEL_METRICS_EXPORTER", "otlp"),
    ("OTEL_PYTHON_LOGGING_AUTO_INSTRUMENTATION_ENABLED", "true"),
)
"""For apps that are instrumented by OpenTelemetry's own tool."""

RECIPE = (
    "FROM python:3.13-slim",
    "WORKDIR /app",
    "COPY . .",
    "RUN if [ -f requirements.txt ]; then pip install --no-cache-dir -r requirements.txt; "
    "elif [ -f pyproject.toml ]; then pip install --no-cache-dir .; fi",
    "RUN useradd --create-home app",
    "USER app",
    When(Given("entrypoint"), Fmt('ENTRYPOINT ["python", "{}"]', Attr("entrypoint"))),
    When(Given("module"), Fmt('ENTRYPOINT ["python", "-m", "{}"]', Attr("module"))),
    When(Given("executable"), Fmt('ENTRYPOINT ["{}"]', Attr("executable"))),
    When(UVICORN, 'ENTRYPOINT ["uvicorn"]'),
)


def _two_of(first: str, second: str) -> Limit:
    return Limit(
        when=AllOf(Given(first), Given(second)),
        message=f"'{first}' and '{second}' both define what runs",
        help="keep one of them",
        attribute=second,
    )


KIND = Kind(
    name="python",
    summary="Python app",
    also=("py", "uvicorn", "flask", "fastapi", "django"),
    doc="A folder with a Python app. Its image is built from its own Dockerfile (`file`), or from one generated "
    "beside the other results.",
    source="the folder of the app",
    source_required=True,
    attributes=(
        *COMPUTE_ATTRIBUTES,
        Attribute(name="entrypoint", known="compiled", doc="The script to run, such as 'main.py'.", check=NOT_EMPTY),
        Attribute(name="module", known="compiled", doc="The module to run, as for `python -m`.", check=NOT_EMPTY),
        Attribute(name="executable", known="compiled", doc="The command to run.", check=NOT_EMPTY),
        Attribute(
            name="uvicorn",
            known="compiled",
            doc="The ASGI app that Uvicorn serves, such as 'app:app'.",
            check=NOT_EMPTY,
        ),
        *BUILD_ATTRIBUTES,
    ),
    children=(*COMPUTE_CHILDREN, *BUILD_CHILDREN),
    clauses=COMPUTE_CLAUSES,
    instead=ELSEWHERE,
    traits=("compute",),
    limits=(
        *(one_word(name) for name in STARTS),
        Limit(
            when=Not(AnyOf(*(Given(name) for name in STARTS))),
            message="nothing defines what runs",
            help="add entrypoint: 'main.py', or module, executable or uvicorn",
        ),
        *(_two_of(first, second) for i, first in enumerate(STARTS) for second in STARTS[i + 1 :]),
    ),
    compute=Compute(
        telemetry=True,
        image="build",
        command="",
        endpoints=(DeclaredEndpoint(name="http", scheme="http", when=UVICORN),),
        variables=(*TELEMETRY, ("PORT", When(UVICORN, EndpointOf("http", "targetPort")))),
        arguments=tuple(
            When(UVICORN, argument)
            for argument in (Attr("uvicorn"), "--host", "0.0.0.0", "--port", EndpointOf("http", "targetPort"))
        ),
        recipe=RECIPE,
    ),
)
