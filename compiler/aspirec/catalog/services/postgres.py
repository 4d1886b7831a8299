"""PostgreSQL in a container."""

from __future__ import annotations

from aspirec.catalog.conditions import Matches
from aspirec.catalog.schema import Connection
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
    # Images up to 17 keep their data one folder further down than those from 18 on.
    volume=When(Matches("tag", r"(\d|1[0-7])(\D.*)?"), "/var/lib/postgresql/data", "/var/lib/postgresql"),
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
