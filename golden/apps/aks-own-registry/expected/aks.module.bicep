// Made by aspirec from app.aspire. Edit that, not this file.
// sha256:149fe9b4250dcdc6

@description('The region to deploy to.')
param location string = resourceGroup().location

param acrName string

param identityName_api string

resource aks 'Microsoft.ContainerService/managedClusters@2026-01-01' = {
  name: take('aks-${uniqueString(resourceGroup().id)}', 63)
  location: location
  sku: {
    name: 'Base'
    tier: 'Free'
  }
  identity: {
    type: 'SystemAssigned'
  }
  properties: {
    dnsPrefix: 'aks-dns'
    kubernetesVersion: '1.34'
    agentPoolProfiles: [
      {
        name: 'system'
        mode: 'System'
        vmSize: 'Standard_D2s_v5'
        osType: 'Linux'
        enableAutoScaling: true
        count: 2
        minCount: 2
        maxCount: 4
      }
      {
        name: 'work'
        mode: 'User'
        vmSize: 'Standard_D4s_v5'
        osType: 'Linux'
        enableAutoScaling: true
        count: 0
        minCount: 0
        maxCount: 10
      }
    ]
    oidcIssuerProfile: {
      enabled: true
    }
    securityProfile: {
      workloadIdentity: {
        enabled: true
      }
    }
  }
  tags: {
    'aspire-resource-name': 'aks'
  }
}

resource acr 'Microsoft.ContainerRegistry/registries@2025-04-01' existing = {
  name: acrName
}

resource acrPullRole 'Microsoft.Authorization/roleAssignments@2022-04-01' = {
  scope: acr
  name: guid(
    acr.id,
    aks.id,
    subscriptionResourceId('Microsoft.Authorization/roleDefinitions', '7f951dda-4ed3-4680-a7ca-43fe172d538d')
  )
  properties: {
    principalId: aks.properties.identityProfile.kubeletidentity.objectId
    roleDefinitionId: subscriptionResourceId(
      'Microsoft.Authorization/roleDefinitions',
      '7f951dda-4ed3-4680-a7ca-43fe172d538d'
    )
    principalType: 'ServicePrincipal'
  }
}

resource identity_api 'Microsoft.ManagedIdentity/userAssignedIdentities@2024-11-30' existing = {
  name: identityName_api
}

resource fedcred_api 'Microsoft.ManagedIdentity/userAssignedIdentities/federatedIdentityCredentials@2024-11-30' = {
  parent: identity_api
  name: 'api-fedcred'
  properties: {
    issuer: aks.properties.oidcIssuerProfile.issuerURL
    subject: 'system:serviceaccount:shop:api-sa'
    audiences: [
      'api://AzureADTokenExchange'
    ]
  }
}

output id string = aks.id

output name string = aks.name

output clusterFqdn string = aks.properties.fqdn

output oidcIssuerUrl string = aks.properties.oidcIssuerProfile.issuerURL

output kubeletIdentityObjectId string = aks.properties.identityProfile.kubeletidentity.objectId

output nodeResourceGroup string = aks.properties.nodeResourceGroup
