"""Node.js apps: a folder that is published as an image."""

from __future__ import annotations

from aspirec.catalog.checks import NOT_EMPTY, SCRIPT_NAME
from aspirec.catalog.compute._node import INSTALLS, PACKAGE_MANAGER, PREPARED, by_manager
from aspirec.catalog.compute.dockerfile import BUILD_ATTRIBUTES, BUILD_CHILDREN
from aspirec.catalog.conditions import AllOf, Given, Not
from aspirec.catalog.schema import Attribute, Compute, Kind, Limit
from aspirec.catalog.templates import Attr, Fmt, When
from aspirec.catalog.workloads import COMPUTE_ATTRIBUTES, COMPUTE_CHILDREN, COMPUTE_CLAUSES, ELSEWHERE, WORKLOAD_LIMITS

SCRIPT = Given("script")

KIND = Kind(
    name="node",
    summary="Node.js app",
    also=("nodejs", "npm", "javascript", "typescript", "express", "nest", "next", "nextjs", "nuxt"),
    doc="A folder with a Node.js app. Its image is built from its own Dockerfile (`file`), or from one "
    "generated beside the other results.",
    source="the folder of the app",
    source_required=True,
    attributes=(
        *COMPUTE_ATTRIBUTES,
        Attribute(name="entrypoint", known="compiled", doc="The file to run, such as 'app.js'.", check=NOT_EMPTY),
        Attribute(
            name="script",
            known="compiled",
            doc="The package.json script to run, such as 'start'.",
            check=SCRIPT_NAME,
        ),
        PACKAGE_MANAGER,
        *BUILD_ATTRIBUTES,
    ),
    children=(*COMPUTE_CHILDREN, *BUILD_CHILDREN),
    clauses=COMPUTE_CLAUSES,
    instead=ELSEWHERE,
    traits=("compute",),
    limits=(
        *WORKLOAD_LIMITS,
        Limit(
            when=AllOf(Not(Given("entrypoint")), Not(SCRIPT)),
            message="nothing defines what runs",
            help="add entrypoint: 'app.js', or script: 'start'",
        ),
        Limit(
            when=AllOf(Given("entrypoint"), SCRIPT),
            message="'entrypoint' and 'script' both define what runs",
            help="keep one of them",
            attribute="script",
        ),
    ),
    compute=Compute(
        telemetry=True,
        image="build",
        command="",
        variables=(
            ("NODE_ENV", "production"),
            # The servers that scripts start listen on the machine's own address alone unless they are told otherwise.
            ("HOST", When(SCRIPT, "0.0.0.0")),
            ("HOSTNAME", When(SCRIPT, "0.0.0.0")),
        ),
        recipe=(
            *PREPARED,
            "ENV NODE_ENV=production",
            When(
                SCRIPT,
                by_manager({name: Fmt(f'ENTRYPOINT ["{name}", "run", "{{}}"]', Attr("script")) for name in INSTALLS}),
                Fmt('ENTRYPOINT ["node", "{}"]', Attr("entrypoint")),
            ),
        ),
    ),
)
