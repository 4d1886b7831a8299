// Made by aspirec from app.aspire. Edit that, not this file.
// sha256:068bc91972e7a631

resource shared 'Microsoft.KeyVault/vaults@2024-11-01' existing = {
  name: 'shared-vault'
}

output vaultUri string = shared.properties.vaultUri

output name string = shared.name

output id string = shared.id
