"""SQL Server in a container."""

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
from aspirec.catalog.templates import Above, Fmt, PhysicalName, PropertyOf
from aspirec.model.nodes import Generated

SERVER = (("Host", HOST), ("Port", PORT), ("Username", "sa"), ("Password", PASSWORD))
# The password stands in this address as it is, unlike in those of other services: clients of Aspire's take it apart that way.
URI = Fmt("mssql://sa:{}@{}", PASSWORD, HOST_AND_PORT)
JDBC = Fmt("jdbc:sqlserver://{}", HOST_AND_PORT)
TRUST = ";trustServerCertificate=true"

KIND = service(
    name="sqlServer",
    summary="SQL Server container",
    also=("sql", "mssql"),
    doc="SQL Server in a container; the user is sa, and its password follows the rules of the server.",
    registry="mcr.microsoft.com",
    image="mssql/server",
    tag="2022-latest",
    endpoints=(tcp(1433),),
    variables=(("ACCEPT_EULA", "Y"), ("MSSQL_SA_PASSWORD", PASSWORD)),
    volume="/var/opt/mssql",
    attributes=(password_attribute(),),
    generates=(made_up(Generated(minimum_lower=1, minimum_upper=1, minimum_digits=1)),),
    connection=Connection(
        string=Fmt("Server={},{};User ID=sa;Password={};TrustServerCertificate=true", HOST, PORT, PASSWORD),
        properties=(*SERVER, ("Uri", URI), ("JdbcConnectionString", Fmt("{}{}", JDBC, TRUST))),
    ),
    children=(
        sql_database(
            SERVER,
            string=Fmt("{};Initial Catalog={}", PropertyOf("connectionString", up=1), PhysicalName()),
            uri=URI,
            jdbc=Fmt("{};databaseName={}{}", Above(JDBC), DATABASE_NAME, TRUST),
        ),
    ),
)
