// Made by aspirec from app.aspire. Edit that, not this file.
// sha256:7b4c7dce512c372e

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

resource plan 'Microsoft.Web/serverfarms@2024-11-01' = {
  name: take('plan-${uniqueString(resourceGroup().id)}', 60)
  location: location
  sku: {
    name: 'B1'
  }
}

resource zone 'Microsoft.Network/privateDnsZones@2024-06-01' = {
  name: 'shop.internal'
  location: 'global'
}
