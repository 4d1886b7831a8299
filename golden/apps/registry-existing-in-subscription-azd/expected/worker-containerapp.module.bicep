// Made by aspirec from app.aspire. Edit that, not this file.
// sha256:1bf5cd1160088798

@description('The region to deploy to.')
param location string = resourceGroup().location

param env_outputs_azure_container_registry_managed_identity_id string

param env_outputs_azure_container_apps_environment_id string

param env_outputs_azure_container_registry_endpoint string

param worker_containerimage string

resource worker 'Microsoft.App/containerApps@2025-07-01' = {
  name: 'worker'
  location: location
  identity: {
    type: 'UserAssigned'
    userAssignedIdentities: {
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
          name: 'worker'
          image: worker_containerimage
          args: [
            '--queue'
            'orders'
          ]
        }
      ]
      scale: {
        minReplicas: 1
      }
    }
  }
}
