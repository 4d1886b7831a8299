// Made by aspirec from app.aspire. Edit that, not this file.
// sha256:d58f0b8dca760925

resource far 'Microsoft.KeyVault/vaults@2024-11-01' existing = {
  name: 'team-vault'
}

output vaultUri string = far.properties.vaultUri

output name string = far.name

output id string = far.id
