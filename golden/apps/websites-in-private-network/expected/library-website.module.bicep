// Made by aspirec from app.aspire. Edit that, not this file.
// sha256:a0041fb98efe6044

@description('The region to deploy to.')
param location string = resourceGroup().location

param env_outputs_azure_container_registry_managed_identity_id string

param library_identity_outputs_id string

param env_outputs_planid string

param net_outputs_sites_id string

param env_outputs_azure_container_registry_managed_identity_client_id string

param library_containerport string

param files_outputs_blobendpoint string

param library_identity_outputs_clientid string

param library_containerimage string

// Made by the first deployment, then left alone: later ones go to the slot.
@onlyIfNotExists()
resource webapp 'Microsoft.Web/sites@2025-03-01' = {
  name: take('library-${uniqueString(resourceGroup().id)}', 60)
  location: location
  identity: {
    type: 'UserAssigned'
    userAssignedIdentities: {
      '${env_outputs_azure_container_registry_managed_identity_id}': {}
      '${library_identity_outputs_id}': {}
    }
  }
  properties: {
    serverFarmId: env_outputs_planid
    keyVaultReferenceIdentity: library_identity_outputs_id
    virtualNetworkSubnetId: net_outputs_sites_id
    outboundVnetRouting: {
      imagePullTraffic: true
    }
    siteConfig: {
      numberOfWorkers: 30
      linuxFxVersion: 'SITECONTAINERS'
      acrUseManagedIdentityCreds: true
      acrUserManagedIdentityID: env_outputs_azure_container_registry_managed_identity_client_id
      appSettings: [
        {
          name: 'WEBSITES_PORT'
          value: library_containerport
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
          value: library_containerport
        }
        {
          name: 'ConnectionStrings__papers'
          value: files_outputs_blobendpoint
        }
        {
          name: 'PAPERS_URI'
          value: files_outputs_blobendpoint
        }
        {
          name: 'AZURE_CLIENT_ID'
          value: library_identity_outputs_clientid
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
    image: library_containerimage
    isMain: true
    targetPort: library_containerport
    userManagedIdentityClientId: env_outputs_azure_container_registry_managed_identity_client_id
  }
}

// Also connects a site that exists already to the subnet.
resource webappNetworkConfig 'Microsoft.Web/sites/networkConfig@2025-03-01' = {
  parent: webapp
  name: 'virtualNetwork'
  properties: {
    subnetResourceId: net_outputs_sites_id
  }
}

resource webappslot 'Microsoft.Web/sites/slots@2025-03-01' = {
  parent: webapp
  name: 'staging'
  location: location
  identity: {
    type: 'UserAssigned'
    userAssignedIdentities: {
      '${env_outputs_azure_container_registry_managed_identity_id}': {}
      '${library_identity_outputs_id}': {}
    }
  }
  properties: {
    serverFarmId: env_outputs_planid
    keyVaultReferenceIdentity: library_identity_outputs_id
    virtualNetworkSubnetId: net_outputs_sites_id
    outboundVnetRouting: {
      imagePullTraffic: true
    }
    siteConfig: {
      numberOfWorkers: 30
      linuxFxVersion: 'SITECONTAINERS'
      acrUseManagedIdentityCreds: true
      acrUserManagedIdentityID: env_outputs_azure_container_registry_managed_identity_client_id
      appSettings: [
        {
          name: 'WEBSITES_PORT'
          value: library_containerport
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
          value: library_containerport
        }
        {
          name: 'ConnectionStrings__papers'
          value: files_outputs_blobendpoint
        }
        {
          name: 'PAPERS_URI'
          value: files_outputs_blobendpoint
        }
        {
          name: 'AZURE_CLIENT_ID'
          value: library_identity_outputs_clientid
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
    image: library_containerimage
    isMain: true
    targetPort: library_containerport
    userManagedIdentityClientId: env_outputs_azure_container_registry_managed_identity_client_id
  }
}
