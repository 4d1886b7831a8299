"""MongoDB in a container."""

from __future__ import annotations

from aspirec.catalog.schema import Connection
from aspirec.catalog.services._service import (
    HOST,
    HOST_AND_PORT,
    NO_SPECIAL,
    PASSWORD,
    PORT,
    USER,
    database,
    made_up,
    password_attribute,
    service,
    tcp,
    user_attribute,
)
from aspirec.catalog.templates import Above, Encoded, Fmt, PhysicalName

SERVER = (
    ("Host", HOST),
    ("Port", PORT),
    ("Username", USER),
    ("Password", PASSWORD),
    ("AuthenticationDatabase", "admin"),
    ("AuthenticationMechanism", "SCRAM-SHA-256"),
)
ADDRESS = Fmt("mongodb://{}:{}@{}/", Encoded(USER), Encoded(PASSWORD), HOST_AND_PORT)
OPTIONS = "?authSource=admin&authMechanism=SCRAM-SHA-256"
OF_SERVER = Fmt("{}{}", ADDRESS, OPTIONS)
OF_DATABASE = Fmt("{}{}{}", Above(ADDRESS), Encoded(PhysicalName()), OPTIONS)

KIND = service(
    name="mongo",
    summary="MongoDB container",
    also=("mongodb",),
    doc="MongoDB in a container.",
    registry="docker.io",
    image="library/mongo",
    tag="8.3",
    endpoints=(tcp(27017),),
    variables=(("MONGO_INITDB_ROOT_USERNAME", USER), ("MONGO_INITDB_ROOT_PASSWORD", PASSWORD)),
    volume="/data/db",
    attributes=(user_attribute("admin"), password_attribute()),
    generates=(made_up(NO_SPECIAL),),
    connection=Connection(string=OF_SERVER, properties=(*SERVER, ("Uri", OF_SERVER))),
    children=(
        database(
            Connection(
                string=OF_DATABASE,
                properties=(
                    *((name, Above(value)) for name, value in SERVER),
                    ("Uri", OF_DATABASE),
                    ("DatabaseName", PhysicalName()),
                ),
            )
        ),
    ),
)
