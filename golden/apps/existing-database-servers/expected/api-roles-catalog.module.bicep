// Made by aspirec from app.aspire. Edit that, not this file.
// sha256:5e32abc610fd8ee3

param principalId string

param principalName string

resource catalog 'Microsoft.DBforPostgreSQL/flexibleServers@2024-08-01' existing = {
  name: 'psql-catalog'
}

resource catalog_admin 'Microsoft.DBforPostgreSQL/flexibleServers/administrators@2024-08-01' = {
  parent: catalog
  name: principalId
  properties: {
    principalName: principalName
    principalType: 'ServicePrincipal'
  }
}
