"""What everything that runs has in common: attributes, children and clauses, and what its authors look for in vain."""

from __future__ import annotations

from aspirec.catalog.checks import (
    ABSOLUTE_PATH,
    CRON,
    NOT_EMPTY,
    NOT_NEGATIVE,
    PORT,
    POSITIVE,
    SECONDS,
    SECONDS_OR_NONE,
)
from aspirec.catalog.common import (
    COMPUTE_TARGET,
    CONFIGURE,
    IDENTITY_TARGET,
    LOCATION,
    NAME,
    PLAIN,
    PUBLISH,
    TAGS,
    switch,
)
from aspirec.catalog.conditions import AllOf, AnyChild, Given, Matches
from aspirec.catalog.schema import Attribute, Child, Limit, NameRule
from aspirec.types import BOOL, INT, OBJECT, STRING, Choice, ListOf, Target, union

SCALE = Child(
    word="scale",
    deployed="sets how a container app scales",
    also=("scaling", "autoscale"),
    doc="How many replicas run, and by which rules.",
    named="none",
    repeats=False,
    attributes=(
        Attribute(name="minReplicas", doc="The minimum number of replicas.", type=INT, check=NOT_NEGATIVE),
        Attribute(name="maxReplicas", doc="The maximum number of replicas.", type=INT, check=POSITIVE),
        Attribute(name="rules", doc="Scale rules, as Azure defines them.", type=ListOf(OBJECT)),
    ),
)
JOB = Child(
    word="job",
    deployed="is a job",
    doc="Runs as a job, by hand or on a schedule.",
    named="none",
    repeats=False,
    attributes=(
        Attribute(
            name="schedule",
            also=("cron",),
            doc="A cron expression; without one, the job is started by hand.",
            check=CRON,
        ),
        Attribute(name="parallelism", doc="Replicas that run at the same time.", type=INT, check=POSITIVE),
        Attribute(name="replicaTimeout", doc="Seconds that a replica may run.", type=INT, default=1800, check=SECONDS),
        Attribute(
            name="replicaRetryLimit",
            also=("retries", "retryLimit", "backoffLimit"),
            doc="How often a failed replica is retried.",
            type=INT,
            check=NOT_NEGATIVE,
        ),
    ),
)
ENDPOINT = Child(
    word="endpoint",
    also=("port", "ports", "expose", "ingress", "http", "https", "httpEndpoint", "httpsEndpoint"),
    instead=(("env", "write the variable yourself, in the app: env { PORT: APP.NAME.targetPort }"),),
    doc="A port that the app listens on.",
    attributes=(
        Attribute(
            name="scheme",
            known="compiled",
            doc="http, https, tcp or another scheme; by default the name, if it is one of these three.",
        ),
        Attribute(
            name="port",
            doc="The public port, for development and for others in the same environment.",
            type=INT,
            check=PORT,
        ),
        Attribute(
            name="targetPort",
            doc="The port of the container; by default, 8000 and up. It is passed to .NET projects and Uvicorn; "
            "other apps read it from a variable, such as `env { PORT: APP.ENDPOINT.targetPort }`.",
            type=INT,
            check=PORT,
        ),
        Attribute(
            name="external",
            known="compiled",
            also=("public",),
            doc="Reachable from outside. In Kubernetes it is the value `service_type` of the chart that makes it so: "
            "ClusterIP, unless it is set to LoadBalancer.",
            type=BOOL,
            default=False,
        ),
        Attribute(
            name="transport",
            known="compiled",
            doc="How traffic is passed on.",
            type=Choice(("http", "http2", "tcp")),
        ),
        Attribute(
            name="protocol", known="compiled", doc="The network protocol.", type=Choice(("tcp", "udp")), default="tcp"
        ),
        Attribute(name="tls", known="compiled", doc="The endpoint itself speaks TLS.", type=BOOL, default=False),
    ),
)
ENV = Child(
    word="env",
    also=("environment", "environmentVariables", "variables", "envVars", "secrets", "secret"),
    doc="Environment variables.",
    named="none",
    free=True,
    entries=PLAIN,
    heeds_null=True,
)
VOLUME = Child(
    word="volume",
    also=("volumes",),
    doc="Storage that outlives a replica. In Docker Compose, volumes of the same name are one; elsewhere each app has its own.",
    attributes=(
        Attribute(name="name", known="compiled", doc="The volume's name, if it is not an identifier."),
        Attribute(name="path", known="compiled", doc="Where it is mounted.", required=True, check=ABSOLUTE_PATH),
        Attribute(name="readOnly", known="compiled", doc="Whether it is mounted read-only.", type=BOOL, default=False),
    ),
)
MOUNT = Child(
    word="mount",
    also=("bindMount", "bind"),
    doc="A folder beside the program, to be mounted.",
    named="source",
    attributes=(
        Attribute(name="path", known="compiled", doc="Where it is mounted.", required=True, check=ABSOLUTE_PATH),
        Attribute(name="readOnly", known="compiled", doc="Whether it is mounted read-only.", type=BOOL, default=False),
    ),
)
PROBE = Child(
    word="probe",
    also=("healthCheck", "httpHealthCheck", "healthProbe"),
    doc="A health check: liveness, readiness or startup.",
    name_rule=NameRule(pattern=r"liveness|readiness|startup", what="liveness, readiness and startup"),
    attributes=(
        Attribute(name="path", doc="The path to request.", default="/"),
        Attribute(
            name="endpoint",
            known="compiled",
            doc="The endpoint to probe, or its name; by default, the first HTTP one.",
            type=union(STRING, Target(("endpoint",), "an endpoint")),
            words=True,
        ),
        Attribute(name="port", doc="The port, if not that of an endpoint.", type=INT, check=PORT),
        Attribute(
            name="initialDelaySeconds",
            also=("delay",),
            doc="Seconds before the first try.",
            type=INT,
            default=5,
            check=SECONDS_OR_NONE,
        ),
        Attribute(
            name="periodSeconds",
            also=("interval", "period"),
            doc="Seconds between tries.",
            type=INT,
            default=5,
            check=SECONDS,
        ),
        Attribute(
            name="timeoutSeconds",
            also=("timeout",),
            doc="Seconds a try may take.",
            type=INT,
            default=1,
            check=SECONDS,
        ),
        Attribute(
            name="failureThreshold",
            doc="Failures in a row before it fails.",
            type=INT,
            default=3,
            check=POSITIVE,
        ),
        Attribute(
            name="successThreshold",
            doc="Successes in a row before it passes.",
            type=INT,
            default=1,
            check=POSITIVE,
        ),
    ),
)
DOMAIN = Child(
    word="domain",
    deployed="has a custom domain",
    also=("customDomain", "hostname"),
    doc="A custom host name: a parameter's name or a literal.",
    named="either",
    attributes=(Attribute(name="certificate", doc="The name of the managed certificate; empty for none yet."),),
)
CONTAINER_FILES = Child(
    word="containerFiles",
    doc="Files from the image of another resource, copied in when the image is built.",
    namesake=True,
    attributes=(
        Attribute(name="destination", known="compiled", doc="The folder they go to.", required=True, check=NOT_EMPTY),
        Attribute(
            name="source",
            known="compiled",
            doc="The folder in that image, if its kind does not define it.",
            check=NOT_EMPTY,
        ),
    ),
)
HOSTED_AGENT = Child(
    word="hostedAgent",
    deployed="is a hosted agent",
    endpoints=("http",),
    doc="The app is an agent, hosted by the project that it is deployed to.",
    named="none",
    repeats=False,
    attributes=(
        Attribute(name="protocol", doc="The protocol that the agent speaks."),
        Attribute(name="version", doc="The protocol's version."),
    ),
)

