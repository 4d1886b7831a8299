"""What containers of well-known services have in common: an image, a password that is made up, a volume for their data.

Images, ports, variables, connection strings and names of properties are those of Aspire's hosting integrations, so that the
client libraries for them find what they look for.
"""

from __future__ import annotations

from collections.abc import Callable
from typing import TYPE_CHECKING

from aspirec.catalog.checks import NOT_EMPTY
from aspirec.catalog.compute.dockerfile import BUILD_ATTRIBUTES, BUILD_CHILDREN, WITH_DOCKERFILE
from aspirec.catalog.conditions import AllOf, AnyOf, Condition, Given, Is, Not, Written
from aspirec.catalog.schema import (
    Attribute,
    BoundFolder,
    Check,
    Child,
    Compute,
    Connection,
    DeclaredEndpoint,
    GeneratedParameter,
    Joined,
    Kind,
    Limit,
)
from aspirec.catalog.templates import Above, Attr, Encoded, EndpointOf, Fmt, ParameterOf, PhysicalName, Template, When
from aspirec.catalog.workloads import (
    COMPUTE_ATTRIBUTES,
    COMPUTE_CHILDREN,
    COMPUTE_CLAUSES,
    ELSEWHERE,
    ENTRYPOINT,
    WORKLOAD_LIMITS,
)
from aspirec.frozen import evolve
from aspirec.model.nodes import Generated
from aspirec.types import BOOL, STRING, union

if TYPE_CHECKING:
    from aspirec.filling import Subject

HOST = EndpointOf("tcp", "host")
PORT = EndpointOf("tcp", "port")
HOST_AND_PORT = Fmt("{}:{}", HOST, PORT)

GIVEN_IMAGE = Not(WITH_DOCKERFILE)
HAS_VOLUME = AllOf(Given("dataVolume"), Not(Is("dataVolume", False)))

PLAIN = Generated()
"""22 characters of any sort."""
NO_SPECIAL = Generated(special=False)
"""22 letters and digits: for services that choke on anything else."""

USER = Attr("userName")

NOT_LITERAL = Check(
    what="a parameter with '@secure()', not text that everybody can read in the program", test=lambda _: False
)
WITHOUT_TAG = Check(
    what="the name of an image without its registry and tag, which are attributes of their own",
    test=lambda value: ":" not in str(value) and "." not in str(value).partition("/")[0],
)


def key(pattern: str) -> Template:
    """The password: the author's, or the parameter that is made up for it."""
    return When(Written("password"), Attr("password"), ParameterOf(pattern, secure=True, use="value"))


PASSWORD_NAME = "{name}-password"
PASSWORD = key(PASSWORD_NAME)


def password_attribute(
    doc: str = "The password; without it, a parameter `NAME-password`.", *, optional: bool = False
) -> Attribute:
    """The attribute for the password; `null` does without one where it is `optional`, and is refused elsewhere."""
    return Attribute(
        name="password", doc=doc, check=NOT_LITERAL, concealed=True, needed=not optional, heeds_null=optional
    )


def user_attribute(default: str) -> Attribute:
    return Attribute(name="userName", doc="The user.", default=default, needed=True, concealed=True)


def made_up(rule: Generated = PLAIN, name: str = PASSWORD_NAME) -> GeneratedParameter:
    """The parameter for a password that nobody gives."""
    return GeneratedParameter(name=name, unless="password", generated=rule, use="value")


def database(connection: Connection, doc: str = "A database on the server.") -> Child:
    """The child `database`, whose name in the service may differ from that in the program."""
    return Child(
        word="database",
        doc=doc,
        attributes=(Attribute(name="databaseName", doc="The name in the service.", check=NOT_EMPTY),),
        name_attribute="databaseName",
        connection=connection,
    )


DATABASE_NAME = Encoded(PhysicalName())
"""The name of a database as its address has it."""


