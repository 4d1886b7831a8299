"""Kafka in a container: one broker that is its own controller."""

from __future__ import annotations

from aspirec.catalog.schema import Connection, DeclaredEndpoint
from aspirec.catalog.services._service import HAS_VOLUME, HOST, HOST_AND_PORT, PORT, service, tcp
from aspirec.catalog.templates import EndpointOf, Fmt, When

KIND = service(
    name="kafka",
    summary="Kafka container",
    doc="A Kafka broker in a container.",
    registry="docker.io",
    image="confluentinc/confluent-local",
    tag="8.2.0",
    endpoints=(tcp(9092), DeclaredEndpoint(name="internal", scheme="tcp", target_port=9093)),
    variables=(
        (
            "KAFKA_LISTENERS",
            "PLAINTEXT://localhost:29092,CONTROLLER://localhost:29093,"
            "PLAINTEXT_HOST://0.0.0.0:9092,PLAINTEXT_INTERNAL://0.0.0.0:9093",
        ),
        (
            "KAFKA_LISTENER_SECURITY_PROTOCOL_MAP",
            "CONTROLLER:PLAINTEXT,PLAINTEXT:PLAINTEXT,PLAINTEXT_HOST:PLAINTEXT,PLAINTEXT_INTERNAL:PLAINTEXT",
        ),
        # Clients ask the broker where it is; it answers with the addresses that they can reach.
        (
            "KAFKA_ADVERTISED_LISTENERS",
            Fmt(
                "PLAINTEXT://{}:29092,PLAINTEXT_HOST://{},PLAINTEXT_INTERNAL://{}:{}",
                HOST,
                HOST_AND_PORT,
                EndpointOf("internal", "host"),
                EndpointOf("internal", "port"),
            ),
        ),
        ("KAFKA_LOG_DIRS", When(HAS_VOLUME, "/var/lib/kafka/data")),
    ),
    volume="/var/lib/kafka/data",
    connection=Connection(string=HOST_AND_PORT, properties=(("Host", HOST), ("Port", PORT))),
)
