// Made by aspirec from app.aspire. Edit that, not this file.
// sha256:74db176173685561

param location string

resource copies 'Microsoft.Storage/storageAccounts@2024-01-01' = {
  name: take('copies${uniqueString(resourceGroup().id)}', 24)
  location: location
  sku: {
    name: 'Standard_LRS'
  }
  kind: 'StorageV2'
}
