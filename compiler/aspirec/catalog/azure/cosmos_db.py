"""Azure Cosmos DB for NoSQL: an account with databases and containers."""

from __future__ import annotations

from collections.abc import Iterator

from aspirec import expressions as ex
from aspirec.bicep.strings import quoted
from aspirec.catalog.azure._vaults import WITH_KEYS, brought_vault, key_vault
from aspirec.catalog.checks import NOT_EMPTY
from aspirec.catalog.common import AZURE_ATTRIBUTES, AZURE_CHILDREN, AZURE_CLAUSES, DEFAULT_ROLES, name_in_azure
from aspirec.catalog.conditions import ALWAYS, NEW, PRIVATE, HasSeveral, Is, Not
from aspirec.catalog.schema import (
    Access,
    Attribute,
    Check,
    Child,
    Connection,
    DataRole,
    Kind,
    NameRule,
    Output,
    PrivateLink,
    StoredSecret,
)
from aspirec.catalog.templates import (
    AsList,
    Attr,
    BicepResource,
    Dot,
    Fmt,
    Fn,
    Method,
    Out,
    Own,
    Part,
    PhysicalName,
    PrincipalOf,
    Secret,
    Tags,
    Template,
    When,
)
from aspirec.diagnostics.codes.azure import UNLIKELY_TO_WORK
from aspirec.diagnostics.model import Diagnostic, report
from aspirec.filling import Subject
from aspirec.model.nodes import literal_text
from aspirec.types import STRING, Choice, ListOf, union

VERSION = "2024-08-15"
ENDPOINT = Out("connectionString")
KEY = Dot(Method(Own(root=True), "listKeys"), "primaryMasterKey")
WITH_KEY = Fmt("AccountEndpoint={};AccountKey={}", Own("properties.documentEndpoint", root=True), KEY)
PATHS = Check(what="a path such as '/id', or a list of paths", test=NOT_EMPTY.test)
NAMES = NameRule(
    minimum=1,
    maximum=255,
    pattern=r"[^/\\#?]*[^/\\#? ]",
    what=r"1 to 255 characters other than / \ # ?, no space at the end",
)


def _connection(tail: str, *names: tuple[str, Template]) -> Connection:
    """The connection of a database or container: `tail` is what its string adds to that of the account."""
    values = tuple(value for _, value in names)
    return Connection(
        string=When(
            WITH_KEYS, Secret("connectionstrings--{name}"), Fmt("AccountEndpoint={}" + tail, ENDPOINT, *values)
        ),
        properties=(
            ("Uri", ENDPOINT),
            ("AccountKey", When(WITH_KEYS, Secret("primaryaccesskey--{root}"))),
            ("ConnectionString", When(WITH_KEYS, Secret("connectionstrings--{name}"))),
            *names,
        ),
        functions=_functions(names),
    )


def _functions(names: tuple[tuple[str, Template], ...] = ()) -> tuple[tuple[str, Template], ...]:
    """What Azure Functions read: the bindings one variable, Aspire's two clients of Cosmos DB the others."""
    clients = tuple(f"Aspire__Microsoft__{client}__Cosmos__{{name}}" for client in ("EntityFrameworkCore", "Azure"))
    secret = When(WITH_KEYS, Secret("connectionstrings--{name}"))
    address = When(WITH_KEYS, None, ENDPOINT)
    return (
        ("{name}", secret),
        ("{name}__accountEndpoint", address),
        *((f"{client}__ConnectionString", secret) for client in clients),
        *((f"{client}__AccountEndpoint", address) for client in clients),
        *((f"{client}__{name}", value) for client in clients for name, value in names),
    )


def _secret(tail: str, *values: Template) -> StoredSecret:
    return StoredSecret(
        name="connectionstrings--{name}",
        symbol="{symbol}_connectionString",
        value=Fmt(f"{{}}{tail}", WITH_KEY, *values),
        when=WITH_KEYS,
    )


