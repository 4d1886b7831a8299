// Made by aspirec from app.aspire. Edit that, not this file.
// sha256:47a1663c39edb222

@description('The region to deploy to.')
param location string = resourceGroup().location

param reader_identity_outputs_id string

param env_outputs_azure_container_apps_environment_id string

param fast_outputs_datalakeendpoint string

param reader_identity_outputs_clientid string

resource reader 'Microsoft.App/containerApps@2025-07-01' = {
  name: 'reader'
  location: location
  identity: {
    type: 'UserAssigned'
    userAssignedIdentities: {
      '${reader_identity_outputs_id}': {}
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
          name: 'reader'
          image: 'acme/reader:1'
          env: [
            {
              name: 'ConnectionStrings__lake'
              value: fast_outputs_datalakeendpoint
            }
            {
              name: 'LAKE_URI'
              value: fast_outputs_datalakeendpoint
            }
            {
              name: 'AZURE_CLIENT_ID'
              value: reader_identity_outputs_clientid
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
