// Made by aspirec from app.aspire. Edit that, not this file.
// sha256:fcc73593824b7ba5

param principalId string

param principalName string

resource ledger 'Microsoft.DBforPostgreSQL/flexibleServers@2024-08-01' existing = {
  name: 'psql-ledger'
}

resource ledger_admin 'Microsoft.DBforPostgreSQL/flexibleServers/administrators@2024-08-01' = {
  parent: ledger
  name: principalId
  properties: {
    principalName: principalName
    principalType: 'ServicePrincipal'
  }
}
