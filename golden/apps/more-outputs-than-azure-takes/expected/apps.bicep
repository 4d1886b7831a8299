// Made by aspirec from app.aspire. Edit that, not this file.
// sha256:7b59245f802a41a1

@description('The region to deploy to.')
param location string = resourceGroup().location

@description('The output of main.bicep with this name.')
param infrastructure_ object

@description('The image of api.')
param api_containerimage string

module api_containerapp 'api-containerapp.module.bicep' = {
  params: {
    location: location
    api_identity_outputs_id: infrastructure_.api_identity_id
    env_outputs_azure_container_registry_managed_identity_id: infrastructure_.env_AZURE_CONTAINER_REGISTRY_MANAGED_IDENTITY_ID
    env_outputs_azure_container_apps_environment_id: infrastructure_.env_AZURE_CONTAINER_APPS_ENVIRONMENT_ID
    env_outputs_azure_container_registry_endpoint: infrastructure_.env_AZURE_CONTAINER_REGISTRY_ENDPOINT
    api_containerimage: api_containerimage
    orders_outputs_blobendpoint: infrastructure_.orders_blobEndpoint
    orders_outputs_queueendpoint: infrastructure_.orders_queueEndpoint
    orders_outputs_tableendpoint: infrastructure_.orders_tableEndpoint
    orders_outputs_datalakeendpoint: infrastructure_.orders_dataLakeEndpoint
    orders_outputs_name: infrastructure_.orders_name
    orders_outputs_id: infrastructure_.orders_id
    invoices_outputs_blobendpoint: infrastructure_.invoices_blobEndpoint
    invoices_outputs_queueendpoint: infrastructure_.invoices_queueEndpoint
    invoices_outputs_tableendpoint: infrastructure_.invoices_tableEndpoint
    invoices_outputs_datalakeendpoint: infrastructure_.invoices_dataLakeEndpoint
    invoices_outputs_name: infrastructure_.invoices_name
    invoices_outputs_id: infrastructure_.invoices_id
    pictures_outputs_blobendpoint: infrastructure_.pictures_blobEndpoint
    pictures_outputs_queueendpoint: infrastructure_.pictures_queueEndpoint
    pictures_outputs_tableendpoint: infrastructure_.pictures_tableEndpoint
    pictures_outputs_datalakeendpoint: infrastructure_.pictures_dataLakeEndpoint
    pictures_outputs_name: infrastructure_.pictures_name
    pictures_outputs_id: infrastructure_.pictures_id
    backups_outputs_blobendpoint: infrastructure_.backups_blobEndpoint
    backups_outputs_queueendpoint: infrastructure_.backups_queueEndpoint
    backups_outputs_tableendpoint: infrastructure_.backups_tableEndpoint
    backups_outputs_datalakeendpoint: infrastructure_.backups_dataLakeEndpoint
    backups_outputs_name: infrastructure_.backups_name
    backups_outputs_id: infrastructure_.backups_id
    reports_outputs_blobendpoint: infrastructure_.reports_blobEndpoint
    reports_outputs_queueendpoint: infrastructure_.reports_queueEndpoint
    reports_outputs_tableendpoint: infrastructure_.reports_tableEndpoint
    reports_outputs_datalakeendpoint: infrastructure_.reports_dataLakeEndpoint
    reports_outputs_name: infrastructure_.reports_name
    reports_outputs_id: infrastructure_.reports_id
    logs_outputs_blobendpoint: infrastructure_.logs_blobEndpoint
    logs_outputs_queueendpoint: infrastructure_.logs_queueEndpoint
    logs_outputs_tableendpoint: infrastructure_.logs_tableEndpoint
    logs_outputs_datalakeendpoint: infrastructure_.logs_dataLakeEndpoint
    logs_outputs_name: infrastructure_.logs_name
    logs_outputs_id: infrastructure_.logs_id
    exports_outputs_blobendpoint: infrastructure_.exports_blobEndpoint
    exports_outputs_queueendpoint: infrastructure_.exports_queueEndpoint
    exports_outputs_tableendpoint: infrastructure_.exports_tableEndpoint
    exports_outputs_datalakeendpoint: infrastructure_.exports_dataLakeEndpoint
    exports_outputs_name: infrastructure_.exports_name
    exports_outputs_id: infrastructure_.exports_id
    imports_outputs_blobendpoint: infrastructure_.imports_blobEndpoint
    imports_outputs_queueendpoint: infrastructure_.imports_queueEndpoint
    imports_outputs_tableendpoint: infrastructure_.imports_tableEndpoint
    imports_outputs_datalakeendpoint: infrastructure_.imports_dataLakeEndpoint
    imports_outputs_name: infrastructure_.imports_name
    imports_outputs_id: infrastructure_.imports_id
    drafts_outputs_blobendpoint: infrastructure_.drafts_blobEndpoint
    drafts_outputs_queueendpoint: infrastructure_.drafts_queueEndpoint
    drafts_outputs_tableendpoint: infrastructure_.drafts_tableEndpoint
    drafts_outputs_datalakeendpoint: infrastructure_.drafts_dataLakeEndpoint
    drafts_outputs_name: infrastructure_.drafts_name
    drafts_outputs_id: infrastructure_.drafts_id
    mails_outputs_blobendpoint: infrastructure_.mails_blobEndpoint
    mails_outputs_queueendpoint: infrastructure_.mails_queueEndpoint
    mails_outputs_tableendpoint: infrastructure_.mails_tableEndpoint
    mails_outputs_datalakeendpoint: infrastructure_.mails_dataLakeEndpoint
    mails_outputs_name: infrastructure_.mails_name
    mails_outputs_id: infrastructure_.mails_id
    scans_outputs_blobendpoint: infrastructure_.scans_blobEndpoint
    scans_outputs_queueendpoint: infrastructure_.scans_queueEndpoint
    scans_outputs_tableendpoint: infrastructure_.scans_tableEndpoint
    scans_outputs_datalakeendpoint: infrastructure_.scans_dataLakeEndpoint
    scans_outputs_name: infrastructure_.scans_name
    scans_outputs_id: infrastructure_.scans_id
    api_identity_outputs_clientid: infrastructure_.api_identity_clientId
  }
}
