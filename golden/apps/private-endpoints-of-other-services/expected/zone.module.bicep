// Made by aspirec from app.aspire. Edit that, not this file.
// sha256:bd0043ffdd4bc883

@description('Deployment tools pass it to every module; nothing here has a region.')
#disable-next-line no-unused-params
param location string = resourceGroup().location

resource zone 'Microsoft.Network/privateDnsZones@2024-06-01' existing = {
  name: 'privatelink.example.net'
}

output id string = zone.id

output name string = 'privatelink.example.net'
