"""MySQL in a container."""

from __future__ import annotations

from aspirec.catalog.schema import Connection
from aspirec.catalog.services._service import (
    DATABASE_NAME,
    HOST,
    HOST_AND_PORT,
    PASSWORD,
    PORT,
    made_up,
    password_attribute,
    service,
    sql_database,
    tcp,
)
from aspirec.catalog.templates import Above, Encoded, Fmt, PhysicalName, PropertyOf

SERVER = (("Host", HOST), ("Port", PORT), ("Username", "root"), ("Password", PASSWORD))
URI = Fmt("mysql://root:{}@{}", Encoded(PASSWORD), HOST_AND_PORT)
JDBC = Fmt("jdbc:mysql://{}", HOST_AND_PORT)

KIND = service(
    name="mysql",
    summary="MySQL container",
    doc="MySQL in a container; the user is root.",
    registry="docker.io",
    image="library/mysql",
    tag="9.7",
    endpoints=(tcp(3306),),
    variables=(("MYSQL_ROOT_PASSWORD", PASSWORD),),
    volume="/var/lib/mysql",
    attributes=(password_attribute(),),
    generates=(made_up(),),
    connection=Connection(
        string=Fmt("Server={};Port={};User ID=root;Password={}", HOST, PORT, PASSWORD),
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
