// Made by aspirec from app.aspire. Edit that, not this file.
// sha256:039f65a060e31c74

resource address 'Microsoft.Network/publicIPAddresses@2025-05-01' existing = {
  name: 'pip-egress'
}

output id string = address.id

output name string = 'pip-egress'

output ipAddress string = address.properties.ipAddress
