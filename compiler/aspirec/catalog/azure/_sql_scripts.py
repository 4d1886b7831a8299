"""Database users of SQL servers: deployment scripts, because Azure Resource Manager knows no users of databases.

Whoever may use a server becomes a user of each of its databases, with the role `db_owner` or those granted. The script signs
in as the server's administrator, an identity that the module of the server makes.
"""

from __future__ import annotations

from collections.abc import Iterator

from aspirec import expressions as ex
from aspirec.bicep.identifiers import symbol_of
from aspirec.catalog.azure import identity
from aspirec.catalog.azure._resources import acting_as, resource_of
from aspirec.catalog.naming import GROUP_ID
from aspirec.catalog.schema import Brought, Principal, ScriptNetwork, UserScript
from aspirec.catalog.templates import Item, OutputOf, Tags
from aspirec.filling import LOCATION, Subject, fill, tags_of
from aspirec.model.nodes import Child, Setting, literal_items
from aspirec.plan.nodes import Content, Resource, Variable

SCRIPT = """\
$ErrorActionPreference = 'Stop'

# A user is known by its SID, the bytes of its id in Entra. One of the same name with another SID belongs to an identity
# that has been deleted and made anew: it is replaced. A user that is right stays as it is.
$statement = @'
SET XACT_ABORT ON;
BEGIN TRANSACTION;

DECLARE @user nvarchar(258) = QUOTENAME(@name);
DECLARE @command nvarchar(max);

IF EXISTS (SELECT * FROM sys.database_principals WHERE name = @name AND type = @type AND sid <> @sid)
BEGIN
    SET @command = N'DROP USER ' + @user;
    EXEC (@command);
END;

IF NOT EXISTS (SELECT * FROM sys.database_principals WHERE name = @name AND type = @type)
BEGIN
    SET @command = N'CREATE USER ' + @user + N' WITH SID = ' + CONVERT(nvarchar(34), @sid, 1) + N', TYPE = ' + @type;
    EXEC (@command);
END;

SELECT @command = STRING_AGG(N'ALTER ROLE ' + QUOTENAME(value) + N' ADD MEMBER ' + @user, N'; ')
FROM STRING_SPLIT(@roles, N',');
EXEC (@command);

COMMIT TRANSACTION;
'@

# The resource that the token is for is the domain of all servers, which differs between clouds.
function Get-DatabaseToken {
    $domain = $env:DBSERVER.Substring($env:DBSERVER.IndexOf('.') + 1)
    $token = (Get-AzAccessToken -ResourceUrl "https://$domain/").Token
    if ($token -is [securestring]) { $token = [System.Net.NetworkCredential]::new('', $token).Password }
    return $token
}

function Add-DatabaseUser {
    $address = [System.Data.SqlClient.SqlConnectionStringBuilder]::new()
    $address['Server'] = "tcp:$($env:DBSERVER),1433"
    $address['Initial Catalog'] = $env:DBNAME
    $address['Encrypt'] = $true
    $address['Connect Timeout'] = 60

    $connection = [System.Data.SqlClient.SqlConnection]::new($address.ConnectionString)
    $connection.AccessToken = Get-DatabaseToken
    try {
        $connection.Open()
        $command = $connection.CreateCommand()
        $command.CommandText = $statement
        $command.CommandTimeout = 120
        [void]$command.Parameters.AddWithValue('@name', $env:PRINCIPALNAME)
        [void]$command.Parameters.AddWithValue('@type', $(if ($env:PRINCIPALTYPE -eq 'Group') { 'X' } else { 'E' }))
        [void]$command.Parameters.AddWithValue('@roles', $(if ($env:ROLES) { $env:ROLES } else { 'db_owner' }))
        [void]$command.Parameters.AddWithValue('@sid', [guid]::Parse($env:ID).ToByteArray())
        [void]$command.ExecuteNonQuery()
    }
    finally {
        $connection.Dispose()
    }
}

# A serverless database may be asleep, and takes a while to wake up.
$attempts = 5
for ($attempt = 1; $attempt -le $attempts; $attempt++) {
    try {
        Add-DatabaseUser
        break
    }
    catch {
        if ($attempt -eq $attempts) { throw }
        Write-Output "Attempt $attempt of $attempts failed: $_"
        Start-Sleep -Seconds 60
    }
}
"""


def _allowed(tag: str) -> Child:
    """The rule by which scripts reach a service of Azure's."""
    port = "443"
    values = {
        "direction": "Outbound",
        "access": "Allow",
        "protocol": "Tcp",
        "destinationPrefix": tag,
        "destinationPort": port,
    }
    settings = tuple(Setting(name=name, value=ex.lift(value)) for name, value in values.items())
    return Child(word="rule", name=f"allow-outbound-{port}-{tag}", settings=settings)


