"""Redis and what speaks its protocol: one port, an optional password, one shell command that starts the server."""

from __future__ import annotations

from aspirec.catalog.conditions import AllOf, Given, Not, SpeaksTls, Written
from aspirec.catalog.schema import Connection, Kind
from aspirec.catalog.services._service import (
    HAS_VOLUME,
    HOST,
    HOST_AND_PORT,
    NO_SPECIAL,
    PASSWORD,
    PORT,
    made_up,
    password_attribute,
    service,
    tcp,
)
from aspirec.catalog.templates import Encoded, Fmt, Template, When

HAS_PASSWORD = Not(AllOf(Written("password"), Not(Given("password"))))
"""Without one, the server is open to everybody in the environment: only where `password: null` asks for it."""


def key_value_store(
    *,
    name: str,
    title: str,
    registry: str,
    image: str,
    tag: str,
    command: str,
    password_option: str,
    volume_option: str,
    variable: str,
    scheme: Template,
    endpoint_scheme: str = "tcp",
    tls: bool = False,
) -> Kind:
    """A kind that runs `COMMAND [PASSWORD_OPTION] [VOLUME_OPTION]` in a shell, with the password in `variable`."""
    start = Fmt("{}{}{}", command, When(HAS_PASSWORD, password_option), When(HAS_VOLUME, volume_option))
    secret = When(HAS_PASSWORD, PASSWORD)
    ssl = When(SpeaksTls("tcp"), ",ssl=true") if tls else ""
    return service(
        name=name,
        summary=f"{title} container",
        doc=f"{title} in a container. `password: null` runs it without a password.",
        registry=registry,
        image=image,
        tag=tag,
        endpoints=(tcp(6379, endpoint_scheme),),
        entrypoint="/bin/sh",
        arguments=("-c", start),
        variables=((variable, secret),),
        volume="/data",
        attributes=(
            password_attribute(
                "The password; without it, a parameter `NAME-password`; null for none at all.", optional=True
            ),
        ),
        generates=(made_up(NO_SPECIAL),),
        connection=Connection(
            string=Fmt("{}{}{}", HOST_AND_PORT, When(HAS_PASSWORD, Fmt(",password={}", PASSWORD)), ssl),
            properties=(
                ("Host", HOST),
                ("Port", PORT),
                ("Password", secret),
                ("Uri", Fmt("{}://{}{}", scheme, When(HAS_PASSWORD, Fmt(":{}@", Encoded(PASSWORD))), HOST_AND_PORT)),
            ),
        ),
    )
