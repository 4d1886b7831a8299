// Made by aspirec from app.aspire. Edit that, not this file.
// sha256:cc076311be50e91a

@description('The region to deploy to.')
param location string = resourceGroup().location

param jobs_identity_outputs_id string

param env_outputs_azure_container_apps_environment_id string

param jobs_identity_outputs_clientid string

resource jobs 'Microsoft.App/containerApps@2025-07-01' = {
  name: 'jobs'
  location: location
  identity: {
    type: 'UserAssigned'
    userAssignedIdentities: {
      '${jobs_identity_outputs_id}': {}
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
          name: 'jobs'
          image: 'contoso/jobs:1'
          env: [
            {
              name: 'AZURE_CLIENT_ID'
              value: jobs_identity_outputs_clientid
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
