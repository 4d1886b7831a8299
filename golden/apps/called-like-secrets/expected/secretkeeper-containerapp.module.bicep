// Made by aspirec from app.aspire. Edit that, not this file.
// sha256:52b01df9591abcc1

@description('The region to deploy to.')
param location string = resourceGroup().location

#disable-next-line secure-secrets-in-params
param secretkeeper_identity_outputs_id string

param env_outputs_azure_container_registry_managed_identity_id string

param env_outputs_azure_container_apps_environment_id string

#disable-next-line secure-secrets-in-params
param secretkeeper_containerport string

param env_outputs_azure_container_registry_endpoint string

#disable-next-line secure-secrets-in-params
param secretkeeper_containerimage string

#disable-next-line secure-secrets-in-params
param secrets_outputs_vaulturi string

#disable-next-line secure-secrets-in-params
param passwordlists_outputs_blobendpoint string

#disable-next-line secure-secrets-in-params
param secretkeeper_identity_outputs_clientid string

resource secretkeeper 'Microsoft.App/containerApps@2025-10-02-preview' = {
  name: 'secretkeeper'
  location: location
  identity: {
    type: 'UserAssigned'
    userAssignedIdentities: {
      '${secretkeeper_identity_outputs_id}': {}
      '${env_outputs_azure_container_registry_managed_identity_id}': {}
    }
  }
  properties: {
    environmentId: env_outputs_azure_container_apps_environment_id
    configuration: {
      activeRevisionsMode: 'Single'
      ingress: {
        external: false
        targetPort: int(secretkeeper_containerport)
        transport: 'http'
      }
      runtime: {
        dotnet: {
          autoConfigureDataProtection: true
        }
      }
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
          name: 'secretkeeper'
          image: secretkeeper_containerimage
          env: [
            {
              name: 'OTEL_DOTNET_EXPERIMENTAL_OTLP_RETRY'
              value: 'in_memory'
            }
            {
              name: 'ASPNETCORE_FORWARDEDHEADERS_ENABLED'
              value: 'true'
            }
            {
              name: 'HTTP_PORTS'
              value: secretkeeper_containerport
            }
            {
              name: 'ConnectionStrings__secrets'
              value: secrets_outputs_vaulturi
            }
            {
              name: 'SECRETS_URI'
              value: secrets_outputs_vaulturi
            }
            {
              name: 'ConnectionStrings__weakpasswords'
              value: passwordlists_outputs_blobendpoint
            }
            {
              name: 'WEAKPASSWORDS_URI'
              value: passwordlists_outputs_blobendpoint
            }
            {
              name: 'AZURE_CLIENT_ID'
              value: secretkeeper_identity_outputs_clientid
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
