// Made by aspirec from app.aspire. Edit that, not this file.
// sha256:5fe53a34e7dba66d

param place string

param web_identity_outputs_id string

param env_outputs_azure_container_apps_environment_id string

param store_outputs_queueendpoint string

param short_value string

param web_identity_outputs_clientid string

resource web 'Microsoft.App/containerApps@2025-07-01' = {
  name: 'web'
  location: place
  identity: {
    type: 'UserAssigned'
    userAssignedIdentities: {
      '${web_identity_outputs_id}': {}
    }
  }
  properties: {
    environmentId: env_outputs_azure_container_apps_environment_id
    configuration: {
      activeRevisionsMode: 'Single'
      ingress: {
        external: false
        targetPort: 80
        transport: 'http'
      }
    }
    template: {
      containers: [
        {
          name: 'web'
          image: 'nginx:1.27'
          env: [
            {
              name: 'ConnectionStrings__orders'
              value: 'Endpoint=${store_outputs_queueendpoint};QueueName=${short_value}-orders'
            }
            {
              name: 'ORDERS_URI'
              value: store_outputs_queueendpoint
            }
            {
              name: 'ORDERS_QUEUENAME'
              value: '${short_value}-orders'
            }
            {
              name: 'AZURE_CLIENT_ID'
              value: web_identity_outputs_clientid
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
