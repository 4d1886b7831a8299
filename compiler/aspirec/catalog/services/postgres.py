"""PostgreSQL in a container."""

from __future__ import annotations

from aspirec.catalog.conditions import AllOf, AnyChild, AnyOf, Matches, Not, Written
from aspirec.catalog.schema import Connection, Limit
from aspirec.catalog.services._service import (
    DATABASE_NAME,
    HOST,
    HOST_AND_PORT,
    PASSWORD,
    PORT,
    USER,
    made_up,
    password_attribute,
    service,
    sql_database,
    tcp,
    user_attribute,
)
from aspirec.catalog.templates import Above, Encoded, Fmt, PhysicalName, PropertyOf, When

SERVER = (("Host", HOST), ("Port", PORT), ("Username", USER), ("Password", PASSWORD))
URI = Fmt("postgresql://{}:{}@{}", Encoded(USER), Encoded(PASSWORD), HOST_AND_PORT)
JDBC = Fmt("jdbc:postgresql://{}", HOST_AND_PORT)

OLD_FOLDER = "/var/lib/postgresql/data"
"""Where images up to 17 keep their data. Those from 18 on keep it in a folder beside, and stop if something is mounted here."""
MOUNTED_THERE = Matches("path", f"{OLD_FOLDER}/?")

KIND = service(
    name="postgres",
    summary="PostgreSQL container",
    doc="PostgreSQL in a container. Apps make the databases themselves: a reference gives their names.",
    registry="docker.io",
    image="library/postgres",
    tag="18.3",
    endpoints=(tcp(5432),),
    variables=(
        ("POSTGRES_HOST_AUTH_METHOD", "scram-sha-256"),
        ("POSTGRES_INITDB_ARGS", "--auth-host=scram-sha-256 --auth-local=scram-sha-256"),
        ("POSTGRES_USER", USER),
        ("POSTGRES_PASSWORD", PASSWORD),
    ),
    volume=When(Matches("tag", r"(\d|1[0-7])(\D.*)?"), OLD_FOLDER, "/var/lib/postgresql"),
    limits=(
        Limit(
            when=AllOf(
                Matches("tag", r"(1[89]|[2-9]\d)(\D.*)?"),
                Not(Written("image")),
                AnyOf(AnyChild("volume", MOUNTED_THERE), AnyChild("mount", MOUNTED_THERE)),
            ),
            message=f"from version 18 on, the image does not start with something mounted at {OLD_FOLDER}",
            help="write dataVolume: true instead, or mount it at /var/lib/postgresql",
            warning=True,
        ),
    ),
    attributes=(user_attribute("postgres"), password_attribute()),
    generates=(made_up(),),
    connection=Connection(
        string=Fmt("Host={};Port={};Username={};Password={}", HOST, PORT, USER, PASSWORD),
        properties=(*SERVER, ("Uri", URI), ("JdbcConnectionString", JDBC)),
    ),
    children=(
        sql_database(
            SERVER,
            string=Fmt("{};Database={}", PropertyOf("connectionString", up=1), PhysicalName()),
            uri=URI,
            jdbc=Fmt("{}/{}", Above(JDBC), DATABASE_NAME),
        ),
    ),
)
