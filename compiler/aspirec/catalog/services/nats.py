"""NATS in a container."""

from __future__ import annotations

from aspirec.catalog.conditions import Is
from aspirec.catalog.schema import Attribute, Connection
from aspirec.catalog.services._service import (
    HAS_VOLUME,
    HOST,
    HOST_AND_PORT,
    NO_SPECIAL,
    PASSWORD,
    PORT,
    USER,
    made_up,
    password_attribute,
    service,
    tcp,
    user_attribute,
)
from aspirec.catalog.templates import Encoded, Fmt, When
from aspirec.types import BOOL

URI = Fmt("nats://{}:{}@{}", Encoded(USER), Encoded(PASSWORD), HOST_AND_PORT)

KIND = service(
    name="nats",
    summary="NATS container",
    doc="NATS in a container, optionally with JetStream.",
    registry="docker.io",
    image="library/nats",
    tag="2.14",
    endpoints=(tcp(4222),),
    arguments=(
        "--user",
        USER,
        "--pass",
        PASSWORD,
        When(Is("jetStream", True), "-js"),
        When(HAS_VOLUME, "-sd"),
        When(HAS_VOLUME, "/var/lib/nats"),
    ),
    volume="/var/lib/nats",
    attributes=(
        user_attribute("nats"),
        password_attribute(),
        Attribute(
            name="jetStream",
            known="compiled",
            doc="Turns on JetStream, which keeps messages.",
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
