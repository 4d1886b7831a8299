// Made by aspirec from app.aspire. Edit that, not this file.
// sha256:49ff8af592f77dcb

@description('The region to deploy to.')
param location string = resourceGroup().location

param api_identity_outputs_id string

param env_outputs_azure_container_apps_environment_id string

param files_outputs_blobendpoint string

param files_outputs_queueendpoint string

param others_outputs_queueendpoint string

param api_identity_outputs_clientid string

resource api 'Microsoft.App/containerApps@2025-07-01' = {
  name: 'api'
  location: location
  identity: {
    type: 'UserAssigned'
    userAssignedIdentities: {
      '${api_identity_outputs_id}': {}
    }
  }
  properties: {
    environmentId: env_outputs_azure_container_apps_environment_id
    configuration: {
      activeRevisionsMode: 'Single'
    }
    template: {
      containers: [
        {
          name: 'api'
          image: 'contoso/api:1'
          env: [
            {
              name: 'ConnectionStrings__papers'
              value: files_outputs_blobendpoint
            }
            {
              name: 'PAPERS_URI'
              value: files_outputs_blobendpoint
            }
            {
              name: 'ConnectionStrings__tasks'
              value: 'Endpoint=${files_outputs_queueendpoint};QueueName=tasks'
            }
            {
              name: 'TASKS_URI'
              value: files_outputs_queueendpoint
            }
            {
              name: 'TASKS_QUEUENAME'
              value: 'tasks'
            }
            {
              name: 'ConnectionStrings__messages'
              value: others_outputs_queueendpoint
            }
            {
              name: 'MESSAGES_URI'
              value: others_outputs_queueendpoint
            }
            {
              name: 'AZURE_CLIENT_ID'
              value: api_identity_outputs_clientid
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
