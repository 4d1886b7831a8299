// Made by aspirec from app.aspire. Edit that, not this file.
// sha256:434f29f46475927a

@description('The region to deploy to.')
param location string = az.resourceGroup().location

param string_outputs_id string

param take_outputs_azure_container_registry_managed_identity_id string

param take_outputs_azure_container_apps_environment_id string

param resourcegroup_containerport string

param take_outputs_azure_container_registry_endpoint string

param resourcegroup_containerimage string

param var_outputs_clusteruri string

param rg_value string

param string_outputs_clientid string

resource resourceGroup 'Microsoft.App/containerApps@2025-10-02-preview' = {
  name: 'resourcegroup'
  location: location
  identity: {
    type: 'UserAssigned'
    userAssignedIdentities: {
      '${string_outputs_id}': {}
      '${take_outputs_azure_container_registry_managed_identity_id}': {}
    }
  }
  properties: {
    environmentId: take_outputs_azure_container_apps_environment_id
    configuration: {
      activeRevisionsMode: 'Single'
      ingress: {
        external: false
        targetPort: int(resourcegroup_containerport)
        transport: 'http'
      }
      runtime: {
        dotnet: {
          autoConfigureDataProtection: true
        }
      }
      registries: [
        {
          server: take_outputs_azure_container_registry_endpoint
          identity: take_outputs_azure_container_registry_managed_identity_id
        }
      ]
    }
    template: {
      containers: [
        {
          name: 'resourcegroup'
          image: resourcegroup_containerimage
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
              value: resourcegroup_containerport
            }
            {
              name: 'ConnectionStrings__resource'
              value: '${var_outputs_clusteruri};Initial Catalog=resource'
            }
            {
              name: 'RESOURCE_URI'
              value: var_outputs_clusteruri
            }
            {
              name: 'RESOURCE_DATABASENAME'
              value: 'resource'
            }
            {
              name: 'GROUP'
              value: rg_value
            }
            {
              name: 'AZURE_CLIENT_ID'
              value: string_outputs_clientid
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
