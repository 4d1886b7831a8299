"""Azure Database for PostgreSQL, flexible server."""

from __future__ import annotations

from aspirec.catalog.azure._firewalls import open_to_azure
from aspirec.catalog.azure._vaults import brought_vault, key_vault
from aspirec.catalog.common import AZURE_ATTRIBUTES, AZURE_CHILDREN, AZURE_CLAUSES, DEFAULT_ROLES, name_in_azure
from aspirec.catalog.conditions import ALWAYS, PRIVATE, Given, Is, Not
from aspirec.catalog.schema import (
    Access,
    Attribute,
    Child,
    Connection,
    DataRole,
    GeneratedParameter,
    Kind,
    NameRule,
    Output,
    PrivateLink,
    StoredSecret,
)
from aspirec.catalog.templates import (
    Argument,
    Attr,
    BicepResource,
    Encoded,
    Fmt,
    Out,
    Own,
    ParameterOf,
    PhysicalName,
    PrincipalOf,
    Secret,
    Tags,
    Template,
    When,
)
from aspirec.model.nodes import Generated
from aspirec.types import Choice

VERSION = "2024-08-01"
WITH_PASSWORD = Is("authentication", "password")
HOST = Out("hostName")
USER_NAME = When(Given("userName"), Attr("userName"), ParameterOf("{name}-username"))
PASSWORD = When(Given("password"), Attr("password"), ParameterOf("{name}-password", secure=True))
LOGIN = Argument("administratorLogin", USER_NAME)
LOGIN_PASSWORD = Argument("administratorLoginPassword", PASSWORD, secure=True)
WITH_LOGIN = Fmt(
    "Host={};Username={};Password={}", Own("properties.fullyQualifiedDomainName", root=True), LOGIN, LOGIN_PASSWORD
)
JDBC = (
    "jdbc:postgresql://{}%s?sslmode=require"
    "&authenticationPluginClassName=com.azure.identity.extensions.jdbc.postgresql.AzurePostgresqlAuthenticationPlugin"
)


def _properties(tail: str, *names: Template) -> tuple[tuple[str, Template], ...]:
    """Connection properties of the server, or of a database: `tail` is what their addresses end with."""
    return (
        ("Host", HOST),
        ("Port", "5432"),
        (
            "Uri",
            When(
                WITH_PASSWORD,
                Fmt(
                    "postgresql://{}:{}@{}" + tail,
                    Encoded(USER_NAME),
                    Encoded(PASSWORD),
                    HOST,
                    *names,
                ),
                Fmt("postgresql://{}" + tail, HOST, *names),
            ),
        ),
        ("JdbcConnectionString", Fmt(JDBC % tail, HOST, *names)),
        ("UserName", When(WITH_PASSWORD, USER_NAME)),
        ("Password", When(WITH_PASSWORD, PASSWORD)),
    )


DATABASE = Child(
    word="database",
    doc="A database.",
    attributes=(name_in_azure("databaseName"),),
    can_exist=True,
    name_attribute="databaseName",
    name_rule=NameRule(
        minimum=1,
        maximum=63,
        pattern=r"[A-Za-z_][A-Za-z0-9_-]*",
        what="1 to 63 letters, digits, hyphens and underscores, no digit or hyphen first",
    ),
    resource=BicepResource(type="Microsoft.DBforPostgreSQL/flexibleServers/databases", version=VERSION),
    connection=Connection(
        string=When(
            WITH_PASSWORD,
            Secret("connectionstrings--{name}"),
            Fmt("{};Database={}", Out("connectionString"), PhysicalName()),
        ),
        properties=(*_properties("/{}", PhysicalName()), ("DatabaseName", PhysicalName())),
    ),
    secrets=(
        StoredSecret(
            name="connectionstrings--{name}",
            symbol="{symbol}_connectionString",
            value=Fmt("{};Database={}", WITH_LOGIN, PhysicalName()),
            when=WITH_PASSWORD,
        ),
    ),
)

