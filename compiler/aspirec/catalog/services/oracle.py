"""Oracle Database Free in a container."""

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

SERVER = (("Host", HOST), ("Port", PORT), ("Username", "system"), ("Password", PASSWORD))
URI = Fmt("oracle://system:{}@{}", Encoded(PASSWORD), HOST_AND_PORT)
JDBC = Fmt("jdbc:oracle:thin:@//{}", HOST_AND_PORT)

KIND = service(
    name="oracle",
    summary="Oracle Database container",
    doc="Oracle Database Free in a container; the user is system.",
    registry="container-registry.oracle.com",
    image="database/free",
    tag="23.26.1.0",
    endpoints=(tcp(1521),),
    variables=(("ORACLE_PWD", PASSWORD),),
    volume="/opt/oracle/oradata",
    attributes=(password_attribute(),),
    generates=(made_up(),),
    connection=Connection(
        string=Fmt("user id=system;password={};data source={}", PASSWORD, HOST_AND_PORT),
        properties=(*SERVER, ("Uri", URI), ("JdbcConnectionString", JDBC)),
    ),
    children=(
        sql_database(
            SERVER,
            string=Fmt("{}/{}", PropertyOf("connectionString", up=1), PhysicalName()),
            uri=URI,
            jdbc=Fmt("{}/{}", Above(JDBC), DATABASE_NAME),
            doc="A pluggable database on the server.",
        ),
    ),
)