CONTAINER = Child(
    word="container",
    doc="A container of the database.",
    attributes=(
        name_in_azure("containerName"),
        Attribute(
            name="partitionKey",
            doc="The path of the partition key, such as '/id', or several paths for a hierarchical one.",
            type=union(STRING, ListOf(STRING)),
            required=True,
            check=PATHS,
            when=NEW,
        ),
    ),
    can_exist=True,
    name_attribute="containerName",
    name_rule=NAMES,
    resource=BicepResource(
        type="Microsoft.DocumentDB/databaseAccounts/sqlDatabases/containers",
        version=VERSION,
        body={
            "location": Attr("location"),
            "properties": {
                "resource": {
                    "id": PhysicalName(),
                    "partitionKey": {
                        "paths": AsList(Attr("partitionKey")),
                        "kind": When(HasSeveral("partitionKey"), "MultiHash", "Hash"),
                    },
                }
            },
            "tags": Tags(named=False),
        },
    ),
    connection=_connection(
        ";Database={};Container={}", ("DatabaseName", PhysicalName(up=1)), ("ContainerName", PhysicalName())
    ),
    secrets=(_secret(";Database={};Container={}", PhysicalName(up=1), PhysicalName()),),
)

DATABASE = Child(
    word="database",
    doc="A database.",
    attributes=(name_in_azure("databaseName"),),
    children=(CONTAINER,),
    can_exist=True,
    name_attribute="databaseName",
    name_rule=NAMES,
    resource=BicepResource(
        type="Microsoft.DocumentDB/databaseAccounts/sqlDatabases",
        version=VERSION,
        body={
            "location": Attr("location"),
            "properties": {"resource": {"id": PhysicalName()}},
            "tags": Tags(named=False),
        },
    ),
    connection=_connection(";Database={}", ("DatabaseName", PhysicalName())),
    secrets=(_secret(";Database={}", PhysicalName()),),
)

DATA_ACCESS = (
    BicepResource(
        type="Microsoft.DocumentDB/databaseAccounts/sqlRoleDefinitions",
        version=VERSION,
        symbol="{symbol}_roleDefinition{role}",
        name=PrincipalOf("role"),
        parent="{symbol}",
        existing=ALWAYS,
    ),
    BicepResource(
        type="Microsoft.DocumentDB/databaseAccounts/sqlRoleAssignments",
        version=VERSION,
        symbol="{symbol}_roleAssignment{role}",
        name=Fn("guid", PrincipalOf("id"), Part("{symbol}_roleDefinition{role}", "id"), Own("id")),
        parent="{symbol}",
        body={
            "properties": {
                "principalId": PrincipalOf("id"),
                "roleDefinitionId": Part("{symbol}_roleDefinition{role}", "id"),
                "scope": Own("id"),
            }
        },
    ),
)
"""Access to data is no matter of Azure's roles: the account has role definitions of its own."""


def _check_paths(subject: Subject) -> Iterator[Diagnostic]:
    """A warning for partition keys that are no paths."""
    for database in subject.children("database"):
        for container in database.all("container"):
            value = container.setting("partitionKey")
            for part in value.items if isinstance(value, ex.Array) else (value,):
                text = literal_text(part)
                if part is not None and text is not None and not text.startswith("/"):
                    fix = quoted(f"/{text}")
                    message = f"the partition key of '{container.name}' is a path, and '{text}' does not begin with '/'"
                    yield report(UNLIKELY_TO_WORK, message, part.span, help=f"write {fix}", fixes=[fix])


