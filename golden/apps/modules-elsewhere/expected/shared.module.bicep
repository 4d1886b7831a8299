// Made by aspirec from app.aspire. Edit that, not this file.
// sha256:08646e4d69488cea

resource shared 'Microsoft.Storage/storageAccounts@2024-01-01' existing = {
  name: 'sharedstore'
}

output blobEndpoint string = shared.properties.primaryEndpoints.blob

output dataLakeEndpoint string = shared.properties.primaryEndpoints.dfs

output queueEndpoint string = shared.properties.primaryEndpoints.queue

output tableEndpoint string = shared.properties.primaryEndpoints.table

output name string = shared.name

output id string = shared.id
