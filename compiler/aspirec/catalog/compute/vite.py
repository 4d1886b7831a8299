"""Front ends that Vite builds: files that another resource serves."""

from __future__ import annotations

from aspirec.catalog.checks import SCRIPT_WITH_OPTIONS
from aspirec.catalog.compute._node import INSTALLS, PACKAGE_MANAGER, PREPARED, by_manager
from aspirec.catalog.compute.dockerfile import BUILD_ATTRIBUTES, BUILD_CHILDREN
from aspirec.catalog.schema import Attribute, Compute, DeclaredEndpoint, Kind
from aspirec.catalog.templates import Attr, EndpointOf, Fmt
from aspirec.catalog.workloads import COMPUTE_ATTRIBUTES, COMPUTE_CHILDREN, COMPUTE_CLAUSES

KIND = Kind(
    name="vite",
    summary="front end built with Vite",
    also=("frontend", "spa", "react", "vue", "angular", "svelte"),
    doc="A folder with a front end. It is only built: another resource takes its files with `containerFiles` and serves them.",
    source="the folder of the front end",
    source_required=True,
    attributes=(
        *COMPUTE_ATTRIBUTES,
        Attribute(
            name="script",
            known="compiled",
            doc="The package.json script that builds it.",
            default="build",
            check=SCRIPT_WITH_OPTIONS,
        ),
        PACKAGE_MANAGER,
        *BUILD_ATTRIBUTES,
    ),
    children=(*COMPUTE_CHILDREN, *BUILD_CHILDREN),
    clauses=COMPUTE_CLAUSES,
    traits=("compute",),
    compute=Compute(
        image="files",
        command="",
        endpoints=(DeclaredEndpoint(name="http", scheme="http"),),
        variables=(("NODE_ENV", "production"), ("PORT", EndpointOf("http", "targetPort"))),
        recipe=(*PREPARED, by_manager({name: Fmt(f"RUN {name} run {{}}", Attr("script")) for name in INSTALLS})),
        files="/app/dist",
    ),
)
