// Made by aspirec from app.aspire. Edit that, not this file.
// sha256:f3ce36adffcbb1d3

resource shared 'Microsoft.Sql/servers@2023-08-01' existing = {
  name: 'contoso'
}

// This range means all addresses within Azure, and no others.
resource sqlFirewallRule_AllowAllAzureIps 'Microsoft.Sql/servers/firewallRules@2023-08-01' = {
  parent: shared
  name: 'AllowAllAzureIps'
  properties: {
    startIpAddress: '0.0.0.0'
    endIpAddress: '0.0.0.0'
  }
}

output sqlServerFqdn string = shared.properties.fullyQualifiedDomainName

output name string = shared.name

output id string = shared.id

output sqlServerAdminName string = shared.properties.administrators.login