def sql_database(
    server: tuple[tuple[str, Template], ...],
    *,
    string: Template,
    uri: Template,
    jdbc: Template,
    doc: str = "A database on the server.",
) -> Child:
    """A child `database` with the connection properties of its `server`, which is at `uri`; `string` and `jdbc` are its own."""
    properties: tuple[tuple[str, Template], ...] = (
        *((name, Above(value)) for name, value in server),
        ("Uri", Fmt("{}/{}", Above(uri), DATABASE_NAME)),
        ("JdbcConnectionString", jdbc),
        ("DatabaseName", PhysicalName()),
    )
    return database(Connection(string=string, properties=properties), doc)


def service(
    *,
    name: str,
    summary: str,
    doc: str,
    registry: str,
    image: str,
    tag: str,
    endpoints: tuple[DeclaredEndpoint, ...],
    reference: Template = None,
    entrypoint: Template = None,
    arguments: tuple[Template, ...] = (),
    variables: tuple[tuple[str, Template], ...] = (),
    volume: Template = None,
    mounts: tuple[BoundFolder, ...] = (),
    connection: Connection | None = None,
    attributes: tuple[Attribute, ...] = (),
    children: tuple[Child, ...] = (),
    generates: tuple[GeneratedParameter, ...] = (),
    joins: Callable[[Subject], Joined] | None = None,
    built: Condition | None = None,
    context: Template = ".",
    recipe: tuple[Template, ...] = (),
    limits: tuple[Limit, ...] = (),
    also: tuple[str, ...] = (),
) -> Kind:
    """The kind of a service. `attributes` and `children` are those beside what every container of a service takes; for the
    others see `Kind` and `Compute`.
    """
    data = Attribute(
        name="dataVolume",
        known="compiled",
        doc="A volume that keeps the data: true, or the name of the volume.",
        type=union(BOOL, STRING),
    )
    builds = WITH_DOCKERFILE if built is None else AnyOf(WITH_DOCKERFILE, built)
    return Kind(
        name=name,
        summary=summary,
        also=also,
        doc=doc,
        attributes=(
            *COMPUTE_ATTRIBUTES,
            ENTRYPOINT,
            Attribute(
                name="registry", doc="The registry of the image.", default=registry, needed=True, when=GIVEN_IMAGE
            ),
            Attribute(
                name="image",
                doc="An image other than the usual one.",
                default=image,
                needed=True,
                check=WITHOUT_TAG,
                when=GIVEN_IMAGE,
            ),
            Attribute(
                name="tag",
                doc="The tag of the image.",
                default=When(Written("image"), "latest", tag),
                needed=True,
                when=GIVEN_IMAGE,
            ),
            Attribute(
                name="dockerfile",
                known="compiled",
                doc="The folder with a Dockerfile to build the image from.",
            ),
            *(evolve(attribute, when=builds) for attribute in BUILD_ATTRIBUTES),
            *((data,) if volume is not None else ()),
            *attributes,
        ),
        children=(*COMPUTE_CHILDREN, *(evolve(child, when=builds) for child in BUILD_CHILDREN), *children),
        clauses=COMPUTE_CLAUSES,
        instead=ELSEWHERE,
        traits=("compute",),
        limits=(*WORKLOAD_LIMITS, *limits),
        generates=generates,
        connection=connection,
        compute=Compute(
            image="fixed",
            reference=reference if reference is not None else IMAGE,
            endpoints=endpoints,
            entrypoint=entrypoint,
            arguments=arguments,
            variables=variables,
            volume=volume,
            mounts=mounts,
            joins=joins,
            built=built,
            context=context,
            recipe=recipe,
        ),
    )


def image_of(tag: Template) -> Template:
    """The name of the image with its registry and a tag."""
    return Fmt("{}/{}:{}", Attr("registry"), Attr("image"), tag)


IMAGE = image_of(Attr("tag"))


def tcp(port: int, scheme: str = "tcp") -> DeclaredEndpoint:
    """The endpoint `tcp` of nearly every service."""
    return DeclaredEndpoint(name="tcp", scheme=scheme, target_port=port)
