// Made by aspirec from app.aspire. Edit that, not this file.
// sha256:765445537cc7ac35

@description('The region to deploy to.')
param location string = resourceGroup().location

param partner_value string

param vault_outputs_id string

resource line 'Microsoft.Network/networkSecurityPerimeters@2025-05-01' = {
  name: take('line${uniqueString(resourceGroup().id)}', 24)
  location: location
  tags: {
    'aspire-resource-name': 'line'
  }
}

// The rules are in a profile, which applies to every service in the perimeter.
resource line_profile 'Microsoft.Network/networkSecurityPerimeters/profiles@2025-05-01' = {
  parent: line
  name: 'defaultProfile'
}

resource line_profile_partner 'Microsoft.Network/networkSecurityPerimeters/profiles/accessRules@2025-05-01' = {
  parent: line_profile
  name: 'partner'
  properties: {
    direction: 'Inbound'
    addressPrefixes: [
      partner_value
    ]
  }
}

resource line_vault 'Microsoft.Network/networkSecurityPerimeters/resourceAssociations@2025-05-01' = {
  parent: line
  name: 'vault'
  properties: {
    accessMode: 'Learning'
    privateLinkResource: {
      id: vault_outputs_id
    }
    profile: {
      id: line_profile.id
    }
  }
}

output id string = line.id

output name string = line.name
