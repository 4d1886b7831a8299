// Made by aspirec from app.aspire. Edit that, not this file.
// sha256:603d9f2e8648ce42

@description('The region to deploy to.')
param location string = resourceGroup().location

param tool_identity_outputs_id string

param env_outputs_azure_container_registry_managed_identity_id string

param env_outputs_azure_container_apps_environment_id string

param env_outputs_azure_container_registry_endpoint string

param tool_containerimage string

param store_outputs_blobendpoint string

param tool_identity_outputs_clientid string

resource tool 'Microsoft.App/containerApps@2025-07-01' = {
  name: 'tool'
  location: location
  identity: {
    type: 'UserAssigned'
    userAssignedIdentities: {
      '${tool_identity_outputs_id}': {}
      '${env_outputs_azure_container_registry_managed_identity_id}': {}
    }
  }
  properties: {
    environmentId: env_outputs_azure_container_apps_environment_id
    configuration: {
      activeRevisionsMode: 'Single'
      registries: [
        {
          server: env_outputs_azure_container_registry_endpoint
          identity: env_outputs_azure_container_registry_managed_identity_id
        }
      ]
    }
    template: {
      containers: [
        {
          name: 'tool'
          image: tool_containerimage
          args: [
            'tool.py'
            store_outputs_blobendpoint
          ]
          env: [
            {
              name: 'AZURE_CLIENT_ID'
              value: tool_identity_outputs_clientid
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
