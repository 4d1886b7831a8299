// Made by aspirec from app.aspire. Edit that, not this file.
// sha256:a966e68577857ab7

@description('The region to deploy to.')
param location string = resourceGroup().location

param env_outputs_azure_container_registry_managed_identity_id string

param env_outputs_azure_container_apps_environment_id string

param env_outputs_azure_container_registry_endpoint string

@secure()
param db_password_value string

param db_containerimage string

resource db 'Microsoft.App/containerApps@2025-07-01' = {
  name: 'db'
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
      ingress: {
        external: false
        targetPort: 5432
        transport: 'tcp'
      }
      registries: [
        {
          server: env_outputs_azure_container_registry_endpoint
          identity: env_outputs_azure_container_registry_managed_identity_id
        }
      ]
      secrets: [
        {
          name: 'postgres-password'
          value: db_password_value
        }
      ]
    }
    template: {
      containers: [
        {
          name: 'db'
          image: db_containerimage
          env: [
            {
              name: 'POSTGRES_HOST_AUTH_METHOD'
              value: 'scram-sha-256'
            }
            {
              name: 'POSTGRES_INITDB_ARGS'
              value: '--auth-host=scram-sha-256 --auth-local=scram-sha-256'
            }
            {
              name: 'POSTGRES_USER'
              value: 'postgres'
            }
            {
              name: 'POSTGRES_PASSWORD'
              secretRef: 'postgres-password'
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
