// Made by aspirec from app.aspire. Edit that, not this file.
// sha256:f34100bdba89e9e1

@description('The region to deploy to.')
param location string = resourceGroup().location

param api_identity_outputs_id string

param env_outputs_azure_container_registry_managed_identity_id string

param env_outputs_azure_container_apps_environment_id string

param env_outputs_azure_container_registry_endpoint string

param api_containerimage string

param orders_outputs_blobendpoint string

param orders_outputs_queueendpoint string

param orders_outputs_tableendpoint string

param orders_outputs_datalakeendpoint string

param orders_outputs_name string

param orders_outputs_id string

param invoices_outputs_blobendpoint string

param invoices_outputs_queueendpoint string

param invoices_outputs_tableendpoint string

param invoices_outputs_datalakeendpoint string

param invoices_outputs_name string

param invoices_outputs_id string

param pictures_outputs_blobendpoint string

param pictures_outputs_queueendpoint string

param pictures_outputs_tableendpoint string

param pictures_outputs_datalakeendpoint string

param pictures_outputs_name string

param pictures_outputs_id string

param backups_outputs_blobendpoint string

param backups_outputs_queueendpoint string

param backups_outputs_tableendpoint string

param backups_outputs_datalakeendpoint string

param backups_outputs_name string

param backups_outputs_id string

param reports_outputs_blobendpoint string

param reports_outputs_queueendpoint string

param reports_outputs_tableendpoint string

param reports_outputs_datalakeendpoint string

param reports_outputs_name string

param reports_outputs_id string

param logs_outputs_blobendpoint string

param logs_outputs_queueendpoint string

param logs_outputs_tableendpoint string

param logs_outputs_datalakeendpoint string

param logs_outputs_name string

param logs_outputs_id string

param exports_outputs_blobendpoint string

param exports_outputs_queueendpoint string

param exports_outputs_tableendpoint string

param exports_outputs_datalakeendpoint string

param exports_outputs_name string

param exports_outputs_id string

param imports_outputs_blobendpoint string

param imports_outputs_queueendpoint string

param imports_outputs_tableendpoint string

param imports_outputs_datalakeendpoint string

param imports_outputs_name string

param imports_outputs_id string

param drafts_outputs_blobendpoint string

param drafts_outputs_queueendpoint string

param drafts_outputs_tableendpoint string

param drafts_outputs_datalakeendpoint string

param drafts_outputs_name string

param drafts_outputs_id string

param mails_outputs_blobendpoint string

param mails_outputs_queueendpoint string

param mails_outputs_tableendpoint string

param mails_outputs_datalakeendpoint string

param mails_outputs_name string

param mails_outputs_id string

param scans_outputs_blobendpoint string

param scans_outputs_queueendpoint string

param scans_outputs_tableendpoint string

param scans_outputs_datalakeendpoint string

param scans_outputs_name string

param scans_outputs_id string

param api_identity_outputs_clientid string

resource api 'Microsoft.App/containerApps@2025-10-02-preview' = {
  name: 'api'
  location: location
  identity: {
    type: 'UserAssigned'
    userAssignedIdentities: {
      '${api_identity_outputs_id}': {}
      '${env_outputs_azure_container_registry_managed_identity_id}': {}
    }
  }
  properties: {
    environmentId: env_outputs_azure_container_apps_environment_id
    configuration: {
      activeRevisionsMode: 'Single'
      runtime: {
        dotnet: {
          autoConfigureDataProtection: true
        }
      }
      registries: [
        {
          server: env_outputs_azure_container_registry_endpoint
          identity: env_outputs_azure_container_registry_managed_identity_id
        }
      ]
    }
    template: {
      containers: [
        {
          name: 'api'
          image: api_containerimage
          env: [
            {
              name: 'OTEL_DOTNET_EXPERIMENTAL_OTLP_RETRY'
              value: 'in_memory'
            }
            {
              name: 'ORDERS'
              value: '${orders_outputs_blobendpoint} ${orders_outputs_queueendpoint} ${orders_outputs_tableendpoint} ${orders_outputs_datalakeendpoint} ${orders_outputs_name} ${orders_outputs_id}'
            }
            {
              name: 'INVOICES'
              value: '${invoices_outputs_blobendpoint} ${invoices_outputs_queueendpoint} ${invoices_outputs_tableendpoint} ${invoices_outputs_datalakeendpoint} ${invoices_outputs_name} ${invoices_outputs_id}'
            }
            {
              name: 'PICTURES'
              value: '${pictures_outputs_blobendpoint} ${pictures_outputs_queueendpoint} ${pictures_outputs_tableendpoint} ${pictures_outputs_datalakeendpoint} ${pictures_outputs_name} ${pictures_outputs_id}'
            }
            {
              name: 'BACKUPS'
              value: '${backups_outputs_blobendpoint} ${backups_outputs_queueendpoint} ${backups_outputs_tableendpoint} ${backups_outputs_datalakeendpoint} ${backups_outputs_name} ${backups_outputs_id}'
            }
            {
              name: 'REPORTS'
              value: '${reports_outputs_blobendpoint} ${reports_outputs_queueendpoint} ${reports_outputs_tableendpoint} ${reports_outputs_datalakeendpoint} ${reports_outputs_name} ${reports_outputs_id}'
            }
            {
              name: 'LOGS'
              value: '${logs_outputs_blobendpoint} ${logs_outputs_queueendpoint} ${logs_outputs_tableendpoint} ${logs_outputs_datalakeendpoint} ${logs_outputs_name} ${logs_outputs_id}'
            }
            {
              name: 'EXPORTS'
              value: '${exports_outputs_blobendpoint} ${exports_outputs_queueendpoint} ${exports_outputs_tableendpoint} ${exports_outputs_datalakeendpoint} ${exports_outputs_name} ${exports_outputs_id}'
            }
            {
              name: 'IMPORTS'
              value: '${imports_outputs_blobendpoint} ${imports_outputs_queueendpoint} ${imports_outputs_tableendpoint} ${imports_outputs_datalakeendpoint} ${imports_outputs_name} ${imports_outputs_id}'
            }
            {
              name: 'DRAFTS'
              value: '${drafts_outputs_blobendpoint} ${drafts_outputs_queueendpoint} ${drafts_outputs_tableendpoint} ${drafts_outputs_datalakeendpoint} ${drafts_outputs_name} ${drafts_outputs_id}'
            }
            {
              name: 'MAILS'
              value: '${mails_outputs_blobendpoint} ${mails_outputs_queueendpoint} ${mails_outputs_tableendpoint} ${mails_outputs_datalakeendpoint} ${mails_outputs_name} ${mails_outputs_id}'
            }
            {
              name: 'SCANS'
              value: '${scans_outputs_blobendpoint} ${scans_outputs_queueendpoint} ${scans_outputs_tableendpoint} ${scans_outputs_datalakeendpoint} ${scans_outputs_name} ${scans_outputs_id}'
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
