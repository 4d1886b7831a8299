// Made by aspirec from app.aspire. Edit that, not this file.
// sha256:0cba3d4f83640c38

resource catalog 'Microsoft.DBforPostgreSQL/flexibleServers@2024-08-01' existing = {
  name: 'psql-catalog'
}

// This range stands for all addresses within Azure, and for no other.
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
