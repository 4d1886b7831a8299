"""Elasticsearch in a container: one node. Names and variables are those of the community's integration for Aspire."""

from __future__ import annotations

from aspirec.catalog.schema import Connection, DeclaredEndpoint
from aspirec.catalog.services._service import NO_SPECIAL, PASSWORD, made_up, password_attribute, service
from aspirec.catalog.templates import Encoded, EndpointOf, Fmt

HOST, PORT = EndpointOf("http", "host"), EndpointOf("http", "port")
URI = Fmt("{}://elastic:{}@{}", EndpointOf("http", "scheme"), Encoded(PASSWORD), EndpointOf("http", "hostAndPort"))

KIND = service(
    name="elasticsearch",
    summary="Elasticsearch container",
    also=("elastic",),
    doc="One node of Elasticsearch in a container; the user is elastic.",
    registry="docker.io",
    image="library/elasticsearch",
    tag="8.17.3",
    endpoints=(
        DeclaredEndpoint(name="http", scheme="http", target_port=9200),
        DeclaredEndpoint(name="internal", scheme="tcp", target_port=9300),
    ),
    variables=(
        ("discovery.type", "single-node"),
        ("xpack.security.enabled", "true"),
        ("ELASTIC_PASSWORD", PASSWORD),
    ),
    volume="/usr/share/elasticsearch/data",
    attributes=(password_attribute(),),
    generates=(made_up(NO_SPECIAL),),
    connection=Connection(
        string=URI,
        properties=(("Host", HOST), ("Port", PORT), ("Username", "elastic"), ("Password", PASSWORD), ("Uri", URI)),
    ),
)
