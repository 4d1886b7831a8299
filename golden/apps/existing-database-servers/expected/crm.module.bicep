// Made by aspirec from app.aspire. Edit that, not this file.
// sha256:3bbb2101f23a3c19

resource crm 'Microsoft.Sql/servers@2023-08-01' existing = {
  name: 'sql-crm'
}

output sqlServerFqdn string = crm.properties.fullyQualifiedDomainName

output name string = crm.name

output id string = crm.id

output sqlServerAdminName string = crm.properties.administrators.login
