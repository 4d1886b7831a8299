// Made by aspirec from app.aspire. Edit that, not this file.
// sha256:4805852744114e72

param principalId string

param principalName string

param catalog_outputs_name string

resource catalog 'Microsoft.DBforPostgreSQL/flexibleServers@2024-08-01' existing = {
  name: catalog_outputs_name
}

resource catalog_admin 'Microsoft.DBforPostgreSQL/flexibleServers/administrators@2024-08-01' = {
  parent: catalog
  name: principalId
  properties: {
    principalName: principalName
    principalType: 'ServicePrincipal'
  }
}
