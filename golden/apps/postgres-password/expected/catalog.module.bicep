// Made by aspirec from app.aspire. Edit that, not this file.
// sha256:07883bea43620232

@description('The region to deploy to.')
param location string = resourceGroup().location

resource catalog 'Microsoft.DBforPostgreSQL/flexibleServers@2024-08-01' = {
  name: take('catalog-${uniqueString(resourceGroup().id)}', 63)
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
    'aspire-resource-name': 'catalog'
  }
}

// This range means all addresses within Azure, and no others.
resource postgreSqlFirewallRule_AllowAllAzureIps 'Microsoft.DBforPostgreSQL/flexibleServers/firewallRules@2024-08-01' = {
  parent: catalog
  name: 'AllowAllAzureIps'
  properties: {
    startIpAddress: '0.0.0.0'
    endIpAddress: '0.0.0.0'
  }
}

resource items 'Microsoft.DBforPostgreSQL/flexibleServers/databases@2024-08-01' = {
  parent: catalog
  name: 'items'
}

output connectionString string = 'Host=${catalog.properties.fullyQualifiedDomainName}'

output name string = catalog.name

output id string = catalog.id

output hostName string = catalog.properties.fullyQualifiedDomainName
