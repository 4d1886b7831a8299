// Made by aspirec from app.aspire. Edit that, not this file.
// sha256:f25f99d546dd3f13

@description('The region to deploy to.')
param location string = resourceGroup().location

param label string

param env_outputs_azure_container_registry_managed_identity_id string

param api_identity_outputs_id string

param env_outputs_planid string

param env_outputs_azure_container_registry_managed_identity_client_id string

param api_containerport string

param vault_outputs_name string

@secure()
param vault_secrets_the_token string

param api_identity_outputs_clientid string

param api_containerimage string

param slotName string

resource vault 'Microsoft.KeyVault/vaults@2024-11-01' existing = {
  name: vault_outputs_name
}

resource vault_apiKey 'Microsoft.KeyVault/vaults/secrets@2024-11-01' existing = {
  parent: vault
  name: 'apiKey'
}

resource vault_the_token 'Microsoft.KeyVault/vaults/secrets@2024-11-01' existing = {
  parent: vault
  name: 'the-token'
}

// Made by the first deployment, then left alone: later ones go to the slot.
@onlyIfNotExists()
resource webapp 'Microsoft.Web/sites@2025-03-01' = {
  name: label
  location: location
  identity: {
    type: 'UserAssigned'
    userAssignedIdentities: {
      '${env_outputs_azure_container_registry_managed_identity_id}': {}
      '${api_identity_outputs_id}': {}
    }
  }
  properties: {
    serverFarmId: env_outputs_planid
    keyVaultReferenceIdentity: api_identity_outputs_id
    siteConfig: {
      numberOfWorkers: 30
      linuxFxVersion: 'SITECONTAINERS'
      acrUseManagedIdentityCreds: true
      acrUserManagedIdentityID: env_outputs_azure_container_registry_managed_identity_client_id
      appSettings: [
        {
          name: 'WEBSITES_PORT'
          value: api_containerport
        }
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
          value: api_containerport
        }
        {
          name: 'KEY'
          value: '@Microsoft.KeyVault(SecretUri=${vault_apiKey.properties.secretUri})'
        }
        {
          name: 'TOKEN'
          value: '@Microsoft.KeyVault(SecretUri=${vault_the_token.properties.secretUri})'
        }
        {
          name: 'HEADER'
          value: 'Bearer ${vault_secrets_the_token}'
        }
        {
          name: 'SELF'
          value: 'https://${label}.azurewebsites.net'
        }
        {
          name: 'AZURE_CLIENT_ID'
          value: api_identity_outputs_clientid
        }
        {
          name: 'AZURE_TOKEN_CREDENTIALS'
          value: 'ManagedIdentityCredential'
        }
        {
          name: 'ASPIRE_ENVIRONMENT_NAME'
          value: 'env'
        }
      ]
    }
  }
}

@onlyIfNotExists()
resource mainContainer 'Microsoft.Web/sites/sitecontainers@2025-03-01' = {
  parent: webapp
  name: 'main'
  properties: {
    authType: 'UserAssigned'
    image: api_containerimage
    isMain: true
    targetPort: api_containerport
    userManagedIdentityClientId: env_outputs_azure_container_registry_managed_identity_client_id
  }
}

resource webappslot 'Microsoft.Web/sites/slots@2025-03-01' = {
  parent: webapp
  name: slotName
  location: location
  identity: {
    type: 'UserAssigned'
    userAssignedIdentities: {
      '${env_outputs_azure_container_registry_managed_identity_id}': {}
      '${api_identity_outputs_id}': {}
    }
  }
  properties: {
    serverFarmId: env_outputs_planid
    keyVaultReferenceIdentity: api_identity_outputs_id
    siteConfig: {
      numberOfWorkers: 30
      linuxFxVersion: 'SITECONTAINERS'
      acrUseManagedIdentityCreds: true
      acrUserManagedIdentityID: env_outputs_azure_container_registry_managed_identity_client_id
      appSettings: [
        {
          name: 'WEBSITES_PORT'
          value: api_containerport
        }
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
          value: api_containerport
        }
        {
          name: 'KEY'
          value: '@Microsoft.KeyVault(SecretUri=${vault_apiKey.properties.secretUri})'
        }
        {
          name: 'TOKEN'
          value: '@Microsoft.KeyVault(SecretUri=${vault_the_token.properties.secretUri})'
        }
        {
          name: 'HEADER'
          value: 'Bearer ${vault_secrets_the_token}'
        }
        {
          name: 'SELF'
          value: 'https://${take('${take(label, 40)}-${toLower(slotName)}', 59)}.azurewebsites.net'
        }
        {
          name: 'AZURE_CLIENT_ID'
          value: api_identity_outputs_clientid
        }
        {
          name: 'AZURE_TOKEN_CREDENTIALS'
          value: 'ManagedIdentityCredential'
        }
        {
          name: 'ASPIRE_ENVIRONMENT_NAME'
          value: 'env'
        }
      ]
    }
  }
}

resource mainContainerSlot 'Microsoft.Web/sites/slots/sitecontainers@2025-03-01' = {
  parent: webappslot
  name: 'main'
  properties: {
    authType: 'UserAssigned'
    image: api_containerimage
    isMain: true
    targetPort: api_containerport
    userManagedIdentityClientId: env_outputs_azure_container_registry_managed_identity_client_id
  }
}
