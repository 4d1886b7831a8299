// Made by aspirec from app.aspire. Edit that, not this file.
// sha256:af89ed3ff3d94227

resource catalog 'Microsoft.DBforPostgreSQL/flexibleServers@2024-08-01' existing = {
  name: 'psql-catalog'
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

resource prices 'Microsoft.DBforPostgreSQL/flexibleServers/databases@2024-08-01' = {
  parent: catalog
  name: 'prices'
}

output connectionString string = 'Host=${catalog.properties.fullyQualifiedDomainName}'

output name string = catalog.name

output id string = catalog.id

output hostName string = catalog.properties.fullyQualifiedDomainName
