// Made by aspirec from app.aspire. Edit that, not this file.
// sha256:e29cefe563cca317

resource shared 'Microsoft.Storage/storageAccounts@2024-01-01' existing = {
  name: 'contoso${resourceGroup().location}'
}

output blobEndpoint string = shared.properties.primaryEndpoints.blob

output dataLakeEndpoint string = shared.properties.primaryEndpoints.dfs

output queueEndpoint string = shared.properties.primaryEndpoints.queue

output tableEndpoint string = shared.properties.primaryEndpoints.table

output name string = shared.name

output id string = shared.id
