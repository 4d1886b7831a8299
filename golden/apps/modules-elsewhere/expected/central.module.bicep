// Made by aspirec from app.aspire. Edit that, not this file.
// sha256:1a4199314279a4bf

resource central 'Microsoft.KeyVault/vaults@2024-11-01' existing = {
  name: 'centralvault'
}

output vaultUri string = central.properties.vaultUri

output name string = central.name

output id string = central.id
