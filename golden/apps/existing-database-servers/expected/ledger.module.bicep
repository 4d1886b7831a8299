// Made by aspirec from app.aspire. Edit that, not this file.
// sha256:45c06707a4aae51e

resource ledger 'Microsoft.DBforPostgreSQL/flexibleServers@2024-08-01' existing = {
  name: 'psql-ledger'
}

output connectionString string = 'Host=${ledger.properties.fullyQualifiedDomainName}'

output name string = ledger.name

output id string = ledger.id

output hostName string = ledger.properties.fullyQualifiedDomainName
