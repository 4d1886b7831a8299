"""Milvus in a container: a vector database, standing alone."""

from __future__ import annotations

from aspirec.catalog.schema import Connection, DeclaredEndpoint
from aspirec.catalog.services._service import database, key, made_up, password_attribute, service
from aspirec.catalog.templates import Above, EndpointOf, Fmt, PhysicalName, PropertyOf

KEY_NAME = "{name}-key"
KEY = key(KEY_NAME)
URL = EndpointOf("grpc", "url")
TOKEN = Fmt("root:{}", KEY)
SERVER = (("Host", EndpointOf("grpc", "host")), ("Port", EndpointOf("grpc", "port")), ("Token", TOKEN), ("Uri", URL))

KIND = service(
    name="milvus",
    summary="Milvus container",
    doc="Milvus in a container; `password` is that of its user root.",
    registry="docker.io",
    image="milvusdb/milvus",
    tag="v2.5.27",
    endpoints=(DeclaredEndpoint(name="grpc", scheme="http", target_port=19530, transport="http2"),),
    arguments=("milvus", "run", "standalone"),
    variables=(
        ("COMMON_STORAGETYPE", "local"),
        ("ETCD_USE_EMBED", "true"),
        ("ETCD_DATA_DIR", "/var/lib/milvus/etcd"),
        ("COMMON_SECURITY_AUTHORIZATIONENABLED", "true"),
        ("COMMON_SECURITY_DEFAULTROOTPASSWORD", KEY),
    ),
    volume="/var/lib/milvus",
    attributes=(password_attribute("The password of root; without it, a parameter `NAME-key`."),),
    generates=(made_up(name=KEY_NAME),),
    connection=Connection(string=Fmt("Endpoint={};Key={}", URL, TOKEN), properties=SERVER),
    children=(
        database(
            Connection(
                string=Fmt("{};Database={}", PropertyOf("connectionString", up=1), PhysicalName()),
                properties=(
                    *((name, Above(value)) for name, value in SERVER),
                    ("DatabaseName", PhysicalName()),
                ),
            ),
            doc="A database of vectors.",
        ),
    ),
)
