"""Seq in a container: structured logs and traces."""

from __future__ import annotations

from aspirec.catalog.conditions import Given
from aspirec.catalog.schema import Connection, DeclaredEndpoint
from aspirec.catalog.services._service import password_attribute, service
from aspirec.catalog.templates import Attr, EndpointOf, When

URL = EndpointOf("http", "url")

KIND = service(
    name="seq",
    summary="Seq container",
    doc="Seq in a container. Without a `password` nobody needs to sign in.",
    registry="docker.io",
    image="datalust/seq",
    tag="2025.2",
    endpoints=(DeclaredEndpoint(name="http", scheme="http", target_port=80),),
    variables=(
        ("ACCEPT_EULA", "Y"),
        ("SEQ_FIRSTRUN_NOAUTHENTICATION", When(Given("password"), None, "True")),
        ("SEQ_FIRSTRUN_ADMINPASSWORD", Attr("password")),
    ),
    volume="/data",
    attributes=(password_attribute("The administrator's password at the first start.", optional=True),),
    connection=Connection(
        string=URL,
        properties=(("Host", EndpointOf("http", "host")), ("Port", EndpointOf("http", "port")), ("Uri", URL)),
    ),
)
