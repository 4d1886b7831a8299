// Made by aspirec from app.aspire. Edit that, not this file.
// sha256:abb690e4b513c8c0

param settings_outputs_name string

param principalId string

param principalType string

resource settings 'Microsoft.AppConfiguration/configurationStores@2024-06-01' existing = {
  name: settings_outputs_name
}

resource settings_AppConfigurationDataOwner 'Microsoft.Authorization/roleAssignments@2022-04-01' = {
  scope: settings
  name: guid(
    settings.id,
    principalId,
    subscriptionResourceId('Microsoft.Authorization/roleDefinitions', '5ae67dd6-50cb-40e7-96ff-dc2bfa4b606b')
  )
  properties: {
    principalId: principalId
    roleDefinitionId: subscriptionResourceId(
      'Microsoft.Authorization/roleDefinitions',
      '5ae67dd6-50cb-40e7-96ff-dc2bfa4b606b'
    )
    principalType: principalType
  }
}
