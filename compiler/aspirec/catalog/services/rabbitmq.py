"""RabbitMQ in a container."""

from __future__ import annotations

from aspirec.catalog.conditions import AllOf, Is, Matches, Not
from aspirec.catalog.schema import Attribute, Connection, DeclaredEndpoint
from aspirec.catalog.services._service import (
    HOST,
    HOST_AND_PORT,
    NO_SPECIAL,
    PASSWORD,
    PORT,
    USER,
    image_of,
    made_up,
    password_attribute,
    service,
    tcp,
    user_attribute,
)
from aspirec.catalog.templates import Attr, Encoded, Fmt, When
from aspirec.types import BOOL

MANAGED = Is("managementPlugin", True)
OTHER_TAG = AllOf(MANAGED, Not(Matches("tag", r".*\bmanagement\b.*")))
"""The plugin comes with images of its own, whose tags say so."""

URI = Fmt("amqp://{}:{}@{}", Encoded(USER), Encoded(PASSWORD), HOST_AND_PORT)

KIND = service(
    name="rabbitmq",
    summary="RabbitMQ container",
    also=("rabbit",),
    doc="RabbitMQ in a container, optionally with its management site.",
    registry="docker.io",
    image="library/rabbitmq",
    tag="4.3",
    reference=image_of(When(OTHER_TAG, Fmt("{}-management", Attr("tag")), Attr("tag"))),
    endpoints=(
        tcp(5672),
        DeclaredEndpoint(name="management", scheme="http", target_port=15672, when=MANAGED),
    ),
    variables=(("RABBITMQ_DEFAULT_USER", USER), ("RABBITMQ_DEFAULT_PASS", PASSWORD)),
    volume="/var/lib/rabbitmq",
    attributes=(
        user_attribute("guest"),
        password_attribute(),
        Attribute(
            name="managementPlugin",
            known="compiled",
            doc="Runs the management site on an endpoint of its own.",
            type=BOOL,
            default=False,
        ),
    ),
    generates=(made_up(NO_SPECIAL),),
    connection=Connection(
        string=URI,
        properties=(("Host", HOST), ("Port", PORT), ("Username", USER), ("Password", PASSWORD), ("Uri", URI)),
    ),
)
