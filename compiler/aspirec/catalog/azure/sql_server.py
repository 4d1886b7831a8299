"""Azure SQL Database: a logical server with databases, and Entra identities as its only users."""

from __future__ import annotations

from aspirec.catalog.azure._firewalls import open_to_azure
from aspirec.catalog.azure._sql_scripts import SCRIPT_NETWORK, USERS
from aspirec.catalog.azure._sql_scripts import build as build_users
from aspirec.catalog.common import AZURE_ATTRIBUTES, AZURE_CHILDREN, AZURE_CLAUSES, DEFAULT_ROLES, name_in_azure
from aspirec.catalog.conditions import ALWAYS, NEW, PRIVATE, Given, Not, Written
from aspirec.catalog.schema import (
    Access,
    Attribute,
    Child,
    Connection,
    DataRole,
    Kind,
    NameRule,
    Output,
    PrivateLink,
)
from aspirec.catalog.templates import (
    Attr,
    BicepResource,
    Dot,
    Fmt,
    Fn,
    NameBy,
    Out,
    Own,
    Part,
    PhysicalName,
    Tags,
    Template,
    When,
)
from aspirec.types import Target

VERSION = "2023-08-01"
ADMINISTRATOR = "sqlServerAdminManagedIdentity"
STRING = 'Server=tcp:{},1433;Encrypt=True;Authentication="Active Directory Default"'
JDBC = "jdbc:sqlserver://{}:1433;%sencrypt=true;trustServerCertificate=false"
HOST = Out("sqlServerFqdn")
FREE_OFFER = Not(Written("sku"))
"""A database without a word on its tier is one of those that a subscription has for free."""


def _properties(uri: Template, jdbc: Template) -> tuple[tuple[str, Template], ...]:
    return (("Host", HOST), ("Port", "1433"), ("Uri", uri), ("JdbcConnectionString", jdbc))


DATABASE = Child(
    word="database",
    doc="A database. It uses the free offer of the subscription, unless `sku` says otherwise.",
    attributes=(
        name_in_azure("databaseName"),
        Attribute(
            name="sku", doc="The tier, such as 'GP_S_Gen5_1'; null for Azure's own default.", heeds_null=True, when=NEW
        ),
    ),
    can_exist=True,
    name_attribute="databaseName",
    name_rule=NameRule(
        minimum=1,
        maximum=128,
        pattern=r"[^<>*%&:\\/?]*[^<>*%&:\\/?. ]",
        what=r"1 to 128 characters other than < > * % & : \ / ?, no period or space at the end",
    ),
    resource=BicepResource(
        type="Microsoft.Sql/servers/databases",
        version=VERSION,
        body={
            "location": Attr("location"),
            "sku": When(FREE_OFFER, {"name": "GP_S_Gen5_2"}, When(Given("sku"), {"name": Attr("sku")})),
            "properties": When(FREE_OFFER, {"useFreeLimit": True, "freeLimitExhaustionBehavior": "AutoPause"}),
            "tags": Tags(named=False),
        },
    ),
    connection=Connection(
        string=Fmt(STRING + ";Database={}", HOST, PhysicalName()),
        properties=(
            *_properties(
                Fmt("mssql://{}:1433/{}", HOST, PhysicalName()), Fmt(JDBC % "database={};", HOST, PhysicalName())
            ),
            ("DatabaseName", PhysicalName()),
        ),
    ),
)

KIND = Kind(
    name="azure.sqlServer",
    summary="SQL server",
    also=("sql", "mssql", "sqlDatabase"),
    doc="A logical server of Azure SQL Database, administered by its own identity. Apps that reference it or a "
    "database become users of all its databases, made by a script that runs with the deployment. Users of "
    "an existing server are up to its administrator. The firewall lets in everything that runs in Azure, "
    "even on an existing server, unless all its databases are `existing` too, or a private endpoint closes "
    "it.",
    attributes=(
        *AZURE_ATTRIBUTES,
        DEFAULT_ROLES,
        Attribute(
            name=SCRIPT_NETWORK.subnet,
            delegates="Microsoft.ContainerInstance/containerGroups",
            doc="The subnet in which those scripts run, if a private endpoint closes the server.",
            type=Target(("azure.virtualNetwork/subnet",), "a subnet"),
        ),
        Attribute(
            name=SCRIPT_NETWORK.storage,
            doc="The storage account that those scripts use, if a private endpoint closes the server.",
            type=Target(("azure.storage",), "a storage account"),
        ),
    ),
    children=(*AZURE_CHILDREN, DATABASE),
    clauses=AZURE_CLAUSES,
    can_exist=True,
    name_rule=NameRule(
        minimum=1,
        maximum=63,
        pattern=r"[a-z0-9]([a-z0-9-]*[a-z0-9])?",
        what="1 to 63 lower-case letters, digits and hyphens, no hyphen at either end",
        allowed=("lower", "digit", "-"),
        separator="-",
        lower=True,
    ),
    resource=BicepResource(
        type="Microsoft.Sql/servers",
        version=VERSION,
        body={
            "location": Attr("location"),
            "properties": {
                "administrators": {
                    "administratorType": "ActiveDirectory",
                    "login": Part(ADMINISTRATOR, "name"),
                    "sid": Part(ADMINISTRATOR, "properties.principalId"),
                    "tenantId": Dot(Fn("subscription"), "tenantId"),
                    "azureADOnlyAuthentication": True,
                },
                "minimalTlsVersion": "1.2",
                "publicNetworkAccess": When(PRIVATE, "Disabled", "Enabled"),
                "version": "12.0",
            },
            "tags": Tags(),
        },
    ),
    parts=(
        BicepResource(
            type="Microsoft.ManagedIdentity/userAssignedIdentities",
            version="2024-11-30",
            symbol=ADMINISTRATOR,
            name=NameBy(
                NameRule(maximum=63, allowed=("lower", "upper", "digit", "-", "_"), separator="-"), "{symbol}-admin"
            ),
            when=NEW,
            body={"location": Attr("location"), "tags": Tags(named=False)},
            comment="Administers the server: scripts run as this identity to create database users.",
        ),
        open_to_azure("Microsoft.Sql/servers", VERSION, "sqlFirewallRule_AllowAllAzureIps"),
    ),
    outputs=(
        Output(name="sqlServerFqdn", value=Own("properties.fullyQualifiedDomainName"), doc="The host name."),
        Output(name="name", value=Own("name"), doc="The name of the server."),
        Output(name="id", value=Own("id"), doc="The resource id."),
        Output(
            name=SCRIPT_NETWORK.administrator,
            value=Own("properties.administrators.login"),
            doc="The name of the identity that administers the server.",
        ),
    ),
    connection=Connection(
        string=Fmt(STRING, HOST),
        properties=_properties(Fmt("mssql://{}:1433", HOST), Fmt(JDBC % "", HOST)),
    ),
    access=Access(
        roles=("SqlDBContributor", "SqlServerContributor", "SqlSecurityManager", "SqlManagedInstanceContributor"),
        data_roles=tuple(
            DataRole(name=name, value=name)
            for name in (USERS.usual, "db_datareader", "db_datawriter", "db_ddladmin", "db_accessadmin")
        ),
        defaults=((USERS.usual, ALWAYS),),
        build=build_users,
        users=USERS,
        scripts=SCRIPT_NETWORK,
    ),
    private_link=PrivateLink(group="sqlServer", zones=("privatelink.database.windows.net",)),
)
