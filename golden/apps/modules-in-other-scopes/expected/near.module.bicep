// Made by aspirec from app.aspire. Edit that, not this file.
// sha256:98d7181263a5a700

resource near 'Microsoft.KeyVault/vaults@2024-11-01' existing = {
  name: 'team-vault'
}

output vaultUri string = near.properties.vaultUri

output name string = near.name

output id string = near.id
