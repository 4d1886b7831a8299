// Made by aspirec from app.aspire. Edit that, not this file.
// sha256:7b40d3cc4504f672

@description('The region to deploy to.')
param location string = resourceGroup().location

param env_outputs_azure_container_registry_managed_identity_id string

param env_outputs_planid string

param env_outputs_azure_container_registry_managed_identity_client_id string

param web_containerport string

param web_containerimage string

// Made by the first deployment, then left alone: later ones go to the slot.
@onlyIfNotExists()
resource webapp 'Microsoft.Web/sites@2025-03-01' = {
  name: 'shop-web'
  location: location
  identity: {
    type: 'UserAssigned'
    userAssignedIdentities: {
      '${env_outputs_azure_container_registry_managed_identity_id}': {}
    }
  }
  properties: {
    serverFarmId: env_outputs_planid
    siteConfig: {
      numberOfWorkers: 30
      linuxFxVersion: 'SITECONTAINERS'
      acrUseManagedIdentityCreds: true
      acrUserManagedIdentityID: env_outputs_azure_container_registry_managed_identity_client_id
      appSettings: [
        {
          name: 'WEBSITES_PORT'
          value: web_containerport
        }
        {
          name: 'OTEL_DOTNET_EXPERIMENTAL_OTLP_RETRY'
          value: 'in_memory'
        }
        {
          name: 'ASPIRE_ENVIRONMENT_NAME'
          value: 'env'
        }
      ]
    }
    clientAffinityEnabled: false
  }
  tags: {
    which: 'site'
  }
}

@onlyIfNotExists()
resource mainContainer 'Microsoft.Web/sites/sitecontainers@2025-03-01' = {
  parent: webapp
  name: 'main'
  properties: {
    authType: 'UserAssigned'
    image: web_containerimage
    isMain: true
    targetPort: web_containerport
    userManagedIdentityClientId: env_outputs_azure_container_registry_managed_identity_client_id
  }
}

resource webappslot 'Microsoft.Web/sites/slots@2025-03-01' = {
  parent: webapp
  name: 'blue'
  location: location
  identity: {
    type: 'UserAssigned'
    userAssignedIdentities: {
      '${env_outputs_azure_container_registry_managed_identity_id}': {}
    }
  }
  properties: {
    serverFarmId: env_outputs_planid
    siteConfig: {
      numberOfWorkers: 30
      linuxFxVersion: 'SITECONTAINERS'
      acrUseManagedIdentityCreds: true
      acrUserManagedIdentityID: env_outputs_azure_container_registry_managed_identity_client_id
      appSettings: [
        {
          name: 'WEBSITES_PORT'
          value: web_containerport
        }
        {
          name: 'OTEL_DOTNET_EXPERIMENTAL_OTLP_RETRY'
          value: 'in_memory'
        }
        {
          name: 'ASPIRE_ENVIRONMENT_NAME'
          value: 'env'
        }
      ]
    }
    clientAffinityEnabled: false
  }
  tags: {
    which: 'slot'
  }
}

resource mainContainerSlot 'Microsoft.Web/sites/slots/sitecontainers@2025-03-01' = {
  parent: webappslot
  name: 'main'
  properties: {
    authType: 'UserAssigned'
    image: web_containerimage
    isMain: true
    targetPort: web_containerport
    userManagedIdentityClientId: env_outputs_azure_container_registry_managed_identity_client_id
  }
}
