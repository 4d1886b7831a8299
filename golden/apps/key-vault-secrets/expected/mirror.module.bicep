// Made by aspirec from app.aspire. Edit that, not this file.
// sha256:8b434043ed8831d3

@secure()
param token string

@secure()
param database string

resource copy 'Microsoft.KeyVault/vaults/secrets@2024-11-01' = {
  name: 'mirror/token'
  properties: {
    value: '${token};${database}'
  }
}
