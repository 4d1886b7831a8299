// Made by aspirec from app.aspire. Edit that, not this file.
// sha256:9189357ce47e09f2

resource far 'Microsoft.KeyVault/vaults@2024-11-01' existing = {
  name: 'far-vault'
}

output vaultUri string = far.properties.vaultUri

output name string = far.name

output id string = far.id
