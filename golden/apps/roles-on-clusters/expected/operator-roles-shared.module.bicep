// Made by aspirec from app.aspire. Edit that, not this file.
// sha256:b09b5fbb7fb4adeb

param platformCluster string

param principalId string

resource shared 'Microsoft.ContainerService/managedClusters@2026-01-01' existing = {
  name: platformCluster
}

resource shared_AzureKubernetesServiceRbacReader 'Microsoft.Authorization/roleAssignments@2022-04-01' = {
  scope: shared
  name: guid(
    shared.id,
    principalId,
    subscriptionResourceId('Microsoft.Authorization/roleDefinitions', '7f6c6a51-bcf8-42ba-9220-52d62157d7db')
  )
  properties: {
    principalId: principalId
    roleDefinitionId: subscriptionResourceId(
      'Microsoft.Authorization/roleDefinitions',
      '7f6c6a51-bcf8-42ba-9220-52d62157d7db'
    )
    principalType: 'ServicePrincipal'
  }
}
