// Made by aspirec from app.aspire. Edit that, not this file.
// sha256:b8c7c2cf6b498be7

@description('The region to deploy to.')
param location string = resourceGroup().location

param api_identity_outputs_id string

param env_outputs_azure_container_apps_environment_id string

param api_identity_outputs_clientid string

resource api 'Microsoft.App/containerApps@2025-07-01' = {
  name: 'api'
  location: location
  identity: {
    type: 'UserAssigned'
    userAssignedIdentities: {
      '${api_identity_outputs_id}': {}
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
          name: 'api'
          image: 'nginx:latest'
          env: [
            {
              name: 'AZURE_CLIENT_ID'
              value: api_identity_outputs_clientid
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
