"""Qdrant in a container: a vector database that speaks gRPC and HTTP."""

from __future__ import annotations

from aspirec.catalog.schema import Connection, DeclaredEndpoint
from aspirec.catalog.services._service import NO_SPECIAL, key, made_up, password_attribute, service
from aspirec.catalog.templates import EndpointOf, Fmt

KEY_NAME = "{name}-Key"
KEY = key(KEY_NAME)
GRPC, HTTP = EndpointOf("grpc", "url"), EndpointOf("http", "url")

KIND = service(
    name="qdrant",
    summary="Qdrant container",
    doc="Qdrant in a container; `password` is its API key.",
    registry="docker.io",
    image="qdrant/qdrant",
    tag="v1.18.0",
    endpoints=(
        DeclaredEndpoint(name="grpc", scheme="http", target_port=6334, transport="http2"),
        DeclaredEndpoint(name="http", scheme="http", target_port=6333),
    ),
    variables=(("QDRANT__SERVICE__API_KEY", KEY), ("QDRANT__SERVICE__ENABLE_STATIC_CONTENT", "0")),
    volume="/qdrant/storage",
    attributes=(password_attribute("The API key; without it, a parameter `NAME-Key`."),),
    generates=(made_up(NO_SPECIAL, KEY_NAME),),
    connection=Connection(
        string=Fmt("Endpoint={};Key={}", GRPC, KEY),
        others=(("_http", Fmt("Endpoint={};Key={}", HTTP, KEY)),),
        properties=(
            ("GrpcHost", EndpointOf("grpc", "host")),
            ("GrpcPort", EndpointOf("grpc", "port")),
            ("HttpHost", EndpointOf("http", "host")),
            ("HttpPort", EndpointOf("http", "port")),
            ("ApiKey", KEY),
            ("Uri", GRPC),
            ("HttpUri", HTTP),
        ),
    ),
)
