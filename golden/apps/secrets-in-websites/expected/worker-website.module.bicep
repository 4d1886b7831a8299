// Made by aspirec from app.aspire. Edit that, not this file.
// sha256:863d0f5735031df0

@description('The region to deploy to.')
param location string = resourceGroup().location

param env_outputs_azure_container_registry_managed_identity_id string

param worker_identity_outputs_id string

param env_outputs_planid string

param env_outputs_azure_container_registry_managed_identity_client_id string

param worker_containerport string

param sealed_outputs_name string

param worker_identity_outputs_clientid string

param worker_containerimage string

param slotName string

resource sealed 'Microsoft.KeyVault/vaults@2024-11-01' existing = {
  name: sealed_outputs_name
}

resource sealed_pass 'Microsoft.KeyVault/vaults/secrets@2024-11-01' existing = {
  parent: sealed
  name: 'pass'
}

// Made by the first deployment, then left alone: later ones go to the slot.
@onlyIfNotExists()
resource webapp 'Microsoft.Web/sites@2025-03-01' = {
  name: take('worker-${uniqueString(resourceGroup().id)}', 60)
  location: location
  identity: {
    type: 'UserAssigned'
    userAssignedIdentities: {
      '${env_outputs_azure_container_registry_managed_identity_id}': {}
      '${worker_identity_outputs_id}': {}
    }
  }
  properties: {
    serverFarmId: env_outputs_planid
    keyVaultReferenceIdentity: worker_identity_outputs_id
    siteConfig: {
      numberOfWorkers: 30
      linuxFxVersion: 'SITECONTAINERS'
      acrUseManagedIdentityCreds: true
      acrUserManagedIdentityID: env_outputs_azure_container_registry_managed_identity_client_id
      appSettings: [
        {
          name: 'WEBSITES_PORT'
          value: worker_containerport
        }
        {
          name: 'OTEL_DOTNET_EXPERIMENTAL_OTLP_RETRY'
          value: 'in_memory'
        }
        {
          name: 'PASS'
          value: '@Microsoft.KeyVault(SecretUri=${sealed_pass.properties.secretUri})'
        }
        {
          name: 'WEB'
          value: 'https://shop-web.azurewebsites.net'
        }
        {
          name: 'AZURE_CLIENT_ID'
          value: worker_identity_outputs_clientid
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
    image: worker_containerimage
    isMain: true
    targetPort: worker_containerport
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
      '${worker_identity_outputs_id}': {}
    }
  }
  properties: {
    serverFarmId: env_outputs_planid
    keyVaultReferenceIdentity: worker_identity_outputs_id
    siteConfig: {
      numberOfWorkers: 30
      linuxFxVersion: 'SITECONTAINERS'
      acrUseManagedIdentityCreds: true
      acrUserManagedIdentityID: env_outputs_azure_container_registry_managed_identity_client_id
      appSettings: [
        {
          name: 'WEBSITES_PORT'
          value: worker_containerport
        }
        {
          name: 'OTEL_DOTNET_EXPERIMENTAL_OTLP_RETRY'
          value: 'in_memory'
        }
        {
          name: 'PASS'
          value: '@Microsoft.KeyVault(SecretUri=${sealed_pass.properties.secretUri})'
        }
        {
          name: 'WEB'
          value: 'https://shop-web.azurewebsites.net'
        }
        {
          name: 'AZURE_CLIENT_ID'
          value: worker_identity_outputs_clientid
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
    image: worker_containerimage
    isMain: true
    targetPort: worker_containerport
    userManagedIdentityClientId: env_outputs_azure_container_registry_managed_identity_client_id
  }
}