KIND = Kind(
    name="azure.postgres",
    summary="PostgreSQL server",
    doc="A flexible server. Apps sign in with their identities, as administrators of the server, or with a "
    "password. The firewall lets in everything that runs in Azure, even on an existing server, unless all "
    "its databases are `existing` too, or a private endpoint closes it.",
    attributes=(
        *AZURE_ATTRIBUTES,
        DEFAULT_ROLES,
        Attribute(
            name="authentication",
            known="compiled",
            doc="How apps sign in: with their identities, or with a login whose password is kept in a key vault.",
            type=Choice(("entra", "password")),
            default="entra",
        ),
        Attribute(
            name="userName",
            needed=True,
            doc="The login of the administrator; without it, a parameter NAME-username is added.",
            concealed=True,
            when=WITH_PASSWORD,
        ),
        Attribute(
            name="password",
            needed=True,
            doc="The password of the administrator; without it, a parameter NAME-password is added.",
            secret=True,
            when=WITH_PASSWORD,
        ),
        key_vault(WITH_PASSWORD),
    ),
    children=(*AZURE_CHILDREN, DATABASE),
    clauses=AZURE_CLAUSES,
    can_exist=True,
    name_rule=NameRule(
        minimum=3,
        maximum=63,
        pattern=r"[a-z0-9]+(-[a-z0-9]+)*",
        what="3 to 63 lower-case letters, digits and single hyphens, a letter or digit at both ends",
        allowed=("lower", "digit", "-"),
        separator="-",
        lower=True,
    ),
    resource=BicepResource(
        type="Microsoft.DBforPostgreSQL/flexibleServers",
        version=VERSION,
        body={
            "location": Attr("location"),
            "sku": {"name": "Standard_B1ms", "tier": "Burstable"},
            "properties": {
                "administratorLogin": When(WITH_PASSWORD, LOGIN),
                "administratorLoginPassword": When(WITH_PASSWORD, LOGIN_PASSWORD),
                "authConfig": {
                    "activeDirectoryAuth": When(WITH_PASSWORD, "Disabled", "Enabled"),
                    "passwordAuth": When(WITH_PASSWORD, "Enabled", "Disabled"),
                },
                "availabilityZone": "1",
                "backup": {"backupRetentionDays": 7, "geoRedundantBackup": "Disabled"},
                "highAvailability": {"mode": "Disabled"},
                "network": When(PRIVATE, {"publicNetworkAccess": "Disabled"}),
                "storage": {"storageSizeGB": 32},
                "version": "16",
            },
            "tags": Tags(),
        },
    ),
    parts=(
        open_to_azure("Microsoft.DBforPostgreSQL/flexibleServers", VERSION, "postgreSqlFirewallRule_AllowAllAzureIps"),
    ),
    generates=(
        GeneratedParameter(
            name="{name}-username",
            unless="userName",
            secure=False,
            generated=Generated(minimum_length=10, digits=False, special=False),
            when=WITH_PASSWORD,
        ),
        GeneratedParameter(name="{name}-password", unless="password", when=WITH_PASSWORD),
    ),
    brings=(brought_vault(WITH_PASSWORD),),
    vault="keyVault",
    secrets=(
        StoredSecret(name="connectionstrings--{name}", symbol="connectionString", value=WITH_LOGIN, when=WITH_PASSWORD),
    ),
    outputs=(
        Output(
            name="connectionString",
            value=Fmt("Host={}", Own("properties.fullyQualifiedDomainName")),
            when=Not(WITH_PASSWORD),
            doc="The connection string up to the database: the host.",
        ),
        Output(name="name", value=Own("name"), doc="The name of the server."),
        Output(name="id", value=Own("id"), doc="The resource id."),
        Output(name="hostName", value=Own("properties.fullyQualifiedDomainName"), doc="The host name."),
    ),
    connection=Connection(
        string=When(WITH_PASSWORD, Secret("connectionstrings--{name}"), Out("connectionString")),
        properties=_properties(""),
    ),
    access=Access(
        in_turn=True,
        when=Not(WITH_PASSWORD),
        data_roles=(DataRole(name="PostgreSqlAdministrator", value="administrator"),),
        defaults=(("PostgreSqlAdministrator", ALWAYS),),
        assignment=(
            BicepResource(
                type="Microsoft.DBforPostgreSQL/flexibleServers/administrators",
                version=VERSION,
                symbol="{symbol}_admin",
                name=PrincipalOf("id"),
                parent="{symbol}",
                body={"properties": {"principalName": PrincipalOf("name"), "principalType": PrincipalOf("type")}},
            ),
        ),
    ),
    private_link=PrivateLink(group="postgresqlServer", zones=("privatelink.postgres.database.azure.com",)),
)
