// Made by aspirec from app.aspire. Edit that, not this file.
// sha256:5806f01a1bfcb540

param accountName string

param catalog_kv_outputs_name string

resource catalog 'Microsoft.DocumentDB/databaseAccounts@2024-08-15' existing = {
  scope: resourceGroup('data')
  name: accountName
}

resource catalog_kv 'Microsoft.KeyVault/vaults@2024-11-01' existing = {
  name: catalog_kv_outputs_name
}

resource connectionString 'Microsoft.KeyVault/vaults/secrets@2024-11-01' = {
  parent: catalog_kv
  name: 'connectionstrings--catalog'
  properties: {
    value: 'AccountEndpoint=${catalog.properties.documentEndpoint};AccountKey=${catalog.listKeys().primaryMasterKey}'
  }
}

resource primaryAccessKey 'Microsoft.KeyVault/vaults/secrets@2024-11-01' = {
  parent: catalog_kv
  name: 'primaryaccesskey--catalog'
  properties: {
    value: catalog.listKeys().primaryMasterKey
  }
}

resource items_connectionString 'Microsoft.KeyVault/vaults/secrets@2024-11-01' = {
  parent: catalog_kv
  name: 'connectionstrings--items'
  properties: {
    value: 'AccountEndpoint=${catalog.properties.documentEndpoint};AccountKey=${catalog.listKeys().primaryMasterKey};Database=items'
  }
}

resource products_connectionString 'Microsoft.KeyVault/vaults/secrets@2024-11-01' = {
  parent: catalog_kv
  name: 'connectionstrings--products'
  properties: {
    value: 'AccountEndpoint=${catalog.properties.documentEndpoint};AccountKey=${catalog.listKeys().primaryMasterKey};Database=items;Container=products'
  }
}
