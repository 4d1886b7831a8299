"""Attributes, children and clauses that many kinds share."""

from __future__ import annotations

from aspirec.catalog.checks import CRON, NOT_EMPTY, NOT_NEGATIVE, PORT, POSITIVE, SECONDS, SECONDS_OR_NONE
from aspirec.catalog.conditions import NEW_OR_BUILT_UPON, Matches
from aspirec.catalog.schema import Attribute, Child, Limit, NameRule
from aspirec.frozen import evolve
from aspirec.types import ANY, BOOL, INT, OBJECT, STRING, Choice, ListOf, Target, union

PLAIN = union(STRING, INT, BOOL)
"""What becomes text by itself: a variable, an argument."""

NAME = Attribute(
    name="name", doc="The physical name; without it, one is made by the rule of the type.", check=NOT_EMPTY
)
LOCATION = Attribute(
    name="location",
    needed=True,
    also=("region",),
    doc="The region, where it is not that of the deployment, or of its environment or network.",
)
LOCATION_OF_AZURE = evolve(LOCATION, when=NEW_OR_BUILT_UPON)


def switch(name: str, doc: str) -> Attribute:
    """An attribute that is true unless something else is said, and decides what is compiled."""
    return Attribute(name=name, known="compiled", doc=doc, type=BOOL, default=True)


PUBLISH = switch("publish", "false keeps the resource out of what is written.")
DEFAULT_ROLES = Attribute(
    name="defaultRoles",
    known="compiled",
    doc="The roles that a reference without a grant brings, in place of the usual ones, written as in a grant; `[]` for none.",
    type=ListOf(STRING),
    words=True,
)


def name_in_azure(attribute: str) -> Attribute:
    """The attribute with which a child says what it is called in Azure."""
    return Attribute(name=attribute, doc="The name in Azure, where it is another.", check=NOT_EMPTY)


TAGS = Child(word="tags", doc="Tags of the Azure resource.", named="none", free=True, public=True, repeats=False)
TAGS_OF_AZURE = evolve(TAGS, when=NEW_OR_BUILT_UPON)
CONFIGURE = Child(
    word="configure",
    also=("properties",),
    doc="Raw Azure properties, merged into the main resource or into that with the symbol.",
    named="either",
    free=True,
    entries=ANY,
)
PARAMS = Child(
    word="params",
    doc="Parameters of the module, for use in `configure` and `output`.",
    named="none",
    free=True,
    entries=ANY,
)

AZURE_ATTRIBUTES = (NAME, LOCATION_OF_AZURE, PUBLISH)
"""Every Azure kind takes these."""
AZURE_CHILDREN = (TAGS_OF_AZURE, CONFIGURE, PARAMS)
ENVIRONMENT_CHILDREN = (TAGS, CONFIGURE, PARAMS)
"""Of environments that make something beside the one that exists, which takes the tags."""
AZURE_CLAUSES = ("output",)

COMPUTE_TARGET = Target(("environment",), "a compute environment")
IDENTITY_TARGET = Target(("identity",), "a user-assigned identity")
REGISTRY = Attribute(
    name="registry",
    doc="The registry that images are pulled from; null for none.",
    type=Target(("registry",), "a container registry"),
)
PULL_IDENTITY = Attribute(
    name="pullIdentity",
    doc="The identity that pulls images, in place of one of the environment's own. Its roles are the author's affair.",
    type=IDENTITY_TARGET,
)

