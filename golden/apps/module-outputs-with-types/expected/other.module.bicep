// Made by aspirec from app.aspire. Edit that, not this file.
// sha256:fc1bad37860d4e86

@description('The region to deploy to.')
param location string = resourceGroup().location

param copies int

param names array

resource store 'Microsoft.Storage/storageAccounts@2024-01-01' = {
  name: 'store${copies}'
  location: location
  kind: 'StorageV2'
  sku: {
    name: 'Standard_LRS'
  }
  tags: {
    first: names[0]
  }
}
