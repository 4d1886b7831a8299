// Made by aspirec from app.aspire. Edit that, not this file.
// sha256:6818c866de24225d

@description('The region to deploy to.')
param location string = resourceGroup().location

param api_identity_outputs_id string

param apps_outputs_azure_container_apps_environment_id string

param files_outputs_blobendpoint string

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
    environmentId: apps_outputs_azure_container_apps_environment_id
    configuration: {
      activeRevisionsMode: 'Single'
    }
    template: {
      containers: [
        {
          name: 'api'
          image: 'contoso/api:1'
          env: [
            {
              name: 'ConnectionStrings__papers'
              value: files_outputs_blobendpoint
            }
            {
              name: 'PAPERS_URI'
              value: files_outputs_blobendpoint
            }
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
