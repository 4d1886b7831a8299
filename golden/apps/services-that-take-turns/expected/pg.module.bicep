// Made by aspirec from app.aspire. Edit that, not this file.
// sha256:a0d38b567df4b523

@description('The region to deploy to.')
param location string = resourceGroup().location

resource pg 'Microsoft.DBforPostgreSQL/flexibleServers@2024-08-01' = {
  name: take('pg-${uniqueString(resourceGroup().id)}', 63)
  location: location
  sku: {
    name: 'Standard_B1ms'
    tier: 'Burstable'
  }
  properties: {
    authConfig: {
      activeDirectoryAuth: 'Enabled'
      passwordAuth: 'Disabled'
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
    'aspire-resource-name': 'pg'
  }
}

// This range means all addresses within Azure, and no others.
resource postgreSqlFirewallRule_AllowAllAzureIps 'Microsoft.DBforPostgreSQL/flexibleServers/firewallRules@2024-08-01' = {
  parent: pg
  name: 'AllowAllAzureIps'
  properties: {
    startIpAddress: '0.0.0.0'
    endIpAddress: '0.0.0.0'
  }
}

resource orders 'Microsoft.DBforPostgreSQL/flexibleServers/databases@2024-08-01' = {
  parent: pg
  name: 'orders'
}

output connectionString string = 'Host=${pg.properties.fullyQualifiedDomainName}'

output name string = pg.name

output id string = pg.id

output hostName string = pg.properties.fullyQualifiedDomainName
