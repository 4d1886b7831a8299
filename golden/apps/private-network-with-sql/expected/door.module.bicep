// Made by aspirec from app.aspire. Edit that, not this file.
// sha256:5de4530fe9d53097

@description('The region to deploy to.')
param location string = resourceGroup().location

param api_host string

param env_outputs_azure_container_apps_environment_id string

resource door 'Microsoft.Cdn/profiles@2025-06-01' = {
  name: take('door-${uniqueString(resourceGroup().id)}', 260)
  location: 'Global'
  sku: {
    name: 'Premium_AzureFrontDoor'
  }
  tags: {
    'aspire-resource-name': 'door'
  }
}

resource apiEndpoint 'Microsoft.Cdn/profiles/afdEndpoints@2025-06-01' = {
  parent: door
  name: take('apiEndpoint-${uniqueString(resourceGroup().id)}', 46)
  location: 'Global'
}

resource apiOriginGroup 'Microsoft.Cdn/profiles/originGroups@2025-06-01' = {
  parent: door
  name: take('apiOriginGroup-${uniqueString(resourceGroup().id)}', 90)
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

resource apiOrigin 'Microsoft.Cdn/profiles/originGroups/origins@2025-06-01' = {
  parent: apiOriginGroup
  name: take('apiOrigin-${uniqueString(resourceGroup().id)}', 90)
  properties: {
    hostName: api_host
    originHostHeader: api_host
    sharedPrivateLinkResource: {
      privateLink: {
        id: env_outputs_azure_container_apps_environment_id
      }
      groupId: 'managedEnvironments'
      privateLinkLocation: location
      requestMessage: 'Front door: requests to api'
    }
  }
}

// A route needs an origin in its group, but nothing in it refers to one.
resource apiRoute 'Microsoft.Cdn/profiles/afdEndpoints/routes@2025-06-01' = {
  parent: apiEndpoint
  name: take('apiRoute-${uniqueString(resourceGroup().id)}', 90)
  properties: {
    originGroup: {
      id: apiOriginGroup.id
    }
    patternsToMatch: [
      '/*'
    ]
    forwardingProtocol: 'HttpsOnly'
    httpsRedirect: 'Enabled'
    linkToDefaultDomain: 'Enabled'
  }
  dependsOn: [
    apiOrigin
  ]
}

output api_endpointUrl string = 'https://${apiEndpoint.properties.hostName}'
