// Made by aspirec from app.aspire. Edit that, not this file.
// sha256:6d7afef2d09afc7b

@description('The region to deploy to.')
param location string = resourceGroup().location

param robot_outputs_id string

param env_outputs_azure_container_apps_environment_id string

param robot_outputs_clientid string

resource cleaner 'Microsoft.App/containerApps@2025-07-01' = {
  name: 'cleaner'
  location: location
  identity: {
    type: 'UserAssigned'
    userAssignedIdentities: {
      '${robot_outputs_id}': {}
    }
  }
  properties: {
    environmentId: env_outputs_azure_container_apps_environment_id
    configuration: {
      activeRevisionsMode: 'Single'
    }
    template: {
      containers: [
        {
          name: 'cleaner'
          image: 'ghcr.io/acme/cleaner:2'
          env: [
            {
              name: 'AZURE_CLIENT_ID'
              value: robot_outputs_clientid
            }
            {
              name: 'AZURE_TOKEN_CREDENTIALS'
              value: 'ManagedIdentityCredential'
            }
          ]
        }
      ]
      scale: {
        minReplicas: 1
      }
    }
  }
}