SCALE = Child(
    word="scale",
    deployed="sets how a container app scales",
    also=("scaling", "autoscale"),
    doc="How many replicas run, and by which rules.",
    named="none",
    repeats=False,
    attributes=(
        Attribute(name="minReplicas", doc="The least number of replicas.", type=INT, check=NOT_NEGATIVE),
        Attribute(name="maxReplicas", doc="The largest number of replicas.", type=INT, check=POSITIVE),
        Attribute(name="rules", doc="Scale rules as Azure has them.", type=ListOf(OBJECT)),
    ),
)
JOB = Child(
    word="job",
    deployed="is a job",
    doc="Runs as a job: by hand, or by a schedule.",
    named="none",
    repeats=False,
    attributes=(
        Attribute(
            name="schedule", also=("cron",), doc="A cron expression; without it the job is started by hand.", check=CRON
        ),
        Attribute(name="parallelism", doc="Replicas that run at the same time.", type=INT, check=POSITIVE),
        Attribute(name="replicaTimeout", doc="Seconds that a replica may run.", type=INT, default=1800, check=SECONDS),
        Attribute(
            name="replicaRetryLimit",
            also=("retries", "retryLimit", "backoffLimit"),
            doc="How often a failed replica is tried again.",
            type=INT,
            check=NOT_NEGATIVE,
        ),
    ),
)
ENDPOINT = Child(
    word="endpoint",
    also=("port", "ports", "expose", "ingress"),
    instead=(("env", "write the variable yourself, in the app: env { PORT: APP.NAME.targetPort }"),),
    doc="A port on which it listens.",
    attributes=(
        Attribute(
            name="scheme",
            known="compiled",
            doc="http, https, tcp or another scheme; defaults to the name where it is one of these three.",
        ),
        Attribute(
            name="port",
            doc="The public port, for development and for others in the same environment.",
            type=INT,
            check=PORT,
        ),
        Attribute(
            name="targetPort",
            doc="The port of the container; 8000 and up where nothing is said. .NET projects and Uvicorn are told it; other apps "
            "read it from a variable, as `env { PORT: APP.ENDPOINT.targetPort }`.",
            type=INT,
            check=PORT,
        ),
        Attribute(
            name="external", known="compiled", also=("public",), doc="Reachable from outside.", type=BOOL, default=False
        ),
        Attribute(name="transport", known="compiled", doc="How it travels.", type=Choice(("http", "http2", "tcp"))),
        Attribute(name="protocol", known="compiled", doc="tcp or udp.", type=Choice(("tcp", "udp")), default="tcp"),
        Attribute(name="tls", known="compiled", doc="The endpoint itself speaks TLS.", type=BOOL, default=False),
    ),
)
ENV = Child(
    word="env",
    also=("environment", "environmentVariables", "variables", "envVars", "secrets"),
    doc="Environment variables.",
    named="none",
    free=True,
    entries=PLAIN,
)
VOLUME = Child(
    word="volume",
    doc="Storage that outlives a replica. In Docker Compose the volumes of one name are one; elsewhere each app has its own.",
    attributes=(
        Attribute(name="name", known="compiled", doc="The volume's name where it is no identifier."),
        Attribute(name="path", known="compiled", doc="Where it is mounted.", required=True, check=NOT_EMPTY),
        Attribute(name="readOnly", known="compiled", doc="It may only be read.", type=BOOL, default=False),
    ),
)
MOUNT = Child(
    word="mount",
    also=("bindMount", "bind"),
    doc="A folder beside the program that is mounted.",
    named="source",
    attributes=(
        Attribute(name="path", known="compiled", doc="Where it is mounted.", required=True, check=NOT_EMPTY),
        Attribute(name="readOnly", known="compiled", doc="It may only be read.", type=BOOL, default=False),
    ),
)
PROBE = Child(
    word="probe",
    also=("healthCheck", "httpHealthCheck", "healthProbe"),
    doc="A check of health: liveness, readiness or startup.",
    name_rule=NameRule(pattern=r"liveness|readiness|startup", what="liveness, readiness and startup"),
    attributes=(
        Attribute(name="path", doc="What is asked for.", default="/"),
        Attribute(
            name="endpoint",
            known="compiled",
            doc="The endpoint that is asked, or its name; the first HTTP one where nothing is said.",
            type=union(STRING, Target(("endpoint",), "an endpoint")),
            words=True,
        ),
        Attribute(name="port", doc="The port, where it is not that of an endpoint.", type=INT, check=PORT),
        Attribute(
            name="initialDelaySeconds",
            also=("delay",),
            doc="Seconds before the first try.",
            type=INT,
            default=5,
            check=SECONDS_OR_NONE,
        ),
        Attribute(
            name="periodSeconds", also=("interval",), doc="Seconds between tries.", type=INT, default=5, check=SECONDS
        ),
        Attribute(
            name="timeoutSeconds",
            also=("timeout",),
            doc="Seconds that a try may take.",
            type=INT,
            default=1,
            check=SECONDS,
        ),
        Attribute(
            name="failureThreshold", doc="Failures in a row until it counts.", type=INT, default=3, check=POSITIVE
        ),
        Attribute(
            name="successThreshold", doc="Successes in a row until it is well.", type=INT, default=1, check=POSITIVE
        ),
    ),
)
DOMAIN = Child(
    word="domain",
    deployed="has a domain of its own",
    also=("customDomain", "hostname"),
    doc="A host name of one's own; a parameter's name or a literal.",
    named="either",
    attributes=(Attribute(name="certificate", doc="The name of the managed certificate; empty for none yet."),),
)
CONTAINER_FILES = Child(
    word="containerFiles",
    doc="Files out of the image of another resource, copied in when the image is built.",
    namesake=True,
    attributes=(
        Attribute(name="destination", known="compiled", doc="The folder they go to.", required=True, check=NOT_EMPTY),
        Attribute(
            name="source",
            known="compiled",
            doc="The folder in that image, where its kind does not say.",
            check=NOT_EMPTY,
        ),
    ),
)
HOSTED_AGENT = Child(
    word="hostedAgent",
    deployed="is a hosted agent",
    endpoints=("http",),
    doc="The app is an agent that the project it is deployed to hosts.",
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
        doc="The environment, where there are several.",
        type=COMPUTE_TARGET,
    ),
    Attribute(name="identity", doc="The identity to run under, in place of one of its own.", type=IDENTITY_TARGET),
    Attribute(
        name="args",
        known="listed",
        also=("command", "arguments"),
        doc="Arguments of the command.",
        type=ListOf(PLAIN),
        concealed=True,
    ),
    Attribute(name="replicas", also=("instances", "count"), doc="How many run.", type=INT, check=NOT_NEGATIVE),
    Attribute(name="slot", heeds_null=True, doc="The deployment slot; null for the site itself.", type=STRING),
    switch(
        "environmentVariableNameChecks",
        "false: names of variables that the environment would alter are the author's affair.",
    ),
    Attribute(
        name="waitFor",
        also=("dependsOn",),
        doc="Resources to wait for (Compose and Kubernetes).",
        type=ListOf(Target((), "a resource")),
    ),
    Attribute(
        name="waitForCompletion",
        doc="Resources whose end to wait for (Compose and Kubernetes).",
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
_HEALTH = "write probe liveness { path: '/health' }"
ELSEWHERE = (
    *((word, _SIZE) for word in ("cpu", "memory", "resources")),
    *((word, _HEALTH) for word in ("health", "healthCheck", "healthProbe")),
    *(
        (word, "write reference RESOURCE, which gives the connection string")
        for word in ("connectionString", "connectionStrings")
    ),
)
"""What apps do not take, and what to write for it: environments say differently how large a container is."""
HTTP_ENDPOINTS = Attribute(
    name="httpEndpoints",
    known="compiled",
    doc="The pair http and https on the one port of the app, as a web project has it; reachable from outside or not.",
    type=Choice(("external", "internal")),
    endpoints=("http", "https"),
)
ENTRYPOINT = Attribute(
    name="entrypoint",
    also=("command", "cmd"),
    doc="The command, in place of that of the image: one word, whose arguments are `args`.",
    concealed=True,
)


def one_word(attribute: str) -> Limit:
    """No shell takes apart what the attribute says: with blanks in it, it is rarely what is meant."""
    return Limit(
        when=Matches(attribute, r"\S+\s+\S.*"),
        message=f"'{attribute}' is one word, and nothing takes it apart at its blanks",
        help="say what follows the first word in args: ['…', '…']",
        attribute=attribute,
        warning=True,
    )


ONE_WORD = one_word(ENTRYPOINT.name)
DOCKERFILE = Attribute(
    name="dockerfile", known="compiled", doc="The folder with a Dockerfile: the image is built from it."
)
