// Made by aspirec from app.aspire. Edit that, not this file.
// sha256:dba4f4b33a38bfdd

@description('The region to deploy to.')
param location string = resourceGroup().location

resource spare_files 'Microsoft.Storage/storageAccounts@2024-01-01' = {
  name: take('sparefiles${uniqueString(resourceGroup().id)}', 24)
  location: location
  kind: 'StorageV2'
  sku: {
    name: 'Standard_LRS'
  }
}

resource hooks 'Microsoft.EventGrid/topics@2025-02-15' = {
  name: take('hooks-${uniqueString(resourceGroup().id)}', 24)
  location: location
}