KIND = Kind(
    name="azure.cosmosDb",
    summary="Cosmos DB account",
    also=("cosmos", "documentDb"),
    instead=(
        (
            "locations",
            "write sku: null (a serverless account has one region) and configure { properties: { locations: [{ "
            "locationName: 'westeurope', failoverPriority: 0 }, …] } }",
        ),
    ),
    doc="An account of Azure Cosmos DB for NoSQL, serverless by default. Apps sign in with their identities, or "
    "with the account's key.",
    attributes=(
        *AZURE_ATTRIBUTES,
        DEFAULT_ROLES,
        Attribute(
            name="authentication",
            known="compiled",
            doc="How apps sign in: with their identities, or with the account's key, which is kept in a key vault.",
            type=Choice(("entra", "accessKey")),
            default="entra",
        ),
        key_vault(WITH_KEYS),
        Attribute(
            name="sku",
            known="compiled",
            doc="'serverless', or null for the throughput that Azure provisions by default.",
            type=Choice(("serverless",)),
            default="serverless",
            when=NEW,
        ),
    ),
    children=(*AZURE_CHILDREN, DATABASE),
    clauses=AZURE_CLAUSES,
    check=_check_paths,
    can_exist=True,
    name_rule=NameRule(
        minimum=3,
        maximum=44,
        pattern=r"[a-z0-9][a-z0-9-]*",
        what="3 to 44 lower-case letters, digits and hyphens, no hyphen first",
        allowed=("lower", "digit", "-"),
        separator="-",
        lower=True,
    ),
    resource=BicepResource(
        type="Microsoft.DocumentDB/databaseAccounts",
        version=VERSION,
        body={
            "location": Attr("location"),
            "kind": "GlobalDocumentDB",
            "properties": {
                "locations": [{"locationName": Attr("location"), "failoverPriority": 0}],
                "capabilities": [When(Is("sku", "serverless"), {"name": "EnableServerless"})],
                "consistencyPolicy": {"defaultConsistencyLevel": "Session"},
                "databaseAccountOfferType": "Standard",
                "disableLocalAuth": When(WITH_KEYS, False, True),
                "publicNetworkAccess": When(PRIVATE, "Disabled"),
            },
            "tags": Tags(),
        },
    ),
    brings=(brought_vault(WITH_KEYS),),
    vault="keyVault",
    secrets=(
        StoredSecret(name="connectionstrings--{name}", symbol="connectionString", value=WITH_KEY, when=WITH_KEYS),
        StoredSecret(name="primaryaccesskey--{name}", symbol="primaryAccessKey", value=KEY, when=WITH_KEYS),
    ),
    outputs=(
        Output(
            name="connectionString",
            value=Own("properties.documentEndpoint"),
            when=Not(WITH_KEYS),
            doc="The address of the account.",
        ),
        Output(
            name="connectionString",
            value=Own("properties.documentEndpoint"),
            when=WITH_KEYS,
            on_demand=True,
            doc="The address of the account.",
        ),
        Output(name="name", value=Own("name"), doc="The name of the account."),
        Output(name="id", value=Own("id"), doc="The resource id."),
    ),
    connection=Connection(
        string=When(WITH_KEYS, Secret("connectionstrings--{name}"), ENDPOINT),
        properties=(
            ("Uri", ENDPOINT),
            ("AccountKey", When(WITH_KEYS, Secret("primaryaccesskey--{name}"))),
            ("ConnectionString", When(WITH_KEYS, Secret("connectionstrings--{name}"))),
        ),
        functions=_functions(),
    ),
    access=Access(
        when=Not(WITH_KEYS),
        roles=(
            "CosmosDBAccountReaderRole",
            "CosmosDBOperator",
            "CosmosBackupOperator",
            "CosmosRestoreOperator",
            "DocumentDBAccountContributor",
        ),
        data_roles=(
            DataRole(name="CosmosDBBuiltInDataContributor", value="00000000-0000-0000-0000-000000000002"),
            DataRole(
                name="CosmosDBBuiltInDataReader", value="00000000-0000-0000-0000-000000000001", suffix="_DataReader"
            ),
        ),
        defaults=(("CosmosDBBuiltInDataContributor", ALWAYS),),
        assignment=DATA_ACCESS,
    ),
    private_link=PrivateLink(group="Sql", zones=("privatelink.documents.azure.com",)),
)
