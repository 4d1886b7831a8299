// Made by aspirec from app.aspire. Edit that, not this file.
// sha256:6545abf6a3e3799c

@description('Deployment tools pass it to every module; nothing here has a region.')
#disable-next-line no-unused-params
param location string = resourceGroup().location

param costCenter string

param web_host string

resource door 'Microsoft.Cdn/profiles@2025-06-01' = {
  name: take('door-${uniqueString(resourceGroup().id)}', 260)
  location: 'Global'
  sku: {
    name: 'Standard_AzureFrontDoor'
  }
  tags: {
    'aspire-resource-name': 'door'
    team: 'shop'
    costCenter: costCenter
  }
}

resource webEndpoint 'Microsoft.Cdn/profiles/afdEndpoints@2025-06-01' = {
  parent: door
  name: take('webEndpoint-${uniqueString(resourceGroup().id)}', 46)
  location: 'Global'
  tags: {
    team: 'shop'
    costCenter: costCenter
  }
}

resource webOriginGroup 'Microsoft.Cdn/profiles/originGroups@2025-06-01' = {
  parent: door
  name: take('webOriginGroup-${uniqueString(resourceGroup().id)}', 90)
  properties: {
    healthProbeSettings: {
      probePath: '/'
      probeProtocol: 'Https'
    }
    loadBalancingSettings: {
      sampleSize: 4
      successfulSamplesRequired: 3
      additionalLatencyInMilliseconds: 50
    }
  }
}

resource webOrigin 'Microsoft.Cdn/profiles/originGroups/origins@2025-06-01' = {
  parent: webOriginGroup
  name: take('webOrigin-${uniqueString(resourceGroup().id)}', 90)
  properties: {
    hostName: web_host
    originHostHeader: web_host
  }
}

// A route needs an origin in its group, but nothing in it refers to one.
resource webRoute 'Microsoft.Cdn/profiles/afdEndpoints/routes@2025-06-01' = {
  parent: webEndpoint
  name: take('webRoute-${uniqueString(resourceGroup().id)}', 90)
  properties: {
    originGroup: {
      id: webOriginGroup.id
    }
    patternsToMatch: [
      '/*'
    ]
    forwardingProtocol: 'HttpsOnly'
    httpsRedirect: 'Enabled'
    linkToDefaultDomain: 'Enabled'
  }
  dependsOn: [
    webOrigin
  ]
}

output web_endpointUrl string = 'https://${webEndpoint.properties.hostName}'
