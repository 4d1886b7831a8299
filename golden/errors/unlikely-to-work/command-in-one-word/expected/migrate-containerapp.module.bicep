// Made by aspirec from app.aspire. Edit that, not this file.
// sha256:b82205ffa01c6b6b

@description('The region to deploy to.')
param location string = resourceGroup().location

param env_outputs_azure_container_registry_managed_identity_id string

param env_outputs_azure_container_apps_environment_id string

param env_outputs_azure_container_registry_endpoint string

param migrate_containerimage string

resource migrate 'Microsoft.App/jobs@2025-07-01' = {
  name: 'migrate'
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
      triggerType: 'Manual'
      replicaTimeout: 1800
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
          name: 'migrate'
          image: migrate_containerimage
          command: [
            'python manage.py migrate'
          ]
        }
      ]
    }
  }
}
