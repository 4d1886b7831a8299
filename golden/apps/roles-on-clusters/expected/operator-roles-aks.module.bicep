// Made by aspirec from app.aspire. Edit that, not this file.
// sha256:27a584503f2af180

param aks_outputs_name string

param principalId string

resource aks 'Microsoft.ContainerService/managedClusters@2026-01-01' existing = {
  name: aks_outputs_name
}

resource aks_AzureKubernetesServiceRbacWriter 'Microsoft.Authorization/roleAssignments@2022-04-01' = {
  scope: aks
  name: guid(
    aks.id,
    principalId,
    subscriptionResourceId('Microsoft.Authorization/roleDefinitions', 'a7ffa36f-339b-4b5c-8bdf-e2c188b2c0eb')
  )
  properties: {
    principalId: principalId
    roleDefinitionId: subscriptionResourceId(
      'Microsoft.Authorization/roleDefinitions',
      'a7ffa36f-339b-4b5c-8bdf-e2c188b2c0eb'
    )
    principalType: 'ServicePrincipal'
  }
}

resource aks_AzureKubernetesServiceClusterUserRole 'Microsoft.Authorization/roleAssignments@2022-04-01' = {
  scope: aks
  name: guid(
    aks.id,
    principalId,
    subscriptionResourceId('Microsoft.Authorization/roleDefinitions', '4abbcc35-e782-43d8-92c5-2d3f1bd2253f')
  )
  properties: {
    principalId: principalId
    roleDefinitionId: subscriptionResourceId(
      'Microsoft.Authorization/roleDefinitions',
      '4abbcc35-e782-43d8-92c5-2d3f1bd2253f'
    )
    principalType: 'ServicePrincipal'
  }
}
