// Made by aspirec from app.aspire. Edit that, not this file.
// sha256:5bd99b1482208a43

@description('The region to deploy to.')
param location string = resourceGroup().location

param administratorLogin string

@secure()
param administratorLoginPassword string

param ledger_kv_outputs_name string

resource ledger_kv 'Microsoft.KeyVault/vaults@2024-11-01' existing = {
  name: ledger_kv_outputs_name
}

resource ledger 'Microsoft.DBforPostgreSQL/flexibleServers@2024-08-01' = {
  name: take('ledger-${uniqueString(resourceGroup().id)}', 63)
  location: location
  sku: {
    name: 'Standard_B1ms'
    tier: 'Burstable'
  }
  properties: {
    administratorLogin: administratorLogin
    administratorLoginPassword: administratorLoginPassword
    authConfig: {
      activeDirectoryAuth: 'Disabled'
      passwordAuth: 'Enabled'
    }
    availabilityZone: '1'
    backup: {
      backupRetentionDays: 7
      geoRedundantBackup: 'Disabled'
    }
    highAvailability: {
      mode: 'Disabled'
    }
    storage: {
      storageSizeGB: 32
    }
    version: '16'
  }
  tags: {
    'aspire-resource-name': 'ledger'
  }
}

// This range means all addresses within Azure, and no others.
resource postgreSqlFirewallRule_AllowAllAzureIps 'Microsoft.DBforPostgreSQL/flexibleServers/firewallRules@2024-08-01' = {
  parent: ledger
  name: 'AllowAllAzureIps'
  properties: {
    startIpAddress: '0.0.0.0'
    endIpAddress: '0.0.0.0'
  }
}

resource accounts 'Microsoft.DBforPostgreSQL/flexibleServers/databases@2024-08-01' = {
  parent: ledger
  name: 'accounts_v2'
}

resource connectionString 'Microsoft.KeyVault/vaults/secrets@2024-11-01' = {
  parent: ledger_kv
  name: 'connectionstrings--ledger'
  properties: {
    value: 'Host=${ledger.properties.fullyQualifiedDomainName};Username=${administratorLogin};Password=${administratorLoginPassword}'
  }
}

resource accounts_connectionString 'Microsoft.KeyVault/vaults/secrets@2024-11-01' = {
  parent: ledger_kv
  name: 'connectionstrings--accounts'
  properties: {
    value: 'Host=${ledger.properties.fullyQualifiedDomainName};Username=${administratorLogin};Password=${administratorLoginPassword};Database=accounts_v2'
  }
}

output name string = ledger.name

output id string = ledger.id

output hostName string = ledger.properties.fullyQualifiedDomainName
