// Made by aspirec from app.aspire. Edit that, not this file.
// sha256:ed41c753caa69217

param files_outputs_name string

param principalId string

resource files 'Microsoft.Storage/storageAccounts@2024-01-01' existing = {
  name: files_outputs_name
}

resource files_StorageFileDataPrivilegedContributor 'Microsoft.Authorization/roleAssignments@2022-04-01' = {
  scope: files
  name: guid(
    files.id,
    principalId,
    subscriptionResourceId('Microsoft.Authorization/roleDefinitions', '69566ab7-960f-475b-8e7c-b3118f30c6bd')
  )
  properties: {
    principalId: principalId
    roleDefinitionId: subscriptionResourceId(
      'Microsoft.Authorization/roleDefinitions',
      '69566ab7-960f-475b-8e7c-b3118f30c6bd'
    )
    principalType: 'ServicePrincipal'
  }
}
