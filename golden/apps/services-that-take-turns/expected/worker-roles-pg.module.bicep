// Made by aspirec from app.aspire. Edit that, not this file.
// sha256:a6f7f03f661a8729

param principalId string

param principalName string

param pg_outputs_name string

resource pg 'Microsoft.DBforPostgreSQL/flexibleServers@2024-08-01' existing = {
  name: pg_outputs_name
}

resource pg_admin 'Microsoft.DBforPostgreSQL/flexibleServers/administrators@2024-08-01' = {
  parent: pg
  name: principalId
  properties: {
    principalName: principalName
    principalType: 'ServicePrincipal'
  }
}
