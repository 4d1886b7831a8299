// Made by aspirec from app.aspire. Edit that, not this file.
// sha256:8c3366a3b669ccb4

resource sql 'Microsoft.Sql/servers@2023-08-01' existing = {
  name: 'contoso'
}

// This range stands for all addresses within Azure, and for no other.
resource sqlFirewallRule_AllowAllAzureIps 'Microsoft.Sql/servers/firewallRules@2023-08-01' = {
  parent: sql
  name: 'AllowAllAzureIps'
  properties: {
    startIpAddress: '0.0.0.0'
    endIpAddress: '0.0.0.0'
  }
}

output sqlServerFqdn string = sql.properties.fullyQualifiedDomainName

output name string = sql.name

output id string = sql.id

output sqlServerAdminName string = sql.properties.administrators.login
