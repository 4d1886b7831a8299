// Made by aspirec from taking.bicep. Edit that, not this file.
// sha256:7df5621450c726c3

param note string
param copies int
@secure()
param key string

output said string = '${note}${copies}'

resource vault 'Microsoft.KeyVault/vaults@2024-11-01' existing = {
  name: note
}

resource secret 'Microsoft.KeyVault/vaults/secrets@2024-11-01' = {
  parent: vault
  name: 'key'
  properties: {
    value: key
  }
}
