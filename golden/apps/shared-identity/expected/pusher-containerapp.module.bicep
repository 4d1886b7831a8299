// Made by aspirec from app.aspire. Edit that, not this file.
// sha256:e050385df5a0663a

@description('The region to deploy to.')
param location string = resourceGroup().location

param robot_outputs_id string

param env_outputs_azure_container_apps_environment_id string

param robot_outputs_clientid string

resource pusher 'Microsoft.App/containerApps@2025-07-01' = {
  name: 'pusher'
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
          name: 'pusher'
          image: 'ghcr.io/acme/pusher:2'
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
