// Made by aspirec from app.aspire. Edit that, not this file.
// sha256:2c8ff08a49c3c12e

@description('Deployment tools pass it to every module; nothing here has a region.')
#disable-next-line no-unused-params
param location string = resourceGroup().location

resource vaults 'Microsoft.Network/privateDnsZones@2024-06-01' existing = {
  name: 'privatelink.vaultcore.azure.net'
}

output id string = vaults.id

output name string = 'privatelink.vaultcore.azure.net'
