// Made by aspirec from app.aspire. Edit that, not this file.
// sha256:f3edd0711caff1a4

param clusterName string

param identityName_api string

resource aks 'Microsoft.ContainerService/managedClusters@2026-01-01' existing = {
  scope: resourceGroup('clusters')
  name: clusterName
}

resource identity_api 'Microsoft.ManagedIdentity/userAssignedIdentities@2024-11-30' existing = {
  name: identityName_api
}

resource fedcred_api 'Microsoft.ManagedIdentity/userAssignedIdentities/federatedIdentityCredentials@2024-11-30' = {
  parent: identity_api
  name: 'api-fedcred'
  properties: {
    issuer: aks.properties.oidcIssuerProfile.issuerURL
    subject: 'system:serviceaccount:default:api-sa'
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
