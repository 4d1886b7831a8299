// Made by aspirec from app.aspire. Edit that, not this file.
// sha256:c4a4c34151c8e14e

@description('The region to deploy to.')
param location string = resourceGroup().location

param principalName string

param mi_outputs_sqlserveradminname string

param mi_outputs_name string

var addDatabaseUser = '''
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
'''

resource mi_ 'Microsoft.Sql/servers@2023-08-01' existing = {
  name: mi_outputs_name
}

resource mi 'Microsoft.ManagedIdentity/userAssignedIdentities@2024-11-30' existing = {
  name: principalName
}

resource sqlServerAdmin 'Microsoft.ManagedIdentity/userAssignedIdentities@2024-11-30' existing = {
  name: mi_outputs_sqlserveradminname
}

// Makes the principal a user of the database people.
resource script_mi_people 'Microsoft.Resources/deploymentScripts@2023-08-01' = {
  name: take('script-${uniqueString('mi', principalName, 'people', resourceGroup().id)}', 24)
  location: location
  identity: {
    type: 'UserAssigned'
    userAssignedIdentities: {
      '${sqlServerAdmin.id}': {}
    }
  }
  kind: 'AzurePowerShell'
  properties: {
    azPowerShellVersion: '14.0'
    retentionInterval: 'PT1H'
    environmentVariables: [
      {
        name: 'DBNAME'
        value: 'people'
      }
      {
        name: 'DBSERVER'
        value: mi_.properties.fullyQualifiedDomainName
      }
      {
        name: 'PRINCIPALTYPE'
        value: 'ServicePrincipal'
      }
      {
        name: 'PRINCIPALNAME'
        value: principalName
      }
      {
        name: 'ID'
        value: mi.properties.clientId
      }
    ]
    scriptContent: addDatabaseUser
  }
}
