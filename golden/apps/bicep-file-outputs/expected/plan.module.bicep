// Made by aspirec from plan.bicep. Edit that, not this file.
// sha256:249ce1cc96656063

param copies int
param regions array
@secure()
param key string

resource vault 'Microsoft.KeyVault/vaults@2024-11-01' existing = {
  name: 'kv${copies}${regions[0]}'
}

resource secret 'Microsoft.KeyVault/vaults/secrets@2024-11-01' = {
  parent: vault
  name: 'key'
  properties: {
    value: key
  }
}
