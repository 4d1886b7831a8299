// Made by aspirec from app.aspire. Edit that, not this file.
// sha256:5915bf25149e8ad8

param markets array

resource vault 'Microsoft.KeyVault/vaults@2024-11-01' existing = {
  name: 'contoso-${markets[0]}'
}

output vaultUri string = vault.properties.vaultUri

output name string = vault.name

output id string = vault.id
