// Made by aspirec from app.aspire. Edit that, not this file.
// sha256:ec9680ddc8d358c4

@description('The region to deploy to.')
param location string = resourceGroup().location

param server string

param days int

param env_outputs_azure_container_apps_environment_name string

resource env 'Microsoft.App/managedEnvironments@2025-07-01' existing = {
  name: env_outputs_azure_container_apps_environment_name
}

resource store 'Microsoft.Storage/storageAccounts@2024-01-01' = {
  name: take('extras${uniqueString(resourceGroup().id)}', 24)
  location: location
  kind: 'StorageV2'
  sku: {
    name: 'Standard_LRS'
  }
  tags: {
    server: server
    days: string(days)
  }
}

output environment string = env.id

output account string = store.name
