// Made by aspirec from app.aspire. Edit that, not this file.
// sha256:2aafdd1b3743faeb

@description('The region to deploy to.')
param location string = resourceGroup().location

param copies int

param names array

resource store 'Microsoft.Storage/storageAccounts@2024-01-01' = {
  name: 'st${copies}'
  location: location
  kind: 'StorageV2'
  sku: {
    name: 'Standard_LRS'
  }
  tags: {
    first: names[0]
  }
}