SCRIPT_NETWORK = ScriptNetwork(
    child="database",
    administrator="sqlServerAdminName",
    identity=Brought(kind=identity.KIND.name, name="{name}-admin-identity"),
    subnet="adminScriptSubnet",
    subnet_name="{name}-aci-subnet",
    storage="adminScriptStorage",
    endpoints="adminScriptEndpoints",
    prefix_length=29,
    group=Brought(
        kind="azure.networkSecurityGroup",
        name="{name}-nsg",
        holds=(_allowed("AzureActiveDirectory"), _allowed("Sql")),
        known_as="networkSecurityGroup",
    ),
    account=Brought(kind="azure.storage", name="{short}-store", settings=(("allowSharedKeyAccess", True),)),
    files=Brought(
        kind="azure.privateEndpoint", name="{item}-files-pe", settings=(("subnet", Item()), ("group", "file"))
    ),
    role="StorageFileDataPrivilegedContributor",
)
"""Where scripts run whose server is closed. The account needs its keys: with one of them the share is mounted."""

USERS = UserScript(user="ID", server="DBSERVER", database="DBNAME", roles="ROLES", usual="db_owner")


POWERSHELL = "14.0"
"""The version of the Az modules that the script runs with."""


def build(target: Subject, principal: Principal) -> Content:
    """One script for every database of the server; nothing for an existing server, whose administrator we are not."""
    databases = target.children("database")
    if target.exists or not databases:
        return Content()
    found = list(_principal_resources(principal))
    found += [_administrator(target)]
    found += [_script(target, target.below(database), principal) for database in databases]
    text = Variable(name="addDatabaseUser", value=ex.lift(SCRIPT))
    return Content(resources=tuple(found), variables=(text,), span=target.resource.span)


def _identity(symbol: str, name: ex.Expr) -> Resource:
    return resource_of(identity.KIND, symbol, name, existing=True)


def _administrator(target: Subject) -> Resource:
    return _identity("sqlServerAdmin", ex.OutputRef(target.resource.name, SCRIPT_NETWORK.administrator))


def _principal_resources(principal: Principal) -> Iterator[Resource]:
    """The identity that becomes a user; an existing one is declared by the linker, with its scope."""
    if principal.resource is not None and principal.resource.existing is None:
        yield _identity("mi", principal.name)


def _user_id(principal: Principal) -> ex.Expr:
    """What the SID of the user is made of: the client id of an identity, the object id of a person or a group."""
    if principal.resource is None:
        object_id: ex.Expr = principal.id
        return object_id
    is_new = principal.resource.existing is None
    user: ex.Expr = ex.Symbol("mi") if is_new else ex.Lookup(principal.resource.name)
    return ex.member(user, "properties.clientId")


def _script(target: Subject, database: Subject, principal: Principal) -> Resource:
    unique = ex.call("uniqueString", target.symbol, principal.name, database.name, GROUP_ID)
    roles = ",".join(role.value for role in principal.data_roles)
    variables: tuple[tuple[str, ex.Value], ...] = (
        (USERS.database, database.physical_name),
        (USERS.server, ex.member(ex.Lookup(target.resource.name), "properties.fullyQualifiedDomainName")),
        ("PRINCIPALTYPE", principal.type),
        ("PRINCIPALNAME", principal.name),
        (USERS.user, _user_id(principal)),
        *(((USERS.roles, roles),) if roles != USERS.usual else ()),
    )
    tags = tags_of(target, Tags(named=False))
    body = ex.lift_object(
        {
            "location": _region(target),
            "identity": acting_as(ex.Member(ex.Symbol("sqlServerAdmin"), "id")),
            "kind": "AzurePowerShell",
            "properties": {
                "azPowerShellVersion": POWERSHELL,
                "retentionInterval": "PT1H",
                "environmentVariables": [{"name": name, "value": value} for name, value in variables],
                "scriptContent": ex.Symbol("addDatabaseUser"),
                **_inside_network(target),
            },
            **({"tags": tags} if tags is not None else {}),
        }
    )
    return Resource(
        symbol=f"script_{target.symbol}_{symbol_of(database.name)}",
        type="Microsoft.Resources/deploymentScripts",
        api_version="2023-08-01",
        name=ex.call("take", ex.text("script-", unique), 24),
        body=body,
        depends_on=tuple(ex.Lookup(endpoint.resource) for endpoint in _endpoints(target)),
        comment=f"Makes the principal a user of the database {database.name}.",
        span=target.resource.span,
    )


def _endpoints(target: Subject) -> Iterator[ex.ResourceRef]:
    """The private endpoints of the server and of the script's storage."""
    for item in literal_items(target.written(SCRIPT_NETWORK.endpoints)):
        if isinstance(item, ex.ResourceRef):
            yield item


def _region(target: Subject) -> ex.Value:
    """Where the script runs: in the region of the network that it runs in, if any."""
    subnet = target.written(SCRIPT_NETWORK.subnet) if target.written(SCRIPT_NETWORK.endpoints) is not None else None
    network = target.index[subnet.resource] if isinstance(subnet, ex.ResourceRef) else None
    return (network.given("location") if network is not None else None) or LOCATION


def _inside_network(target: Subject) -> dict[str, ex.Value]:
    """Where the script runs if the server is closed to the public network: in a subnet, its files on an account there."""
    if target.written(SCRIPT_NETWORK.endpoints) is None:
        return {}
    return {
        "containerSettings": {"subnetIds": [{"id": fill(OutputOf(SCRIPT_NETWORK.subnet, "{symbol}_Id"), target)}]},
        "storageAccountSettings": {"storageAccountName": fill(OutputOf(SCRIPT_NETWORK.storage, "name"), target)},
    }
