// Made by aspirec from app.aspire. Edit that, not this file.
// sha256:f1fdd2a645f3011b

@description('The region to deploy to.')
param location string = resourceGroup().location

param reader_identity_outputs_id string

param env_outputs_azure_container_apps_environment_id string

param bus_outputs_servicebusendpoint string

param bus_outputs_servicebushostname string

param stream_outputs_eventhubsendpoint string

param stream_outputs_eventhubshostname string

param models_outputs_connectionstring string

param models_outputs_endpoint string

param foundry_outputs_endpoint string

param foundry_outputs_aifoundryapiendpoint string

param reader_identity_outputs_clientid string

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
    }
    template: {
      containers: [
        {
          name: 'reader'
          image: 'contoso/reader:1'
          env: [
            {
              name: 'ConnectionStrings__invoices'
              value: 'Endpoint=${bus_outputs_servicebusendpoint};EntityPath=invoices'
            }
            {
              name: 'INVOICES_HOST'
              value: bus_outputs_servicebushostname
            }
            {
              name: 'INVOICES_URI'
              value: bus_outputs_servicebusendpoint
            }
            {
              name: 'INVOICES_QUEUENAME'
              value: 'invoices'
            }
            {
              name: 'ConnectionStrings__audit'
              value: 'Endpoint=${bus_outputs_servicebusendpoint};EntityPath=orders/Subscriptions/audit'
            }
            {
              name: 'AUDIT_HOST'
              value: bus_outputs_servicebushostname
            }
            {
              name: 'AUDIT_URI'
              value: bus_outputs_servicebusendpoint
            }
            {
              name: 'AUDIT_TOPICNAME'
              value: 'orders'
            }
            {
              name: 'AUDIT_SUBSCRIPTIONNAME'
              value: 'audit'
            }
            {
              name: 'ConnectionStrings__shipping'
              value: 'Endpoint=${bus_outputs_servicebusendpoint};EntityPath=orders/Subscriptions/shipping'
            }
            {
              name: 'SHIPPING_HOST'
              value: bus_outputs_servicebushostname
            }
            {
              name: 'SHIPPING_URI'
              value: bus_outputs_servicebusendpoint
            }
            {
              name: 'SHIPPING_TOPICNAME'
              value: 'orders'
            }
            {
              name: 'SHIPPING_SUBSCRIPTIONNAME'
              value: 'shipping'
            }
            {
              name: 'ConnectionStrings__reports'
              value: 'Endpoint=${stream_outputs_eventhubsendpoint};EntityPath=web-clicks;ConsumerGroup=reports'
            }
            {
              name: 'REPORTS_HOST'
              value: stream_outputs_eventhubshostname
            }
            {
              name: 'REPORTS_URI'
              value: stream_outputs_eventhubsendpoint
            }
            {
              name: 'REPORTS_EVENTHUBNAME'
              value: 'web-clicks'
            }
            {
              name: 'REPORTS_CONSUMERGROUPNAME'
              value: 'reports'
            }
            {
              name: 'ConnectionStrings__alerts'
              value: 'Endpoint=${stream_outputs_eventhubsendpoint};EntityPath=web-clicks;ConsumerGroup=alerts'
            }
            {
              name: 'ALERTS_HOST'
              value: stream_outputs_eventhubshostname
            }
            {
              name: 'ALERTS_URI'
              value: stream_outputs_eventhubsendpoint
            }
            {
              name: 'ALERTS_EVENTHUBNAME'
              value: 'web-clicks'
            }
            {
              name: 'ALERTS_CONSUMERGROUPNAME'
              value: 'alerts'
            }
            {
              name: 'ConnectionStrings__chat'
              value: '${models_outputs_connectionstring};Deployment=gpt-4o'
            }
            {
              name: 'CHAT_URI'
              value: models_outputs_endpoint
            }
            {
              name: 'CHAT_MODELNAME'
              value: 'gpt-4o'
            }
            {
              name: 'ConnectionStrings__phi'
              value: 'Endpoint=${foundry_outputs_endpoint};EndpointAIInference=${foundry_outputs_aifoundryapiendpoint}models;Deployment=phi'
            }
            {
              name: 'PHI_URI'
              value: foundry_outputs_aifoundryapiendpoint
            }
            {
              name: 'PHI_AIINFERENCEURI'
              value: '${foundry_outputs_aifoundryapiendpoint}models'
            }
            {
              name: 'PHI_MODELNAME'
              value: 'phi'
            }
            {
              name: 'PHI_VERSION'
              value: '4'
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
