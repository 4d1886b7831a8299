// Made by aspirec from app.aspire. Edit that, not this file.
// sha256:97c5738d84f19a8a

@description('The region to deploy to.')
param location string = resourceGroup().location

resource mi 'Microsoft.Sql/servers@2023-08-01' = {
  name: take('mi-${uniqueString(resourceGroup().id)}', 63)
  location: location
  properties: {
    administrators: {
      administratorType: 'ActiveDirectory'
      login: sqlServerAdminManagedIdentity.name
      sid: sqlServerAdminManagedIdentity.properties.principalId
      tenantId: subscription().tenantId
      azureADOnlyAuthentication: true
    }
    minimalTlsVersion: '1.2'
    publicNetworkAccess: 'Enabled'
    version: '12.0'
  }
  tags: {
    'aspire-resource-name': 'mi'
  }
}

// Administers the server: scripts run as this identity to create database users.
resource sqlServerAdminManagedIdentity 'Microsoft.ManagedIdentity/userAssignedIdentities@2024-11-30' = {
  name: take('mi-admin-${uniqueString(resourceGroup().id)}', 63)
  location: location
}

// This range means all addresses within Azure, and no others.
resource sqlFirewallRule_AllowAllAzureIps 'Microsoft.Sql/servers/firewallRules@2023-08-01' = {
  parent: mi
  name: 'AllowAllAzureIps'
  properties: {
    startIpAddress: '0.0.0.0'
    endIpAddress: '0.0.0.0'
  }
}

resource people 'Microsoft.Sql/servers/databases@2023-08-01' = {
  parent: mi
  name: 'people'
  location: location
  sku: {
    name: 'GP_S_Gen5_2'
  }
  properties: {
    useFreeLimit: true
    freeLimitExhaustionBehavior: 'AutoPause'
  }
}

output sqlServerFqdn string = mi.properties.fullyQualifiedDomainName

output name string = mi.name

output id string = mi.id

output sqlServerAdminName string = mi.properties.administrators.login
