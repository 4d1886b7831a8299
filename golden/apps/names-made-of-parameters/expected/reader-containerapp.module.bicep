// Made by aspirec from app.aspire. Edit that, not this file.
// sha256:526611084b26c39f

@description('The region to deploy to.')
param location string = resourceGroup().location

param reader_identity_outputs_id string

param env_outputs_azure_container_apps_environment_id string

param vault_outputs_name string

param messages_outputs_servicebusendpoint string

param stage_value string

param messages_outputs_servicebushostname string

param files_outputs_blobendpoint string

param reader_identity_outputs_clientid string

resource vault 'Microsoft.KeyVault/vaults@2024-11-01' existing = {
  name: vault_outputs_name
}

resource vault_token 'Microsoft.KeyVault/vaults/secrets@2024-11-01' existing = {
  parent: vault
  name: 'token'
}

resource reader 'Microsoft.App/containerApps@2025-07-01' = {
  name: 'reader'
  location: location
  identity: {
    type: 'UserAssigned'
    userAssignedIdentities: {
      '${reader_identity_outputs_id}': {}
    }
  }
  properties: {
    environmentId: env_outputs_azure_container_apps_environment_id
    configuration: {
      activeRevisionsMode: 'Single'
      secrets: [
        {
          name: 'token'
          identity: reader_identity_outputs_id
          keyVaultUrl: vault_token.properties.secretUri
        }
      ]
    }
    template: {
      containers: [
        {
          name: 'reader'
          image: 'reader:1.0'
          env: [
            {
              name: 'ConnectionStrings__orders'
              value: 'Endpoint=${messages_outputs_servicebusendpoint};EntityPath=${stage_value}'
            }
            {
              name: 'ORDERS_HOST'
              value: messages_outputs_servicebushostname
            }
            {
              name: 'ORDERS_URI'
              value: messages_outputs_servicebusendpoint
            }
            {
              name: 'ORDERS_QUEUENAME'
              value: stage_value
            }
            {
              name: 'ConnectionStrings__reports'
              value: 'Endpoint=${files_outputs_blobendpoint};ContainerName=${stage_value}r'
            }
            {
              name: 'REPORTS_URI'
              value: files_outputs_blobendpoint
            }
            {
              name: 'REPORTS_BLOBCONTAINERNAME'
              value: '${stage_value}r'
            }
            {
              name: 'TOKEN'
              secretRef: 'token'
            }
            {
              name: 'AZURE_CLIENT_ID'
              value: reader_identity_outputs_clientid
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
