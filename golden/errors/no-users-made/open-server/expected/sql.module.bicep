// Made by aspirec from app.aspire. Edit that, not this file.
// sha256:f80cca508a0d6bb5

resource sql 'Microsoft.Sql/servers@2023-08-01' existing = {
  name: 'contoso'
}

output sqlServerFqdn string = sql.properties.fullyQualifiedDomainName

output name string = sql.name

output id string = sql.id

output sqlServerAdminName string = sql.properties.administrators.login