COMPUTE_ATTRIBUTES = (
    NAME,
    LOCATION,
    PUBLISH,
    Attribute(
        name="deployTo",
        also=("computeEnvironment",),
        doc="The environment, if there are several.",
        type=COMPUTE_TARGET,
    ),
    Attribute(name="identity", doc="The identity to run under, instead of its own.", type=IDENTITY_TARGET),
    Attribute(
        name="args",
        known="listed",
        also=("command", "arguments"),
        doc="Arguments for the command.",
        type=ListOf(PLAIN),
        concealed=True,
    ),
    Attribute(
        name="replicas", also=("instances", "count"), doc="The number of replicas.", type=INT, check=NOT_NEGATIVE
    ),
    Attribute(name="slot", heeds_null=True, doc="The deployment slot; null for the site itself.", type=STRING),
    switch(
        "environmentVariableNameChecks",
        "false turns off the check for variable names that the environment would alter.",
    ),
    Attribute(
        name="waitFor",
        also=("dependsOn",),
        doc="Resources to wait for (Compose and Kubernetes).",
        type=ListOf(Target((), "a resource")),
    ),
    Attribute(
        name="waitForCompletion",
        doc="Resources to wait for until they have finished (Compose and Kubernetes).",
        type=ListOf(Target((), "a resource")),
    ),
)
"""Everything that runs takes these."""
COMPUTE_CHILDREN = (
    TAGS,
    CONFIGURE,
    ENV,
    ENDPOINT,
    VOLUME,
    MOUNT,
    PROBE,
    SCALE,
    JOB,
    DOMAIN,
    CONTAINER_FILES,
    HOSTED_AGENT,
)
COMPUTE_CLAUSES = ("reference", "grant")
_SIZE = (
    "in Container Apps, write configure { properties: { template: { containers: [{ name: 'NAME', resources: { cpu: json('0.5'), "
    "memory: '1Gi' } }] } } }"
)
_OUTSIDE = "write it in an endpoint: endpoint http { external: true }"
_HEALTH = "write probe liveness { path: '/health' }"
ELSEWHERE = (
    *((word, _SIZE) for word in ("cpu", "memory", "resources")),
    *((word, _OUTSIDE) for word in ("public", "isPublic", "isExternal")),
    *((word, _HEALTH) for word in ("health", "healthCheck", "healthProbe")),
    *(
        (word, "write reference RESOURCE, which gives the connection string")
        for word in ("connectionString", "connectionStrings")
    ),
)
"""What apps do not take, and what to write for it: environments say differently how large a container is."""
HTTP_ENDPOINTS = Attribute(
    name="httpEndpoints",
    also=("httpEndpoint", "externalHttpEndpoints"),
    known="compiled",
    doc="The endpoints http and https on the app's one port, as in a web project; reachable from outside or not.",
    type=Choice(("external", "internal")),
    endpoints=("http", "https"),
)
ENTRYPOINT = Attribute(
    name="entrypoint",
    also=("command", "cmd"),
    doc="The command, instead of the image's: one word; its arguments go in `args`.",
    concealed=True,
)


def one_word(attribute: str) -> Limit:
    """No shell takes apart what the attribute says: with blanks in it, it is rarely what is meant."""
    return Limit(
        when=Matches(attribute, r"\S+\s+\S.*"),
        message=f"'{attribute}' is one word, and is not split at spaces",
        help="write what follows the first word in args: ['…', '…']",
        attribute=attribute,
        warning=True,
    )


ONE_WORD = one_word(ENTRYPOINT.name)
REPLICAS_ONCE = Limit(
    when=AllOf(Given("replicas"), AnyChild("scale", Given("minReplicas"))),
    message="'replicas' and 'minReplicas' both say how many replicas run at least",
    help="keep one of them",
    attribute="replicas",
)
WORKLOAD_LIMITS = (ONE_WORD, REPLICAS_ONCE)
"""What holds for everything that runs."""
DOCKERFILE = Attribute(name="dockerfile", known="compiled", doc="The folder with a Dockerfile to build the image from.")
