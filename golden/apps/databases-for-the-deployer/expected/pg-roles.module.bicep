// Made by aspirec from app.aspire. Edit that, not this file.
// sha256:12798640509b2177

param principalId string

param principalName string

param principalType string

param pg_outputs_name string

resource pg 'Microsoft.DBforPostgreSQL/flexibleServers@2024-08-01' existing = {
  name: pg_outputs_name
}

resource pg_admin 'Microsoft.DBforPostgreSQL/flexibleServers/administrators@2024-08-01' = {
  parent: pg
  name: principalId
  properties: {
    principalName: principalName
    principalType: principalType
  }
}
