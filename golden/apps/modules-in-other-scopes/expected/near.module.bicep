// Made by aspirec from app.aspire. Edit that, not this file.
// sha256:5a1e8d1be680430c

resource near 'Microsoft.KeyVault/vaults@2024-11-01' existing = {
  name: 'near-vault'
}

output vaultUri string = near.properties.vaultUri

output name string = near.name

output id string = near.id
