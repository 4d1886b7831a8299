// Made by aspirec from app.aspire. Edit that, not this file.
// sha256:b1da2dd52d5f97be

param group string

resource archive 'Microsoft.Storage/storageAccounts@2024-01-01' existing = {
  name: 'companyarchive'
}

output blobEndpoint string = archive.properties.primaryEndpoints.blob

output dataLakeEndpoint string = archive.properties.primaryEndpoints.dfs

output queueEndpoint string = archive.properties.primaryEndpoints.queue

output tableEndpoint string = archive.properties.primaryEndpoints.table

output name string = archive.name

output id string = archive.id

output place string = group
