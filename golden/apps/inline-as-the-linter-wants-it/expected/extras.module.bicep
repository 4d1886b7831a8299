// Made by aspirec from app.aspire. Edit that, not this file.
// sha256:1df97e44c8e546f2

@description('The region to deploy to.')
param location string = resourceGroup().location

param prefix string

param settings object

param key string

param vault_outputs_name string

resource vault 'Microsoft.KeyVault/vaults@2024-11-01' existing = {
  name: vault_outputs_name
}

resource store 'Microsoft.Storage/storageAccounts@2024-01-01' = {
  name: '${prefix}${uniqueString(resourceGroup().id)}'
  location: location
  sku: {
    name: settings[?key] ?? 'Standard_LRS'
  }
  kind: 'StorageV2'
  tags: {
    vault: vault.name
    nothing: contains(settings, 'a') ? settings.b : ''
  }
}

resource blobs 'Microsoft.Storage/storageAccounts/blobServices@2024-01-01' = {
  parent: store
  name: 'default'
  dependsOn: [
    vault
  ]
}

resource files_resource_ 'Microsoft.Storage/storageAccounts/blobServices/containers@2024-01-01' = {
  parent: blobs
  name: 'files'
}

resource copy 'Microsoft.KeyVault/vaults/secrets@2024-11-01' = {
  parent: vault
  name: '${prefix}-key'
  properties: {
    value: store.listKeys().keys[0].value
  }
  dependsOn: [
    files_resource_
  ]
}

resource note 'Microsoft.Authorization/locks@2020-05-01' = {
  scope: store
  name: 'kept'
  properties: {
    level: 'CanNotDelete'
    notes: 'Keys are in ${vault.properties.vaultUri}'
  }
}

output place string = store.id

output endpoint string = store.properties.primaryEndpoints.blob
