// Made by aspirec from app.aspire. Edit that, not this file.
// sha256:387fc93278574925

@description('The region to deploy to.')
param location string = az.resourceGroup().location

param string_outputs_id string

param take_outputs_azure_container_registry_managed_identity_id string

param take_outputs_azure_container_apps_environment_id string

param resourcegroup_containerport string

param take_outputs_azure_container_registry_endpoint string

param connectionstring_outputs_name string

@secure()
param connectionstring_secrets_primaryaccesskey__cache string

param cache_outputs_hostname string

param resourcegroup_containerimage string

param var_outputs_clusteruri string

param mi_outputs_sqlserverfqdn string

param rg_value string

param string_outputs_clientid string

resource connectionString 'Microsoft.KeyVault/vaults@2024-11-01' existing = {
  name: connectionstring_outputs_name
}

resource connectionString_connectionstrings__cache 'Microsoft.KeyVault/vaults/secrets@2024-11-01' existing = {
  parent: connectionString
  name: 'connectionstrings--cache'
}

resource connectionString_primaryaccesskey__cache 'Microsoft.KeyVault/vaults/secrets@2024-11-01' existing = {
  parent: connectionString
  name: 'primaryaccesskey--cache'
}

// The linter does not see that this text contains secure parameters.
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
      secrets: [
        {
          name: 'connectionstrings--cache'
          identity: string_outputs_id
          keyVaultUrl: connectionString_connectionstrings__cache.properties.secretUri
        }
        {
          name: 'cache-uri'
          #disable-next-line use-secure-value-for-secure-inputs
          value: 'rediss://:${uriComponent(connectionstring_secrets_primaryaccesskey__cache)}@${cache_outputs_hostname}:10000'
        }
        {
          name: 'cache-password'
          identity: string_outputs_id
          keyVaultUrl: connectionString_primaryaccesskey__cache.properties.secretUri
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
              name: 'ConnectionStrings__people'
              value: 'Server=tcp:${mi_outputs_sqlserverfqdn},1433;Encrypt=True;Authentication="Active Directory Default";Database=people'
            }
            {
              name: 'PEOPLE_HOST'
              value: mi_outputs_sqlserverfqdn
            }
            {
              name: 'PEOPLE_PORT'
              value: '1433'
            }
            {
              name: 'PEOPLE_URI'
              value: 'mssql://${mi_outputs_sqlserverfqdn}:1433/people'
            }
            {
              name: 'PEOPLE_JDBCCONNECTIONSTRING'
              value: 'jdbc:sqlserver://${mi_outputs_sqlserverfqdn}:1433;database=people;encrypt=true;trustServerCertificate=false'
            }
            {
              name: 'PEOPLE_DATABASENAME'
              value: 'people'
            }
            {
              name: 'ConnectionStrings__cache'
              secretRef: 'connectionstrings--cache'
            }
            {
              name: 'CACHE_HOST'
              value: cache_outputs_hostname
            }
            {
              name: 'CACHE_PORT'
              value: '10000'
            }
            {
              name: 'CACHE_URI'
              secretRef: 'cache-uri'
            }
            {
              name: 'CACHE_PASSWORD'
              secretRef: 'cache-password'
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
